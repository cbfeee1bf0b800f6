//! Networks of activities: the earliest and the latest that each can be, and how much slack it has.
//!
//! One engine for plans of every kind. How time goes, in working units or on a calendar with holidays and meetings, is
//! for a [`TimeAxis`] to say.
#![expect(clippy::indexing_slicing, reason = "`ActivityNetwork::new` proves that every place is one of its activities")]
#![expect(
    clippy::arithmetic_side_effects,
    reason = "`ActivityNetwork::new` proves that no sum passes the bounds of time"
)]

use super::network::circles;

/// A point of time, in whatever units a clock counts.
pub(crate) type Time = i32;

/// Earlier than all that can be told: a time that nothing holds back.
pub(crate) const OPEN: Time = 0;

/// Later than all that can be told: a time that is not known.
pub(crate) const UNKNOWN: Time = i32::MAX / 2;

/// How two activities hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityLinkKind {
    /// The second begins when the first is finished.
    FinishToStart,
    /// The second begins when the first has begun.
    StartToStart,
    /// The second is finished when the first is finished.
    FinishToFinish,
    /// The second is finished when the first has begun.
    StartToFinish,
}

/// One activity waits for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityLink {
    /// The activity that is waited for, by its place.
    pub from: usize,
    /// The activity that waits, by its place.
    pub to: usize,
    /// How they hang together.
    pub kind: ActivityLinkKind,
    /// How many units must go by in between; fewer than none where they may overlap.
    pub lag: i32,
}

/// Why activities and links are no network.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ActivityNetworkError {
    /// Activities wait for each other in a circle, so that none can be first: each waits for the next, and the last
    /// for the first.
    #[error("these activities wait for each other in a circle: {0:?}")]
    Circle(Vec<usize>),
    /// A link names an activity that is not there.
    #[error("link {link} names activity {activity}, and there are {count}")]
    UnknownActivity {
        /// The place of the link.
        link: usize,
        /// The activity that it names.
        activity: usize,
        /// How many there are.
        count: usize,
    },
    /// An activity takes less than no time.
    #[error("activity {0} takes less than no time")]
    NegativeDuration(usize),
    /// All durations and lags together pass 500 million units.
    #[error("all durations and lags together pass {0} units")]
    TooLong(i64),
}

/// All durations and lags together are at most this, so that no sum of them passes the bounds of time.
const LONGEST: i64 = 500_000_000;

/// Activities and what they wait for (*aktivitetsnettverk*), made ready to be worked out as often as asked.
///
/// ```
/// use samspill::{ActivityLink, ActivityLinkKind::FinishToStart, ActivityNetwork};
///
/// let link = |from, to| ActivityLink { from, to, kind: FinishToStart, lag: 0 };
/// let network = ActivityNetwork::new(&[5, 3, 2], &[link(0, 2), link(1, 2)])?;
/// let times = network.times(&[0, 0, 0]);
/// assert_eq!(times.early_start, [0, 0, 5]);
/// assert_eq!(times.total_slack, [0, 2, 0]);
/// # Ok::<(), samspill::ActivityNetworkError>(())
/// ```
///
/// Source: Kelley and Walker, *Critical-Path Planning and Scheduling* (1959).
#[derive(Clone, Debug)]
pub struct ActivityNetwork {
    /// The activities in an order in which each comes after those it waits for.
    pub(crate) order: Vec<u32>,
    /// How long each takes, in that order.
    durations: Vec<i32>,
    /// What each waits for, and what waits for each, in that order.
    into: Edges,
    out_of: Edges,
}

/// Links by the activity they belong to.
#[derive(Clone, Debug, Default)]
struct Edges {
    /// Where those of each activity begin, and at last where they end.
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

/// One end of a link.
#[derive(Clone, Copy, Debug, Default)]
struct Edge {
    /// Twice the place of the activity at the other end; one more where its finish counts, and not its start.
    time: u32,
    /// How many units go by before the start of the one that waits.
    lag: i32,
}

/// The times of every activity, by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActivityTimes {
    /// The earliest that each can start.
    pub early_start: Vec<i32>,
    /// The earliest that each can be finished.
    pub early_finish: Vec<i32>,
    /// The latest that each can start without moving the end of all.
    pub late_start: Vec<i32>,
    /// The latest that each can be finished without moving the end of all.
    pub late_finish: Vec<i32>,
    /// By how much each can move without moving the end of all.
    pub total_slack: Vec<i32>,
    /// By how much each can move without moving any other.
    pub free_slack: Vec<i32>,
}

