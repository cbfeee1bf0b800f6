//! A goal rests on a word that may mean different things, and nothing says what is enough.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-with-vague-term",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Mål med et ord som kan bety flere ting",
            "Mål med eit ord som kan bety fleire ting",
            "Goal with a word that may mean several things"
        ),
        message: words!(
            "«{words}» i mål {goal} kan bety ulike ting for ulike folk.",
            "«{words}» i mål {goal} kan bety ulike ting for ulike folk.",
            "“{words}” in goal {goal} may mean different things to different people."
        ),
        help: words!(
            "Skriv hva som er nok, for eksempel med et tall eller en grense.",
            "Skriv kva som er nok, til dømes med eit tal eller ei grense.",
            "Write what is enough, for instance with a number or a limit."
        ),
        question: words!(
            "Hvordan ser dere at det er godt nok?",
            "Korleis ser de at det er godt nok?",
            "How will you see that it is good enough?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "«Trygg», «attraktiv» og «bærekraftig» er ord alle kan si ja til. Først når det står hva som er nok, vet alle at de har sagt ja til det samme. Har målet et tall som viser at det er nådd, lar vi ordene stå.",
        "«Trygg», «attraktiv» og «berekraftig» er ord alle kan seie ja til. Først når det står kva som er nok, veit alle at dei har sagt ja til det same. Har målet eit tal som viser at det er nådd, lèt vi orda stå.",
        "“Safe”, “attractive” and “sustainable” are words everybody can agree to. Only when it says what is enough do all know that they have agreed to the same thing. Where a number shows that the goal is reached, we leave the words alone."
    ),
    examples: examples!(
        speaks: "Bydelen er trygg og attraktiv", "Bydelen er trygg og attraktiv", "The district is safe and attractive";
        silent: "Åtte av ti naboer sier at bydelen er trygg", "Åtte av ti naboar seier at bydelen er trygg", "Eight of ten neighbours say that the district is safe"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(Want::Threshold(terms)) = goal.want() {
        let number = found.number();
        let first = terms.first().map_or("", |term| goal.words(term));
        let mut answer = found.undetermined("text", Awaits::INFORMATION).with("goal", number).with("words", first);
        for term in &terms {
            answer = answer.words(term.start, term.end, "vague");
        }
        answer.related("target");
    }
}
