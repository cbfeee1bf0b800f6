//! Drafts as Markdown.

use super::{DraftSection, Gap};

pub(super) fn written(title: &str, sections: &[DraftSection], gaps: &[Gap]) -> String {
    let line = |text: &str| escaped(text, gaps);
    let mut blocks = vec![format!("# {}", line(title))];
    for section in sections {
        if !section.heading.is_empty() {
            blocks.push(format!("## {}", line(&section.heading)));
        }
        blocks.extend(section.paragraphs.iter().map(|paragraph| line(paragraph)));
        let item = |(place, item): (usize, &String)| match section.numbered {
            true => format!("{}. {}", place.saturating_add(1), line(item)),
            false => format!("- {}", line(item)),
        };
        let items: Vec<String> = section.items.iter().enumerate().map(item).collect();
        blocks.extend((!items.is_empty()).then(|| items.join("\n")));
    }
    blocks.join("\n\n") + "\n"
}

/// A text without gaps, on one line, in which Markdown finds nothing to obey.
pub(in crate::render) fn as_markdown(text: &str) -> String {
    escaped(&super::scribe::tidy(text), &[])
}

/// A text of one line in which Markdown finds nothing to obey, neither markup nor HTML. Gaps stand as they are.
fn escaped(text: &str, gaps: &[Gap]) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((gap, after)) = gaps.iter().find_map(|gap| Some((gap, rest.strip_prefix(gap.text.as_str())?))) {
            // With one of these behind it, it would be a link.
            let would_be_link = after.starts_with('(') || (escaped.is_empty() && after.starts_with(':'));
            escaped.push_str(&gap.text);
            escaped.push_str(if would_be_link { "\\" } else { "" });
            rest = after;
            continue;
        }
        let is_markup = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#' | '$');
        if is_markup || begins_a_block(text, escaped.as_str(), c) {
            escaped.push('\\');
        }
        escaped.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    escaped
}

/// Whether a sign would make the line an item of a list or a rule: at the start, or behind a number there.
fn begins_a_block(text: &str, before: &str, c: char) -> bool {
    let is_number = !before.is_empty() && text.starts_with(before) && before.bytes().all(|byte| byte.is_ascii_digit());
    match c {
        '-' | '+' | '=' => before.is_empty(),
        '.' | ')' => is_number,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::GapKind;
    use super::*;

    #[test]
    fn nothing_that_people_write_is_obeyed() {
        let gap = Gap { what: GapKind::Title, text: "[fyll inn: x]".to_owned() };
        let escaped = |text: &str| escaped(text, std::slice::from_ref(&gap));
        assert_eq!(escaped("# a"), "\\# a");
        assert_eq!(escaped("*a* _b_ `c` ~~d~~"), "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~");
        assert_eq!(escaped("<script>&lt;"), "\\<script\\>\\&lt;");
        assert_eq!(escaped("[a](b) ![c](d)"), "\\[a\\](b) !\\[c\\](d)");
        assert_eq!(escaped("- a - b"), "\\- a - b");
        assert_eq!(escaped("2027. Da"), "2027\\. Da");
        assert_eq!(escaped("i 2027. Da"), "i 2027. Da");
        assert_eq!(escaped("a [fyll inn: x]."), "a [fyll inn: x].");
        assert_eq!(escaped("[fyll inn: x](javascript:1)"), "[fyll inn: x]\\(javascript:1)");
        assert_eq!(escaped("[fyll inn: x]: a"), "[fyll inn: x]\\: a");
        assert_eq!(escaped("a [fyll inn: x]: a"), "a [fyll inn: x]: a");
    }
}
