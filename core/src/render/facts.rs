//! What is in place in each document, in a few words each.

use super::Saying;
use crate::context::Context;
use crate::model::{
    Adoption, Anchoring, Approval, FormQuestion, IDEA_NOTE_QUESTIONS, IdeaNote, MainGoal, Milestone, Party, Period,
    Programme, Project, place_among,
};
use crate::phrase::{Param, cut};
use crate::value::{Field, Label, Language, List, Node, Record, Segment, Value, When, lowered};

/// What is stated under a key, in words.
pub(super) type KeyFact = (&'static str, String);

/// What a programme has in place.
pub(super) fn of_programme(programme: &Programme, context: &Context<'_>, language: Language) -> Vec<KeyFact> {
    let in_force = context.in_force_for_projects(programme);
    let goals = if in_force.set.is_some() { "goalSets" } else { "mainGoals" };
    let stated = |key, value: Option<String>| stated(Programme::RECORD, key, value, language);
    let short = |text: &Field<String>| text.filled().map(|text| cut(text));
    let form = programme.note_form.known().map(|_| ("noteForm", called(Programme::RECORD, "noteForm", language)));
    let mut facts = Vec::new();
    let mut add = |fact: Option<KeyFact>| facts.extend(fact);
    add(stated("vision", short(&programme.vision)));
    add(counted(goals, in_force.goals, Saying::NumberOfMainGoals, language));
    add(counted("strategicApproaches", &programme.strategic_approaches, Saying::NumberOfApproaches, language));
    add(stated("period", period(&programme.period, language)));
    add(stated("area", short(&programme.area)));
    add(counted("bodies", &programme.bodies, Saying::NumberOfBodies, language));
    add(form);
    add(stated("adoption", adoption(&programme.adoption, language)));
    facts
}

/// What a project has in place beside its code and its title, or those where there is no more.
pub(super) fn of_project(project: &Project, context: &Context<'_>, language: Language) -> Vec<KeyFact> {
    let stated = |key, value: Option<String>| stated(Project::RECORD, key, value, language);
    let state = project.state.known().map(|state| state.title().in_language(language).to_owned());
    let goals = anchored_in(&project.main_goals, goals_for_projects(context));
    let anchored = (!goals.is_empty()).then(|| Saying::TowardsMainGoals.with(&[("goals", list(goals))], language));
    let contact = project.contact.known().and_then(|contact| contact.role.filled()).map(|role| cut(role));
    let mut facts = Vec::new();
    let mut add = |fact: Option<KeyFact>| facts.extend(fact);
    add(stated("owner", party(&project.owner, language)));
    add(stated("state", state));
    add(stated("period", period(&project.period, language)));
    add(anchored.map(|anchored| ("mainGoals", anchored)));
    add(counted("goals", &project.goals, Saying::NumberOfGoals, language));
    add(counted("milestones", &project.milestones, Saying::NumberOfMilestones, language));
    add(next_milestone(&project.milestones, context, language).map(|next| ("milestones", next)));
    add(stated("contact", contact));
    if facts.is_empty() {
        for (key, name) in [("code", &project.code), ("title", &project.title)] {
            facts.extend(name.filled().map(|_| (key, called(Project::RECORD, key, language))));
        }
    }
    facts
}

/// What an idea note has in place: how many questions have an answer, of the programme's own form or
/// of the nine.
pub(super) fn of_note(note: &IdeaNote, context: &Context<'_>, language: Language) -> String {
    let tree = note.write();
    let has_answer = |key: &str| tree.at(&[Segment::from(key)]).is_some_and(Node::says_something);
    let form = context.the_programme().and_then(|programme| programme.note_form.known());
    let own = form.and_then(|form| form.questions.filled());
    let answered: Vec<bool> = match own {
        Some(questions) => {
            let is_answered = |question: &FormQuestion| {
                let fields = question.fields.items().map(|(_, field)| field);
                question.key.filled().into_iter().chain(fields).any(|key| has_answer(key))
            };
            questions.iter().map(|(_, question)| is_answered(question)).collect()
        }
        None => {
            IDEA_NOTE_QUESTIONS.iter().map(|question| question.fields.iter().any(|field| has_answer(field))).collect()
        }
    };
    let count = answered.iter().filter(|is_answered| **is_answered).count();
    Saying::AnswersOf.with(&[("count", count.into()), ("total", answered.len().into())], language)
}

/// The numbers of the main goals that are named and can be found, as the programme has them.
fn anchored_in(anchorings: &Field<List<Anchoring>>, goals: Option<&Field<List<MainGoal>>>) -> Vec<String> {
    let known = anchorings.items();
    each_once(known.filter_map(|(_, anchoring)| main_goal_of(anchoring, goals)))
}

/// Each text the first time it stands.
pub(super) fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut once = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once
}

