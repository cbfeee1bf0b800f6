//! What stands in a cell, as the field it fills has it.

use super::headings::folded;
use crate::value::{Choice, Kind, Node, Precision, Relation, Value, When, position_of};

/// Whether nothing stands in a cell. In a spreadsheet that says nothing, and not that there is none.
pub(super) fn is_empty(cell: &Node) -> bool {
    *cell == Node::Null || cell.is_blank()
}

/// The cell as a value of a kind, where it reads as one; otherwise as it stands, for the rules to tell.
pub(super) fn value_of(kind: &Kind, cell: &Node) -> Node {
    match (kind, cell) {
        (Kind::List(Kind::Text), Node::Text(_) | Node::Number(_)) => {
            Node::List(parts(cell).into_iter().map(Node::Text).collect())
        }
        (Kind::Text, Node::Number(_)) => Node::Text(text_of(cell)),
        (Kind::When | Kind::Day, Node::Text(text)) => {
            let text = day_of(text.trim());
            text.parse().map_or_else(|_| Node::Text(text.to_owned()), |when| time_of(&when))
        }
        (Kind::Choice(choices), Node::Text(text)) => {
            Node::Text(choice_of(text, choices).unwrap_or_else(|| text.trim()).to_owned())
        }
        (_, Node::Text(text)) => Node::Text(text.trim().to_owned()),
        _ => cell.clone(),
    }
}

/// The text of a cell. A whole number has no fraction: programs turn 4 into 4.0 where another cell of
/// the column is empty.
pub(super) fn text_of(cell: &Node) -> String {
    match cell {
        Node::Text(text) => text.trim().to_owned(),
        Node::Number(number) => {
            let text = number.to_string();
            text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
        }
        other => other.to_string(),
    }
}

/// The several values in a cell: one a line, or with semicolons between.
pub(super) fn parts(cell: &Node) -> Vec<String> {
    all_parts(&text_of(cell)).into_iter().filter(|part| !part.is_empty()).collect()
}

/// The same, with the places that are left empty.
fn all_parts(text: &str) -> Vec<String> {
    let is_lines = text.contains('\n') || after_mark(text).is_some();
    let bare = |part: &str| after_mark(part).unwrap_or(part.trim()).trim_end_matches(';').trim().to_owned();
    text.split(if is_lines { '\n' } else { ';' }).map(bare).collect()
}

/// What stands after the mark that lines of a list begin with, if it begins with one.
fn after_mark(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix(['-', '•'])?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(rest.trim())
}

/// Several values as one cell holds them, so that they can be parted again.
pub(super) fn joined(texts: &[String]) -> String {
    if !texts.iter().any(|text| text.contains(';')) {
        return texts.join("; ");
    }
    texts.iter().map(|text| format!("- {text}")).collect::<Vec<_>>().join("\n")
}

/// The main goals in a cell, by number or name: `1; 4`, `1, 4`, `1 og 4`, `Helse; Hovedmål 4`.
pub(super) fn references(cell: &Node) -> Vec<String> {
    let mut references = Vec::new();
    for part in parts(cell).iter().flat_map(|part| part.split(';')) {
        let words: Vec<&str> = part.split([' ', '\u{a0}', ',', '&', '+']).filter(|word| !word.is_empty()).collect();
        let is_number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let numbers = words.iter().filter(is_number).count();
        let are_numbers = words.iter().all(|word| is_number(&word) || ["og", "and"].contains(word));
        if are_numbers && numbers > 1 {
            references.extend(words.iter().filter(is_number).map(|number| (*number).to_owned()));
        } else if !part.trim().is_empty() {
            references.push(part.trim().to_owned());
        }
    }
    references
}

/// What a cell tells of each of so many items, if it is plain which part is for which.
pub(super) fn one_for_each(cell: &Node, count: usize) -> Option<Vec<Node>> {
    let texts = match cell {
        Node::List(items) => return (count > 0 && items.len() == count).then(|| items.clone()),
        Node::Text(text) => all_parts(text),
        _ => vec![text_of(cell)],
    };
    let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
    let as_nodes = |texts: Vec<&String>| texts.into_iter().cloned().map(Node::Text).collect();
    match count {
        0 => None,
        _ if texts.len() == count => Some(as_nodes(texts.iter().collect())),
        _ if filled.len() == count => Some(as_nodes(filled)),
        1 => Some(vec![cell.clone()]),
        _ => None,
    }
}

/// The day in a time of day, such as `2027-12-31T00:00:00`; any other text as it is.
fn day_of(text: &str) -> &str {
    let Some((day, time)) = text.split_once(['T', ' ']) else { return text };
    let is_time = time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || ":.+-Z ".contains(c));
    let is_day = day.parse::<When>().is_ok_and(|when| when.precision() == Precision::Day);
    if is_time && is_day { day } else { text }
}

