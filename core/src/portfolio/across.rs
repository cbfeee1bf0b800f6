//! Facts across projects: what waits for what, and what several need at once.

use super::at_hand::{Places, ProjectAtHand, expected};
use super::clashes::{Clash, ClashKind, Sureness};
use super::coordination::Coordination;
use super::fact::{Fact, within};
use super::interplay::{Dependency, MilestoneAt};
use super::saying::FactSaying;
use crate::model::{Milestone, MilestoneName};
use crate::phrase::{Param, cut};
use crate::value::{Certainty, Day, Decimal, Field, When};

/// That a milestone waits for one of another project, and that it does so in vain as things are planned.
pub(super) fn dependency_facts(hands: &[ProjectAtHand<'_>], dependency: &Dependency, places: &Places) -> Vec<Fact> {
    let known = |at: MilestoneAt| {
        let hand = hands.get(at.hand)?;
        let (_, milestones) = hand.milestones();
        let milestone = milestones?.0.get(at.milestone).and_then(Field::known);
        Some((hand, milestone, MilestoneName::of(milestone, at.milestone)))
    };
    let Some(((hand, own, name), (other, awaited, awaited_name))) =
        known(dependency.waits).zip(known(dependency.awaited))
    else {
        return Vec::new();
    };
    let told = |saying| {
        let fact = Fact::of(saying).with("milestone", name).with("project", hand.name());
        fact.with("awaited", awaited_name).with("other", other.name()).at(dependency.at.clone())
    };
    let mut facts = vec![told(FactSaying::Waits)];
    let is_open = own.is_some_and(Milestone::is_open);
    let when = |milestone: Option<&'_ Milestone>| -> Option<When> {
        let milestone = milestone?;
        milestone.reached.known().or_else(|| expected(milestone)).cloned()
    };
    if let Some((later, earlier)) = when(awaited).zip(when(own)).filter(|_| is_open)
        && later.is_after(&earlier) == Certainty::Certain
    {
        let at = [(hand, dependency.waits), (other, dependency.awaited)];
        let at = at.map(|(hand, at)| hand.at_milestone(places, at.milestone));
        facts.push(told(FactSaying::WaitsInVain).with("later", &later).with("earlier", &earlier).at_all(at));
    }
    facts
}

/// What several projects need at once.
pub(super) fn clash_fact(coordination: &Coordination<'_>, clash: &Clash) -> Option<Fact> {
    let hands = coordination.numbers(clash.uses.iter().map(|own| own.project))?;
    let names: Vec<Param> = hands.iter().filter_map(|hand| Some(coordination.hands.get(*hand)?.name())).collect();
    let time = days(clash.first, clash.last)?;
    let at = clash.uses.iter().map(|own| {
        let base = own
            .plan
            .map_or_else(|| coordination.places.portfolio.clone(), |plan| Places::document("projectPlans", plan));
        own.pointer.segments().iter().fold(base, |base, step| base.then(step.clone()))
    });
    let what = cut(&clash.what);
    let fact = match clash.kind {
        ClashKind::PersonInTwoPlaces if clash.sureness == Sureness::Certain => {
            Fact::of(FactSaying::SamePersonAtOnce).with("who", Param::Text(what))
        }
        ClashKind::PersonInTwoPlaces => Fact::of(FactSaying::SamePerson).with("who", Param::Text(what)),
        ClashKind::PersonOverFullTime => {
            let mut percents = clash.uses.iter().filter_map(|own| own.percent);
            let sum = percents.try_fold(Decimal::default(), |sum, percent| sum.plus(&percent))?;
            Fact::of(FactSaying::TooMuchTime).with("who", Param::Text(what)).with("percent", Param::Percent(sum))
        }
        ClashKind::Room if clash.sureness == Sureness::Certain => {
            Fact::of(FactSaying::SameRoom).with("room", Param::Text(what))
        }
        ClashKind::Room => Fact::of(FactSaying::SameRoomPerhaps).with("room", Param::Text(what)),
        ClashKind::Day => Fact::of(FactSaying::SameDay).with("groups", Param::Text(within(&what))),
        ClashKind::Residents => {
            Fact::of(FactSaying::SameWeeks).with("groups", Param::Text(within(&what))).with("count", clash.uses.len())
        }
    };
    Some(fact.with("projects", Param::List(names)).with("date", &time).at_all(at))
}

/// Some days as one time: a week where that is what they are.
fn days(first: Day, last: Day) -> Option<When> {
    if first == last {
        return Some(first.into());
    }
    let (year, week) = first.week();
    let week = When::week(year, week).ok();
    week.filter(|week| week.bounds() == (Some(first), Some(last))).or_else(|| When::between(first, last))
}
