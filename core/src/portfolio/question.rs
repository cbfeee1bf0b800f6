//! What a project-leader forum is asked to discuss: questions, each with the facts for and against.

use std::collections::BTreeMap;

use super::across::{clash_fact, dependency_facts};
use super::at_hand::{Places, ProjectAtHand};
use super::clashes::{Clash, Sureness};
use super::coordination::Coordination;
use super::fact::Fact;
use super::links::ReadLink;
use super::matrix::CoverageStanding;
use super::overlap::shared_period;
use super::saying::{FactSaying, QuestionSaying};
use super::signs::{self, Against};
use crate::model::{AdviceKind, Light, LinkKind, Period, ProjectState};
use crate::phrase::{Param, Said, cut};
use crate::value::{Certainty, Choice, Language, Pointer, sort_by};

/// A question to a project-leader forum. It claims nothing: it shows what is known, for and against, and what is not.
#[derive(Clone, Debug)]
pub struct PortfolioQuestion {
    /// What it is about.
    pub kind: AdviceKind,
    /// The projects, by their places in the portfolio.
    pub projects: Vec<usize>,
    /// What raises the question. Without these it would not be asked.
    pub grounds: Vec<Fact>,
    /// What also speaks for a change.
    pub in_favour: Vec<Fact>,
    /// What speaks against one.
    pub against: Vec<Fact>,
    /// What is not known.
    pub unknown: Vec<Fact>,
    /// What the forum has advised about it, by place in the portfolio's list of advice.
    pub advice: Vec<usize>,
    said: Said<QuestionSaying>,
}

