//! The calendar of a plan: when people work, when bodies meet, and when reports are due.

use std::borrow::Cow;
use std::collections::BTreeMap;

#[cfg(any(feature = "render", feature = "exchange"))]
use super::PlanSchedule;
#[cfg(any(feature = "render", feature = "exchange"))]
use crate::model::MilestonePlan;
use crate::model::{BodyKind, BodyMeetings, ClosedPeriod, Period, PlanCalendar, ReportingRhythm, Weekday};
#[cfg(feature = "render")]
use crate::schedule::holiday_on;
#[cfg(feature = "render")]
use crate::schedule::working_days::day_of;
use crate::schedule::working_days::{DayNumber, WorkingCalendar, number_of};
#[cfg(feature = "render")]
use crate::value::Words;
use crate::value::{Day, When, one_way, sort_by};

/// The calendars that hold for a plan: its own, and that of its programme.
#[derive(Debug)]
pub(crate) struct Calendars<'a> {
    given: [Option<&'a PlanCalendar>; 2],
    /// The times that people do not work, each from its first day to its last, as far as they can be told.
    closed: Vec<(Day, Day, &'a ClosedPeriod)>,
    pub(crate) working: Cow<'static, WorkingCalendar>,
    bodies: Vec<BodyCalendar>,
    /// Which body somebody means, by a name or by what all of its kind are called.
    names: BTreeMap<String, usize>,
}

/// When a body meets.
#[derive(Debug)]
pub(crate) struct BodyCalendar {
    /// What the calendar calls it.
    #[cfg(feature = "exchange")]
    body: String,
    /// In order of time.
    pub(crate) meetings: Vec<Meeting>,
}

/// A meeting: its day in the earliest, the likely and the latest plan, and by when its papers must be ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meeting {
    pub(crate) days: [DayNumber; 3],
    pub(crate) papers: [DayNumber; 3],
}

/// As many days as are looked through for those that nobody works: some ten years.
#[cfg(feature = "render")]
const LONGEST: usize = 3700;

/// As many meetings of a body as are looked at.
const AT_MOST: usize = 1000;

impl<'a> Calendars<'a> {
    pub(crate) fn of(given: [Option<&'a PlanCalendar>; 2]) -> Self {
        let working = Cow::Borrowed(WorkingCalendar::norwegian());
        let mut calendars = Self { given, closed: Vec::new(), working, bodies: Vec::new(), names: BTreeMap::new() };
        let weekdays: Option<Vec<Weekday>> = calendars.weekdays().map(Iterator::collect);
        if let Some(weekdays) = weekdays {
            calendars.working = Cow::Owned(WorkingCalendar::on(&weekdays, &[]));
        }
        let told = |period: &'a ClosedPeriod| days_of(period).map(|(first, last)| (first, last, period));
        calendars.closed = calendars.closed_periods().filter_map(told).collect();
        if !calendars.closed.is_empty() {
            let closed: Vec<(Day, Day)> = calendars.closed.iter().map(|(first, last, _)| (*first, *last)).collect();
            calendars.working = Cow::Owned(calendars.working.without(&closed));
        }
        calendars.add_meetings();
        calendars
    }

    fn each(&self) -> impl Iterator<Item = &'a PlanCalendar> + use<'a> {
        self.given.into_iter().flatten()
    }

    /// When each body meets, as both calendars say together.
    fn add_meetings(&mut self) {
        for own in self.each().flat_map(|calendar| calendar.meetings.items()).map(|(_, meetings)| meetings) {
            let Some(body) = own.body.filled() else { continue };
            let days = own.days.items().filter_map(|(_, day)| self.meeting(day, own)).take(AT_MOST);
            let meetings: Vec<Meeting> = days.collect();
            let known = *self.names.entry(known_by(body)).or_insert(self.bodies.len());
            match self.bodies.get_mut(known) {
                Some(known) => known.meetings.extend(meetings),
                None => self.bodies.push(BodyCalendar {
                    #[cfg(feature = "exchange")]
                    body: body.clone(),
                    meetings,
                }),
            }
        }
        for body in &mut self.bodies {
            sort_by(&mut body.meetings, |one: &Meeting, other: &Meeting| one.days.cmp(&other.days));
        }
    }

    /// A meeting whose day is known well enough to be counted on.
    fn meeting(&self, when: &When, own: &BodyMeetings) -> Option<Meeting> {
        let (first, last) = (number_of(when.earliest()?)?, number_of(when.latest()?)?);
        let days = [first, last, last];
        let lead = own.paper_days.known().and_then(|days| i32::try_from(*days).ok()?.checked_neg()).unwrap_or(0);
        let papers = days.map(|day| self.working.later(day, lead).unwrap_or(0));
        Some(Meeting { days, papers })
    }

    /// When a body meets, by name or kind; `None` where no calendar says.
    pub(crate) fn of_body(&self, name: &str) -> Option<&BodyCalendar> {
        self.names.get(&known_by(name)).and_then(|place| self.bodies.get(*place))
    }

    pub(crate) fn closed_periods(&self) -> impl Iterator<Item = &'a ClosedPeriod> {
        self.each().flat_map(|calendar| calendar.closed_periods.items()).map(|(_, period)| period)
    }

