//! What pictures show of a plan: its milestones in order of time, with their words.

use std::collections::BTreeSet;

use super::{AT_MOST, PictureSaying, Told, long};
use crate::context::Context;
use crate::model::{BodyKind, Milestone, MilestoneKind, MilestoneName, MilestonePlan};
use crate::phrase::Param;
use crate::schedule::{Because, Calendars, Network, PlanSchedule, ScheduledMilestone};
use crate::value::{Day, Language, List, When, sort_by};

/// A plan as it is shown.
pub(super) struct Shown<'a> {
    pub(super) plan: &'a MilestonePlan,
    pub(super) language: Language,
    pub(super) today: Day,
    pub(super) calendars: Calendars<'a>,
    pub(super) schedule: PlanSchedule,
    pub(super) has_before: bool,
    /// In order of time; those of which no day can be told stand last.
    pub(super) marks: Vec<Mark<'a>>,
}

/// A milestone as it is shown.
pub(super) struct Mark<'a> {
    pub(super) milestone: &'a Milestone,
    /// Its place in the plan.
    pub(super) place: usize,
    pub(super) times: ScheduledMilestone,
    /// The day that was counted on before something was changed.
    pub(super) before: Option<Day>,
    /// Which marks it waits for.
    pub(super) waits: Vec<usize>,
    /// Whether it decides when the last one is reached.
    pub(super) is_in_chain: bool,
}

impl Mark<'_> {
    pub(super) fn day(&self) -> Option<Day> {
        self.times.likely
    }

    pub(super) fn is_decision(&self) -> bool {
        self.milestone.kind.known() == Some(&MilestoneKind::Decision) || self.milestone.decided_by.filled().is_some()
    }

    /// Where it was, if it has moved.
    pub(super) fn moved_from(&self) -> Option<Day> {
        self.before.filter(|before| self.day() != Some(*before))
    }
}

impl<'a> Shown<'a> {
    pub(super) fn of(plan: &'a MilestonePlan, before: Option<&PlanSchedule>, context: &'a Context<'_>) -> Self {
        let shared = context.shared_calendar();
        let calendars = Calendars::of([plan.calendar.known(), shared]);
        let schedule = calendars.schedule(plan, context.today());
        let empty = List::default();
        let network = Network::of(plan.milestones.known().unwrap_or(&empty));
        // What waits for nothing is no chain.
        let chain = Some(&schedule.critical_chain).filter(|chain| chain.len() > 1);
        let chain: BTreeSet<usize> = chain.into_iter().flatten().copied().collect();
        let mark = |(place, milestone): (usize, &'a Milestone)| Mark {
            milestone,
            place,
            times: schedule.milestones.get(place).cloned().unwrap_or_default(),
            before: before.and_then(|before| before.milestones.get(place)?.likely),
            waits: network.waits(place).iter().map(|wait| wait.milestone).collect(),
            is_in_chain: chain.contains(&place),
        };
        let mut marks: Vec<Mark<'a>> = plan.milestones.items().map(mark).collect();
        let when = |mark: &Mark<'_>| (mark.day().is_none(), mark.day());
        sort_by(&mut marks, |one, other| when(one).cmp(&when(other)));
        let mut positions = vec![None; schedule.milestones.len()];
        for (position, mark) in marks.iter().enumerate() {
            positions.get_mut(mark.place).into_iter().for_each(|known| *known = Some(position));
        }
        let position = |place: &usize| positions.get(*place).copied().flatten();
        marks.iter_mut().for_each(|mark| mark.waits = mark.waits.iter().filter_map(position).collect());
        Self {
            plan,
            language: context.speech.language(),
            today: context.today(),
            calendars,
            schedule,
            has_before: before.is_some(),
            marks,
        }
    }

    /// Those that are drawn.
    pub(super) fn drawn(&self) -> &[Mark<'a>] {
        self.marks.get(..AT_MOST).unwrap_or(&self.marks)
    }

    /// How many are not drawn, in words.
    pub(super) fn not_drawn(&self, drawn: usize) -> Option<String> {
        let more = self.marks.len().saturating_sub(drawn);
        (more > 0).then(|| self.with(PictureSaying::More, &[("count", Param::from(more))]))
    }

    pub(super) fn say(&self, saying: PictureSaying) -> String {
        saying.say(self.language)
    }