impl PortfolioQuestion {
    /// The question in a sentence.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

/// What is found of two projects or more that may be better off together.
#[derive(Debug, Default)]
struct Grounds {
    /// What makes one ask whether they are one.
    merge: Vec<Fact>,
    /// What makes one ask whether they should talk.
    coordinate: Vec<Fact>,
}

/// As many signs must there be that a project has come to a stop.
const SIGNS: usize = 2;

/// All questions: first of several projects, then of one.
pub(super) fn questions(coordination: &Coordination<'_>) -> Vec<PortfolioQuestion> {
    let asker = Asker { coordination };
    let mut questions = asker.of_several();
    for number in 0..coordination.hands.len() {
        questions.extend(asker.develop_further(number));
        questions.extend(asker.wind_down(number));
    }
    let rank = |question: &PortfolioQuestion| match question.kind {
        AdviceKind::Merge => 0,
        AdviceKind::Coordinate => 1,
        AdviceKind::DevelopFurther => 2,
        _ => 3,
    };
    sort_by(&mut questions, |one, other| {
        let order = |question: &PortfolioQuestion| (rank(question), std::cmp::Reverse(question.grounds.len()));
        order(one).cmp(&order(other)).then_with(|| one.projects.cmp(&other.projects))
    });
    questions
}

struct Asker<'c, 'a> {
    coordination: &'c Coordination<'a>,
}

impl<'a> Asker<'_, 'a> {
    fn hand(&self, number: usize) -> Option<&ProjectAtHand<'a>> {
        self.coordination.hands.get(number)
    }

    fn places(&self) -> &Places {
        &self.coordination.places
    }

    fn against(&self) -> Against<'a> {
        self.coordination.against
    }

    fn of_several(&self) -> Vec<PortfolioQuestion> {
        let mut found: BTreeMap<Vec<usize>, Grounds> = BTreeMap::new();
        self.add_links(&mut found);
        self.add_dependencies(&mut found);
        self.add_clashes(&mut found);
        self.add_overlaps(&mut found);
        found.into_iter().filter_map(|(hands, grounds)| self.together(hands, grounds)).collect()
    }

    /// Whether a question about these can still change anything.
    fn matters(&self, hands: &[usize]) -> bool {
        let own = |number: &usize| self.hand(*number);
        hands.iter().filter_map(own).all(|hand| !hand.project.has_left())
            && hands.iter().filter_map(own).any(ProjectAtHand::is_open)
    }

    fn add_links(&self, found: &mut BTreeMap<Vec<usize>, Grounds>) {
        use LinkKind::{ExaminedAsPartOf, MergedInto, Overlaps, SameMainGoal, SubprojectOf};
        for link in self.coordination.links.all() {
            let Some(hands) = self.coordination.numbers([link.from, link.to]).filter(|hands| self.matters(hands))
            else {
                continue;
            };
            let Some(fact) = self.link_fact(&one_way(link)).filter(|_| link.from != link.to) else { continue };
            let grounds = found.entry(hands).or_default();
            match link.kind {
                // What both aim at is no reason by itself, and what is merged is decided.
                SameMainGoal | MergedInto => {}
                ExaminedAsPartOf | Overlaps | SubprojectOf => add(&mut grounds.merge, fact),
                _ => add(&mut grounds.coordinate, fact),
            }
        }
    }

    fn link_fact(&self, (from, to, kind, link): &(usize, usize, LinkKind, &ReadLink)) -> Option<Fact> {
        let [from, to] = [*from, *to].map(|position| self.coordination.at_position(position));
        let (from, to) = (from?, to?);
        let stated = self.coordination.at_position(link.from)?.project.links.known()?.0.get(link.place)?.known()?;
        let kind = Choice { code: kind.code(), title: kind.title() };
        let saying = if stated.note.filled().is_some() { FactSaying::LinkedWithNote } else { FactSaying::Linked };
        let mut fact = Fact::of(saying).with("project", from.name()).with("kind", kind).with("other", to.name());
        if let Some(note) = stated.note.filled() {
            fact = fact.with("note", note.as_str());
        }
        Some(fact.at(self.places().project(link.from).then("links").then(link.place)))
    }

    fn add_dependencies(&self, found: &mut BTreeMap<Vec<usize>, Grounds>) {
        for dependency in &self.coordination.interplay.dependencies {
            let mut hands = vec![dependency.waits.hand, dependency.awaited.hand];
            sort_by(&mut hands, Ord::cmp);
            if !self.coordination.still_waits(dependency) || !self.matters(&hands) {
                continue;
            }
            let grounds = found.entry(hands).or_default();
            let mut facts = dependency_facts(&self.coordination.hands, dependency, self.places());
            // What a link says of two milestones is told once: without its note, the milestones tell it all.
            let is_same =
                |fact: &Fact| fact.said.saying == FactSaying::Linked && fact.pointers.contains(&dependency.at);
            grounds.coordinate.retain(|fact| !is_same(fact));
            let has_note =
                |fact: &Fact| fact.said.saying == FactSaying::LinkedWithNote && fact.pointers.contains(&dependency.at);
            if grounds.coordinate.iter().any(has_note) && facts.len() > 1 {
                facts.remove(0);
            }
            for fact in facts {
                add(&mut grounds.coordinate, fact);
            }
        }
    }

    fn add_clashes(&self, found: &mut BTreeMap<Vec<usize>, Grounds>) {
        // What may fall on the same day, and may not, is no reason to ask; nor is what is over.
        let today = self.against().today;
        let is_asked = |clash: &&Clash| clash.sureness != Sureness::Possible && clash.last >= today;
        for clash in self.coordination.clashes.all().iter().filter(is_asked) {
            let Some(hands) = self.coordination.numbers(clash.uses.iter().map(|own| own.project)) else { continue };
            if hands.len() > 1
                && self.matters(&hands)
                && let Some(fact) = clash_fact(self.coordination, clash)
            {
                add(&mut found.entry(hands).or_default().coordinate, fact);
            }
        }
    }

    fn add_overlaps(&self, found: &mut BTreeMap<Vec<usize>, Grounds>) {
        for overlap in &self.coordination.overlaps.pairs {
            let Some((one, other)) = self.hand(overlap.one).zip(self.hand(overlap.other)) else { continue };
            let near = |fact: &Fact| matches!(fact.said.saying, FactSaying::SharedOwner | FactSaying::SharedPlace);
            let is_near = overlap.grounds.iter().any(near) || self.same_period(one, other).is_some();
            let grounds = found.entry(vec![overlap.one, overlap.other]).or_default();
            let into = if is_near { &mut grounds.merge } else { &mut grounds.coordinate };
            overlap.grounds.iter().for_each(|fact| add(into, fact.clone()));
        }
        for crowd in &self.coordination.overlaps.crowds {
            let grounds = found.entry(crowd.hands.clone()).or_default();
            crowd.grounds.iter().for_each(|fact| add(&mut grounds.coordinate, fact.clone()));
        }
    }

    fn together(&self, hands: Vec<usize>, grounds: Grounds) -> Option<PortfolioQuestion> {
        let kind = match (grounds.merge.is_empty(), grounds.coordinate.is_empty()) {
            (true, true) => return None,
            (false, _) => AdviceKind::Merge,
            (true, false) => AdviceKind::Coordinate,
        };
        let mut question = self.question(kind, &hands);
        question.grounds = [grounds.merge, grounds.coordinate].concat();
        if let [one, other] = hands.as_slice() {
            for fact in self.coordination.overlaps.shared(*one, *other) {
                let is_known = question.grounds.iter().any(|known| known.code() == fact.code());
                question.in_favour.extend((!is_known).then_some(fact));
            }
            let hands = self.hand(*one).zip(self.hand(*other));
            question.in_favour.extend(hands.and_then(|(one, other)| self.same_period(one, other)));
            question.against = self.differences(*one, *other);
            if kind == AdviceKind::Coordinate {
                // That they differ is no reason not to talk, as long as they are there at the same time.
                let apart = [FactSaying::PeriodsApart, FactSaying::StatesDiffer];
                question.against.retain(|fact| apart.contains(&fact.said.saying));
            }
            question.unknown = self.not_stated(&[*one, *other]);
        }
        Some(question)
    }

    fn question(&self, kind: AdviceKind, hands: &[usize]) -> PortfolioQuestion {
        let saying = match kind {
            AdviceKind::Merge => QuestionSaying::Merge,
            AdviceKind::DevelopFurther => QuestionSaying::DevelopFurther,
            AdviceKind::WindDown => QuestionSaying::WindDown,
            _ => QuestionSaying::Coordinate,
        };
        let known: Vec<&ProjectAtHand<'_>> = hands.iter().filter_map(|number| self.hand(*number)).collect();
        let names = known.iter().map(|hand| hand.name()).collect();
        let projects: Vec<usize> = known.iter().map(|hand| hand.position).collect();
        PortfolioQuestion {
            kind,
            advice: self.coordination.advice_about(&projects),
            projects,
            grounds: Vec::new(),
            in_favour: Vec::new(),
            against: Vec::new(),
            unknown: Vec::new(),
            said: Said::of(saying).with("projects", Param::List(names)),
        }
    }

    fn same_period(&self, one: &ProjectAtHand<'_>, other: &ProjectAtHand<'_>) -> Option<Fact> {
        let (start, end) = shared_period(one.period()?, other.period()?)?;
        let fact = Fact::of(FactSaying::SamePeriod).with("start", start).with("end", end);
        Some(fact.at_all([one, other].map(|hand| hand.at_period(self.places()))))
    }

    /// In what two projects differ, as far as both have said.
    fn differences(&self, one: usize, other: usize) -> Vec<Fact> {
        let mut facts = Vec::new();
        let profiles = &self.coordination.overlaps.profiles;
        let Some((own, others)) = profiles.get(one).zip(profiles.get(other)) else { return facts };
        let Some((hand, other_hand)) = self.hand(one).zip(self.hand(other)) else { return facts };
        let at = |key: &'static str| [hand, other_hand].map(|hand| self.places().project(hand.position).then(key));
        let both = |saying, key, one: Vec<Param>, other: Vec<Param>| {
            let fact = Fact::of(saying).with("project", hand.name()).with("own", Param::List(one));
            fact.with("other", other_hand.name()).with("theirs", Param::List(other)).at_all(at(key))
        };
        if let Some(((key, name, _), (other_key, other_name, _))) = own.owner.as_ref().zip(others.owner.as_ref())
            && key != other_key
        {
            let (name, other_name) = (Param::from(name.as_str()), Param::from(other_name.as_str()));
            facts.push(both(FactSaying::OwnersDiffer, "owner", vec![name], vec![other_name]));
        }
        let are_apart = |one: &[&String], other: &[&String]| {
            !one.is_empty() && !other.is_empty() && !one.iter().any(|key| other.contains(key))
        };
        let keys = |list: &'_ [(String, String, Pointer)]| list.iter().map(|(key, ..)| key.clone()).collect::<Vec<_>>();
        let names = |list: &[(String, String, Pointer)]| {
            list.iter().map(|(_, name, _)| Param::Text(cut(name))).collect::<Vec<_>>()
        };
        let goals = |list: &[(usize, Pointer)]| {
            list.iter().map(|(place, _)| Param::Text(self.coordination.overlaps.goal_name(*place))).collect::<Vec<_>>()
        };
        let shares_goal = own.goals.iter().any(|(goal, _)| others.goals.iter().any(|(known, _)| known == goal));
        if !own.goals.is_empty() && !others.goals.is_empty() && !shares_goal {
            facts.push(both(FactSaying::GoalsDiffer, "mainGoals", goals(&own.goals), goals(&others.goals)));
        }
        for (saying, key, list, other_list) in [
            (FactSaying::GroupsDiffer, "targetGroups", &own.groups, &others.groups),
            (FactSaying::PlacesDiffer, "places", &own.places, &others.places),
        ] {
            let (one, other) = (keys(list), keys(other_list));
            if are_apart(&one.iter().collect::<Vec<_>>(), &other.iter().collect::<Vec<_>>()) {
                facts.push(both(saying, key, names(list), names(other_list)));
            }
        }
        facts.extend(self.periods_apart(hand, other_hand));
        facts.extend(self.states_differ(hand, other_hand));
        facts
    }

    fn periods_apart(&self, one: &ProjectAtHand<'a>, other: &ProjectAtHand<'a>) -> Option<Fact> {
        let in_order = |hand: &ProjectAtHand<'a>| hand.period().filter(|period| !period.is_reversed());
        let (period, other_period) = (in_order(one)?, in_order(other)?);
        let ends_before = |one: &Period, other: &Period| {
            let ends = one.end.known().zip(other.start.known());
            ends.is_some_and(|(end, start)| end.is_before(start) == Certainty::Certain)
        };
        let is_apart = ends_before(period, other_period) || ends_before(other_period, period);
        is_apart.then(|| {
            let fact = Fact::of(FactSaying::PeriodsApart).with("one", one.name()).with("period", period);
            let fact = fact.with("other", other.name()).with("otherPeriod", other_period);
            fact.at_all([one, other].map(|hand| hand.at_period(self.places())))
        })
    }

    /// That one has hardly begun and the other is about to end.
    fn states_differ(&self, one: &ProjectAtHand<'_>, other: &ProjectAtHand<'_>) -> Option<Fact> {
        use ProjectState::{BenefitsFollowUp, Closing, Completed, InProgress, Paused};
        let late = |state: ProjectState| matches!(state, Closing | Completed | BenefitsFollowUp);
        let early = |state: ProjectState| !late(state) && !matches!(state, InProgress | Paused);
        let (state, other_state) = (*one.project.state.known()?, *other.project.state.known()?);
        let differ = (late(state) && early(other_state)) || (early(state) && late(other_state));
        let term = |state: ProjectState| Choice { code: state.code(), title: state.title() };
        differ.then(|| {
            let fact = Fact::of(FactSaying::StatesDiffer).with("one", one.name()).with("state", term(state));
            let fact = fact.with("other", other.name()).with("otherState", term(other_state));
            fact.at_all([one, other].map(|hand| self.places().project(hand.position).then("state")))
        })
    }

    /// What would tell more, and is not stated.
    fn not_stated(&self, hands: &[usize]) -> Vec<Fact> {
        let lacks = |saying, key: &'static str, is_unstated: &dyn Fn(&ProjectAtHand<'_>) -> bool| {
            let lacking: Vec<&ProjectAtHand<'_>> =
                hands.iter().filter_map(|number| self.hand(*number)).filter(|hand| is_unstated(hand)).collect();
            let names: Vec<Param> = lacking.iter().map(|hand| hand.name()).collect();
            let at = lacking.iter().map(|hand| self.places().project(hand.position).then(key));
            (!lacking.is_empty()).then(|| Fact::of(saying).with("projects", Param::List(names)).at_all(at))
        };
        let facts = [
            lacks(FactSaying::MainGoalsNotStated, "mainGoals", &|hand| hand.project.main_goals.known().is_none()),
            lacks(FactSaying::GroupsNotStated, "targetGroups", &|hand| hand.project.target_groups.known().is_none()),
            lacks(FactSaying::PlacesNotStated, "places", &|hand| hand.project.places.known().is_none()),
            lacks(FactSaying::PeriodNotStated, "period", &|hand| hand.period().is_none()),
        ];
        facts.into_iter().flatten().collect()
    }

    fn develop_further(&self, number: usize) -> Option<PortfolioQuestion> {
        let hand = self.hand(number).filter(|hand| hand.is_under_way())?;
        let grounds = signs::reached_early_facts(hand, &self.against());
        if grounds.is_empty() {
            return None;
        }
        let mut question = self.question(AdviceKind::DevelopFurther, &[number]);
        question.grounds = grounds;
        question.in_favour.extend(signs::light_fact(hand, Light::Green, self.against().today));
        question.against.extend(signs::light_fact(hand, Light::Red, self.against().today));
        question.against.extend(signs::overdue_fact(hand, 1, &self.against(), self.places()));
        let continuation = signs::continuation_fact(hand, self.places());
        let is_stated = continuation.code() == FactSaying::ContinuationStated.code();
        if is_stated {
            question.against.push(continuation)
        } else {
            question.unknown.push(continuation)
        }
        Some(question)
    }

    fn wind_down(&self, number: usize) -> Option<PortfolioQuestion> {
        let hand = self.hand(number).filter(|hand| hand.is_open() && hand.project.state.known().is_some())?;
        let (against, places) = (self.against(), self.places());
        let signs = [
            signs::overdue_fact(hand, 2, &against, places),
            signs::unreported_fact(hand, 2, &against, places),
            signs::no_owner_fact(hand, places),
            signs::goals_gone_fact(hand, &against, places),
            signs::period_over_fact(hand, &against, places),
            signs::light_fact(hand, Light::Red, against.today),
        ];
        let signs: Vec<Fact> = signs.into_iter().flatten().collect();
        if signs.len() < SIGNS {
            return None;
        }
        let mut question = self.question(AdviceKind::WindDown, &[number]);
        question.grounds = signs;
        question.against.extend(signs::reached_lately_fact(hand, &against, places));
        question.against.extend(signs::ahead_fact(hand, &against, places));
        question.against.extend(signs::light_fact(hand, Light::Green, against.today));
        question.against.extend(self.others_wait(number));
        question.against.extend(self.only_one_towards(number));
        Some(question)
    }

    /// The projects that wait for something from this one.
    fn others_wait(&self, number: usize) -> Option<Fact> {
        let waiting = self.coordination.interplay.dependencies.iter().filter(|found| found.awaited.hand == number);
        let mut hands: Vec<(usize, Pointer)> = waiting.map(|found| (found.waits.hand, found.at.clone())).collect();
        sort_by(&mut hands, Ord::cmp);
        hands.dedup_by_key(|(hand, _)| *hand);
        let names: Vec<Param> = hands.iter().filter_map(|(hand, _)| Some(self.hand(*hand)?.name())).collect();
        let at = hands.into_iter().map(|(_, at)| at);
        (!names.is_empty()).then(|| Fact::of(FactSaying::OthersWait).with("projects", Param::List(names)).at_all(at))
    }

    /// The main goals that no other project has named.
    fn only_one_towards(&self, number: usize) -> Option<Fact> {
        let goals = self.coordination.matrix.goals.iter().enumerate();
        let alone = goals.filter(|(_, row)| {
            row.standing == CoverageStanding::Covered && row.towards.iter().all(|towards| towards.hand == number)
        });
        let alone: Vec<(usize, Pointer)> =
            alone.filter_map(|(place, row)| Some((place, row.towards.first()?.at.clone()))).collect();
        let names = alone.iter().map(|(place, _)| Param::Text(self.coordination.overlaps.goal_name(*place)));
        let names: Vec<Param> = names.collect();
        let at = alone.into_iter().map(|(_, at)| at);
        (!names.is_empty()).then(|| Fact::of(FactSaying::OnlyOneTowards).with("goals", Param::List(names)).at_all(at))
    }
}

/// A link as it is told, whichever of the two states it: from the first where it is the same for both, and from the one
/// that waits.
fn one_way(link: &ReadLink) -> (usize, usize, LinkKind, &ReadLink) {
    let is_turned = link.kind == LinkKind::DeliversTo || (link.kind.is_mutual() && link.to < link.from);
    match link.kind.opposite().filter(|_| is_turned) {
        Some(kind) => (link.to, link.from, kind, link),
        None => (link.from, link.to, link.kind, link),
    }
}

/// One link may be stated by both; the same is told once.
fn add(facts: &mut Vec<Fact>, fact: Fact) {
    let text = fact.text(Language::default());
    match facts.iter_mut().find(|known| known.text(Language::default()) == text) {
        Some(known) => known.pointers.extend(fact.pointers),
        None => facts.push(fact),
    }
}
