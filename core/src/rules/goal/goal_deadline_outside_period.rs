//! A goal is to be reached before its project begins, or a result goal after it has ended.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, GoalLevel};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, limit as limit_of};
use crate::value::{Certainty, Choice, examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-outside-period",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[
        ("goal", ParamKind::Count),
        ("deadline", ParamKind::Date),
        ("how", ParamKind::Term),
        ("limit", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("Frist utenfor prosjektet", "Frist utanfor prosjektet", "Deadline outside the project"),
        message: words!(
            "Mål {goal} har fristen {deadline}, og {how} til prosjektet er {limit}.",
            "Mål {goal} har fristen {deadline}, og {how} til prosjektet er {limit}.",
            "Goal {goal} has the deadline {deadline}, and the {how} of the project is {limit}."
        ),
        help: words!(
            "Flytt fristen. Kan målet først nås etter prosjektet, er det kanskje et effektmål.",
            "Flytt fristen. Kan målet først bli nådd etter prosjektet, er det kanskje eit effektmål.",
            "Move the deadline. If the goal can only be reached after the project, it may be an effect goal."
        ),
        question: words!("Når kan målet være nådd?", "Når kan målet vere nådd?", "When can the goal be reached?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Resultatmål er det prosjektet selv leverer, så de skal være nådd når prosjektet er over. Effektmål kan komme senere.",
        "Resultatmål er det prosjektet sjølv leverer, så dei skal vere nådde når prosjektet er over. Effektmål kan kome seinare.",
        "Result goals are what the project itself delivers, so they should be reached when it is over. Effect goals may come later."
    ),
    examples: examples!(
        speaks: "{\"goals\": [{\"text\": \"Kafeen er åpnet\", \"level\": \"result\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Kafeen er opna\", \"level\": \"result\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"The café has been opened\", \"level\": \"result\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}";
        silent: "{\"goals\": [{\"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\", \"deadline\": \"2030\"}], \"period\": {\"end\": \"2028\"}}"
    ),
    check: Check::Goal(check),
};

const BEFORE: Choice = Choice { code: "before", title: words!("startdatoen", "startdatoen", "start date") };
const AFTER: Choice = Choice { code: "after", title: words!("sluttdatoen", "sluttdatoen", "end date") };

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let timing = goal.timing();
    let Some(when) = timing.when().filter(|_| goal.goal.is_reached_by_the_project()) else { return };
    let is_result = goal.goal.level.known() == Some(&GoalLevel::Result);
    let before = goal.start().filter(|start| when.is_before(start) == Certainty::Certain);
    let after = goal.end().filter(|end| is_result && limit_of(when).is_after(end) == Certainty::Certain);
    let Some((limit, how)) = before.map(|start| (start, BEFORE)).or(after.map(|end| (end, AFTER))) else { return };
    let number = found.number();
    match timing.span() {
        // What only the words say is a question.
        Some(span) => found.undetermined("text", Awaits::INFORMATION).words(span.start, span.end, "deadline"),
        None => found.not_met("deadline"),
    }
    .with("goal", number)
    .with("deadline", when)
    .with("how", how)
    .with("limit", limit);
}
