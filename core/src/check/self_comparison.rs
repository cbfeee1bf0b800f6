//! Two self-assessments by the same list, and what is different in the later one.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::finding::Standing;
use crate::phrase::{Param, fill};
use crate::value::{Day, Language, Node, Segment, Words, choice, lowered, words};

choice! {
    /// What has become of a row from one self-assessment to the next, with places for how it stands.
    RowChange {
        Same "same" => "Fortsatt: {after}.", "Framleis: {after}.", "Still: {after}.";
        Changed "changed" => "Fra {before} til {after}.", "Frå {before} til {after}.", "From {before} to {after}.";
        New "new" => "Ny siden sist: {after}.", "Ny sidan sist: {after}.", "New since last time: {after}.";
        Gone "gone" => "Ikke med lenger. Sist: {before}.", "Ikkje med lenger. Sist: {before}.", "No longer in the list. Last time: {before}.";
    }
}

choice! {
    /// What has become of a person's answer from one self-assessment to the next.
    AnswerChange {
        Given "given" => "Noen har svart.", "Nokon har svart.", "Somebody has answered.";
        Changed "changed" => "Svaret er endret.", "Svaret er endra.", "The answer has changed.";
        TakenBack "takenBack" => "Svaret er tatt bort.", "Svaret er teke bort.", "The answer has been taken back.";
    }
}

/// Why two answers cannot be held against each other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotComparable {
    /// One of them is no self-assessment.
    #[error("`{0}` holds no self-assessment; give what `selfAssessment` answered, as it was stored")]
    NoSelfAssessment(&'static str),
    /// They are by two lists.
    #[error("the two are by different lists, `{0}` and `{1}`")]
    DifferentLists(String, String),
    /// They are of two projects, ideas or programmes.
    #[error("the two are about different projects, ideas or programmes, `{0}` and `{1}`")]
    DifferentSubjects(String, String),
    /// The earlier one is the later one.
    #[error("`before` is of {0}, which is later than {1}, the day of `after`; give the earlier one first")]
    WrongOrder(Day, Day),
}

/// What is different between two self-assessments by the same list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SelfComparison"))]
pub struct SelfComparison<'a> {
    /// The language of the answer.
    pub lang: &'static str,
    /// What the list is called, in the language of the later one.
    pub title: &'a str,
    /// The day of the earlier one.
    pub before: &'a str,
    /// The day of the later one.
    pub after: &'a str,
    /// How many rows are not as they were.
    pub changed: usize,
    /// The rows of the later one, and then those that are gone.
    pub rows: Vec<ComparedRow<'a>>,
}

/// One row of two self-assessments.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ComparedRow"))]
pub struct ComparedRow<'a> {
    /// The row, by its id.
    pub criterion: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// What has become of it.
    #[cfg_attr(feature = "schema", schemars(with = "RowChange"))]
    pub change: &'static str,
    /// How it stood; `null` where it was not there, or not asked.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standing>"))]
    pub before: Option<&'static str>,
    /// How it stands; `null` where it is not there, or not asked.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standing>"))]
    pub after: Option<&'static str>,
    /// What has become of a person's answer; `null` where it is as it was.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnswerChange>"))]
    pub answer: Option<&'static str>,
    /// What has become of it and of the answer, in words, and whether something is no longer there.
    pub text: String,
    /// What is in place now that was not, in the language of the later one.
    pub found: Vec<&'a str>,
    /// What was in place and is not now, in the language of the earlier one.
    pub lost: Vec<&'a str>,
}

/// A row as it was stored.
struct Row<'a> {
    id: &'a str,
    title: &'a str,
    standing: Option<Standing>,
    personal: Option<&'a Node>,
    found: Vec<(&'a str, &'a str)>,
}

/// Holds two self-assessments against each other, row by row, as they were stored. What was told of the facts stays
/// in the language it was told in.
///
/// ```
/// use samspill::{Language, Limits, Node, compare_self_assessments};
///
/// let stored = |standing: &str| {
///     Node::parse(&format!(r#"{{"rows": [{{"criterion": "goals", "standing": "{standing}"}}]}}"#), &Limits::default())
/// };
/// let (before, after) = (stored("informationMissing")?, stored("readyToBeJudged")?);
/// let comparison = compare_self_assessments(&before, &after, Language::Bokmal)?;
/// assert_eq!(comparison.rows[0].text, "Fra mangler opplysninger til klar til vurdering.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`NotComparable`] where one of them is no self-assessment, they are by two lists or about two subjects, or the
/// later one is given first.
pub fn compare_self_assessments<'a>(
    before: &'a Node,
    after: &'a Node,
    language: Language,
) -> Result<SelfComparison<'a>, NotComparable> {
    let (before, earlier) = stored(before, "before")?;
    let (after, later) = stored(after, "after")?;
    comparable(before, after)?;
    let (was, is) = (by_id(&earlier), by_id(&later));
    let mut rows = Vec::new();
    for row in later.iter() {
        let known = was.get(row.id).and_then(|place| earlier.get(*place));
        rows.push(compared(known, Some(row), row, language));
    }
    let gone = earlier.iter().filter(|row| !is.contains_key(row.id));
    rows.extend(gone.map(|row| compared(Some(row), None, row, language)));
    let is_changed = |row: &&ComparedRow<'_>| {
        row.change != RowChange::Same.code() || row.answer.is_some() || !row.found.is_empty() || !row.lost.is_empty()
    };
    let day = |own: &'a Node| text_at(own, &["made", "today"]).unwrap_or_default();
    Ok(SelfComparison {
        lang: language.code(),
        title: text_at(after, &["title"]).or(text_at(before, &["title"])).unwrap_or_default(),
        before: day(before),
        after: day(after),
        changed: rows.iter().filter(is_changed).count(),
        rows,
    })
}

