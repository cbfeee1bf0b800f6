//! Papers as Markdown.

use super::paper::{Paper, Part};
use crate::render::drafts::as_markdown as line;

pub(super) fn written(paper: &Paper) -> String {
    let mut blocks = vec![format!("# {}", line(&paper.title))];
    let about: Vec<String> =
        paper.about.iter().map(|(label, value)| format!("**{}:** {}", line(label), line(value))).collect();
    blocks.extend((!about.is_empty()).then(|| about.join("  \n")));
    blocks.extend(paper.parts.iter().filter_map(block));
    blocks.push(format!("*{}*", line(&paper.made)));
    blocks.join("\n\n") + "\n"
}

fn block(part: &Part) -> Option<String> {
    Some(match part {
        Part::Heading(text) => format!("## {}", line(text)),
        Part::Case(text) => format!("### {}", line(text)),
        Part::Paragraph(text) => line(text),
        Part::Question(text) => format!("> **{}**", line(text)),
        Part::List(items) => items.iter().map(|item| format!("- {}", line(item))).collect::<Vec<_>>().join("\n"),
        Part::Facts(label, facts) => {
            let item = |(fact, source): &(String, String)| match source.as_str() {
                "" => format!("- {}", line(fact)),
                source => format!("- {} ({})", line(fact), line(source)),
            };
            let items: Vec<String> = facts.iter().map(item).collect();
            format!("**{}**\n\n{}", line(label), items.join("\n"))
        }
        Part::Table { caption, columns, rows } => {
            let row = |cells: &[String]| {
                format!("| {} |", cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join(" | "))
            };
            let below = format!("|{}", " --- |".repeat(columns.len()));
            let rows: Vec<String> =
                [row(columns), below].into_iter().chain(rows.iter().map(|cells| row(cells))).collect();
            format!("**{}**\n\n{}", line(caption), rows.join("\n"))
        }
        Part::Choices(label, choices) => {
            let items: Vec<String> = choices.iter().map(|item| format!("- [ ] {}", line(item))).collect();
            format!("**{}**\n\n{}", line(label), items.join("\n"))
        }
        Part::Picture(_) | Part::TablesOfPictures(..) => return None,
    })
}
