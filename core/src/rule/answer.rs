//! One answer of a rule, and what it adds to it.

use super::{Draft, Mend, Site};
#[cfg(feature = "programme")]
use crate::governance::{Fact, mandate_pointer};
use crate::phrase::Param;
use crate::value::{Node, Pointer, Segment, Value};

pub(super) fn within(place: &Pointer, field: &str) -> Pointer {
    match field {
        "" => place.clone(),
        field => field.split('/').fold(place.clone(), |pointer, key| pointer.then(step(key))),
    }
}

/// One step of a way: goals, programmes and projects have lists, in which a number is a place.
fn step(key: &str) -> Segment {
    #[cfg(feature = "goals")]
    if let Ok(place) = key.parse() {
        return Segment::Index(place);
    }
    Segment::from(key)
}

/// One answer, to which a rule adds what it saw.
#[derive(Debug)]
pub struct Answer<'a> {
    draft: &'a mut Draft,
    site: &'a Site,
}

impl<'a> Answer<'a> {
    pub(super) fn new(draft: &'a mut Draft, site: &'a Site) -> Self {
        Self { draft, site }
    }

    /// A value that stands in the texts.
    pub fn with(self, name: &'static str, value: impl Into<Param>) -> Self {
        self.draft.finding.params.push((name, value.into()));
        self
    }

    /// Words in the text at the finding's place, by bytes.
    pub fn words(self, start: usize, end: usize, role: &'static str) -> Self {
        self.draft.marks.push((start, end, role));
        self
    }

    /// Another field that the finding is about.
    pub fn related(self, field: &str) -> Self {
        self.draft.finding.related.push(within(&self.site.pointer, field));
        self
    }

    /// It is about a field of one item of a list: there it stands.
    #[cfg(feature = "programme")]
    pub(crate) fn in_item(self, list: &str, index: usize, field: &str) -> Self {
        self.draft.finding.pointer = self.site.pointer.clone().then(list).then(index).then(field);
        self
    }

    /// A field of another item of a list that the finding is about.
    #[cfg(feature = "programme")]
    pub(crate) fn related_item(self, list: &str, index: usize, field: &str) -> Self {
        self.draft.finding.related.push(self.site.pointer.clone().then(list).then(index).then(field));
        self
    }

    /// It is about something that is stated of the body that is looked at: there it stands, in the programme or in the
    /// body's mandate.
    #[cfg(feature = "programme")]
    pub(crate) fn at_fact(self, fact: &Fact) -> Self {
        self.draft.finding.pointer = fact.pointer(&self.site.pointer);
        self
    }

    /// Something that is stated of the body at a place, which the finding is about too.
    #[cfg(feature = "programme")]
    pub(crate) fn related_fact(self, body: usize, fact: &Fact) -> Self {
        let bodies = self.site.pointer.parent().unwrap_or_default();
        self.draft.finding.related.push(fact.pointer(&bodies.then(body)));
        self
    }

    /// A field of a mandate of the file, by its place among those.
    #[cfg(feature = "programme")]
    pub(crate) fn related_mandate(self, place: usize, field: &str) -> Self {
        self.draft.finding.related.push(within(&mandate_pointer(place), field));
        self
    }

    /// The same place in another document beside this one, by its position among them.
    pub fn related_in(self, position: usize) -> Self {
        let segments = self.site.pointer.segments().iter().cloned().enumerate();
        let own = self.site.home.depth.checked_sub(1);
        let beside = segments.map(|(at, segment)| if Some(at) == own { Segment::Index(position) } else { segment });
        self.draft.finding.related.push(beside.collect());
        self
    }

    /// A field of another project beside the one that is looked at, by its position among them.
    #[cfg(feature = "programme")]
    pub(crate) fn related_in_project(self, position: usize, field: &str) -> Self {
        self.draft.finding.related.push(within(&self.beside(position), field));
        self
    }

    /// A value that mends it as an item of a list of another project, at a place there.
    #[cfg(feature = "programme")]
    pub(crate) fn fix_in_project(self, position: usize, list: &str, place: usize, value: &impl Value) -> Self {
        self.draft.mend = Some(Mend::Set(self.beside(position).then(list).then(place), value.write()));
        self
    }

    /// The document beside the one that is looked at, by its position among them.
    #[cfg(feature = "programme")]
    fn beside(&self, position: usize) -> Pointer {
        let own = self.site.pointer.segments().get(..self.site.home.depth.saturating_sub(1)).unwrap_or_default();
        own.iter().cloned().collect::<Pointer>().then(position)
    }

    /// The value that mends it, set where the finding stands.
    pub fn fix(self, value: &impl Value) -> Self {
        self.fix_as_written(value.write())
    }

    /// The same, with the value as JSON has it.
    pub fn fix_as_written(self, value: Node) -> Self {
        self.draft.mend = Some(Mend::Set(self.draft.finding.pointer.clone(), value));
        self
    }

    /// The same, where the value belongs in another field than the one that the finding stands at.
    #[cfg(feature = "goals")]
    pub(crate) fn fix_in(self, field: &str, value: Node) -> Self {
        self.draft.mend = Some(Mend::Set(within(&self.site.pointer, field), value));
        self
    }

    /// Moving the value to another key beside it mends it.
    pub fn fix_by_moving_to(self, key: &str) -> Self {
        let from = self.draft.finding.pointer.clone();
        if let Some(parent) = from.parent() {
            self.draft.mend = Some(Mend::Move { from, to: parent.then(key) });
        }
        self
    }
}
