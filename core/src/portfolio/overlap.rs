//! Which projects may be about the same: what they share, and how alike they are in words.

use std::collections::BTreeMap;

use super::at_hand::{Places, ProjectAtHand};
use super::clashes::group_key;
use super::fact::{Fact, quoted, within};
use super::matrix::{approach_place, own_goals};
use super::saying::FactSaying;
use crate::model::{MainGoal, Period, Programme, Project, place_among};
use crate::phrase::{Param, cut};
use crate::text::{Alike, LikeTexts};
use crate::value::{Decimal, Field, List, Pointer, When, lowered, sort_by};

/// Two texts that are as alike as this are worth a look.
pub(crate) const ALIKE: u32 = 400;
/// A text with fewer telling words says too little to be held against others.
const TELLING: usize = 8;
/// As many passages are shown.
const PASSAGES: usize = 3;
/// Of so many projects that share the same, each two are looked at; of more, all at once.
const PAIRED: usize = 8;

/// Two projects that may be about the same.
#[derive(Clone, Debug)]
pub(crate) struct Overlap {
    /// Which of the projects at hand: the first one first.
    pub(crate) one: usize,
    pub(crate) other: usize,
    /// How alike their texts are, in per mille, where that is what brought them together.
    pub(crate) per_mille: Option<u32>,
    /// What made them a candidate.
    pub(crate) grounds: Vec<Fact>,
}

/// Many projects that share a main goal, a target group and what they measure.
#[derive(Clone, Debug)]
pub(crate) struct Crowd {
    pub(crate) hands: Vec<usize>,
    pub(crate) grounds: Vec<Fact>,
}

/// What a project says that others may say too, each with where it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profiled {
    /// The main goals, by place.
    pub(crate) goals: Vec<(usize, Pointer)>,
    pub(crate) approaches: Vec<(usize, Pointer)>,
    /// Target groups, places and indicators: what they are known by, and as they are written.
    pub(crate) groups: Vec<(String, String, Pointer)>,
    pub(crate) places: Vec<(String, String, Pointer)>,
    pub(crate) indicators: Vec<(String, String, Pointer)>,
    pub(crate) owner: Option<(String, String, Pointer)>,
}

/// All that projects have in common, two by two.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlaps<'a> {
    pub(crate) profiles: Vec<Profiled>,
    texts: Vec<String>,
    pub(crate) like: LikeTexts,
    pub(crate) pairs: Vec<Overlap>,
    pub(crate) crowds: Vec<Crowd>,
    goals: Option<&'a List<MainGoal>>,
    programme: Option<&'a Programme>,
}