/// Two can be held against each other that are by one list and about one subject, the earlier one first; what either
/// does not say stands in the way of nothing.
fn comparable(before: &Node, after: &Node) -> Result<(), NotComparable> {
    let both = |way: &[&str]| text_at(before, way).zip(text_at(after, way));
    let differ = |way: &[&str]| both(way).filter(|(one, other)| lowered(one.trim()) != lowered(other.trim()));
    let of_both = |(one, other): (&str, &str)| (one.to_owned(), other.to_owned());
    if let Some((one, other)) = both(&["made", "criteriaSet"]).filter(|(one, other)| one != other).map(of_both) {
        return Err(NotComparable::DifferentLists(one, other));
    }
    // A project keeps its code; an id counts where one of them has none.
    let code: &[&str] = &["subject", "code"];
    let name = if both(code).is_some() { code } else { &["subject", "id"] };
    if let Some((one, other)) = differ(name).map(of_both) {
        return Err(NotComparable::DifferentSubjects(one, other));
    }
    let day = |own: &Node| text_at(own, &["made", "today"]).and_then(|day| day.parse::<Day>().ok());
    match day(before).zip(day(after)) {
        Some((one, other)) if one > other => Err(NotComparable::WrongOrder(one, other)),
        _ => Ok(()),
    }
}

fn by_id<'a>(rows: &[Row<'a>]) -> BTreeMap<&'a str, usize> {
    let mut places = BTreeMap::new();
    for (place, row) in rows.iter().enumerate() {
        places.entry(row.id).or_insert(place);
    }
    places
}

/// A self-assessment, by itself or as the answer that held it, and its rows.
fn stored<'a>(node: &'a Node, which: &'static str) -> Result<(&'a Node, Vec<Row<'a>>), NotComparable> {
    let node = at(node, &["selfAssessment"]).unwrap_or(node);
    let Some(Node::List(rows)) = at(node, &["rows"]) else { return Err(NotComparable::NoSelfAssessment(which)) };
    Ok((node, rows.iter().filter_map(row).collect()))
}

/// A row that says which it is.
fn row(node: &Node) -> Option<Row<'_>> {
    let found = match at(node, &["found"]) {
        Some(Node::List(told)) => told.as_slice(),
        _ => &[],
    };
    let told = |told| Some((text_at(told, &["part"])?, text_at(told, &["text"])?));
    Some(Row {
        id: text_at(node, &["criterion"])?,
        title: text_at(node, &["title"]).unwrap_or_default(),
        standing: text_at(node, &["standing"]).and_then(Standing::from_code),
        personal: at(node, &["personal"]).filter(|personal| **personal != Node::Null),
        found: found.iter().filter_map(told).collect(),
    })
}

fn compared<'a>(
    before: Option<&Row<'a>>,
    after: Option<&Row<'a>>,
    row: &Row<'a>,
    language: Language,
) -> ComparedRow<'a> {
    let change = match (before, after) {
        (None, _) => RowChange::New,
        (_, None) => RowChange::Gone,
        (Some(one), Some(other)) if one.standing == other.standing => RowChange::Same,
        _ => RowChange::Changed,
    };
    let answer = before.zip(after).and_then(|(one, other)| match (one.personal, other.personal) {
        (None, Some(_)) => Some(AnswerChange::Given),
        (Some(_), None) => Some(AnswerChange::TakenBack),
        (one, other) => (one != other).then_some(AnswerChange::Changed),
    });
    let [found, lost] = match (before, after) {
        (Some(one), Some(other)) => [only_in(other, one), only_in(one, other)],
        _ => [Vec::new(), Vec::new()],
    };
    let standing = |row: Option<&Row<'a>>| {
        let words = row.and_then(|row| row.standing).map_or(NOT_ASKED, Standing::title);
        Param::Text(words.in_language(language).to_owned())
    };
    let params = [("before", standing(before)), ("after", standing(after))];
    let mut text = fill(change.title().in_language(language), &params, language);
    for more in [answer.map(AnswerChange::title), (!lost.is_empty()).then_some(LOST)].into_iter().flatten() {
        text.push(' ');
        text.push_str(more.in_language(language));
    }
    let code = |row: Option<&Row<'a>>| row?.standing.map(Standing::code);
    ComparedRow {
        criterion: row.id,
        title: row.title,
        change: change.code(),
        before: code(before),
        after: code(after),
        answer: answer.map(AnswerChange::code),
        text,
        found,
        lost,
    }
}

/// What was found for one row of parts for which nothing was found in the other.
fn only_in<'a>(row: &Row<'a>, other: &Row<'a>) -> Vec<&'a str> {
    let is_only_here = |(part, _): &&(&str, &str)| !other.found.iter().any(|(known, _)| known == part);
    row.found.iter().filter(is_only_here).map(|(_, text)| *text).collect()
}

const LOST: Words = words!(
    "Noe som sto der sist, står der ikke lenger.",
    "Noko som stod der sist, står der ikkje lenger.",
    "Something that was stated last time is no longer there."
);

const NOT_ASKED: Words = words!("ikke vurdert ennå", "ikkje vurdert enno", "not assessed yet");

fn at<'a>(node: &'a Node, way: &[&str]) -> Option<&'a Node> {
    way.iter().try_fold(node, |node, key| node.at(&[Segment::from(*key)]))
}

fn text_at<'a>(node: &'a Node, way: &[&str]) -> Option<&'a str> {
    match at(node, way)? {
        Node::Text(text) => Some(text),
        _ => None,
    }
}
