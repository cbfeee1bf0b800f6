//! A goal seems to hold several goals that would be reached apart from each other.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-holds-several-goals",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text), ("other", ParamKind::Text)],
    texts: Texts {
        title: words!("Flere mål i ett", "Fleire mål i eitt", "Several goals in one"),
        message: words!(
            "Mål {goal} har både «{words}» og «{other}». Det kan være flere mål.",
            "Mål {goal} har både «{words}» og «{other}». Det kan vere fleire mål.",
            "Goal {goal} has both “{words}” and “{other}”. It may be several goals."
        ),
        help: words!(
            "Del det i to hvis det ene kan bli nådd uten det andre.",
            "Del det i to om det eine kan bli nådd utan det andre.",
            "Split it in two if one can be reached without the other."
        ),
        question: words!(
            "Kan det ene bli nådd uten det andre?",
            "Kan det eine bli nådd utan det andre?",
            "Can one be reached without the other?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når to mål står i én setning og bare det ene blir nådd, er det vanskelig å si hvordan det gikk. Hører de sammen som ett, kan dere la setningen stå.",
        "Når to mål står i éi setning og berre det eine blir nådd, er det vanskeleg å seie korleis det gjekk. Høyrer dei saman som eitt, kan de la setninga stå.",
        "When two goals stand in one sentence and only one is reached, it is hard to say how it went. If they belong together as one, leave the sentence as it is."
    ),
    examples: examples!(
        speaks: "Åpne en kafé på torget og redusere sykefraværet i kommunen", "Opne ein kafé på torget og redusere sjukefråværet i kommunen", "Open a café in the square and reduce sick leave in the municipality";
        silent: "Kafeen på torget er åpnet", "Kafeen på torget er opna", "The café in the square has been opened"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let [first, second, ..] = goal.reading.compound.as_slice()
        && goal.is_looked_at()
    {
        let answer = found.words_of(goal, first, "verb", Awaits::JUDGEMENT).with("other", goal.words(second));
        answer.words(second.start, second.end, "verb");
    }
}
