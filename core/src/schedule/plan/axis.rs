//! How time goes for milestones: in days, on a calendar, from meeting to meeting.

use super::calendar::{BodyCalendar, Calendars, Meeting};
use crate::model::{Milestone, Period, WorkingTime};
use crate::schedule::activities::{ActivityNetwork, OPEN, Time, TimeAxis, UNKNOWN};
use crate::schedule::network::Network;
use crate::schedule::working_days::{DayNumber, number_of};
use crate::value::{Day, Field, List, When};

/// The plan that slack is worked out for; before it comes the earliest, and after it the latest.
pub(super) const LIKELY: usize = 1;

/// A day, or how many days, in the earliest, the likely and the latest plan.
pub(super) type Three = [DayNumber; 3];

/// What is stated of a milestone that decides when it is reached.
#[derive(Debug)]
pub(super) struct Given<'a> {
    pub(super) reached: Option<Three>,
    pub(super) fixed: Option<Three>,
    pub(super) forecast: Option<Three>,
    pub(super) planned: Option<Three>,
    pub(super) not_before: Option<Three>,
    /// Today, where it is stated that it is not reached.
    pub(super) today: Option<DayNumber>,
    /// How many working days it takes; [`UNKNOWN`] where neither that nor a date is stated.
    pub(super) takes: Three,
    pub(super) deadline: Option<DayNumber>,
    pub(super) not_after: Option<DayNumber>,
    /// When it was planned first.
    pub(super) baseline: Option<Three>,
    /// Where it is decided in a meeting, and some calendar says when the body meets.
    pub(super) body: Option<&'a BodyCalendar>,
    /// Whether it waits for any other.
    waits: bool,
    /// Whether it is work that tells when it is reached, and not a date or another milestone alone.
    pub(super) is_work: bool,
    /// Which of the names it waits for is that of no milestone.
    pub(super) lost: Option<usize>,
    /// Whether something is stated of when it is reached; whether that lies outside the calendar.
    pub(super) has_date: bool,
    pub(super) is_outside: bool,
}

/// How time goes for the milestones of a plan.
#[derive(Debug)]
pub(super) struct PlanAxis<'a> {
    pub(super) calendars: &'a Calendars<'a>,
    /// By rank in the network.
    pub(super) given: Vec<Given<'a>>,
    /// The day that the project begins.
    pub(super) start: Option<Three>,
    /// Which of the three plans is being worked out.
    pub(super) which: usize,
    /// By rank, whether nobody knows when it is reached: what waits for it cannot break it.
    pub(super) is_unknown: Vec<bool>,
}

/// A time that is stated, in the three plans: its first day, and its last, which is the likely one. Where one of them
/// is open, the other.
fn three(when: &When) -> Option<Three> {
    let (earliest, latest) = (when.earliest(), when.latest());
    let likely = number_of(latest.or(earliest)?)?;
    Some([earliest.map_or(Some(OPEN), number_of)?, likely, latest.map_or(Some(UNKNOWN), number_of)?])
}

fn known(field: &Field<When>) -> Option<Three> {
    field.known().and_then(three)
}

/// The longest that a milestone can take, in working days; as long as the calendar is.
const LONGEST: usize = 50_000;

/// How many working days something takes, in the three plans.
fn days_of(time: &WorkingTime) -> Option<Three> {
    let days = |field: &Field<usize>| field.known().and_then(|days| i32::try_from((*days).min(LONGEST)).ok());
    let (shortest, likely, longest) = (days(&time.shortest), days(&time.likely), days(&time.longest));
    if let Some(days) = days(&time.days) {
        return Some([days; 3]);
    }
    let low = shortest.or(likely)?;
    let high = longest.or(likely).map_or(UNKNOWN, |high| high.max(low));
    // Between two days that are as good, the later of the middle ones.
    let middle = || if high == UNKNOWN { UNKNOWN } else { low.midpoint(high.saturating_add(1)) };
    let likely = likely.map_or_else(middle, |likely| likely.clamp(low, high));
    Some([low, likely, high])
}

