//! An assessment as it is answered: rendered in one language, the same bytes everywhere.

use serde::Serialize;

use super::Assessment;
use super::answer::MadeAnswer;
use super::assessment::StandingCounts;
use crate::criteria::{AssessedCriterion, EvidencePlace, ReadSign, Told};
use crate::finding::{Awaits, Outcome, Span, Subject};
use crate::model::{Basis, CriterionAnswer, Wording};
use crate::phrase::Param;
use crate::value::{Field, Language, Pointer};

/// How an idea, a project or a programme stands to each criterion.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Assessment"))]
pub struct AssessmentAnswer<'a> {
    made: MadeAnswer<'a>,
    /// Which idea, project or programme it is about.
    subject: &'a Subject,
    /// Where that stands in the document that was read.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// What the set of criteria is called.
    title: &'a str,
    /// How it stands to each criterion, in order.
    criteria: Vec<RowAnswer<'a>>,
}

/// How a project or a programme looks at itself by a list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SelfAssessment"))]
pub struct SelfAssessmentAnswer<'a> {
    made: MadeAnswer<'a>,
    /// Which idea, project or programme it is about.
    subject: &'a Subject,
    /// Where that stands in the document that was read.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// What the list is called.
    title: &'a str,
    /// How many rows stand in each way.
    counts: StandingCounts,
    /// The rows of the list, in order.
    rows: Vec<RowAnswer<'a>>,
    /// The same as an HTML table to lay into a page; what the document holds is escaped in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
}

/// How it stands to one criterion.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AssessedCriterion"))]
struct RowAnswer<'a> {
    /// The criterion, by its id.
    criterion: &'a str,
    /// What kind of criterion it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::CriterionKind"))]
    kind: &'static str,
    /// What it is called.
    title: &'a str,
    /// What it asks.
    text: &'a str,
    /// The gate from which it is asked.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::Gate"))]
    gate: &'static str,
    /// The outcome, a person's answer counted in; `null` where it is not asked yet.
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::answer::schema::Outcome>"))]
    outcome: Option<&'static str>,
    /// The outcome as people are told it; `null` where it is not asked yet.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::finding::Standing>"))]
    standing: Option<&'static str>,
    /// The same in words, or when it is asked.
    words: &'static str,
    /// What an undetermined outcome waits for.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<super::answer::schema::Awaited>"))]
    awaits: Vec<&'static str>,
    /// What was found.
    found: Vec<ToldAnswer<'a>>,
    /// What is missing.
    missing: Vec<ToldAnswer<'a>>,
    /// Words in the texts that speak for or against. They decide nothing.
    signs: Vec<SignAnswer<'a>>,
    /// What each part answers that is asked.
    parts: Vec<PartAnswer<'a>>,
    /// The fewest facts that would make it met, or ready to be judged.
    needs: Vec<PlaceAnswer<'a>>,
    /// What is left for a person to judge; empty where nothing is.
    question: &'a str,
    /// What the criterion rests on.
    basis: BasisAnswer<'a>,
    /// What a person has answered; `null` where nobody has.
    personal: Option<PersonalAnswer<'a>>,
    /// What the facts alone show, where a person has answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    by_the_facts: Option<FactsAnswer>,
}

/// What was found of one part, or is missing.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Told"))]
struct ToldAnswer<'a> {
    /// The part, by its id.
    part: &'a str,
    /// What is said of it.
    text: String,
    /// Where it was looked for.
    places: Vec<PlaceAnswer<'a>>,
}

/// A place in a document.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "EvidencePlace"))]
struct PlaceAnswer<'a> {
    /// What stands there, or should.
    field: String,
    /// Which other document it is in; left out where it is the one that was assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'a str>,
    /// The way to it there.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
}

/// A word or a phrase that speaks for or against.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Sign"))]
struct SignAnswer<'a> {
    /// What it is a sign of.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::SignKind"))]
    kind: &'static str,
    /// Which way it speaks.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::Speaks"))]
    speaks: &'static str,
    /// What is asked about it.
    text: String,
    /// The words, as they were written.
    words: &'a str,
    /// The words that turn it.
    #[serde(skip_serializing_if = "Option::is_none")]
    turned_by: Option<&'a str>,
    /// Where the text stands.
    place: PlaceAnswer<'a>,
    /// The words in that text.
    span: &'a Span,
}

/// What one part answers.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AssessedPart"))]
struct PartAnswer<'a> {
    /// The part, by its id.
    part: &'a str,
    /// What it answers.
    #[cfg_attr(feature = "schema", schemars(with = "super::answer::schema::Outcome"))]
    outcome: &'static str,
}

/// What a criterion rests on.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AssessedBasis"))]
struct BasisAnswer<'a> {
    /// The document.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'a str>,
    /// The place in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    /// Who adopted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    adopted: Option<&'a str>,
}

/// What a person has answered.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PersonalAnswer"))]
struct PersonalAnswer<'a> {
    /// What they answered.
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::answer::schema::Outcome>"))]
    outcome: Option<&'static str>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    /// The role of who answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
}

