//! Reports as text.

use std::borrow::Cow;

use super::{Entry, Mark, Page};
use crate::value::raised;

/// How headings and marks are coloured: what stands before and after them.
pub(super) struct Style {
    title: (&'static str, &'static str),
    mark: fn(Mark) -> (&'static str, &'static str),
}

pub(super) const PLAIN: Style = Style { title: ("", ""), mark: |_| ("", "") };

pub(super) const COLOURS: Style = Style {
    title: ("\u{1b}[1m", "\u{1b}[0m"),
    mark: |mark| {
        let begin = match mark {
            Mark::InPlace => "\u{1b}[32m",
            Mark::ReadyToBeJudged => "\u{1b}[36m",
            Mark::MustBeCorrected => "\u{1b}[31m",
            Mark::Missing => "\u{1b}[33m",
            Mark::Advice | Mark::Information => "\u{1b}[2m",
        };
        (begin, "\u{1b}[0m")
    },
};

/// As many characters as stand on one line.
const WIDTH: usize = 100;

pub(super) fn written(page: &Page, style: &Style) -> String {
    let (begin, end) = style.title;
    let mut lines = format!("{begin}{}{end}\n", printable(&page.title));
    page.intro.iter().for_each(|line| wrap(line, "", "", &mut lines));
    for section in &page.sections {
        lines += &format!("\n{begin}{}{end}\n", raised(&printable(&section.heading)));
        for (place, entry) in section.entries.iter().enumerate() {
            if place > 0 && (!entry.facts.is_empty() || entry.names.len() > 1) {
                lines.push('\n');
            }
            entry_lines(entry, style, &mut lines);
        }
    }
    lines.push('\n');
    wrap(&page.made, "", "", &mut lines);
    lines
}

fn entry_lines(entry: &Entry, style: &Style, lines: &mut String) {
    let (bold, end) = style.title;
    for name in &entry.names {
        *lines += &format!("  {bold}{}{end}\n", printable(name));
    }
    for fact in &entry.facts {
        let (begin, end) = (style.mark)(fact.mark);
        let mark = ["    ", begin, sign(fact.mark), end, " "].concat();
        let label = if fact.label.is_empty() { String::new() } else { [&*fact.label, ": "].concat() };
        match fact.items.as_slice() {
            // What is in place is a list of few words; what is told is a sentence a line.
            items if fact.mark == Mark::InPlace => wrap(&[label, items.join(" · ")].concat(), &mark, "      ", lines),
            [only] => wrap(&[&label, only.as_str()].concat(), &mark, "      ", lines),
            items => {
                wrap(label.trim_end(), &mark, "      ", lines);
                items.iter().for_each(|item| wrap(item, "      – ", "        ", lines));
            }
        }
    }
}

fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::InPlace => "✓",
        Mark::ReadyToBeJudged => "◆",
        Mark::MustBeCorrected => "!",
        Mark::Missing => "?",
        Mark::Advice => "→",
        Mark::Information => "·",
    }
}

/// Adds the text in lines, the first after `first` and the others after `rest`.
pub(super) fn wrap(text: &str, first: &str, rest: &str, lines: &mut String) {
    let text = printable(text);
    // Colours take no room on the line.
    let room = WIDTH.saturating_sub(rest.chars().count());
    let (mut before, mut left) = (first, &*text);
    while let Some(space) = break_of(left, room) {
        let (line, after) = left.split_at_checked(space).unwrap_or((left, ""));
        lines.extend([before, line, "\n"]);
        (before, left) = (rest, after.get(1..).unwrap_or_default());
    }
    lines.extend([before, left, "\n"]);
}

/// The space at which a text of more characters than there is room for is broken: the last within, else the first.
fn break_of(text: &str, room: usize) -> Option<usize> {
    let mut beyond = text.chars();
    beyond.nth(room)?;
    let bytes = text.as_bytes();
    let is_space = |byte: &u8| *byte == b' ';
    let within = bytes.get(..bytes.len().saturating_sub(beyond.as_str().len()))?;
    within.iter().rposition(is_space).or_else(|| bytes.iter().position(is_space))
}

/// The text on one line, without characters that a terminal would obey.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    // The last are those that turn the direction of what follows.
    let is_obeyed = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    // Most texts have none, which their bytes tell quickly, all at once: so every such character begins.
    let next = text.as_bytes().get(1..).unwrap_or_default().iter();
    let of_one = text.bytes().fold(false, |any, byte| any | (byte < b' ') | (byte == 0x7f));
    let of_more = text
        .bytes()
        .zip(next)
        .fold(false, |any, (byte, next)| any | ((byte == 0xc2) & (*next < 0xa0)) | ((byte == 0xe2) & (*next <= 0x81)));
    match (of_one || of_more) && text.chars().any(is_obeyed) {
        true => Cow::Owned(text.chars().map(|c| if is_obeyed(c) { ' ' } else { c }).collect()),
        false => Cow::Borrowed(text),
    }
}

#[cfg(all(test, feature = "render"))]
mod tests {
    use super::*;
    use crate::render::Saying;

    #[test]
    fn headings_are_raised_as_unicode_does() {
        let words = Saying::CHOICES.iter().map(|choice| choice.title);
        for text in words.flat_map(|words| words.each()) {
            assert_eq!(raised(text), text.to_uppercase());
        }
    }

    #[test]
    fn lines_are_broken_between_words_and_terminals_are_not_commanded() {
        let mut lines = String::new();
        wrap(&"ord ".repeat(60), "  - ", "    ", &mut lines);
        let lines: Vec<&str> = lines.lines().collect();
        assert!(lines.len() > 2 && lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:?}");
        assert_eq!(printable("a\u{1b}[31mb\nc"), "a [31mb c");
    }
}
