//! A long plan has no milestone at which it is evaluated.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone, Period};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule, evaluates, none_is_of_a_kind};
use crate::value::{Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "plan-without-evaluation",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, milepælsplan: evaluere – forankre",
    params: &[],
    texts: Texts {
        title: words!(
            "Plan uten evaluering underveis",
            "Plan utan evaluering undervegs",
            "Plan without evaluation along the way"
        ),
        message: words!(
            "Planen går over mer enn ett år. Det står ikke når dere stopper opp og evaluerer.",
            "Planen går over meir enn eitt år. Det står ikkje når de stoppar opp og evaluerer.",
            "The plan runs for more than a year. It does not say when you stop to evaluate."
        ),
        help: words!(
            "Legg inn en milepæl der dere ser på hva som virker, sammen med dem det gjelder. Er den der alt, så velg «evaluering» som slag.",
            "Legg inn ein milepæl der de ser på kva som verkar, saman med dei det gjeld. Er han der alt, så vel «evaluering» som slag.",
            "Add a milestone at which you look at what works, together with those concerned. If it is there already, choose “evaluation” as its kind."
        ),
        question: words!(
            "Når vil dere stoppe opp og se hva dere har lært?",
            "Når vil de stoppe opp og sjå kva de har lært?",
            "When will you stop and see what you have learned?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "På skjemaet går «evaluere – forankre» langs hele veien fra start til slutt. Det som ikke står i planen, blir lett utsatt til det er for sent å endre noe.",
        "På skjemaet går «evaluere – forankre» langs heile vegen frå start til slutt. Det som ikkje står i planen, blir lett utsett til det er for seint å endre noko.",
        "On the form, “evaluate – anchor” runs along the whole way from start to end. What is not in the plan is easily put off until it is too late to change anything."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref().filter(|plan| plan.plan.is_some()) else { return };
    let schedule = plan.schedule(context);
    let likely = || schedule.milestones.iter().filter_map(|milestone| milestone.likely);
    let stated = |end: fn(&Period) -> &Field<When>| plan.period.and_then(|period| end(period).known());
    let begins = stated(|period| &period.start).and_then(When::latest).or_else(|| likely().min());
    let ends = stated(|period| &period.end).and_then(When::earliest).or_else(|| likely().max());
    let is_long = begins.zip(ends).is_some_and(|(begins, ends)| ends.days_since(begins) > 366);
    if !is_long || milestones.iter().any(|(_, milestone)| evaluates(milestone)) {
        return;
    }
    found.stated("", none_is_of_a_kind(milestones));
}
