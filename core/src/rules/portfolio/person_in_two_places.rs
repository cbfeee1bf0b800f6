//! Somebody takes part in activities of several projects at once.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Portfolio};
use crate::phrase::{ParamKind, Texts};
use crate::portfolio::{ClashKind, Sureness};
use crate::rule::{Check, Found, Rule, days_of};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "person-in-two-places",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[
        ("person", ParamKind::Text),
        ("activities", ParamKind::List),
        ("certain", ParamKind::Count),
        ("date", ParamKind::Date),
        ("projects", ParamKind::List),
    ],
    texts: Texts {
        title: words!("To steder på én gang", "To stader på éin gong", "Two places at once"),
        message: words!(
            "{person} er satt opp på {activities} {certain|til samme tid|samme dag} ({date}). Det gjelder {projects}.",
            "{person} er sett opp på {activities} {certain|til same tid|same dag} ({date}). Det gjeld {projects}.",
            "{person} is to be at {activities} {certain|at the same time|on the same day} ({date}). This concerns {projects}."
        ),
        help: words!(
            "Flytt den ene, eller la noen andre være med på den. Mangler klokkeslettene, så skriv dem.",
            "Flytt den eine, eller la nokon andre vere med på han. Manglar klokkesletta, så skriv dei.",
            "Move one of them, or let somebody else take part in it. If the hours are missing, write them."
        ),
        question: words!("Rekker {person} begge deler?", "Rekk {person} begge delar?", "Can {person} manage both?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "To prosjekter som legger planer hver for seg, kan komme til å trenge den samme personen samtidig. Vi ser bare på aktiviteter som har en dag, og på navn som er skrevet. Mangler klokkeslettene, spør vi om dem.",
        "To prosjekt som legg planar kvar for seg, kan kome til å trenge den same personen samtidig. Vi ser berre på aktivitetar som har ein dag, og på namn som er skrivne. Manglar klokkesletta, spør vi om dei.",
        "Two projects that plan separately may come to need the same person at the same time. We look only at activities with a day, and at names that are written. Where the hours are missing, we ask for them."
    ),
    examples: None,
    check: Check::Portfolio(check),
};

fn check(_: &Portfolio, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(clashes) = context.clashes() else { return };
    for clash in clashes.of_kind(ClashKind::PersonInTwoPlaces) {
        // Where the day itself is not certain, nobody has asked for anything twice yet.
        let is_certain = match clash.sureness {
            Sureness::Certain => true,
            Sureness::OnTheDay => false,
            Sureness::Possible => continue,
        };
        if let Some(answer) = found.about_clash(clash, "time", is_certain, context) {
            let answer = answer.with("person", clash.what.as_str()).with("certain", usize::from(is_certain));
            answer.with("date", &days_of(clash));
        }
    }
}
