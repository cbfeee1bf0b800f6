//! What is otherwise in a plan than in the same plan before a change, and how that is said.

use super::reasons::{Reasons, count};
use super::words::PlanSaying as Says;
use crate::phrase::Param;
use crate::schedule::{Limit, PlanSchedule, ScheduledMilestone, same_milestones};
use crate::value::Day;

/// A plan beside the same plan before a change.
pub(super) struct Compared<'a> {
    pub(super) before: &'a Reasons<'a>,
    pub(super) after: &'a Reasons<'a>,
    /// Which milestone each one of the changed plan was, by their places.
    same: Vec<Option<usize>>,
}

/// A milestone before and after a change.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) place: usize,
    pub(super) place_before: usize,
    pub(super) before: &'a ScheduledMilestone,
    pub(super) after: &'a ScheduledMilestone,
}

impl Pair<'_> {
    pub(super) fn has_moved(&self) -> bool {
        self.before.likely != self.after.likely
    }
}

/// What a day was, and what it is.
type Days = (Option<Day>, Option<Day>);

/// What is said of a day that is another, one that was not known, and one that no longer is.
type OfDays = [Says; 3];

/// Whether a milestone comes too late for something, as things look.
pub(super) fn is_too_late(scheduled: &ScheduledMilestone) -> bool {
    scheduled.total_slack.is_some_and(|slack| slack < 0)
}

impl<'a> Compared<'a> {
    pub(super) fn of(before: &'a Reasons<'a>, after: &'a Reasons<'a>) -> Self {
        Self { before, after, same: same_milestones(before.plan, after.plan) }
    }

