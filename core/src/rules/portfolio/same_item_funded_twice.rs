//! Budgets of two projects have the same item, and different parties pay for it.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BudgetLine, Dossier, Gate, Project};
use crate::phrase::{Param, ParamKind, Texts};
use crate::portfolio::group_key;
use crate::rule::{Check, Found, Rule, each_once, project_name};
use crate::value::{long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "same-item-funded-twice",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 17: programmet betaler ikke det andre alt betaler",
    params: &[("item", ParamKind::Text), ("projects", ParamKind::List), ("funders", ParamKind::List)],
    texts: Texts {
        title: words!("Samme utgift hos flere", "Same utgift hos fleire", "Same expense in several projects"),
        message: words!(
            "{projects} har hver sin post som heter «{item}». Ulike parter betaler: {funders}.",
            "{projects} har kvar sin post som heiter «{item}». Ulike partar betaler: {funders}.",
            "{projects} each have an item called “{item}”. Different parties pay: {funders}."
        ),
        help: words!(
            "Er det to ulike utgifter, trenger dere ikke gjøre noe. Er det den samme, så la den stå ett sted.",
            "Er det to ulike utgifter, treng de ikkje gjere noko. Er det den same, så la ho stå éin stad.",
            "If these are two different expenses, you need not do anything. If it is the same, let it stand in one place."
        ),
        question: words!("Er dette den samme utgiften?", "Er dette den same utgifta?", "Is this the same expense?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "To prosjekter kan ha hver sin utgift med samme navn, og da er alt som det skal. Er det én utgift som to betaler for, er det penger noen andre kunne ha brukt. Vi sammenligner ordene i postene og hvem som betaler. Vi ser bare på poster med flere ord eller med samme beløp.",
        "To prosjekt kan ha kvar si utgift med same namn, og då er alt som det skal. Er det éi utgift som to betaler for, er det pengar nokon andre kunne ha brukt. Vi samanliknar orda i postane og kven som betaler. Vi ser berre på postar med fleire ord eller med same beløp.",
        "Two projects may each have an expense of the same name, and then all is well. If it is one expense that two parties pay for, somebody else could have used the money. We compare the words of the items and who pays. We look only at items of several words or of the same amount."
    ),
    examples: None,
    check: Check::Dossier(check),
};

/// A line of a budget, by its places: those of the project, the plan and the line.
type Place<'a> = (usize, usize, usize, &'a BudgetLine);

fn check(dossier: &Dossier, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(documents) = context.project_documents() else { return };
    let mut items: BTreeMap<String, Vec<Place<'_>>> = BTreeMap::new();
    for (project, own) in documents.each() {
        let Some(place) = own.project_plan else { continue };
        if context.project_at(project).is_none_or(Project::has_left) {
            continue;
        }
        let plan = dossier.project_plans.known().and_then(|plans| plans.0.get(place)?.known());
        for (line, one) in plan.and_then(|plan| plan.budget.known()).into_iter().flat_map(|budget| budget.lines.items())
        {
            if let Some(item) = one.item.filled().filter(|_| one.funder.filled().is_some()) {
                items.entry(group_key(item)).or_default().push((project, place, line, one));
            }
        }
    }
    for (key, lines) in &items {
        tell(key, lines, context, found);
    }
}

/// Tells of lines with the same words, where another project has another party that pays.
fn tell(key: &str, lines: &[Place<'_>], context: &Context<'_>, found: &mut Found<'_>) {
    let Some(((project, plan, line, one), others)) = lines.split_first() else { return };
    let funder = |line: &BudgetLine| line.funder.filled().map(|name| one_way(name));
    let has_several_words = key.contains(' ');
    let is_like = |(other, _, _, line): &&Place<'_>| {
        let is_of_a_time = line.year.known().zip(one.year.known()).is_none_or(|(year, own)| year == own);
        let is_alike = has_several_words || line.amount.known().is_some() && line.amount == one.amount;
        other != project && is_of_a_time && is_alike && funder(line) != funder(one)
    };
    let alike: Vec<&Place<'_>> = others.iter().filter(is_like).collect();
    if alike.is_empty() {
        return;
    }
    let at = |plan: &usize, line: &usize| format!("projectPlans/{plan}/budget/lines/{line}/funder");
    let all = || std::iter::once((*project, *one)).chain(alike.iter().map(|(project, _, _, line)| (*project, *line)));
    let answer = found.undetermined(&at(plan, line), Awaits::JUDGEMENT);
    let answer = answer.with("item", one.item.filled().map(|item| item.trim()).unwrap_or_default());
    let answer = answer.with("projects", each_once(all().map(|(project, _)| project_name(project, context))));
    let funders = all().filter_map(|(_, line)| line.funder.filled()).map(|name| Param::from(name.trim()));
    let answer = answer.with("funders", each_once(funders));
    alike.iter().fold(answer, |answer, (_, plan, line, _)| answer.related(&at(plan, line)));
}
