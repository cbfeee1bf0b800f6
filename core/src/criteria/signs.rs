//! Words in texts that speak for or against: shown and asked about, and never an answer.

use super::evidence::{Evidence, EvidencePlace};
use super::leaf::ways;
use crate::finding::Span;
use crate::model::{CriterionPart, SignKind, Speaks};
use crate::phrase::{Param, cut, fill};
use crate::text;
use crate::value::{Language, List, Words, composed, offset_before_composing};

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
        let words = match self.speaks {
            Speaks::Against => Words {
                nb: "Teksten nevner «{words}». Er det {kind}?",
                nn: "Teksten nemner «{words}». Er det {kind}?",
                en: "The text mentions “{words}”. Is that {kind}?",
            },
            Speaks::Counter => Words {
                nb: "Teksten sier «{turned}» om «{words}». Stemmer det?",
                nn: "Teksten seier «{turned}» om «{words}». Stemmer det?",
                en: "The text says “{turned}” of “{words}”. Is that right?",
            },
            Speaks::Frame => Words {
                nb: "Teksten nevner «{words}» som ramme. Er loven bare ramme, eller er det selve plikten?",
                nn: "Teksten nemner «{words}» som ramme. Er lova berre ramme, eller er det sjølve plikta?",
                en: "The text mentions “{words}” as a frame. Is the act only the frame, or the duty itself?",
            },
        };
        let turned = self.turned_by.as_deref().unwrap_or("");
        let params = [
            ("words", Param::Text(self.words.clone())),
            ("turned", Param::Text(turned.to_owned())),
            ("kind", Param::Text(crate::value::lowered(self.kind.title().in_language(language)))),
        ];
        fill(words.in_language(language), &params, language)
    }
}

/// The signs of the kinds that a part names, or of all, in the texts that it looks at.
pub(super) fn signs_in<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Vec<ReadSign> {
    let wanted: Vec<&str> =
        part.values.known().into_iter().flat_map(List::iter).map(|(_, kind)| kind.as_str()).collect();
    let mut found = Vec::new();
    let all: Vec<&str> = ways(&part.fields).collect();
    for way in all {
        let subjects = evidence.subjects(&[way]).into_iter();
        for located in subjects.flat_map(|subject| evidence.facts(way, subject)) {
            let Some(written) = located.text() else { continue };
            let apart = composed(written);
            let text = apart.as_deref().unwrap_or(written);
            let place = |offset| if apart.is_some() { offset_before_composing(written, offset) } else { offset };
            let signs = text::signs(text);
            let signs = signs.into_iter().filter(|sign| wanted.is_empty() || wanted.contains(&sign.kind.code()));
            found.extend(signs.map(|sign| ReadSign {
                kind: sign.kind,
                speaks: sign.speaks,
                place: evidence.place(&located),
                span: Span::new(written, place(sign.span.start), place(sign.span.end), sign.speaks.code()),
                words: cut(text.get(sign.span).unwrap_or_default()),
                turned_by: sign.turned_by.and_then(|words| text.get(words)).map(cut),
            }));
        }
    }
    found
}
