//! How values are written in sentences. Nothing else in the library writes a number, a date or an
//! amount for people to read.

#[cfg(feature = "programme")]
mod said;
mod template;
mod when;

#[cfg(feature = "programme")]
pub(crate) use said::{Said, Saying};
#[cfg(feature = "programme")]
pub(crate) use template::fill;
pub(crate) use template::{Part, Piece, pieces};
pub use template::{Speech, Texts};

#[cfg(feature = "network")]
pub(crate) use self::when::time_of_day;
use crate::model::labels::singular::singular;
#[cfg(feature = "programme")]
use crate::model::{MilestoneName, Period, Wording};
#[cfg(feature = "programme")]
use crate::value::Field;
use crate::value::{Choice, Decimal, Kind, Language, Money, Node, Segment, Value, When, Words, lowered, words};

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
    /// A time.
    Date,
    /// From when and to when, as far as it is known.
    #[cfg(feature = "programme")]
    Period,
    /// The name of a field, with the way to it.
    Field,
    /// A kind of value or a choice, by its code and its name.
    Term,
    /// A text that somebody has written in several languages.
    #[cfg(feature = "programme")]
    Wording,
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
            #[cfg(feature = "programme")]
            Self::Period => "period",
            Self::Field => "field",
            Self::Term => "term",
            #[cfg(feature = "programme")]
            Self::Wording => "wording",
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
    /// A time.
    Date(When),
    /// From when and to when, as far as it is known.
    #[cfg(feature = "programme")]
    Period(Period),
    /// A field, by the way to it.
    Field(FieldName),
    /// A kind of value or a choice.
    Term(Choice),
    /// A text that somebody has written in several languages.
    #[cfg(feature = "programme")]
    Wording(Wording),
    /// Something that nobody has named, by what it is and its number: `Milepæl 3`.
    #[cfg(feature = "programme")]
    Unnamed(Words, usize),
    /// The same in quotation marks.
    #[cfg(feature = "programme")]
    Quoted(String),
    /// Several of them.
    List(Vec<Param>),
}

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Decimal> for Param {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<&When> for Param {
    #[inline(never)]
    fn from(when: &When) -> Self {
        Self::Date(when.clone())
    }
}

#[cfg(feature = "programme")]
impl From<Money> for Param {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

#[cfg(feature = "programme")]
impl From<&Period> for Param {
    fn from(period: &Period) -> Self {
        Self::Period(period.clone())
    }
}

#[cfg(feature = "programme")]
impl From<MilestoneName<'_>> for Param {
    fn from(name: MilestoneName<'_>) -> Self {
        match name {
            MilestoneName::Stated(name) => Self::from(name),
            MilestoneName::Number(number) => Self::Unnamed(MilestoneName::MILESTONE, number),
        }
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
    // As many bytes hold no more characters.
    match Some(text).filter(|text| text.len() > 200).and_then(|text| text.char_indices().nth(200)) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

/// What a field is called, with the way to it: `Mål 1, frist`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldName {
    /// Each field on the way, and which of its list where it holds one.
    pub(crate) steps: Vec<(Choice, Option<usize>)>,
}

impl FieldName {
    /// The field at the end of a way from a document of a kind on, as far as it is known.
    #[inline(never)]
    pub(crate) fn of(document: &'static Kind, way: &[Segment]) -> Self {
        let mut kind = document;
        let mut steps: Vec<(Choice, Option<usize>)> = Vec::new();
        for segment in way {
            let Some((inner, label)) = kind.step(segment) else { break };
            match (segment, label) {
                (Segment::Key(_), Some(label)) => {
                    steps.push((Choice { code: label.key, title: label.title }, None));
                }
                (Segment::Index(index), _) => {
                    if let Some((_, number)) = steps.last_mut() {
                        *number = Some(index.saturating_add(1));
                    }
                }
                (Segment::Key(_), None) => {}
            }
            kind = inner;
        }
        Self { steps }
    }

    /// The key of the field; empty for the document as a whole.
    pub fn key(&self) -> &'static str {
        self.steps.last().map_or("", |(field, _)| field.code)
    }

    fn write(&self, language: Language) -> String {
        const WHOLE: Words = words!("hele dokumentet", "heile dokumentet", "the whole document");
        let mut written = String::new();
        let mut outer = "";
        for (field, number) in &self.steps {
            let one = number.and_then(|_| singular(field.code)).unwrap_or(field.title);
            let title = one.in_language(language);
            if title == outer {
                // The text of a goal is called a goal, too.
                continue;
            }
            match written.as_str() {
                "" => written.push_str(title),
                _ => written.extend([", ", &lowered(title)]),
            }
            written.extend(number.map(|number| format!(" {number}")));
            outer = title;
        }
        if written.is_empty() { WHOLE.in_language(language).to_owned() } else { written }
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
            #[cfg(feature = "programme")]
            Self::Period(_) => ParamKind::Period,
            Self::Field(_) => ParamKind::Field,
            Self::Term(_) => ParamKind::Term,
            #[cfg(feature = "programme")]
            Self::Wording(_) => ParamKind::Wording,
            #[cfg(feature = "programme")]
            Self::Unnamed(..) | Self::Quoted(_) => ParamKind::Text,
            Self::List(_) => ParamKind::List,
        }
    }

    /// The parameter as data: texts in several languages in the first of them, numbers as numbers, dates as `2027-12-31` (without a year in their own
    /// words), terms by their code.
    pub fn to_node(&self) -> Node {
        match self {
            Self::Text(text) => Node::Text(text.clone()),
            Self::Count(count) => count.write(),
            Self::Number(number) | Self::Percent(number) => number.write(),
            Self::Money(money) => money.write(),
            Self::Date(when) => Node::Text(when.iso().unwrap_or_else(|| when.to_string())),
            #[cfg(feature = "programme")]
            Self::Period(period) => {
                let ends = [&period.start, &period.end].map(|end| end.write().unwrap_or(Node::Null));
                Node::List(ends.into())
            }
            Self::Field(name) => Node::Text(name.key().to_owned()),
            Self::Term(term) => Node::Text(term.code.to_owned()),
            #[cfg(feature = "programme")]
            Self::Wording(wording) => Node::Text(wording.in_language(Language::Bokmal).unwrap_or_default().to_owned()),
            #[cfg(feature = "programme")]
            Self::Unnamed(..) => Node::Text(self.write(Language::Bokmal)),
            #[cfg(feature = "programme")]
            Self::Quoted(text) => Node::Text(text.clone()),
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
            Self::Date(when) => when::time(when, language),
            #[cfg(feature = "programme")]
            Self::Period(period) => written_period(period, language, when::time),
            Self::Field(name) => name.write(language),
            Self::Term(term) => term.title.in_language(language).to_owned(),
            #[cfg(feature = "programme")]
            Self::Wording(wording) => wording.in_language(language).unwrap_or_default().to_owned(),
            #[cfg(feature = "programme")]
            Self::Quoted(text) => match language {
                Language::English => format!("“{text}”"),
                Language::Bokmal | Language::Nynorsk => format!("«{text}»"),
            },
            #[cfg(feature = "programme")]
            Self::Unnamed(what, number) => format!("{} {number}", what.in_language(language)),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.write(language)).collect();
                joined(&items, words!("og", "og", "and").in_language(language))
            }
        }
    }

    /// The parameter as it stands in a letter: days with the name of the month, `31. desember 2027`.
    #[cfg(feature = "render")]
    pub(crate) fn in_letter(self, language: Language) -> Self {
        match self {
            Self::Date(when) => Self::Text(when::time_in_letter(&when, language)),
            Self::Period(period) => Self::Text(written_period(&period, language, when::time_in_letter)),
            other => other,
        }
    }

    /// The parameter as the time of something that happens, in a letter: `31. desember 2027`, `i juni 2026`.
    #[cfg(feature = "render")]
    pub(crate) fn of_event(self, language: Language) -> Self {
        match self {
            Self::Date(when) => Self::Text(when::time_of_event(&when, language)),
            other => other,
        }
    }

    pub(super) fn is_one(&self) -> bool {
        match self {
            Self::Count(count) => *count == 1,
            Self::List(items) => items.len() == 1,
            _ => false,
        }
    }
}

