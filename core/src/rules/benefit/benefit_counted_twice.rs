//! The same benefit stands in the plans of two projects.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Benefit, BenefitsPlan, DocumentStatus, Dossier, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "benefit-counted-twice",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Design,
    source: "En gevinst telles én gang",
    params: &[("benefit", ParamKind::Text), ("project", ParamKind::Text), ("other", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Samme gevinst i to prosjekter",
            "Same gevinst i to prosjekt",
            "The same benefit in two projects"
        ),
        message: words!(
            "Gevinsten «{benefit}» står i planen for «{project}» og i planen for «{other}», med samme indikator.",
            "Gevinsten «{benefit}» står i planen for «{project}» og i planen for «{other}», med same indikator.",
            "The benefit “{benefit}” is in the plan of “{project}” and in the plan of “{other}”, with the same indicator."
        ),
        help: words!(
            "Kommer gevinsten av begge prosjektene, så bli enige om hvem som teller den. Er det to ulike, så skriv hva som skiller dem.",
            "Kjem gevinsten av begge prosjekta, så bli samde om kven som tel han. Er det to ulike, så skriv kva som skil dei.",
            "If the benefit comes from both projects, agree on which of them counts it. If there are two benefits, write what sets them apart."
        ),
        question: words!(
            "Er det den samme gevinsten, eller to ulike?",
            "Er det den same gevinsten, eller to ulike?",
            "Is it the same benefit, or two different ones?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Teller to prosjekter den samme gevinsten, ser det ut som programmet gir dobbelt så mye. Vi sammenligner bare ordene og indikatoren; bare dere vet om det er den samme.",
        "Tel to prosjekt den same gevinsten, ser det ut som programmet gir dobbelt så mykje. Vi samanliknar berre orda og indikatoren; berre de veit om det er den same.",
        "Where two projects count the same benefit, the programme seems to give twice as much. We compare only the words and the indicator; only you know whether it is the same."
    ),
    examples: None,
    check: Check::Dossier(check),
};

fn check(dossier: &Dossier, context: &Context<'_>, found: &mut Found<'_>) {
    let mut known: BTreeMap<[String; 2], (String, &str, usize, usize)> = BTreeMap::new();
    for (place, plan) in dossier.benefits_plans.items().filter(|(_, plan)| counts(plan)) {
        let Some(name) = plan.project.filled() else { continue };
        let position = context.register().and_then(|register| register.position(name));
        let project = position.map_or_else(|| one_way(name), |position| position.to_string());
        for (index, benefit) in plan.benefits.items() {
            let Some(key) = words_of(benefit) else { continue };
            let (first, other, first_place, first_index) =
                known.entry(key).or_insert_with(|| (project.clone(), name, place, index));
            if *first == project {
                continue;
            }
            let text = benefit.text.filled().map(|text| text.trim()).unwrap_or_default();
            let pointer = format!("benefitsPlans/{place}/benefits/{index}/text");
            let answer = found.undetermined(&pointer, Awaits::JUDGEMENT).with("benefit", text);
            let answer = answer.with("project", name.as_str()).with("other", *other);
            answer.related(&format!("benefitsPlans/{first_place}/benefits/{first_index}/text"));
        }
    }
}

/// A plan that a newer one has replaced does not count.
fn counts(plan: &BenefitsPlan) -> bool {
    let status = plan.approval.known().and_then(|approval| approval.status.known());
    status != Some(&DocumentStatus::Superseded)
}

/// The words of a benefit and of what is measured.
fn words_of(benefit: &Benefit) -> Option<[String; 2]> {
    let indicator = benefit.indicator.known()?.name.filled()?;
    Some([one_way(benefit.text.filled()?), one_way(indicator)])
}
