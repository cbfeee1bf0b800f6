//! Why a milestone is reached on a day, and what there is to spare, in words.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::words::PlanSaying as Says;
use crate::model::{BodyKind, Milestone, MilestoneName, MilestonePlan};
use crate::phrase::{Param, cut};
use crate::schedule::{Because, Calendars, DayOff, Limit, MeetingOfPlan, PlanSchedule, ReportDay, ScheduledMilestone};
use crate::value::{Choice, Day, Field, Language, When};

/// Says of each milestone why it is reached when it is.
pub(super) struct Reasons<'a> {
    pub(super) plan: &'a MilestonePlan,
    pub(super) schedule: &'a PlanSchedule,
    /// The critical chain, to look places up in.
    pub(super) critical: BTreeSet<usize>,
    pub(super) calendars: &'a Calendars<'a>,
    pub(super) language: Language,
    pub(super) today: Day,
    /// Why each milestone is reached when it is, by its place: once it is asked, since many wait for it.
    pub(super) lines: Vec<OnceCell<String>>,
}

/// As many links of a chain as are told.
const TOLD: usize = 12;

impl Reasons<'_> {
    fn milestone(&self, place: usize) -> Option<&Milestone> {
        self.plan.milestones.known()?.0.get(place)?.known()
    }

    fn scheduled(&self, place: usize) -> Option<&ScheduledMilestone> {
        self.schedule.milestones.get(place)
    }

    /// The id of a milestone, where it has one.
    pub(super) fn id(&self, place: usize) -> Option<String> {
        self.milestone(place)?.id.filled().cloned()
    }

    /// What a milestone is called; its number where it has no name.
    pub(super) fn name(&self, place: usize) -> String {
        Param::from(MilestoneName::of(self.milestone(place), place)).write(self.language)
    }

    /// The same in quotation marks.
    pub(super) fn quoted(&self, place: usize) -> String {
        self.say(Says::Quoted, &[("other", Param::Text(self.name(place)))])
    }

    pub(super) fn day(&self, day: Day) -> Param {
        Param::Date(day.into()).in_letter(self.language)
    }

    pub(super) fn say(&self, says: Says, params: &[(&'static str, Param)]) -> String {
        says.with(params, self.language)
    }

    /// When reports are due while the plan lasts.
    pub(super) fn reports(&self) -> Vec<ReportDay> {
        self.calendars.report_days_of(self.plan, self.schedule)
    }

    /// When it is reached, in a few words.
    pub(super) fn when(&self, place: usize, scheduled: &ScheduledMilestone) -> String {
        let reached = self.milestone(place).and_then(|milestone| milestone.reached.known());
        if let Some(reached) = reached.filter(|_| scheduled.is_reached) {
            return self.say(Says::On, &[("date", Param::from(reached).in_letter(self.language))]);
        }
        let (earliest, latest) = (scheduled.earliest, scheduled.latest);
        let day = |day: Option<Day>| day.map_or(Param::Text(String::new()), |day| self.day(day));
        let params = [("date", day(scheduled.likely)), ("earliest", day(earliest)), ("latest", day(latest))];
        let says = match scheduled.likely {
            None if earliest.is_some() => Says::Earliest,
            None => Says::Unknown,
            Some(_) if earliest.is_some() && earliest == latest => Says::On,
            Some(_) if earliest.is_none() => Says::On,
            Some(_) if latest.is_none() => Says::FromOn,
            Some(_) => Says::Between,
        };
        self.say(says, &params)
    }

    /// Why it is reached when it is: what it waits for, back to where that begins.
    pub(super) fn why(&self, place: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut next = Some(place);
        while let Some(place) = next.filter(|_| lines.len() < TOLD) {
            let Some(scheduled) = self.scheduled(place) else { break };
            let line = || self.reason(place, scheduled);
            lines.push(self.lines.get(place).map_or_else(line, |known| known.get_or_init(line).clone()));
            next = match scheduled.because {
                Because::After { milestone, .. } | Because::AfterUnknown { milestone } => Some(milestone),
                _ => None,
            };
        }
        lines
    }

    fn reason(&self, place: usize, scheduled: &ScheduledMilestone) -> String {
        let said = self.driver(place, scheduled);
        let stated = [Because::Reached, Because::Fixed].contains(&scheduled.because);
        let body = self.milestone(place).and_then(|milestone| milestone.decided_by.filled());
        if stated || scheduled.likely.is_none() || body.is_none_or(|body| self.calendars.of_body(body).is_some()) {
            return said;
        }
        [said, self.say(Says::NoKnownMeeting, &[("body", self.body(place))])].join(" ")
    }

    /// What makes it as late as it is, or what is lacking to tell.
    fn driver(&self, place: usize, scheduled: &ScheduledMilestone) -> String {
        let name = ("name", Param::Text(self.name(place)));
        let date = ("date", scheduled.likely.map_or(Param::Text(String::new()), |day| self.day(day)));
        if let Some(meeting) = scheduled.meeting {
            return self.meeting(place, scheduled.because, meeting, [name, date]);
        }
        let milestone = self.milestone(place);
        // What is stated is told as it was stated: *mai 2027*, and not the last day of May.
        let stated = |says: Says, field: fn(&Milestone) -> &Field<When>| {
            let when = milestone.and_then(|milestone| field(milestone).known());
            let when = when.map_or_else(|| date.1.clone(), Param::from);
            let happens = ("then", when.clone().of_event(self.language));
            self.say(says, &[name.clone(), ("date", when.in_letter(self.language)), happens])
        };
        match scheduled.because {
            Because::Reached => stated(Says::Reached, |milestone| &milestone.reached),
            Because::Fixed => stated(Says::Fixed, |milestone| &milestone.fixed),
            Because::Forecast => stated(Says::Forecast, |milestone| &milestone.forecast),
            Because::Planned => stated(Says::Planned, |milestone| &milestone.planned),
            Because::NotBefore => stated(Says::NotBefore, |milestone| &milestone.not_before),
            Because::Today => self.say(Says::Today, &[name, date]),
            Because::Start { working_days } => {
                let start = self.start();
                let begins = ("start", start.map_or(Param::Text(String::new()), |day| self.day(day)));
                let said = self.say(Says::FromStart, &[name, date, begins, ("count", count(working_days))]);
                self.with_days_off(said, start, scheduled.likely)
            }
            Because::After { milestone, lag, working_days } => {
                let days = lag.saturating_add(working_days);
                let other = ("other", Param::Text(self.name(milestone)));
                let says = match days {
                    0 => Says::SameDay,
                    1.. => Says::DaysAfter,
                    ..0 => Says::DaysBefore,
                };
                let said = self.say(says, &[name, date, other, ("count", count(days))]);
                let after = self.scheduled(milestone).and_then(|other| other.likely);
                if days > 0 { self.with_days_off(said, after, scheduled.likely) } else { said }
            }
            Because::NoTime => self.say(Says::NoTime, &[name]),
            Because::NoStart { working_days } => self.say(Says::NoStart, &[name, ("count", count(working_days))]),
            Because::NoWorkingDays => self.say(Says::NoWorkingDays, &[]),
            Because::OutsideCalendar => self.say(Says::OutsideCalendar, &[name]),
            Because::AfterNothing { named } => {
                self.say(Says::AfterNothing, &[name, ("other", self.named(place, named))])
            }
            Because::AfterUnknown { milestone } => {
                self.say(Says::AfterUnknown, &[name, ("other", Param::Text(self.name(milestone)))])
            }
            Because::NoMeetingLeft { last: Some((last, papers)) } => {
                let days = [("last", self.day(last)), ("papers", self.day(papers))];
                let [last, papers] = days;
                self.say(Says::NoMeetingLeft, &[name, ("body", self.body(place)), last, papers])
            }
            Because::NoMeetingLeft { last: None } => self.say(Says::NoMeeting, &[name, ("body", self.body(place))]),
            Because::Circle => self.say(Says::InCircle, &[name]),
        }
    }

    /// The first day that the project can begin.
    fn start(&self) -> Option<Day> {
        self.plan.period.known()?.begins()
    }

    /// The body that decides a milestone.
    fn body(&self, place: usize) -> Param {
        let name = self.milestone(place).and_then(|milestone| milestone.decided_by.filled());
        Param::Wording(name.map(|name| BodyKind::wording(name)).unwrap_or_default())
    }

    /// One of the names that a milestone waits for, as somebody wrote it.
    fn named(&self, place: usize, named: usize) -> Param {
        let waits = self.milestone(place).and_then(|milestone| milestone.depends_on.known()?.0.get(named)?.known());
        Param::Text(waits.map(|name| cut(name.trim())).unwrap_or_default())
    }

    fn meeting(
        &self,
        place: usize,
        because: Because,
        meeting: MeetingOfPlan,
        [name, date]: [(&'static str, Param); 2],
    ) -> String {
        let mut said = vec![self.say(Says::Decided, &[name, date, ("body", self.body(place))])];
        let (papers, ready) = (("papers", self.day(meeting.papers)), ("ready", self.day(meeting.ready)));
        let has_lead = meeting.papers < meeting.day;
        match because {
            Because::After { milestone, lag, working_days } => {
                let days = lag.saturating_add(working_days);
                let says = if days == 0 { Says::PapersAfter } else { Says::PapersWork };
                let other = ("other", Param::Text(self.name(milestone)));
                let line = self.say(says, &[papers, ready, other, ("count", count(days))]);
                let after = self.scheduled(milestone).and_then(|other| other.likely);
                said.push(if days > 0 { self.with_days_off(line, after, Some(meeting.ready)) } else { line });
            }
            Because::Start { working_days } => {
                let start = ("start", self.start().map_or(Param::Text(String::new()), |day| self.day(day)));
                let line = self.say(Says::PapersStart, &[papers, ready, start, ("count", count(working_days))]);
                said.push(self.with_days_off(line, self.start(), Some(meeting.ready)));
            }
            because => {
                said.extend(self.first_meeting(place, because));
                said.extend(has_lead.then(|| self.say(Says::Papers, &[papers])));
            }
        }
        if let Some((day, papers)) = meeting.missed {
            said.push(self.say(Says::Missed, &[("day", self.day(day)), ("papers", self.day(papers))]));
        }
        said.join(" ")
    }

    /// From when on it is the first meeting, by what is stated of the milestone.
    fn first_meeting(&self, place: usize, because: Because) -> Option<String> {
        let not_before = || self.milestone(place)?.not_before.known();
        match because {
            Because::Planned => Some(self.say(Says::FirstMeeting, &[])),
            Because::Forecast => Some(self.say(Says::FirstForecast, &[])),
            Because::Today => Some(self.say(Says::FirstToday, &[])),
            Because::NotBefore => {
                let day = Param::from(not_before()?).in_letter(self.language);
                Some(self.say(Says::FirstNotBefore, &[("date", day)]))
            }
            _ => None,
        }
    }

    /// With the holidays and closed days that lie in between.
    fn with_days_off(&self, said: String, after: Option<Day>, until: Option<Day>) -> String {
        let Some((after, until)) = after.zip(until) else { return said };
        let name = |day_off: &DayOff<'_>| match day_off {
            DayOff::Holiday(name) => Param::Text(name.in_language(self.language).to_owned()),
            DayOff::Closed(Some(title)) => Param::Text(cut(title.trim())),
            DayOff::Closed(None) => Param::Text(self.say(Says::ClosedDays, &[])),
        };
        let own = self.calendars.weekdays().map(|weekdays| {
            weekdays.map(|day| Param::Term(Choice { code: day.code(), title: day.title() })).collect::<Vec<Param>>()
        });
        let off: Vec<Param> = self.calendars.days_off(after, until).iter().take(TOLD).map(name).collect();
        let only = own.map(|days| self.say(Says::OnlyCounted, &[("days", Param::List(days))]));
        let not = (!off.is_empty()).then(|| self.say(Says::NotCounted, &[("days", Param::List(off))]));
        [Some(said), only, not].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// What there is to spare before something breaks, and what that is.
    pub(super) fn slack(&self, scheduled: &ScheduledMilestone) -> Option<String> {
        let (slack, allowed, limit) = (scheduled.total_slack?, scheduled.allowed?, scheduled.limit?);
        let says = match slack {
            ..0 => Says::TooLate,
            0 => Says::NoSpare,
            1.. => Says::Spare,
        };
        let params = [("count", count(slack)), ("allowed", self.day(allowed)), ("limit", self.limit(limit))];
        Some(self.say(says, &params))
    }

    /// What there is to spare, and how that compares with the first plan.
    pub(super) fn room(&self, scheduled: &ScheduledMilestone) -> Vec<String> {
        let mut said = Vec::new();
        if let (Some(slack), Some(told)) = (scheduled.total_slack, self.slack(scheduled)) {
            said.push(told);
            said.extend(match scheduled.free_slack {
                Some(free) if slack > 0 && free <= 0 => Some(self.say(Says::MovesAtOnce, &[])),
                Some(free) if free < slack => Some(self.say(Says::MovesOthers, &[("count", count(free))])),
                _ => None,
            });
        }
        // Where the end of the plan is stated, it may hold although another milestone decides the last day.
        let told = [scheduled.total_slack, scheduled.free_slack];
        let critical = scheduled.slack_to_critical.filter(|slack| !told.contains(&Some(*slack)));
        said.extend(critical.map(|slack| self.say(Says::UntilCritical, &[("count", count(slack))])));
        said.extend(match scheduled.slip {
            None | Some(0) => None,
            Some(slip) if slip > 0 => Some(self.say(Says::Later, &[("count", count(slip))])),
            Some(slip) => Some(self.say(Says::Earlier, &[("count", count(slip))])),
        });
        said
    }

    fn limit(&self, limit: Limit) -> Param {
        Param::Text(match limit {
            Limit::End => self.say(Says::LimitEnd, &[]),
            Limit::Deadline => self.say(Says::LimitDeadline, &[]),
            Limit::NotAfter => self.say(Says::LimitNotAfter, &[]),
            Limit::Fixed => self.say(Says::LimitFixed, &[]),
            Limit::Milestone(other) => self.say(Says::LimitMilestone, &[("other", Param::Text(self.name(other)))]),
        })
    }
}

/// So many, whichever way.
pub(super) fn count(days: i32) -> Param {
    Param::Count(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX))
}
