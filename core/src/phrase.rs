//! How values are written in sentences. Nothing else in the library writes a number, a date or an
//! amount for people to read.

use std::collections::BTreeMap;

use crate::value::{Choice, Decimal, Language, Money, Node, Precision, Value, When, Words};

/// The texts of one rule: what is there, what to do, what to ask.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    /// What the rule finds, in a few words.
    pub title: Words,
    /// What was found at this place.
    pub message: Words,
    /// What to do about it.
    pub help: Words,
    /// What to ask the writer.
    pub question: Words,
    /// What the button that mends it says, where it can be mended at once.
    pub fix: Option<Words>,
    /// What is said where all is in place, of rules that tell so.
    pub met: Option<Words>,
}

/// One of the texts of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Title,
    Message,
    Help,
    Question,
    Fix,
    Met,
}

impl Part {
    pub(crate) const ALL: [Self; 6] = [Self::Title, Self::Message, Self::Help, Self::Question, Self::Fix, Self::Met];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Message => "message",
            Self::Help => "help",
            Self::Question => "question",
            Self::Fix => "fix",
            Self::Met => "met",
        }
    }
}

impl Texts {
    /// Every text filled with some values: the name of the part, and what it says.
    pub fn filled(&self, params: &[(&'static str, Param)], language: Language) -> Vec<(&'static str, String)> {
        let filled = |part: &Part| {
            let words = self.part(*part)?;
            Some((part.key(), fill(words.in_language(language), params, language)))
        };
        Part::ALL.iter().filter_map(filled).collect()
    }

    pub(crate) fn part(&self, part: Part) -> Option<Words> {
        match part {
            Part::Title => Some(self.title),
            Part::Message => Some(self.message),
            Part::Help => Some(self.help),
            Part::Question => Some(self.question),
            Part::Fix => self.fix,
            Part::Met => self.met,
        }
    }
}

/// What a parameter of a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParamKind {
    /// A text, as somebody wrote it.
    Text,
    /// A whole number, which can choose between one and many.
    Count,
    /// A decimal number.
    Number,
    /// An amount in kroner.
    Money,
    /// A share in per cent.
    Percent,
    /// A day, a month or a year.
    Date,
    /// The name of a field, with the way to it.
    Field,
    /// A kind of value or a choice, by its code and its name.
    Term,
    /// Several of them.
    List,
}

impl ParamKind {
    /// The name of the kind in the catalogue.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Count => "count",
            Self::Number => "number",
            Self::Money => "money",
            Self::Percent => "percent",
            Self::Date => "date",
            Self::Field => "field",
            Self::Term => "term",
            Self::List => "list",
        }
    }
}

/// A value that stands in a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Param {
    /// A text, as somebody wrote it.
    Text(String),
    /// A whole number.
    Count(usize),
    /// A decimal number.
    Number(Decimal),
    /// An amount in kroner.
    Money(Money),
    /// A share in per cent.
    Percent(Decimal),
    /// A day, a month or a year.
    Date(When),
    /// A field, by the way to it.
    Field(FieldName),
    /// A kind of value or a choice.
    Term(Choice),
    /// Several of them.
    List(Vec<Param>),
}

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<When> for Param {
    fn from(when: When) -> Self {
        Self::Date(when)
    }
}

impl From<&str> for Param {
    /// A long text is cut: a message shows which text is meant, not all of it.
    fn from(text: &str) -> Self {
        Self::Text(cut(text))
    }
}

/// The first 200 characters of a text, with … where there are more.
pub(crate) fn cut(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

/// What a field is called, with the way to it: `Mål 1, Frist`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldName {
    /// Each field on the way, and which of its list where it holds one.
    pub(crate) steps: Vec<(Choice, Option<usize>)>,
}

