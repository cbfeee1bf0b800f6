//! A file, and which of its documents belong to which project or idea.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::document_places::documents_of;
use super::places::Places;
use crate::context::Context;
use crate::criteria::{Evidence, Held, SeenOfAll, cost_in, kind_of};
use crate::model::{Approval, CriterionAnswer, DocumentStatus, Dossier};
use crate::portfolio::Register;
use crate::value::{Field, List, Money, Node, Pointer, Value, lowered};

/// A file, and which of its documents belong to which project or idea.
pub(super) struct File<'c> {
    tree: &'c Node,
    register: Option<&'c Register>,
    /// What belongs to each project of the portfolio, by its place there.
    of_projects: Vec<Belongings<'c>>,
    /// What belongs to each idea that has become no project, and where that stands by the names of ideas.
    of_ideas: Vec<Belongings<'c>>,
    ideas: BTreeMap<String, usize>,
    /// What has been seen of the programme and the portfolio as a whole.
    pub(super) seen: SeenOfAll<'c>,
}

/// What belongs to a project or an idea.
#[derive(Clone, Default)]
struct Belongings<'c> {
    /// What each document is, where it stands, and whether it is a draft.
    documents: Vec<(&'static str, Pointer, bool)>,
    /// What people have answered, with the set of criteria that they say it is about.
    answers: Vec<(Option<&'c str>, &'c CriterionAnswer)>,
}

/// A project, or an idea that has become none: what it is, where it stands, and by what it is known.
pub(super) struct OfFile<'c> {
    pub(super) name: &'static str,
    pub(super) owners: Vec<Owner>,
    pub(super) document: &'c dyn Places,
    pub(super) at: Pointer,
}

/// What a document belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The project at a place in the portfolio.
    Project(usize),
    /// An idea that has become no project, by one of its names.
    Idea(String),
}

impl<'c> File<'c> {
    pub(super) fn of(dossier: &'c Dossier, tree: &'c Node, register: Option<&'c Register>) -> Self {
        let projects = dossier.portfolio.known().and_then(|portfolio| portfolio.projects.known());
        let of_projects = vec![Belongings::default(); projects.map_or(0, |projects| projects.0.len())];
        let mut file =
            Self { tree, register, of_projects, of_ideas: Vec::new(), ideas: BTreeMap::new(), seen: Rc::default() };
        let notes = dossier.idea_notes.items();
        for (place, note) in notes {
            let owners = file.owners_called(&[&note.code, &note.title, &note.id]);
            if let Some(project) = owners.into_iter().find(|owner| matches!(owner, Owner::Project(_))) {
                file.add(project, "ideaNote", Pointer::root().then("ideaNotes").then(place), false);
            }
        }
        for known in documents_of(dossier) {
            let status = status_of(known.head.approval);
            let owner = file.owners_called(&[known.head.project]).into_iter().next();
            if let Some(owner) = owner.filter(|_| status != Some(DocumentStatus::Superseded)) {
                let at = Pointer::root().then(known.list).then(known.place);
                file.add(owner, known.kind.code(), at, status == Some(DocumentStatus::Draft));
            }
        }
        for (_, own) in dossier.appraisals.items() {
            if status_of(&own.approval) != Some(DocumentStatus::Superseded) {
                file.add_answers(&own.project, own.criteria_set.filled(), &own.criteria);
            }
        }
        for (_, own) in dossier.qualification_letters.items() {
            // A letter that is a draft has qualified nobody.
            if !matches!(status_of(&own.approval), Some(DocumentStatus::Superseded | DocumentStatus::Draft)) {
                file.add_answers(&own.project, None, &own.criteria);
            }
        }
        file
    }

    fn add_answers(
        &mut self,
        project: &Field<String>,
        set: Option<&'c String>,
        criteria: &'c Field<List<CriterionAnswer>>,
    ) {
        for owner in self.owners_called(&[project]) {
            if let Some(belongings) = self.belongings_of(owner) {
                for (_, answer) in criteria.items() {
                    belongings.answers.push((set.map(String::as_str), answer));
                }
            }
        }
    }

    fn add(&mut self, owner: Owner, name: &'static str, at: Pointer, is_draft: bool) {
        if let Some(belongings) = self.belongings_of(owner) {
            belongings.documents.push((name, at, is_draft));
        }
    }

