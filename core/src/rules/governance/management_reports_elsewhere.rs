//! What programme management reports does not come to the steering group.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "management-reports-elsewhere",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: programledelsen rapporterer til styringsgruppas leder",
    params: &[("body", ParamKind::List), ("to", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Daglig ledelse som rapporterer utenom styringsgruppa",
            "Dagleg leiing som rapporterer utanom styringsgruppa",
            "Daily management that reports past the steering group"
        ),
        message: words!(
            "Det står at {body} rapporterer til {to}. Programmet har også en styringsgruppe.",
            "Det står at {body} rapporterer til {to}. Programmet har òg ei styringsgruppe.",
            "It says that {body} reports to {to}. The programme also has a steering group."
        ),
        help: words!(
            "Det er vanlig at den daglige ledelsen rapporterer til den som leder styringsgruppa. Har dere ordnet det annerledes, kan det stå som det er.",
            "Det er vanleg at den daglege leiinga rapporterer til den som leier styringsgruppa. Har de ordna det annleis, kan det stå som det er.",
            "Daily management usually reports to the leader of the steering group. If you have arranged it otherwise, it can stand as it is."
        ),
        question: words!(
            "Hvordan får styringsgruppa vite hvor langt programmet er kommet?",
            "Korleis får styringsgruppa vite kor langt programmet er kome?",
            "How does the steering group learn how far the programme has come?"
        ),
        fix: None,
        met: Some(words!(
            "Det {body} rapporterer, kommer til styringsgruppa.",
            "Det {body} rapporterer, kjem til styringsgruppa.",
            "What {body} reports comes to the steering group."
        )),
    },
    why: long_words!(
        "Styringsgruppa kan bare lede det den hører om. Går rapportene en annen vei, er det greit å ha sagt hvordan den får vite det. Det er et spørsmål, og ikke en feil.",
        "Styringsgruppa kan berre leie det ho høyrer om. Går rapportane ein annan veg, er det greitt å ha sagt korleis ho får vite det. Det er eit spørsmål, og ikkje ein feil.",
        "The steering group can lead only what it hears of. If the reports go another way, it helps to have said how it is kept informed. It is a question, not a fault."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let Some(ties) = governance.body(at.place) else { return };
    let leads = match ties.kind {
        Some(BodyKind::ProgrammeManagement) => true,
        Some(BodyKind::ProgrammeLeader) => !governance.has(BodyKind::ProgrammeManagement),
        _ => false,
    };
    let (Some(fact), Some(body)) = (ties.reports_to.facts.first(), ties.called()) else { return };
    if !leads || !governance.has(BodyKind::SteeringGroup) {
        return;
    }
    let answer = match governance.comes_to_steering_group(at.place) {
        Some(true) => found.met("").at_fact(fact),
        Some(false) => found.undetermined("", Awaits::JUDGEMENT).at_fact(fact),
        None => return,
    };
    answer.with("body", Param::List(vec![body])).with("to", Param::List(governance.all_meant(&ties.reports_to)));
}
