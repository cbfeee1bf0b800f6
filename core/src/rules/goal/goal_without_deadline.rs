//! A goal has no deadline, and the project has no end that could stand for it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Goal};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-deadline",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("deadline", ParamKind::Date)],
    texts: Texts {
        title: words!("Mål uten frist", "Mål utan frist", "Goal without a deadline"),
        message: words!("Mål {goal} har ingen frist.", "Mål {goal} har ingen frist.", "Goal {goal} has no deadline."),
        help: words!(
            "Skriv når målet skal være nådd. En måned eller et år holder.",
            "Skriv når målet skal vere nådd. Ein månad eller eit år held.",
            "Write when the goal should be reached. A month or a year will do."
        ),
        question: words!("Når skal målet være nådd?", "Når skal målet vere nådd?", "When should the goal be reached?"),
        fix: None,
        met: Some(words!(
            "Mål {goal} har fristen {deadline}.",
            "Mål {goal} har fristen {deadline}.",
            "Goal {goal} has the deadline {deadline}."
        )),
    },
    why: long_words!(
        "Et mål med frist kan følges opp: dere vet når dere skal se etter, og om det haster. \
         Mål som prosjektet bidrar til sammen med andre, som visjonen og hovedmålene, trenger ingen frist her.",
        "Eit mål med frist kan følgjast opp: de veit når de skal sjå etter, og om det hastar. \
         Mål som prosjektet bidreg til saman med andre, som visjonen og hovudmåla, treng ingen frist her.",
        "A goal with a deadline can be followed up: you know when to look, and whether it is urgent. \
         Goals that the project contributes to together with others, such as the vision and the main goals, \
         need no deadline here.",
    ),
    check: Check::Goal(check),
};

fn check(goal: &Goal, context: &Context<'_>, found: &mut Found<'_>) {
    if !goal.is_reached_by_the_project() {
        return;
    }
    let number = found.number();
    let end_is_known = context.project_period().is_some_and(|period| period.end.known().is_some());
    if let Some(deadline) = goal.deadline.known() {
        found.met("deadline").with("goal", number).with("deadline", deadline);
    } else if goal.deadline.is_none() {
        found.not_met("deadline").with("goal", number);
    } else if goal.deadline.is_absent() && !end_is_known {
        found.undetermined("deadline", Awaits::INFORMATION).with("goal", number);
    }
}
