//! A plan for how one project goes into another, so that nothing is lost.

use super::paper::{Paper, PaperKind, Part};
use super::words::PaperSaying;
use super::writer::Writer;
use crate::context::Context;
use crate::model::{MergeItem, MergeOutcome, MergePlan};
use crate::phrase::{Param, cut};
use crate::portfolio::{Belonging, Coordination};
use crate::value::{Segment, Value, lowered};

/// All that a project has, for people to say of each whether it is carried on, by whom, or dropped, and why. The same
/// stands as a merge plan to fill in.
pub fn merge_paper(coordination: &Coordination<'_>, (project, into): (usize, usize), context: &Context<'_>) -> Paper {
    let mut writer = Writer::new(coordination, context);
    let belongings = coordination.belongings(project);
    let names = [("project", writer.names(&[project])), ("into", writer.names(&[into]))];
    writer.add(Part::Paragraph(writer.with(PaperSaying::MergeIntro, &names)));
    if belongings.is_empty() {
        writer.add(Part::Paragraph(writer.with(PaperSaying::NothingToLose, &names)));
    } else {
        writer.add(writer.table_of_belongings(&belongings));
    }
    let document = plan(coordination, (project, into), &belongings, &writer);
    let mut paper = writer.paper((PaperKind::MergePlan, PaperSaying::MergeTitle), None, None);
    paper.document = Some(document.write());
    paper
}

fn plan(
    coordination: &Coordination<'_>,
    (project, into): (usize, usize),
    belongings: &[Belonging],
    writer: &Writer<'_>,
) -> MergePlan {
    let name = |position: usize| {
        let project = coordination.at_position(position).map(|hand| hand.project);
        let stated =
            project.and_then(|project| project.code.filled().or(project.title.filled()).or(project.id.filled()));
        stated.cloned().unwrap_or_else(|| writer.names(&[position]).write(writer.language()))
    };
    let item = |belonging: &Belonging| MergeItem {
        kind: belonging.kind.into(),
        text: belonging.id.clone().unwrap_or_else(|| belonging.text.clone()).into(),
        ..MergeItem::default()
    };
    let items: Vec<MergeItem> = belongings.iter().map(item).collect();
    MergePlan { project: name(project).into(), into: name(into).into(), items: items.into(), ..MergePlan::default() }
}

impl Writer<'_> {
    fn table_of_belongings(&self, belongings: &[Belonging]) -> Part {
        use PaperSaying::{BecomesColumn, HomeColumn, KindColumn, ReasonColumn, WhatColumn};
        let columns = [WhatColumn, KindColumn, BecomesColumn, HomeColumn, ReasonColumn];
        let outcomes =
            MergeOutcome::ALL.iter().map(|outcome| format!("☐ {}", outcome.title().in_language(self.language())));
        let outcomes = outcomes.collect::<Vec<_>>().join("  ");
        let row = |belonging: &Belonging| {
            let kind = belonging.kind.title().in_language(self.language()).to_owned();
            vec![self.belonging(belonging), kind, outcomes.clone(), String::new(), String::new()]
        };
        Part::Table {
            caption: self.say(PaperSaying::MergeTitle),
            columns: columns.map(|column| self.say(column)).into(),
            rows: belongings.iter().map(row).collect(),
        }
    }

    /// Of a link also what kind it is, and to whom.
    fn link(&self, belonging: &Belonging) -> Option<String> {
        let [.., Segment::Key(list), Segment::Index(project), Segment::Key(key), Segment::Index(place)] =
            belonging.pointer.segments()
        else {
            return None;
        };
        let is_link = list == "projects" && key == "links";
        let hand = self.coordination.at_position(*project).filter(|_| is_link)?;
        let kind = hand.project.links.known()?.0.get(*place)?.known()?.kind.known()?;
        let other = self.coordination.position_of(&belonging.text).map(|other| self.names(&[other]));
        let other = other.unwrap_or_else(|| Param::from(belonging.text.as_str())).write(self.language());
        Some(format!("{} {other}", kind.title().in_language(self.language())))
    }

    /// What it is: of money also how much.
    fn belonging(&self, belonging: &Belonging) -> String {
        if let Some(link) = self.link(belonging) {
            return link;
        }
        let Some(money) = belonging.money else { return cut(&belonging.text) };
        let amount = belonging
            .text
            .parse()
            .map(Param::Money)
            .map_or_else(|_| belonging.text.clone(), |money| money.write(self.language()));
        format!("{}: {amount}", lowered(money.title.in_language(self.language())))
    }
}
