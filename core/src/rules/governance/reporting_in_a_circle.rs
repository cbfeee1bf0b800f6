//! Bodies report to each other in a circle.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "reporting-in-a-circle",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Den som rapporterer, svarer til noen som ikke svarer til den igjen",
    params: &[("bodies", ParamKind::List)],
    texts: Texts {
        title: words!("Rapportering i ring", "Rapportering i ring", "Reporting in a circle"),
        message: words!(
            "{bodies|Her rapporterer noen til seg selv|Disse rapporterer til hverandre i ring}: {bodies}.",
            "{bodies|Her rapporterer nokon til seg sjølv|Desse rapporterer til kvarandre i ring}: {bodies}.",
            "{bodies|Here somebody reports to themselves|These report to each other in a circle}: {bodies}."
        ),
        help: words!(
            "{bodies|Skriv hvem det rapporteres til i stedet|Hver rapporterer til den neste, og den siste til den første. Finn den som skal ha det siste ordet, og la rapporteringen gå videre derfra til eieren}.",
            "{bodies|Skriv kven det blir rapportert til i staden|Kvar rapporterer til den neste, og den siste til den første. Finn den som skal ha det siste ordet, og la rapporteringa gå vidare derifrå til eigaren}.",
            "{bodies|Write whom the reports go to instead|Each reports to the next, and the last to the first. Find the one who is to have the last word, and let the reporting go on from there to the owner}."
        ),
        question: words!(
            "Hos hvem skal rapporteringen ende?",
            "Hos kven skal rapporteringa ende?",
            "With whom is the reporting to end?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Går rapporteringen i ring, kommer den aldri fram til den som eier programmet. Det som står i programmet og i mandatene, er lest i sammenheng. Krysser flere ringer hverandre, nevner vi én av dem; de andre viser seg når den er brutt.",
        "Går rapporteringa i ring, kjem ho aldri fram til den som eig programmet. Det som står i programmet og i mandata, er lese i samanheng. Kryssar fleire ringar kvarandre, nemner vi éin av dei; dei andre viser seg når han er broten.",
        "Where reporting goes in a circle, it never reaches the one who owns the programme. What the programme and the mandates say is read together. Where several circles cross, we name one of them; the others show when it is broken."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let Some(circle) = governance.circle_from(at.place) else { return };
    let to_next = circle.iter().zip(circle.iter().cycle().skip(1)).filter_map(|(place, next)| {
        let mut facts = governance.body(*place)?.reports_to.facts.iter();
        Some((*place, facts.find(|fact| fact.means.contains(next))?))
    });
    let names: Vec<Param> = circle.iter().filter_map(|place| governance.body(*place)?.called()).collect();
    let mut answer = found.not_met("reportsTo").with("bodies", Param::List(names));
    for (place, fact) in to_next {
        answer = if place == at.place { answer.at_fact(fact) } else { answer.related_fact(place, fact) };
    }
}
