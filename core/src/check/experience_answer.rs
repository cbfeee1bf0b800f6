//! What a network holds for an idea, as it is answered: the same bytes everywhere.

use serde::Serialize;

use super::answer::{FindingAnswer, MadeAnswer, findings};
use super::{Reading, Report};
use crate::context::Context;
use crate::experience::{
    ExperienceBase, ExperienceFound, ExperienceHit, Fit, FitReason, FitSaying, FoundPlace, FoundWord,
};
use crate::finding::{Outcome, Span};
use crate::model::{ExperienceRecord, Network, NetworkQuestion, Opening, Resource};
use crate::phrase::{Param, Said};
use crate::value::{Language, Node, Pointer, offset_before_composing};

/// Records of an experience base, each with why it is shown.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Experience"))]
pub struct ExperienceAnswer<'a> {
    made: MadeAnswer<'a>,
    /// What was found, in a sentence.
    text: String,
    /// The words that were looked for; nothing where an idea note was held against the base.
    words: Vec<SoughtAnswer>,
    /// How many records hold some of the words, also of those that are not shown.
    count: usize,
    /// The records: those first that hold most of the words, and rarer ones.
    hits: Vec<HitAnswer<'a>>,
    /// What could not be read in the question.
    findings: Vec<FindingAnswer<'a>>,
}

/// A word that was looked for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SoughtWord"))]
struct SoughtAnswer {
    /// The word as it was written.
    word: String,
    /// How many records hold it.
    records: usize,
}

/// A record, and why it is shown.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperienceHit"))]
struct HitAnswer<'a> {
    /// Where the record stands in the question.
    pointer: String,
    /// The record.
    record: &'a ExperienceRecord,
    /// The words that it holds.
    found: Vec<FoundAnswer>,
}

/// A word that was found.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FoundWord"))]
struct FoundAnswer {
    /// The word as it was written by whoever looks for it.
    word: String,
    /// How many records hold it.
    records: usize,
    /// Where it stands in the record: the first five places.
    in_record: Vec<PlaceAnswer>,
    /// Where it stands in the idea note, where one was held against the base: the first five places.
    in_note: Vec<PlaceAnswer>,
}

/// Words, and where they stand.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FoundPlace"))]
struct PlaceAnswer {
    /// The words as they stand there.
    words: String,
    /// What the text is called.
    field: String,
    /// The way to the text in the question.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Where the words stand in the text.
    span: Span,
}

/// Openings or resources of a network, and whether they fit an idea.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{T}Fits"))]
pub struct FitsAnswer<'a, T> {
    made: MadeAnswer<'a>,
    /// How many fit, in a sentence.
    text: String,
    /// Those that fit, in the network's own order.
    met: Vec<FitAnswer<'a, T>>,
    /// Those of which it cannot be said yet.
    undetermined: Vec<FitAnswer<'a, T>>,
    /// Those that do not fit.
    not_met: Vec<FitAnswer<'a, T>>,
    /// What could not be read in the question.
    findings: Vec<FindingAnswer<'a>>,
}

/// An opening or a resource, and whether it fits.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{T}Fit"))]
struct FitAnswer<'a, T> {
    /// Where it stands in the question.
    pointer: String,
    /// The opening or the resource.
    offer: &'a T,
    /// Whether it fits.
    #[cfg_attr(feature = "schema", schemars(with = "super::answer::schema::Outcome"))]
    outcome: &'static str,
    /// The same in words.
    words: &'static str,
    /// What is said of theme, place and period.
    because: Vec<ReasonAnswer>,
}

/// What is said of the theme, the place or the period.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FitReason"))]
struct ReasonAnswer {
    /// What was asked.
    #[cfg_attr(feature = "schema", schemars(with = "crate::experience::FitQuestion"))]
    asks: &'static str,
    /// Whether it fits.
    #[cfg_attr(feature = "schema", schemars(with = "super::answer::schema::Outcome"))]
    outcome: &'static str,
    /// Which reason it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::experience::FitSaying"))]
    code: &'static str,
    /// The reason, in a sentence.
    text: String,
    /// The words of the idea that show it.
    places: Vec<PlaceAnswer>,
}

/// How an answer is written: in which language, and from which texts.
struct Writer<'a> {
    language: Language,
    node: Option<&'a Node>,
}

impl Reading<NetworkQuestion> {
    /// The records of the network's experience base that hold the question's words; `report` tells what could not be
    /// read.
    pub(crate) fn search_experience<'a>(&'a self, report: &'a Report) -> ExperienceAnswer<'a> {
        let words = self.document().words.known().map_or("", String::as_str);
        self.found(report, |base| base.search(words))
    }

