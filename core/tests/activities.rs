//! What holds for every network of activities.
#![cfg(feature = "programme")]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use samspill::{ActivityLink, ActivityLinkKind, ActivityNetwork, ActivityNetworkError};

/// How long each of some activities takes, when it can start, and links among them, in any order and without circles.
fn network() -> impl Strategy<Value = (Vec<i32>, Vec<i32>, Vec<ActivityLink>)> {
    use ActivityLinkKind::{FinishToFinish, FinishToStart, StartToFinish, StartToStart};
    let kind = select(vec![FinishToStart, StartToStart, FinishToFinish, StartToFinish]);
    let links = vec((any::<[Index; 2]>(), kind, -9..20_i32), 0..40);
    let order = Just((0..20_usize).collect::<Vec<_>>()).prop_shuffle();
    (vec((0..15_i32, 0..30_i32), 1..20), links, order).prop_map(|(activities, links, order)| {
        let link = |(ends, kind, lag): &([Index; 2], _, _)| {
            let ends = ends.map(|end| end.index(activities.len()));
            let [from, to] = if order[ends[0]] < order[ends[1]] { ends } else { [ends[1], ends[0]] };
            ActivityLink { from, to, kind: *kind, lag: *lag }
        };
        let links = links.iter().map(link).filter(|link| link.from != link.to).collect();
        let (durations, not_before) = activities.iter().copied().unzip();
        (durations, not_before, links)
    })
}

/// How long after the start of the first the start of the second must be, at least.
fn distance(durations: &[i32], link: &ActivityLink) -> i32 {
    let (first, second) = (durations[link.from], durations[link.to]);
    match link.kind {
        ActivityLinkKind::FinishToStart => first + link.lag,
        ActivityLinkKind::StartToStart => link.lag,
        ActivityLinkKind::FinishToFinish => first + link.lag - second,
        _ => link.lag - second,
    }
}

/// Lets every link push what waits, until nothing moves.
fn pushed(durations: &[i32], not_before: &[i32], links: &[ActivityLink]) -> Vec<i32> {
    let mut starts = not_before.to_vec();
    for _ in durations {
        for link in links {
            starts[link.to] = starts[link.to].max(starts[link.from] + distance(durations, link));
        }
    }
    starts
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_network_is_as_pushing_until_nothing_moves((durations, not_before, links) in network()) {
        let network = ActivityNetwork::new(&durations, &links).unwrap();
        let times = network.times(&not_before);
        let end_of = |starts: &[i32]| starts.iter().zip(&durations).map(|(start, takes)| start + takes).max().unwrap();
        let end = end_of(&times.early_start);
        prop_assert_eq!(&times.early_start, &pushed(&durations, &not_before, &links));
        for place in 0..durations.len() {
            let (total, free) = (times.total_slack[place], times.free_slack[place]);
            prop_assert!(total >= free && free >= 0, "{place}: {total} {free}");
            prop_assert_eq!(times.late_start[place] - times.early_start[place], total);
            prop_assert_eq!(times.late_finish[place] - times.late_start[place], durations[place]);
            let starts = |slack: i32| {
                let mut not_before = not_before.clone();
                not_before[place] = times.early_start[place] + slack;
                let mut starts = pushed(&durations, &not_before, &links);
                let end = end_of(&starts);
                starts[place] = times.early_start[place];
                (starts, end)
            };
            prop_assert_eq!(starts(total).1, end);
            prop_assert!(starts(total + 1).1 > end);
            prop_assert_eq!(starts(free), (times.early_start.clone(), end));
            prop_assert!(starts(free + 1) != (times.early_start.clone(), end));
        }
    }

    #[test]
    fn a_circle_is_told_where_there_is_one((durations, _, mut links) in network(), turned in any::<Index>()) {
        if !links.is_empty() {
            let place = turned.index(links.len());
            let link = links[place];
            links.push(ActivityLink { from: link.to, to: link.from, ..link });
        }
        match ActivityNetwork::new(&durations, &links) {
            Err(ActivityNetworkError::Circle(circle)) => {
                let next = circle.iter().cycle().skip(1);
                for (one, next) in circle.iter().zip(next) {
                    prop_assert!(links.iter().any(|link| link.to == *one && link.from == *next), "{circle:?}");
                }
            }
            answer => prop_assert!(answer.is_ok() && links.is_empty()),
        }
    }
}