impl ActivityTimes {
    /// Those of so many activities, before they are worked out.
    fn of(count: usize) -> Self {
        let none = || vec![0; count];
        Self {
            early_start: none(),
            early_finish: none(),
            late_start: none(),
            late_finish: none(),
            total_slack: none(),
            free_slack: none(),
        }
    }
}

/// How time goes for the activities of a network.
pub(crate) trait TimeAxis {
    /// When an activity that can start at a time is finished.
    fn finish(&self, activity: usize, duration: i32, start: Time) -> Time;
    /// When an activity must start to be finished at a time.
    fn start(&self, activity: usize, duration: i32, finish: Time) -> Time;
    /// The time so much later; earlier where that is less than nothing.
    fn later(&self, time: Time, lag: i32) -> Time;
    /// The latest time from which so much later is not after a time.
    fn earlier(&self, time: Time, lag: i32) -> Time;
}

/// Units of work, one after the other; no activity starts before its own time.
struct Units<'a> {
    not_before: &'a [i32],
}

impl TimeAxis for Units<'_> {
    fn finish(&self, _: usize, duration: i32, start: Time) -> Time {
        start + duration
    }

    fn start(&self, _: usize, duration: i32, finish: Time) -> Time {
        finish - duration
    }

    fn later(&self, time: Time, lag: i32) -> Time {
        time + lag
    }

    fn earlier(&self, time: Time, lag: i32) -> Time {
        time - lag
    }
}

/// The start and the finish of each activity, in the order of the network.
pub(crate) type Spans = Vec<[Time; 2]>;

impl ActivityNetwork {
    /// Activities by how long each takes, and what they wait for.
    ///
    /// # Errors
    ///
    /// [`ActivityNetworkError`]: a circle, named in full; a link to nothing; a duration below none; all together too
    /// long.
    pub fn new(durations: &[i32], links: &[ActivityLink]) -> Result<Self, ActivityNetworkError> {
        let count = durations.len();
        if let Some(place) = durations.iter().position(|duration| *duration < 0) {
            return Err(ActivityNetworkError::NegativeDuration(place));
        }
        for (place, link) in links.iter().enumerate() {
            if let Some(activity) = [link.from, link.to].into_iter().find(|activity| *activity >= count) {
                return Err(ActivityNetworkError::UnknownActivity { link: place, activity, count });
            }
        }
        let lags = links.iter().map(|link| i64::from(link.lag).abs());
        let total = durations.iter().map(|duration| i64::from(*duration)).chain(lags).fold(0i64, i64::saturating_add);
        if total > LONGEST || count > LONGEST as usize {
            return Err(ActivityNetworkError::TooLong(LONGEST));
        }
        let (order, ranks) = ordered(count, links);
        if order.len() < count {
            let mut waits = vec![Vec::new(); count];
            links.iter().for_each(|link| waits[link.to].push(link.from));
            return Err(ActivityNetworkError::Circle(circles(&waits).into_iter().next().unwrap_or_default()));
        }
        let of_rank = |activity: usize| ranks[activity];
        // Whatever a link says of a finish is said of the start, so that one kind of sum does for all.
        let lag = |link: &ActivityLink| match link.kind {
            ActivityLinkKind::FinishToStart | ActivityLinkKind::StartToStart => link.lag,
            ActivityLinkKind::FinishToFinish | ActivityLinkKind::StartToFinish => link.lag - durations[link.to],
        };
        let is_from_finish = |link: &ActivityLink| {
            u32::from(matches!(link.kind, ActivityLinkKind::FinishToStart | ActivityLinkKind::FinishToFinish))
        };
        let into = Edges::of(
            count,
            links.iter().map(|link| {
                (of_rank(link.to), Edge { time: 2 * of_rank(link.from) + is_from_finish(link), lag: lag(link) })
            }),
        );
        let out_of = Edges::of(
            count,
            links.iter().map(|link| {
                (of_rank(link.from), Edge { time: 2 * of_rank(link.to) + is_from_finish(link), lag: lag(link) })
            }),
        );
        let durations = order.iter().map(|activity| durations[*activity as usize]).collect();
        Ok(Self { order, durations, into, out_of })
    }

