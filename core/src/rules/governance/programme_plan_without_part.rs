//! A programme plan lacks some of its seven parts.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, ProgrammePlan};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, Node, Words, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-plan-without-part",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 9: innholdet i programplanen",
    params: &[("there", ParamKind::Term), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Programplan som mangler deler",
            "Programplan som manglar delar",
            "Programme plan that lacks parts"
        ),
        message: words!(
            "Programplanen {there}. Det står ikke ennå noe om {lacking}.",
            "Programplanen {there}. Det står ikkje enno noko om {lacking}.",
            "The programme plan {there}. It says nothing yet about {lacking}."
        ),
        help: words!(
            "Noen setninger om hver del er nok til å begynne med. Står det i et annet dokument, kan delen vise dit.",
            "Nokre setningar om kvar del er nok til å byrje med. Står det i eit anna dokument, kan delen vise dit.",
            "A few sentences about each part are enough to begin with. If it is in another document, the part can refer to it."
        ),
        question: words!(
            "Hva kan dere skrive om dette nå?",
            "Kva kan de skrive om dette no?",
            "What can you write about this now?"
        ),
        fix: None,
        met: Some(words!(
            "Programplanen har alle de sju delene.",
            "Programplanen har alle dei sju delane.",
            "The programme plan has all seven parts."
        )),
    },
    why: long_words!(
        "Mens programmet går, er programplanen det viktigste redskapet for å arbeide og styre. De sju delene er det som trengs for at alle skal vite hva pengene går til, hvem som gjør hva, og hvordan vi ser at det virker.",
        "Medan programmet går, er programplanen den viktigaste reiskapen for å arbeide og styre. Dei sju delane er det som trengst for at alle skal vite kva pengane går til, kven som gjer kva, og korleis vi ser at det verkar.",
        "While the programme runs, its plan is the most important tool for working and steering. The seven parts are what it takes for everybody to know where the money goes, who does what, and how we see that it works."
    ),
    examples: None,
    check: Check::ProgrammePlan(check),
};

/// The seven parts, by their keys.
const PARTS: [(&str, Words); 7] = [
    ("financing", words!("økonomien", "økonomien", "the finances")),
    ("organisation", words!("organiseringen", "organiseringa", "the organisation")),
    ("guidelines", words!("kvalifisering av prosjekter", "kvalifisering av prosjekt", "how projects qualify")),
    ("projects", words!("prosjektene i perioden", "prosjekta i perioden", "the projects of the period")),
    ("evaluation", words!("måling av resultater", "måling av resultat", "how results are measured")),
    ("communication", words!("informasjon", "informasjon", "information")),
    ("successFactors", words!("kritiske suksessfaktorer", "kritiske suksessfaktorar", "critical success factors")),
];

/// What is said of a plan that lacks some parts, by how many are there.
const THERE: [Choice; 7] = [
    of_seven("0", words!("er påbegynt", "er påbyrja", "has been begun")),
    of_seven("1", words!("har 1 av 7 deler", "har 1 av 7 delar", "has 1 of 7 parts")),
    of_seven("2", words!("har 2 av 7 deler", "har 2 av 7 delar", "has 2 of 7 parts")),
    of_seven("3", words!("har 3 av 7 deler", "har 3 av 7 delar", "has 3 of 7 parts")),
    of_seven("4", words!("har 4 av 7 deler", "har 4 av 7 delar", "has 4 of 7 parts")),
    of_seven("5", words!("har 5 av 7 deler", "har 5 av 7 delar", "has 5 of 7 parts")),
    of_seven("6", words!("har 6 av 7 deler", "har 6 av 7 delar", "has 6 of 7 parts")),
];

const fn of_seven(code: &'static str, title: Words) -> Choice {
    Choice { code, title }
}

fn check(_: &ProgrammePlan, _: &Context<'_>, found: &mut Found<'_>) {
    let lacking: Vec<(&str, Words)> =
        PARTS.into_iter().filter(|(key, _)| !found.stands(key).is_some_and(Node::says_something)).collect();
    let says_none = lacking.iter().any(|(key, _)| found.stands(key).is_some_and(Node::is_blank));
    let answer = match lacking.first() {
        None => found.met(""),
        Some((first, _)) if says_none => found.not_met(first),
        Some((first, _)) => found.undetermined(first, Awaits::INFORMATION),
    };
    let count = PARTS.len().saturating_sub(lacking.len());
    let lacking = lacking.into_iter().map(|(code, title)| Choice { code, title });
    let answer = answer.with("lacking", lacking.collect::<Param>());
    if let Some(there) = THERE.get(count) {
        answer.with("there", *there);
    }
}
