//! The texts of records and notes, and where words stand in them.

use std::ops::Range;

use crate::model::{ExperienceRecord, IdeaNote, NetworkQuestion};
use crate::phrase::FieldName;
use crate::text::{Form, Token, tokens};
use crate::value::{Field, Kind, List, Pointer, Segment, Value};

/// Words that were found, and where they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPlace {
    /// The words, as they stand there.
    pub words: String,
    /// What the text is called.
    pub field: FieldName,
    /// The way to the text, in a [`NetworkQuestion`] that holds it.
    pub pointer: Pointer,
    /// Where the words stand in the text, in bytes.
    pub bytes: Range<usize>,
}

/// A text, and the way to it from the document that it belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    /// Whether it tells in few words what the whole is about.
    pub(super) is_heading: bool,
    key: &'static str,
    index: Option<usize>,
    inner: Option<&'static str>,
}

impl Text<'_> {
    /// Its words that say something.
    pub(super) fn tokens(&self) -> Vec<Token> {
        tokens(self.text)
    }

    fn way(&self) -> Vec<Segment> {
        let steps = [Some(self.key.into()), self.index.map(Segment::from), self.inner.map(Segment::from)];
        steps.into_iter().flatten().collect()
    }

    /// Where words stand in it; `home` is the way to its document, of some kind.
    pub(super) fn place(&self, bytes: &Range<usize>, home: &[Segment], kind: &'static Kind) -> FoundPlace {
        let way = self.way();
        FoundPlace {
            words: self.text.get(bytes.clone()).unwrap_or_default().to_owned(),
            field: FieldName::of(kind, &way),
            pointer: home.iter().cloned().chain(way).collect(),
            bytes: bytes.clone(),
        }
    }
}

/// The texts of a document as they are gathered.
#[derive(Debug, Default)]
struct Gathered<'a>(Vec<Text<'a>>);

impl<'a> Gathered<'a> {
    fn one(&mut self, key: &'static str, text: &'a Field<String>) {
        self.within(key, None, None, text);
    }

    fn each(&mut self, key: &'static str, texts: &'a Field<List<String>>) {
        for (index, text) in texts.items() {
            self.0.push(Text { text, is_heading: false, key, index: Some(index), inner: None });
        }
    }

    fn within(
        &mut self,
        key: &'static str,
        index: Option<usize>,
        inner: Option<&'static str>,
        text: &'a Field<String>,
    ) {
        self.0.extend(text.known().map(|text| Text { text, is_heading: false, key, index, inner }));
    }
}

/// The texts of a record; those that tell what it is about come first.
pub(super) fn of_record(record: &ExperienceRecord) -> Vec<Text<'_>> {
    let mut texts = Gathered::default();
    texts.one("title", &record.title);
    texts.one("theme", &record.theme);
    texts.each("keywords", &record.keywords);
    texts.0.iter_mut().for_each(|text| text.is_heading = true);
    texts.one("setting", &record.setting);
    texts.one("done", &record.done);
    texts.one("learned", &record.learned);
    texts.one("wise", &record.wise);
    texts.one("next", &record.next);
    texts.one("project", &record.project);
    texts.one("origin", &record.origin);
    for (index, material) in record.material.items() {
        texts.within("material", Some(index), Some("title"), &material.title);
    }
    texts.0
}

/// The texts of a note that say what the idea is about, and for whom.
pub(super) fn of_note(note: &IdeaNote) -> Vec<Text<'_>> {
    let mut texts = Gathered::default();
    texts.one("title", &note.title);
    texts.one("challenge", &note.challenge);
    texts.one("solution", &note.solution);
    texts.each("expectedBenefits", &note.expected_benefits);
    for (index, goal) in note.goals.items() {
        texts.within("goals", Some(index), Some("text"), &goal.text);
    }
    for (index, affected) in note.affected.items() {
        texts.within("affected", Some(index), Some("name"), &affected.name);
    }
    texts.0
}

/// Where a record stands in a question.
pub(super) fn home_of_record(position: usize) -> [Segment; 3] {
    ["network".into(), "experienceBase".into(), position.into()]
}

/// Where the words of a note stand in a question.
pub(super) fn place_in_note(text: &Text<'_>, bytes: &Range<usize>) -> FoundPlace {
    text.place(bytes, &["note".into()], &IdeaNote::KIND)
}

/// The place that a question states, if it states one.
pub(super) fn stated_place(question: &NetworkQuestion) -> Option<Text<'_>> {
    let text = question.place.filled()?;
    Some(Text { text, is_heading: false, key: "place", index: None, inner: None })
}

/// How many words of an idea are held against each theme and place: more than anybody writes.
const WORDS: usize = 1000;

/// What a question says of the idea: the texts of its note, and the words that are looked for.
pub(super) struct Asked<'a> {
    texts: Vec<AskedText<'a>>,
}

struct AskedText<'a> {
    text: Text<'a>,
    in_note: bool,
    tokens: Vec<Token>,
    /// What each of the words may be put together of.
    parts: Vec<Vec<Form>>,
}

impl<'a> Asked<'a> {
    pub(super) fn of(question: &'a NetworkQuestion) -> Self {
        let mut words = Gathered::default();
        words.one("words", &question.words);
        let note = question.note.known().map(of_note).unwrap_or_default();
        let texts = note.into_iter().map(|text| (text, true)).chain(words.0.into_iter().map(|text| (text, false)));
        let mut room = WORDS;
        let read = texts.map(|(text, in_note)| {
            let tokens: Vec<Token> = text.tokens().into_iter().take(room).collect();
            room = room.saturating_sub(tokens.len());
            let parts = tokens.iter().map(|token| token.form.parts()).collect();
            AskedText { text, in_note, tokens, parts }
        });
        Self { texts: read.collect() }
    }

    /// Whether there is nothing to read.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.iter().all(|text| text.tokens.is_empty())
    }

    /// The first places of one of some words, by itself or within a longer one.
    pub(super) fn places_of_any(&self, words: &[Token]) -> Vec<FoundPlace> {
        self.places(&|text| {
            let is_meant = |token: &Token, parts: &[Form]| {
                let is_part = |word: &Token| parts.iter().any(|part| part.stem() == word.form.stem());
                words.iter().any(|word| word.form.finds(&token.form) || is_part(word))
            };
            let mut each = text.tokens.iter().zip(&text.parts);
            each.find(|(token, parts)| is_meant(token, parts)).map(|(token, _)| token.span.clone())
        })
    }

    /// The first places where something is found among the words of a text.
    pub(super) fn places_where(&self, find: &dyn Fn(&[Token]) -> Option<Range<usize>>) -> Vec<FoundPlace> {
        self.places(&|text| find(&text.tokens))
    }

    fn places(&self, find: &dyn Fn(&AskedText<'_>) -> Option<Range<usize>>) -> Vec<FoundPlace> {
        let place = |asked: &AskedText<'_>| {
            let bytes = find(asked)?;
            Some(if asked.in_note {
                place_in_note(&asked.text, &bytes)
            } else {
                asked.text.place(&bytes, &[], &NetworkQuestion::KIND)
            })
        };
        self.texts.iter().filter_map(place).take(3).collect()
    }
}