    /// The times of every activity, where each may not start before a time of its own, by its place; where none is
    /// given, it is 0. Times are to be at most 500 million from 0; those beyond count as that.
    pub fn times(&self, not_before: &[i32]) -> ActivityTimes {
        let bound = |time: &i32| i64::from(*time).clamp(-LONGEST, LONGEST) as i32;
        let not_before: Vec<i32> =
            self.order.iter().map(|activity| not_before.get(*activity as usize).map_or(0, bound)).collect();
        let units = Units { not_before: &not_before };
        let early = self.early(&units, |rank| units.not_before[rank]);
        let end = early.iter().map(|span| span[1]).max().unwrap_or(0);
        let late = self.late(&units, |_| end);
        let free = self.free(&units, &early, end);
        let mut times = ActivityTimes::of(self.order.len());
        for (((activity, early), late), free) in self.order.iter().zip(&early).zip(&late).zip(&free) {
            let place = *activity as usize;
            [times.early_start[place], times.early_finish[place]] = *early;
            [times.late_start[place], times.late_finish[place]] = *late;
            times.total_slack[place] = late[0] - early[0];
            times.free_slack[place] = *free;
        }
        times
    }

    /// The earliest that each can start and be finished, in the order of the network; none starts before `not_before`.
    pub(crate) fn early<A: TimeAxis>(&self, axis: &A, not_before: impl Fn(usize) -> Time) -> Spans {
        let mut spans: Spans = vec![[0; 2]; self.order.len()];
        for rank in 0..spans.len() {
            let mut start = not_before(rank);
            for edge in self.into.of_rank(rank) {
                start = start.max(axis.later(time_at(&spans, edge.time), edge.lag));
            }
            spans[rank] = [start, axis.finish(rank, self.durations[rank], start)];
        }
        spans
    }

    /// The latest that each can start and be finished; none is finished after `not_after`.
    pub(crate) fn late<A: TimeAxis>(&self, axis: &A, not_after: impl Fn(usize) -> Time) -> Spans {
        let mut spans: Spans = vec![[0; 2]; self.order.len()];
        for rank in (0..spans.len()).rev() {
            let duration = self.durations[rank];
            let mut finish = not_after(rank);
            for edge in self.out_of.of_rank(rank) {
                let by = axis.earlier(spans[(edge.time / 2) as usize][0], edge.lag);
                // Where the start counts, the finish may be as much later as the activity takes.
                finish = finish.min(if edge.time % 2 == 1 { by } else { axis.finish(rank, duration, by) });
            }
            spans[rank] = [axis.start(rank, duration, finish), finish];
        }
        spans
    }

    /// By how much each can move without moving any that waits for it, or the end.
    fn free<A: TimeAxis>(&self, axis: &A, early: &Spans, end: Time) -> Vec<i32> {
        let of_rank = |(rank, span): (usize, &[Time; 2])| {
            let room = |edge: &Edge| {
                axis.earlier(early[(edge.time / 2) as usize][0], edge.lag) - span[(edge.time % 2) as usize]
            };
            // What waits for a start alone leaves the finish to move the end.
            self.out_of.of_rank(rank).iter().map(room).fold(end - span[1], i32::min)
        };
        early.iter().enumerate().map(of_rank).collect()
    }

    /// What an activity waits for: the rank of each, and the lag.
    pub(crate) fn awaited(&self, rank: usize) -> impl Iterator<Item = (usize, i32)> {
        self.into.of_rank(rank).iter().map(|edge| ((edge.time / 2) as usize, edge.lag))
    }

    /// What waits for an activity: the rank of each, and the lag.
    pub(crate) fn awaiting(&self, rank: usize) -> impl Iterator<Item = (usize, i32)> {
        self.out_of.of_rank(rank).iter().map(|edge| ((edge.time / 2) as usize, edge.lag))
    }
}

fn time_at(spans: &Spans, time: u32) -> Time {
    spans[(time / 2) as usize][(time % 2) as usize]
}

impl Edges {
    fn of(count: usize, edges: impl Iterator<Item = (u32, Edge)> + Clone) -> Self {
        let mut starts = vec![0u32; count + 1];
        edges.clone().for_each(|(rank, _)| starts[rank as usize + 1] += 1);
        (0..count).for_each(|rank| starts[rank + 1] += starts[rank]);
        let mut next = starts.clone();
        let mut sorted = vec![Edge::default(); starts[count] as usize];
        for (rank, edge) in edges {
            sorted[next[rank as usize] as usize] = edge;
            next[rank as usize] += 1;
        }
        Self { starts, edges: sorted }
    }

