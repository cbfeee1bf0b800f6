//! Several projects need a room at once.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Portfolio};
use crate::phrase::{ParamKind, Texts};
use crate::portfolio::{ClashKind, Sureness};
use crate::rule::{Check, Found, Rule, days_of};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "room-needed-twice",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[
        ("room", ParamKind::Text),
        ("activities", ParamKind::List),
        ("certain", ParamKind::Count),
        ("date", ParamKind::Date),
        ("projects", ParamKind::List),
    ],
    texts: Texts {
        title: words!("Samme rom til samme tid", "Same rom til same tid", "Same room at the same time"),
        message: words!(
            "{room} er satt av til {activities} {certain|til samme tid|samme dag} ({date}). Det gjelder {projects}.",
            "{room} er sett av til {activities} {certain|til same tid|same dag} ({date}). Det gjeld {projects}.",
            "{room} is set aside for {activities} {certain|at the same time|on the same day} ({date}). This concerns {projects}."
        ),
        help: words!(
            "Flytt en av aktivitetene, finn et annet sted, eller gjør noe sammen. Mangler klokkeslettene, så skriv dem.",
            "Flytt ein av aktivitetane, finn ein annan stad, eller gjer noko saman. Manglar klokkesletta, så skriv dei.",
            "Move one of the activities, find another place, or do something together. If the hours are missing, write them."
        ),
        question: words!(
            "Er det plass til alle samtidig?",
            "Er det plass til alle samtidig?",
            "Is there room for all of them at once?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det er lett å bestille det samme rommet to ganger når to prosjekter planlegger hver for seg. Noen ganger er det en god grunn til å gjøre noe sammen. Mangler klokkeslettene, spør vi om dem.",
        "Det er lett å bestille det same rommet to gonger når to prosjekt planlegg kvar for seg. Nokre gonger er det ein god grunn til å gjere noko saman. Manglar klokkesletta, spør vi om dei.",
        "It is easy to book the same room twice when two projects plan separately. Sometimes it is a good reason to do something together. Where the hours are missing, we ask for them."
    ),
    examples: None,
    check: Check::Portfolio(check),
};

fn check(_: &Portfolio, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(clashes) = context.clashes() else { return };
    for clash in clashes.of_kind(ClashKind::Room) {
        // Where the day itself is not certain, nobody has asked for anything twice yet.
        let is_certain = match clash.sureness {
            Sureness::Certain => true,
            Sureness::OnTheDay => false,
            Sureness::Possible => continue,
        };
        if let Some(answer) = found.about_clash(clash, "time", is_certain, context) {
            let answer = answer.with("room", clash.what.as_str()).with("certain", usize::from(is_certain));
            answer.with("date", &days_of(clash));
        }
    }
}
