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
        section.entries.iter().for_each(|entry| add_entry(&mut html, entry));
        html += "</section>\n";
    }
    html += &format!("<footer><p>{}</p></footer>\n", escaped(&page.made));
    html + "</article>\n"
}

fn add_entry(html: &mut String, entry: &Entry) {
    if !entry.names.is_empty() {
        add_each(html, ["<h4>", "<br>", "</h4>\n"], &entry.names);
    }
    if !entry.facts.is_empty() {
        *html += "<ul>\n";
        entry.facts.iter().for_each(|fact| add_fact(html, fact));
        *html += "</ul>\n";
    }
}

/// The class tells what kind of line it is, for those who want to style it.
fn add_fact(html: &mut String, fact: &Fact) {
    html.extend(["<li class=\"", class(fact.mark), "\">"]);
    if !fact.label.is_empty() {
        add_each(html, ["<strong>", "", ":</strong> "], std::slice::from_ref(&fact.label));
    }
    let around = match fact.items.as_slice() {
        _ if fact.mark == Mark::InPlace => ["", " · ", ""],
        [_] => [""; 3],
        _ => ["<ul><li>", "</li><li>", "</li></ul>"],
    };
    add_each(html, around, &fact.items);
    *html += "</li>\n";
}

/// Adds texts with what stands before, between and after them.
fn add_each(html: &mut String, [before, between, after]: [&str; 3], texts: &[String]) {
    *html += before;
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            *html += between;
        }
        add_escaped(html, text);
    }
    *html += after;
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
    add_escaped(&mut escaped, text);
    escaped
}

fn add_escaped(html: &mut String, text: &str) {
    if !has_escaped(text) {
        *html += text;
        return;
    }
    let mut rest = text;
    while let Some((plain, after)) = rest.bytes().position(is_escaped).and_then(|place| rest.split_at_checked(place)) {
        *html += plain;
        *html += match after.bytes().next() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        };
        rest = after.get(1..).unwrap_or_default();
    }
    *html += rest;
}

/// Whether anything in a text is escaped. Most have nothing, which many bytes tell at once: by itself, this is compiled
/// so that they are looked at together.
#[inline(never)]
fn has_escaped(text: &str) -> bool {
    text.bytes().fold(false, |any, byte| {
        any | (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'')
    })
}

fn is_escaped(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}
