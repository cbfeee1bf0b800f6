//! A project plan does not say who stands behind the project.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Backing, Gate, ProjectPlan};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-without-backing",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: råd 1 og 2, bred oppslutning og forankring hos alle",
    params: &[],
    texts: Texts {
        title: words!(
            "Prosjekt der det ikke står hvem som står bak",
            "Prosjekt der det ikkje står kven som står bak",
            "Project that does not say who stands behind it"
        ),
        message: words!(
            "Det står ikke ennå hvem som står bak prosjektet.",
            "Det står ikkje enno kven som står bak prosjektet.",
            "It does not yet say who stands behind the project."
        ),
        help: words!(
            "Skriv hvem som har sagt ja, når, og hvor det står. Tenk på politikerne, ledelsen, de ansatte og dem som bor der.",
            "Skriv kven som har sagt ja, når, og kvar det står. Tenk på politikarane, leiinga, dei tilsette og dei som bur der.",
            "Write who has said yes, when, and where it is written. Think of the politicians, the management, the employees and those who live there."
        ),
        question: words!(
            "Hvem har dere snakket med, og hvem har sagt ja?",
            "Kven har de snakka med, og kven har sagt ja?",
            "Whom have you talked to, and who has said yes?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som står bak prosjektet.",
            "Det står kven som står bak prosjektet.",
            "It says who stands behind the project."
        )),
    },
    why: long_words!(
        "Et prosjekt som bare noen få står bak, stopper når de går videre. Det tar tid å få folk med seg, og den tida er godt brukt.",
        "Eit prosjekt som berre nokre få står bak, stoppar når dei går vidare. Det tek tid å få folk med seg, og den tida er godt brukt.",
        "A project that only a few stand behind stops when they move on. It takes time to win people over, and that time is well spent."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    // A row that says that there is nobody is nobody.
    let says_nobody = |backing: &Field<Backing>| backing.known().is_some_and(|backing| backing.body.is_none());
    let is_nobody = plan.anchoring.filled().is_some_and(|backings| backings.0.iter().all(says_nobody));
    if is_nobody {
        found.not_met("anchoring");
    } else {
        found.expect_filled("anchoring", &plan.anchoring);
    }
}
