//! By what the projects of a portfolio are known.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{IdeaNote, Portfolio, Project};
use crate::value::{List, ProjectCode, one_way};

/// Which projects have which code, however it is written, and which are known by which name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Register {
    codes: BTreeMap<String, Vec<usize>>,
    /// Codes just as they are written: where two are the same code, this tells which is meant.
    written: BTreeMap<String, usize>,
    /// Codes, titles and ids.
    names: BTreeMap<String, usize>,
    /// The years that codes are of.
    years: Vec<u16>,
}

impl Register {
    pub(crate) fn of(portfolio: &Portfolio) -> Self {
        let mut register = Self::default();
        for (position, project) in projects(portfolio) {
            if let Some(code) = project.code.filled() {
                register.codes.entry(known_as(code)).or_default().push(position);
                register.written.entry(code.trim().to_owned()).or_insert(position);
                let year = code.trim().parse().ok().map(ProjectCode::year);
                register.years.extend(year.filter(|year| !register.has_year(*year)));
            }
            for name in [&project.code, &project.title, &project.id].into_iter().filter_map(|name| name.filled()) {
                register.names.entry(known_as(name)).or_insert(position);
            }
        }
        register
    }

    /// The positions of the projects that have this code, in order.
    pub(crate) fn holders(&self, code: &str) -> &[usize] {
        self.codes.get(&known_as(code)).map_or(&[], Vec::as_slice)
    }

    /// Whether a project is known by this code, title or id.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// The position of the project that is known by this code, title or id.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.written.get(name.trim()).or_else(|| self.names.get(&known_as(name))).copied()
    }

    /// Whether some project has a code in this year.
    pub(crate) fn has_year(&self, year: u16) -> bool {
        self.years.contains(&year)
    }
}

/// The names of idea notes: their titles, ids and codes.
#[derive(Clone, Debug, Default)]
pub(crate) struct NoteNames(BTreeSet<String>);

impl NoteNames {
    pub(crate) fn of(notes: &List<IdeaNote>) -> Self {
        let names = |(_, note): (usize, &IdeaNote)| {
            let names = [&note.title, &note.id, &note.code].map(|name| name.filled().map(|name| known_as(name)));
            names.into_iter().flatten()
        };
        let mut known = BTreeSet::new();
        known.extend(notes.iter().flat_map(names));
        Self(known)
    }

    /// Whether a note is known by this title, id or code.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.0.contains(&known_as(name))
    }
}

/// A code or name written in one way: `01-13` and `01/2013` are `01/13`, and a code that became a date
/// is that day.
fn known_as(name: &str) -> String {
    let name = name.trim();
    let code = name.parse::<ProjectCode>().map(|code| code.to_string());
    code.ok().or_else(|| Some(ProjectCode::day_instead(name)?.to_string())).unwrap_or_else(|| one_way(name))
}

/// The projects that could be read, each with its position.
pub(crate) fn projects(portfolio: &Portfolio) -> impl Iterator<Item = (usize, &Project)> {
    portfolio.projects.items()
}
