//! Parts of a criterion are made of each other in a circle.

use crate::context::{Context, Origin};
use crate::criteria::Parts;
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-parts-in-a-circle",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("parts", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Deler som er satt sammen av hverandre",
            "Delar som er sette saman av kvarandre",
            "Parts that are made of each other"
        ),
        message: words!(
            "{parts|Denne delen er satt sammen av seg selv|Disse delene er satt sammen av hverandre i ring}: {parts}.",
            "{parts|Denne delen er sett saman av seg sjølv|Desse delane er sette saman av kvarandre i ring}: {parts}.",
            "{parts|This part is made of itself|These parts are made of each other in a circle}: {parts}."
        ),
        help: words!(
            "En del i en ring får aldri noe svar. Ta bort det som viser tilbake.",
            "Ein del i ein ring får aldri noko svar. Ta bort det som viser tilbake.",
            "A part in a circle never gets an answer. Remove what refers back."
        ),
        question: words!("Hva skal delene bygge på?", "Kva skal delane byggje på?", "What should the parts rest on?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Delene regnes ut etter dem de er satt sammen av. Står de i ring, er det ingen å begynne med. Krysser flere ringer hverandre, nevner vi én av dem.",
        "Delane blir rekna ut etter dei dei er sette saman av. Står dei i ring, er det ingen å byrje med. Kryssar fleire ringar kvarandre, nemner vi éin av dei.",
        "Parts are worked out after those they are made of. In a circle there is none to begin with. Where several circles cross, we name one of them.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    let parts = Parts::of(criterion);
    for circle in parts.circles() {
        let name = |place: &usize| parts.list.get(*place)?.id.filled().map(String::as_str);
        let more = (circle.len() > AT_MOST).then_some("…");
        let names: Param = circle.iter().filter_map(name).take(AT_MOST).chain(more).collect();
        let ways =
            circle.iter().filter_map(|place| parts.places.get(*place)).map(|place| format!("parts/{place}/parts"));
        let mut ways = ways.take(AT_MOST);
        let Some(first) = ways.next() else { continue };
        let mut answer = found.not_met(&first).with("parts", names);
        for other in ways {
            answer = answer.related(&other);
        }
    }
}

/// As many names as one reads.
const AT_MOST: usize = 15;