impl<'a> PlanAxis<'a> {
    pub(super) fn of(
        period: Option<&Period>,
        milestones: &'a List<Milestone>,
        calendars: &'a Calendars<'a>,
        (activities, network): (&ActivityNetwork, &Network),
        today: Day,
    ) -> Self {
        // Of a beginning that is not exact, the likely day is the first.
        let begins = |period: &Period| number_of(period.begins()?);
        let start = period.and_then(|period| {
            let [first, _, last] = known(&period.start)?;
            Some([first, begins(period)?, last])
        });
        let empty = Milestone::default();
        let given = activities.order.iter().enumerate().map(|(rank, place)| {
            let place = usize::try_from(*place).unwrap_or(usize::MAX);
            let milestone = milestones.0.get(place).and_then(Field::known).unwrap_or(&empty);
            let waits = activities.awaited(rank).map(|(_, lag)| lag).max();
            Given::of(milestone, calendars, today, (waits, network.lost(place)))
        });
        Self { calendars, given: given.collect(), start, which: LIKELY, is_unknown: Vec::new() }
    }

    pub(super) fn at(&self, rank: usize) -> Option<&Given<'a>> {
        self.given.get(rank)
    }

    /// The earliest that work towards a milestone can begin: when the project does. A date alone is not held back by that:
    /// an agreement may have been signed before.
    pub(super) fn start_of(&self, rank: usize) -> Time {
        let Some(given) = self.at(rank).filter(|given| given.is_work) else { return OPEN };
        match self.start {
            Some(start) => self.of_which(start),
            None if self.which > 0 && self.lacks_start(given) => UNKNOWN,
            None => OPEN,
        }
    }

    /// Whether only the beginning of the project could tell when a milestone is reached, and it is not stated.
    pub(super) fn lacks_start(&self, given: &Given<'_>) -> bool {
        self.start.is_none() && !given.waits && !given.has_date
    }

    /// The latest that a milestone may be reached by what is stated of it alone.
    pub(super) fn not_after(&self, rank: usize) -> Option<DayNumber> {
        let given = self.at(rank)?;
        let fixed = given.fixed.map(|fixed| fixed[LIKELY]);
        [given.deadline, given.not_after, fixed].into_iter().flatten().min()
    }

    fn of_which(&self, three: Three) -> DayNumber {
        three.get(self.which).copied().unwrap_or(UNKNOWN)
    }

    /// When what takes time is ready, where work on it begins at a time.
    pub(super) fn ready(&self, given: &Given<'_>, start: Time) -> Time {
        self.later(start, self.of_which(given.takes))
    }

    /// When the papers for a meeting are ready: what was not written yesterday is not ready before today.
    pub(super) fn papers_ready(&self, given: &Given<'_>, start: Time) -> Time {
        self.ready(given, start).max(given.today.unwrap_or(OPEN))
    }

    /// The first day that a milestone may be reached by what is stated of it. A meeting in the month that is planned
    /// is early enough.
    pub(super) fn not_before(&self, given: &Given<'_>) -> Time {
        let which = |three: Three| if given.body.is_some() { three[0] } else { self.of_which(three) };
        [given.own(), given.not_before].into_iter().flatten().map(which).chain(given.today).max().unwrap_or(OPEN)
    }

    /// The first meeting for which what is decided is ready, and its day in the plan being worked out. In the earliest
    /// plan, that is any day that a meeting without an exact one can still be on.
    pub(super) fn meeting(&self, body: &BodyCalendar, ready: Time, not_before: Time) -> Option<(DayNumber, Meeting)> {
        let suits = |meeting: &&Meeting| meeting.papers[LIKELY] >= ready && meeting.days[LIKELY] >= not_before;
        let day = |meeting: &Meeting| match self.which {
            0 => meeting.days[0].max(ready).max(not_before),
            _ => meeting.days[LIKELY],
        };
        let days = body.meetings.iter().filter(suits).map(|meeting| (day(meeting), *meeting));
        days.min_by_key(|(day, _)| *day)
    }

    /// The last meeting up to a day.
    pub(super) fn last_meeting(&self, body: &BodyCalendar, until: Time) -> Option<Meeting> {
        let meetings = body.meetings.iter().filter(|meeting| meeting.days[LIKELY] <= until);
        meetings.max_by_key(|meeting| meeting.days[LIKELY]).copied()
    }

    /// By when papers must be ready for some meeting up to a day. The last need not be the one with the latest papers.
    fn last_papers(&self, body: &BodyCalendar, until: Time) -> Option<DayNumber> {
        let meetings = body.meetings.iter().filter(|meeting| meeting.days[LIKELY] <= until);
        meetings.map(|meeting| meeting.papers[LIKELY]).max()
    }
}

