//! What a project has that can be lost when it goes into another.

use std::collections::BTreeSet;

use super::documents::OwnDocuments;
use super::group_key;
use super::register::Register;
use crate::model::{Dossier, Goal, LinkKind, MergeItem, MergeItemKind, Milestone, Project};
use crate::value::{Choice, Decimal, Field, List, Money, Pointer, lowered, one_way, position_of, words};

/// Something that a project has, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Belonging {
    pub(crate) kind: MergeItemKind,
    /// The id that it is known by.
    pub(crate) id: Option<String>,
    /// What it is, in the words of the project: of a link the other project, of money the amount in kroner.
    pub(crate) text: String,
    /// What the money is, where it is money: what it costs, or the grant.
    pub(crate) money: Option<Choice>,
    /// Whether it stands in a document of the file; otherwise in the portfolio.
    pub(crate) is_in_file: bool,
    /// The way to it, from the file or the portfolio on.
    pub(crate) pointer: Pointer,
}

const COST: Choice = Choice { code: "cost", title: words!("kostnaden", "kostnaden", "the cost") };
const GRANT: Choice = Choice { code: "grant", title: words!("tilskuddet", "tilskotet", "the grant") };

/// All that a project of the portfolio has and that may be lost: goals of its own, milestones that are not reached,
/// benefits, money, duties and links. What stands in several places is there once, where it stands first.
pub(crate) fn belongings(project: &Project, place: usize, own: OwnDocuments, file: Option<&Dossier>) -> Vec<Belonging> {
    let at = Pointer::root().then("projects").then(place);
    let mut all = All { list: Vec::new(), known: BTreeSet::new() };
    all.add_goals(&project.goals, false, &at);
    all.add_milestones(&project.milestones, false, &at);
    for (amount, what, key) in [(&project.cost, COST, "cost"), (&project.grant, GRANT, "grant")] {
        all.add_money(amount, what, at.clone().then(key));
    }
    if let Some(file) = file {
        all.add_documents(own, file);
    }
    // What it goes into is no link that it could lose.
    for (place, link) in project.links.items().filter(|(_, link)| link.kind.known() != Some(&LinkKind::MergedInto)) {
        if let Some(other) = link.project.filled() {
            all.add(MergeItemKind::Link, None, other, false, at.clone().then("links").then(place));
        }
    }
    crate::value::sort_by(&mut all.list, |one, other| order(one.kind).cmp(&order(other.kind)));
    all.list
}

fn order(kind: MergeItemKind) -> Option<usize> {
    MergeItemKind::ALL.iter().position(|known| *known == kind)
}

/// The belongings that have been seen, and by what they are known.
struct All {
    list: Vec<Belonging>,
    known: BTreeSet<(Option<usize>, String)>,
}

impl All {
    fn add(&mut self, kind: MergeItemKind, id: Option<&String>, text: &str, is_in_file: bool, pointer: Pointer) {
        if self.known.insert((order(kind), one_way(text))) {
            let (id, text) = (id.cloned(), text.trim().to_owned());
            self.list.push(Belonging { kind, id, text, money: None, is_in_file, pointer });
        }
    }

    fn add_money(&mut self, amount: &Field<Money>, what: Choice, pointer: Pointer) {
        let kroner = amount.known().map(Money::kroner);
        if let Some(kroner) = kroner.filter(|kroner| kroner.compared(&Decimal::from(0)).is_gt()) {
            let (id, text) = (None, kroner.to_string());
            let money = Some(what);
            self.list.push(Belonging { kind: MergeItemKind::Money, id, text, money, is_in_file: false, pointer });
        }
    }

    fn add_goals(&mut self, goals: &Field<List<Goal>>, is_in_file: bool, at: &Pointer) {
        for (place, goal) in goals.items().filter(|(_, goal)| goal.is_reached_by_the_project()) {
            if let Some(text) = goal.text.filled().or(goal.id.filled()) {
                let pointer = at.clone().then("goals").then(place);
                self.add(MergeItemKind::Goal, goal.id.filled(), text, is_in_file, pointer);
            }
        }
    }

