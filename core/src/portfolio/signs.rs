//! What a project's own documents show of how it goes.

use super::at_hand::{Places, ProjectAtHand, at_reported_until, expected, reported_until};
use super::fact::Fact;
use super::matrix::own_goals;
use super::saying::FactSaying;
use crate::model::{Attainment, Goal, Light, Milestone, MilestoneName, PlanCalendar, Programme, place_among};
use crate::phrase::{Param, cut};
use crate::schedule::Calendars;
use crate::value::{Choice, Day, Field, When, same_name, words};

/// What the facts of a project are seen against.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Against<'a> {
    pub(crate) programme: Option<&'a Programme>,
    pub(crate) shared: Option<&'a PlanCalendar>,
    /// Whether the file says which status reports there are: nobody can miss what is not kept here.
    pub(crate) has_reports: bool,
    pub(crate) today: Day,
}

/// The milestones of a project that are not reached and should have been, the oldest first.
fn overdue<'a>(hand: &ProjectAtHand<'a>, today: Day) -> Vec<(usize, &'a Milestone, &'a When)> {
    let (_, Some(milestones)) = hand.milestones() else { return Vec::new() };
    let late = milestones.iter().filter_map(|(place, milestone)| {
        let when = expected(milestone).filter(|when| when.latest().is_some_and(|latest| latest < today))?;
        milestone.is_open().then_some((place, milestone, when))
    });
    let mut late: Vec<_> = late.collect();
    late.sort_by_key(|(place, _, when)| (when.latest(), *place));
    late
}

/// Milestones that should have been reached, where there are at least so many.
pub(crate) fn overdue_fact(
    hand: &ProjectAtHand<'_>,
    at_least: usize,
    against: &Against<'_>,
    places: &Places,
) -> Option<Fact> {
    let late = overdue(hand, against.today);
    let (place, oldest, when) = late.first().filter(|_| late.len() >= at_least)?;
    let name = MilestoneName::of(Some(oldest), *place);
    let saying = if late.len() == 1 { FactSaying::Overdue } else { FactSaying::SeveralOverdue };
    let fact = Fact::of(saying).with("count", late.len()).with("milestone", name).with("date", *when);
    Some(fact.at_all(late.iter().flat_map(|(place, milestone, _)| hand.at_expected(places, *place, milestone))))
}

/// Milestones that are expected later than they were planned first, in days.
pub(crate) fn slipped_fact(hand: &ProjectAtHand<'_>, places: &Places) -> Option<Fact> {
    let (_, milestones) = hand.milestones();
    let slips = milestones?.iter().filter_map(|(place, milestone)| {
        let (first, now) = (milestone.baseline.known()?, milestone.reached.known().or(expected(milestone))?);
        // Only what certainly comes later has moved.
        let days = now.earliest()?.days_since(first.latest()?);
        (days > 0).then_some((days, place, milestone, first, now))
    });
    let slips: Vec<_> = slips.collect();
    let (_, place, most, first, now) =
        slips.iter().max_by_key(|(days, place, ..)| (*days, std::cmp::Reverse(*place)))?;
    let name = MilestoneName::of(Some(most), *place);
    let saying = if slips.len() == 1 { FactSaying::Slipped } else { FactSaying::SeveralSlipped };
    let fact = Fact::of(saying).with("count", slips.len()).with("milestone", name);
    let fact = fact.with("earlier", *first).with("later", *now);
    Some(fact.at_all(slips.iter().map(|(_, place, ..)| hand.at_milestone(places, *place).then("baseline"))))
}

