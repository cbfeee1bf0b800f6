//! The page about criteria: how a set is written, and those that the library brings.

use std::fmt::Write;

use super::pages::GENERATED;
use crate::criteria::{criteria_sets, self_assessment_lists};
use crate::model::{CriteriaSet, Criterion, CriterionPart, PartTest, SignKind, Wording};
use crate::value::{Field, Language};

/// The page of criteria.
pub(super) fn page() -> String {
    let mut page = format!(
        "{GENERATED}\n# Criteria\n\n{ABOUT}\n## The tests\n\n| test | reads | it is met when |\n|---|---|---|\n"
    );
    for test in PartTest::ALL {
        let (reads, met) = meaning(*test);
        let _ = writeln!(page, "| `{}` | {reads} | {met} |", test.code());
    }
    let kinds: Vec<String> = SignKind::ALL.iter().map(|kind| format!("`{}`", kind.code())).collect();
    let _ = writeln!(page, "\nKinds of signs: {}.", kinds.join(", "));
    for set in criteria_sets() {
        add_set(set, &mut page);
    }
    page
}

/// The page of the lists for self-assessment: their rows as tables.
pub(super) fn lists() -> String {
    let mut page = format!("{GENERATED}\n# Lists for self-assessment\n\n{ABOUT_LISTS}");
    for list in self_assessment_lists() {
        let id = list.id.known().map_or("", String::as_str);
        let document = list.basis.known().and_then(|basis| basis.document.known()).map_or("", String::as_str);
        let about = list.about().title().en();
        let _ = write!(page, "\n## `{id}`\n\n{}\n\nAbout {about}. Source: {document}.\n\n", in_each(&list.title));
        page += "| row | what it says | question | looks at | place |\n|---|---|---|---|---|\n";
        for (_, row) in list.criteria.items() {
            let id = row.id.known().map_or("", String::as_str);
            let place = row.basis.known().and_then(|basis| basis.place.known()).map_or("", String::as_str);
            let mut looks_at: Vec<String> = Vec::new();
            for (_, way) in row.parts.items().flat_map(|(_, part)| part.fields.items()) {
                let way = format!("`{way}`");
                if !looks_at.contains(&way) {
                    looks_at.push(way);
                }
            }
            let [text, question] = [&row.text, &row.question].map(|wording| in_each(wording).replace(" · ", "<br>"));
            let _ = writeln!(page, "| `{id}` | {text} | {question} | {} | {place} |", looks_at.join("<br>"));
        }
    }
    page
}

const ABOUT_LISTS: &str = "A project or a programme may look at itself by one of these lists (`selfAssessment`). They are [sets of \
criteria](criteria.md) like any other, and anybody may write their own. Each row has a question for a person. Where the documents can \
show something, it is told what is there and what is not stated yet; nothing but a person's answer makes a row met or not met, and \
what is told of it is advice at the most. A list becomes findings only where somebody names it.

In Rust and Python a list is named by its id. The browser is handed it: `import { tenPiecesOfAdvice } from \"samspill/lists\"`.
";

const ABOUT: &str = "A set of criteria is data: a programme's own stand in its `criteriaSets`, and any set may be given with the context \
(`\"criteria\": {\"set\": …}`). Where neither is, it is `area-programme`. Each criterion has parts, which the facts answer, and a question, \
which a person answers; it is met when every part that no other part names is met and a person has said so. `checkCriteriaSet` tells \
what is wrong in a set before it is used.

A way leads from a document to a field: `ideaNote/whyNow`, `projectPlan/budget/total`, `subject/mainGoals/*/reason`, with `*` for each of \
a list. `subject` is the project and the idea note alike: either is enough; `dossier` is the file as a whole (`dossier/mandates/*/body`). \
A set is about projects and ideas, unless its own `subject` says `programme`. Of several `fields` one is enough; along one way all must \
hold, or as many as `least` says. What is not stated leaves a part open; what is stated to be none does not. More facts never turn an \
answer that is given, but for a programme that states goals or approaches it had not, the cost that says how large a project is, and an \
idea note that is laid beside its project. Who is unsure has answered neither yes nor no.

