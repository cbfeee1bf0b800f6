//! Nothing says by what means a goal is to be reached.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-means",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål uten vei dit", "Mål utan veg dit", "Goal without a way there"),
        message: words!(
            "Det står ikke ennå hvordan dere skal nå mål {goal}.",
            "Det står ikkje enno korleis de skal nå mål {goal}.",
            "It does not yet say how you will reach goal {goal}."
        ),
        help: words!(
            "Skriv tiltakene, folkene eller pengene som skal til.",
            "Skriv tiltaka, folka eller pengane som skal til.",
            "Write the measures, the people or the money it takes."
        ),
        question: words!("Hvordan skal dere få det til?", "Korleis skal de få det til?", "How will you manage it?"),
        fix: None,
        met: Some(words!(
            "Det står hvordan dere skal nå mål {goal}.",
            "Det står korleis de skal nå mål {goal}.",
            "It says how you will reach goal {goal}."
        )),
    },
    why: long_words!(
        "Der A-en leses som oppnåelig, hører veien dit med. I vanlig norsk SMARTE er A-en akseptert, og da spør vi ikke om dette.",
        "Der A-en blir lesen som oppnåeleg, høyrer vegen dit med. I vanleg norsk SMARTE er A-en akseptert, og då spør vi ikkje om dette.",
        "Where the A is read as achievable, the way there belongs with it. In usual Norwegian SMARTE the A is accepted, and then we do not ask for this."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened";
        silent: "{\"text\": \"Kafeen er åpnet\", \"means\": \"Dugnad og leieavtale for tre år\"}", "{\"text\": \"Kafeen er opna\", \"means\": \"Dugnad og leigeavtale for tre år\"}", "{\"text\": \"The café has been opened\", \"means\": \"Volunteers and a lease for three years\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now()
        || !goal.is_looked_at()
        || goal.reading.means.is_some()
        || !context.asks(Aspect::Achievable)
    {
        return;
    }
    let number = found.number();
    if let Some(answer) = found.expect_filled("means", &goal.goal.means) {
        answer.with("goal", number);
    }
}
