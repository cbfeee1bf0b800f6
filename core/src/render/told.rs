//! How what was found is told in a report, whatever the report is about.

#[cfg(feature = "network")]
use super::facts::KeyFact;
use super::several::message;
#[cfg(feature = "network")]
use super::{Entry, Page, Section};
use super::{Fact, Mark, Saying};
use crate::check::Report;
use crate::finding::{Finding, Severity, Standing};
#[cfg(feature = "network")]
use crate::phrase::{Param, cut};
use crate::phrase::{Part as Words, Speech};
use crate::value::Language;
#[cfg(feature = "network")]
use crate::value::{Field, sort_by};

/// Tells what was found, in one language.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    pub(super) speech: &'a Speech,
    pub(super) language: Language,
}

impl<'a> Teller<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let speech = &report.made().speech;
        Self { speech, language: speech.language() }
    }

    /// How many things must be corrected, and in how many places something is missing.
    pub(super) fn in_short(&self, report: &Report) -> Fact {
        let to_correct = report.counts().error;
        let is_missing = |finding: &&Finding| {
            finding.standing() == Standing::InformationMissing && finding.severity() != Severity::Error
        };
        let missing = report.findings().iter().filter(is_missing).count();
        let counted = |count: usize, none: Saying, some: Saying| match count {
            0 => none.say(self.language),
            count => some.with(&[("count", count.into())], self.language),
        };
        let mut lines = vec![
            counted(to_correct, Saying::NothingToCorrect, Saying::ToCorrect),
            counted(missing, Saying::NothingMissing, Saying::Missing),
        ];
        if report.is_truncated() {
            lines.push(Saying::More.say(self.language));
        }
        let mark = if to_correct > 0 { Mark::MustBeCorrected } else { Mark::InPlace };
        Fact { mark, label: String::new(), items: vec![lines.join(" ")] }
    }

    #[inline(never)]
    pub(super) fn in_place(&self, items: Vec<String>) -> Vec<Fact> {
        let fact = Fact { mark: Mark::InPlace, label: Saying::InPlace.say(self.language), items };
        if fact.items.is_empty() { Vec::new() } else { vec![fact] }
    }

    /// What must be corrected is told with what to do.
    pub(super) fn said(&self, finding: &Finding) -> String {
        let message = message(finding, self.speech);
        match finding.severity() {
            Severity::Error => format!("{message} {}", finding.say(Words::Help, self.speech).unwrap_or_default()),
            _ => message,
        }
    }

    /// Tells one more, under what is told in the same way.
    #[inline(never)]
    pub(super) fn tell(&self, finding: &Finding, message: String, told: &mut Vec<Fact>) {
        let (mark, label) = self.marked(finding);
        match told.iter_mut().find(|fact| fact.label == label) {
            Some(fact) => fact.items.push(message),
            None => told.push(Fact { mark, label, items: vec![message] }),
        }
    }

    pub(super) fn marked(&self, finding: &Finding) -> (Mark, String) {
        let severity = |mark| (mark, finding.severity().title().in_language(self.language).to_owned());
        match (finding.severity(), finding.standing()) {
            (Severity::Error, _) => severity(Mark::MustBeCorrected),
            (_, Standing::InformationMissing) => (Mark::Missing, Saying::InformationMissing.say(self.language)),
            (Severity::Warning, _) => severity(Mark::Missing),
            (Severity::Advice, _) => severity(Mark::Advice),
            _ => severity(Mark::Information),
        }
    }
}

/// What reports about one document that is no file have in common.
#[cfg(feature = "network")]
impl Teller<'_> {
    /// A page about one document, with what made it.
    pub(super) fn page(&self, report: &Report, title: Option<String>, sections: Vec<Section>) -> Page {
        let today = [("date", Param::Date(report.made().today.into()))];
        Page {
            lang: self.speech.tag().to_owned(),
            title: title.unwrap_or_else(|| Saying::Report.say(self.language)),
            intro: vec![Saying::Seen.with(&today, self.language)],
            sections,
            made: Saying::Made.with(&[("version", Param::from(report.made().samspill))], self.language),
        }
    }

    /// What was found, the most severe and most useful first.
    pub(super) fn told<'f>(&self, findings: impl Iterator<Item = &'f Finding>) -> Vec<Fact> {
        let mut findings: Vec<&Finding> = findings.filter(|finding| finding.severity() != Severity::Success).collect();
        let rank = |finding: &&Finding| (finding.severity(), finding.priority());
        sort_by(&mut findings, |one, other| rank(one).cmp(&rank(other)));
        let mut told = Vec::new();
        findings.into_iter().for_each(|finding| self.tell(finding, self.said(finding), &mut told));
        told
    }

    /// The parts that have something to tell, each under its heading.
    pub(super) fn sections(&self, parts: impl IntoIterator<Item = (Saying, Vec<Entry>)>) -> Vec<Section> {
        let says_something = |entry: &Entry| !entry.names.is_empty() || !entry.facts.is_empty();
        let sections = parts.into_iter().map(|(heading, entries)| Section {
            heading: heading.say(self.language),
            entries: entries.into_iter().filter(says_something).collect(),
        });
        sections.filter(|section: &Section| !section.entries.is_empty()).collect()
    }

    /// What is in place, and what was found there.
    pub(super) fn with(&self, facts: impl IntoIterator<Item = Option<KeyFact>>, told: Vec<Fact>) -> Vec<Fact> {
        let mut all = self.in_place(facts.into_iter().flatten().map(|(_, fact)| fact).collect());
        all.extend(told);
        all
    }

    /// What one of a list is called, or which of them it is.
    pub(super) fn name(&self, title: &Field<String>, place: usize) -> String {
        let untitled = || Saying::Untitled.with(&[("number", place.saturating_add(1).into())], self.language);
        title.filled().map_or_else(untitled, |title| cut(title))
    }
}
