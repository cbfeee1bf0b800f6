//! Which heading stands for which field.

use std::collections::BTreeMap;

use super::fields::FieldPath;
use crate::value::{Language, Words, composed, is_of_a_word, lowered, nearest, words};

/// What is done with a column.
#[derive(Clone, Debug)]
pub(super) enum Column {
    /// It fills a field.
    Field(FieldPath),
    /// It counts the goals.
    GoalCount,
    /// It stays under its own heading.
    Own,
    /// The caller does not want it.
    LeftOut,
}

/// What the caller says of the columns that cannot be so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnError {
    /// A project has no such field.
    #[error("`{path}` is no field of a project{}", hint(suggestion))]
    NoSuchField {
        /// The heading.
        heading: String,
        /// The field that was meant.
        path: String,
        /// The field that may have been meant.
        suggestion: Option<String>,
    },
    /// No row has the heading.
    #[error("no row has the heading `{heading}`{}", hint(suggestion))]
    NoSuchHeading {
        /// The heading.
        heading: String,
        /// The heading that may have been meant.
        suggestion: Option<String>,
    },
    /// Two columns are to fill one field.
    #[error("both `{first}` and `{second}` are to fill `{path}`; one field holds one of them")]
    SameField {
        /// The one heading.
        first: String,
        /// The other.
        second: String,
        /// The field.
        path: String,
    },
    /// Two names that are given lead to one column.
    #[error("both `{first}` and `{second}` mean the column `{heading}`; name it once")]
    SameHeading {
        /// The one name.
        first: String,
        /// The other.
        second: String,
        /// The heading of the column.
        heading: String,
    },
}