/// Reports that should have come by now, where there are at least so many: of projects under way, by the programme's
/// own rhythm.
pub(crate) fn unreported_fact(
    hand: &ProjectAtHand<'_>,
    at_least: usize,
    against: &Against<'_>,
    places: &Places,
) -> Option<Fact> {
    if !against.has_reports || !hand.is_under_way() {
        return None;
    }
    let own = hand.milestone_plan.and_then(|(_, plan)| plan.calendar.known());
    let calendars = Calendars::of([own, against.shared]);
    let mut period = hand.period()?.clone();
    let ends = period.end.known().and_then(When::latest).map_or(against.today, |end| end.min(against.today));
    period.end = ends.into();
    let last = hand.last_report(against.today);
    let until = last.and_then(|(_, report)| reported_until(report));
    let due = calendars.report_days(&period).into_iter().filter(|report| report.due < against.today);
    let missing = due.filter(|report| until.is_none_or(|until| report.ends > until)).count();
    if missing < at_least.max(1) {
        return None;
    }
    Some(match last.zip(until) {
        Some(((place, report), until)) => Fact::of(FactSaying::NoReportSince)
            .with("date", &When::from(until))
            .with("count", missing)
            .at(at_reported_until(place, report)),
        None => Fact::of(FactSaying::NoReport).with("count", missing).at(places.project(hand.position).then("state")),
    })
}

/// That it is stated to have no owner: where nothing is stated, nothing is known.
pub(crate) fn no_owner_fact(hand: &ProjectAtHand<'_>, places: &Places) -> Option<Fact> {
    let owner = &hand.project.owner;
    let is_none = owner.is_none() || owner.known().is_some_and(|owner| owner.name.is_none());
    is_none.then(|| Fact::of(FactSaying::NoOwner).at(places.project(hand.position).then("owner")))
}

/// That none of the main goals it names holds any more.
pub(crate) fn goals_gone_fact(hand: &ProjectAtHand<'_>, against: &Against<'_>, places: &Places) -> Option<Fact> {
    let (programme, time) = (against.programme?, When::from(against.today));
    let in_force = programme.main_goals_at(&time).goals.known()?;
    let named: Vec<&String> = hand.project.main_goals.items().filter_map(|(_, goal)| goal.goal.filled()).collect();
    let is_gone = |name: &&String| {
        place_among(in_force, name).is_none() && programme.set_not_in_force_with(name, &time).is_some()
    };
    let all_gone = !named.is_empty() && named.iter().all(is_gone);
    let goals: Param = named.iter().map(|name| Param::Quoted(cut(name))).collect();
    all_gone.then(|| {
        Fact::of(FactSaying::GoalsNotInForce).with("goals", goals).at(places.project(hand.position).then("mainGoals"))
    })
}

/// That its period is over and it is still under way.
pub(crate) fn period_over_fact(hand: &ProjectAtHand<'_>, against: &Against<'_>, places: &Places) -> Option<Fact> {
    let end = hand.project.period.known()?.end.known().filter(|_| hand.is_under_way())?;
    let state = hand.project.state.known()?;
    end.latest().filter(|latest| *latest < against.today)?;
    let state = Choice { code: state.code(), title: state.title() };
    let at = places.project(hand.position).then("period").then("end");
    Some(Fact::of(FactSaying::PeriodOver).with("date", end).with("state", state).at(at))
}

/// What its last report shows in a colour.
pub(crate) fn light_fact(hand: &ProjectAtHand<'_>, light: Light, today: Day) -> Option<Fact> {
    let (place, report) = hand.last_report(today)?;
    let status = report.status.known()?;
    let lights = [
        ("time", &status.time),
        ("cost", &status.cost),
        ("results", &status.results),
        ("stakeholders", &status.stakeholders),
    ];
    let shown: Vec<&'static str> =
        lights.iter().filter(|(_, shown)| shown.known() == Some(&light)).map(|(key, _)| *key).collect();
    let saying = if light == Light::Red { FactSaying::StatusRed } else { FactSaying::StatusGreen };
    let until = reported_until(report)?;
    let aspects: Vec<Param> = shown.iter().map(|key| aspect(key)).collect();
    let at = Places::document("statusReports", place).then("status");
    let fact = Fact::of(saying).with("date", &When::from(until)).with("aspects", Param::List(aspects));
    (!shown.is_empty()).then(|| fact.at_all(shown.iter().map(|key| at.clone().then(*key))))
}

fn aspect(key: &'static str) -> Param {
    let title = match key {
        "time" => words!("tid", "tid", "time"),
        "cost" => words!("kostnad", "kostnad", "cost"),
        "results" => words!("resultater", "resultat", "results"),
        _ => words!("dem som er berørt", "dei som blir påverka", "those affected"),
    };
    Param::Term(Choice { code: key, title })
}

