//! The figures of a goal go the other way than it says.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Direction, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{Choice, examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-target-against-direction",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[
        ("goal", ParamKind::Count),
        ("direction", ParamKind::Term),
        ("from", ParamKind::Number),
        ("to", ParamKind::Number),
    ],
    texts: Texts {
        title: words!("Tall som går motsatt vei", "Tal som går motsett veg", "Figures that go the opposite way"),
        message: words!(
            "Tallet i mål {goal} skal {direction}, men går fra {from} til {to}.",
            "Talet i mål {goal} skal {direction}, men går frå {from} til {to}.",
            "The figure in goal {goal} should go {direction}, but goes from {from} to {to}."
        ),
        help: words!(
            "Se på retningen og de to tallene en gang til.",
            "Sjå på retninga og dei to tala ein gong til.",
            "Look at the direction and the two figures once more."
        ),
        question: words!("Hvilken vei skal tallet?", "Kva veg skal talet?", "Which way should the figure go?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Skal noe ned, må tallet for målet være lavere enn nullpunktet. Ofte har de to tallene bare byttet plass. Er retningen og begge tallene fylt ut for seg, må det rettes. Står noe av det bare i teksten, spør vi.",
        "Skal noko ned, må talet for målet vere lågare enn nullpunktet. Ofte har dei to tala berre bytt plass. Er retninga og begge tala fylte ut for seg, må det rettast. Står noko av det berre i teksten, spør vi.",
        "If something should go down, the target must be lower than the baseline. Often the two figures have just changed places. Where the direction and both figures are filled in separately, it must be corrected. Where some of it is only in the text, we ask."
    ),
    examples: examples!(
        speaks: "{\"text\": \"Kortere ventetid\", \"indicator\": {\"direction\": \"down\"}, \"baseline\": {\"value\": 20}, \"target\": {\"value\": 30}}", "{\"text\": \"Kortare ventetid\", \"indicator\": {\"direction\": \"down\"}, \"baseline\": {\"value\": 20}, \"target\": {\"value\": 30}}", "{\"text\": \"Shorter waiting time\", \"indicator\": {\"direction\": \"down\"}, \"baseline\": {\"value\": 20}, \"target\": {\"value\": 30}}";
        silent: "Redusere ventetiden fra 30 til 20 dager", "Redusere ventetida frå 30 til 20 dagar", "Reduce the waiting time from 30 to 20 days"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let number = found.number();
    if let Some((direction, from, to)) = goal.against_direction_in_fields() {
        let answer = found.not_met("target").with("goal", number).with("direction", term(direction));
        answer.with("from", from).with("to", to).related("baseline").related("indicator/direction");
    } else if let Some((direction, from, to)) = goal.against_direction_in_words() {
        let answer = found.undetermined("text", Awaits::JUDGEMENT).with("goal", number);
        answer.with("direction", term(direction)).with("from", from).with("to", to);
    }
}

fn term(direction: Direction) -> Choice {
    Choice { code: direction.code(), title: direction.title() }
}