impl<'a> Given<'a> {
    fn of(
        milestone: &Milestone,
        calendars: &'a Calendars<'a>,
        today: Day,
        (waits, lost): (Option<i32>, Option<usize>),
    ) -> Self {
        let (planned, forecast) = (known(&milestone.planned), known(&milestone.forecast));
        let (reached, fixed) = (known(&milestone.reached), known(&milestone.fixed));
        let has_date = planned.or(forecast).is_some();
        let stated = [&milestone.planned, &milestone.forecast, &milestone.fixed, &milestone.reached];
        let is_outside = stated.iter().any(|field| field.known().is_some() && known(field).is_none());
        let takes = milestone.working_time.known().and_then(days_of);
        let latest = |field: &Field<When>| field.known().and_then(When::latest).and_then(number_of);
        let body = milestone.decided_by.filled().and_then(|name| calendars.of_body(name));
        // Not stated is not none: what nobody has said was not reached may have been.
        let today = number_of(today).filter(|_| milestone.reached.is_none());
        // What is decided is ready when what it waits for is, where nobody says how long it takes to prepare; and ten
        // days after something says when.
        let follows = waits.is_some_and(|lag| lag != 0 || body.is_some());
        let unstated = if has_date || follows { [0; 3] } else { [0, UNKNOWN, UNKNOWN] };
        let is_work = takes.is_some() || unstated[LIKELY] == UNKNOWN;
        let takes = match takes {
            _ if lost.is_some() && !has_date => [0, UNKNOWN, UNKNOWN],
            stated => stated.unwrap_or(unstated),
        };
        Self {
            reached,
            fixed,
            forecast,
            planned,
            not_before: known(&milestone.not_before),
            today,
            takes,
            deadline: latest(&milestone.deadline),
            not_after: latest(&milestone.not_after),
            baseline: known(&milestone.baseline),
            body: body.filter(|_| reached.is_none() && fixed.is_none()),
            waits: waits.is_some(),
            is_work,
            lost,
            has_date,
            is_outside,
        }
    }

    /// The date that it has in the plan.
    fn own(&self) -> Option<Three> {
        self.forecast.or(self.planned)
    }
}

impl TimeAxis for PlanAxis<'_> {
    fn finish(&self, rank: usize, _: i32, start: Time) -> Time {
        let Some(given) = self.at(rank) else { return start };
        if let Some(day) = given.reached.or(given.fixed) {
            return self.of_which(day);
        }
        let not_before = self.not_before(given);
        match given.body {
            None => match self.ready(given, start).max(not_before) {
                // Nothing says when.
                OPEN if self.which > 0 => UNKNOWN,
                day => day,
            },
            Some(body) => match self.meeting(body, self.papers_ready(given, start), not_before) {
                Some((day, _)) => day,
                // It cannot be earlier than this; when it is, nobody knows.
                None if self.which == 0 => self.papers_ready(given, start).max(not_before),
                None => UNKNOWN,
            },
        }
    }

    fn start(&self, rank: usize, _: i32, finish: Time) -> Time {
        let Some(given) = self.at(rank) else { return finish };
        if given.reached.is_some() || self.is_unknown.get(rank) == Some(&true) {
            return UNKNOWN;
        }
        let finish = given.fixed.map_or(finish, |fixed| finish.min(self.of_which(fixed)));
        let by = given.body.and_then(|body| self.last_papers(body, finish)).unwrap_or(finish);
        match self.of_which(given.takes) {
            UNKNOWN => by,
            takes => self.earlier(by, takes),
        }
    }

    fn later(&self, time: Time, lag: i32) -> Time {
        match time {
            _ if time >= UNKNOWN || lag >= UNKNOWN => UNKNOWN,
            ..=OPEN => OPEN,
            _ => self.calendars.working.later(time, lag).unwrap_or(if lag < 0 { OPEN } else { UNKNOWN }),
        }
    }

    fn earlier(&self, time: Time, lag: i32) -> Time {
        if time >= UNKNOWN || lag >= UNKNOWN {
            return time;
        }
        self.calendars.working.earlier(time, lag).unwrap_or(if lag > 0 { OPEN } else { UNKNOWN })
    }
}
