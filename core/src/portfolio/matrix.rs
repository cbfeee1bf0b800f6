//! How firmly each project works towards each main goal and approach.

use super::at_hand::{Places, ProjectAtHand};
use super::coverage::anchored;
use crate::model::{Goal, MainGoal, Programme, StrategicApproach, place_among};
use crate::phrase::{Param, Said, Saying, cut};
use crate::value::{Decimal, Field, List, Money, Pointer, Words, choice, words};

choice! {
    /// How firmly a project says that it works towards something.
    AnchoringStrength {
        Stated "stated" => "oppgitt", "oppgitt", "stated";
        Reasoned "reasoned" => "med begrunnelse", "med grunngiving", "with a reason";
        Supported "supported" => "med et eget mål", "med eit eige mål", "with a goal of its own";
        Measured "measured" => "med et mål som blir målt", "med eit mål som blir målt", "with a goal that is measured";
    }
}

choice! {
    /// Whether a main goal or an approach has projects that work towards it.
    CoverageStanding {
        Covered "covered" => "har prosjekter", "har prosjekt", "has projects";
        Undetermined "undetermined" => "vi vet ikke ennå", "vi veit ikkje enno", "we do not know yet";
        Uncovered "uncovered" => "ingen prosjekter", "ingen prosjekt", "no projects";
    }
}

choice! {
    /// How a portfolio is composed, in words, with places for values.
    BalanceSaying {
        Towards "towards" => "{count} av {total} {total|prosjekt|prosjekter} vil bidra til {goal}{name}.", "{count} av {total} prosjekt vil bidra til {goal}{name}.", "{count} of {total} {total|project|projects} {count|wants|want} to contribute to {goal}{name}.";
        Nobody "nobody" => "Ingen prosjekter har sagt at de vil bidra til {goal}{name}.", "Ingen prosjekt har sagt at dei vil bidra til {goal}{name}.", "No project has said that it wants to contribute to {goal}{name}.";
        NobodyYet "nobodyYet" => "Ingen prosjekter har ennå sagt at de vil bidra til {goal}{name}. {stated} av {total} {total|prosjekt|prosjekter} har sagt hva {stated|det|de} vil bidra til.", "Ingen prosjekt har enno sagt at dei vil bidra til {goal}{name}. {stated} av {total} prosjekt har sagt kva {stated|det|dei} vil bidra til.", "No project has yet said that it wants to contribute to {goal}{name}. {stated} of {total} {total|project|projects} {stated|has|have} said what {stated|it wants|they want} to contribute to.";
        Crowded "crowded" => "{goal}{name} har {count} prosjekter, og {other}{otherName} har {least}.", "{goal}{name} har {count} prosjekt, og {other}{otherName} har {least}.", "{goal}{name} has {count} projects, and {other}{otherName} has {least}.";
        Money "money" => "Prosjektene som vil bidra til {goal}{name}, får {amount} i tilskudd. Det er {percent} av {sum} i alt.", "Prosjekta som vil bidra til {goal}{name}, får {amount} i tilskot. Det er {percent} av {sum} i alt.", "The projects that want to contribute to {goal}{name} are granted {amount}. That is {percent} of {sum} in all.";
        MoneyCounted "moneyCounted" => "Et prosjekt som vil bidra til flere hovedmål, er regnet med under hvert av dem. {count} av {total} {total|prosjekt|prosjekter} har oppgitt tilskudd.", "Eit prosjekt som vil bidra til fleire hovudmål, er rekna med under kvart av dei. {count} av {total} prosjekt har oppgitt tilskot.", "A project that wants to contribute to several main goals is counted under each of them. {count} of {total} {total|project|projects} {count|has|have} stated a grant.";
    }
}

impl Saying for AnchoringStrength {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for BalanceSaying {
    fn words(self) -> Words {
        self.title()
    }
}

/// A project that works towards something, and how firmly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Towards {
    /// Which of the projects at hand.
    pub(crate) hand: usize,
    pub(crate) strength: AnchoringStrength,
    /// Where it says so.
    pub(crate) at: Pointer,
}

/// A main goal or an approach, and the projects that work towards it.
#[derive(Clone, Debug)]
pub(crate) struct CoverageRow<'a> {
    /// What it is called: its number and short name.
    pub(crate) number: Option<usize>,
    pub(crate) name: Option<&'a str>,
    /// As it was adopted.
    pub(crate) text: Option<&'a str>,
    pub(crate) towards: Vec<Towards>,
    pub(crate) standing: CoverageStanding,
    /// What its projects are granted, where any of them says.
    pub(crate) grants: Option<Money>,
}

/// The main goals and the approaches of a programme against its projects.
#[derive(Clone, Debug, Default)]
pub(crate) struct CoverageMatrix<'a> {
    pub(crate) goals: Vec<CoverageRow<'a>>,
    pub(crate) approaches: Vec<CoverageRow<'a>>,
    /// How many projects there are that have not left.
    pub(crate) projects: usize,
    /// How many of them have said which main goals they want to contribute to.
    pub(crate) stated: usize,
    /// How many have said what they are granted, and how much that is in all.
    pub(crate) granted: usize,
    pub(crate) grants: Option<Money>,
}

