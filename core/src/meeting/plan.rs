//! A plan of a meeting, from a request for help with it.

use serde::Serialize;

use super::agenda::{Agenda, Part, Slot, Wanted, best_first, ends, is_with_food, shortest};
use super::methods::{method_called, pre_meeting_questions};
use super::notes;
use super::words::{MeetingPart, MeetingSentence as Says};
use crate::model::{Contact, MeetingPurpose, Method, MethodStep, SupportRequest, Wording};
use crate::phrase::Param;
use crate::value::{Clock, Field, Language, List, Pointer, lowered};

/// A plan of a meeting: an agenda with times, and all that belongs to it.
///
/// Source: Nye Ålesund, «Kva tilbyr Team prosesstøtte?».
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeetingPlan {
    /// The language it is written in. What people wrote stands in theirs.
    pub lang: Language,
    /// What the meeting is about.
    pub title: String,
    /// What it is for, if that is stated.
    pub purpose: Option<MeetingPurpose>,
    /// What is in hand when it is over, if that is stated.
    pub result: Option<String>,
    /// When it is, in words, if that is stated.
    pub when: Option<String>,
    /// How many minutes it takes.
    pub minutes: usize,
    /// How many minutes there are, if that is stated.
    pub available: Option<usize>,
    /// The agenda.
    pub rows: Vec<MeetingRow>,
    /// What is needed in all, each once.
    pub needs: Vec<String>,
    /// The talk before the meeting.
    pub pre_meeting: PreMeetingPlan,
    /// Who answers for what.
    pub roles: Vec<MeetingRole>,
    /// What is missing or does not fit, as questions.
    pub notes: Vec<MeetingNote>,
}

/// A row of an agenda. A part with a break within it has a row before the break and one after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MeetingRow {
    /// What it is.
    pub part: MeetingPart,
    /// How many minutes from the start of the meeting it begins.
    pub from: usize,
    /// How many minutes from the start of the meeting it ends.
    pub to: usize,
    /// The same as people are told it: by the clock where the request states one, else by minutes.
    pub time: String,
    /// How many minutes it takes.
    pub minutes: usize,
    /// Which step of a meeting it is, of methods.
    pub step: Option<MethodStep>,
    /// Which method it is, by its id.
    pub method: Option<String>,
    /// What it is called.
    pub title: String,
    /// How it is done, in order; empty where it is only continued.
    pub how: Vec<String>,
    /// Why it stands here.
    pub why: String,
}

/// The talk before the meeting, between the process leader and whoever is responsible for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PreMeetingPlan {
    /// When it is, in words, if that is stated.
    pub when: Option<String>,
    /// Who meets whom.
    pub who: String,
    /// What is asked.
    pub questions: Vec<String>,
}

/// Somebody who answers for something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct MeetingRole {
    /// What the role is called.
    pub title: String,
    /// Who has it, if that is stated: by role, or by name where no role is stated.
    pub who: Option<String>,
    /// What the role answers for.
    pub answers_for: String,
}

/// Something that is missing or does not fit, asked as a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MeetingNote {
    /// Where in the request the answer belongs.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub pointer: Pointer,
    /// The question.
    pub text: String,
}

/// Plans a meeting from a request for help with it (*forespørsel om prosesstøtte*).
///
/// It begins with a welcome, goes through the steps that fit what the meeting is for, and closes with who does what.
/// Nobody sits for more than 90 minutes without a break. Methods that the request names are used in their order;
/// otherwise it is those that fit the purpose and the number of people best. Where the time is short, what can be
/// left out is left out, and what is missing is asked about. The same request gives the same plan.
///
/// ```
/// use samspill::{Language, MeetingPurpose, SupportRequest, plan_meeting};
///
/// let request = SupportRequest {
///     purpose: MeetingPurpose::NewIdeas.into(),
///     time: "2018-11-05 kl. 9-11".parse::<samspill::When>()?.into(),
///     people: 12.into(),
///     ..SupportRequest::default()
/// };
/// let plan = plan_meeting(&request, Language::Nynorsk);
///
/// assert_eq!((plan.minutes, plan.available), (120, Some(120)));
/// assert_eq!(plan.rows[0].time, "09.00–09.10");
/// assert!(plan.rows.iter().any(|row| row.method.as_deref() == Some("silent-ideas")));
/// assert!(plan.to_text().contains("Kva skal vere klart når de går heim?"));
/// # Ok::<(), samspill::WhenError>(())
/// ```
///
/// Source: Nye Ålesund, «Prosessverktøy»: many new ideas before one concludes; goals and strategies from what is known.
pub fn plan_meeting(request: &SupportRequest, language: Language) -> MeetingPlan {
    Planner::new(request, language).plan()
}

/// How many minutes there are for a meeting: as stated, or by its times of day.
pub(crate) fn minutes_of(request: &SupportRequest) -> Option<usize> {
    request.minutes.known().copied().or_else(|| minutes_by_clock(request))
}

