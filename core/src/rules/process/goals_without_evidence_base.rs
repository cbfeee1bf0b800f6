//! Goals and strategies are to be made, and it is not said what they build on.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, MeetingPurpose, SupportRequest};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goals-without-evidence-base",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Nye Ålesund, «Kvifor prosesstøtte?»: kunnskapsgrunnlag først, så mål og strategiar for tenesteområda",
    params: &[],
    texts: Texts {
        title: words!("Mål uten kunnskapsgrunnlag", "Mål utan kunnskapsgrunnlag", "Goals without an evidence base"),
        message: words!(
            "Møtet er til for mål og strategier. Det står ikke ennå hva de skal bygge på.",
            "Møtet er til for mål og strategiar. Det står ikkje enno kva dei skal byggje på.",
            "The meeting is for goals and strategies. It does not yet say what they are to build on."
        ),
        help: words!(
            "Skriv hva dere vet fra før, og hvor det står. Et notat eller en rapport er nok.",
            "Skriv kva de veit frå før, og kvar det står. Eit notat eller ein rapport er nok.",
            "Write what you know already, and where it is written. A note or a report is enough."
        ),
        question: words!(
            "Hva vet dere fra før om tjenesten og dem den er for?",
            "Kva veit de frå før om tenesta og dei ho er for?",
            "What do you know already about the service and those it is for?"
        ),
        fix: None,
        met: Some(words!(
            "Møtet er til for mål og strategier, og det står hva de skal bygge på.",
            "Møtet er til for mål og strategiar, og det står kva dei skal byggje på.",
            "The meeting is for goals and strategies, and it says what they are to build on."
        )),
    },
    why: long_words!(
        "Mål som bygger på det dere vet, er lettere å stå for. Da kan alle se hvorfor det ble disse målene.",
        "Mål som byggjer på det de veit, er lettare å stå for. Då kan alle sjå kvifor det blei desse måla.",
        "Goals that build on what you know are easier to stand by. Then everybody can see why these goals were chosen."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    let is_for_goals = request.purpose.known() == Some(&MeetingPurpose::GoalsAndStrategies);
    if is_for_goals && request.asks_for_meeting() {
        found.expect_filled("evidenceBase", &request.evidence_base);
    }
}
