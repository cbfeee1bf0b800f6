//! A goal is worded as something to happen, not as what has happened.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::text::{GoalKind, GoalVerb};
use crate::value::{examples, long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-not-worded-as-state",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hva har skjedd når prosjektet er over og «alle» er fornøyd?»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Mål som kan skrives som noe som har skjedd",
            "Mål som kan skrivast som noko som har skjedd",
            "Goal that can be written as something that has happened"
        ),
        message: words!(
            "I mål {goal} står det «{words}». Målet kan også skrives som noe som har skjedd.",
            "I mål {goal} står det «{words}». Målet kan òg skrivast som noko som har skjedd.",
            "Goal {goal} says “{words}”. It can also be written as something that has happened."
        ),
        help: words!(
            "Tenk dere at prosjektet er over og alle er fornøyd. Skriv hva som har skjedd.",
            "Tenk at prosjektet er over, og at alle er nøgde. Skriv kva som har skjedd.",
            "Imagine that the project is over and everybody is pleased. Write what has happened."
        ),
        question: words!(
            "Hva har skjedd når prosjektet er over og alle er fornøyd?",
            "Kva har skjedd når prosjektet er over og alle er nøgde?",
            "What has happened when the project is over and everybody is pleased?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når målet sier hva som har skjedd, ser alle det samme for seg: «Kafeen er åpnet», ikke «åpne en kafé». Det er en måte å skrive på, ikke en feil.",
        "Når målet seier kva som har skjedd, ser alle det same for seg: «Kafeen er opna», ikkje «opne ein kafé». Det er ein måte å skrive på, ikkje ein feil.",
        "When the goal says what has happened, everybody imagines the same thing: “the café is open”, not “open a café”. It is a way of writing, not a mistake."
    ),
    examples: examples!(
        speaks: "Redusere ventetiden fra 30 til 20 dager", "Redusere ventetida frå 30 til 20 dagar", "Reduce the waiting time from 30 to 20 days";
        silent: "Ventetiden er 20 dager", "Ventetida er 20 dagar", "The waiting time is 20 days"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let verb = goal.reading.verb.as_ref().filter(|verb| verb.kind == GoalKind::Result);
    // «Redusere», «reduser»: not what stands in the present, nor what begins by comparing.
    let is_present = |words: &str| words.ends_with(['r', 's']) || lowered(words).starts_with("ha ");
    let compares = |start: usize| goal.reading.comparatives.iter().any(|words| words.start == start);
    let is_to_do = |verb: &&GoalVerb| {
        let words = goal.words(&verb.span);
        verb.span.start == 0 && !is_present(words) && !words.eq_ignore_ascii_case("ha") && !compares(0)
    };
    if let Some(verb) = verb.filter(is_to_do).filter(|_| goal.is_looked_at() && goal.want().is_none()) {
        found.words_of(goal, &verb.span, "verb", Awaits::JUDGEMENT);
    }
}