fn hint(suggestion: &Option<String>) -> String {
    suggestion.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// What the column that counts the goals is called.
pub(super) const GOAL_COUNT: Words = words!("Antall mål", "Tal på mål", "Number of goals");

/// Fields inside a part whose own name is enough for a heading: *Start* rather than *Periode, Start*.
const BY_ITS_OWN_NAME: [&str; 9] = [
    "owner/sector",
    "period/start",
    "period/end",
    "mainGoals/goal",
    "mainGoals/reason",
    "milestones/text",
    "contact/role",
    "contact/email",
    "contact/phone",
];

/// Headings that portfolio sheets have, beside what the fields are called here; of several in one
/// sheet, the first here fills the field.
const USUAL: [(&str, &[&str]); 12] = [
    ("code", &["Prosjektnr", "Prosjektnummer", "Project no", "Project number", "Kode", "Nr", "Nummer", "No"]),
    ("title", &["Prosjekttittel", "Tittel", "Prosjekt", "Navn", "Namn", "Project", "Name"]),
    ("owner", &["Eier", "Eigar", "Prosjektansvarlig", "Prosjektansvarleg", "Ansvarlig", "Ansvarleg"]),
    ("state", &["Fase", "Prosjektfase", "Prosjektstatus", "Phase", "Project phase", "Project status"]),
    ("period/start", &["Oppstart", "Startdato", "Prosjektstart", "Start date"]),
    ("period/end", &["Sluttdato", "Prosjektslutt", "Avslutning", "Avslutting", "End date"]),
    ("mainGoals", &["Støtter hovedmål", "Støttar hovudmål", "Hovedmål nr", "Hovudmål nr"]),
    ("mainGoals/reason", &["Begrunnelse", "Grunngiving", "Grunngjeving", "Reason", "Reasons"]),
    ("strategicApproaches", &["Hovedgrep", "Hovudgrep", "Strategisk hovedgrep", "Strategisk hovudgrep", "Approach"]),
    ("goals", &["Resultatmål", "Prosjektmål", "Målsetting", "Målsettinger", "Målsettingar", "Goal"]),
    ("contact/name", &["Kontaktperson", "Contact person"]),
    ("contact/phone", &["Tlf", "Mobil", "Telefonnummer", "Phone number"]),
];

/// Headings that name the role of the person whose name stands under them.
const ROLES: [&str; 4] = ["Prosjektleder", "Prosjektleiar", "Project leader", "Project manager"];

/// Whether a heading names the role of the person whose name stands under it.
pub(super) fn is_role(heading: &str) -> bool {
    ROLES.iter().any(|role| folded(role) == folded(heading))
}

/// A heading without what the writing of headings varies in: only its letters and digits, lowered.
pub(super) fn folded(heading: &str) -> String {
    let heading = composed(heading).unwrap_or_else(|| heading.to_owned());
    lowered(&heading).chars().filter(|c| is_of_a_word(*c)).collect()
}

/// What every heading stands for. What the caller says comes first, then keys, names and the usual
/// headings; a field is filled by one column, and any further one stays under its own heading.
pub(super) fn columns(headings: &[&str], wanted: &[(&str, Option<&str>)]) -> Result<Vec<Column>, ColumnError> {
    let folded: Vec<String> = headings.iter().map(|heading| self::folded(heading)).collect();
    let mut columns: Vec<Option<Column>> = vec![None; headings.len()];
    // Each field that is filled, and the heading that fills it.
    let mut taken: Vec<(String, &str)> = Vec::new();
    // What the caller calls each of the headings.
    let mut named: Vec<Option<&str>> = vec![None; headings.len()];
    for (heading, path) in wanted {
        let column = match path {
            None => Column::LeftOut,
            Some(path) => {
                let field = FieldPath::of(path).ok_or_else(|| no_such_field(heading, path))?.filled_by_a_cell();
                let path = field.path();
                if let Some((_, first)) = taken.iter().find(|(known, _)| *known == path) {
                    let (first, second) = ((*first).to_owned(), (*heading).to_owned());
                    return Err(ColumnError::SameField { first, second, path });
                }
                taken.push((path, heading));
                Column::Field(field)
            }
        };
        let exactly = headings.iter().position(|known| known == heading);
        let place = exactly.or_else(|| folded.iter().position(|known| *known == self::folded(heading)));
        if let Some(first) = place.and_then(|place| named.get_mut(place)?.replace(heading)) {
            let of_column = place.and_then(|place| headings.get(place)).map(|heading| (*heading).to_owned());
            let (first, second) = (first.to_owned(), (*heading).to_owned());
            return Err(ColumnError::SameHeading { first, second, heading: of_column.unwrap_or_default() });
        }
        match place.and_then(|place| columns.get_mut(place)) {
            Some(slot) => *slot = Some(column),
            // Without rows there is no heading to miss.
            None if headings.is_empty() => {}
            None => return Err(no_such_heading(heading, headings)),
        }
    }
    let mut free: BTreeMap<String, usize> = BTreeMap::new();
    for (place, heading) in folded.iter().enumerate().filter(|(place, _)| matches!(columns.get(*place), Some(None))) {
        free.entry(heading.clone()).or_insert(place);
    }
    let mut names = keys();
    names.append(&mut other_names());
    for (name, field) in names {
        let path = field.path();
        let is_taken = || taken.iter().any(|(known, _)| *known == path);
        if let Some(place) = free.get(&name).filter(|_| !is_taken()) {
            taken.push((path, headings.get(*place).copied().unwrap_or_default()));
            if let Some(slot) = columns.get_mut(*place) {
                *slot = Some(Column::Field(field));
            }
        }
    }
    let rest = |heading: &String| if is_goal_count(heading) { Column::GoalCount } else { Column::Own };
    Ok(columns.into_iter().zip(&folded).map(|(column, heading)| column.unwrap_or_else(|| rest(heading))).collect())
}

fn is_goal_count(heading: &str) -> bool {
    Language::ALL.iter().any(|language| folded(GOAL_COUNT.in_language(*language)) == heading)
}

fn no_such_field(heading: &str, path: &str) -> ColumnError {
    let paths: Vec<String> = FieldPath::all().iter().map(FieldPath::path).collect();
    let called_so = |(name, field): &Named| (*name == folded(path)).then(|| field.path());
    let suggestion = nearest(path, paths.iter().map(String::as_str)).map(str::to_owned);
    let suggestion = suggestion.or_else(|| other_names().iter().find_map(called_so));
    ColumnError::NoSuchField { heading: heading.to_owned(), path: path.to_owned(), suggestion }
}

fn no_such_heading(heading: &str, headings: &[&str]) -> ColumnError {
    let suggestion = nearest(heading, headings.iter().copied()).map(str::to_owned);
    ColumnError::NoSuchHeading { heading: heading.to_owned(), suggestion }
}

/// A name, folded, and the field that a cell under it fills.
type Named = (String, FieldPath);

fn named(field: &FieldPath, name: &str) -> Named {
    (folded(name), field.filled_by_a_cell())
}

/// The fields by their keys, such as `owner/name`.
fn keys() -> Vec<Named> {
    FieldPath::all().iter().map(|field| named(field, &field.path())).collect()
}

/// The fields by what they are called in the three languages, with the way to them or, where that
/// is plain enough, without.
fn labels() -> Vec<Named> {
    let mut names = Vec::new();
    for field in FieldPath::all() {
        for language in Language::ALL {
            let way: String = field.labels.iter().map(|label| label.title.in_language(*language)).collect();
            names.push(named(&field, &way));
            if BY_ITS_OWN_NAME.contains(&field.path().as_str()) {
                names.push(named(&field, field.title().in_language(*language)));
            }
        }
    }
    names
}

/// The fields by the usual headings.
fn usual() -> Vec<Named> {
    let mut names = Vec::new();
    for (path, headings) in USUAL.iter().chain(&[("contact/name", &ROLES[..])]) {
        if let Some(field) = FieldPath::of(path) {
            names.extend(headings.iter().map(|heading| named(&field, heading)));
        }
    }
    names
}

/// The fields by all names but their keys; those they have here first.
#[inline(never)]
fn other_names() -> Vec<Named> {
    let mut names = labels();
    names.append(&mut usual());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(headings: &[&str], wanted: &[(&str, Option<&str>)]) -> Vec<String> {
        let told = |column: &Column| match column {
            Column::Field(field) => field.path(),
            Column::GoalCount => "count".to_owned(),
            Column::Own => "own".to_owned(),
            Column::LeftOut => "left out".to_owned(),
        };
        columns(headings, wanted).unwrap().iter().map(told).collect()
    }

    #[test]
    fn headings_are_known_in_three_languages_however_they_are_written() {
        for (heading, field) in [
            ("code", "code"),
            ("PROSJEKTNR.", "code"),
            ("Prosjekt-nr", "code"),
            ("Prosjektkode:", "code"),
            ("Project code", "code"),
            ("Prosjekt", "title"),
            ("Prosjektnamn", "title"),
            ("Eier", "owner/name"),
            ("Prosjekteigar", "owner/name"),
            ("owner/name", "owner/name"),
            ("Ansvarlig", "owner/name"),
            ("Sektor", "owner/sector"),
            ("Status", "state"),
            ("Fase", "state"),
            ("Oppstart", "period/start"),
            ("Start", "period/start"),
            ("Slutt", "period/end"),
            ("Sluttdato", "period/end"),
            ("Periode", "period"),
            ("Mål", "goals/text"),
            ("Resultatmål", "goals/text"),
            ("Hovudma\u{30a}l", "mainGoals/goal"),
            ("Main goal", "mainGoals/goal"),
            ("Begrunnelse", "mainGoals/reason"),
            ("Slik bidreg de", "mainGoals/reason"),
            ("Prosjektleder", "contact/name"),
            ("Kontakt", "contact/name"),
            ("E-post", "contact/email"),
            ("Milepæler", "milestones/text"),
            ("Milepæl, planlagt", "own"),
            ("Milepæler, planlagt", "milestones/planned"),
            ("Hovedgrep", "strategicApproaches"),
            ("Strategiske hovedgrep", "strategicApproaches"),
            ("Tal på mål", "count"),
            ("Frist", "own"),
            ("Budsjett", "own"),
            ("", "own"),
            ("#", "own"),
        ] {
            assert_eq!(filled(&[heading], &[]), [field], "{heading}");
        }
    }

    #[test]
    fn a_field_is_filled_by_one_column() {
        assert_eq!(filled(&["Navn", "Prosjekt", "title"], &[]), ["own", "own", "title"]);
        assert_eq!(filled(&["Nr", "Prosjektnr", "prosjektnr."], &[]), ["own", "code", "own"]);
        let wanted = [("hva", Some("title")), ("Navn", None)];
        assert_eq!(filled(&["Navn", "Prosjekt", "Hva?", "title"], &wanted), ["left out", "own", "title", "own"]);
    }

    #[test]
    fn what_the_caller_says_wrongly_is_told() {
        let told = |wanted: &[(&str, Option<&str>)]| columns(&["Navn", "Nr"], wanted).unwrap_err().to_string();
        for (wanted, said) in [
            (&[("Navn", Some("titel"))][..], "`titel` is no field of a project; did you mean `title`?"),
            (&[("Navn", Some("Sektor"))], "`Sektor` is no field of a project; did you mean `owner/sector`?"),
            (&[("Navn", Some("colour"))], "`colour` is no field of a project"),
            (&[("Namnn", None)], "no row has the heading `Namnn`"),
            (&[("Navnet", None)], "no row has the heading `Navnet`"),
            (
                &[("Navn", Some("owner")), ("Nr", Some("owner/name"))],
                "both `Navn` and `Nr` are to fill `owner/name`; one field holds one of them",
            ),
        ] {
            assert_eq!(told(wanted), said);
        }
        assert!(columns(&[], &[("Navn", None)]).is_ok());
    }

    #[test]
    fn no_name_is_listed_twice_or_stands_for_two_fields() {
        let mut seen: Vec<Named> = Vec::new();
        for (name, field) in keys().into_iter().chain(labels()) {
            let other = seen.iter().find(|(known, _)| *known == name).map(|(_, field)| field.path());
            assert_eq!(other.unwrap_or_else(|| field.path()), field.path(), "{name}");
            seen.push((name, field));
        }
        for (name, field) in usual() {
            assert!(seen.iter().all(|(known, _)| *known != name), "{name} is what a field is called already");
            seen.push((name, field));
        }
        let paths: Vec<String> = FieldPath::all().iter().map(FieldPath::path).collect();
        assert!(USUAL.iter().map(|(path, _)| path).chain(&BY_ITS_OWN_NAME).all(|path| paths.contains(&(*path).into())));
    }
}