impl<'a> CoverageMatrix<'a> {
    pub(crate) fn of(
        hands: &[ProjectAtHand<'_>],
        goals: Option<&'a Field<List<MainGoal>>>,
        programme: Option<&'a Programme>,
        places: &Places,
    ) -> Self {
        let list = goals.and_then(Field::known);
        let mut matrix = Self::rows(list, programme);
        let mut of_approaches = 0;
        for (number, hand) in hands.iter().enumerate().filter(|(_, hand)| !hand.project.has_left()) {
            matrix.projects = matrix.projects.saturating_add(1);
            matrix.stated = matrix.stated.saturating_add(usize::from(anchored(hand.project, list).is_all));
            matrix.granted = matrix.granted.saturating_add(usize::from(hand.project.grant.known().is_some()));
            for (goal, towards) in goals_of(hand, number, list, places) {
                matrix.goals.get_mut(goal).into_iter().for_each(|row| row.towards.push(towards.clone()));
            }
            let approaches = &hand.project.strategic_approaches;
            of_approaches = usize::saturating_add(of_approaches, usize::from(approaches.known().is_some()));
            for (place, name) in approaches.items() {
                let Some(row) = programme.and_then(|programme| approach_place(programme, name)) else { continue };
                let at = places.project(hand.position).then("strategicApproaches").then(place);
                let towards = Towards { hand: number, strength: AnchoringStrength::Stated, at };
                let row = matrix
                    .approaches
                    .get_mut(row)
                    .filter(|row| row.towards.last().is_none_or(|last| last.hand != number));
                row.into_iter().for_each(|row| row.towards.push(towards.clone()));
            }
        }
        let grant = |hand: usize| hands.get(hand).and_then(|hand| hand.project.grant.known().copied());
        let sum = |grants: Vec<Money>| if grants.is_empty() { None } else { Money::sum(grants) };
        let open = hands.iter().filter(|hand| !hand.project.has_left());
        matrix.grants = sum(open.filter_map(|hand| hand.project.grant.known().copied()).collect());
        let (stated, projects) = (matrix.stated, matrix.projects);
        let rows = matrix
            .goals
            .iter_mut()
            .map(|row| (row, stated))
            .chain(matrix.approaches.iter_mut().map(|row| (row, of_approaches)));
        for (row, stated) in rows {
            row.grants = sum(row.towards.iter().filter_map(|towards| grant(towards.hand)).collect());
            row.standing = match (row.towards.is_empty(), stated == projects) {
                (false, _) => CoverageStanding::Covered,
                (true, true) => CoverageStanding::Uncovered,
                (true, false) => CoverageStanding::Undetermined,
            };
        }
        matrix
    }

    fn rows(goals: Option<&'a List<MainGoal>>, programme: Option<&'a Programme>) -> Self {
        let row = |number, name: &'a Field<String>, text: &'a Field<String>| CoverageRow {
            number,
            name: name.filled().map(String::as_str),
            text: text.filled().map(String::as_str),
            towards: Vec::new(),
            standing: CoverageStanding::Undetermined,
            grants: None,
        };
        let empty = |place: usize| CoverageRow {
            number: Some(place.saturating_add(1)),
            name: None,
            text: None,
            towards: Vec::new(),
            standing: CoverageStanding::Undetermined,
            grants: None,
        };
        let goal = |(place, goal): (usize, &'a Field<MainGoal>)| match goal.known() {
            Some(goal) => row(Some(goal.number_at(place)), &goal.name, &goal.text),
            None => empty(place),
        };
        let approach = |(place, approach): (usize, &'a Field<StrategicApproach>)| match approach.known() {
            Some(approach) => row(None, &approach.name, &approach.text),
            None => empty(place),
        };
        let goals = goals.into_iter().flat_map(|goals| goals.0.iter().enumerate()).map(goal).collect();
        let approaches = programme.and_then(|programme| programme.strategic_approaches.known());
        let approaches = approaches.into_iter().flat_map(|list| list.0.iter().enumerate()).map(approach).collect();
        Self { goals, approaches, ..Self::default() }
    }
}

/// Something about how a portfolio is composed.
pub(crate) type Balance = Said<BalanceSaying>;

/// More projects than this share of those that have said something are many for one goal.
const CROWDED: usize = 2;

impl CoverageMatrix<'_> {
    /// How the portfolio is composed: of each main goal how many support it, then what stands out, then the money.
    pub(crate) fn balance(&self) -> Vec<Balance> {
        if self.projects == 0 || self.goals.is_empty() {
            return Vec::new();
        }
        let mut balance: Vec<Balance> = self.goals.iter().map(|row| self.support(row)).collect();
        balance.extend(self.crowded());
        balance.extend(self.money());
        balance
    }

