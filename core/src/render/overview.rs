//! The report of a programme, its portfolio and its idea notes.

use super::documents::list_of_documents;
use super::several::{Several, message, of_several};
use super::told::Teller;
use super::{Entry, Fact, Mark, Page, Saying, Section, facts, told_together};
use crate::check::{Document, Readiness, Reading, Report, document_in, documents_of};
use crate::context::Context;
use crate::finding::{Finding, Severity};
use crate::model::{Anchoring, Dossier, Gate, IdeaNote, Programme, Project};
use crate::phrase::{Param, cut};
use crate::portfolio::projects;
use crate::value::{Field, List, Node, Pointer, Segment, Value, sort_by};

/// The report of a file with a programme, its portfolio and its idea notes: what is there, what is
/// missing, and what is ready to be judged. The same finding in three projects or more is one line.
pub fn report(dossier: &Reading<Dossier>, context: &Context<'_>) -> Page {
    let report = dossier.check(context);
    let context = dossier.within(context);
    let overview = Overview::new(dossier, &report, &context);
    Page {
        lang: overview.teller.speech.tag().to_owned(),
        title: overview.title(),
        intro: overview.intro(),
        sections: overview.sections(),
        made: overview.made(),
    }
}

/// What a finding is told under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    File,
    Programme,
    MainGoal(usize),
    Project(usize),
    Note(usize),
    Document(&'static str, usize),
}

impl Part {
    /// The part that a finding is about, where the main goals of this set are in force.
    fn of(finding: &Finding, set: Option<usize>) -> Self {
        let mut way = finding.pointer().segments();
        if finding.document().is_none() {
            way = match way {
                [Segment::Key(key), Segment::Index(note), ..] if key == "ideaNotes" => return Self::Note(*note),
                [Segment::Key(key), Segment::Key(list), Segment::Index(project), ..]
                    if key == "portfolio" && list == "projects" =>
                {
                    return Self::Project(*project);
                }
                [Segment::Key(key), way @ ..] if key == "programme" => way,
                [Segment::Key(key), Segment::Index(place), ..] => {
                    return list_of_documents(key).map_or(Self::File, |key| Self::Document(key, *place));
                }
                _ => return Self::File,
            };
        }
        match way {
            [Segment::Key(key), Segment::Index(goal), ..] if key == "mainGoals" && set.is_none() => {
                Self::MainGoal(*goal)
            }
            [Segment::Key(sets), Segment::Index(place), Segment::Key(key), Segment::Index(goal), ..]
                if sets == "goalSets" && key == "mainGoals" && set == Some(*place) =>
            {
                Self::MainGoal(*goal)
            }
            _ => Self::Programme,
        }
    }
}

/// As many names as one reads.
const AT_MOST: usize = 15;