    fn belongings_of(&mut self, owner: Owner) -> Option<&mut Belongings<'c>> {
        match owner {
            Owner::Project(place) => self.of_projects.get_mut(place),
            Owner::Idea(name) => {
                let new = self.of_ideas.len();
                let place = *self.ideas.entry(name).or_insert(new);
                if place == new {
                    self.of_ideas.push(Belongings::default());
                }
                self.of_ideas.get_mut(place)
            }
        }
    }

    fn belongings(&self, owner: &Owner) -> Option<&Belongings<'c>> {
        match owner {
            Owner::Project(place) => self.of_projects.get(*place),
            Owner::Idea(name) => self.of_ideas.get(*self.ideas.get(name)?),
        }
    }

    /// Each project of a file, and then each idea that has become none.
    pub(super) fn each_of(&self, dossier: &'c Dossier) -> Vec<OfFile<'c>> {
        let mut all = Vec::new();
        let projects = dossier.portfolio.known().and_then(|portfolio| portfolio.projects.known());
        for (place, project) in projects.into_iter().flat_map(List::iter) {
            let at = Pointer::root().then("portfolio").then("projects").then(place);
            all.push(OfFile { name: "project", owners: vec![Owner::Project(place)], document: project, at });
        }
        for (place, note) in dossier.idea_notes.items() {
            let owners = self.owners_called(&[&note.code, &note.title, &note.id]);
            if !owners.iter().any(|owner| matches!(owner, Owner::Project(_))) {
                let at = Pointer::root().then("ideaNotes").then(place);
                all.push(OfFile { name: "ideaNote", owners, document: note, at });
            }
        }
        all
    }

    /// Whether one of those has a document of this name that is no mere draft.
    pub(super) fn has(&self, owners: &[Owner], document: &str) -> bool {
        let mut own = owners.iter().filter_map(|owner| self.belongings(owner));
        own.any(|own| own.documents.iter().any(|(name, _, is_draft)| *name == document && !is_draft))
    }

    /// What somebody may mean by each of some names.
    pub(super) fn owners_called(&self, names: &[&Field<String>]) -> Vec<Owner> {
        let named = names.iter().filter_map(|name| name.filled());
        named.map(|name| Owner::called(name, self.register)).collect()
    }

    /// What people have answered of those, about a set of criteria or about whichever holds.
    pub(super) fn answers(&self, owners: &[Owner], set: Option<&String>) -> Vec<&'c CriterionAnswer> {
        let belongings = owners.iter().filter_map(|owner| self.belongings(owner));
        let answers = belongings.flat_map(|belongings| &belongings.answers);
        let about = answers.filter(|(own, _)| own.is_none_or(|own| set.is_some_and(|set| set == own)));
        about.map(|(_, answer)| *answer).collect()
    }

    /// The documents that are at hand of what stands at a place and is known by those.
    pub(super) fn held(&self, name: &'static str, owners: &[Owner], at: &Pointer) -> Vec<Held<'c>> {
        // What all have in common comes first, so that what is seen of it is the same for each.
        let mut places = ["portfolio", "programme"].map(|name| (name, Pointer::root().then(name))).to_vec();
        places.push(("dossier", Pointer::root()));
        places.push((name, at.clone()));
        for belongings in owners.iter().filter_map(|owner| self.belongings(owner)) {
            places.extend(belongings.documents.iter().map(|(name, at, _)| (*name, at.clone())));
        }
        let mut documents: Vec<Held<'c>> = Vec::new();
        for (name, at) in places {
            if let Some(node) = self.tree.at(at.segments()) {
                // Of several of a kind, the last.
                documents.retain(|held| held.name != name);
                documents.push(held(name, node, at));
            }
        }
        documents
    }
}

impl Owner {
    /// What somebody means by a name.
    pub(super) fn called(name: &str, register: Option<&Register>) -> Self {
        match register.and_then(|register| register.position(name)) {
            Some(project) => Self::Project(project),
            None => Self::Idea(lowered(name.trim())),
        }
    }
}

/// What each project and each idea of a file costs, where the programme asks less of small ones.
pub(super) fn costs_of(dossier: &Dossier, tree: &Node, context: &Context<'_>) -> BTreeMap<Owner, Money> {
    let mut costs = BTreeMap::new();
    let Some(programme) = context.the_programme().filter(|programme| programme.scale.filled().is_some()) else {
        return costs;
    };
    let file = File::of(dossier, tree, context.register());
    for one in file.each_of(dossier) {
        let evidence = Evidence::new(file.held(one.name, &one.owners, &one.at), Some(programme), context.time());
        if let Some(cost) = cost_in(&evidence) {
            costs.extend(one.owners.into_iter().map(|owner| (owner, cost)));
        }
    }
    costs
}

pub(super) fn status_of(approval: &Field<Approval>) -> Option<DocumentStatus> {
    approval.known().and_then(|approval| approval.status.known()).copied()
}

pub(super) fn held<'c>(name: &'static str, node: &'c Node, at: Pointer) -> Held<'c> {
    // Every name that is held is that of a document.
    let kind = kind_of(name).unwrap_or(&Dossier::KIND);
    Held { name, kind, node, at, other: None }
}
