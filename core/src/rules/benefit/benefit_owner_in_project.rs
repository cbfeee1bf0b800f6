//! The one who answers for a benefit has a role that ends with the project.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::lifecycle::Role;
use crate::model::{Benefit, Gate, PositionKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "benefit-owner-in-project",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet), «Gevinstansvarlig»: normalt en leder i den delen av linja der gevinsten skal komme",
    params: &[("benefit", ParamKind::Text), ("owner", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Gevinst som prosjektet selv svarer for",
            "Gevinst som prosjektet sjølv svarar for",
            "Benefit that the project itself is responsible for"
        ),
        message: words!(
            "For gevinsten «{benefit}» står «{owner}» som ansvarlig. Den rollen varer så lenge prosjektet gjør det.",
            "For gevinsten «{benefit}» står «{owner}» som ansvarleg. Den rolla varer så lenge prosjektet gjer det.",
            "“{owner}” is named as owner of the benefit “{benefit}”. That role lasts as long as the project does."
        ),
        help: words!(
            "Gevinsten kommer ofte etterpå. Da hjelper det at en leder i den vanlige drifta svarer for den fra begynnelsen.",
            "Gevinsten kjem ofte etterpå. Då hjelper det at ein leiar i den vanlege drifta svarar for han frå byrjinga.",
            "The benefit often comes afterwards. Then it helps if a manager in day-to-day operations is responsible for it from the beginning."
        ),
        question: words!(
            "Hvem svarer for gevinsten når prosjektet er over?",
            "Kven svarar for gevinsten når prosjektet er over?",
            "Who is responsible for the benefit when the project is over?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når prosjektet er over, går prosjektlederen videre til noe annet. Den som har fulgt gevinsten hele veien og blir igjen, kan hente den ut. Om det er greit hos dere at prosjektet svarer for den, avgjør dere selv.",
        "Når prosjektet er over, går prosjektleiaren vidare til noko anna. Den som har følgt gevinsten heile vegen og blir att, kan hente han ut. Om det er greitt hos dykk at prosjektet svarar for han, avgjer de sjølve.",
        "When the project is over, its leader goes on to something else. Whoever has followed the benefit all the way and stays can see it through. Whether it is fine for the project to be responsible is for you to decide."
    ),
    examples: None,
    check: Check::Benefit(check),
};

/// What people write, beside the role as we call it.
const PROJECT: [&str; 11] = [
    "prosjektet",
    "prosjektlederen",
    "prosjektleiaren",
    "prosjektledelsen",
    "prosjektleiinga",
    "prosjektgruppa",
    "prosjektgruppen",
    "the project",
    "the project leader",
    "project manager",
    "the project manager",
];

fn check(benefit: &Benefit, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(owner) = benefit.owner.filled() else { return };
    let is_role = matches!(Role::of(owner), Role::Position(PositionKind::ProjectLeader | PositionKind::ProjectGroup));
    if is_role || PROJECT.contains(&lowered(owner.trim()).as_str()) {
        let name = found.called(&[&benefit.text, &benefit.id]);
        let answer = found.undetermined("owner", Awaits::JUDGEMENT);
        answer.with("benefit", name.as_str()).with("owner", owner.trim());
    }
}
