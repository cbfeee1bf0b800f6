//! Nothing says how one will look back on a goal.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-evaluation",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål uten tilbakeblikk", "Mål utan tilbakeblikk", "Goal without a look back"),
        message: words!(
            "Det står ikke ennå hvordan dere vil se tilbake på mål {goal}.",
            "Det står ikkje enno korleis de vil sjå tilbake på mål {goal}.",
            "It does not yet say how you will look back on goal {goal}."
        ),
        help: words!(
            "Skriv hvem som skal se på om målet ble nådd, og når.",
            "Skriv kven som skal sjå på om målet vart nådd, og når.",
            "Write who will see whether the goal was reached, and when."
        ),
        question: words!(
            "Hvordan vil dere se om det virket?",
            "Korleis vil de sjå om det verka?",
            "How will you see whether it worked?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvordan dere vil se tilbake på mål {goal}.",
            "Det står korleis de vil sjå tilbake på mål {goal}.",
            "It says how you will look back on goal {goal}."
        )),
    },
    why: long_words!(
        "Noen leser E-en i SMARTE som evaluert. Det er lettere å se tilbake når det er bestemt på forhånd hvem som gjør det.",
        "Nokre les E-en i SMARTE som evaluert. Det er lettare å sjå tilbake når det er bestemt på førehand kven som gjer det.",
        "Some read the E of SMARTE as evaluated. It is easier to look back when it is settled beforehand who does it."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened";
        silent: "{\"text\": \"Kafeen er åpnet\", \"evaluation\": \"Styret spør naboene våren 2029\"}", "{\"text\": \"Kafeen er opna\", \"evaluation\": \"Styret spør naboane våren 2029\"}", "{\"text\": \"The café has been opened\", \"evaluation\": \"The board asks the neighbours in spring 2029\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now() || !goal.is_looked_at() || !context.asks(Aspect::Evaluated) {
        return;
    }
    let number = found.number();
    if let Some(answer) = found.expect_filled("evaluation", &goal.goal.evaluation) {
        answer.with("goal", number);
    }
}
