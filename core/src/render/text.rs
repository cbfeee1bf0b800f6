//! Reports as text.

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
    let mut lines = vec![format!("{begin}{}{end}", printable(&page.title))];
    page.intro.iter().for_each(|line| wrap(line, "", "", &mut lines));
    for section in &page.sections {
        lines.push(String::new());
        lines.push(format!("{begin}{}{end}", raised(&printable(&section.heading))));
        for (place, entry) in section.entries.iter().enumerate() {
            if place > 0 && (!entry.facts.is_empty() || entry.names.len() > 1) {
                lines.push(String::new());
            }
            entry_lines(entry, style, &mut lines);
        }
    }
    lines.push(String::new());
    wrap(&page.made, "", "", &mut lines);
    lines.push(String::new());
    lines.join("\n")
}

fn entry_lines(entry: &Entry, style: &Style, lines: &mut Vec<String>) {
    let (bold, end) = style.title;
    for name in &entry.names {
        lines.push(format!("  {bold}{}{end}", printable(name)));
    }
    for fact in &entry.facts {
        let (begin, end) = (style.mark)(fact.mark);
        let mark = format!("    {begin}{}{end} ", sign(fact.mark));
        let label = if fact.label.is_empty() { String::new() } else { format!("{}: ", fact.label) };
        match fact.items.as_slice() {
            // What is in place is a list of few words; what is told is a sentence a line.
            items if fact.mark == Mark::InPlace => {
                wrap(&format!("{label}{}", items.join(" · ")), &mark, "      ", lines)
            }
            [only] => wrap(&format!("{label}{only}"), &mark, "      ", lines),
            items => {
                wrap(label.trim_end(), &mark, "      ", lines);
                items.iter().for_each(|item| wrap(item, "      – ", "        ", lines));
            }
        }
    }
}

fn sign(mark: Mark) -> char {
    match mark {
        Mark::InPlace => '✓',
        Mark::ReadyToBeJudged => '◆',
        Mark::MustBeCorrected => '!',
        Mark::Missing => '?',
        Mark::Advice => '→',
        Mark::Information => '·',
    }
}

/// The text in lines, the first after `first` and the others after `rest`.
pub(super) fn wrap(text: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    // Colours take no room on the line.
    let mut length = rest.chars().count();
    let mut is_new = true;
    for word in printable(text).split(' ') {
        let word_length = word.chars().count();
        if !is_new && length.saturating_add(word_length) >= WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            (length, is_new) = (rest.chars().count(), true);
        }
        if !is_new {
            line.push(' ');
            length = length.saturating_add(1);
        }
        line.push_str(word);
        (length, is_new) = (length.saturating_add(word_length), false);
    }
    lines.push(line);
}

/// The text on one line, without characters that a terminal would obey.
pub(super) fn printable(text: &str) -> String {
    // The last are those that turn the direction of what follows.
    let is_obeyed = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if is_obeyed(c) { ' ' } else { c }).collect()
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
        let mut lines = Vec::new();
        wrap(&"ord ".repeat(60), "  - ", "    ", &mut lines);
        assert!(lines.len() > 2 && lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:?}");
        assert_eq!(printable("a\u{1b}[31mb\nc"), "a [31mb c");
    }
}
