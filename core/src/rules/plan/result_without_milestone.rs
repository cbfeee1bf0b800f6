//! No milestone mentions something that the plan says it leaves behind.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MilestonePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Mentions, Rule, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "result-without-milestone",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "regjeringen.no, planlegging av prosjekt i Saman om ein betre kommune: milepæler er leveranser",
    params: &[("results", ParamKind::List)],
    texts: Texts {
        title: words!("Resultat uten milepæl", "Resultat utan milepæl", "Result without a milestone"),
        message: words!(
            "Planen sier hva prosjektet skal etterlate seg. Vi finner ikke {results|dette|disse} igjen i noen milepæl: {results}.",
            "Planen seier kva prosjektet skal etterlate seg. Vi finn ikkje {results|dette|desse} att i nokon milepæl: {results}.",
            "The plan says what the project will leave behind. We do not find {results|this|these} in any milestone: {results}."
        ),
        help: words!(
            "Legg inn en milepæl for når hvert av dem er klart. Står det der med andre ord, trenger dere ikke gjøre noe.",
            "Legg inn ein milepæl for når kvart av dei er klart. Står det der med andre ord, treng de ikkje gjere noko.",
            "Add a milestone for when each of them is ready. If it is there in other words, you need not do anything."
        ),
        question: words!("Når er det klart?", "Når er det klart?", "When is it ready?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det som skal leveres, er det andre venter på. Da er det greit at planen sier når det kommer. Vi ser bare etter ord som ligner, så dere vet best.",
        "Det som skal leverast, er det andre ventar på. Då er det greitt at planen seier når det kjem. Vi ser berre etter ord som liknar, så de veit best.",
        "What is to be delivered is what others wait for. So it helps if the plan says when it comes. We only look for similar words, so you know best."
    ),
    examples: None,
    check: Check::MilestonePlan(check),
};

fn check(plan: &MilestonePlan, _: &Context<'_>, found: &mut Found<'_>) {
    // A milestone that cannot be read may be about any of them.
    let Some(milestones) = plan.milestones.known().filter(|list| list.0.iter().all(|one| one.known().is_some())) else {
        return;
    };
    let texts = milestones.iter().flat_map(|(_, milestone)| [&milestone.text, &milestone.evidence]);
    let mentions = Mentions::of(texts.filter_map(|text| text.filled()));
    let results = plan.results.items().filter(|(_, result)| !mentions.has(result));
    let open: Vec<(usize, &str)> = results.map(|(place, result)| (place, result.trim())).collect();
    let Some(((first, _), others)) = open.split_first().filter(|_| !milestones.0.is_empty()) else { return };
    let at = |place: &usize| format!("results/{place}");
    let names = first_names(open.iter().map(|(_, result)| *result));
    let answer = found.undetermined(&at(first), Awaits::JUDGEMENT).with("results", names);
    others.iter().fold(answer, |answer, (place, _)| answer.related(&at(place)));
}
