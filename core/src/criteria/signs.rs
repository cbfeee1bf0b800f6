//! Words in texts that speak for or against: shown and asked about, and never an answer.

use std::rc::Rc;

use super::evidence::{Evidence, EvidencePlace, Located};
use super::leaf::ways;
use crate::finding::Span;
use crate::model::{CriterionPart, SignKind, Speaks};
use crate::phrase::{Param, cut, fill};
use crate::text;
use crate::value::{Language, composed, offset_before_composing, words};

/// A word or a phrase in a text that speaks for or against, and what turns it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSign {
    /// What it is a sign of.
    pub kind: SignKind,
    /// Which way it speaks.
    pub speaks: Speaks,
    /// Where the text stands.
    pub place: EvidencePlace,
    /// The words in it.
    pub span: Span,
    /// The words, as they were written.
    pub words: String,
    /// The words that turn it, such as *ikke* or *i tillegg til*.
    pub turned_by: Option<String>,
}

impl ReadSign {
    /// What is said of it, as a question.
    pub fn text(&self, language: Language) -> String {
        let words = match (self.speaks, self.kind) {
            (Speaks::Counter, _) => words!(
                "Teksten nevner «{words}», men sier også «{turned}». Stemmer det?",
                "Teksten nemner «{words}», men seier òg «{turned}». Stemmer det?",
                "The text mentions “{words}”, but also says “{turned}”. Is that right?"
            ),
            (Speaks::Frame, _) => words!(
                "Teksten nevner «{words}» som en ramme. Er loven bare en ramme, eller er dette selve plikten?",
                "Teksten nemner «{words}» som ei ramme. Er lova berre ei ramme, eller er dette sjølve plikta?",
                "The text mentions “{words}” as a framework. Is the act only a framework, or is this the duty itself?"
            ),
            (Speaks::Against, SignKind::StatutoryTask | SignKind::NamedAct) => words!(
                "Teksten nevner «{words}». Er dette en plikt noen har fra før?",
                "Teksten nemner «{words}». Er dette ei plikt nokon har frå før?",
                "The text mentions “{words}”. Is this a duty that somebody already has?"
            ),
            (Speaks::Against, SignKind::Replacement) => words!(
                "Teksten nevner «{words}». Erstatter ideen noe som finnes i dag?",
                "Teksten nemner «{words}». Erstattar ideen noko som finst i dag?",
                "The text mentions “{words}”. Does the idea replace something that exists today?"
            ),
            (Speaks::Against, _) => words!(
                "Teksten nevner «{words}». Er det noe programmet skal betale for?",
                "Teksten nemner «{words}». Er det noko programmet skal betale for?",
                "The text mentions “{words}”. Is that something the programme is to pay for?"
            ),
        };
        let turned = self.turned_by.as_deref().unwrap_or("");
        let params = [("words", Param::Text(self.words.clone())), ("turned", Param::Text(turned.to_owned()))];
        fill(words.in_language(language), &params, language)
    }
}

/// Finds the signs of the kinds that a part names, or of all, in the texts that it looks at.
pub(super) fn signs_in<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>, found: &mut Vec<ReadSign>) {
    let wanted: Vec<&str> = part.values.items().map(|(_, kind)| kind.as_str()).collect();
    for way in ways(&part.fields) {
        for subject in evidence.subjects(&[way]) {
            for sign in evidence.signs(way, subject).iter() {
                if wanted.is_empty() || wanted.contains(&sign.kind.code()) {
                    found.push(sign.clone());
                }
            }
        }
    }
}

impl<'a> Evidence<'a> {
    /// The signs in the texts at the end of a way. Several criteria may look there; it is read once.
    fn signs(&self, way: &'a str, subject: &'static str) -> Rc<Vec<ReadSign>> {
        let mut signs = self.signs.borrow_mut();
        let new = signs.read.len();
        let place = *signs.in_subject(subject).entry(way).or_insert(new);
        if let Some(known) = signs.read.get(place) {
            return Rc::clone(known);
        }
        let mut read = Vec::new();
        for located in self.facts(way, subject) {
            self.read_signs_at(&located, &mut read);
        }
        let read = Rc::new(read);
        signs.read.push(Rc::clone(&read));
        read
    }

    fn read_signs_at(&self, located: &Located<'a>, read: &mut Vec<ReadSign>) {
        let Some(written) = located.text() else { return };
        let apart = composed(written);
        let text = apart.as_deref().unwrap_or(written);
        let place = |offset| if apart.is_some() { offset_before_composing(written, offset) } else { offset };
        for sign in text::signs(text) {
            read.push(ReadSign {
                kind: sign.kind,
                speaks: sign.speaks,
                place: self.place(located),
                span: Span::new(written, place(sign.span.start), place(sign.span.end), sign.speaks.code()),
                words: cut(text.get(sign.span).unwrap_or_default()),
                turned_by: sign.turned_by.and_then(|words| text.get(words)).map(cut),
            });
        }
    }
}