/// A day as ISO 8601 writes it, since a sheet shows days as it pleases; any other time in its own words.
fn time_of(when: &When) -> Node {
    let is_day = when.precision() == Precision::Day && when.relation() == Relation::In && when.clock().is_none();
    when.iso().filter(|_| is_day).map_or_else(|| when.write(), Node::Text)
}

/// The start and end in a cell that holds both: `2024–2027`, `01.08.2024 - 30.06.2027`.
pub(super) fn period_of(cell: &Node) -> Option<(Node, Node)> {
    let text = text_of(cell);
    let time = |text: &str| day_of(text.trim()).parse::<When>().ok();
    let whole = time(&text);
    if let Some(both) = whole.as_ref().filter(|when| when.relation() != Relation::FromTo) {
        return (both.relation() == Relation::In).then(|| (time_of(both), time_of(both)));
    }
    let half = |text| time(text).filter(When::has_year).map(|when| time_of(&when));
    let halves = |separator: &str| {
        let place = position_of(separator, &text)?;
        let (start, end) = (text.get(..place)?, text.get(place.saturating_add(separator.len())..)?);
        Some((half(start)?, half(end)?))
    };
    let in_own_words = ["–", "—", " - ", " til ", " to ", "-"].iter().find_map(|separator| halves(separator));
    in_own_words.or_else(|| whole?.ends().map(|(start, end)| (time_of(&start), time_of(&end))))
}

/// What states and sectors are called in sheets, beside what they are called here.
const ALSO_CALLED: [(&str, &[&str]); 16] = [
    ("merged", &["slått sammen", "slått saman", "merged"]),
    ("recommended", &["anbefalt", "tilrådd"]),
    ("underAssessment", &["under vurdering", "vurderes", "blir vurdert", "under behandling"]),
    ("declined", &["avslått", "avslag", "avvist", "rejected"]),
    ("planning", &["planlegging", "planlegge", "planleggingsfase"]),
    ("inProgress", &["pågår", "i gang", "gjennomføring", "gjennomføre", "gjennomføringsfase", "ongoing", "under way"]),
    ("paused", &["på vent", "i bero", "avventer", "avventar", "pause", "pauset", "on hold"]),
    ("closing", &["avslutning", "avslutting", "avslutte", "avslutningsfase", "avsluttingsfase"]),
    ("completed", &["ferdig", "fullført", "finished", "done"]),
    ("woundDown", &["avbrutt", "avbrote", "nedlagt", "cancelled"]),
    (
        "public",
        &[
            "offentlig",
            "offentleg",
            "kommune",
            "kommunen",
            "kommunal",
            "kommunalt",
            "fylkeskommune",
            "stat",
            "staten",
            "statlig",
            "statleg",
        ],
    ),
    ("private", &["privat", "privat næringsliv"]),
    ("business", &["næringslivet", "næring"]),
    (
        "voluntary",
        &[
            "frivillig",
            "frivillighet",
            "frivilligheten",
            "frivilligheita",
            "frivillige",
            "lag og foreninger",
            "lag og foreiningar",
        ],
    ),
    ("research", &["forskningsinstitusjon", "forskingsinstitusjon", "akademia"]),
    ("citizens", &["innbygger", "innbyggerne", "innbyggjar", "innbyggjarane", "beboere", "bebuarar"]),
];

