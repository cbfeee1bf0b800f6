//! The milestones of a plan as a diagram.

use std::collections::{BTreeMap, BTreeSet};

use super::WrittenPlan;
use crate::context::Context;
use crate::model::{MilestonePlan, ResultPath};
use crate::value::{Language, lowered};

/// The milestones of a plan as a diagram in Mermaid's words (`gantt`), which pages, wikis and notebooks draw: a section
/// for each result path, and each milestone on the day that we count on. Those that are reached are marked as done, and
/// those that decide when the last one that has a day is reached as critical. A milestone without a day cannot be drawn.
///
/// ```
/// use samspill::{Context, Day, Milestone, MilestonePlan, exchange::plan_diagram};
///
/// let open = Milestone {
///     text: "Kafeen er åpnet: prøvedrift".into(),
///     path: "Drift".into(),
///     planned: Day::new(2027, 3, 1)?.into(),
///     ..Milestone::default()
/// };
/// let plan = MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() };
/// let diagram = plan_diagram(&plan, &Context::on(Day::new(2026, 11, 21)?));
/// // A colon would end the text; Mermaid shows one where its number stands.
/// let last = "    Kafeen er åpnet#58; prøvedrift :milestone, crit, m1, 2027-03-01, 0d\n";
/// assert!(diagram.ends_with(&format!("    section Drift\n{last}")));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn plan_diagram(plan: &MilestonePlan, context: &Context<'_>) -> String {
    let written = WrittenPlan::of(plan, context);
    let mut diagram = "gantt\n".to_owned();
    let mut line = |text: &str| diagram.extend(["    ", text, "\n"]);
    if let Some(title) = written.title() {
        line(&format!("title {}", plain(title)));
    }
    line("dateFormat YYYY-MM-DD");
    let figures = if written.language == Language::English { "%d %b %Y" } else { "%d.%m.%Y" };
    line(&format!("axisFormat {figures}"));
    for (title, milestones) in sections(&written) {
        if milestones.is_empty() {
            continue;
        }
        if let Some(title) = title {
            line(&format!("section {}", plain(title)));
        }
        milestones.iter().for_each(|milestone| line(milestone));
    }
    diagram
}

/// The milestones by the result path they are on: first those on none, then by the paths in their order, and last by
/// the paths that the plan does not list.
fn sections<'a>(written: &WrittenPlan<'a>) -> Vec<(Option<&'a str>, Vec<String>)> {
    let paths = written.plan.result_paths.items().filter_map(|(_, path)| ResultPath::name(path));
    let mut sections: Vec<_> = [None].into_iter().chain(paths.map(Some)).map(|title| (title, Vec::new())).collect();
    // Of several sections of one title, the first.
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (place, (title, _)) in sections.iter().enumerate() {
        places.entry(title.unwrap_or_default().to_owned()).or_insert(place);
    }
    let chain: BTreeSet<usize> = written.schedule.critical_chain.iter().copied().collect();
    for (place, milestone, scheduled) in written.milestones() {
        let Some(day) = scheduled.likely else { continue };
        let done = if scheduled.is_reached { "done, " } else { "" };
        let crit = if chain.contains(&place) { "crit, " } else { "" };
        let text = plain(&written.name(place, milestone));
        let line = format!("{text} :milestone, {done}{crit}m{}, {day}, 0d", place.saturating_add(1));
        let path = written.path(milestone);
        let section = *places.entry(path.unwrap_or_default().to_owned()).or_insert(sections.len());
        match sections.get_mut(section) {
            Some((_, lines)) => lines.push(line),
            None => sections.push((path, vec![line])),
        }
    }
    sections
}

/// What a line means something else by when it begins with it.
const WORDS: [&str; 18] = [
    "gantt",
    "dateformat",
    "inclusiveenddates",
    "topaxis",
    "axisformat",
    "tickinterval",
    "includes",
    "excludes",
    "todaymarker",
    "weekday",
    "weekend",
    "title",
    "acctitle",
    "accdescr",
    "section",
    "href",
    "call",
    "click",
];

/// A text on one line in which Mermaid obeys nothing: what it could obey stands by its number, and is shown as it is.
fn plain(text: &str) -> String {
    let text = text.trim();
    let lower = lowered(text);
    let begins_otherwise =
        WORDS.iter().any(|word| lower.starts_with(word)) || lower.starts_with(|c: char| c.is_ascii_digit());
    let mut plain = String::with_capacity(text.len());
    for (place, c) in text.chars().enumerate() {
        match c {
            '#' | ':' | ';' | '%' | '<' | '>' | '&' | '"' | '{' | '}' | '\\' | '`' => add_number(&mut plain, c),
            _ if place == 0 && begins_otherwise => add_number(&mut plain, c),
            '\u{2028}' | '\u{2029}' => plain.push(' '),
            c if c.is_control() => plain.push(' '),
            c => plain.push(c),
        }
    }
    // Mermaid wants a text everywhere.
    if plain.trim().is_empty() { "–".to_owned() } else { plain }
}

fn add_number(text: &mut String, c: char) {
    text.push_str(&format!("#{};", u32::from(c)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Day;

    fn diagram(text: &str) -> String {
        let plan: MilestonePlan = serde_json::from_str(text).unwrap();
        plan_diagram(&plan, &Context::on(Day::new(2026, 11, 21).unwrap()))
    }

    #[test]
    fn sections_are_those_of_the_plan_and_then_those_that_milestones_name() {
        let diagram = diagram(
            r#"{"title": "Bydelskafé", "resultPaths": [{"id": "A", "title": "Drift"}, {"title": "Lokale"}],
                "milestones": [
                {"text": "Ferdig", "path": "Annet", "planned": "2027-06-01"},
                {"text": "Åpnet", "path": "a", "planned": "2027-05-03"},
                {"text": "Avtalt", "reached": "2026-10-01"},
                {"text": "En gang", "path": "Lokale"}]}"#,
        );
        let lines: Vec<&str> = diagram.lines().map(str::trim).collect();
        assert_eq!(
            lines[4..],
            [
                "Avtalt :milestone, done, m3, 2026-10-01, 0d",
                "section Drift",
                "Åpnet :milestone, m2, 2027-05-03, 0d",
                "section Annet",
                "Ferdig :milestone, crit, m1, 2027-06-01, 0d",
            ]
        );
    }

    #[test]
    fn nothing_in_a_text_is_obeyed() {
        assert_eq!(plain(" 50 %: a;\n#b "), "#53;0 #37;#58; a#59; #35;b");
        assert_eq!(plain("Section 2 er klar"), "#83;ection 2 er klar");
        assert_eq!(plain("%%{init}%%"), "#37;#37;#123;init#125;#37;#37;");
        assert_eq!(plain("Kafeen er åpnet"), "Kafeen er åpnet");
        assert_eq!(plain("\u{7}\n"), "–");
    }
}