/// What the facts alone show.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ByTheFacts"))]
struct FactsAnswer {
    /// The outcome; `null` where it is not asked yet.
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::answer::schema::Outcome>"))]
    outcome: Option<&'static str>,
    /// What an undetermined outcome waits for.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<super::answer::schema::Awaited>"))]
    awaits: Vec<&'static str>,
}

impl Assessment<'_> {
    /// The assessment in the language of its context, as other languages are given it.
    pub fn answer(&self) -> AssessmentAnswer<'_> {
        let language = self.made().speech.language();
        AssessmentAnswer {
            made: MadeAnswer::of(self.made()),
            subject: self.subject(),
            pointer: self.pointer(),
            title: said(&self.set().title, language),
            criteria: self.criteria().iter().map(|row| self.row(row, language)).collect(),
        }
    }

    /// The assessment as a self-assessment, with how many rows stand in each way; `html` is the same as a table,
    /// where somebody has written one.
    ///
    /// ```
    /// use samspill::{Context, CriteriaInContext, CriteriaSet, Day, Project, Reading};
    ///
    /// let set = CriteriaSet { id: "ten-pieces-of-advice".into(), ..CriteriaSet::default() };
    /// let criteria = CriteriaInContext { set: set.into(), ..CriteriaInContext::default() };
    /// let context = Context::on(Day::new(2026, 11, 21)?).criteria(&criteria).self_assessment();
    /// let project = Reading::<Project>::of(r#"{"title": "Bydelskafé"}"#, &context);
    /// let assessment = project.assess(&context).ok_or("no such list")?;
    /// assert_eq!(assessment.counts().information_missing, 10);
    /// let answer = assessment.self_assessment(None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn self_assessment(&self, html: Option<String>) -> SelfAssessmentAnswer<'_> {
        let AssessmentAnswer { made, subject, pointer, title, criteria: rows } = self.answer();
        SelfAssessmentAnswer { made, subject, pointer, title, counts: self.counts(), rows, html }
    }

    fn row<'s>(&'s self, row: &'s AssessedCriterion<'_>, language: Language) -> RowAnswer<'s> {
        let criterion = row.criterion;
        let (outcome, awaits) = row.by_the_facts;
        RowAnswer {
            criterion: text(&criterion.id).unwrap_or_default(),
            kind: criterion.kind.known().copied().unwrap_or_default().code(),
            title: said(&criterion.title, language),
            text: said(&criterion.text, language),
            gate: row.gate.code(),
            outcome: row.outcome.map(Outcome::code),
            standing: row.standing().map(crate::finding::Standing::code),
            words: row.words(language),
            awaits: codes(row.awaits),
            found: row.found.iter().map(|told| told_answer(told, language)).collect(),
            missing: row.missing.iter().map(|told| told_answer(told, language)).collect(),
            signs: row.signs.iter().map(|sign| sign_answer(sign, language)).collect(),
            parts: row.parts.iter().map(|(part, outcome)| PartAnswer { part, outcome: outcome.code() }).collect(),
            needs: places(&row.needs, language),
            question: said(&criterion.question, language),
            basis: basis_answer(self.basis(row)),
            personal: row.personal.map(personal_answer),
            by_the_facts: row
                .personal
                .map(|_| FactsAnswer { outcome: outcome.map(Outcome::code), awaits: codes(awaits) }),
        }
    }
}

fn codes(awaits: Awaits) -> Vec<&'static str> {
    awaits.codes().collect()
}

fn text(field: &Field<String>) -> Option<&str> {
    field.filled().map(String::as_str)
}

fn said(wording: &Field<Wording>, language: Language) -> &str {
    wording.known().and_then(|wording| wording.in_language(language)).unwrap_or_default()
}

fn told_answer<'s>(told: &'s Told<'_>, language: Language) -> ToldAnswer<'s> {
    ToldAnswer {
        part: text(&told.part.id).unwrap_or_default(),
        text: told.text(language),
        places: places(&told.places, language),
    }
}

fn places(places: &[EvidencePlace], language: Language) -> Vec<PlaceAnswer<'_>> {
    places.iter().map(|place| place_answer(place, language)).collect()
}

fn place_answer(place: &EvidencePlace, language: Language) -> PlaceAnswer<'_> {
    let field = Param::Field(place.field.clone()).write(language);
    PlaceAnswer { field, document: place.document.as_deref(), pointer: &place.pointer }
}

fn sign_answer(sign: &ReadSign, language: Language) -> SignAnswer<'_> {
    SignAnswer {
        kind: sign.kind.code(),
        speaks: sign.speaks.code(),
        text: sign.text(language),
        words: &sign.words,
        turned_by: sign.turned_by.as_deref(),
        place: place_answer(&sign.place, language),
        span: &sign.span,
    }
}

fn basis_answer(basis: &Basis) -> BasisAnswer<'_> {
    BasisAnswer { document: text(&basis.document), place: text(&basis.place), adopted: text(&basis.adopted) }
}

fn personal_answer(answer: &CriterionAnswer) -> PersonalAnswer<'_> {
    PersonalAnswer {
        outcome: answer.outcome.known().map(|outcome| outcome.code()),
        reason: text(&answer.reason),
        role: text(&answer.role),
        date: answer.date.known().map(|date| date.iso().unwrap_or_else(|| date.to_string())),
    }
}