    pub(crate) fn holidays(&self) -> impl Iterator<Item = &'a ClosedPeriod> {
        self.each().flat_map(|calendar| calendar.holidays.items()).map(|(_, period)| period)
    }

    /// How often is reported, and how many working days after.
    fn reporting(&self) -> Option<(ReportingRhythm, usize)> {
        let rhythm = |calendar: &PlanCalendar| {
            Some((*calendar.reporting.known()?, calendar.reporting_days.known().copied().unwrap_or(0)))
        };
        self.each().find_map(rhythm)
    }

    /// The days on which reports are due while a plan lasts: until its end, or until the last day that was worked out where
    /// no end is stated.
    #[cfg(any(feature = "render", feature = "exchange"))]
    pub(crate) fn report_days_of(&self, plan: &MilestonePlan, schedule: &PlanSchedule) -> Vec<ReportDay> {
        let stated = plan.period.known().cloned().unwrap_or_default();
        let worked_out = schedule.end.filter(|_| stated.end.known().is_none());
        let end = worked_out.map_or(stated.end, Into::into);
        self.report_days(&Period { end, ..stated })
    }

    /// The days on which reports are due in a period.
    pub(crate) fn report_days(&self, period: &Period) -> Vec<ReportDay> {
        let ends = (period.start.known().and_then(When::earliest)).zip(period.end.known().and_then(When::latest));
        let (Some((rhythm, after)), Some((start, end))) = (self.reporting(), ends) else { return Vec::new() };
        let ends = (1..).map_while(|count: u32| {
            let month = rhythm.months().checked_mul(count)?;
            Day::in_month(start.year(), month, 31).filter(|ends| *ends <= end)
        });
        let due = |ends: Day| self.working.plus(ends, i32::try_from(after).ok()?);
        let days = ends.filter(|ends| *ends >= start).filter_map(|ends| Some(ReportDay { ends, due: due(ends)? }));
        days.take(REPORTS).collect()
    }

    /// The days of the week that people work, where a calendar says so.
    pub(crate) fn weekdays(&self) -> Option<impl Iterator<Item = Weekday>> {
        let stated = self.each().find_map(|calendar| calendar.weekdays.known());
        stated.map(|weekdays| weekdays.iter().map(|(_, weekday)| *weekday))
    }

    /// Why people do not work on the days after one day, up to another, on which they else would: each once, in order.
    #[cfg(feature = "render")]
    pub(crate) fn days_off(&self, after: Day, until: Day) -> Vec<DayOff<'a>> {
        let mut days_off: Vec<DayOff<'a>> = Vec::new();
        let days = std::iter::successors(after.after(), |day| day.after()).take_while(|day| *day <= until);
        let weekdays: Option<Vec<u32>> = self.weekdays().map(|weekdays| weekdays.map(Weekday::number).collect());
        let is_usual = |day: &Day| weekdays.as_ref().map_or(day.weekday() <= 5, |days| days.contains(&day.weekday()));
        for day in days.take(LONGEST).filter(|day| !self.working.is_working(*day) && is_usual(day)) {
            let closed = || self.closed.iter().find(|(first, last, _)| (*first..=*last).contains(&day));
            let off = match holiday_on(day) {
                Some(name) => Some(DayOff::Holiday(name)),
                None => closed().map(|(.., period)| DayOff::Closed(period.title.filled().map(String::as_str))),
            };
            days_off.extend(off.filter(|off| !days_off.contains(off)));
        }
        days_off
    }
}

/// Why people do not work on a day.
#[cfg(feature = "render")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayOff<'a> {
    Holiday(Words),
    /// By what the closed period is called, where it has a name.
    Closed(Option<&'a str>),
}

impl BodyCalendar {
    /// The days that it meets, in order; of a day that is not exact, the last.
    #[cfg(feature = "render")]
    pub(crate) fn days(&self) -> impl Iterator<Item = Day> {
        self.meetings.iter().filter_map(|meeting| day_of(meeting.days[1]))
    }

    /// What the calendar calls it.
    #[cfg(feature = "exchange")]
    pub(crate) fn name(&self) -> &str {
        &self.body
    }
}

/// What a body is known by: its kind, where it is called by that, or else its name.
fn known_by(name: &str) -> String {
    BodyKind::called(name).map_or_else(|| one_way(name), |kind| kind.code().to_owned())
}

/// The first and the last day of a time to avoid.
pub(crate) fn days_of(period: &ClosedPeriod) -> Option<(Day, Day)> {
    period.time.known().and_then(|time| time.earliest().zip(time.latest()))
}

/// Whether a day lies in a time to avoid.
pub(crate) fn contains(period: &ClosedPeriod, day: Day) -> bool {
    days_of(period).is_some_and(|(first, last)| first <= day && day <= last)
}

/// A day on which a report is due (*rapporteringsdato*).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportDay {
    /// The last day that the report is about.
    pub ends: Day,
    /// The day on which it is due.
    pub due: Day,
}

/// As many reports as are told of.
const REPORTS: usize = 240;

/// The days on which reports are due in a period, by a calendar and that of the programme: at the end of each month,
/// quarter, four months, half-year or year, and some working days after.
///
/// ```
/// use samspill::{Day, Period, PlanCalendar, ReportingRhythm, When, report_days};
///
/// let calendar = PlanCalendar {
///     reporting: ReportingRhythm::Tertial.into(),
///     reporting_days: 10.into(),
///     ..PlanCalendar::default()
/// };
/// let period = Period { start: When::year(2027)?.into(), end: When::year(2027)?.into(), ..Period::default() };
/// let days = report_days(&period, [Some(&calendar), None]);
/// assert_eq!(days.len(), 3);
/// // Ascension Day and 17 May lie in between.
/// assert_eq!((days[0].ends, days[0].due), (Day::new(2027, 4, 30)?, Day::new(2027, 5, 18)?));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn report_days(period: &Period, calendars: [Option<&PlanCalendar>; 2]) -> Vec<ReportDay> {
    Calendars::of(calendars).report_days(period)
}
