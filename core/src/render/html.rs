//! Reports as a fragment of HTML.

use super::{Entry, Fact, Mark, Page};

pub(super) fn written(page: &Page) -> String {
    let mut html = format!("<article class=\"samspill-report\" lang=\"{}\">\n", escaped(&page.lang));
    html += &format!("<h2>{}</h2>\n", escaped(&page.title));
    let intro = page.intro.join(" ");
    if !intro.is_empty() {
        html += &format!("<p>{}</p>\n", escaped(&intro));
    }
    for section in &page.sections {
        html += &format!("<section>\n<h3>{}</h3>\n", escaped(&section.heading));
        section.entries.iter().for_each(|entry| html += &of_entry(entry));
        html += "</section>\n";
    }
    html += &format!("<footer><p>{}</p></footer>\n", escaped(&page.made));
    html + "</article>\n"
}

fn of_entry(entry: &Entry) -> String {
    let names: Vec<String> = entry.names.iter().map(|name| escaped(name)).collect();
    let mut html = if names.is_empty() { String::new() } else { format!("<h4>{}</h4>\n", names.join("<br>")) };
    if !entry.facts.is_empty() {
        html += "<ul>\n";
        entry.facts.iter().for_each(|fact| html += &of_fact(fact));
        html += "</ul>\n";
    }
    html
}

/// The class tells what kind of line it is, for those who want to style it.
fn of_fact(fact: &Fact) -> String {
    let label =
        if fact.label.is_empty() { String::new() } else { format!("<strong>{}:</strong> ", escaped(&fact.label)) };
    let items: Vec<String> = fact.items.iter().map(|item| escaped(item)).collect();
    let told = match items.as_slice() {
        items if fact.mark == Mark::InPlace => items.join(" · "),
        [only] => only.clone(),
        items => format!("<ul><li>{}</li></ul>", items.join("</li><li>")),
    };
    format!("<li class=\"{}\">{label}{told}</li>\n", class(fact.mark))
}

fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::InPlace => "in-place",
        Mark::ReadyToBeJudged => "ready-to-be-judged",
        Mark::MustBeCorrected => "must-be-corrected",
        Mark::Missing => "information-missing",
        Mark::Advice => "advice",
        Mark::Information => "information",
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
