//! What holds for every milestone plan, whatever stands in it.
#![cfg(feature = "render")]

mod changes;
mod made;
mod tried;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::Index;
use samspill::{Because, Day, Limit, Milestone, ScheduledMilestone, When};

use made::{TODAY, dated, day, plan, settings, template};
use tried::{Tried, days, is_stated, three};

proptest! {
    #![proptest_config(settings(128))]

    #[test]
    fn nothing_comes_before_what_it_waits_for(plan in plan()) {
        let tried = Tried::of(&plan, day(TODAY));
        for (stated, scheduled) in tried.milestones().filter(|(stated, _)| !is_stated(stated)) {
            for which in 0..3 {
                let Some(reached) = days(scheduled)[which] else { continue };
                let ready = tried.ready(stated, which);
                prop_assert!(ready.is_none_or(|ready| reached >= ready), "{which}: {reached} before {ready:?}");
                // A meeting in the month that is planned is early enough.
                let own = if tried.meetings(stated).is_some() { 0 } else { which };
                let dates = [stated.forecast.known().map_or(&stated.planned, |_| &stated.forecast), &stated.not_before];
                prop_assert!(dates.iter().all(|date| three(date)[own].is_none_or(|date| reached >= date)));
                prop_assert!(!stated.reached.is_none() || reached >= day(TODAY));
                prop_assert!(which == 0 || tried.waits(stated).all(|(other, _)| days(other)[which].is_some()));
            }
        }
    }

    #[test]
    fn what_is_too_late_breaks_something_that_is_stated(plan in plan()) {
        let tried = Tried::of(&plan, day(TODAY));
        let milestones: Vec<_> = tried.milestones().collect();
        for (_, scheduled) in &milestones {
            let is_late = scheduled.allowed.is_some_and(|allowed| Some(allowed) < scheduled.likely);
            prop_assert_eq!(scheduled.total_slack.is_some_and(|slack| slack < 0), is_late);
            prop_assert!(scheduled.free_slack <= scheduled.total_slack);
            let mut limit = scheduled.limit;
            let mut last = scheduled;
            while let Some(Limit::Milestone(other)) = limit {
                last = &milestones[other].1;
                limit = last.limit;
            }
            if scheduled.total_slack.is_some_and(|slack| slack < 0) {
                let stated = milestones.iter().find(|(_, other)| std::ptr::eq(other, last)).unwrap().0;
                let day = match limit {
                    Some(Limit::Deadline) => stated.deadline.known().and_then(When::latest),
                    Some(Limit::NotAfter) => stated.not_after.known().and_then(When::latest),
                    Some(Limit::Fixed) => three(&stated.fixed)[1],
                    Some(Limit::End) => tried.schedule.end.filter(|_| tried.schedule.is_end_stated),
                    _ => None,
                };
                prop_assert!(day.is_some(), "{scheduled:?} {limit:?}");
            }
        }
        let last = milestones.iter().filter_map(|(_, scheduled)| scheduled.likely).max();
        let last = last.filter(|_| milestones.iter().all(|(_, scheduled)| scheduled.likely.is_some()));
        prop_assert!(tried.schedule.is_end_stated || tried.schedule.end == last);
    }

    #[test]
    fn a_plan_moved_by_weeks_is_the_same_weeks_later(plan in template(8, true), weeks in 1..5_u64) {
        let moved = 7 * weeks;
        let by = |moved| Tried::of(&dated(&plan, moved), day(60 + moved)).schedule;
        let (here, there) = (by(0), by(moved));
        let all = || here.milestones.iter().zip(&there.milestones);
        let told = |one: &ScheduledMilestone| days(one).into_iter().chain([one.allowed]).flatten().collect::<Vec<_>>();
        let without_holidays = day(0)..day(206);
        let mut told = all().flat_map(|(one, other)| [told(one), told(other)]).flatten();
        prop_assume!(told.all(|day| without_holidays.contains(&day)));
        let later = |day: Day| Day::try_from(NaiveDate::from(day) + Days::new(moved)).unwrap();
        let both = |one: Option<(Day, Day)>| one.map(|(one, other)| (later(one), later(other)));
        prop_assert_eq!(here.end.map(later), there.end);
        prop_assert_eq!(&here.critical_chain, &there.critical_chain);
        for (one, other) in all() {
            let mut expected = one.clone();
            for day in [&mut expected.earliest, &mut expected.likely, &mut expected.latest, &mut expected.allowed] {
                *day = day.map(later);
            }
            if let Some(meeting) = &mut expected.meeting {
                for day in [&mut meeting.day, &mut meeting.papers, &mut meeting.ready] {
                    *day = later(*day);
                }
                meeting.missed = both(meeting.missed);
            }
            if let Because::NoMeetingLeft { last } = &mut expected.because {
                *last = both(*last);
            }
            prop_assert_eq!(&expected, other);
        }
    }

    #[test]
    fn decisions_fall_in_the_first_meeting_whose_papers_can_be_ready(plan in plan()) {
        let tried = Tried::of(&plan, day(TODAY));
        for (stated, scheduled) in tried.milestones().filter(|(stated, _)| !is_stated(stated)) {
            let Some(meetings) = tried.meetings(stated) else { continue };
            let last = meetings.iter().map(|meeting| meeting.1).max();
            prop_assert!(scheduled.likely <= last && scheduled.latest <= last);
            let own = if stated.forecast.known().is_some() { &stated.forecast } else { &stated.planned };
            let today = stated.reached.is_none().then_some(day(TODAY));
            let not_before = [three(own)[0], three(&stated.not_before)[0], today].into_iter().flatten().max();
            let ready = tried.ready(stated, 1).into_iter().chain(today).max();
            let suits = |(_, last, lead): &&(Day, Day, i32)| {
                let papers = tried.working.plus(*last, -lead);
                Some(*last) >= not_before && (ready.is_none() || papers >= ready)
            };
            let first = meetings.iter().filter(suits).map(|meeting| meeting.1).min();
            let is_known = matches!(scheduled.because, Because::NoMeetingLeft { .. }) || scheduled.likely.is_some();
            prop_assert!(!is_known || scheduled.likely == first, "{:?} {first:?}", scheduled);
            if let Some(meeting) = scheduled.meeting {
                prop_assert_eq!(Some(meeting.day), scheduled.likely);
                prop_assert!(meeting.ready <= meeting.papers && meeting.papers <= meeting.day);
                prop_assert!(meeting.missed.is_none_or(|(day, papers)| day < meeting.day && papers < meeting.ready));
            }
            prop_assert_eq!(scheduled.meeting.is_some(), scheduled.likely.is_some());
        }
    }

    #[test]
    fn a_day_is_stated_or_follows_in_working_days_from_another(plan in plan()) {
        let tried = Tried::of(&plan, day(TODAY));
        for (stated, scheduled) in tried.milestones() {
            let [earliest, likely, latest] = days(scheduled);
            prop_assert!(earliest.into_iter().chain(likely).all(|day| day.year() > 2025), "{earliest:?} {likely:?}");
            prop_assert!(likely.is_none() || earliest <= likely && (latest.is_none() || likely <= latest));
            let is_unknown = matches!(
                scheduled.because,
                Because::NoTime
                    | Because::NoStart { .. }
                    | Because::NoWorkingDays
                    | Because::AfterUnknown { .. }
                    | Because::NoMeetingLeft { .. }
                    | Because::Circle
            );
            prop_assert!(likely.is_none() == is_unknown || scheduled.meeting.is_some(), "{scheduled:?}");
            let Some(likely) = likely.filter(|_| scheduled.meeting.is_none()) else { continue };
            let later = |day: Day, working_days: i32| tried.working.plus(day, working_days);
            match scheduled.because {
                Because::After { milestone, lag, working_days } => {
                    let start = tried.schedule.milestones[milestone].likely.and_then(|day| later(day, lag));
                    prop_assert_eq!(start.and_then(|day| later(day, working_days)), Some(likely));
                }
                Because::Start { working_days } => {
                    let start = tried.start()[1];
                    prop_assert_eq!(start.and_then(|day| later(day, working_days)), Some(likely));
                }
                Because::Today => prop_assert_eq!(likely, day(TODAY)),
                because => {
                    let stated = match because {
                        Because::Reached => &stated.reached,
                        Because::Fixed => &stated.fixed,
                        Because::Forecast => &stated.forecast,
                        Because::Planned => &stated.planned,
                        _ => &stated.not_before,
                    };
                    prop_assert_eq!(three(stated)[1], Some(likely), "{:?}", because);
                }
            }
        }
    }

    #[test]
    fn slack_is_kept_and_a_day_more_breaks_something(plan in plan(), at in any::<Index>()) {
        let tried = Tried::of(&plan, day(TODAY));
        let milestones: Vec<_> = tried.milestones().collect();
        let movable = |place: &usize| milestones[*place].1.total_slack >= Some(0) && !is_stated(milestones[*place].0);
        let places: Vec<usize> = (0..milestones.len()).filter(movable).collect();
        prop_assume!(!places.is_empty());
        let place = places[at.index(places.len())];
        let (likely, allowed) = (milestones[place].1.likely.unwrap(), milestones[place].1.allowed.unwrap());
        let free = tried.working.plus(likely, milestones[place].1.free_slack.unwrap().max(0)).unwrap();
        for (other, after) in tried.delayed(place, free).milestones().enumerate().filter(|(other, _)| *other != place) {
            prop_assert!(milestones[other].1.free_slack < Some(0) || after.1.likely == milestones[other].1.likely);
        }
        let kept = tried.delayed(place, allowed);
        prop_assert_eq!(kept.schedule.milestones[place].likely, Some(allowed));
        prop_assert!(tried.is_kept_in(&kept), "{place} {allowed}");
        // A plan that breaks something already, or where somebody has fixed a date, cannot tell.
        let is_kept = |(stated, scheduled): &(&Milestone, &ScheduledMilestone)| {
            scheduled.total_slack >= Some(0) && stated.fixed.known().is_none()
        };
        if milestones.iter().all(is_kept) {
            let next = tried.working.plus(allowed, 1).unwrap();
            prop_assert!(!tried.is_kept_in(&tried.delayed(place, next)), "{place} {next}");
        }
    }
}