/// A milestone that was reached within the last half-year.
pub(crate) fn reached_lately_fact(hand: &ProjectAtHand<'_>, against: &Against<'_>, places: &Places) -> Option<Fact> {
    let (_, milestones) = hand.milestones();
    let reached = milestones?.iter().filter_map(|(place, milestone)| {
        let when = milestone.reached.known()?;
        let day = when.latest().filter(|day| *day <= against.today && against.today.days_since(*day) <= 183)?;
        Some((day, place, milestone, when))
    });
    let (_, place, milestone, when) = reached.max_by_key(|(day, place, ..)| (*day, *place))?;
    let name = MilestoneName::of(Some(milestone), place);
    let at = hand.at_milestone(places, place).then("reached");
    Some(Fact::of(FactSaying::ReachedLately).with("milestone", name).with("date", when).at(at))
}

/// The next milestone that lies ahead.
pub(crate) fn ahead_fact(hand: &ProjectAtHand<'_>, against: &Against<'_>, places: &Places) -> Option<Fact> {
    let (place, milestone, when) = hand.next_milestone(against.today)?;
    let name = MilestoneName::of(Some(milestone), place);
    let fact = Fact::of(FactSaying::MilestoneAhead).with("milestone", name).with("date", when);
    Some(fact.at_all(hand.at_expected(places, place, milestone)))
}

/// The goals that a report says are reached before their deadline.
pub(crate) fn reached_early_facts(hand: &ProjectAtHand<'_>, against: &Against<'_>) -> Vec<Fact> {
    let Some((place, report)) = hand.last_report(against.today) else { return Vec::new() };
    let Some(until) = reported_until(report) else { return Vec::new() };
    let reached = report.attainment.items().filter(|(_, one)| one.attainment.known() == Some(&Attainment::Reached));
    let fact = reached.filter_map(|(item, one)| {
        let (goal, deadline) = own_goal(hand, one.goal.filled()?)?;
        deadline.earliest().filter(|deadline| *deadline > until)?;
        let text = goal.text.filled().or(one.goal.filled())?;
        let at = Places::document("statusReports", place).then("attainment").then(item).then("attainment");
        let fact = Fact::of(FactSaying::ReachedEarly).with("goal", text.as_str()).with("date", &When::from(until));
        Some(fact.with("deadline", deadline).at(at))
    });
    fact.collect()
}

/// A goal of the project that has a deadline, by id or text.
fn own_goal<'a>(hand: &ProjectAtHand<'a>, name: &str) -> Option<(&'a Goal, &'a When)> {
    let is_meant = |text: &Field<String>| text.filled().is_some_and(|text| same_name(text, name));
    own_goals(hand).into_iter().find_map(|goal| {
        let deadline = goal.deadline.known()?;
        (is_meant(&goal.id) || is_meant(&goal.text)).then_some((goal, deadline))
    })
}

/// What is said of what happens when the project is over; where nothing is, that.
pub(crate) fn continuation_fact(hand: &ProjectAtHand<'_>, places: &Places) -> Fact {
    let stated = hand.benefits_plan.and_then(|(place, plan)| {
        let what = plan.continuation.known()?.what.filled()?;
        Some((place, what))
    });
    match stated {
        Some((place, what)) => Fact::of(FactSaying::ContinuationStated)
            .with("what", Param::Text(cut(what.trim_end_matches('.'))))
            .at(Places::document("benefitsPlans", place).then("continuation").then("what")),
        None => Fact::of(FactSaying::ContinuationNotStated).at(places.project(hand.position)),
    }
}

/// What a steering group should know of a project: what is late, not reported, without an owner or in the red.
pub(crate) fn status_facts(hand: &ProjectAtHand<'_>, against: &Against<'_>, places: &Places) -> Vec<Fact> {
    let facts = [
        no_owner_fact(hand, places),
        period_over_fact(hand, against, places),
        overdue_fact(hand, 1, against, places),
        slipped_fact(hand, places),
        unreported_fact(hand, 1, against, places),
        light_fact(hand, Light::Red, against.today),
        goals_gone_fact(hand, against, places),
    ];
    facts.into_iter().flatten().collect()
}