impl FieldName {
    /// The key of the field; empty for the document as a whole.
    pub fn key(&self) -> &'static str {
        self.steps.last().map_or("", |(field, _)| field.code)
    }

    fn write(&self, language: Language) -> String {
        const WHOLE: Words = Words { nb: "hele dokumentet", nn: "heile dokumentet", en: "the whole document" };
        let step = |(field, number): &(Choice, Option<usize>)| {
            let title = field.title.in_language(language);
            number.map_or_else(|| title.to_owned(), |number| format!("{title} {number}"))
        };
        let steps: Vec<String> = self.steps.iter().map(step).collect();
        if steps.is_empty() { WHOLE.in_language(language).to_owned() } else { steps.join(", ") }
    }
}

impl From<FieldName> for Param {
    fn from(name: FieldName) -> Self {
        Self::Field(name)
    }
}

impl<T: Into<Param>> FromIterator<T> for Param {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<Choice> for Param {
    fn from(term: Choice) -> Self {
        Self::Term(term)
    }
}

impl Param {
    /// What kind of parameter it is.
    pub fn kind(&self) -> ParamKind {
        match self {
            Self::Text(_) => ParamKind::Text,
            Self::Count(_) => ParamKind::Count,
            Self::Number(_) => ParamKind::Number,
            Self::Money(_) => ParamKind::Money,
            Self::Percent(_) => ParamKind::Percent,
            Self::Date(_) => ParamKind::Date,
            Self::Field(_) => ParamKind::Field,
            Self::Term(_) => ParamKind::Term,
            Self::List(_) => ParamKind::List,
        }
    }

    /// The parameter as data: numbers as numbers, dates as `2027-12-31`, terms by their code.
    pub fn to_node(&self) -> Node {
        match self {
            Self::Text(text) => Node::Text(text.clone()),
            Self::Count(count) => count.write(),
            Self::Number(number) | Self::Percent(number) => number.write(),
            Self::Money(money) => money.write(),
            Self::Date(when) => when.write(),
            Self::Field(name) => Node::Text(name.key().to_owned()),
            Self::Term(term) => Node::Text(term.code.to_owned()),
            Self::List(items) => Node::List(items.iter().map(Self::to_node).collect()),
        }
    }

    /// The parameter as it stands in a sentence.
    pub fn write(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => grouped(&count.to_string(), language),
            Self::Number(number) => decimal(number, language),
            Self::Percent(number) => match language {
                Language::English => format!("{}%", decimal(number, language)),
                Language::Bokmal | Language::Nynorsk => format!("{}\u{a0}%", decimal(number, language)),
            },
            Self::Money(money) => format!("{}\u{a0}kroner", decimal(&money.kroner(), language)),
            Self::Date(when) => date(when, language),
            Self::Field(name) => name.write(language),
            Self::Term(term) => term.title.in_language(language).to_owned(),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.write(language)).collect();
                joined(&items, Words { nb: "og", nn: "og", en: "and" }.in_language(language))
            }
        }
    }

    fn is_one(&self) -> bool {
        match self {
            Self::Count(count) => *count == 1,
            Self::List(items) => items.len() == 1,
            _ => false,
        }
    }
}

const MONTHS: [Words; 12] = [
    Words { nb: "januar", nn: "januar", en: "January" },
    Words { nb: "februar", nn: "februar", en: "February" },
    Words { nb: "mars", nn: "mars", en: "March" },
    Words { nb: "april", nn: "april", en: "April" },
    Words { nb: "mai", nn: "mai", en: "May" },
    Words { nb: "juni", nn: "juni", en: "June" },
    Words { nb: "juli", nn: "juli", en: "July" },
    Words { nb: "august", nn: "august", en: "August" },
    Words { nb: "september", nn: "september", en: "September" },
    Words { nb: "oktober", nn: "oktober", en: "October" },
    Words { nb: "november", nn: "november", en: "November" },
    Words { nb: "desember", nn: "desember", en: "December" },
];

