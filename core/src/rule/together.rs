//! How rules tell of several projects at once.

use super::{Answer, Found, first_names};
use crate::context::Context;
use crate::finding::{Awaits, Outcome};
use crate::phrase::Param;
use crate::portfolio::{Clash, ClashUse};
use crate::value::{Field, Segment, When, words};

impl Found<'_> {
    /// One answer about activities that need the same thing at the same time: it stands at a field of the first, and
    /// names all with their projects. Where it is not certain, it awaits information.
    pub(crate) fn about_clash(
        &mut self,
        clash: &Clash,
        field: &str,
        is_certain: bool,
        context: &Context<'_>,
    ) -> Option<Answer<'_>> {
        let at = |one: &ClashUse| format!("{}/{field}", one.pointer).trim_start_matches('/').to_owned();
        let (first, others) = clash.uses.split_first()?;
        let (outcome, awaits) = match is_certain {
            true => (Outcome::NotMet, Awaits::NOTHING),
            false => (Outcome::Undetermined, Awaits::INFORMATION),
        };
        let names = first_names(clash.uses.iter().map(|one| activity_name(one, context)));
        let answer = self.answer(&at(first), outcome, awaits).with("activities", names);
        let answer = answer.with("projects", projects_of(clash, context));
        Some(others.iter().fold(answer, |answer, one| answer.related(&at(one))))
    }
}

/// The day on which some meet, or from the first to the last.
pub(crate) fn days_of(clash: &Clash) -> When {
    let several = When::between(clash.first, clash.last).filter(|_| clash.first < clash.last);
    several.unwrap_or_else(|| clash.first.into())
}

/// What to call an activity: its name, or that of its project.
fn activity_name(one: &ClashUse, context: &Context<'_>) -> Param {
    let activities = context.project_at(one.project).map(|project| &project.activities);
    let place = match one.pointer.last() {
        Some(Segment::Index(place)) => Some(*place),
        _ => None,
    };
    let activity = activities.and_then(Field::known).zip(place).and_then(|(list, place)| list.0.get(place)?.known());
    match activity.and_then(|activity| activity.title.filled()) {
        Some(title) => Param::from(title.trim()),
        None => project_name(one.project, context),
    }
}

/// The projects that something is about, each once.
pub(crate) fn projects_of(clash: &Clash, context: &Context<'_>) -> Param {
    // They stand in the order of their projects.
    let mut last = None;
    let first_of_each = clash.uses.iter().filter(|one| last.replace(one.project) != Some(one.project));
    first_names(first_of_each.map(|one| project_name(one.project, context)))
}

/// What to call a project: its title, or its code, or its number.
pub(crate) fn project_name(place: usize, context: &Context<'_>) -> Param {
    let project = context.project_at(place);
    let name = project.and_then(|project| project.title.filled().or(project.code.filled()));
    let number = || Param::Unnamed(words!("Prosjekt", "Prosjekt", "Project"), place.saturating_add(1));
    name.map_or_else(number, |name| Param::from(name.trim()))
}