/// The code of the choice that is called so: by its name in some language, or as
/// sheets often call it. Nothing is guessed from letters that are nearly the same.
fn choice_of(text: &str, choices: &'static [Choice]) -> Option<&'static str> {
    let meant = folded(text);
    let names = |choice: &Choice| choice.title.each();
    let also = |choice: &Choice| {
        let called = ALSO_CALLED.iter().find(|(code, _)| *code == choice.code);
        called.is_some_and(|(_, names)| names.iter().any(|name| folded(name) == meant))
    };
    let is_called = |choice: &&Choice| {
        folded(choice.code) == meant || names(choice).iter().any(|name| folded(name) == meant) || also(choice)
    };
    choices.iter().find(is_called).map(|choice| choice.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectState, Sector};

    fn text(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    #[test]
    fn states_and_sectors_are_read_as_people_write_them() {
        let state = |text: &str| choice_of(text, ProjectState::CHOICES);
        for (written, code) in [
            ("inProgress", Some("inProgress")),
            ("Pågår", Some("inProgress")),
            (" under  Gjennomføring ", Some("inProgress")),
            ("Gjennomføring", Some("inProgress")),
            ("In progress", Some("inProgress")),
            ("Kvalifisert", Some("qualified")),
            ("Ikkje kvalifisert", Some("declined")),
            ("Avslutta", Some("completed")),
            ("Anbefalt", Some("recommended")),
            ("tilrådd", Some("recommended")),
            ("Slått saman", Some("merged")),
            ("under", None),
            ("Idé", None),
            ("Avvik", None),
            ("Planlagt", None),
            ("", None),
            ("kvalifisertt", None),
        ] {
            assert_eq!(state(written), code, "{written}");
        }
        let sector = |text: &str| choice_of(text, Sector::CHOICES);
        for (written, code) in [
            ("Offentlig sektor", Some("public")),
            ("offentleg", Some("public")),
            ("Kommunal", Some("public")),
            ("Privat", Some("private")),
            ("Næringsliv", Some("business")),
            ("Lag og foreninger", Some("voluntary")),
            ("Voluntary", Some("voluntary")),
            ("Privat og offentlig", None),
        ] {
            assert_eq!(sector(written), code, "{written}");
        }
    }

    #[test]
    fn other_names_are_of_choices_that_are_there() {
        let all = || ProjectState::CHOICES.iter().chain(Sector::CHOICES);
        for (code, names) in ALSO_CALLED {
            let choice = all().find(|choice| choice.code == code).unwrap();
            for name in names {
                let is_known = choice.title.each().contains(name);
                assert!(!is_known, "{name} is what it is called already");
                let others = ALSO_CALLED.iter().filter(|(_, names)| names.contains(name));
                assert_eq!(others.count(), 1, "{name}");
            }
        }
    }

    #[test]
    fn cells_with_several_values_are_parted() {
        for (written, wanted) in [
            ("1; 4", &["1", "4"][..]),
            ("1, 3 og 4", &["1", "3", "4"]),
            ("2 & 3", &["2", "3"]),
            ("Helse; Hovedmål 4;", &["Helse", "Hovedmål 4"]),
            ("Helse, miljø og trivsel", &["Helse, miljø og trivsel"]),
            ("1;\n- 3\n• Oppvekst\n", &["1", "3", "Oppvekst"]),
            ("1; 3\n4", &["1", "3", "4"]),
            ("hovedmål 1 og 3", &["hovedmål 1 og 3"]),
            (";", &[]),
        ] {
            assert_eq!(references(&text(written)), wanted, "{written}");
        }
        assert_eq!(references(&Node::Number(4.into())), ["4"]);
        assert_eq!(references(&Node::Number(serde_json::from_str("4.0").unwrap())), ["4"]);
        assert_eq!(references(&Node::Number(serde_json::from_str("2.3").unwrap())), ["2.3"]);
        assert_eq!(parts(&text("Åpnet; i drift\nFolk kommer")), ["Åpnet; i drift", "Folk kommer"]);
        assert_eq!(parts(&text("- Åpnet; i drift\n")), ["Åpnet; i drift"]);
        assert_eq!(parts(&text("Åpnet; i drift\n")), ["Åpnet", "i drift"]);
    }

    #[test]
    fn what_goes_along_is_parted_only_where_it_is_plain() {
        let each = |written: &str, count| {
            one_for_each(&text(written), count).map(|parts| parts.iter().map(text_of).collect::<Vec<_>>())
        };
        assert_eq!(each("a; b", 2), Some(vec!["a".into(), "b".into()]));
        assert_eq!(each("a; b", 1), Some(vec!["a; b".into()]));
        assert_eq!(each("; b", 2), Some(vec!["".into(), "b".into()]));
        assert_eq!(each("- a; b\n-", 2), Some(vec!["a; b".into(), "".into()]));
        assert_eq!(each("a\n\nb", 2), Some(vec!["a".into(), "b".into()]));
        assert_eq!(each("a; b", 3), None);
        assert_eq!(each("a", 0), None);
    }

    #[test]
    fn days_and_periods_are_found() {
        for (written, day) in [
            ("2027-12-31T00:00:00", "2027-12-31"),
            ("2027-12-31 00:00:00+01:00", "2027-12-31"),
            ("2027-12-31T23:00:00.000Z", "2027-12-31"),
            ("31.12.2027 00:00", "31.12.2027"),
            ("31.12.2027 eller så", "31.12.2027 eller så"),
            ("2027-12 00:00", "2027-12 00:00"),
            ("etter påske", "etter påske"),
        ] {
            assert_eq!(day_of(written), day);
        }
        for (written, period) in [
            ("2024–2027", Some(("2024", "2027"))),
            ("2024-2027", Some(("2024", "2027"))),
            ("01.08.2024 - 30.06.2027", Some(("2024-08-01", "2027-06-30"))),
            ("2024-08 til 2027", Some(("2024-08", "2027"))),
            ("2026", Some(("2026", "2026"))),
            ("høsten 2024 – våren 2027", Some(("høsten 2024", "våren 2027"))),
            ("mars–mai 2027", Some(("2027-03", "2027-05"))),
            ("28.–30. april 2014", Some(("2014-04-28", "2014-04-30"))),
            ("2026/27", Some(("2026/27", "2026/27"))),
            ("hele perioden", None),
            ("2024–", None),
        ] {
            let found = period_of(&text(written)).map(|(start, end)| (text_of(&start), text_of(&end)));
            assert_eq!(found, period.map(|(start, end)| (start.to_owned(), end.to_owned())), "{written}");
        }
    }
}