/// A time as exact as it is: `31.12.2027`, `juni 2026`, `2026`; in English `31 December 2027`.
fn date(when: &When, language: Language) -> String {
    let day = when.earliest();
    let month = || {
        let place = usize::try_from(day.month()).unwrap_or(0).wrapping_sub(1);
        MONTHS.get(place).map_or("", |name| name.in_language(language))
    };
    match (when.precision(), language) {
        (Precision::Year, _) => day.year().to_string(),
        (Precision::Month, _) => format!("{} {}", month(), day.year()),
        (Precision::Day, Language::English) => format!("{} {} {}", day.day(), month(), day.year()),
        (Precision::Day, Language::Bokmal | Language::Nynorsk) => {
            format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
        }
    }
}

fn decimal(number: &Decimal, language: Language) -> String {
    let (negative, whole, fraction) = number.parts();
    let sign = if negative { "\u{2212}" } else { "" };
    let whole = grouped(&whole.to_string(), language);
    let comma = match (fraction.is_empty(), language) {
        (true, _) => "",
        (false, Language::English) => ".",
        (false, Language::Bokmal | Language::Nynorsk) => ",",
    };
    format!("{sign}{whole}{comma}{fraction}")
}

/// Digits in groups of three: `1 300` with a no-break space, in English `1,300`.
fn grouped(digits: &str, language: Language) -> String {
    let separator = if language == Language::English { ',' } else { '\u{a0}' };
    let mut written = String::new();
    for (passed, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(passed);
        if passed > 0 && left.is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// `a`, `a eller b`, `a, b eller c`.
pub(crate) fn choice_of(items: &[String], language: Language) -> String {
    joined(items, Words { nb: "eller", nn: "eller", en: "or" }.in_language(language))
}

fn joined(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} {word} {last}", most.join(", ")),
    }
}

/// A template with its placeholders filled: `{goal}` writes a parameter, `{count|prosjekt|prosjekter}`
/// chooses a word by it. Text outside placeholders stands as it is.
pub(crate) fn fill(template: &str, params: &[(&'static str, Param)], language: Language) -> String {
    let mut filled = String::with_capacity(template.len());
    for piece in pieces(template) {
        match piece {
            Piece::Plain(text) => filled.push_str(text),
            Piece::Broken(_) => {}
            Piece::Placeholder { name, words } => {
                let Some((_, param)) = params.iter().find(|(known, _)| *known == name) else { continue };
                match words {
                    None => filled.push_str(&param.write(language)),
                    Some((one, other)) => filled.push_str(if param.is_one() { one } else { other }),
                }
            }
        }
    }
    filled
}

/// A piece of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Plain(&'a str),
    Placeholder {
        name: &'a str,
        words: Option<(&'a str, &'a str)>,
    },
    /// Braces that hold neither a name nor a name and two words, or that are not closed.
    Broken(&'a str),
}

/// The pieces of a template, in order.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        if rest.starts_with('{') && !rest.contains('}') {
            return Some(Piece::Broken(std::mem::take(&mut rest)));
        }
        if let Some((inside, after)) = rest.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            rest = after;
            return Some(match *inside.split('|').collect::<Vec<_>>() {
                [name] => Piece::Placeholder { name, words: None },
                [name, one, other] => Piece::Placeholder { name, words: Some((one, other)) },
                _ => Piece::Broken(inside),
            });
        }
        let second = rest.char_indices().nth(1).map_or(rest.len(), |(start, _)| start);
        let brace = rest.get(second..).and_then(|behind| behind.find('{'));
        let end = brace.map_or(rest.len(), |start| start.saturating_add(second));
        if end == 0 {
            return None;
        }
        let (plain, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(Piece::Plain(plain))
    })
}

/// The language that answers are given in, with a programme's own wording laid over the library's.
///
/// Own wording may be in a further language, such as Northern Sámi; what it lacks is said in the
/// base language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    tag: Option<String>,
    base: Language,
    own: BTreeMap<String, BTreeMap<Part, String>>,
}

impl From<Language> for Speech {
    fn from(language: Language) -> Self {
        Self { tag: None, base: language, own: BTreeMap::new() }
    }
}