impl<'a> Overlaps<'a> {
    pub(crate) fn of(
        hands: &[ProjectAtHand<'_>],
        goals: Option<&'a Field<List<MainGoal>>>,
        programme: Option<&'a Programme>,
        places: &Places,
    ) -> Self {
        let goals = goals.and_then(Field::known);
        let profiles = hands.iter().map(|hand| profiled(hand, goals, programme, places)).collect();
        let texts: Vec<String> = hands.iter().map(written).collect();
        let like = LikeTexts::of_words(texts.iter().map(String::as_str));
        let mut overlaps = Self { profiles, texts, like, pairs: Vec::new(), crowds: Vec::new(), goals, programme };
        overlaps.find(hands, places);
        overlaps
    }

    fn find(&mut self, hands: &[ProjectAtHand<'_>], places: &Places) {
        let is_open = |hand: usize| hands.get(hand).is_some_and(ProjectAtHand::is_open);
        let mut pairs: BTreeMap<(usize, usize), Option<u32>> = BTreeMap::new();
        let is_enough = |hand: &usize| is_open(*hand) && self.like.telling_words(*hand) >= TELLING;
        let mut alike = self.like.pairs(ALIKE);
        alike.retain(|alike| [alike.one, alike.other].iter().all(is_enough));
        for alike in most_alike(alike) {
            pairs.insert((alike.one, alike.other), Some(alike.per_mille));
        }
        let sharing: Vec<Vec<usize>> = self.sharing().into_values().collect();
        for members in sharing {
            let members: Vec<usize> = members.into_iter().filter(|hand| is_open(*hand)).collect();
            if members.len() > PAIRED {
                let at = members.iter().map(|hand| hands.get(*hand).map(|hand| places.project(hand.position)));
                let mut grounds = self.shared_by_all(&members);
                grounds.iter_mut().for_each(|fact| fact.pointers = at.clone().flatten().collect());
                let others = members.len().saturating_sub(1);
                let grounds = grounds.into_iter().map(|fact| fact.with("others", others)).collect();
                self.crowds.push(Crowd { hands: members, grounds });
                continue;
            }
            for (number, one) in members.iter().enumerate() {
                members.iter().skip(number.saturating_add(1)).for_each(|other| {
                    pairs.entry((*one, *other)).or_insert(None);
                });
            }
        }
        for ((one, other), per_mille) in pairs {
            let alike = per_mille.and_then(|per_mille| self.alike(one, other, per_mille, hands, places));
            let shared = self.shared(one, other);
            // Words alone: what they share beside that is told too.
            let grounds: Vec<Fact> = alike.into_iter().chain(shared).collect();
            self.pairs.push(Overlap { one, other, per_mille, grounds });
        }
    }

    /// The projects that share a main goal, a target group and an indicator or what they leave behind.
    fn sharing(&self) -> BTreeMap<(usize, &str, &str), Vec<usize>> {
        let mut sharing: BTreeMap<(usize, &str, &str), Vec<usize>> = BTreeMap::new();
        for (hand, own) in self.profiles.iter().enumerate() {
            for (goal, _) in &own.goals {
                for (group, ..) in &own.groups {
                    for (indicator, ..) in &own.indicators {
                        let members = sharing.entry((*goal, group, indicator)).or_default();
                        if members.last() != Some(&hand) {
                            members.push(hand);
                        }
                    }
                }
            }
        }
        sharing.retain(|_, members| members.len() > 1);
        sharing
    }

    /// That two texts are alike, with what they share.
    fn alike(
        &self,
        one: usize,
        other: usize,
        per_mille: u32,
        hands: &[ProjectAtHand<'_>],
        places: &Places,
    ) -> Option<Fact> {
        let (text, other_text) = (self.texts.get(one)?, self.texts.get(other)?);
        let passages = quoted(passages(&self.like, text, other_text));
        let percent = Decimal::new(i64::from(per_mille.div_ceil(10)), 0).ok()?;
        let at = [one, other].into_iter().filter_map(|hand| hands.get(hand)).map(|hand| places.project(hand.position));
        let saying = match &passages {
            Param::List(passages) if passages.is_empty() => FactSaying::AlikeInParts,
            _ => FactSaying::AlikeInWords,
        };
        let fact = Fact::of(saying).with("alike", Param::Percent(percent)).with("passages", passages);
        Some(fact.at_all(at))
    }

    /// What all of many projects share, beside words.
    fn shared_by_all(&self, members: &[usize]) -> Vec<Fact> {
        let mut profiles = members.iter().filter_map(|member| self.profiles.get(*member));
        let Some(mut common) = profiles.next().cloned() else { return Vec::new() };
        profiles.for_each(|other| common.keep_shared_with(other));
        self.shared_by(&common, &common)
    }

    /// What two projects share, beside words.
    pub(crate) fn shared(&self, one: usize, other: usize) -> Vec<Fact> {
        self.in_common(one, other).into_iter().map(|fact| fact.with("others", 1)).collect()
    }

    /// The same, before it is said of how many.
    fn in_common(&self, one: usize, other: usize) -> Vec<Fact> {
        let both = self.profiles.get(one).zip(self.profiles.get(other));
        both.map(|(one, other)| self.shared_by(one, other)).unwrap_or_default()
    }

    fn shared_by(&self, one: &Profiled, other: &Profiled) -> Vec<Fact> {
        let mut facts = Vec::new();
        let goals = both_by_place(&one.goals, &other.goals);
        facts.extend(
            self.fact_of(FactSaying::SharedMainGoal, "goals", &goals, |place| Param::Text(self.goal_name(place))),
        );
        facts.extend(fact_of_texts(FactSaying::SharedTargetGroup, "groups", &one.groups, &other.groups));
        facts.extend(fact_of_texts(FactSaying::SharedPlace, "places", &one.places, &other.places));
        let approaches = both_by_place(&one.approaches, &other.approaches);
        facts.extend(
            self.fact_of(FactSaying::SharedApproach, "approaches", &approaches, |place| self.approach_name(place)),
        );
        facts.extend(fact_of_texts(FactSaying::SharedIndicator, "indicators", &one.indicators, &other.indicators));
        if let Some(((key, owner, at), (other_key, _, other_at))) = one.owner.as_ref().zip(other.owner.as_ref())
            && key == other_key
        {
            let fact = Fact::of(FactSaying::SharedOwner).with("owner", owner.as_str());
            facts.push(fact.at(at.clone()).at(other_at.clone()));
        }
        facts
    }

    fn fact_of(
        &self,
        saying: FactSaying,
        param: &'static str,
        both: &[(usize, [Pointer; 2])],
        name: impl Fn(usize) -> Param,
    ) -> Option<Fact> {
        let names: Param = both.iter().map(|(place, _)| name(*place)).collect();
        let at = both.iter().flat_map(|(_, at)| at.clone());
        (!both.is_empty()).then(|| Fact::of(saying).with(param, names).at_all(at))
    }

    pub(crate) fn goal_name(&self, place: usize) -> String {
        let goal = self.goals.and_then(|goals| goals.0.get(place)?.known());
        let number = goal.map_or(place.saturating_add(1), |goal| goal.number_at(place));
        let name = goal.and_then(|goal| goal.name.filled());
        name.map_or_else(|| number.to_string(), |name| format!("{number} ({})", cut(name)))
    }

    fn approach_name(&self, place: usize) -> Param {
        let approaches = self.programme.and_then(|programme| programme.strategic_approaches.known());
        let approach = approaches.and_then(|list| list.0.get(place)?.known());
        let name = approach.and_then(|approach| approach.name.filled().or(approach.text.filled()));
        name.map_or_else(|| Param::Count(place.saturating_add(1)), |name| Param::Quoted(cut(name)))
    }
}

impl Profiled {
    /// Leaves out what another does not say.
    fn keep_shared_with(&mut self, other: &Self) {
        let of_places = [(&mut self.goals, &other.goals), (&mut self.approaches, &other.approaches)];
        for (own, others) in of_places {
            own.retain(|(place, _)| others.iter().any(|(known, _)| known == place));
        }
        let of_texts = [
            (&mut self.groups, &other.groups),
            (&mut self.places, &other.places),
            (&mut self.indicators, &other.indicators),
        ];
        for (own, others) in of_texts {
            own.retain(|(key, ..)| others.iter().any(|(known, ..)| known == key));
        }
        let others = other.owner.as_ref().map(|(key, ..)| key);
        self.owner = self.owner.take().filter(|(key, ..)| Some(key) == others);
    }
}

/// The most alike: where many have the same text, each with a few of them.
fn most_alike(mut pairs: Vec<Alike>) -> Vec<Alike> {
    sort_by(&mut pairs, |one, other| other.per_mille.cmp(&one.per_mille).then_with(|| one.cmp(other)));
    let mut shown: BTreeMap<usize, usize> = BTreeMap::new();
    let mut has_room = |hand: usize| {
        let count = shown.entry(hand).or_default();
        *count = count.saturating_add(1);
        *count <= PAIRED
    };
    pairs.retain(|alike| {
        let (one, other) = (has_room(alike.one), has_room(alike.other));
        one || other
    });
    pairs
}

fn both_by_place(one: &[(usize, Pointer)], other: &[(usize, Pointer)]) -> Vec<(usize, [Pointer; 2])> {
    let found = |(place, at): &(usize, Pointer)| {
        let (_, other) = other.iter().find(|(known, _)| known == place)?;
        Some((*place, [at.clone(), other.clone()]))
    };
    one.iter().filter_map(found).collect()
}

type Written = (String, String, Pointer);

fn fact_of_texts(saying: FactSaying, param: &'static str, one: &[Written], other: &[Written]) -> Option<Fact> {
    let mut names = Vec::new();
    let mut at = Vec::new();
    for (key, text, pointer) in one {
        if let Some((.., there)) = other.iter().find(|(known, ..)| known == key) {
            names.push(Param::Text(cut(text)));
            at.extend([pointer.clone(), there.clone()]);
        }
    }
    (!names.is_empty()).then(|| Fact::of(saying).with(param, Param::List(names)).at_all(at))
}

fn profiled(
    hand: &ProjectAtHand<'_>,
    goals: Option<&List<MainGoal>>,
    programme: Option<&Programme>,
    places: &Places,
) -> Profiled {
    let (project, at) = (hand.project, places.project(hand.position));
    let texts =
        |list: &Field<List<String>>, key: &'static str, known_by: fn(&str) -> String, as_told: fn(&str) -> String| {
            let each = list.items().filter(|(_, text)| !text.trim().is_empty());
            once(
                each.map(|(place, text)| (known_by(text), as_told(text), at.clone().then(key).then(place))),
                |(known, ..)| known,
            )
        };
    let of_goals = project.main_goals.items().filter_map(|(place, anchoring)| {
        let goal = place_among(goals?, anchoring.goal.filled()?)?;
        Some((goal, at.clone().then("mainGoals").then(place)))
    });
    let approaches = project.strategic_approaches.items().filter_map(|(place, name)| {
        Some((approach_place(programme?, name)?, at.clone().then("strategicApproaches").then(place)))
    });
    Profiled {
        goals: of_goals.collect(),
        approaches: approaches.collect(),
        groups: texts(&project.target_groups, "targetGroups", group_key, within),
        places: texts(&project.places, "places", group_key, cut),
        indicators: indicators(project, &at),
        owner: project
            .owner
            .known()
            .and_then(|owner| owner.name.filled())
            .map(|name| (group_key(name), cut(name), at.clone().then("owner").then("name"))),
    }
}

fn indicators(project: &Project, at: &Pointer) -> Vec<Written> {
    let found = project.goals.items().filter_map(|(place, goal)| {
        let name = goal.indicator.known()?.name.filled()?;
        let at = at.clone().then("goals").then(place).then("indicator").then("name");
        Some((measure_key(name), name.clone(), at))
    });
    once(found, |(known, ..)| known)
}

/// What an indicator is known by, however it is said that something is counted: *antall besøk* and *talet på besøk*.
fn measure_key(name: &str) -> String {
    const COUNTED: &[&str] = &["antall ", "antal ", "talet på ", "tal på ", "number of "];
    let (name, lower) = (name.trim(), lowered(name.trim()));
    let counted = COUNTED.iter().find(|counted| lower.starts_with(**counted));
    group_key(counted.and_then(|counted| name.get(counted.len()..)).unwrap_or(name))
}

/// Each known once, as it first stands.
fn once<T>(texts: impl Iterator<Item = T>, known_by: fn(&T) -> &str) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for text in texts {
        if !once.iter().any(|known| known_by(known) == known_by(&text)) {
            once.push(text);
        }
    }
    once
}

/// What a project has written of itself: in the portfolio and in its plans.
pub(crate) fn written<'a>(hand: &ProjectAtHand<'a>) -> String {
    let mut texts: Vec<&str> = Vec::new();
    let mut add = |text: &'a Field<String>| texts.extend(text.filled().map(String::as_str));
    add(&hand.project.title);
    hand.project.main_goals.items().for_each(|(_, anchoring)| add(&anchoring.reason));
    if let Some((_, plan)) = hand.project_plan {
        [&plan.background, &plan.scope].into_iter().for_each(&mut add);
    }
    if let Some((_, plan)) = hand.milestone_plan {
        [&plan.background, &plan.trigger, &plan.why_now, &plan.vision].into_iter().for_each(&mut add);
        texts.extend(plan.expected_benefits.items().chain(plan.results.items()).map(|(_, text)| text.as_str()));
    }
    // A goal may stand in several of its documents.
    let mut goals: Vec<&str> =
        own_goals(hand).iter().filter_map(|goal| goal.text.filled()).map(String::as_str).collect();
    sort_by(&mut goals, Ord::cmp);
    goals.dedup();
    texts.extend(goals);
    texts.join("\n")
}

