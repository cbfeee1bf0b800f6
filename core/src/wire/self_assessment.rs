//! Operations by which a project or a programme looks at itself.

use super::assessment::not_assessed;
use super::context::not_read;
use super::{Handle, Misuse, named};
use crate::check::{Assessment, compare_self_assessments};
use crate::context::Context;
use crate::model::{CriteriaSubject, Dossier, IdeaNote, Programme, Project};
use crate::value::{Language, Node, Record, Segment, lowered};

/// `{"selfAssessment"}`: the document is the project, the idea note or the programme that looks at itself, or a
/// file that holds it.
pub(super) fn of_any(handle: &Handle) -> String {
    let context = &handle.context;
    let dossier = handle.dossier();
    let known = |record: &Record| match dossier.node() {
        Some(Node::Object(entries)) => entries.iter().filter(|(key, _)| record.kind_of(key).is_some()).count(),
        _ => 0,
    };
    let [file, programme, project, note] =
        [Dossier::RECORD, Programme::RECORD, Project::RECORD, IdeaNote::RECORD].map(known);
    if file > programme.max(project).max(note) {
        let within = dossier.within(context);
        let assessments = dossier.assess(&within);
        return match chosen(&assessments, &within) {
            Ok(assessment) => told(assessment),
            Err(misuse) => misuse.to_json(),
        };
    }
    let programme = handle.reading(|read| &read.programme);
    let within = programme.within(context);
    let assessment = match [context, &within].into_iter().find_map(|context| context.known_set().flatten()) {
        None => None,
        Some(set) if set.about() == CriteriaSubject::Programme => programme.assess(&within),
        Some(_) if note > project => handle.reading(|read| &read.idea_note).assess(context),
        Some(_) => handle.reading(|read| &read.project).assess(context),
    };
    match assessment {
        Some(assessment) => told(&assessment),
        None => not_assessed(context).to_json(),
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

fn told(assessment: &Assessment<'_>) -> String {
    #[cfg(feature = "render")]
    let html = Some(crate::render::self_assessment_table(assessment));
    #[cfg(not(feature = "render"))]
    let html = None;
    named("selfAssessment", &assessment.self_assessment(html))
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
