//! Reporting stops before it comes to the owner.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::governance::{Governance, Ties};
use crate::model::{BodyKind, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "reporting-ends-elsewhere",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: programledelsen rapporterer til styringsgruppas leder, og styringsgruppa representerer eieren",
    params: &[("body", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Rapportering som stopper før eieren",
            "Rapportering som stoppar før eigaren",
            "Reporting that stops before the owner"
        ),
        message: words!(
            "Det står ikke ennå hvem {body} rapporterer til.",
            "Det står ikkje enno kven {body} rapporterer til.",
            "It does not yet say to whom {body} reports."
        ),
        help: words!(
            "Skriv hvem det er. Følger en rapporteringen oppover, skal den ende hos programeieren.",
            "Skriv kven det er. Følgjer ein rapporteringa oppover, skal ho ende hos programeigaren.",
            "Write who it is. Followed upwards, the reporting should end with the programme owner."
        ),
        question: words!(
            "Hvem hører fra {body} hvordan det går?",
            "Kven høyrer frå {body} korleis det går?",
            "Who hears from {body} how things are going?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem {body} rapporterer til.",
            "Det står kven {body} rapporterer til.",
            "It says to whom {body} reports."
        )),
    },
    why: long_words!(
        "Den som eier programmet, må få vite det som betyr noe. Stopper rapporteringen på veien, får eieren bare vite det noen tilfeldigvis forteller. Vi spør bare om den daglige ledelsen, og om dem som andre rapporterer til; de som gir råd, trenger ikke rapportere.",
        "Den som eig programmet, må få vite det som betyr noko. Stoppar rapporteringa på vegen, får eigaren berre vite det nokon tilfeldigvis fortel. Vi spør berre om den daglege leiinga, og om dei som andre rapporterer til; dei som gir råd, treng ikkje rapportere.",
        "Whoever owns the programme must hear of what matters. If the reporting stops on the way, the owner hears only what somebody happens to tell. We ask only about daily management, and about those whom others report to; those who advise need not report."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance().filter(|known| known.has(BodyKind::ProgrammeOwner)) else { return };
    let Some(ties) = governance.body(at.place).filter(|ties| is_to_report(ties, governance)) else { return };
    let Some(body) = ties.called() else { return };
    let stated = &ties.reports_to;
    let answer = if let Some(fact) = stated.facts.first() {
        found.met("").at_fact(fact)
    } else if stated.is_none {
        found.not_met("reportsTo")
    } else if stated.is_unstated {
        found.undetermined("reportsTo", Awaits::INFORMATION)
    } else {
        return;
    };
    answer.with("body", Param::List(vec![body]));
}

/// Whether it leads from day to day, or others report to it: then what it hears is to come to the owner. On whose
/// behalf a steering group acts, another rule asks.
fn is_to_report(ties: &Ties, governance: &Governance) -> bool {
    use BodyKind::{
        ExecutiveCommittee, MunicipalCouncil, ProgrammeLeader, ProgrammeManagement, ProgrammeOwner, SteeringGroup,
    };
    let acts_for_owner = ties.represents.bodies().any(|place| governance.is_of(place, ProgrammeOwner));
    match ties.kind {
        Some(ProgrammeOwner | SteeringGroup | MunicipalCouncil | ExecutiveCommittee) => false,
        Some(ProgrammeManagement) => !acts_for_owner,
        Some(ProgrammeLeader) if !governance.has(ProgrammeManagement) => !acts_for_owner,
        _ => ties.is_reported_to && !acts_for_owner,
    }
}
