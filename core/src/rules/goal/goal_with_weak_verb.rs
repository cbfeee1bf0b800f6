//! The verb of a goal says that one will work towards something, and nothing says what comes of it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-with-weak-verb",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Mål som sier hva dere vil arbeide for",
            "Mål som seier kva de vil arbeide for",
            "Goal that says what you will work for"
        ),
        message: words!(
            "Mål {goal} sier «{words}». Det sier ikke hva som er annerledes når dere er i mål.",
            "Mål {goal} seier «{words}». Det seier ikkje kva som er annleis når de er i mål.",
            "Goal {goal} says “{words}”. It does not say what is different when you get there."
        ),
        help: words!(
            "Skriv hva noen kan se når det har lyktes, gjerne med et tall.",
            "Skriv kva nokon kan sjå når det har lukkast, gjerne med eit tal.",
            "Write what somebody can see once it has worked, preferably with a number."
        ),
        question: words!(
            "Hva er annerledes når dere har lyktes?",
            "Kva er annleis når de har lukkast?",
            "What is different once you have succeeded?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Å styrke, fremme og legge til rette er godt arbeid, men det tar aldri slutt. Et mål som sier hva som er annerledes etterpå, kan dere bli ferdige med, og feire. Står det et tall eller noe man kan se, sier vi ingenting om verbet.",
        "Å styrkje, fremje og leggje til rette er godt arbeid, men det tek aldri slutt. Eit mål som seier kva som er annleis etterpå, kan de bli ferdige med, og feire. Står det eit tal eller noko ein kan sjå, seier vi ingenting om verbet.",
        "Strengthening, promoting and facilitating is good work, but it never ends. A goal that says what is different afterwards is one you can finish, and celebrate. Where there is a number or something one can see, we say nothing about the verb."
    ),
    examples: examples!(
        speaks: "Styrke samarbeidet mellom lagene i bydelen", "Styrkje samarbeidet mellom laga i bydelen", "Strengthen cooperation between the clubs in the district";
        silent: "Ti lag har hatt et arrangement sammen innen 2028", "Ti lag har hatt eit arrangement saman innan 2028", "Ten clubs have held an event together by 2028"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(Want::Outcome(verb)) = goal.want() {
        found.words_of(goal, &verb, "verb", Awaits::INFORMATION).related("target");
    }
}
