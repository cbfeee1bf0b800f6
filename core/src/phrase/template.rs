//! The texts that rules say, with places for values.

use super::Param;
use crate::value::{Language, Words, add};

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

/// A template with its placeholders filled: `{goal}` writes a parameter, `{count|prosjekt|prosjekter}`
/// chooses a word by it. Text outside placeholders stands as it is.
pub(crate) fn fill(template: &str, params: &[(&'static str, Param)], language: Language) -> String {
    let texts = params.iter().map(|(_, param)| if let Param::Text(text) = param { text.len() } else { 0 });
    let mut filled = String::with_capacity(texts.fold(template.len(), usize::saturating_add));
    for piece in pieces(template) {
        match piece {
            Piece::Plain(text) => add(&mut filled, text),
            Piece::Broken(_) => {}
            Piece::Placeholder { name, words } => {
                let Some((_, param)) = params.iter().find(|(known, _)| *known == name) else { continue };
                match (words, param) {
                    (None, Param::Text(text)) => add(&mut filled, text),
                    (None, _) => add(&mut filled, &param.write(language)),
                    (Some((one, other)), _) => add(&mut filled, if param.is_one() { one } else { other }),
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
        // By bytes: these texts are too short for what std searches long ones with.
        let position = |text: &str, sought: u8| text.bytes().position(|byte| byte == sought);
        if let Some(inner) = rest.strip_prefix('{') {
            let Some((inside, after)) = position(inner, b'}').and_then(|end| inner.split_at_checked(end)) else {
                return Some(Piece::Broken(std::mem::take(&mut rest)));
            };
            rest = after.get(1..).unwrap_or_default();
            let mut parts = inside.split('|');
            return Some(match [parts.next(), parts.next(), parts.next(), parts.next()] {
                [Some(name), None, ..] => Piece::Placeholder { name, words: None },
                [Some(name), Some(one), Some(other), None] => Piece::Placeholder { name, words: Some((one, other)) },
                _ => Piece::Broken(inside),
            });
        }
        let end = position(rest, b'{').unwrap_or(rest.len());
        let (plain, after) = rest.split_at_checked(end).filter(|(plain, _)| !plain.is_empty())?;
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
    /// Each rule and part that has own wording.
    own: Vec<(String, Part, String)>,
}

impl From<Language> for Speech {
    fn from(language: Language) -> Self {
        Self { tag: None, base: language, own: Vec::new() }
    }
}

impl Speech {
    /// A further language by its tag, over bokmål.
    pub(crate) fn further(tag: &str) -> Self {
        Self { tag: Some(tag.to_owned()), ..Self::default() }
    }

    pub(crate) fn say_instead(&mut self, rule: &str, part: Part, template: &str) {
        self.own.push((rule.to_owned(), part, template.to_owned()));
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
        let is_this = |(known, of, _): &&(String, Part, String)| known == rule && *of == part;
        let own = self.own.iter().rev().find(is_this).map(|(_, _, template)| template.as_str());
        let template = own.or_else(|| texts.part(part).map(|words| words.in_language(self.base)))?;
        Some(fill(template, params, self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