/// What two texts share, to be shown, in the words of the first: the longest first, and nothing twice.
pub(super) fn passages(like: &LikeTexts, text: &str, other: &str) -> Vec<String> {
    // Where one of the texts of a project ends, another may begin.
    let in_one_text = |passage: &str| passage.lines().map(str::trim).max_by_key(|part| part.len()).map(str::to_owned);
    let shared = like.shared_passages(text, other, PASSAGES.saturating_mul(PASSAGES));
    let shared = shared.iter().filter_map(|shared| in_one_text(text.get(shared.one.clone())?));
    let known = once(shared.map(|passage| (group_key(&passage), cut(&passage))), |(known, _)| known);
    known.into_iter().map(|(_, passage)| passage).take(PASSAGES).collect()
}

/// The time that two periods certainly share, from the later beginning to the earlier end.
pub(crate) fn shared_period<'a>(one: &'a Period, other: &'a Period) -> Option<(&'a When, &'a When)> {
    let (start, other_start) = (one.start.known()?, other.start.known()?);
    let (end, other_end) = (one.end.known()?, other.end.known()?);
    let later = if start.latest()? >= other_start.latest()? { start } else { other_start };
    let earlier = if end.earliest()? <= other_end.earliest()? { end } else { other_end };
    (later.latest()? <= earlier.earliest()?).then_some((later, earlier))
}