pub(super) fn minutes_by_clock(request: &SupportRequest) -> Option<usize> {
    let Clock { start, end } = request.time.known()?.clock()?;
    let in_minutes = |(hour, minute): (u8, u8)| usize::from(hour).saturating_mul(60).saturating_add(minute.into());
    in_minutes(end?).checked_sub(in_minutes(start)).filter(|minutes| *minutes > 0)
}

/// The fewest minutes that the meeting of a request takes, with welcome, breaks and closing.
pub(crate) fn shortest_meeting(request: &SupportRequest) -> usize {
    shortest(&methods_of(request).collect::<Vec<_>>(), &wanted(request))
}

/// The method that opens best for a request.
pub(crate) fn opening_for(request: &SupportRequest) -> Option<&'static Method> {
    best_first(MethodStep::Opening, &wanted(request)).first().copied()
}

/// As many methods as are looked at: more than anybody gets through, and few enough to share out time among.
pub(super) const MOST_METHODS: usize = 30;

/// The methods that a request names, as far as they are known.
pub(crate) fn methods_of(request: &SupportRequest) -> impl Iterator<Item = &'static Method> {
    request.methods.items().take(MOST_METHODS).filter_map(|(_, method)| method_called(method))
}

pub(super) fn wanted(request: &SupportRequest) -> Wanted {
    Wanted {
        purpose: request.purpose.known().copied(),
        people: request.people.known().copied(),
        minutes: minutes_of(request),
    }
}

/// What a text in three languages says.
pub(super) fn said(wording: &Field<Wording>, language: Language) -> String {
    wording.known().and_then(|wording| wording.in_language(language)).unwrap_or_default().to_owned()
}

pub(super) fn each_said(wordings: &Field<List<Wording>>, language: Language) -> Vec<String> {
    let said = |(_, wording): (usize, &Wording)| wording.in_language(language).map(str::to_owned);
    wordings.items().filter_map(said).collect()
}

/// Who somebody is: the role, or the name where no role is stated.
pub(super) fn called(contact: &Field<Contact>) -> Option<&str> {
    let contact = contact.known()?;
    contact.role.filled().or(contact.name.filled()).map(|text| text.trim())
}

pub(super) struct Planner<'a> {
    pub(super) request: &'a SupportRequest,
    pub(super) language: Language,
    pub(super) wanted: Wanted,
    pub(super) chosen: Vec<&'static Method>,
    pub(super) agenda: Agenda,
}

impl<'a> Planner<'a> {
    fn new(request: &'a SupportRequest, language: Language) -> Self {
        let (wanted, chosen) = (wanted(request), methods_of(request).collect::<Vec<_>>());
        let agenda = match chosen.as_slice() {
            [] => Agenda::best_for(&wanted),
            chosen => Agenda::of_chosen(chosen, wanted.minutes),
        };
        Self { request, language, wanted, chosen, agenda }
    }

    fn plan(&self) -> MeetingPlan {
        let request = self.request;
        let text = |field: &Field<String>| field.filled().map(|text| text.trim().to_owned());
        MeetingPlan {
            lang: self.language,
            title: text(&request.title).unwrap_or_else(|| self.say(Says::Untitled)),
            purpose: self.wanted.purpose,
            result: text(&request.result),
            when: request.time.known().map(|time| Param::from(time).write(self.language)),
            minutes: self.agenda.minutes(),
            available: self.wanted.minutes,
            rows: self.agenda.slots.iter().map(|slot| self.row(slot)).collect(),
            needs: self.needs(),
            pre_meeting: self.pre_meeting(),
            roles: self.roles(),
            notes: notes::of(self),
        }
    }

    pub(super) fn say(&self, sentence: Says) -> String {
        sentence.say(&[], self.language)
    }

    fn say_all(&self, sentences: &[Says]) -> Vec<String> {
        sentences.iter().map(|sentence| self.say(*sentence)).collect()
    }

    fn row(&self, slot: &Slot) -> MeetingRow {
        let part = slot.part.and_then(|place| self.agenda.parts.get(place));
        let row = match (part, part.and_then(|part| part.method)) {
            (None, _) => {
                let title = if is_with_food(slot) { Says::Meal } else { Says::Break };
                self.bare_row(MeetingPart::Break, title, &[], Says::WhyBreak)
            }
            (Some(part), Some(method)) => self.method_row(part, method, slot.is_continued),
            _ if slot.part == Some(0) => {
                let how = [Says::WelcomePurpose, Says::WelcomeWork, Says::WelcomeRoles];
                self.bare_row(MeetingPart::Welcome, Says::Welcome, &how, Says::WhyWelcome)
            }
            _ => {
                let how = [Says::ClosingTasks, Says::ClosingResult];
                self.bare_row(MeetingPart::Closing, Says::Closing, &how, Says::WhyClosing)
            }
        };
        let minutes = slot.to.saturating_sub(slot.from);
        MeetingRow { from: slot.from, to: slot.to, minutes, time: self.time(slot), ..row }
    }

