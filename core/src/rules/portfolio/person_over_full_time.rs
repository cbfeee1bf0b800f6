//! Somebody has more than all of their time in several projects.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Dossier, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::portfolio::{ClashKind, ClashUse, Sureness};
use crate::rule::{Check, Found, Rule, projects_of};
use crate::value::{Decimal, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "person-over-full-time",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, råd 4, og Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[
        ("person", ParamKind::Text),
        ("percent", ParamKind::Percent),
        ("projects", ParamKind::List),
        ("first", ParamKind::Date),
        ("last", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("Mer enn full stilling", "Meir enn full stilling", "More than full time"),
        message: words!(
            "{person} har til sammen {percent} stilling i {projects} fra {first} til {last}.",
            "{person} har til saman {percent} stilling i {projects} frå {first} til {last}.",
            "{person} has {percent} of a full post in {projects} together from {first} to {last}."
        ),
        help: words!(
            "Fordel oppgavene på flere, eller la prosjektene gå etter hverandre. Er det to med samme navn, så skriv noe som skiller dem.",
            "Fordel oppgåvene på fleire, eller la prosjekta gå etter kvarandre. Er det to med same namn, så skriv noko som skil dei.",
            "Share the tasks between more people, or let the projects follow one another. If two people have the same name, write something that tells them apart."
        ),
        question: words!("Hva kan andre ta over?", "Kva kan andre ta over?", "What can others take over?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Hver plan for seg kan se rimelig ut. Sammen kan de be om mer av ett menneske enn det er timer til, og da må prosjektene vente. Vi ser på prosentene i prosjektplanene, og bare på dager da prosjektene helt sikkert er i gang.",
        "Kvar plan for seg kan sjå rimeleg ut. Saman kan dei be om meir av eitt menneske enn det er timar til, og då må prosjekta vente. Vi ser på prosentane i prosjektplanane, og berre på dagar då prosjekta heilt sikkert er i gang.",
        "Each plan may look fair by itself. Together they may ask more of one person than there are hours for, and then the projects have to wait. We look at the percentages in the project plans, and only at days on which the projects are certainly under way."
    ),
    examples: None,
    check: Check::Dossier(check),
};

fn check(_: &Dossier, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(clashes) = context.clashes() else { return };
    let certain = clashes.of_kind(ClashKind::PersonOverFullTime).filter(|clash| clash.sureness == Sureness::Certain);
    for clash in certain {
        let mut percents = clash.uses.iter().filter_map(|one| one.percent);
        let sum = percents.try_fold(Decimal::from(0), |sum, percent| sum.plus(&percent));
        let at = |one: &ClashUse| one.plan.map(|plan| format!("projectPlans/{plan}{}/percent", one.pointer));
        let places: Vec<String> = clash.uses.iter().filter_map(at).collect();
        let (Some(sum), Some((first, others))) = (sum, places.split_first()) else { continue };
        let answer = found.not_met(first).with("person", clash.what.as_str()).with("percent", Param::Percent(sum));
        let answer = answer.with("projects", projects_of(clash, context));
        let answer = answer.with("first", &When::from(clash.first)).with("last", &When::from(clash.last));
        others.iter().fold(answer, |answer, place| answer.related(place));
    }
}
