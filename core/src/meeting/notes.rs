//! What a plan of a meeting asks: what is missing, and what does not fit.

use super::methods::method_called;
use super::plan::{MOST_METHODS, MeetingNote, Planner, called, minutes_by_clock, people_of, said};
use super::words::MeetingSentence as Says;
use crate::model::{Contact, MeetingPurpose, Method, MethodStep, SupportKind, SupportRequest};
use crate::phrase::Param;
use crate::value::{Field, Pointer, lowered};

/// What is left over is worth a question from so many minutes on.
const WORTH_ASKING: usize = 15;

/// The notes of a plan: about what the meeting is for, its time, its people and its methods, then about who leads it.
pub(super) fn of(planner: &Planner<'_>) -> Vec<MeetingNote> {
    let mut notes = Notes { planner, told: Vec::new() };
    notes.of_purpose();
    notes.of_time();
    notes.of_people();
    notes.of_methods();
    notes.of_leaders();
    notes.told
}

/// The method that concludes before, or without, one that opens, where the meeting is for new ideas. A method that
/// is not known may be one that opens.
pub(crate) fn concludes_too_early(request: &SupportRequest) -> Option<&'static Method> {
    if request.purpose.known() != Some(&MeetingPurpose::NewIdeas) {
        return None;
    }
    for (_, named) in request.methods.items() {
        let method = method_called(named)?;
        match method.step.known() {
            Some(MethodStep::Opening) => return None,
            Some(MethodStep::Concluding) => return Some(method),
            _ => {}
        }
    }
    None
}

/// Whether one person both leads the process and answers for the result, as far as can be seen: by name, or by role
/// where neither name is stated.
pub(crate) fn is_one_person(request: &SupportRequest) -> bool {
    let (Some(process), Some(project)) = (request.process_leader.known(), request.project_leader.known()) else {
        return false;
    };
    let same = |of: fn(&Contact) -> &Field<String>| {
        let plain = |contact| of(contact).filled().map(|text| lowered(text.trim()));
        plain(process).filter(|text| plain(project).as_ref() == Some(text)).is_some()
    };
    let no_name = [process, project].iter().all(|contact| contact.name.filled().is_none());
    same(|contact| &contact.name) || (no_name && same(|contact| &contact.role))
}

struct Notes<'p, 'a> {
    planner: &'p Planner<'a>,
    told: Vec<MeetingNote>,
}

impl Notes<'_, '_> {
    #[inline(never)]
    fn ask(&mut self, field: &str, sentence: Says, params: &[(&'static str, Param)]) {
        let text = sentence.say(params, self.planner.language);
        self.told.push(MeetingNote { pointer: Pointer::root().then(field), text });
    }

    fn of_purpose(&mut self) {
        let request = self.planner.request;
        if request.kind.known() == Some(&SupportKind::SoundingPartner) {
            self.ask("kind", Says::AskTalk, &[]);
        }
        if request.purpose.known().is_none() {
            self.ask("purpose", Says::AskPurpose, &[]);
        }
        if request.result.filled().is_none() {
            self.ask("result", Says::AskResult, &[]);
        }
        let is_for_goals = request.purpose.known() == Some(&MeetingPurpose::GoalsAndStrategies);
        if is_for_goals && request.evidence_base.filled().is_none() {
            self.ask("evidenceBase", Says::AskEvidence, &[]);
        }
    }

    fn of_time(&mut self) {
        let planner = self.planner;
        let minutes = planner.agenda.minutes();
        let Some(available) = planner.wanted.minutes else {
            return self.ask("minutes", Says::AskMinutes, &[("minutes", minutes.into())]);
        };
        if let Some(clock) = minutes_by_clock(planner.request).filter(|clock| *clock != available) {
            self.ask("minutes", Says::AskClock, &[("clock", clock.into()), ("minutes", available.into())]);
        }
        if minutes > available {
            let says = if planner.chosen.is_empty() { Says::AskTime } else { Says::AskTimeForMethods };
            self.ask("minutes", says, &[("available", available.into()), ("minutes", minutes.into())]);
        } else if !planner.agenda.dropped.is_empty() {
            let steps = planner.agenda.dropped.iter();
            let steps = steps.map(|step| step.title().in_language(planner.language)).collect::<Param>();
            self.ask("minutes", Says::Dropped, &[("steps", steps)]);
        }
        let left = available.saturating_sub(minutes);
        if left >= WORTH_ASKING {
            self.ask("minutes", Says::Left, &[("left", left.into())]);
        }
    }

    fn of_people(&mut self) {
        let planner = self.planner;
        let Some(people) = planner.wanted.people else {
            return self.ask("people", Says::AskPeople, &[]);
        };
        let methods = || planner.agenda.parts.iter().filter_map(|part| part.method);
        let too_many: Vec<&Method> = methods().filter(|method| people_of(method).1 < people).collect();
        let too_few: Vec<&Method> = methods().filter(|method| people_of(method).0 > people).collect();
        for (methods, says) in [(too_many, Says::AskSmallerGroups), (too_few, Says::AskMorePeople)] {
            if !methods.is_empty() {
                let titles = methods.iter().map(|method| Param::Text(said(&method.title, planner.language)));
                self.ask("people", says, &[("people", people.into()), ("methods", titles.collect())]);
            }
        }
    }

    fn of_methods(&mut self) {
        let planner = self.planner;
        let count = planner.request.methods.items().count();
        if count > MOST_METHODS {
            self.ask("methods", Says::AskFewer, &[("count", count.into()), ("most", MOST_METHODS.into())]);
        }
        for (_, named) in planner.request.methods.items().take(MOST_METHODS) {
            let Some(method) = method_called(named) else {
                self.ask("methods", Says::AskMethod, &[("method", named.trim().into())]);
                continue;
            };
            if super::agenda::rank(method, planner.wanted.purpose).is_none() {
                self.ask("methods", Says::AskOtherPurpose, &[self.title(method)]);
            }
        }
        if let Some(method) = concludes_too_early(planner.request) {
            self.ask("methods", Says::AskOrder, &[self.title(method)]);
        }
    }

    fn title(&self, method: &Method) -> (&'static str, Param) {
        ("method", Param::Text(said(&method.title, self.planner.language)))
    }

    fn of_leaders(&mut self) {
        let request = self.planner.request;
        let is_led = request.kind.known() == Some(&SupportKind::ProcessLeader);
        if is_led && request.pre_meeting.known().is_none() {
            self.ask("preMeeting", Says::AskPreMeeting, &[]);
        }
        if called(&request.process_leader).is_none() {
            self.ask("processLeader", Says::AskProcessLeader, &[]);
        }
        if called(&request.project_leader).is_none() {
            self.ask("projectLeader", Says::AskProjectLeader, &[]);
        }
        if is_one_person(request) {
            self.ask("processLeader", Says::AskOnePerson, &[]);
        }
    }
}