    fn of_rank(&self, rank: usize) -> &[Edge] {
        &self.edges[self.starts[rank] as usize..self.starts[rank + 1] as usize]
    }
}

/// The activities in an order in which each comes after those it waits for, and the place of each in it. Those in a
/// circle, or behind one, are not in the order.
fn ordered(count: usize, links: &[ActivityLink]) -> (Vec<u32>, Vec<u32>) {
    let mut waits = vec![0u32; count];
    links.iter().for_each(|link| waits[link.to] += 1);
    let followers =
        Edges::of(count, links.iter().map(|link| (link.from as u32, Edge { time: link.to as u32, lag: 0 })));
    let mut order: Vec<u32> = (0..count as u32).filter(|activity| waits[*activity as usize] == 0).collect();
    let mut done = 0;
    while done < order.len() {
        for edge in followers.of_rank(order[done] as usize) {
            waits[edge.time as usize] -= 1;
            if waits[edge.time as usize] == 0 {
                order.push(edge.time);
            }
        }
        done += 1;
    }
    let mut ranks = vec![0u32; count];
    order.iter().zip(0..).for_each(|(activity, rank)| ranks[*activity as usize] = rank);
    (order, ranks)
}

#[cfg(test)]
mod tests {
    use super::ActivityLinkKind::{FinishToFinish, FinishToStart, StartToFinish, StartToStart};
    use super::*;

    fn link(from: usize, to: usize, kind: ActivityLinkKind, lag: i32) -> ActivityLink {
        ActivityLink { from, to, kind, lag }
    }

    #[test]
    fn links_of_every_kind_hold() {
        let times = |kind, lag| {
            let network = ActivityNetwork::new(&[4, 3], &[link(0, 1, kind, lag)]).unwrap();
            network.times(&[0, 0])
        };
        assert_eq!(times(FinishToStart, 2).early_start, [0, 6]);
        assert_eq!(times(FinishToStart, -2).early_start, [0, 2]);
        assert_eq!(times(StartToStart, 2).early_start, [0, 2]);
        assert_eq!(times(FinishToFinish, 2).early_finish, [4, 6]);
        assert_eq!(times(StartToFinish, 5).early_finish, [4, 5]);
        assert_eq!(times(StartToStart, 2).total_slack, [0, 0]);
        assert_eq!(times(FinishToFinish, 0).total_slack, [0, 0]);
    }

    #[test]
    fn what_waits_for_a_start_leaves_the_end_in_place() {
        let network = ActivityNetwork::new(&[10, 1], &[link(0, 1, StartToStart, 0)]).unwrap();
        let times = network.times(&[0, 5]);
        assert_eq!((times.total_slack, times.free_slack), (vec![0, 4], vec![0, 4]));
    }

    #[test]
    fn what_is_no_network_is_told() {
        let new = |durations: &[i32], links: &[ActivityLink]| ActivityNetwork::new(durations, links).unwrap_err();
        let circle = [link(0, 1, FinishToStart, 0), link(1, 2, StartToStart, 0), link(2, 1, FinishToStart, 0)];
        assert_eq!(new(&[1, 1, 1], &circle), ActivityNetworkError::Circle(vec![1, 2]));
        let nothing = [link(0, 7, FinishToStart, 0)];
        assert_eq!(new(&[1], &nothing), ActivityNetworkError::UnknownActivity { link: 0, activity: 7, count: 1 });
        assert_eq!(new(&[1, -1], &[]), ActivityNetworkError::NegativeDuration(1));
        assert_eq!(new(&[i32::MAX, i32::MAX], &[]), ActivityNetworkError::TooLong(LONGEST));
        assert_eq!(new(&[0], &[link(0, 0, FinishToStart, 0)]), ActivityNetworkError::Circle(vec![0]));
    }

    #[test]
    fn nothing_is_a_network_too() {
        assert!(ActivityNetwork::new(&[], &[]).unwrap().times(&[]).early_start.is_empty());
    }

    #[test]
    fn a_long_chain_and_far_times_stay_within_bounds() {
        let links: Vec<ActivityLink> = (1..200_000).map(|to| link(to - 1, to, FinishToStart, 1)).collect();
        let network = ActivityNetwork::new(&vec![2; 200_000], &links).unwrap();
        let times = network.times(&[i32::MAX]);
        assert_eq!(times.early_finish.last(), Some(&(500_000_000 + 599_999)));
        assert!(times.total_slack.iter().all(|slack| *slack == 0));
    }
}