    fn add_milestones(&mut self, milestones: &Field<List<Milestone>>, is_in_file: bool, at: &Pointer) {
        for (place, milestone) in milestones.items().filter(|(_, milestone)| milestone.is_open()) {
            if let Some(text) = milestone.name() {
                let pointer = at.clone().then("milestones").then(place);
                self.add(MergeItemKind::Milestone, milestone.id.filled(), text, is_in_file, pointer);
            }
        }
    }

    fn add_documents(&mut self, own: OwnDocuments, file: &Dossier) {
        let at = |list: &str, place: usize| Pointer::root().then(list).then(place);
        if let Some((place, plan)) = document(&file.project_plans, own.project_plan) {
            self.add_goals(&plan.goals, true, &at("projectPlans", place));
        }
        if let Some((place, plan)) = document(&file.milestone_plans, own.milestone_plan) {
            self.add_goals(&plan.goals, true, &at("milestonePlans", place));
            self.add_milestones(&plan.milestones, true, &at("milestonePlans", place));
        }
        if let Some((place, plan)) = document(&file.benefits_plans, own.benefits_plan) {
            for (benefit, one) in plan.benefits.items() {
                if let Some(text) = one.text.filled().or(one.id.filled()) {
                    let pointer = at("benefitsPlans", place).then("benefits").then(benefit);
                    self.add(MergeItemKind::Benefit, one.id.filled(), text, true, pointer);
                }
            }
        }
        if let Some((place, agreement)) = document(&file.project_agreements, own.agreement) {
            for (duty, text) in agreement.duties.items().filter(|(_, text)| !text.trim().is_empty()) {
                let pointer = at("projectAgreements", place).then("duties").then(duty);
                self.add(MergeItemKind::Duty, None, text, true, pointer);
            }
        }
    }
}

fn document<T>(list: &Field<List<T>>, place: Option<usize>) -> Option<(usize, &T)> {
    place.and_then(|place| Some((place, list.known()?.0.get(place)?.known()?)))
}

impl Belonging {
    /// Whether an item of a merge plan is about it: by its id, or by its words. Of money, whatever kind it is said to be
    /// counts; of a link, whatever names the other project.
    pub(crate) fn is_told_by(&self, item: &MergeItem, register: &Register) -> bool {
        let (Some(text), true) = (item.text.filled(), item.kind.known().is_none_or(|kind| *kind == self.kind)) else {
            return false;
        };
        match self.kind {
            MergeItemKind::Money => self.is_money_in(text),
            MergeItemKind::Link => {
                let own = register.position(&self.text);
                let words = text.split_whitespace().map(|word| word.trim_matches(|letter| ",.:;()«»".contains(letter)));
                let is_meant = |name: &str| name == self.text || own.is_some() && register.position(name) == own;
                is_meant(text)
                    || position_of(&lowered(&self.text), &lowered(text)).is_some()
                    || words.into_iter().any(is_meant)
            }
            _ => {
                let is_id = self.id.as_ref().is_some_and(|id| one_way(id) == one_way(text));
                is_id || one_way(text) == one_way(&self.text) || group_key(text) == group_key(&self.text)
            }
        }
    }

    /// Whether a text names the amount, or what money it is.
    fn is_money_in(&self, text: &str) -> bool {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_named = |stem: &str| position_of(stem, &lowered(text)).is_some();
        let stems: &[&str] = match self.money {
            Some(money) if money == GRANT => &["tilsku", "tilsko", "grant", "støtte", "stønad"],
            _ => &["kost", "budsjett", "cost", "budget"],
        };
        !digits.is_empty() && digits == self.text || stems.iter().any(|stem| is_named(stem))
    }
}
