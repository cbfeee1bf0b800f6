//! Who has more than all of their time in several projects together.

use std::collections::{BTreeMap, BTreeSet};

use super::times::Span;
use super::{Clash, ClashKind, ClashUse, Sureness};
use crate::model::{Dossier, Period, Portfolio, Position, Project, ProjectPlan};
use crate::portfolio::documents::ProjectDocuments;
use crate::value::{Day, Decimal, Pointer, When, one_way, sort_by};

/// A position that somebody has, with how much of their time, and when.
pub(super) struct Post<'a> {
    pub(super) project: usize,
    plan: usize,
    place: usize,
    pub(super) name: &'a str,
    pub(super) percent: Decimal,
    /// The days that it can last at the most, and those that it certainly lasts.
    pub(super) days: Option<Span>,
    pub(super) sure_days: Option<Span>,
}

/// Days on which somebody has too much, and the posts that they have on the worst of them.
struct TooMuch {
    days: Span,
    total: Decimal,
    posts: Vec<usize>,
}

/// Adds each time that somebody has more than all of their time in the projects that have not left.
pub(super) fn over_full_time(
    portfolio: &Portfolio,
    dossier: &Dossier,
    documents: &ProjectDocuments,
    clashes: &mut Vec<Clash>,
) {
    for posts in people(portfolio, dossier, documents).values() {
        let certain = too_much(posts, |post| post.sure_days);
        let is_certain = !certain.is_empty();
        let found = if is_certain { certain } else { too_much(posts, |post| post.days) };
        clashes.extend(found.into_iter().filter_map(|found| clash(posts, found, is_certain)));
    }
}

/// The posts of each person that is named.
pub(super) fn people<'a>(
    portfolio: &'a Portfolio,
    dossier: &'a Dossier,
    documents: &ProjectDocuments,
) -> BTreeMap<String, Vec<Post<'a>>> {
    let mut people: BTreeMap<String, Vec<Post<'a>>> = BTreeMap::new();
    let project_at = |place: usize| portfolio.projects.known()?.0.get(place)?.known();
    let plan_at = |place: usize| dossier.project_plans.known()?.0.get(place)?.known();
    for (project, own) in documents.each() {
        let Some((plan, at)) = own.project_plan.and_then(|place| Some((place, plan_at(place)?))) else { continue };
        let Some(of) = project_at(project).filter(|project| !project.has_left()) else { continue };
        let period = period_of(at, of);
        for (place, position) in at.organisation.items() {
            let Some((name, percent)) = stated(position) else { continue };
            let days = period.and_then(|period| days_of(period, When::earliest, When::latest));
            let sure_days = period.and_then(|period| days_of(period, When::latest, When::earliest));
            let post = Post { project, plan, place, name, percent, days, sure_days };
            people.entry(one_way(name)).or_default().push(post);
        }
    }
    people
}

/// Who has a position, and how much of their time it takes.
fn stated(position: &Position) -> Option<(&str, Decimal)> {
    let percent = position.percent.known().filter(|percent| percent.compared(&Decimal::from(0)).is_gt())?;
    Some((position.name.filled()?.trim(), *percent))
}

/// The period of a plan: its own where it states an end, or that of its project.
fn period_of<'a>(plan: &'a ProjectPlan, project: &'a Project) -> Option<&'a Period> {
    let own = plan.period.known();
    own.filter(|period| period.end.known().is_some()).or(project.period.known())
}

fn days_of(period: &Period, start: fn(&When) -> Option<Day>, end: fn(&When) -> Option<Day>) -> Option<Span> {
    let days = (start(period.start.known()?)?.number(), end(period.end.known()?)?.number());
    Some(days).filter(|(first, last)| first <= last)
}

/// The times at which posts of several projects together take more than all of somebody's time.
fn too_much(posts: &[Post<'_>], days: fn(&Post<'_>) -> Option<Span>) -> Vec<TooMuch> {
    let mut changes: Vec<(i64, bool, usize)> = Vec::new();
    for (place, post) in posts.iter().enumerate() {
        let ends = days(post).map(|(first, last)| [(first, true, place), (last.saturating_add(1), false, place)]);
        changes.extend(ends.into_iter().flatten());
    }
    sort_by(&mut changes, Ord::cmp);
    let (mut there, mut total, mut found) = (BTreeSet::new(), Decimal::from(0), Vec::new());
    let mut now: Option<TooMuch> = None;
    let mut changes = changes.into_iter().peekable();
    while let Some((day, begins, place)) = changes.next() {
        let Some(post) = posts.get(place) else { continue };
        let change = if begins { post.percent } else { post.percent.negated() };
        // More digits than are kept are more than anybody means.
        let Some(sum) = total.plus(&change) else { return Vec::new() };
        total = sum;
        if begins {
            there.insert(place)
        } else {
            there.remove(&place)
        };
        if changes.peek().is_some_and(|(next, ..)| *next == day) {
            continue;
        }
        if is_too_much(&total, &there, posts) {
            let run =
                now.get_or_insert_with(|| TooMuch { days: (day, day), total: Decimal::from(0), posts: Vec::new() });
            if total.compared(&run.total).is_gt() {
                (run.total, run.posts) = (total, there.iter().copied().collect());
            }
        } else if let Some(mut run) = now.take() {
            run.days.1 = day.saturating_sub(1);
            found.push(run);
        }
    }
    found
}

fn is_too_much(total: &Decimal, there: &BTreeSet<usize>, posts: &[Post<'_>]) -> bool {
    let project = |place: &usize| posts.get(*place).map(|post| post.project);
    let first = there.first().and_then(project);
    total.compared(&Decimal::from(100)).is_gt() && there.iter().any(|place| project(place) != first)
}

fn clash(posts: &[Post<'_>], found: TooMuch, is_certain: bool) -> Option<Clash> {
    let name = posts.first()?.name;
    let of_post = |place: &usize| {
        let post = posts.get(*place)?;
        let (first, last) = if is_certain { post.sure_days? } else { post.days? };
        let time = When::between(Day::of_number(first)?, Day::of_number(last)?)?;
        let pointer = Pointer::root().then("organisation").then(post.place);
        Some(ClashUse { project: post.project, plan: Some(post.plan), pointer, time, percent: Some(post.percent) })
    };
    let uses = found.posts.iter().filter_map(of_post).collect();
    let (first, last) = (Day::of_number(found.days.0)?, Day::of_number(found.days.1)?);
    let kind = ClashKind::PersonOverFullTime;
    let sureness = if is_certain { Sureness::Certain } else { Sureness::Possible };
    Some(Clash { kind, what: name.to_owned(), uses, first, last, sureness })
}
