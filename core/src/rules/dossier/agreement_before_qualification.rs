//! An agreement begins to hold before the project is qualified, in a programme where the letter comes first.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::lifecycle::Lifecycle;
use crate::model::{DocumentStatus, Dossier, Gate, QualificationPreset};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, Field, List, When, long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "agreement-before-qualification",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Rekkefølgen i kvalifiseringssystemet til programmet",
    params: &[("project", ParamKind::Text), ("start", ParamKind::Date), ("qualified", ParamKind::Date)],
    texts: Texts {
        title: words!("Avtale før kvalifiseringen", "Avtale før kvalifiseringa", "Agreement before qualification"),
        message: words!(
            "Avtalen for «{project}» gjelder fra {start}. Prosjektet ble kvalifisert {qualified}.",
            "Avtalen for «{project}» gjeld frå {start}. Prosjektet blei kvalifisert {qualified}.",
            "The agreement for “{project}” holds from {start}. The project was qualified {qualified}."
        ),
        help: words!(
            "I dette programmet kommer kvalifiseringsbrevet først. Se på de to datoene en gang til. Skal avtalen gjelde bakover i tid, så merk den slik.",
            "I dette programmet kjem kvalifiseringsbrevet først. Sjå på dei to datoane ein gong til. Skal avtalen gjelde bakover i tid, så merk han slik.",
            "In this programme the qualification letter comes first. Look at the two dates once more. If the agreement is meant to reach back in time, mark it so."
        ),
        question: words!(
            "Skal avtalen gjelde bakover i tid?",
            "Skal avtalen gjelde bakover i tid?",
            "Is the agreement meant to reach back in time?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Avtalen binder begge parter, også når det gjelder penger. Gjelder den før prosjektet er kvalifisert, har noen lovet noe før noen har sagt ja. Det kan være meningen, for eksempel når arbeidet allerede var i gang; da skal det stå i avtalen. Vi sier det bare der programmet har sagt at brevet kommer først.",
        "Avtalen bind begge partar, også når det gjeld pengar. Gjeld han før prosjektet er kvalifisert, har nokon lova noko før nokon har sagt ja. Det kan vere meininga, til dømes når arbeidet alt var i gang; då skal det stå i avtalen. Vi seier det berre der programmet har sagt at brevet kjem først.",
        "The agreement binds both parties, also where money is concerned. If it holds before the project is qualified, somebody has promised something before anybody has said yes. That may be the intention, for instance where the work was already going on; then the agreement should say so. We say it only where the programme has said that the letter comes first.",
    ),
    examples: None,
    check: Check::Dossier(check),
};

fn check(dossier: &Dossier, context: &Context<'_>, found: &mut Found<'_>) {
    if Lifecycle::of(context.the_programme()).preset() != Some(QualificationPreset::LetterFirst) {
        return;
    }
    let counts = |status: Option<&DocumentStatus>| status != Some(&DocumentStatus::Superseded);
    let mut letters: BTreeMap<String, (usize, &When)> = BTreeMap::new();
    for (index, letter) in dossier.qualification_letters.known().into_iter().flat_map(List::iter) {
        let status = letter.approval.known().and_then(|approval| approval.status.known());
        if let (Some(project), Some(date), true) =
            (called(&letter.project, context), letter.qualified_on.known(), counts(status))
        {
            // Of several, the first in the file: later ones renew it.
            letters.entry(project).or_insert((index, date));
        }
    }
    for (index, agreement) in dossier.project_agreements.known().into_iter().flat_map(List::iter) {
        let status = agreement.approval.known().and_then(|approval| approval.status.known());
        let start = agreement.period.known().and_then(|period| period.start.known());
        let Some((project, start)) = called(&agreement.project, context).zip(start) else { continue };
        let Some((letter, qualified)) = letters.get(&project).copied() else { continue };
        if agreement.retroactive.known() == Some(&true)
            || !counts(status)
            || start.is_before(qualified) != Certainty::Certain
        {
            continue;
        }
        let name = agreement.project.filled().map(String::as_str).unwrap_or_default();
        let answer = found.not_met(&format!("projectAgreements/{index}/period/start"));
        let answer = answer.with("project", name).with("start", start).with("qualified", qualified);
        answer.related_item("qualificationLetters", letter, "qualifiedOn");
    }
}

/// The project that a document belongs to, by one name.
fn called(project: &Field<String>, context: &Context<'_>) -> Option<String> {
    let name = project.filled()?;
    let position = context.register().and_then(|register| register.position(name));
    Some(position.map_or_else(|| lowered(name.trim()), |position| position.to_string()))
}
