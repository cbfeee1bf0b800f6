//! How the projects of a portfolio are linked, read from both ends.

use super::register::{Register, projects};
use crate::model::{LinkKind, Portfolio};
use crate::value::sort_by;

/// A link that one project states to another, where both are known and its kind is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReadLink {
    /// The project that states it, by its place.
    pub(crate) from: usize,
    /// The other project.
    pub(crate) to: usize,
    pub(crate) kind: LinkKind,
    /// Its place among the links of the project that states it.
    pub(crate) place: usize,
}

impl ReadLink {
    /// The project at the other end.
    pub(crate) fn other_than(&self, project: usize) -> usize {
        if self.from == project { self.to } else { self.from }
    }

    /// What it is seen from one of its projects; `None` where there is no word for it from there.
    pub(crate) fn kind_for(&self, project: usize) -> Option<LinkKind> {
        if self.from == project { Some(self.kind) } else { self.kind.opposite() }
    }

    fn ends(&self) -> (usize, usize) {
        (self.from.min(self.to), self.from.max(self.to))
    }
}

/// The links between the projects of a portfolio. One that a project states to another counts for both.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    /// In the order in which they stand.
    all: Vec<ReadLink>,
    /// Their places, by the two projects.
    by_ends: Vec<((usize, usize), usize)>,
    /// Their places, by each of their projects.
    by_project: Vec<(usize, usize)>,
    /// How many projects there are that have not left the programme, and how many of them have links to others.
    projects: usize,
    linked: usize,
}

impl Links {
    pub(crate) fn of(portfolio: &Portfolio, register: &Register) -> Self {
        let mut links = Self::default();
        for (from, project) in projects(portfolio) {
            for (place, link) in project.links.items() {
                let to = link.project.filled().and_then(|name| register.position(name));
                let Some((to, kind)) = to.zip(link.kind.known().copied()) else { continue };
                let (number, read) = (links.all.len(), ReadLink { from, to, kind, place });
                links.by_ends.push((read.ends(), number));
                links.by_project.push((from, number));
                links.by_project.extend((from != to).then_some((to, number)));
                links.all.push(read);
            }
        }
        sort_by(&mut links.by_ends, Ord::cmp);
        sort_by(&mut links.by_project, Ord::cmp);
        for (place, _) in projects(portfolio).filter(|(_, project)| !project.has_left()) {
            let is_linked = links.of_project(place).any(|link| link.from != link.to);
            links.projects = links.projects.saturating_add(1);
            links.linked = links.linked.saturating_add(usize::from(is_linked));
        }
        links
    }

    /// How many projects there are that have not left the programme.
    pub(crate) fn projects(&self) -> usize {
        self.projects
    }

    /// How many of them have a link to another project, whichever states it.
    pub(crate) fn linked(&self) -> usize {
        self.linked
    }

    /// All of them, in the order in which they stand.
    pub(crate) fn all(&self) -> &[ReadLink] {
        &self.all
    }

    /// Those between two projects, whichever of them states it.
    pub(crate) fn between(&self, one: usize, other: usize) -> impl Iterator<Item = &ReadLink> {
        let ends = (one.min(other), one.max(other));
        let first = self.by_ends.partition_point(|(known, _)| *known < ends);
        let own = self.by_ends.iter().skip(first).take_while(move |(known, _)| *known == ends);
        own.filter_map(|(_, number)| self.all().get(*number))
    }

    /// Those of a project, whichever end of them it is.
    pub(crate) fn of_project(&self, project: usize) -> impl Iterator<Item = &ReadLink> {
        let first = self.by_project.partition_point(|(known, _)| *known < project);
        let own = self.by_project.iter().skip(first).take_while(move |(known, _)| *known == project);
        own.filter_map(|(_, number)| self.all().get(*number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Project, ProjectLink};

    fn project(code: &str, links: &[(&str, LinkKind)]) -> Project {
        let link = |(project, kind): &(&str, LinkKind)| ProjectLink {
            project: (*project).into(),
            kind: (*kind).into(),
            ..ProjectLink::default()
        };
        let links: Vec<ProjectLink> = links.iter().map(link).collect();
        Project { code: code.into(), links: links.into(), ..Project::default() }
    }

    #[test]
    fn a_link_counts_for_both() {
        let projects = vec![
            project("01/26", &[("03/26", LinkKind::DependsOn), ("nobody", LinkKind::Overlaps)]),
            project("02/26", &[("02/26", LinkKind::Overlaps)]),
            project("03/26", &[("01-26", LinkKind::SharesResource)]),
        ];
        let portfolio = Portfolio { projects: projects.into(), ..Portfolio::default() };
        let links = Links::of(&portfolio, &Register::of(&portfolio));
        assert_eq!(links.all().len(), 3);
        for (one, other) in [(0, 2), (2, 0)] {
            let kinds: Vec<_> = links.between(one, other).map(|link| link.kind).collect();
            assert_eq!(kinds, [LinkKind::DependsOn, LinkKind::SharesResource]);
        }
        let seen = |project| links.of_project(project).filter_map(move |link| link.kind_for(project));
        assert_eq!(seen(2).collect::<Vec<_>>(), [LinkKind::DeliversTo, LinkKind::SharesResource]);
        assert_eq!(links.of_project(1).map(|link| link.other_than(1)).collect::<Vec<_>>(), [1]);
        assert_eq!(links.between(0, 1).count(), 0);
    }
}
