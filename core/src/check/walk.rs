//! The one walk through a document: at each place, the rules that look there.

use std::sync::Arc;

use super::Document;
use crate::context::Context;
use crate::finding::Severity;
use crate::model::{Anchoring, Goal, IdeaNote, Period};
use crate::rule::{Check, Findings, Found, Reference, Rule, Site};
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

    fn each(&mut self, site: &Site, look: impl Fn(Check, &Context<'_>, &mut Found<'_>)) {
        for (rule, severity, is_own) in &self.rules {
            let (is_own, from_its_gate) = (*is_own, self.context.gate >= rule.gate);
            let (kind, findings) = (self.kind, &mut self.findings);
            let mut found = Found { rule, severity: *severity, is_own, from_its_gate, site, kind, findings };
            look(rule.check, self.context, &mut found);
        }
    }
}

/// How the walk leads the rules to each kind of place.
macro_rules! places {
    ($($name:ident: $check:ident($at:ty);)+) => {
        impl Walk<'_> {
            $(pub(super) fn $name(&mut self, at: &$at, site: &Site) {
                self.each(site, |check, context, found| {
                    if let Check::$check(check) = check {
                        check(at, context, found);
                    }
                });
            })+
        }
    };
}

places! {
    idea_note: IdeaNote(IdeaNote);
    goal: Goal(Goal);
    period: Period(Period);
    anchoring: Anchoring(Anchoring);
    reference: Reference(Reference<'_>);
    project_code: ProjectCode(str);
}