    /// The milestones that are in both.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'a>> {
        let (before, after) = (self.before.schedule, self.after.schedule);
        let pair = move |(place, same): (usize, &Option<usize>)| {
            let place_before = (*same)?;
            let (before, after) = (before.milestones.get(place_before)?, after.milestones.get(place)?);
            Some(Pair { place, place_before, before, after })
        };
        self.same.iter().enumerate().filter_map(pair)
    }

    /// The places of those that are new.
    pub(super) fn added(&self) -> Vec<usize> {
        self.same.iter().enumerate().filter(|(_, same)| same.is_none()).map(|(place, _)| place).collect()
    }

    /// The places in the plan before of those that are gone.
    pub(super) fn removed(&self) -> Vec<usize> {
        let mut is_left = vec![false; self.before.schedule.milestones.len()];
        for place in self.same.iter().flatten() {
            is_left.get_mut(*place).into_iter().for_each(|left| *left = true);
        }
        is_left.iter().enumerate().filter(|(_, left)| !**left).map(|(place, _)| place).collect()
    }

    pub(super) fn say(&self, says: Says, params: &[(&'static str, Param)]) -> String {
        self.after.say(says, params)
    }

    fn days(&self, (before, after): Days) -> [(&'static str, Param); 2] {
        let day = |day: Option<Day>| day.map_or(Param::Text(String::new()), |day| self.after.day(day));
        [("before", day(before)), ("after", day(after))]
    }

    pub(super) fn working_days(&self, pair: &Pair<'_>) -> Option<i32> {
        Some(self.after.calendars.working.between(pair.before.likely?, pair.after.likely?))
    }

    /// How a milestone moves.
    pub(super) fn moves(&self, pair: &Pair<'_>) -> String {
        let days = self.working_days(pair);
        let says = match (pair.before.likely, pair.after.likely, days) {
            (None, ..) => Says::NowKnown,
            (_, None, _) => Says::NoLongerKnown,
            (.., None | Some(0)) => Says::MovedOff,
            (.., Some(days)) if days > 0 => Says::MovedLater,
            _ => Says::MovedEarlier,
        };
        let [before, after] = self.days((pair.before.likely, pair.after.likely));
        self.say(says, &[before, after, ("count", count(days.unwrap_or(0)))])
    }

    /// How the earliest and the latest day of a milestone move that does not.
    pub(super) fn bounds(&self, pair: &Pair<'_>) -> Vec<String> {
        if pair.has_moved() {
            return Vec::new();
        }
        let earliest = [Says::EarliestMoves, Says::EarliestNow, Says::EarliestGone];
        let latest = [Says::LatestMoves, Says::LatestNow, Says::LatestGone];
        let of = [
            ((pair.before.earliest, pair.after.earliest), earliest),
            ((pair.before.latest, pair.after.latest), latest),
        ];
        of.into_iter().filter_map(|(days, says)| self.day_moves(days, says)).collect()
    }

    fn day_moves(&self, days: Days, [moves, now, gone]: OfDays) -> Option<String> {
        let says = match days {
            (before, after) if before == after => return None,
            (_, None) => gone,
            (None, _) => now,
            _ => moves,
        };
        Some(self.say(says, &self.days(days)))
    }

    /// Whether a milestone becomes too late, or no longer is, and what it may not go beyond where that is otherwise.
    /// What there is to spare stands `beside` words that say what it is, or says so itself.
    pub(super) fn slack(&self, pair: &Pair<'_>, beside: bool) -> Vec<String> {
        let room = || self.after.slack(pair.after);
        let spare = || match room() {
            Some(room) if !beside => Some(self.say(Says::SpareNow, &[("room", Param::Text(room))])),
            room => room,
        };
        let is_otherwise = pair.before.total_slack != pair.after.total_slack || !self.has_same_limit(pair);
        let said = match (is_too_late(pair.before), is_too_late(pair.after)) {
            (false, true) => [Some(self.say(Says::NowTooLate, &[])), room()],
            (true, false) => [Some(self.say(Says::NotTooLate, &[])), spare()],
            (true, true) if is_otherwise => [room(), None],
            (false, false) if !pair.has_moved() && self.is_limited_otherwise(pair) => [spare(), None],
            _ => [None, None],
        };
        said.into_iter().flatten().collect()
    }

    /// Whether something else would break if it were later, or a limit of its own is on another day.
    fn is_limited_otherwise(&self, pair: &Pair<'_>) -> bool {
        let is_own = matches!(pair.after.limit, Some(Limit::Deadline | Limit::NotAfter | Limit::Fixed));
        !self.has_same_limit(pair) || (is_own && pair.before.allowed != pair.after.allowed)
    }

    fn has_same_limit(&self, pair: &Pair<'_>) -> bool {
        match (pair.before.limit, pair.after.limit) {
            (Some(Limit::Milestone(before)), Some(Limit::Milestone(after))) => {
                self.same.get(after) == Some(&Some(before))
            }
            (before, after) => before == after,
        }
    }

    /// What to know about the change as a whole.
    pub(super) fn notes(&self) -> Vec<String> {
        let moved = self.pairs().filter(Pair::has_moved).count();
        let rest = self.pairs().count().saturating_sub(moved);
        let mut notes = vec![match moved {
            0 => self.say(Says::NothingMoves, &[]),
            _ => self.say(Says::Moves, &[("count", Param::Count(moved)), ("rest", Param::Count(rest))]),
        }];
        let after = &self.after.schedule.milestones;
        let added = self.added();
        let late = |place: &&usize| after.get(**place).is_some_and(is_too_late);
        let becomes_late = self.pairs().filter(|pair| !is_too_late(pair.before) && is_too_late(pair.after)).count();
        let counts = [
            (Says::Added, added.len()),
            (Says::Removed, self.removed().len()),
            (Says::OtherwiseChanged, self.pairs().filter(|pair| self.is_otherwise(pair)).count()),
            (Says::BecomeTooLate, becomes_late.saturating_add(added.iter().filter(late).count())),
            (
                Says::NoLongerTooLate,
                self.pairs().filter(|pair| is_too_late(pair.before) && !is_too_late(pair.after)).count(),
            ),
        ];
        let counted = counts.into_iter().filter(|(_, count)| *count > 0);
        notes.extend(counted.map(|(says, count)| self.say(says, &[("count", Param::Count(count))])));
        let stated = [self.before, self.after].map(|reasons| stated_end(reasons.schedule));
        let [before, after] = stated;
        notes.extend(self.day_moves((before, after), [Says::PlanEndMoves, Says::PlanEndNow, Says::PlanEndGone]));
        let [before, after] = [self.before, self.after].map(|reasons| last(reasons.schedule));
        notes.extend(self.day_moves((before, after), [Says::EndMoves, Says::LastNow, Says::LastGone]));
        notes.extend(self.chain());
        notes
    }

    /// Whether something is otherwise with a milestone that does not move.
    pub(super) fn is_otherwise(&self, pair: &Pair<'_>) -> bool {
        let said = || self.bounds(pair).len().saturating_add(self.slack(pair, true).len());
        !pair.has_moved() && said() > 0
    }

    /// What decides when the last one is reached, where that is something else.
    fn chain(&self) -> Option<String> {
        let chain = &self.after.schedule.critical_chain;
        let was = chain.iter().map(|place| self.same.get(*place).copied().flatten());
        let is_same = was.eq(self.before.schedule.critical_chain.iter().copied().map(Some));
        last(self.after.schedule).filter(|_| !is_same && chain.len() > 1)?;
        let names = chain.iter().map(|place| Param::Text(self.after.quoted(*place))).collect();
        Some(self.say(Says::ChainNow, &[("names", Param::List(names))]))
    }
}

/// The end of the plan, where it is stated.
pub(super) fn stated_end(schedule: &PlanSchedule) -> Option<Day> {
    schedule.end.filter(|_| schedule.is_end_stated)
}

/// The day of the last milestone; as long as one has no day, that cannot be said.
pub(super) fn last(schedule: &PlanSchedule) -> Option<Day> {
    let days: Option<Vec<Day>> = schedule.milestones.iter().map(|scheduled| scheduled.likely).collect();
    days?.into_iter().max()
}