/// `fra 2013 til 2016`, `fra 2017`, `fram til 2016`; in the middle of a sentence. Nothing where neither
/// end is stated.
#[cfg(feature = "programme")]
fn written_period(period: &Period, language: Language, time: fn(&When, Language) -> String) -> String {
    const FROM: Words = words!("fra", "frå", "from");
    const TO: Words = words!("til", "til", "to");
    const UNTIL: Words = words!("fram til", "fram til", "until");
    let end = |word: Words, field: &Field<When>| {
        field.known().map(|when| format!("{} {}", word.in_language(language), time(when, language)))
    };
    let to = if period.start.known().is_some() { TO } else { UNTIL };
    let ends = [end(FROM, &period.start), end(to, &period.end)];
    ends.into_iter().flatten().collect::<Vec<_>>().join(" ")
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
    joined(items, words!("eller", "eller", "or").in_language(language))
}

fn joined(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} {word} {last}", most.join(", ")),
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

    #[cfg(feature = "render")]
    #[test]
    fn letters_name_the_month() {
        let date =
            |text: &str| ALL.map(|language| Param::Date(text.parse().unwrap()).in_letter(language).write(language));
        assert_eq!(date("2027-12-31"), ["31. desember 2027", "31. desember 2027", "31 December 2027"]);
        assert_eq!(date("innen 1. mars 2027"), ["innen 1. mars 2027", "innan 1. mars 2027", "by 1 March 2027"]);
        let event =
            |text: &str| ALL.map(|language| Param::Date(text.parse().unwrap()).of_event(language).write(language));
        assert_eq!(event("2027-12-31"), ["31. desember 2027", "31. desember 2027", "on 31 December 2027"]);
        assert_eq!(event("2026-06"), ["i juni 2026", "i juni 2026", "in June 2026"]);
        assert_eq!(event("våren 2026"), ["våren 2026", "våren 2026", "in spring 2026"]);
        assert_eq!(event("innen 2026"), ["innen 2026", "innan 2026", "by 2026"]);
        let (start, end) = ("2027-02-01".parse::<When>().unwrap(), "2028".parse::<When>().unwrap());
        let period = Period { start: start.into(), end: end.into(), ..Period::default() };
        let written = Param::from(&period).in_letter(Language::Nynorsk).write(Language::Nynorsk);
        assert_eq!(written, "frå 1. februar 2027 til 2028");
    }

    #[test]
    fn lists_end_with_and() {
        let list = |items: &[&str]| Param::List(items.iter().map(|item| Param::from(*item)).collect());
        assert_eq!(list(&[]).write(Language::Bokmal), "");
        assert_eq!(list(&["a"]).write(Language::Bokmal), "a");
        assert_eq!(list(&["a", "b"]).write(Language::English), "a and b");
        assert_eq!(list(&["a", "b", "c"]).write(Language::Nynorsk), "a, b og c");
    }
}
