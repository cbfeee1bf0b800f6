//! The reason for an anchoring repeats the words of the goal.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Anchoring, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::text::copied;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "anchoring-reason-copies-goal",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, første kriterium: klar forankring i målene",
    params: &[("goal", ParamKind::Text)],
    texts: Texts {
        title: words!("Begrunnelse som gjentar målet", "Grunngiving som gjentek målet", "Reason that repeats the goal"),
        message: words!(
            "Begrunnelsen under hovedmålet «{goal}» sier det samme som målet.",
            "Grunngivinga under hovudmålet «{goal}» seier det same som målet.",
            "The reason under the main goal “{goal}” says the same as the goal does."
        ),
        help: words!(
            "Fortell med egne ord hva dere endrer, og hvorfor det hjelper.",
            "Fortel med eigne ord kva de endrar, og kvifor det hjelper.",
            "Say in your own words what you change, and why that helps."
        ),
        question: words!(
            "Hva endrer dere, og hvorfor hjelper det?",
            "Kva endrar de, og kvifor hjelper det?",
            "What do you change, and why does that help?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når begrunnelsen er målet om igjen, vet programmet fortsatt ikke hva dere gjør. Vi viser ordene som er like, så det er lett å se hva dere kan skrive om.",
        "Når grunngivinga er målet om att, veit programmet framleis ikkje kva de gjer. Vi viser orda som er like, så det er lett å sjå kva de kan skrive om.",
        "When the reason is the goal over again, the programme still does not know what you do. We show the words that are the same, so that it is easy to see what you can rewrite.",
    ),
    examples: None,
    check: Check::Anchoring(check),
};

fn check(anchoring: &Anchoring, context: &Context<'_>, found: &mut Found<'_>) {
    let (Some(goal), Some(reason)) = (anchoring.goal.filled(), anchoring.reason.filled()) else { return };
    let meant = context.main_goal(goal);
    let copies = |text: &Field<String>| text.filled().and_then(|text| copied(reason, text));
    if let Some(run) = meant.and_then(|meant| copies(&meant.text).or_else(|| copies(&meant.name))) {
        let answer = found.undetermined("reason", Awaits::INFORMATION).with("goal", goal.as_str());
        answer.words(run.start, run.end, "copied");
    }
}