impl Speech {
    /// A further language by its tag, over bokmål.
    pub(crate) fn further(tag: &str) -> Self {
        Self { tag: Some(tag.to_owned()), ..Self::default() }
    }

    pub(crate) fn say_instead(&mut self, rule: &str, part: Part, template: &str) {
        self.own.entry(rule.to_owned()).or_default().insert(part, template.to_owned());
    }

    /// The language tag: `nb`, `nn`, `en`, or that of the own wording.
    pub fn tag(&self) -> &str {
        self.tag.as_deref().unwrap_or(self.base.code())
    }

    /// The language of all that has no own wording.
    pub fn language(&self) -> Language {
        self.base
    }

    pub(crate) fn say(
        &self,
        rule: &str,
        texts: &Texts,
        part: Part,
        params: &[(&'static str, Param)],
    ) -> Option<String> {
        let own = self.own.get(rule).and_then(|parts| parts.get(&part)).map(String::as_str);
        let template = own.or_else(|| texts.part(part).map(|words| words.in_language(self.base)))?;
        Some(fill(template, params, self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Language; 3] = [Language::Bokmal, Language::Nynorsk, Language::English];

    fn written(param: &Param) -> [String; 3] {
        ALL.map(|language| param.write(language))
    }

    #[test]
    fn numbers_are_written_as_each_language_does() {
        let number = Param::Number("-1234567,5".parse().unwrap());
        assert_eq!(written(&number), ["−1\u{a0}234\u{a0}567,5", "−1\u{a0}234\u{a0}567,5", "−1,234,567.5"]);
        assert_eq!(written(&Param::Count(1300)), ["1\u{a0}300", "1\u{a0}300", "1,300"]);
        let money = Param::Money("150000".parse().unwrap());
        assert_eq!(written(&money), ["150\u{a0}000\u{a0}kroner", "150\u{a0}000\u{a0}kroner", "150,000\u{a0}kroner"]);
        assert_eq!(written(&Param::Percent("2,5".parse().unwrap())), ["2,5\u{a0}%", "2,5\u{a0}%", "2.5%"]);
    }

    #[test]
    fn dates_are_written_as_exact_as_they_are() {
        let date = |text: &str| written(&Param::Date(text.parse().unwrap()));
        assert_eq!(date("2027-12-31"), ["31.12.2027", "31.12.2027", "31 December 2027"]);
        assert_eq!(date("2026-06"), ["juni 2026", "juni 2026", "June 2026"]);
        assert_eq!(date("2026"), ["2026", "2026", "2026"]);
    }

    #[test]
    fn lists_end_with_and() {
        let list = |items: &[&str]| Param::List(items.iter().map(|item| Param::from(*item)).collect());
        assert_eq!(list(&[]).write(Language::Bokmal), "");
        assert_eq!(list(&["a"]).write(Language::Bokmal), "a");
        assert_eq!(list(&["a", "b"]).write(Language::English), "a and b");
        assert_eq!(list(&["a", "b", "c"]).write(Language::Nynorsk), "a, b og c");
    }

    #[test]
    fn templates_choose_between_one_and_many() {
        let filled = |count: usize| {
            let params = [("count", Param::Count(count))];
            fill("{count} {count|prosjekt|prosjekter} i år", &params, Language::Bokmal)
        };
        assert_eq!((filled(1), filled(2)), ("1 prosjekt i år".to_owned(), "2 prosjekter i år".to_owned()));
    }

    #[test]
    fn what_is_no_placeholder_is_known_as_broken() {
        assert_eq!(pieces("a {b|c} {").filter(|piece| matches!(piece, Piece::Broken(_))).count(), 2);
        assert_eq!(fill("", &[], Language::Bokmal), "");
        assert_eq!(fill("{x}.", &[("x", "a".into())], Language::Bokmal), "a.");
        assert_eq!(pieces("æ{x}ø").count(), 3);
    }
}