    fn support(&self, row: &CoverageRow<'_>) -> Balance {
        let said = match row.standing {
            CoverageStanding::Covered => Said::of(BalanceSaying::Towards).with("count", row.towards.len()),
            CoverageStanding::Uncovered => Said::of(BalanceSaying::Nobody),
            CoverageStanding::Undetermined => Said::of(BalanceSaying::NobodyYet).with("stated", self.stated),
        };
        said.with("total", self.projects).with("goal", row.goal()).with("name", row.in_brackets())
    }

    /// That more than half support one goal and one at most another.
    fn crowded(&self) -> Option<Balance> {
        let most = self.goals.iter().rev().max_by_key(|row| row.towards.len())?;
        let least = self.goals.iter().min_by_key(|row| row.towards.len())?;
        let is_crowded = most.towards.len().saturating_mul(CROWDED) > self.stated && most.towards.len() > 2;
        let said = Said::of(BalanceSaying::Crowded)
            .with("goal", most.raised_goal())
            .with("name", most.in_brackets())
            .with("count", most.towards.len());
        (is_crowded && least.towards.len() < 2 && self.stated == self.projects).then(|| {
            said.with("other", least.goal()).with("otherName", least.in_brackets()).with("least", least.towards.len())
        })
    }

    fn money(&self) -> Vec<Balance> {
        // Shares of what a few have stated tell nothing.
        let is_known = self.granted.saturating_mul(2) >= self.projects;
        let sum = self.grants.filter(|sum| is_known && sum.kroner() != Decimal::default());
        let Some(sum) = sum else { return Vec::new() };
        let share = |row: &CoverageRow<'_>| {
            let amount = row.grants?;
            let percent = amount.kroner().per_cent_of(&sum.kroner())?;
            let said = Said::of(BalanceSaying::Money)
                .with("goal", row.goal())
                .with("name", row.in_brackets())
                .with("amount", amount)
                .with("sum", sum);
            Some(said.with("percent", Param::Percent(percent)))
        };
        let mut shares: Vec<Balance> = self.goals.iter().filter_map(share).collect();
        let counted = Said::of(BalanceSaying::MoneyCounted).with("count", self.granted).with("total", self.projects);
        shares.extend((!shares.is_empty()).then_some(counted));
        shares
    }
}

impl CoverageRow<'_> {
    /// What it is called in the middle of a sentence: `hovedmål 4`.
    fn goal(&self) -> Param {
        Param::Unnamed(words!("hovedmål", "hovudmål", "main goal"), self.number.unwrap_or(0))
    }

    /// Its short name behind its number, where it has one.
    fn in_brackets(&self) -> Param {
        Param::Text(self.name.map_or_else(String::new, |name| format!(" ({})", cut(name))))
    }

    fn raised_goal(&self) -> Param {
        Param::Unnamed(words!("Hovedmål", "Hovudmål", "Main goal"), self.number.unwrap_or(0))
    }
}

/// The main goals that a project works towards, by their places, each once.
fn goals_of(
    hand: &ProjectAtHand<'_>,
    number: usize,
    goals: Option<&List<MainGoal>>,
    places: &Places,
) -> Vec<(usize, Towards)> {
    let Some(goals) = goals else { return Vec::new() };
    let own = own_goals(hand);
    let mut found: Vec<(usize, Towards)> = Vec::new();
    for (place, anchoring) in hand.project.main_goals.items() {
        let Some(goal) = anchoring.goal.filled().and_then(|name| place_among(goals, name)) else { continue };
        let supports = |own: &&Goal| own.supports.filled().and_then(|name| place_among(goals, name)) == Some(goal);
        let supporting: Vec<&Goal> = own.iter().copied().filter(supports).collect();
        let is_measured =
            supporting.iter().any(|own| own.indicator.known().is_some_and(|one| one.name.filled().is_some()));
        let strength = match (supporting.is_empty(), is_measured, anchoring.reason.filled()) {
            (false, true, _) => AnchoringStrength::Measured,
            (false, false, _) => AnchoringStrength::Supported,
            (true, _, Some(_)) => AnchoringStrength::Reasoned,
            (true, _, None) => AnchoringStrength::Stated,
        };
        let at = places.project(hand.position).then("mainGoals").then(place);
        if !found.iter().any(|(known, _)| *known == goal) {
            found.push((goal, Towards { hand: number, strength, at }));
        }
    }
    found
}

/// The goals of a project and of its plans.
pub(crate) fn own_goals<'a>(hand: &ProjectAtHand<'a>) -> Vec<&'a Goal> {
    let of_plan = hand.milestone_plan.map(|(_, plan)| &plan.goals);
    let of_project_plan = hand.project_plan.map(|(_, plan)| &plan.goals);
    let lists: [Option<&'a Field<List<Goal>>>; 3] = [Some(&hand.project.goals), of_plan, of_project_plan];
    lists.into_iter().flatten().flat_map(Field::items).map(|(_, goal)| goal).collect()
}

/// The place of the approach that somebody means.
pub(crate) fn approach_place(programme: &Programme, name: &str) -> Option<usize> {
    let meant = programme.strategic_approach(name)?;
    programme.strategic_approaches.items().find(|(_, approach)| std::ptr::eq(*approach, meant)).map(|(place, _)| place)
}