Words that speak for or against (`signs`) are shown with a question, and decide nothing. Texts are `found`, `missing` (cannot be said yet) \
and `against` (it is not so), with `{count}`, `{list}`, `{date}`, `{share}`, `{amount}`, `{of}` and `{field}` for what was found. \
A programme's `scale` says which parts small projects need not show, as `criterion/part`.
";

/// What a test reads beside `fields`, and when it is met.
fn meaning(test: PartTest) -> (&'static str, &'static str) {
    match test {
        PartTest::Answered => ("`least`", "something is written there, and not that there is none"),
        PartTest::Count => ("`least` (1), `most`", "there are so many along all ways together"),
        PartTest::Distinct => ("`least` (1), `most`", "there are so many different ones along all ways together"),
        PartTest::OneOf => ("`values`, `least`", "it is one of the values"),
        PartTest::Range => ("`least`, `most`", "the number or amount is within the bounds"),
        PartTest::Share => (
            "`of`, `least`, `most`",
            "the sum is within so many per cent of the other sum; without bounds, when both are known",
        ),
        PartTest::Resolves => (
            "`values` (`mainGoal` or `strategicApproach`), `least`",
            "it refers to something in force in the programme; not asked where the programme has none",
        ),
        PartTest::OwnWords => {
            ("`of`, `least`", "the text is no copy of the other, nor of the main goal that the other names")
        }
        PartTest::Before => ("`date`, `of`, `least`", "the date certainly comes before"),
        PartTest::After => ("`date`, `of`, `least`", "the date certainly comes after"),
        PartTest::Present => ("", "the document is at hand, or the field says something, be it that there is none"),
        PartTest::Signs => ("`values` (kinds; all if left out)", "never: it shows words and asks"),
        PartTest::All => ("`parts`", "all its parts are met"),
        PartTest::Any => ("`parts`", "one of its parts is met"),
        PartTest::Not => ("`parts`", "its part is not met"),
        PartTest::AtLeast => ("`parts`, `least`", "so many of its parts are met"),
    }
}

fn add_set(set: &CriteriaSet, page: &mut String) {
    let id = set.id.known().map_or("", String::as_str);
    let source = match id {
        "area-programme" => "Områdeløft Saupstad-Kolstad, lysbilde 17 og 19",
        "collaboration-project" => "Pådriv Oslo, kompetansesamling om prosjektledelse",
        _ => "",
    };
    let _ = writeln!(page, "\n## `{id}`\n\n{}\n\nSource: {source}.", in_each(&set.title));
    for (_, criterion) in set.criteria.items() {
        add_criterion(criterion, page);
    }
}

fn add_criterion(criterion: &Criterion, page: &mut String) {
    let id = criterion.id.known().map_or("", String::as_str);
    let kind = criterion.kind.known().copied().unwrap_or_default().title().en();
    let gate = crate::criteria::gate_of(criterion).title().en();
    let _ = write!(
        page,
        "\n### `{id}`: {}\n\n*{kind}, from {gate}.* {}\n\n",
        in_each(&criterion.title),
        in_each(&criterion.text)
    );
    let _ = writeln!(page, "Question: {}\n", in_each(&criterion.question));
    for (_, part) in criterion.parts.items() {
        let _ = writeln!(page, "* {}", said(part));
    }
}

fn said(part: &CriterionPart) -> String {
    let list = |key: &str, field: &Field<crate::value::List<String>>| {
        let items: Vec<String> = field.items().map(|(_, item)| format!("`{item}`")).collect();
        if items.is_empty() { String::new() } else { format!(" {key} {}", items.join(", ")) }
    };
    let test = part.test.known().map_or("", |test| test.code());
    let gate = part.gate.known().map(|gate| format!(", from {}", gate.title().en())).unwrap_or_default();
    format!(
        "`{}`: **{test}**{}{}{}{}{gate}",
        part.id.known().map_or("", String::as_str),
        list("in", &part.fields),
        list("against", &part.of),
        list("with values", &part.values),
        list("of parts", &part.parts),
    )
}

fn in_each(wording: &Field<Wording>) -> String {
    let say = |language: &Language| wording.known()?.in_language(*language);
    Language::ALL.iter().filter_map(say).collect::<Vec<_>>().join(" · ")
}