    pub(super) fn with(&self, saying: PictureSaying, params: &[(&'static str, Param)]) -> String {
        saying.with(params, self.language)
    }

    /// What a picture of a kind is called and how it is told in words.
    pub(super) fn told(&self, kind: PictureSaying, description: String) -> Told {
        let (title, facts) = (self.title(), self.facts());
        Told { kind: self.say(kind), title, facts, description, language: self.language }
    }

    pub(super) fn title(&self) -> String {
        let title = self.plan.title.filled().cloned();
        title.unwrap_or_else(|| self.say(PictureSaying::Untitled))
    }

    /// The project, its period, and the day of the picture.
    pub(super) fn facts(&self) -> String {
        let project = self.plan.project.filled();
        let project = project.map(|name| self.with(PictureSaying::Project, &[("project", Param::from(name.as_str()))]));
        let period = self.plan.period.known().map(|period| Param::from(period).write(self.language));
        let as_of = self.with(PictureSaying::AsOf, &[("date", Param::Text(self.date(self.today)))]);
        let facts = [project, period.filter(|period| !period.is_empty()), Some(as_of)];
        facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn date(&self, day: Day) -> String {
        self.time(&When::from(day))
    }

    pub(super) fn time(&self, when: &When) -> String {
        Param::from(when).write(self.language)
    }

    /// A day, or that there is none.
    pub(super) fn date_or_none(&self, day: Option<Day>) -> String {
        day.map_or_else(|| self.say(PictureSaying::NoDate), |day| self.date(day))
    }

    /// What a milestone is called.
    pub(super) fn name(&self, mark: &Mark<'_>) -> String {
        MilestoneName::of(Some(mark.milestone), mark.place).write(self.language)
    }

    /// Its short name, where it has one beside its text.
    pub(super) fn id<'m>(&self, mark: &Mark<'m>) -> Option<&'m str> {
        let id = mark.milestone.id.filled().map(String::as_str);
        id.filter(|id| mark.milestone.name() != Some(id))
    }

    /// What a milestone is called, with its short name before.
    pub(super) fn full_name(&self, mark: &Mark<'_>) -> String {
        self.id(mark).map_or_else(|| self.name(mark), |id| format!("{id} {}", self.name(mark)))
    }

    /// When it is reached, as exactly as somebody has said.
    pub(super) fn when(&self, mark: &Mark<'_>) -> String {
        let Some(day) = mark.day() else { return self.say(PictureSaying::NoDate) };
        let milestone = mark.milestone;
        let said = match mark.times.because {
            Because::Reached => &milestone.reached,
            Because::Fixed => &milestone.fixed,
            Because::Forecast => &milestone.forecast,
            _ => &milestone.planned,
        };
        let said = said.known().filter(|when| when.latest() == Some(day) && mark.times.meeting.is_none());
        said.map_or_else(|| self.date(day), |when| self.time(when))
    }

    /// What is said of a milestone in few words: that it is reached, who decides it, whether it has moved.
    pub(super) fn remarks(&self, mark: &Mark<'_>) -> Vec<String> {
        let milestone = mark.milestone;
        let mut remarks: Vec<String> = Vec::new();
        remarks.extend(mark.times.is_reached.then(|| self.say(PictureSaying::Reached)));
        let kind = milestone.kind.known().filter(|kind| **kind != MilestoneKind::Deliverable);
        remarks.extend(kind.map(|kind| kind.title().in_language(self.language).to_owned()));
        let body = milestone.decided_by.filled().filter(|_| !mark.times.is_reached);
        remarks.extend(
            body.map(|body| self.with(PictureSaying::MeetsIn, &[("body", Param::Wording(BodyKind::wording(body)))])),
        );
        remarks.extend((mark.is_in_chain && !mark.times.is_reached).then(|| self.say(self.decides())));
        remarks.extend(mark.moved_from().zip(mark.day()).map(|(before, now)| self.moved(before, now)));
        if let Some(short) = mark.times.total_slack.filter(|slack| *slack < 0) {
            let count = usize::try_from(short.unsigned_abs()).unwrap_or(usize::MAX);
            remarks.push(self.with(PictureSaying::Short, &[("count", Param::from(count))]));
        }
        remarks.extend(self.why_undated(mark));
        remarks
    }

    /// How far a milestone has moved; where there are no working days in between, from where.
    fn moved(&self, before: Day, now: Day) -> String {
        let days = self.calendars.working.between(before, now);
        let count = Param::from(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX));
        match days {
            0 => self.with(PictureSaying::WasThen, &[("date", Param::Text(self.date(before)))]),
            1.. => self.with(PictureSaying::Later, &[("count", count)]),
            ..0 => self.with(PictureSaying::Earlier, &[("count", count)]),
        }
    }

    /// How many milestones that are still to be reached have no date.
    fn undated(&self) -> usize {
        self.marks.iter().filter(|mark| mark.day().is_none() && !mark.times.is_reached).count()
    }

    /// What milestones in the chain decide: where some have no date, nobody knows when all is done.
    pub(super) fn decides(&self) -> PictureSaying {
        if self.undated() > 0 { PictureSaying::ChainSoFar } else { PictureSaying::Chain }
    }

    fn why_undated(&self, mark: &Mark<'_>) -> Option<String> {
        let saying = match mark.times.because {
            _ if mark.day().is_some() => return None,
            Because::NoStart { .. } => PictureSaying::NoStart,
            Because::AfterNothing { .. } => PictureSaying::AfterNothing,
            Because::AfterUnknown { .. } => PictureSaying::AfterUnknown,
            Because::NoMeetingLeft { .. } => PictureSaying::NoMeeting,
            Because::Circle => PictureSaying::Circle,
            _ => PictureSaying::NoTime,
        };
        Some(self.say(saying))
    }

