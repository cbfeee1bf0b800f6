//! The working days that are to go by between two milestones are more than can be counted.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Reference, ReferenceTo, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "lag-too-long",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En plan kan bare regnes ut når tida imellom kan telles",
    params: &[("text", ParamKind::Text)],
    texts: Texts {
        title: words!("For lang tid mellom milepæler", "For lang tid mellom milepælar", "Too long between milestones"),
        message: words!(
            "Det står «{text}». Vi finner milepælen, men så mange arbeidsdager imellom kan vi ikke regne med.",
            "Det står «{text}». Vi finn milepælen, men så mange arbeidsdagar imellom kan vi ikkje rekne med.",
            "We found “{text}”. We know the milestone, but cannot count that many working days in between."
        ),
        help: words!(
            "Tallet er arbeidsdager, og et år har omtrent 250. Vi regner med opptil 10 000, omtrent 40 år.",
            "Talet er arbeidsdagar, og eit år har om lag 250. Vi reknar med opptil 10 000, om lag 40 år.",
            "The number is working days, and a year has about 250. We count up to 10,000, which is about 40 years."
        ),
        question: words!(
            "Hvor mange arbeidsdager skal det gå imellom?",
            "Kor mange arbeidsdagar skal det gå imellom?",
            "How many working days should go by in between?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Da kan vi ikke si når milepælen blir nådd. Det er ofte et tall for mye, eller et årstall.",
        "Då kan vi ikkje seie når milepælen blir nådd. Det er ofte eit siffer for mykje, eller eit årstal.",
        "Then we cannot say when the milestone will be reached. It is often one digit too many, or a year."
    ),
    examples: None,
    check: Check::Reference(check),
};

fn check(at: &Reference<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if at.to == ReferenceTo::Milestone
        && context.plan.as_ref().is_some_and(|plan| plan.network().waits_too_long(at.text))
    {
        found.not_met("").with("text", at.text).words(0, at.text.len(), "reference");
    }
}
