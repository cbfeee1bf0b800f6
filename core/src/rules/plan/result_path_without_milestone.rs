//! No milestone is on a result path.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Milestone, MilestonePlan};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "result-path-without-milestone",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "En resultatvei er milepæler som fører til ett slag resultat",
    params: &[("paths", ParamKind::List)],
    texts: Texts {
        title: words!("Resultatvei uten milepæl", "Resultatveg utan milepæl", "Result path without a milestone"),
        message: words!(
            "Ingen milepæl ligger på {paths|denne resultatveien|disse resultatveiene}: {paths}.",
            "Ingen milepæl ligg på {paths|denne resultatvegen|desse resultatvegane}: {paths}.",
            "No milestone is on {paths|this result path|these result paths}: {paths}."
        ),
        help: words!(
            "Skriv på hver milepæl hvilken vei den ligger på. En vei uten milepæler kan kanskje tas bort.",
            "Skriv på kvar milepæl kva veg han ligg på. Ein veg utan milepælar kan kanskje takast bort.",
            "For each milestone, write which path it is on. A path without milestones can perhaps be removed."
        ),
        question: words!(
            "Hva skal være nådd langs veien?",
            "Kva skal vere nådd langs vegen?",
            "What should be reached along the path?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Resultatveiene viser at arbeidet går langs flere spor samtidig, for eksempel folk, tjenester og rom. Er det ingen milepæler på et spor, blir det fort glemt.",
        "Resultatvegane viser at arbeidet går langs fleire spor samtidig, til dømes folk, tenester og rom. Er det ingen milepælar på eit spor, blir det fort gløymt.",
        "Result paths show that the work runs along several tracks at once, such as people, services and rooms. A track without milestones is soon forgotten."
    ),
    examples: None,
    check: Check::MilestonePlan(check),
};

fn check(plan: &MilestonePlan, context: &Context<'_>, found: &mut Found<'_>) {
    let milestones = || plan.milestones.items().map(|(_, milestone)| milestone);
    let path_of = |milestone: &Milestone| context.plan.as_ref()?.path(milestone.path.filled()?);
    let taken: BTreeSet<usize> = milestones().filter_map(path_of).collect();
    let paths = plan.result_paths.items().filter(|(place, _)| !taken.contains(place));
    let empty: Vec<(usize, &str)> = paths.filter_map(|(place, path)| Some((place, path.name()?))).collect();
    let Some(((first, _), others)) = empty.split_first().filter(|_| milestones().next().is_some()) else { return };
    // A milestone of which nobody has said where it is may be on any of them.
    let outcome = match milestones().all(|milestone| milestone.path.filled().is_some()) {
        true => Outcome::NotMet,
        false => Outcome::Undetermined,
    };
    let at = |place: &usize| format!("resultPaths/{place}");
    let names: Param = empty.iter().map(|(_, name)| *name).collect();
    let answer = found.stated(&at(first), outcome).with("paths", names);
    others.iter().fold(answer, |answer, (place, _)| answer.related(&at(place)));
}
