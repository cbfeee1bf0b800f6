//! Operations that work out what projects are to each other, and questions about them.

use super::question::{misuse, parts};
use super::{Handle, Misuse, named};
use crate::check::{Reading, difference_answer};
use crate::context::Context;
use crate::model::{IdeaNote, Portfolio};
use crate::portfolio::{Coordination, LikeProjects, Places};
#[cfg(feature = "render")]
use crate::render::{Paper, Picture, merge_paper};
use crate::value::{Day, Node, Pointer, Segment};

/// `{"coordination"}`: coverage, overlaps, dependencies, clashes, questions to the forum, and what a steering group should
/// know. The document is a file that holds a portfolio, or the portfolio itself.
pub(super) fn coordination(handle: &Handle) -> String {
    coordinated(handle, |coordination, context| coordination.answer(context, |answer| named("coordination", answer)))
}

/// `{"paper"}`: a paper about the portfolio, as Markdown and as a page of HTML that stands alone.
#[cfg(feature = "render")]
pub(super) fn paper(handle: &Handle, write: fn(&Coordination<'_>, &Context<'_>) -> Paper) -> String {
    coordinated(handle, |coordination, context| named("paper", &write(coordination, context).answer()))
}

/// `{"picture"}`: a picture of the portfolio, and the same as a table.
#[cfg(feature = "render")]
pub(super) fn draw(handle: &Handle, draw: fn(&Coordination<'_>, &Context<'_>) -> Picture) -> String {
    coordinated(handle, |coordination, context| named("picture", &draw(coordination, context)))
}

/// `{"slip"}`: of `{"project", "days"}`, who is hit when all that a project has not reached comes so many days later.
pub(super) fn slip(handle: &Handle, question: Node) -> Result<String, Misuse> {
    const FORM: &str = r#"ask who is hit, as {"project": "01/13", "days": 28}"#;
    let [project, days] = parts(question, ["project", "days"], &Pointer::root(), FORM)?;
    let project = text(project, "project", "a text: the code, title or id of a project")?;
    let days = match days {
        Some(Node::Number(days)) => days.as_u64().filter(|days| *days <= LONGEST),
        _ => None,
    };
    let message = format!("`days` must be a whole number from 0 to {LONGEST}");
    let days = days.and_then(|days| u32::try_from(days).ok());
    let days = days.ok_or_else(|| misuse(Pointer::root().then("days"), &message))?;
    let answer = coordinated(handle, |coordination, context| {
        let slip = coordination.slip(&project, days)?;
        Some(slip.answer(context, |answer| named("slip", answer)))
    });
    answer.ok_or_else(|| unknown_project("project", &project))
}

/// No project is late by more than ten years.
const LONGEST: u64 = 3650;

/// `{"difference"}`: of `{"since"}`, how the portfolio has changed from that day to the day of the context.
pub(super) fn difference(handle: &Handle, question: Node) -> Result<String, Misuse> {
    const FORM: &str = r#"ask what has changed, as {"since": "2026-05-01"}"#;
    let [since] = parts(question, ["since"], &Pointer::root(), FORM)?;
    let message = "a day, such as 2026-05-01";
    let since = text(since, "since", message)?;
    let wrong = || misuse(Pointer::root().then("since"), &format!("`since` must be {message}"));
    let since: Day = since.parse().map_err(|_| wrong())?;
    let (dossier, context) = (handle.dossier(), &handle.context);
    if since > context.today {
        let message = format!("`since` must not be after today, which is {}", context.today.iso());
        return Err(misuse(Pointer::root().then("since"), &message));
    }
    let changes = match alone(handle) {
        Some(portfolio) => portfolio.changes_since(since, context),
        None => dossier.changes_since(since, context),
    };
    Ok(difference_answer(&changes, since, context, |answer| named("difference", answer)))
}

/// `{"similar"}`: of `{"ideaNote"}`, the projects that write about the same as an idea.
pub(super) fn similar(handle: &Handle, question: Node) -> Result<String, Misuse> {
    const FORM: &str = r#"ask about an idea note, as {"ideaNote": {"title": "Kafé"}}"#;
    let [note] = parts(question, ["ideaNote"], &Pointer::root(), FORM)?;
    let note = note.filter(|note| matches!(note, Node::Object(_)));
    let note = note.ok_or_else(|| misuse(Pointer::root().then("ideaNote"), "`ideaNote` must be an object"))?;
    let note = Reading::<IdeaNote>::of_node(note, &handle.context);
    let projects = handle.read.like_projects.get_or_init(|| match alone(handle) {
        Some(portfolio) => {
            let portfolio = portfolio.document().clone().into();
            LikeProjects::at(&crate::model::Dossier { portfolio, ..Default::default() }, &Places::default())
        }
        None => LikeProjects::of(handle.dossier().document()),
    });
    Ok(projects.similar(note.document()).answer(&handle.context, |answer| named("similar", answer)))
}

/// `{"mergePlan"}`: of `{"project", "into"}`, a plan with all that a project has, for people to say what becomes of it.
#[cfg(feature = "render")]
pub(super) fn merge_plan(handle: &Handle, question: Node) -> Result<String, Misuse> {
    const FORM: &str = r#"ask how two projects become one, as {"project": "03/26", "into": "04/26"}"#;
    let [project, into] = parts(question, ["project", "into"], &Pointer::root(), FORM)?;
    let [project, into] = [(project, "project"), (into, "into")]
        .map(|(part, key)| text(part, key, "a text: the code, title or id of a project"));
    let (project, into) = (project?, into?);
    coordinated(handle, |coordination, context| {
        let known = |name: &str| coordination.position_of(name);
        let from = known(&project).ok_or_else(|| unknown_project("project", &project))?;
        let to = known(&into).ok_or_else(|| unknown_project("into", &into))?;
        if from == to {
            return Err(misuse(Pointer::root().then("into"), "a project cannot be merged into itself"));
        }
        let paper = merge_paper(coordination, (from, to), context);
        Ok(named("mergePlan", &paper.answer()))
    })
}

fn text(part: Option<Node>, key: &'static str, what: &str) -> Result<String, Misuse> {
    match part {
        Some(Node::Text(text)) => Ok(text),
        _ => Err(misuse(Pointer::root().then(key), &format!("`{key}` must be {what}"))),
    }
}

fn unknown_project(key: &'static str, name: &str) -> Misuse {
    misuse(Pointer::root().then(key), &format!("no project is known as `{name}`"))
}

fn coordinated<T>(handle: &Handle, then: impl FnOnce(&Coordination<'_>, &Context<'_>) -> T) -> T {
    match alone(handle) {
        Some(portfolio) => portfolio.coordinate(&handle.context, then),
        None => handle.dossier().coordinate(&handle.context, then),
    }
}

/// The portfolio, where the document is one and no file around it.
fn alone(handle: &Handle) -> Option<&Reading<Portfolio>> {
    let node = handle.dossier().node().filter(|node| node.at(&[Segment::from("projects")]).is_some())?;
    Some(handle.read.portfolio.get_or_init(|| Reading::of_node(node.clone(), &handle.context)))
}