    fn bare_row(&self, part: MeetingPart, title: Says, how: &[Says], why: Says) -> MeetingRow {
        MeetingRow {
            part,
            from: 0,
            to: 0,
            time: String::new(),
            minutes: 0,
            step: None,
            method: None,
            title: self.say(title),
            how: self.say_all(how),
            why: self.say(why),
        }
    }

    fn method_row(&self, part: &Part, method: &Method, is_continued: bool) -> MeetingRow {
        let row = self.bare_row(MeetingPart::Method, Says::Untitled, &[], self.why(part, method));
        let title = said(&method.title, self.language);
        let continued = || Says::Continued.say(&[("title", title.as_str().into())], self.language);
        MeetingRow {
            step: method.step.known().copied(),
            method: method.id.filled().cloned(),
            how: if is_continued { Vec::new() } else { each_said(&method.how, self.language) },
            title: if is_continued { continued() } else { title },
            ..row
        }
    }

    /// Why a method stands where it does.
    fn why(&self, part: &Part, method: &Method) -> Says {
        let (is_learning, is_for_goals) = (
            self.wanted.purpose == Some(MeetingPurpose::Learning),
            self.wanted.purpose == Some(MeetingPurpose::GoalsAndStrategies),
        );
        match method.step.known() {
            _ if !self.chosen.is_empty() => Says::WhyChosen,
            _ if part.is_more => Says::WhyMore,
            Some(MethodStep::Opening) if is_for_goals && is_for_them_first(method) => Says::WhyEvidence,
            Some(MethodStep::Opening) => Says::WhyOpening,
            Some(MethodStep::Sorting) => Says::WhySorting,
            Some(MethodStep::Concluding) => Says::WhyConcluding,
            Some(MethodStep::Reflecting) if is_learning => Says::WhyLookingBack,
            Some(MethodStep::Reflecting) => Says::WhyReflecting,
            _ => Says::WhyFraming,
        }
    }

    /// By the clock where one is stated, else by minutes from the start.
    fn time(&self, slot: &Slot) -> String {
        let Some(clock) = self.request.time.known().and_then(|time| time.clock()) else {
            let params = [("from", slot.from.into()), ("to", slot.to.into())];
            return Says::FromStart.say(&params, self.language);
        };
        let (hour, minute) = clock.start;
        let start = usize::from(hour).saturating_mul(60).saturating_add(minute.into());
        let between = if self.language == Language::English { ':' } else { '.' };
        let shown = |minutes: usize| {
            let of_the_day = start.saturating_add(minutes) % (24 * 60);
            format!("{:02}{between}{:02}", of_the_day / 60, of_the_day % 60)
        };
        format!("{}–{}", shown(slot.from), shown(slot.to))
    }

    fn needs(&self) -> Vec<String> {
        let mut needs: Vec<String> = Vec::new();
        for method in self.agenda.parts.iter().filter_map(|part| part.method) {
            for need in each_said(&method.needs, self.language) {
                if !needs.contains(&need) {
                    needs.push(need);
                }
            }
        }
        needs
    }

    fn pre_meeting(&self) -> PreMeetingPlan {
        let request = self.request;
        let leader = called(&request.process_leader).map_or_else(|| self.say(Says::TheProcessLeader), str::to_owned);
        // Nobody meets themselves.
        let requester = request.requester.filled().map(|text| text.trim());
        let mut responsible = called(&request.project_leader).into_iter().chain(requester);
        let responsible = responsible.find(|other| lowered(other) != lowered(&leader));
        let responsible = responsible.map_or_else(|| self.say(Says::TheResponsible), str::to_owned);
        let params = [("processLeader", Param::Text(leader)), ("responsible", Param::Text(responsible))];
        let asks = pre_meeting_questions().iter().map(|question| said(&question.text, self.language));
        PreMeetingPlan {
            when: request.pre_meeting.known().map(|when| Param::from(when).write(self.language)),
            who: Says::PreMeetingWho.say(&params, self.language),
            questions: asks.collect(),
        }
    }

    fn roles(&self) -> Vec<MeetingRole> {
        let role = |title, contact, answers_for| MeetingRole {
            title: self.say(title),
            who: called(contact).map(str::to_owned),
            answers_for: self.say(answers_for),
        };
        vec![
            role(Says::ProcessLeader, &self.request.process_leader, Says::AnswersForProcess),
            role(Says::ProjectLeader, &self.request.project_leader, Says::AnswersForResult),
        ]
    }
}

/// Whether a method is for work with goals before anything else.
fn is_for_them_first(method: &Method) -> bool {
    method.suits.items().next().is_some_and(|(_, suits)| *suits == MeetingPurpose::GoalsAndStrategies)
}

/// How many a method is for, at the least and at the most.
pub(super) fn people_of(method: &Method) -> (usize, usize) {
    ends(&method.people)
}