    /// The records that are about the same as the question's note.
    pub(crate) fn similar_experience<'a>(&'a self, report: &'a Report) -> ExperienceAnswer<'a> {
        let none = Default::default();
        let note = self.document().note.known().unwrap_or(&none);
        self.found(report, |base| base.similar(note))
    }

    fn found<'a>(
        &'a self,
        report: &'a Report,
        look: impl FnOnce(&ExperienceBase<'a>) -> ExperienceFound<'a>,
    ) -> ExperienceAnswer<'a> {
        let empty = ExperienceBase::default();
        let network: Option<&Network> = self.document().network.known();
        let found = look(&network.map_or(empty, ExperienceBase::of));
        let writer = Writer { language: report.made().speech.language(), node: self.node() };
        ExperienceAnswer {
            made: MadeAnswer::of(report.made()),
            text: found.text(writer.language),
            count: found.count,
            words: found.words.into_iter().map(|(word, records)| SoughtAnswer { word, records }).collect(),
            hits: found.hits.into_iter().map(|hit| writer.hit(hit)).collect(),
            findings: findings(report),
        }
    }

    /// The network's openings, and whether they fit the question's idea.
    pub(crate) fn openings<'a>(&'a self, context: &Context<'_>, report: &'a Report) -> FitsAnswer<'a, Opening> {
        self.fits("openings", self.document().openings(context.today), report)
    }

    /// The network's resources, and whether they fit the question's idea.
    pub(crate) fn resources<'a>(&'a self, context: &Context<'_>, report: &'a Report) -> FitsAnswer<'a, Resource> {
        self.fits("resources", self.document().resources(context.today), report)
    }

    fn fits<'a, T>(&'a self, list: &str, fits: Vec<Fit<'a, T>>, report: &'a Report) -> FitsAnswer<'a, T> {
        let writer = Writer { language: report.made().speech.language(), node: self.node() };
        let count = |outcome: Outcome| fits.iter().filter(|fit| fit.outcome == outcome).count();
        let said = if fits.is_empty() {
            Said::of(FitSaying::NothingOffered)
        } else {
            Said::of(FitSaying::Counted)
                .with("met", count(Outcome::Met))
                .with("undetermined", count(Outcome::Undetermined))
                .with("notMet", count(Outcome::NotMet))
        };
        let mut answer = FitsAnswer {
            made: MadeAnswer::of(report.made()),
            text: said.text(writer.language),
            met: Vec::new(),
            undetermined: Vec::new(),
            not_met: Vec::new(),
            findings: findings(report),
        };
        for fit in fits {
            let list_of = match fit.outcome {
                Outcome::Met => &mut answer.met,
                Outcome::Undetermined => &mut answer.undetermined,
                Outcome::NotMet => &mut answer.not_met,
            };
            list_of.push(writer.fit(list, fit));
        }
        answer
    }
}

impl Writer<'_> {
    fn hit<'a>(&self, hit: ExperienceHit<'a>) -> HitAnswer<'a> {
        HitAnswer {
            pointer: format!("/network/experienceBase/{}", hit.position),
            record: hit.record,
            found: hit.found.into_iter().map(|word| self.word(word)).collect(),
        }
    }

    fn word(&self, found: FoundWord) -> FoundAnswer {
        FoundAnswer {
            word: found.word,
            records: found.records,
            in_record: self.places(found.in_record),
            in_note: self.places(found.in_note),
        }
    }

    fn fit<'a, T>(&self, list: &str, fit: Fit<'a, T>) -> FitAnswer<'a, T> {
        FitAnswer {
            pointer: format!("/network/{list}/{}", fit.position),
            offer: fit.offer,
            outcome: fit.outcome.code(),
            words: fit.standing().title().in_language(self.language),
            because: fit.reasons.into_iter().map(|reason| self.reason(reason)).collect(),
        }
    }

    fn reason(&self, reason: FitReason) -> ReasonAnswer {
        ReasonAnswer {
            asks: reason.asks.code(),
            outcome: reason.outcome.code(),
            code: reason.saying().code(),
            text: reason.text(self.language),
            places: self.places(reason.places),
        }
    }

    fn places(&self, places: Vec<FoundPlace>) -> Vec<PlaceAnswer> {
        places.into_iter().filter_map(|place| self.place(place)).collect()
    }

    /// A place, with its span counted in the text as it was written.
    fn place(&self, place: FoundPlace) -> Option<PlaceAnswer> {
        let Node::Text(written) = self.node?.at(place.pointer.segments())? else { return None };
        let [start, end] = [place.bytes.start, place.bytes.end].map(|offset| offset_before_composing(written, offset));
        Some(PlaceAnswer {
            words: place.words,
            field: Param::Field(place.field).write(self.language),
            pointer: place.pointer,
            span: Span::new(written, start, end, "word"),
        })
    }
}
