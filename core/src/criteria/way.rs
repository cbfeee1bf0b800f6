//! Where the ways of a part lead: found out from what documents are made of, before any is at hand.

use super::evidence::{DOCUMENTS, SUBJECT, SUBJECTS, kind_of};
use crate::model::CriterionPart;
use crate::value::{Field, Kind, nearest};

/// A way that a part names, and where it leads.
#[derive(Debug)]
pub(crate) struct Led<'a> {
    /// The list that it stands in, `fields` or `of`, and its place there.
    pub(crate) list: &'static str,
    pub(crate) index: usize,
    /// The way, as it was written.
    pub(crate) way: &'a str,
    /// The document that it leads into, and the kind of what it leads to there.
    pub(crate) to: Result<(&'static str, &'static Kind), Stop>,
}

/// Where a way stops that leads nowhere, and what could stand there.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) known: Vec<&'static str>,
}

/// What stands for each of a list.
pub(crate) const EACH: &str = "*";

/// The ways of a part, each with where it leads. Those that begin with `subject` lead all into the same
/// document: a project, or an idea note.
pub(crate) fn led(part: &CriterionPart) -> Vec<Led<'_>> {
    let mut subjects = SUBJECTS.to_vec();
    let mut all = Vec::new();
    for (list, field) in [("fields", &part.fields), ("of", &part.of)] {
        let written = field.items().filter(|(_, way)| !way.trim().is_empty());
        all.extend(written.map(|(index, way)| Led { list, index, way, to: end_of(way, &mut subjects) }));
    }
    all
}

/// What a way leads to. Of the documents that `subject` may still be, those are kept that it leads into.
fn end_of(written: &str, subjects: &mut Vec<&'static str>) -> Result<(&'static str, &'static Kind), Stop> {
    let start = written.len().saturating_sub(written.trim_start().len());
    let way = written.trim();
    let (document, rest) = way.split_once('/').unwrap_or((way, ""));
    let inner = start.saturating_add(document.len()).saturating_add(1);
    if document == SUBJECT {
        let ends: Vec<_> =
            subjects.iter().filter_map(|name| Some((*name, follow(kind_of(name)?, rest, inner)))).collect();
        let led: Vec<&'static str> = ends.iter().filter(|(_, end)| end.is_ok()).map(|(name, _)| *name).collect();
        if !led.is_empty() {
            *subjects = led;
        }
        // Where none leads on, the one that leads furthest tells most.
        let reach = |end: &Result<&Kind, Stop>| end.as_ref().map_or_else(|stop| stop.start, |_| usize::MAX);
        let furthest = ends.into_iter().rev().max_by_key(|(_, end)| reach(end));
        return furthest.map_or_else(|| Err(nowhere(start, document)), |(name, end)| end.map(|kind| (name, kind)));
    }
    match DOCUMENTS.iter().find(|(name, _)| *name == document) {
        Some((name, kind)) => follow(kind, rest, inner).map(|kind| (*name, kind)),
        None => Err(nowhere(start, document)),
    }
}

fn nowhere(start: usize, document: &str) -> Stop {
    let known = std::iter::once(SUBJECT).chain(DOCUMENTS.iter().map(|(name, _)| *name)).collect();
    Stop { start, end: start.saturating_add(document.len()), known }
}

/// The kind at the end of the rest of a way, which begins at `start`.
fn follow(document: &'static Kind, rest: &str, start: usize) -> Result<&'static Kind, Stop> {
    let (mut kind, mut start) = (document, start);
    for step in rest.split('/').filter(|_| !rest.is_empty()) {
        let next = match kind {
            Kind::List(item) if step == EACH => Some(*item),
            Kind::Record(record) => record.kind_of(step),
            Kind::Map(item) => Some(*item),
            _ => None,
        };
        let end = start.saturating_add(step.len());
        kind = next.ok_or_else(|| Stop { start, end, known: what_follows(kind) })?;
        start = end.saturating_add(1);
    }
    Ok(kind)
}

fn what_follows(kind: &'static Kind) -> Vec<&'static str> {
    match kind {
        Kind::List(_) => vec![EACH],
        Kind::Record(record) => record.labels.iter().map(|label| label.key).collect(),
        _ => Vec::new(),
    }
}

impl Led<'_> {
    /// The step at which the way stops.
    pub(crate) fn step(&self) -> &str {
        let step = self.to.as_ref().err().and_then(|stop| self.way.get(stop.start..stop.end));
        step.unwrap_or_default()
    }

    /// The way as it may have been meant, if that leads somewhere.
    pub(crate) fn mended(&self) -> Option<String> {
        let stop = self.to.as_ref().err()?;
        let step = self.step();
        let (before, after) = (self.way.get(..stop.start)?, self.way.get(stop.end..)?);
        let meant = match nearest(step, stop.known.iter().copied()) {
            Some(known) => format!("{before}{known}{after}"),
            None if step == EACH => format!("{before}{}", after.trim_start_matches('/')),
            None if stop.known == [EACH] => format!("{before}{EACH}/{step}{after}"),
            None => return None,
        };
        let meant = meant.trim_end_matches('/');
        end_of(meant, &mut SUBJECTS.to_vec()).is_ok().then(|| meant.to_owned())
    }
}

/// Whether the ways of a part all lead somewhere.
pub(super) fn all_lead(part: &CriterionPart) -> bool {
    led(part).iter().all(|led| led.to.is_ok())
}

/// The only way of a part, where there is one and it goes through no list.
pub(super) fn only_way(part: &CriterionPart) -> Option<(&'static str, &str, &'static Kind)> {
    let ways = led(part);
    let [Led { way, to: Ok((document, kind)), list: "fields", .. }] = ways.as_slice() else { return None };
    let (_, rest) = way.trim().split_once('/')?;
    let goes_through_a_list = rest.split('/').any(|step| step == EACH);
    (!goes_through_a_list && !matches!(part.of, Field::Unreadable(_))).then_some((*document, rest, *kind))
}