/// The main goals in force for the projects that are looked at.
pub(super) fn goals_for_projects<'a>(context: &'a Context<'_>) -> Option<&'a Field<List<MainGoal>>> {
    context.the_programme().map(|programme| context.in_force_for_projects(programme).goals)
}

/// The main goal of an anchoring: its number among those in force, or as it is written where there
/// are none to find it among.
pub(super) fn main_goal_of(anchoring: &Anchoring, goals: Option<&Field<List<MainGoal>>>) -> Option<String> {
    let goal = anchoring.goal.filled()?;
    let Some(goals) = goals.and_then(Field::filled) else { return Some(cut(goal)) };
    let place = place_among(goals, goal)?;
    Some(goals.0.get(place)?.known()?.number_at(place).to_string())
}

/// What a document has in place: how far it has come.
pub(super) fn of_document(approval: Option<&Approval>, language: Language) -> Option<KeyFact> {
    let approval = approval?;
    let status = approval.status.known().map(|status| status.title().in_language(language).to_owned());
    let decided = decided(&approval.by, &approval.on, &approval.case, language);
    let parts: Vec<String> = status.into_iter().chain(decided).collect();
    (!parts.is_empty()).then(|| ("approval", parts.join(", ")))
}

pub(super) fn list(items: Vec<String>) -> Param {
    Param::List(items.into_iter().map(Param::Text).collect())
}

/// What a field is called, in the middle of a sentence.
fn called(record: &Record, key: &str, language: Language) -> String {
    let label = record.labels.iter().find(|label: &&Label| label.key == key);
    label.map_or_else(String::new, |label| lowered(label.title.in_language(language)))
}

#[inline(never)]
pub(super) fn stated(record: &Record, key: &'static str, value: Option<String>, language: Language) -> Option<KeyFact> {
    Some((key, format!("{}: {}", called(record, key, language), value?)))
}

pub(super) fn counted<T: Value>(
    key: &'static str,
    field: &Field<List<T>>,
    saying: Saying,
    language: Language,
) -> Option<KeyFact> {
    let count = field.filled()?.iter().count();
    // Items of which none could be read are nothing in place.
    (count > 0).then(|| (key, saying.with(&[("count", count.into())], language)))
}

fn adoption(adoption: &Field<Adoption>, language: Language) -> Option<String> {
    let adoption = adoption.known()?;
    decided(&adoption.by, &adoption.date, &adoption.case, language)
}

/// Who decided, when and in which case.
fn decided(by: &Field<String>, on: &Field<When>, case: &Field<String>, language: Language) -> Option<String> {
    let on = on.known().map(|on| Param::from(on).write(language));
    let case = case.filled().map(|case| Saying::Case.with(&[("case", case.as_str().into())], language));
    let parts: Vec<String> = [by.filled().cloned(), on, case].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| cut(&parts.join(", ")))
}

fn party(party: &Field<Party>, language: Language) -> Option<String> {
    let party = party.known()?;
    let name = party.name.filled().map(|name| cut(name));
    let sector = party.sector.known().map(|sector| sector.title().in_language(language));
    match (name, sector) {
        (Some(name), Some(sector)) => {
            let params = [("name", Param::Text(name)), ("sector", Param::from(sector))];
            Some(Saying::WithSector.with(&params, language))
        }
        (name, sector) => name.or_else(|| sector.map(str::to_owned)),
    }
}

pub(super) fn period(period: &Field<Period>, language: Language) -> Option<String> {
    let written = Param::Period(period.known()?.clone()).write(language);
    (!written.is_empty()).then_some(written)
}

/// What an organisation is called.
#[cfg(feature = "network")]
pub(super) fn party_name(party: &Party) -> Option<String> {
    party.name.filled().map(|name| cut(name))
}

/// The first milestone that is planned from today on and not reached.
fn next_milestone(milestones: &Field<List<Milestone>>, context: &Context<'_>, language: Language) -> Option<String> {
    let known = milestones.items().map(|(_, milestone)| milestone);
    let ahead = known.filter_map(|milestone| {
        let planned = milestone.planned.known()?;
        let is_ahead = planned.has_year()
            && planned.latest().is_none_or(|latest| latest >= context.today)
            && milestone.reached.is_absent();
        Some((planned, milestone.text.filled()?)).filter(|_| is_ahead)
    });
    let (planned, text) = ahead.min_by_key(|(planned, _)| planned.earliest().or(planned.latest()))?;
    let params = [("date", Param::from(planned)), ("text", Param::from(text.as_str()))];
    Some(Saying::NextMilestone.with(&params, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_is_named_has_its_label() {
        for key in ["vision", "period", "area", "noteForm", "adoption"] {
            assert_ne!(called(Programme::RECORD, key, Language::Bokmal), "", "{key}");
        }
        for key in ["code", "title", "owner", "state", "period", "contact"] {
            assert_ne!(called(Project::RECORD, key, Language::Nynorsk), "", "{key}");
        }
    }
}
