//! The one walk through a document: at each place, the rules that look there.

use std::sync::Arc;

use super::Document;
use crate::context::Context;
use crate::finding::Severity;
use crate::model::{Goal, IdeaNote, Period};
use crate::rule::{Check, Findings, Found, Rule, Site};
use crate::rules::RULES;
use crate::value::{Kind, Misreading, Pointer};

/// A walk through a document, with the rules that are on.
#[derive(Debug)]
pub struct Walk<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) findings: Findings,
    kind: &'static Kind,
    rules: Vec<(&'static Rule, Severity)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new<D: Document>(context: &'a Context<'a>) -> Self {
        let on = |rule: &&'static Rule| {
            let severity = match rule.check {
                Check::NotRead(_) => Some(rule.severity),
                _ => context.profile.severity_of(rule.name, rule.origin, rule.severity),
            };
            severity.map(|severity| (*rule, severity))
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

    pub(super) fn project_code(&mut self, at: &str, site: &Site) {
        self.each(site, |check, context, found| {
            if let Check::ProjectCode(check) = check {
                check(at, context, found);
            }
        });
    }

    fn each(&mut self, site: &Site, look: impl Fn(Check, &Context<'_>, &mut Found<'_>)) {
        for (rule, severity) in &self.rules {
            let (gate, kind, findings) = (self.context.gate, self.kind, &mut self.findings);
            let mut found = Found { rule, severity: *severity, gate, site, kind, findings };
            look(rule.check, self.context, &mut found);
        }
    }
}
