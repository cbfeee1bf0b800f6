//! How all drafts are written: facts by the names of their places, and sentences with facts or gaps in them.

use super::{DraftSection, Gap, GapKind, Sentence};
use crate::phrase::{Param, Piece, fill, pieces};
use crate::render::text::printable;
use crate::value::{Field, Language, List, Value};

/// A value for a place in a sentence, if it is stated.
pub(super) type Given<'g> = (&'static str, Option<&'g str>);

/// Writes a draft: what is stated stands in its sentences, and what is not is a gap.
pub(super) struct Scribe {
    pub(super) language: Language,
    /// What is stated, by the name of its place in sentences.
    facts: Vec<(&'static str, String)>,
    pub(super) title: String,
    pub(super) sections: Vec<DraftSection>,
    gaps: Vec<Gap>,
}

impl Scribe {
    pub(super) fn new(language: Language) -> Self {
        Self { language, facts: Vec::new(), title: String::new(), sections: Vec::new(), gaps: Vec::new() }
    }

    /// The title, the parts and the gaps.
    pub(super) fn written(self) -> (String, Vec<DraftSection>, Vec<Gap>) {
        (self.title, self.sections, self.gaps)
    }

    /// Remembers a fact, if it is stated.
    #[inline(never)]
    pub(super) fn know(&mut self, name: &'static str, fact: Option<String>) {
        self.facts.extend(fact.map(|fact| (name, fact)));
    }

    #[inline(never)]
    pub(super) fn know_list(&mut self, name: &'static str, names: Vec<String>) {
        self.know(name, self.list(names));
    }

    pub(super) fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.as_str())
    }

    /// A sentence on one line: what is given stands in it, or else the fact of that name. What is not stated is
    /// a gap.
    #[inline(never)]
    pub(super) fn say(&mut self, sentence: Sentence, given: &[Given<'_>]) -> String {
        let template = template(sentence, self.language);
        let mut params: Vec<(&'static str, Param)> = Vec::new();
        for piece in pieces(template) {
            let Piece::Placeholder { name, .. } = piece else { continue };
            let own = given.iter().find(|(known, _)| *known == name);
            let value = own.map_or_else(|| self.fact(name), |(_, value)| *value).map(str::to_owned);
            let value = value.or_else(|| GapKind::from_code(name).map(|what| self.gap(what)));
            params.extend(value.map(|value| (name, Param::Text(value))));
        }
        tidy(&fill(template, &params, self.language))
    }

    fn gap(&mut self, what: GapKind) -> String {
        let title = GapKind::CHOICES.get(what as usize).map_or("", |choice| choice.title.in_language(self.language));
        let text = fill(template(Sentence::Gap, self.language), &[("what", title.into())], self.language);
        if !self.gaps.iter().any(|gap| gap.what == what) {
            self.gaps.push(Gap { what, text: text.clone() });
        }
        text
    }

    /// Sentences of facts and gaps.
    #[inline(never)]
    pub(super) fn lines(&mut self, sentences: &[Sentence]) -> Vec<String> {
        sentences.iter().map(|sentence| self.say(*sentence, &[])).collect()
    }

    /// Of some sentences those whose facts are all stated.
    #[inline(never)]
    pub(super) fn stated_lines(&mut self, sentences: &[Sentence]) -> Vec<String> {
        let mut lines = Vec::new();
        for sentence in sentences {
            let is_stated = |piece: Piece<'_>| match piece {
                Piece::Placeholder { name, .. } => self.fact(name).is_some(),
                _ => true,
            };
            if pieces(template(*sentence, self.language)).all(is_stated) {
                lines.push(self.say(*sentence, &[]));
            }
        }
        lines
    }

    #[inline(never)]
    pub(super) fn title(&mut self, sentence: Sentence) {
        self.title = self.say(sentence, &[]);
    }

    /// A part with a heading, or without; none where there is nothing to say.
    #[inline(never)]
    pub(super) fn section(&mut self, heading: Option<Sentence>, paragraphs: Vec<String>, items: Vec<String>) {
        if !paragraphs.is_empty() || !items.is_empty() {
            let heading = heading.map(|heading| self.say(heading, &[])).unwrap_or_default();
            self.sections.push(DraftSection { heading, paragraphs, items, numbered: false });
        }
    }

    #[inline(never)]
    pub(super) fn paragraphs(&mut self, heading: Option<Sentence>, sentences: &[Sentence]) {
        let lines = self.lines(sentences);
        self.section(heading, lines, Vec::new());
    }

    #[inline(never)]
    pub(super) fn items(&mut self, heading: Sentence, sentences: &[Sentence]) {
        let lines = self.lines(sentences);
        self.section(Some(heading), Vec::new(), lines);
    }

    #[inline(never)]
    pub(super) fn write(&self, param: Param) -> String {
        param.in_letter(self.language).write(self.language)
    }

    /// Names in one list; nothing where there are none.
    #[inline(never)]
    pub(super) fn list(&self, names: Vec<String>) -> Option<String> {
        let names: Vec<Param> = names.into_iter().map(Param::Text).collect();
        (!names.is_empty()).then(|| self.write(Param::List(names)))
    }

    /// Texts in quotation marks, and … where there are more than a few.
    #[inline(never)]
    pub(super) fn quotes(&self, texts: &mut dyn Iterator<Item = String>) -> Option<String> {
        let mut quotes = Vec::new();
        for text in texts {
            if quotes.len() == AT_MOST {
                quotes.push("…".to_owned());
                break;
            }
            let given = [("text", text.trim_end_matches('.').into())];
            quotes.push(fill(template(Sentence::Quote, self.language), &given, self.language));
        }
        self.list(quotes)
    }
}

/// How many of a list stand in a letter.
const AT_MOST: usize = 3;

pub(super) fn template(sentence: Sentence, language: Language) -> &'static str {
    Sentence::CHOICES.get(sentence as usize).map_or("", |choice| choice.title.in_language(language))
}

/// Those of a list that could be read.
pub(super) fn each<T: Value>(list: &Field<List<T>>) -> impl Iterator<Item = &T> {
    list.items().map(|(_, item)| item)
}

#[inline(never)]
pub(super) fn stated(field: &Field<String>) -> Option<String> {
    shown(field.known()?)
}

pub(super) fn shown(text: &str) -> Option<String> {
    Some(tidy(text)).filter(|text| !text.is_empty())
}

/// The text on one line, without what a reader would not see.
#[inline(never)]
pub(super) fn tidy(text: &str) -> String {
    printable(text).split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
