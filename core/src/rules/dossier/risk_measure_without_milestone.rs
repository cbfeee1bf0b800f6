//! What is done about a great risk stands in the project plan, and not in the milestone plan of the project.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Approval, DocumentStatus, Dossier, Gate, MilestonePlan, ProjectPlan, Risk};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Mentions, Rule, first_names};
use crate::value::{Field, long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "risk-measure-without-milestone",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "regjeringen.no, planlegging av prosjekt i Saman om ein betre kommune: mottiltakene står som milepæler, leveranser eller aktiviteter",
    params: &[("project", ParamKind::Text), ("measures", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Tiltak mot risiko som ikke står i milepælsplanen",
            "Tiltak mot risiko som ikkje står i milepælsplanen",
            "Measure against a risk that is not in the milestone plan"
        ),
        message: words!(
            "Prosjektplanen for {project} sier hva som skal gjøres med de største risikoene. Vi finner ikke {measures|dette|disse} igjen i milepælsplanen: {measures}.",
            "Prosjektplanen for {project} seier kva som skal gjerast med dei største risikoane. Vi finn ikkje {measures|dette|desse} att i milepælsplanen: {measures}.",
            "The project plan of {project} says what is done about the greatest risks. We do not find {measures|this|these} in the milestone plan: {measures}."
        ),
        help: words!(
            "Legg inn en milepæl for når tiltaket er på plass. Gjør dere det hele tida, trengs det ikke.",
            "Legg inn ein milepæl for når tiltaket er på plass. Gjer de det heile tida, trengst det ikkje.",
            "Add a milestone for when the measure is in place. If you do it all the time, that is not needed."
        ),
        question: words!("Når er tiltaket på plass?", "Når er tiltaket på plass?", "When is the measure in place?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et tiltak som bare står i risikotabellen, blir lett glemt. Vi ser på risikoer der sannsynlighet ganger konsekvens er 12 eller mer, og etter ord som ligner.",
        "Eit tiltak som berre står i risikotabellen, blir lett gløymt. Vi ser på risikoar der sannsyn gonger konsekvens er 12 eller meir, og etter ord som liknar.",
        "A measure that stands only in the table of risks is easily forgotten. We look at risks where likelihood times consequence is 12 or more, and for similar words."
    ),
    examples: None,
    check: Check::Dossier(check),
};

/// From how likely and how serious on, multiplied, a risk is great.
const GREAT: usize = 12;

fn check(dossier: &Dossier, context: &Context<'_>, found: &mut Found<'_>) {
    let mut plans: BTreeMap<String, Vec<(usize, &MilestonePlan)>> = BTreeMap::new();
    for (place, plan) in dossier.milestone_plans.items().filter(|(_, plan)| holds(&plan.approval)) {
        if let Some(project) = called(&plan.project, context) {
            plans.entry(project).or_default().push((place, plan));
        }
    }
    for (place, plan) in dossier.project_plans.items().filter(|(_, plan)| holds(&plan.approval)) {
        let Some(own) = called(&plan.project, context).and_then(|project| plans.get(&project)) else { continue };
        let Some(mentions) = mentions(plan, own) else { continue };
        let is_open = |risk: &Risk| {
            let measure = risk.measure.filled().filter(|_| is_great(risk));
            let event = risk.event.filled().is_some_and(|event| mentions.has(event));
            measure.is_some_and(|measure| !event && !mentions.has(measure))
        };
        let open: Vec<(usize, &str)> = (plan.risks.items())
            .filter(|(_, risk)| is_open(risk))
            .filter_map(|(risk, one)| Some((risk, one.measure.filled()?.trim())))
            .collect();
        let Some(((first, _), others)) = open.split_first() else { continue };
        let at = |risk: &usize| format!("projectPlans/{place}/risks/{risk}/measure");
        let project = plan.project.filled().map(String::as_str).unwrap_or_default();
        let answer = found.undetermined(&at(first), Awaits::JUDGEMENT).with("project", project);
        let answer = answer.with("measures", first_names(open.iter().map(|(_, measure)| *measure)));
        let answer = others.iter().fold(answer, |answer, (risk, _)| answer.related(&at(risk)));
        own.iter().fold(answer, |answer, (plan, _)| answer.related(&format!("milestonePlans/{plan}/milestones")));
    }
}

/// Whether a document has not given way to another.
fn holds(approval: &Field<Approval>) -> bool {
    approval.known().and_then(|approval| approval.status.known()) != Some(&DocumentStatus::Superseded)
}

/// Everything that the milestone plans of a project tell, and its evaluations and what it tells others; `None` where
/// there are no milestones, or not all can be read.
fn mentions(plan: &ProjectPlan, own: &[(usize, &MilestonePlan)]) -> Option<Mentions> {
    let mut texts: Vec<&String> = Vec::new();
    let mut count: usize = 0;
    for (_, own) in own {
        let milestones = &own.milestones.known()?.0;
        count = count.saturating_add(milestones.len());
        for milestone in milestones {
            let milestone = milestone.known()?;
            texts.extend([&milestone.text, &milestone.evidence].into_iter().filter_map(Field::filled));
        }
        texts.extend(own.results.items().chain(own.success_factors.items()).map(|(_, text)| text));
    }
    texts.extend(plan.communication.items().filter_map(|(_, step)| step.content.filled()));
    (count > 0).then(|| Mentions::of(texts.into_iter()))
}

fn is_great(risk: &Risk) -> bool {
    let both = risk.probability.known().zip(risk.consequence.known());
    both.is_some_and(|(probability, consequence)| probability.saturating_mul(*consequence) >= GREAT)
}

/// The project that a document belongs to, by one name.
fn called(project: &Field<String>, context: &Context<'_>) -> Option<String> {
    let name = project.filled()?;
    let position = context.register().and_then(|register| register.position(name));
    Some(position.map_or_else(|| one_way(name), |position| position.to_string()))
}
