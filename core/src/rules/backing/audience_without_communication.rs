//! Some of those who are affected are named by no step of communication.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, ProjectPlan};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "audience-without-communication",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 21: en gjennomtenkt informasjons- og kommunikasjonsstrategi",
    params: &[("who", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Berørte grupper som kommunikasjonen ikke nevner",
            "Påverka grupper som kommunikasjonen ikkje nemner",
            "Affected groups that the communication does not name"
        ),
        message: words!(
            "Det står hvem som skal få vite hva. {who|Denne gruppa er berørt, og vi finner den ikke der|Disse gruppene er berørt, og vi finner dem ikke der}: {who}.",
            "Det står kven som skal få vite kva. {who|Denne gruppa blir påverka, og vi finn ho ikkje der|Desse gruppene blir påverka, og vi finn dei ikkje der}: {who}.",
            "It says who is told what. {who|This group is affected, and we do not find it there|These groups are affected, and we do not find them there}: {who}."
        ),
        help: words!(
            "Kanskje når dere dem under et annet navn. Hvis ikke, så skriv hvordan de får vite det, og når.",
            "Kanskje når de dei under eit anna namn. Viss ikkje, så skriv korleis dei får vite det, og når.",
            "You may reach them under another name. If not, write how they will hear, and when."
        ),
        question: words!(
            "Hvordan får de vite hva som skjer?",
            "Korleis får dei vite kva som skjer?",
            "How do they find out what is happening?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som blir berørt og ikke hører noe, tror gjerne det verste. Vi sammenligner bare navnene; om dere når dem på en annen måte, vet dere selv. De som er med, hører det der, og de som ikke er med ennå, spør vi om for seg. Går noe ut til alle, spør vi ikke.",
        "Den som blir påverka og ikkje høyrer noko, trur gjerne det verste. Vi samanliknar berre namna; om de når dei på ein annan måte, veit de sjølve. Dei som er med, høyrer det der, og dei som ikkje er med enno, spør vi om for seg. Går noko ut til alle, spør vi ikkje.",
        "Those who are affected and hear nothing tend to expect the worst. We compare only the names; whether you reach them in another way, you know best. Those who take part hear of it there, and of those who do not yet, we ask separately. Where something goes out to everybody, we do not ask."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

/// Words for everybody, as they begin.
const EVERYBODY: [&str; 10] = [
    "alle",
    "innbygg",
    "befolkning",
    "offentligheten",
    "offentlegheita",
    "publikum",
    "everyone",
    "everybody",
    "residents",
    "public",
];
/// As long a beginning as two words must share to be forms of one: *naboene* and *naboer*.
const STEM: usize = 4;

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(steps) = plan.communication.filled() else { return };
    let audiences: Option<Vec<String>> =
        steps.0.iter().map(|step| Some(lowered(step.known()?.audience.filled()?))).collect();
    // Whom a step is for that does not say so, nobody knows.
    let Some(audiences) = audiences else { return };
    let told = || audiences.iter().flat_map(|audience| words_of(audience));
    if told().any(|word| EVERYBODY.iter().any(|start| word.starts_with(start))) {
        return;
    }
    let told: BTreeSet<&str> = told().map(beginning).collect();
    // Those who take part hear of it there; of those who do not yet, another rule asks.
    let others = plan.stakeholders.items().filter(|(_, group)| group.involved.known().is_none());
    let names = others.filter_map(|(_, group)| group.name.filled());
    let is_told = |name: &str| words_of(&lowered(name)).any(|word| told.contains(beginning(word)));
    let left_out: Vec<&str> = names.map(|name| name.trim()).filter(|name| !is_told(name)).collect();
    if !left_out.is_empty() {
        let answer = found.undetermined("communication", Awaits::JUDGEMENT).related("stakeholders");
        answer.with("who", left_out.into_iter().collect::<Param>());
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What the forms of a word have in common: how it begins, or a short one whole.
fn beginning(word: &str) -> &str {
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
    word.get(..end).unwrap_or(word)
}
