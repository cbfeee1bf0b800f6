//! The one walk through a document: at each place, the rules that look there.

use std::sync::Arc;

use super::Document;
use crate::context::Context;
use crate::finding::Severity;
use crate::model::{Anchoring, Goal, IdeaNote, Period};
use crate::rule::{Check, Findings, Found, Reference, ReferenceTo, Rule, Site};
use crate::rules::RULES;
use crate::value::{Kind, Misreading, Pointer};

/// A walk through a document, with the rules that are on.
#[derive(Debug)]
pub struct Walk<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) findings: Findings,
    kind: &'static Kind,
    /// Each rule that is on, how severe it is, and whether the programme has set that.
    rules: Vec<(&'static Rule, Severity, bool)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new<D: Document>(context: &'a Context<'a>) -> Self {
        let on = |rule: &&'static Rule| {
            let severity = match rule.check {
                Check::NotRead(_) => Some((rule.severity, false)),
                _ => context.profile.severity_of(rule.name, rule.origin, rule.severity),
            };
            severity.map(|(severity, is_own)| (*rule, severity, is_own))
        };
        let rules = RULES.iter().filter_map(on).collect();
        Self { context, findings: Findings::new(context), kind: &D::KIND, rules }
    }

    pub(super) fn site(&self, document: &impl Document, pointer: Pointer) -> Site {
        Site { subject: Arc::new(document.subject_at(&pointer)), pointer }
    }

    pub(super) fn misreading(&mut self, at: &Misreading, site: &Site) {
        self.each(site, |check, context, found| match (check, at) {
            (Check::NotRead(check), Misreading::Nothing(not_read)) => check(not_read, context, found),
            (Check::Misreading(check), _) => check(at, context, found),
            _ => {}
        });
    }

    pub(super) fn idea_note(&mut self, at: &IdeaNote, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::IdeaNote(check) = check {
                check(at, context, found);
            }
        });
    }

    pub(super) fn goal(&mut self, at: &Goal, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::Goal(check) = check {
                check(at, context, found);
            }
        });
    }

    pub(super) fn period(&mut self, at: &Period, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::Period(check) = check {
                check(at, context, found);
            }
        });
    }

    pub(super) fn anchoring(&mut self, at: &Anchoring, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::Anchoring(check) = check {
                check(at, context, found);
            }
        });
    }

    pub(super) fn reference(&mut self, text: &str, to: ReferenceTo, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::Reference(check) = check {
                check(&Reference { text, to }, context, found);
            }
        });
    }

    pub(super) fn project_code(&mut self, at: &str, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::ProjectCode(check) = check {
                check(at, context, found);
            }
        });
    }

    fn each(&mut self, site: &Site, look: impl Fn(Check, &Context<'_>, &mut Found<'_>)) {
        for (rule, severity, is_own) in &self.rules {
            let (is_own, from_its_gate) = (*is_own, self.context.gate >= rule.gate);
            let (kind, findings) = (self.kind, &mut self.findings);
            let mut found = Found { rule, severity: *severity, is_own, from_its_gate, site, kind, findings };
            look(rule.check, self.context, &mut found);
        }
    }
}
