//! A plan has one result path, or more than four.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MilestonePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "result-paths-too-few-or-many",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: to til fire resultatveier",
    params: &[("count", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Én resultatvei, eller svært mange",
            "Éin resultatveg, eller svært mange",
            "One result path, or very many"
        ),
        message: words!(
            "Planen har {count} {count|resultatvei|resultatveier}. To til fire er vanlig.",
            "Planen har {count} {count|resultatveg|resultatvegar}. To til fire er vanleg.",
            "The plan has {count} {count|result path|result paths}. Two to four is usual."
        ),
        help: words!(
            "Er det bare én, kan den tas bort. Er det mange, kan noen kanskje slås sammen.",
            "Er det berre éin, kan han takast bort. Er det mange, kan nokre kanskje slåast saman.",
            "If there is only one, it can be removed. If there are many, some can perhaps be joined."
        ),
        question: words!(
            "Hvilke slag resultater arbeider dere mot?",
            "Kva slag resultat arbeider de mot?",
            "Which kinds of results are you working towards?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Resultatveiene skal vise på én side hva prosjektet arbeider mot. Én vei viser ikke noe mer enn lista gjør, og mange er vanskelige å se under ett. Et stort prosjekt kan trenge flere.",
        "Resultatvegane skal vise på éi side kva prosjektet arbeider mot. Éin veg viser ikkje noko meir enn lista gjer, og mange er vanskelege å sjå under eitt. Eit stort prosjekt kan trenge fleire.",
        "Result paths are there to show on one page what the project is working towards. One path shows no more than the list does, and many are hard to see at once. A large project may need more."
    ),
    examples: None,
    check: Check::MilestonePlan(check),
};

/// As many result paths as are easy to see at once.
const MANY: usize = 4;

fn check(plan: &MilestonePlan, _: &Context<'_>, found: &mut Found<'_>) {
    let paths = plan.result_paths.known().map_or(&[][..], |paths| &paths.0);
    // What cannot be read is a path all the same.
    let count = paths.iter().filter(|path| !path.is_absent()).count();
    if count == 1 || count > MANY {
        found.undetermined("resultPaths", Awaits::JUDGEMENT).with("count", count);
    }
}