struct Overview<'a> {
    dossier: &'a Dossier,
    /// The projects and the idea notes that could be read, each with its position.
    projects: Vec<(usize, &'a Project)>,
    notes: Vec<(usize, &'a IdeaNote)>,
    node: Option<&'a Node>,
    context: &'a Context<'a>,
    report: &'a Report,
    teller: Teller<'a>,
    /// The findings by their parts, in order; of each part the most severe and most useful first.
    findings: Vec<(Part, &'a Finding)>,
    /// What is told of several projects at once.
    of_several: Vec<Several<'a>>,
    /// The places in projects and in the programme that must be corrected, in order.
    errors: Vec<&'a Pointer>,
}

impl<'a> Overview<'a> {
    fn new(dossier: &'a Reading<Dossier>, report: &'a Report, context: &'a Context<'a>) -> Self {
        let speech = &report.made().speech;
        let set = context.the_programme().and_then(|programme| context.in_force_for_projects(programme).set);
        let mut findings: Vec<(Part, &Finding)> = Vec::new();
        for finding in report.findings() {
            if finding.severity() != Severity::Success {
                findings.push((Part::of(finding, set), finding));
            }
        }
        let rank = |(part, finding): &(Part, &Finding)| (*part, finding.severity(), finding.priority());
        sort_by(&mut findings, |a, b| rank(a).cmp(&rank(b)));
        let of_several = of_several(&findings, speech);
        let own_errors = report.of_severity(Severity::Error).filter(|finding| finding.document().is_none());
        let mut errors: Vec<&Pointer> = own_errors.map(Finding::pointer).collect();
        sort_by(&mut errors, Ord::cmp);
        let (node, dossier) = (dossier.node(), dossier.document());
        Self {
            dossier,
            projects: dossier.portfolio.known().map_or_else(Vec::new, |portfolio| projects(portfolio).collect()),
            notes: dossier.idea_notes.items().collect(),
            node,
            context,
            report,
            teller: Teller::of(report),
            findings,
            of_several,
            errors,
        }
    }

    fn programme(&self) -> Option<&Programme> {
        self.context.the_programme()
    }

    #[inline(never)]
    fn findings_of(&self, part: Part) -> &[(Part, &'a Finding)] {
        let first = self.findings.partition_point(|(known, _)| *known < part);
        let rest = self.findings.get(first..).unwrap_or_default();
        rest.get(..rest.partition_point(|(known, _)| *known == part)).unwrap_or_default()
    }

    fn title(&self) -> String {
        let programme = self.programme().and_then(|programme| programme.title.filled());
        let portfolio = self.dossier.portfolio.known().and_then(|portfolio| portfolio.title.filled());
        let only = || match (self.projects.as_slice(), self.notes.as_slice()) {
            ([(_, project)], []) => project.title.filled(),
            ([], [(_, note)]) => note.title.filled(),
            _ => None,
        };
        let title = programme.or(portfolio).or_else(only);
        title.map_or_else(|| Saying::Report.say(self.teller.language), |title| cut(title))
    }

    fn intro(&self) -> Vec<String> {
        let mut intro = Vec::new();
        if let Some(portfolio) = self.dossier.portfolio.known() {
            let count = ("count", self.projects.len().into());
            intro.push(match portfolio.as_of.known() {
                Some(as_of) => Saying::AsOf.with(&[count, ("date", as_of.into())], self.teller.language),
                None => Saying::Projects.with(&[count], self.teller.language),
            });
        }
        let today = [("date", Param::Date(self.report.made().today.into()))];
        intro.push(Saying::Seen.with(&today, self.teller.language));
        intro
    }

    fn made(&self) -> String {
        Saying::Made.with(&[("version", Param::from(self.report.made().samspill))], self.teller.language)
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        let mut add = |heading: Saying, entries: Vec<Entry>| {
            if !entries.is_empty() {
                sections.push(Section { heading: heading.say(self.teller.language), entries });
            }
        };
        add(Saying::InShort, vec![self.in_short()]);
        add(Saying::TheProgramme, self.of_programme().into_iter().collect());
        add(Saying::TheMainGoals, told_together(self.of_main_goals()));
        add(Saying::TheProjects, told_together(self.of_projects()));
        add(Saying::TheIdeaNotes, told_together(self.of_notes()));
        add(Saying::TheDocuments, self.of_documents());
        add(Saying::TheFile, self.of_file().into_iter().collect());
        sections
    }

    fn in_short(&self) -> Entry {
        let mut facts = vec![self.teller.in_short(self.report)];
        facts.extend(self.ready_in_short());
        facts.extend(self.of_several.iter().map(|several| self.told_of_several(several)));
        Entry { names: Vec::new(), facts }
    }

    /// How many projects have an anchoring that is ready to be judged.
    fn ready_in_short(&self) -> Option<Fact> {
        let is_ready = |(position, project): &&(usize, &Project)| {
            self.ready_to_be_judged(&project.main_goals, &at_project(*position), Part::Project(*position)).is_some()
        };
        let (ready, total) = (self.projects.iter().filter(is_ready).count(), self.projects.len());
        let params = [("count", ready.into()), ("total", total.into())];
        let items = vec![Saying::AnchoringReady.with(&params, self.teller.language)];
        let label = Saying::ReadyToBeJudged.say(self.teller.language);
        (ready > 0).then_some(Fact { mark: Mark::ReadyToBeJudged, label, items })
    }

    /// What is told of several projects, which are named unless it is all of them.
    fn told_of_several(&self, several: &Several<'_>) -> Fact {
        let (count, total) = (several.projects.len(), self.projects.len());
        let is_one = |(position, _): &&(usize, &Project)| several.has(*position);
        let code = |(position, project): &(usize, &Project)| {
            project.code.filled().map_or_else(|| self.name_of_project(*position, project), |code| cut(code))
        };
        let mut names: Vec<String> = self.projects.iter().filter(is_one).take(AT_MOST).map(code).collect();
        names.extend((count > AT_MOST).then(|| "…".to_owned()));
        let params = [
            ("count", count.into()),
            ("total", total.into()),
            ("message", Param::Text(several.message.clone())),
            ("projects", facts::list(names)),
        ];
        let saying = if count == total { Saying::OfAllProjects } else { Saying::OfProjects };
        let (mark, label) = self.teller.marked(several.finding);
        Fact { mark, label, items: vec![saying.with(&params, self.teller.language)] }
    }

    fn of_programme(&self) -> Option<Entry> {
        let programme = self.programme()?;
        let at = Pointer::root().then("programme");
        let mut told = self
            .teller
            .in_place(self.without_errors(facts::of_programme(programme, self.context, self.teller.language), &at));
        told.extend(self.told(Part::Programme));
        (!told.is_empty()).then_some(Entry { names: Vec::new(), facts: told })
    }

    fn of_main_goals(&self) -> Vec<Entry> {
        let Some(programme) = self.programme() else { return Vec::new() };
        let in_force = self.context.in_force_for_projects(programme);
        let goals = in_force.goals.items();
        let entry = |(place, goal): (usize, &crate::model::MainGoal)| {
            let called = goal.name.filled().or(goal.text.filled()).map_or_else(String::new, |name| cut(name));
            let name = format!("{} {called}", goal.number_at(place)).trim_end().to_owned();
            Entry { names: vec![name], facts: self.towards(place) }
        };
        goals.map(entry).collect()
    }

    /// The projects that work towards a main goal, or how many have said what they work towards.
    fn towards(&self, goal: usize) -> Vec<Fact> {
        let mut told = Vec::new();
        let coverage = self.context.coverage().filter(|coverage| coverage.projects > 0);
        let towards = coverage.and_then(|coverage| coverage.towards.get(goal)).map_or(&[][..], Vec::as_slice);
        let total = coverage.map_or(0, |coverage| coverage.projects);
        if !towards.is_empty() {
            // Positions stand in order.
            let is_one = |(position, _): &&(usize, &Project)| towards.binary_search(position).is_ok();
            let names =
                self.projects.iter().filter(is_one).map(|(position, project)| self.name_of_project(*position, project));
            let params =
                [("count", towards.len().into()), ("total", total.into()), ("projects", facts::list(names.collect()))];
            told = self.teller.in_place(vec![Saying::ProjectsTowards.with(&params, self.teller.language)]);
        }
        for (_, finding) in self.findings_of(Part::MainGoal(goal)) {
            // The same is true of every main goal that nobody has named: it is told in the same words.
            let is_unnamed = finding.rule() == "main-goal-without-project";
            let message = match coverage.filter(|_| is_unnamed && finding.awaits().information()) {
                Some(coverage) => {
                    let params = [("count", coverage.stated.into()), ("total", total.into())];
                    let saying = if coverage.stated == 0 { Saying::NoneHaveStated } else { Saying::HaveStated };
                    saying.with(&params, self.teller.language)
                }
                None => message(finding, self.teller.speech),
            };
            self.teller.tell(finding, message, &mut told);
        }
        told
    }

    fn of_projects(&self) -> Vec<Entry> {
        let entry = |&(position, project): &(usize, &Project)| {
            let part = Part::Project(position);
            let at = at_project(position);
            let in_place = facts::of_project(project, self.context, self.teller.language);
            let mut told = self.teller.in_place(self.without_errors(in_place, &at));
            told.extend(self.ready_to_be_judged(&project.main_goals, &at, part));
            told.extend(self.told(part));
            Entry { names: vec![self.name_of_project(position, project)], facts: told }
        };
        self.projects.iter().map(entry).collect()
    }

    fn of_notes(&self) -> Vec<Entry> {
        let entry = |&(position, note): &(usize, &IdeaNote)| {
            let part = Part::Note(position);
            let mut in_place = vec![facts::of_note(note, self.context, self.teller.language)];
            let at = Pointer::root().then("ideaNotes").then(position);
            let node = self.node.and_then(|node| node.at(at.segments()));
            for readiness in Readiness::of(IdeaNote::REQUIREMENTS, &IdeaNote::KIND, node.unwrap_or(&Node::Null)) {
                if readiness.is_ready() {
                    in_place.push(self.all_for(readiness.gate));
                }
            }
            let mut told = self.teller.in_place(in_place);
            told.extend(self.ready_to_be_judged(&note.main_goals, &at, part));
            told.extend(self.told(part));
            let name = note.title.filled().map_or_else(|| self.untitled(position, &note.id), |title| cut(title));
            Entry { names: vec![name], facts: told }
        };
        self.notes.iter().map(entry).collect()
    }

    /// The documents that nothing is told of in one line; each of the others by itself.
    fn of_documents(&self) -> Vec<Entry> {
        let (mut quiet, mut entries) = (Vec::new(), Vec::new());
        for document in documents_of(self.dossier) {
            let at = Pointer::root().then(document.list).then(document.place);
            let name = document.called(self.programme(), self.teller.language);
            let approval = facts::of_document(document.head.approval.known(), self.teller.language);
            let in_place = self.without_errors(approval.into_iter().collect(), &at);
            let told = self.told(Part::Document(document.list, document.place));
            if told.is_empty() {
                quiet.push([vec![name], in_place].concat().join(": "));
            } else {
                let mut facts = self.teller.in_place(in_place);
                facts.extend(told);
                entries.push(Entry { names: vec![name], facts });
            }
        }
        if !quiet.is_empty() {
            entries.insert(0, Entry { names: Vec::new(), facts: self.teller.in_place(quiet) });
        }
        entries
    }

    fn all_for(&self, gate: Gate) -> String {
        let gate = Param::from(gate.title().in_language(self.teller.language));
        Saying::ReadyFor.with(&[("gate", gate)], self.teller.language)
    }

    /// What has no other place: about the file, and about what could not be read as a document.
    fn of_file(&self) -> Option<Entry> {
        let has_entry = |part: Part| match part {
            Part::File => false,
            Part::Programme | Part::MainGoal(_) => self.programme().is_some(),
            Part::Project(position) => has_place(&self.projects, position),
            Part::Note(position) => has_place(&self.notes, position),
            Part::Document(list, place) => document_in(self.dossier, list, place).is_some(),
        };
        let mut told = Vec::new();
        for (part, finding) in &self.findings {
            if !has_entry(*part) {
                self.teller.tell(finding, self.teller.said(finding), &mut told);
            }
        }
        (!told.is_empty()).then_some(Entry { names: Vec::new(), facts: told })
    }

    #[inline(never)]
    fn name_of_project(&self, position: usize, project: &Project) -> String {
        let parts = [&project.code, &project.title].into_iter().filter_map(|part| part.filled());
        let name = parts.map(|part| cut(part)).collect::<Vec<_>>().join(" ");
        if name.is_empty() { self.untitled(position, &project.id) } else { name }
    }

    fn untitled(&self, position: usize, id: &Field<String>) -> String {
        let untitled = Saying::Untitled.with(&[("number", position.saturating_add(1).into())], self.teller.language);
        id.filled().map_or_else(|| untitled.clone(), |id| format!("{untitled} ({})", cut(id)))
    }

    /// What must be corrected is not in place.
    #[inline(never)]
    fn without_errors(&self, facts: Vec<facts::KeyFact>, at: &Pointer) -> Vec<String> {
        let has_error = |key: &str| {
            let place = at.clone().then(key);
            let from_here = self.errors.iter().skip(self.errors.partition_point(|error| **error < place));
            let mut within = from_here.map_while(|error| error.segments().strip_prefix(place.segments()));
            // Where one item of a list is wrong, the others stand.
            within.any(|after| !matches!(after, [Segment::Index(_), ..]))
        };
        facts.into_iter().filter(|(key, _)| !has_error(key)).map(|(_, fact)| fact).collect()
    }

    /// The main goals of which all is stated: whether the reasons are good is for people to judge.
    #[inline(never)]
    fn ready_to_be_judged(&self, anchorings: &Field<List<Anchoring>>, at: &Pointer, part: Part) -> Option<Fact> {
        let has_finding = |place: usize| {
            let anchoring = at.clone().then("mainGoals").then(place);
            let mut findings = self.findings_of(part).iter();
            findings.any(|(_, finding)| finding.pointer().segments().starts_with(anchoring.segments()))
        };
        let is_ready =
            |(place, anchoring): &(usize, &Anchoring)| anchoring.reason.filled().is_some() && !has_finding(*place);
        let ready = anchorings.items().filter(is_ready);
        let goals = match part {
            Part::Project(_) => facts::goals_for_projects(self.context),
            _ => self.context.main_goals(),
        };
        let goals = facts::each_once(ready.filter_map(|(_, anchoring)| facts::main_goal_of(anchoring, goals)));
        let items = vec![Saying::AnchoringIn.with(&[("goals", facts::list(goals.clone()))], self.teller.language)];
        let label = Saying::ReadyToBeJudged.say(self.teller.language);
        (!goals.is_empty()).then_some(Fact { mark: Mark::ReadyToBeJudged, label, items })
    }

    /// The findings of a part, but for those that are told of several projects at once.
    #[inline(never)]
    fn told(&self, part: Part) -> Vec<Fact> {
        let mut told = Vec::new();
        let is_of_several = |finding: &Finding| {
            let Part::Project(position) = part else { return false };
            let mut several = self.of_several.iter().filter(|several| several.finding.rule() == finding.rule());
            several.any(|several| several.has(position) && several.message == message(finding, self.teller.speech))
        };
        for (_, finding) in self.findings_of(part) {
            if !is_of_several(finding) {
                self.teller.tell(finding, self.teller.said(finding), &mut told);
            }
        }
        told
    }
}

/// Whether one of these, which stand in order, has this position.
fn has_place<T>(those: &[(usize, &T)], position: usize) -> bool {
    those.binary_search_by_key(&position, |(known, _)| *known).is_ok()
}

fn at_project(position: usize) -> Pointer {
    Pointer::root().then("portfolio").then("projects").then(position)
}
