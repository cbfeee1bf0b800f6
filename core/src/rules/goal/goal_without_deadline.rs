//! A goal has no deadline, and the project has no end that could stand for it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

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
    examples: examples!(
        speaks: "40 frivillige har hatt vakt", "40 frivillige har hatt vakt", "40 volunteers have been on duty";
        silent: "{\"text\": \"40 frivillige har hatt vakt\", \"deadline\": \"2027-12\"}", "{\"text\": \"40 frivillige har hatt vakt\", \"deadline\": \"2027-12\"}", "{\"text\": \"40 volunteers have been on duty\", \"deadline\": \"2027-12\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if !goal.goal.is_reached_by_the_project() {
        return;
    }
    let number = found.number();
    let field = &goal.goal.deadline;
    if let Some(deadline) = field.known() {
        found.met("deadline").with("goal", number).with("deadline", deadline);
    } else if field.is_none() {
        found.not_met("deadline").with("goal", number);
    } else if field.is_absent() && goal.end_of_project_is_unknown() && !goal.tells_a_time() {
        found.undetermined("deadline", Awaits::INFORMATION).with("goal", number);
    }
}
