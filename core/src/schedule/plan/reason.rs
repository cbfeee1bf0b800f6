//! Why a milestone is reached on a day, and what would break if it were not.

use super::axis::{Given, LIKELY, Three};
use super::calendar::Meeting;
use super::{Because, Limit, MeetingOfPlan, ScheduledMilestone, WorkedOut};
use crate::schedule::activities::{OPEN, Time, TimeAxis, UNKNOWN};
use crate::schedule::working_days::{DayNumber, day_of};
use crate::value::Day;

/// A day that can be told; `None` where it is not known.
fn told(number: DayNumber) -> Option<Day> {
    if number > OPEN { day_of(number) } else { None }
}

#[expect(clippy::indexing_slicing, reason = "every rank and place is of one of the network's own activities")]
impl WorkedOut<'_> {
    /// What is told of a milestone, by its place.
    pub(super) fn milestone(&self, place: usize) -> ScheduledMilestone {
        let rank = self.ranks[place];
        let Some(given) = self.axis.at(rank) else { return ScheduledMilestone::default() };
        let [earliest, likely, latest] = [0, 1, 2].map(|which: usize| self.early[which][rank][1]);
        let mut milestone = ScheduledMilestone {
            earliest: told(earliest),
            likely: told(likely),
            latest: told(latest),
            because: self.because(rank, given),
            meeting: self.meeting(rank, given),
            is_reached: given.reached.is_some(),
            ..ScheduledMilestone::default()
        };
        if likely < UNKNOWN && likely > OPEN {
            milestone.slip = given.baseline.map(|first| self.slip(first, likely));
            if !milestone.is_reached {
                self.add_slack(&mut milestone, rank, likely);
            }
        }
        milestone
    }

    /// How far a day has slipped from when a milestone was first to be reached: not at all on a day of that time.
    fn slip(&self, [earliest, _, latest]: Three, day: DayNumber) -> i32 {
        let nearest = day.clamp(earliest, latest);
        self.working_days(nearest, day)
    }

    fn working_days(&self, after: DayNumber, until: DayNumber) -> i32 {
        self.axis.calendars.working.days_between(after, until)
    }

    /// Why the likely plan has it when it does.
    fn because(&self, rank: usize, given: &Given<'_>) -> Because {
        let [start, finish] = self.early[LIKELY][rank];
        if given.reached.is_some() {
            return Because::Reached;
        }
        if given.fixed.is_some() {
            return Because::Fixed;
        }
        if finish >= UNKNOWN {
            return self.why_unknown(rank, given, start);
        }
        let (ready, not_before) = (self.axis.ready(given, start), self.axis.not_before(given));
        // In a meeting, the day follows from what ruled out the meeting before: the papers, where today is not to blame.
        let earlier = given.body.and_then(|body| self.axis.last_meeting(body, finish.saturating_sub(1)));
        let is_work = match earlier {
            Some(earlier) => earlier.papers[LIKELY] < ready && ready == self.axis.papers_ready(given, start),
            None => ready > OPEN && ready >= not_before,
        };
        let driver = if is_work { self.driver(rank, start, given) } else { None };
        driver.unwrap_or_else(|| own_reason(given, not_before))
    }

    /// What the work towards it had to wait for.
    fn driver(&self, rank: usize, start: Time, given: &Given<'_>) -> Option<Because> {
        let working_days = given.takes[LIKELY];
        let is_it = |(from, lag): &(usize, i32)| self.axis.later(self.early[LIKELY][*from][1], *lag) == start;
        // Of several, the one that is reached last.
        let awaited = self.activities.awaited(rank).filter(is_it).max_by_key(|(from, _)| self.early[LIKELY][*from][1]);
        if let Some((from, lag)) = awaited {
            return Some(Because::After { milestone: self.place(from), lag, working_days });
        }
        let begins = self.axis.start.map(|begins| begins[LIKELY]);
        (begins == Some(start) && given.is_work).then_some(Because::Start { working_days })
    }

    fn why_unknown(&self, rank: usize, given: &Given<'_>, start: Time) -> Because {
        let is_unknown = |(from, _): &(usize, i32)| self.early[LIKELY][*from][1] >= UNKNOWN;
        if let Some((from, _)) = self.activities.awaited(rank).find(is_unknown) {
            return Because::AfterUnknown { milestone: self.place(from) };
        }
        match given.body {
            Some(body) if start < UNKNOWN && given.takes[LIKELY] < UNKNOWN => {
                let days = |meeting: &Meeting| day_of(meeting.days[LIKELY]).zip(day_of(meeting.papers[LIKELY]));
                Because::NoMeetingLeft { last: self.axis.last_meeting(body, UNKNOWN).as_ref().and_then(days) }
            }
            _ => self.why_no_time(given),
        }
    }

    /// Why it cannot be told when a milestone is reached that waits for nothing unknown.
    fn why_no_time(&self, given: &Given<'_>) -> Because {
        let working_days = given.takes[LIKELY];
        match given.lost {
            Some(named) => Because::AfterNothing { named },
            None if given.is_outside => Because::OutsideCalendar,
            None if working_days == 0 || working_days >= UNKNOWN => Because::NoTime,
            None if self.axis.lacks_start(given) => Because::NoStart { working_days },
            None if !self.axis.calendars.working.has_days() => Because::NoWorkingDays,
            None => Because::OutsideCalendar,
        }
    }

    /// The meeting that the likely plan has it in.
    fn meeting(&self, rank: usize, given: &Given<'_>) -> Option<MeetingOfPlan> {
        let [start, finish] = self.early[LIKELY][rank];
        let body = given.body.filter(|_| finish < UNKNOWN)?;
        let ready = self.axis.papers_ready(given, start);
        let (_, meeting) = self.axis.meeting(body, ready, self.axis.not_before(given))?;
        // What has nothing to wait for is ready whenever the papers must be.
        let papers = day_of(meeting.papers[LIKELY])?;
        let earlier = self.axis.last_meeting(body, finish.saturating_sub(1));
        let missed = earlier.filter(|earlier| earlier.papers[LIKELY] < ready);
        let missed = missed.and_then(|earlier| day_of(earlier.days[LIKELY]).zip(day_of(earlier.papers[LIKELY])));
        Some(MeetingOfPlan { day: day_of(finish)?, papers, ready: told(ready).unwrap_or(papers), missed })
    }

    /// How much it can be delayed, and what stops it there.
    fn add_slack(&self, milestone: &mut ScheduledMilestone, rank: usize, likely: DayNumber) {
        let given = self.axis.at(rank);
        let bound = self.late[rank][1];
        if bound >= UNKNOWN {
            return;
        }
        milestone.limit = self.limit(rank, given, bound);
        let is_stated = !matches!(milestone.limit, Some(Limit::Milestone(_)));
        let allowed = self.last_day(given, likely, bound, is_stated);
        milestone.allowed = told(allowed);
        milestone.total_slack = Some(self.spare(likely, allowed));
        let room = |(to, lag): (usize, i32)| {
            let kept = self.axis.start(to, 0, self.early[LIKELY][to][1]);
            self.axis.earlier(kept, lag)
        };
        let kept = self.activities.awaiting(rank).map(room).filter(|room| *room < UNKNOWN).min();
        let free = kept.map_or(allowed, |kept| self.last_day(given, likely, kept, false).min(allowed));
        milestone.free_slack = Some(self.spare(likely, free));
    }

    /// The last day that a milestone can be reached up to a bound: of what is decided, the last meeting; else a working
    /// day, or the bound itself where that is stated.
    fn last_day(&self, given: Option<&Given<'_>>, likely: DayNumber, bound: DayNumber, is_stated: bool) -> DayNumber {
        let meeting = given.and_then(|given| self.axis.last_meeting(given.body?, bound));
        let last = match meeting {
            Some(meeting) => meeting.days[LIKELY],
            None if is_stated => bound,
            None => self.axis.calendars.working.working_day_up_to(bound).unwrap_or(bound),
        };
        // A day off that is early enough as it stands, is.
        if likely <= bound { last.max(likely) } else { last }
    }

    /// How many working days there are to spare until a day. What is late is so by one at least, over a weekend too.
    fn spare(&self, day: DayNumber, until: DayNumber) -> i32 {
        match until < day {
            true => self.working_days(until, day).max(1).saturating_neg(),
            false => self.working_days(day, until),
        }
    }

    fn limit(&self, rank: usize, given: Option<&Given<'_>>, bound: DayNumber) -> Option<Limit> {
        let given = given?;
        let own = [
            (given.fixed.map(|fixed| fixed[LIKELY]), Limit::Fixed),
            (given.not_after, Limit::NotAfter),
            (given.deadline, Limit::Deadline),
        ];
        let of_others = || {
            let stops = |(to, lag): &(usize, i32)| self.axis.earlier(self.late[*to][0], *lag) == bound;
            self.activities.awaiting(rank).find(stops).map(|(to, _)| Limit::Milestone(self.place(to)))
        };
        let of_own = own.into_iter().find(|(day, _)| *day == Some(bound)).map(|(_, limit)| limit);
        of_own.or_else(of_others).or_else(|| (self.end == Some(bound)).then_some(Limit::End))
    }

    /// The place in the plan of what has a rank in the network.
    fn place(&self, rank: usize) -> usize {
        usize::try_from(self.activities.order[rank]).unwrap_or(0)
    }
}

/// Which of the things that are stated of a milestone makes it as late as it is.
fn own_reason(given: &Given<'_>, not_before: DayNumber) -> Because {
    let day =
        |three: Option<[DayNumber; 3]>| three.map(|three| if given.body.is_some() { three[0] } else { three[LIKELY] });
    let is_it = |three| day(three) == Some(not_before);
    match given {
        _ if is_it(given.forecast) => Because::Forecast,
        _ if given.forecast.is_none() && is_it(given.planned) => Because::Planned,
        _ if is_it(given.not_before) => Because::NotBefore,
        _ if given.today == Some(not_before) => Because::Today,
        _ => Because::NoTime,
    }
}
