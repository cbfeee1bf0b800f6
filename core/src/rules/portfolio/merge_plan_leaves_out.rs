//! A merge plan does not say what becomes of all that the project has.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MergeItemKind, MergePlan};
use crate::phrase::{Param, ParamKind, Texts};
use crate::portfolio::{Belonging, belongings};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "merge-plan-leaves-out",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 3,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[
        ("project", ParamKind::Text),
        ("told", ParamKind::Count),
        ("total", ParamKind::Count),
        ("kind", ParamKind::Term),
        ("first", ParamKind::List),
    ],
    texts: Texts {
        title: words!(
            "Plan for sammenslåing som ikke nevner alt",
            "Plan for samanslåing som ikkje nemner alt",
            "Merge plan that does not mention everything"
        ),
        message: words!(
            "Planen nevner {told} av {total} ting fra «{project}» som noen må ta stilling til. Dette er den første vi ikke finner: {first} ({kind}).",
            "Planen nemner {told} av {total} ting frå «{project}» som nokon må ta stilling til. Dette er den første vi ikkje finn: {first} ({kind}).",
            "The plan mentions {told} of {total} {total|thing|things} from “{project}” that somebody must decide on. This is the first that we do not find: {first} ({kind})."
        ),
        help: words!(
            "Legg inn et punkt for hver ting, og skriv om den blir ført videre eller avsluttet.",
            "Legg inn eit punkt for kvar ting, og skriv om han blir ført vidare eller avslutta.",
            "Add an item for each thing, and write whether it is carried on or dropped."
        ),
        question: words!("Hva skal skje med dette?", "Kva skal skje med dette?", "What is to become of this?"),
        fix: None,
        met: Some(words!(
            "Planen nevner alt fra «{project}» som noen må ta stilling til.",
            "Planen nemner alt frå «{project}» som nokon må ta stilling til.",
            "The plan mentions everything from “{project}” that somebody must decide on."
        )),
    },
    why: long_words!(
        "Når et prosjekt går inn i et annet, følger det med mål, milepæler, gevinster, penger, plikter og sammenhenger. Det ingen har tenkt på, har ingen ansvar for etterpå. Det er helt i orden å la noe ligge, så lenge noen har bestemt det.",
        "Når eit prosjekt går inn i eit anna, følgjer det med mål, milepælar, gevinstar, pengar, plikter og samanhengar. Det ingen har tenkt på, har ingen ansvar for etterpå. Det er heilt i orden å la noko liggje, så lenge nokon har bestemt det.",
        "When a project goes into another, goals, milestones, benefits, money, duties and links come with it. What nobody has thought of, nobody answers for afterwards. It is quite all right to leave something behind, as long as somebody has decided it."
    ),
    examples: None,
    check: Check::MergePlan(check),
};

fn check(plan: &MergePlan, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((name, register)) = plan.project.filled().zip(context.register()) else { return };
    let Some((place, project)) = register.position(name).and_then(|place| Some((place, context.project_at(place)?)))
    else {
        return;
    };
    let own = context.project_documents().map(|documents| documents.of_project(place)).unwrap_or_default();
    // A link to the project that it goes into comes to nothing.
    let into = plan.into.filled().and_then(|name| register.position(name));
    let is_lost =
        |one: &Belonging| one.kind != MergeItemKind::Link || into.is_none() || register.position(&one.text) != into;
    let all: Vec<Belonging> = belongings(project, place, own, context.file).into_iter().filter(is_lost).collect();
    let is_told = |one: &&Belonging| plan.items.items().any(|(_, item)| one.is_told_by(item, register));
    let missing: Vec<&Belonging> = all.iter().filter(|one| !is_told(one)).collect();
    let title = project.title.filled().map_or(name.as_str(), String::as_str);
    let told = all.len().saturating_sub(missing.len());
    let Some(first) = missing.first() else {
        if !all.is_empty() {
            found.met("items").with("project", title).with("total", all.len());
        }
        return;
    };
    let answer = match plan.items.is_unstated() {
        true => found.undetermined("items", Awaits::INFORMATION),
        false => found.not_met("items"),
    };
    let answer = answer.with("project", title).with("told", told).with("total", all.len());
    let answer = answer.with("kind", Choice { code: first.kind.code(), title: first.kind.title() });
    let name = first.money.map_or_else(|| Param::from(first.text.as_str()), Param::Term);
    answer.with("first", Param::List(vec![name]));
}
