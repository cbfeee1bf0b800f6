//! Nobody is said to stand behind a goal.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-not-accepted",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Hvem som har sagt ja", "Kven som har sagt ja", "Who has said yes"),
        message: words!(
            "Det står ikke ennå hvem som har sagt ja til mål {goal}.",
            "Det står ikkje enno kven som har sagt ja til mål {goal}.",
            "It does not yet say who has said yes to goal {goal}."
        ),
        help: words!(
            "Skriv hvem som har sagt ja: eieren, de det gjelder, samarbeidspartnerne.",
            "Skriv kven som har sagt ja: eigaren, dei det gjeld, samarbeidspartnarane.",
            "Write who has said yes: the owner, those it concerns, the partners."
        ),
        question: words!(
            "Hvem har sagt ja til dette målet?",
            "Kven har sagt ja til dette målet?",
            "Who has said yes to this goal?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som har sagt ja til mål {goal}.",
            "Det står kven som har sagt ja til mål {goal}.",
            "It says who has said yes to goal {goal}."
        )),
    },
    why: long_words!(
        "A-en i SMARTE er akseptert: de som skal gjøre jobben og de som skal ha nytte av resultatet, vil det samme. Det kan ingen lese ut av en setning.",
        "A-en i SMARTE er akseptert: dei som skal gjere jobben og dei som skal ha nytte av resultatet, vil det same. Det kan ingen lese ut av ei setning.",
        "The A of SMARTE is accepted: those who will do the work and those who will benefit from the result want the same. Nobody can read that from a sentence."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened";
        silent: "{\"text\": \"Kafeen er åpnet\", \"acceptedBy\": [{\"by\": \"Styringsgruppa\"}]}", "{\"text\": \"Kafeen er opna\", \"acceptedBy\": [{\"by\": \"Styringsgruppa\"}]}", "{\"text\": \"The café has been opened\", \"acceptedBy\": [{\"by\": \"The steering group\"}]}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now() || !goal.is_looked_at() || !context.asks(Aspect::Accepted) {
        return;
    }
    let number = found.number();
    let accepted = &goal.goal.accepted_by;
    let answer = if accepted.items().any(|(_, one)| one.by.filled().is_some()) {
        found.met("acceptedBy")
    } else if accepted.is_none() {
        found.not_met("acceptedBy")
    } else {
        found.undetermined("acceptedBy", Awaits::INFORMATION)
    };
    answer.with("goal", number);
}
