//! Gathering without a time.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-time",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Samlinger i Prosjektnettverket våren 2018»: invitasjonen sier når",
    params: &[],
    texts: Texts {
        title: words!("Samlingen mangler tidspunkt", "Samlinga manglar tidspunkt", "Gathering without a time"),
        message: words!(
            "Det står ikke ennå når samlingen er.",
            "Det står ikkje enno når samlinga er.",
            "It does not yet say when the gathering is."
        ),
        help: words!(
            "Skriv dagen, eller måneden hvis dagen ikke er bestemt. «Våren 2027» holder til å begynne med.",
            "Skriv dagen, eller månaden om dagen ikkje er bestemt. «Våren 2027» held til å byrje med.",
            "Write the day, or the month if the day is not settled. “Spring 2027” will do to begin with."
        ),
        question: words!("Når er samlingen?", "Når er samlinga?", "When is the gathering?"),
        fix: None,
        met: Some(words!("Det står når samlingen er.", "Det står når samlinga er.", "It says when the gathering is.")),
    },
    why: long_words!(
        "De som skal komme, trenger å sette av dagen i god tid. Er bare årstida kjent, er det også til hjelp.",
        "Dei som skal kome, treng å setje av dagen i god tid. Er berre årstida kjend, er det også til hjelp.",
        "Those who are to come need to keep the day free in good time. Where only the season is known, that helps too."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    if gathering.state.known() != Some(&GatheringState::Cancelled) {
        found.expect_filled("time", &gathering.time);
    }
}