    /// What a milestone waits for, each by its short name or its text.
    pub(super) fn waits_for(&self, mark: &Mark<'_>) -> String {
        let waits = mark.waits.iter().filter_map(|position| self.marks.get(*position));
        let names = waits.map(|other| other.milestone.short_name().map_or_else(|| self.name(other), str::to_owned));
        Param::List(names.map(Param::Text).collect()).write(self.language)
    }

    /// The plan in a few sentences.
    pub(super) fn description(&self) -> String {
        if self.marks.is_empty() {
            return self.instead().join(" ");
        }
        let reached = self.marks.iter().filter(|mark| mark.times.is_reached).count();
        let counts = [("count", Param::from(self.marks.len())), ("reached", Param::from(reached))];
        let mut told = vec![self.with(PictureSaying::Counted, &counts)];
        let open: Vec<&Mark<'_>> =
            self.marks.iter().filter(|mark| !mark.times.is_reached && mark.day().is_some()).collect();
        let named = |saying: PictureSaying, mark: &Mark<'_>| {
            let name = self.name(mark);
            self.with(saying, &[("name", Param::from(name.as_str())), ("date", Param::Text(self.when(mark)))])
        };
        told.extend(open.first().map(|mark| named(PictureSaying::Next, mark)));
        let undated = self.undated();
        let [last, chain_is] = match undated {
            0 => [PictureSaying::Last, PictureSaying::ChainIs],
            _ => [PictureSaying::LastDated, PictureSaying::ChainSoFarIs],
        };
        told.extend(open.last().filter(|_| open.len() > 1).map(|mark| named(last, mark)));
        let chain = self.marks.iter().filter(|mark| mark.is_in_chain);
        let names: Vec<Param> = chain.map(|mark| Param::from(self.full_name(mark).as_str())).take(12).collect();
        if !names.is_empty() {
            told.push(self.with(chain_is, &[("names", Param::List(names))]));
        }
        told.extend((undated > 0).then(|| self.with(PictureSaying::NotDated, &[("count", Param::from(undated))])));
        let moved = self.marks.iter().filter(|mark| mark.moved_from().is_some()).count();
        if moved > 0 {
            told.push(self.with(PictureSaying::Moved, &[("count", Param::from(moved))]));
        }
        told.push(self.say(PictureSaying::TableTells));
        told.join(" ")
    }

    /// What is said where there is no milestone to show: why, and what is asked for.
    pub(super) fn instead(&self) -> [String; 2] {
        let milestones = &self.plan.milestones;
        let is_unread = !milestones.is_absent() && milestones.known().is_none_or(|list| !list.0.is_empty());
        let why = if is_unread { PictureSaying::Unread } else { PictureSaying::Empty };
        [why, PictureSaying::AskMilestones].map(|saying| self.say(saying))
    }

    /// The first day that work towards a milestone can begin, where that is known.
    pub(super) fn work_begins(&self, mark: &Mark<'_>) -> Option<Day> {
        let awaited = mark.waits.iter().map(|position| self.marks.get(*position).and_then(Mark::day));
        let last: Option<Vec<Day>> = awaited.collect();
        let from = last?.into_iter().max();
        let takes = mark.milestone.working_time.known().is_some();
        let start = || self.plan.period.known()?.begins();
        let begins = match mark.times.because {
            Because::After { milestone, lag, .. } => {
                let awaited = mark.waits.iter().filter_map(|position| self.marks.get(*position));
                let awaited = awaited.filter(|mark| mark.place == milestone).find_map(Mark::day);
                awaited.map(|day| self.calendars.working.plus(day, lag).unwrap_or(day))
            }
            _ => from.or_else(|| if takes { start() } else { None }),
        };
        begins.filter(|begins| mark.day().is_some_and(|day| *begins < day))
    }

    /// From when until when work towards a milestone goes on, where it is stated how long it takes. What is decided in a
    /// meeting is ready before that.
    pub(super) fn work(&self, mark: &Mark<'_>) -> Option<(Day, Day)> {
        let time = mark.milestone.working_time.known()?;
        let begins = self.work_begins(mark)?;
        let done = mark.times.meeting.map_or(mark.day()?, |meeting| meeting.ready);
        let takes = time.most().filter(|_| !mark.times.is_reached).and_then(|days| i32::try_from(days).ok());
        let ends = takes.and_then(|days| self.calendars.working.plus(begins, days));
        let until = ends.map_or(done, |ends| ends.min(done));
        (begins < until).then_some((begins, until))
    }

    /// A number of working days.
    pub(super) fn days(&self, days: i32) -> String {
        let sign = if days < 0 { "\u{2212}" } else { "" };
        format!("{sign}{}", days.unsigned_abs())
    }

    /// How many are drawn, as a length.
    pub(super) fn count(&self) -> i64 {
        long(self.drawn().len())
    }
}
