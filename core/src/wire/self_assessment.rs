//! Operations by which a project or a programme looks at itself.

use super::assessment::not_assessed;
use super::context::not_read;
use super::{Handle, Misuse, named};
use crate::check::{Assessment, compare_self_assessments};
use crate::context::Context;
use crate::criteria::has_criterion;
use crate::model::{CriteriaSet, CriteriaSubject, CriterionAnswer, Dossier, IdeaNote, Programme, Project};
use crate::value::{Language, Node, Record, Segment, lowered, nearest};

/// `{"selfAssessment"}`: the document is the project, the idea note or the programme that looks at itself, or a
/// file that holds it.
pub(super) fn of_any(handle: &Handle) -> String {
    let context = &handle.context.clone().self_assessment();
    let dossier = handle.dossier();
    let known = |record: &Record| match dossier.node() {
        Some(Node::Object(entries)) => entries.iter().filter(|(key, _)| record.kind_of(key).is_some()).count(),
        _ => 0,
    };
    let [of_file, of_programme, of_project, of_note] =
        [Dossier::RECORD, Programme::RECORD, Project::RECORD, IdeaNote::RECORD].map(known);
    let of_subject = of_project.max(of_note);
    if of_file > of_programme.max(of_subject) {
        let within = dossier.within(context);
        let assessments = dossier.assess(&within);
        return match chosen(&assessments, &within) {
            Ok(assessment) => told(assessment, &within),
            Err(misuse) => misuse.to_json(),
        };
    }
    let is_note = of_note > of_project;
    let programme = handle.reading(|read| &read.programme);
    let within = programme.within(context);
    let set = [context, &within].into_iter().find_map(|context| context.known_set().flatten());
    let assessment = match set.map(CriteriaSet::about) {
        None => None,
        Some(CriteriaSubject::Programme) if of_subject > of_programme => {
            return of_another("a programme", if is_note { "an idea note" } else { "a project" }).to_json();
        }
        Some(CriteriaSubject::Programme) => programme.assess(&within),
        Some(CriteriaSubject::Project) if of_programme > of_subject => {
            return of_another("projects and ideas", "a programme").to_json();
        }
        Some(CriteriaSubject::Project) if is_note => handle.reading(|read| &read.idea_note).assess(context),
        Some(CriteriaSubject::Project) => handle.reading(|read| &read.project).assess(context),
    };
    match assessment {
        Some(assessment) => told(&assessment, context),
        None => not_assessed(context).to_json(),
    }
}

/// By what stands in it, the document is plainly of another kind than the list is about.
fn of_another(about: &str, document: &str) -> Misuse {
    Misuse {
        message: format!("this list is about {about}; the document is {document}"),
        pointer: "/criteria/set".to_owned(),
    }
}

/// The one that the context names among those of a file, or the only one.
fn chosen<'s, 'a>(assessments: &'s [Assessment<'a>], context: &Context<'_>) -> Result<&'s Assessment<'a>, Misuse> {
    if context.known_set().flatten().is_none() {
        return Err(not_assessed(context));
    }
    let of_the_context = |message: &str| Misuse { message: message.to_owned(), pointer: "/criteria/about".to_owned() };
    let Some(name) = context.assessed() else {
        return match assessments {
            [only] => Ok(only),
            [] => Err(of_the_context("the file holds no project and no idea")),
            _ => Err(of_the_context("say which project or idea of the file, by its code, title or id")),
        };
    };
    let name = lowered(name.trim());
    let is_it = |assessment: &&Assessment<'_>| {
        let subject = assessment.subject();
        let names = [&subject.code, &subject.title, &subject.id].into_iter().flatten();
        names.into_iter().any(|known| lowered(known.trim()) == name)
    };
    let of_this_name = || of_the_context("the file holds no project and no idea of this code, title or id");
    assessments.iter().find(is_it).ok_or_else(of_this_name)
}

fn told(assessment: &Assessment<'_>, context: &Context<'_>) -> String {
    if let Some(misuse) = answer_about_nothing(assessment.set(), context) {
        return misuse.to_json();
    }
    #[cfg(feature = "render")]
    let html = Some(crate::render::self_assessment_table(assessment));
    #[cfg(not(feature = "render"))]
    let html = None;
    named("selfAssessment", &assessment.self_assessment(html))
}

/// An answer about a row that the list does not have would be lost.
fn answer_about_nothing(list: &CriteriaSet, context: &Context<'_>) -> Option<Misuse> {
    let name = |answer: &CriterionAnswer| answer.criterion.filled().cloned().unwrap_or_default();
    let mut names = context.given_answers().map(|(index, answer)| (index, name(answer)));
    let (index, name) = names.find(|(_, name)| !has_criterion(list, name))?;
    let ids = || list.criteria.items().filter_map(|(_, row)| row.id.filled().map(String::as_str));
    let message = match nearest(&name, ids()) {
        _ if name.is_empty() => "say which row the answer is about, by its id, title or number".to_owned(),
        Some(near) => format!("the list has no row `{name}`; did you mean `{near}`?"),
        None => format!("the list has no row `{name}`; use {}", ids().collect::<Vec<_>>().join(", ")),
    };
    Some(Misuse { message, pointer: format!("/criteria/answers/{index}/criterion") })
}

/// `{"comparison"}`: the document holds two answers of `selfAssessment`, `before` and `after`, as they were stored.
pub(super) fn compare(handle: &Handle) -> String {
    let limits = handle.context.limits;
    let document = match Node::parse(&handle.document, &limits) {
        Ok(document) => document,
        Err(error) => return Misuse::new(format!("the document is {}", not_read(error))).to_json(),
    };
    let part = |key: &str| document.at(&[Segment::from(key)]).unwrap_or(&Node::Null);
    let language: Language = handle.context.speech.language();
    match compare_self_assessments(part("before"), part("after"), language) {
        Ok(comparison) => named("comparison", &comparison),
        Err(error) => Misuse::new(error.to_string()).to_json(),
    }
}
