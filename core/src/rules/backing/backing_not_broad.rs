//! A project has backing, but not from all of those whom it is wise to have along.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{BackingLevel, Gate, ProjectPlan, Sector};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Parts, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "backing-not-broad",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: råd 2 og 8, involver politikere, ledere og medarbeidere; Områdeløft Saupstad-Kolstad, lysbilde 21, nødvendig lokal forankring",
    params: &[("present", ParamKind::List), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Forankring som ikke når alle",
            "Forankring som ikkje når alle",
            "Backing that does not reach everybody"
        ),
        message: words!(
            "Prosjektet er forankret {present}. Det står ikke ennå hvem som står bak {lacking}.",
            "Prosjektet er forankra {present}. Det står ikkje enno kven som står bak {lacking}.",
            "The project has backing {present}. It does not yet say who stands behind it {lacking}."
        ),
        help: words!(
            "Spør om de vil være med, og skriv hvem, når og hvor det står. En tillitsvalgt, et utvalg eller et møte i velforeningen er nok.",
            "Spør om dei vil vere med, og skriv kven, når og kvar det står. Ein tillitsvald, eit utval eller eit møte i velforeininga er nok.",
            "Ask whether they want to be part of it, and write who, when and where it is written. A union representative, a committee or a meeting of the residents’ association will do."
        ),
        question: words!(
            "Hvem har dere ikke spurt ennå?",
            "Kven har de ikkje spurt enno?",
            "Whom have you not asked yet?"
        ),
        fix: None,
        met: Some(words!(
            "Prosjektet er forankret {present}.",
            "Prosjektet er forankra {present}.",
            "The project has backing {present}."
        )),
    },
    why: long_words!(
        "Politikerne gir retning og penger, lederne gir tid, de ansatte gjør jobben, og de som bor der, merker om det virker. Vi spør om de tre første der en kommune eller noen annen i offentlig sektor eier prosjektet, eller der vi ikke vet hvem som eier det. Vi spør om lokal forankring der programmet har et område.",
        "Politikarane gir retning og pengar, leiarane gir tid, dei tilsette gjer jobben, og dei som bur der, merkar om det verkar. Vi spør om dei tre første der ein kommune eller nokon annan i offentleg sektor eig prosjektet, eller der vi ikkje veit kven som eig det. Vi spør om lokal forankring der programmet har eit område.",
        "Politicians give direction and money, managers give time, employees do the work, and those who live there notice whether it helps. We ask about the first three where a municipality or somebody else in the public sector owns the project, or where we do not know who owns it. We ask about local backing where the programme has an area."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

const LEVELS: [(BackingLevel, Choice); 4] = [
    (BackingLevel::Political, Choice { code: "political", title: words!("politisk", "politisk", "among politicians") }),
    (
        BackingLevel::Administrative,
        Choice { code: "administrative", title: words!("administrativt", "administrativt", "in the administration") },
    ),
    (
        BackingLevel::Employees,
        Choice { code: "employees", title: words!("blant medarbeiderne", "blant dei tilsette", "among employees") },
    ),
    (BackingLevel::Local, Choice { code: "local", title: words!("lokalt", "lokalt", "locally") }),
];

fn check(plan: &ProjectPlan, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(backings) = plan.anchoring.filled() else { return };
    // Backing of no stated level may be any of them.
    let levels = || backings.0.iter().map(|backing| Some((*backing.known()?.level.known()?, backing.known()?)));
    if levels().any(|level| level.is_none()) {
        return;
    }
    let of = |level: BackingLevel| levels().flatten().filter(move |(other, _)| *other == level);
    let stands = |level: BackingLevel| match of(level).map(|(_, backing)| backing.body.is_none()).min() {
        Some(false) => Some(Outcome::Met),
        Some(true) => Some(Outcome::NotMet),
        None => Some(Outcome::Undetermined),
    };
    let parts = LEVELS.iter().fold(Parts::default(), |parts, (level, words)| {
        let outcome = stands(*level).filter(|outcome| *outcome == Outcome::Met || is_asked(*level, plan, context));
        parts.standing(*words, outcome)
    });
    found.expect_parts_of("anchoring", &parts);
}

/// Politicians, managers and employees are those of a public body; what is local is the area's.
fn is_asked(level: BackingLevel, plan: &ProjectPlan, context: &Context<'_>) -> bool {
    if level == BackingLevel::Local {
        return context.the_programme().is_some_and(|programme| programme.area.filled().is_some());
    }
    let project = plan.project.filled().and_then(|name| context.project_called(name));
    let sector = project.and_then(|project| project.owner.known()?.sector.known());
    sector.is_none_or(|sector| *sector == Sector::Public)
}
