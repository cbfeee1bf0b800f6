//! Times of a network of activities beside a bare sweep, forward and backward, over the same links.

use std::error::Error;
use std::hint::black_box;

use samspill::ActivityLinkKind::FinishToStart;
use samspill::{ActivityLink, ActivityNetwork};

use crate::{ROUNDS, median, microseconds};

const ACTIVITIES: usize = 10_000;

/// Times a network that is ready, with its activities in the order that they come in, and in none.
pub(crate) fn sweeping() -> Result<(), Box<dyn Error>> {
    let in_order: Vec<usize> = (0..ACTIVITIES).collect();
    timed("in the order that they come in", &in_order)?;
    // A number that shares no divisor with how many there are leads to each of them once.
    let in_none: Vec<usize> = (0..ACTIVITIES).map(|place| place * 7919 % ACTIVITIES).collect();
    timed("in no order", &in_none)
}

/// Of each activity in order, `places` says where it stands among those that are given.
fn timed(what: &str, places: &[usize]) -> Result<(), Box<dyn Error>> {
    let links = links();
    let durations: Vec<i32> = (0..ACTIVITIES).map(|place| (place * 31 % 20) as i32 + 1).collect();
    let bare = Bare::of(&durations, &links);
    let mut given = vec![0; ACTIVITIES];
    places.iter().zip(&durations).for_each(|(place, duration)| given[*place] = *duration);
    let placed = |link: &ActivityLink| ActivityLink { from: places[link.from], to: places[link.to], ..*link };
    let given_links: Vec<ActivityLink> = links.iter().map(placed).collect();
    let network = ActivityNetwork::new(&given, &given_links)?;
    agrees(&network, &bare, places)?;
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(10, || drop(black_box(network.times(black_box(&[]))))));
        times[1].push(microseconds(10, || drop(black_box(black_box(&bare).swept()))));
        times[2].push(microseconds(4, || {
            drop(black_box(ActivityNetwork::new(black_box(&given), &given_links).map(|network| network.times(&[]))));
        }));
        times[3].push(microseconds(4, || drop(black_box(Bare::of(black_box(&durations), &links).swept()))));
    }
    let [ours, swept, ours_anew, swept_anew] = times.map(median);
    println!("{ACTIVITIES} activities and {} links, {what}", links.len());
    println!("  samspill, times of a network         {ours:9.1} µs");
    println!("  bare sweep, forward and backward     {swept:9.1} µs   ratio {:.2} (at most 2)", ours / swept);
    println!("  samspill, network and times          {ours_anew:9.1} µs");
    println!("  bare sweep, with its links sorted    {swept_anew:9.1} µs   ratio {:.2}", ours_anew / swept_anew);
    Ok(())
}

/// No to five links into each activity, from some of the hundred before it.
fn links() -> Vec<ActivityLink> {
    let mut state = 20_261_121_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % below) as usize
    };
    let mut links = Vec::new();
    for to in 1..ACTIVITIES {
        for _ in 0..next(6) {
            let from = to - 1 - next(to.min(100) as u64);
            links.push(ActivityLink { from, to, kind: FinishToStart, lag: next(3) as i32 });
        }
    }
    links
}

fn agrees(network: &ActivityNetwork, bare: &Bare, places: &[usize]) -> Result<(), Box<dyn Error>> {
    let (ours, swept) = (network.times(&[]), bare.swept());
    let both = [
        (&ours.early_start, &swept.early_start),
        (&ours.early_finish, &swept.early_finish),
        (&ours.late_start, &swept.late_start),
        (&ours.late_finish, &swept.late_finish),
        (&ours.total_slack, &swept.slack),
    ];
    let is_same =
        |(ours, swept): (&Vec<i32>, &Vec<i32>)| places.iter().zip(swept).all(|(place, time)| ours[*place] == *time);
    if both.into_iter().all(is_same) { Ok(()) } else { Err("the sweep gives other times".into()) }
}

/// Links from finish to start by the activity they belong to, of activities that stand in order.
struct Bare {
    durations: Vec<i32>,
    into: Sorted,
    out_of: Sorted,
}

/// Where the links of each activity begin; the activity at the other end of each, and the lag.
struct Sorted {
    starts: Vec<u32>,
    links: Vec<(u32, i32)>,
}

struct Swept {
    early_start: Vec<i32>,
    early_finish: Vec<i32>,
    late_start: Vec<i32>,
    late_finish: Vec<i32>,
    slack: Vec<i32>,
}

impl Bare {
    fn of(durations: &[i32], links: &[ActivityLink]) -> Self {
        let into = Sorted::of(links.iter().map(|link| (link.to, link.from, link.lag)));
        let out_of = Sorted::of(links.iter().map(|link| (link.from, link.to, link.lag)));
        Self { durations: durations.to_vec(), into, out_of }
    }

    fn swept(&self) -> Swept {
        let count = self.durations.len();
        let mut early_start = vec![0; count];
        let mut early_finish = vec![0; count];
        for (place, duration) in self.durations.iter().enumerate() {
            let ends = self.into.of_place(place).iter().map(|(from, lag)| early_finish[*from as usize] + lag);
            early_start[place] = ends.fold(0, i32::max);
            early_finish[place] = early_start[place] + duration;
        }
        let end = early_finish.iter().copied().max().unwrap_or(0);
        let mut late_start = vec![0; count];
        let mut late_finish = vec![0; count];
        let mut slack = vec![0; count];
        for (place, duration) in self.durations.iter().enumerate().rev() {
            let begins = self.out_of.of_place(place).iter().map(|(to, lag)| late_start[*to as usize] - lag);
            late_finish[place] = begins.fold(end, i32::min);
            late_start[place] = late_finish[place] - duration;
            slack[place] = late_start[place] - early_start[place];
        }
        Swept { early_start, early_finish, late_start, late_finish, slack }
    }
}

impl Sorted {
    fn of(links: impl Iterator<Item = (usize, usize, i32)> + Clone) -> Self {
        let mut starts = vec![0_u32; ACTIVITIES + 1];
        links.clone().for_each(|(place, ..)| starts[place + 1] += 1);
        (0..ACTIVITIES).for_each(|place| starts[place + 1] += starts[place]);
        let mut next = starts.clone();
        let mut sorted = vec![(0, 0); starts[ACTIVITIES] as usize];
        for (place, other, lag) in links {
            sorted[next[place] as usize] = (other as u32, lag);
            next[place] += 1;
        }
        Self { starts, links: sorted }
    }

    fn of_place(&self, place: usize) -> &[(u32, i32)] {
        &self.links[self.starts[place] as usize..self.starts[place + 1] as usize]
    }
}
