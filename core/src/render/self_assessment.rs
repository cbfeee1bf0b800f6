//! A self-assessment as a table of HTML.

use super::html::escaped;
use crate::check::Assessment;
use crate::criteria::{AssessedCriterion, Told};
use crate::finding::{CriterionColumn, Standing};
use crate::model::{Basis, CriterionAnswer};
use crate::phrase::Param;
use crate::value::{Field, Language, Words, words};

/// The rows of a list as an HTML table with a caption and headings: no style, no script. The class of each row
/// tells how it stands, for those who want to style it; the words stand in it too.
pub fn self_assessment_table(assessment: &Assessment<'_>) -> String {
    let language = assessment.made().speech.language();
    let title = assessment.set().title.known().and_then(|title| title.in_language(language)).unwrap_or_default();
    let subject = assessment.subject();
    let named: Vec<&str> = [&subject.code, &subject.title].into_iter().flatten().map(String::as_str).collect();
    let caption = if named.is_empty() { title.to_owned() } else { format!("{title}: {}", named.join(" ")) };
    let lang = assessment.made().speech.tag();
    let mut html = format!("<table class=\"samspill-self-assessment\" lang=\"{}\">\n", escaped(lang));
    html += &format!("<caption>{}</caption>\n<thead>\n<tr>", escaped(&caption));
    use CriterionColumn as Column;
    let columns = [Column::Standing, Column::Found, Column::Missing, Column::Question, Column::Personal, Column::Basis];
    for words in std::iter::once(ITEM).chain(columns.map(Column::title)) {
        html += &format!("<th scope=\"col\">{}</th>", escaped(words.in_language(language)));
    }
    html += "</tr>\n</thead>\n<tbody>\n";
    for row in assessment.criteria() {
        html += &of_row(row, assessment.basis(row), language);
    }
    html + "</tbody>\n</table>\n"
}

/// What a row of a list is called.
const ITEM: Words = words!("Punkt", "Punkt", "Item");

fn of_row(row: &AssessedCriterion<'_>, basis: &Basis, language: Language) -> String {
    let criterion = row.criterion;
    let say = |field: &Field<crate::model::Wording>| {
        let said = field.known().and_then(|wording| wording.in_language(language)).unwrap_or_default();
        escaped(said)
    };
    let tell = |told: &[Told<'_>]| {
        let told: Vec<String> = told.iter().map(|told| escaped(&told.text(language))).collect();
        told.join("<br>")
    };
    let grounds = [&basis.document, &basis.place, &basis.adopted].into_iter().filter_map(|field| field.filled());
    let grounds: Vec<&str> = grounds.map(String::as_str).collect();
    let cells = [
        row.words(language).to_owned(),
        tell(&row.found),
        tell(&row.missing),
        say(&criterion.question),
        row.personal.map(|answer| of_answer(answer, language)).unwrap_or_default(),
        escaped(&grounds.join(", ")),
    ];
    format!(
        "<tr class=\"{}\"><th scope=\"row\">{}<br>{}</th><td>{}</td></tr>\n",
        class(row.standing()),
        say(&criterion.title),
        say(&criterion.text),
        cells.join("</td><td>")
    )
}

/// What a person has answered, why, in which role and when.
fn of_answer(answer: &CriterionAnswer, language: Language) -> String {
    let outcome = answer.outcome.known().map(|outcome| outcome.title().in_language(language).to_owned());
    let date = answer.date.known().map(|date| Param::Date(date.clone()).write(language));
    let said = [outcome, answer.reason.filled().cloned(), answer.role.filled().cloned(), date];
    let said: Vec<String> = said.into_iter().flatten().map(|text| escaped(&text)).collect();
    said.join("<br>")
}

fn class(standing: Option<Standing>) -> &'static str {
    match standing {
        Some(Standing::Met) => "met",
        Some(Standing::ReadyToBeJudged) => "ready-to-be-judged",
        Some(Standing::InformationMissing) => "information-missing",
        Some(Standing::NotMet) => "not-met",
        None => "not-asked-yet",
    }
}
