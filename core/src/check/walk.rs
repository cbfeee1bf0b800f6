//! The one walk through a document: at each place, the rules that look there.

#[cfg(feature = "programme")]
use std::collections::BTreeMap;

#[cfg(feature = "programme")]
use super::file::Owner;
#[cfg(feature = "goals")]
use super::letters::Letters;
use crate::context::Context;
#[cfg(feature = "programme")]
use crate::criteria::AssessedCriterion;
use crate::finding::Severity;
use crate::model::{Anchoring, IdeaNote, Period, Stakeholder};
#[cfg(feature = "programme")]
use crate::model::{
    Approval, Benefit, Continuation, CriteriaSet, Criterion, Decision, Dossier, FinalReport, ForumAdvice, MainGoal,
    Mandate, MergePlan, Milestone, MilestonePlan, PlanCalendar, Portfolio, Programme, ProgrammePlan, Project,
    ProjectPlan,
};
#[cfg(feature = "network")]
use crate::model::{ExperienceRecord, Feedback, Gathering, Network, ProcessSupport, ReferenceGroup, SupportRequest};
#[cfg(feature = "programme")]
use crate::rule::{BodyAtHand, Ids, Order, PartName, Sum};
use crate::rule::{Check, Findings, Found, Reference, Rule, Site};
use crate::rules::RULES;
use crate::smarte::GoalAtHand;
use crate::value::List;
#[cfg(feature = "programme")]
use crate::value::{Field, Money};
use crate::value::{Misreading, Node};

/// A walk through a document, with the rules that are on.
#[derive(Debug)]
pub struct Walk<'a> {
    /// What the place at hand is checked against.
    pub(super) context: Context<'a>,
    pub(super) findings: Findings,
    /// Each rule that is on, how severe it is, and whether the programme has set that.
    rules: Vec<(&'static Rule, Severity, bool)>,
    /// The whole document as it was read.
    pub(super) tree: Option<&'a Node>,
    /// What each project and idea of the file costs, where a rule may ask less of a small one.
    #[cfg(feature = "programme")]
    pub(super) costs: BTreeMap<Owner, Money>,
    /// What the letters find in the goals that are passed, where that is asked for.
    #[cfg(feature = "goals")]
    pub(super) letters: Option<Letters>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(context: Context<'a>, tree: Option<&'a Node>) -> Self {
        let on = |rule: &&'static Rule| {
            let severity = match rule.check {
                Check::NotRead(_) => Some((rule.severity, false)),
                _ => context.profile.severity_of(rule.name, rule.origin, rule.severity),
            };
            severity.map(|(severity, is_own)| (*rule, severity, is_own))
        };
        let rules = RULES.iter().filter_map(on).collect();
        Self {
            findings: Findings::new(&context),
            context,
            rules,
            tree,
            #[cfg(feature = "programme")]
            costs: BTreeMap::new(),
            #[cfg(feature = "goals")]
            letters: None,
        }
    }

    /// A walk that no rule takes part in.
    #[cfg(feature = "goals")]
    pub(super) fn without_rules(context: Context<'a>, tree: Option<&'a Node>) -> Self {
        Self { rules: Vec::new(), ..Self::new(context, tree) }
    }

    pub(super) fn misreading(&mut self, at: &Misreading, site: &Site) {
        self.each(site, |check, context, found| match (check, at) {
            (Check::NotRead(check), Misreading::Nothing(not_read)) => check(not_read, context, found),
            (Check::Misreading(check), _) => check(at, context, found),
            _ => {}
        });
    }

    fn each(&mut self, site: &Site, look: impl Fn(Check, &Context<'_>, &mut Found<'_>)) {
        for (rule, severity, is_own) in &self.rules {
            let (is_own, from_its_gate) = (*is_own, self.context.gate >= rule.gate);
            let (tree, findings) = (self.tree, &mut self.findings);
            let mut found = Found { rule, severity: *severity, is_own, from_its_gate, site, tree, findings };
            look(rule.check, &self.context, &mut found);
        }
    }
}

/// How the walk leads the rules to each kind of place.
macro_rules! places {
    ($($(#[$when:meta])* $name:ident: $check:ident($at:ty);)+) => {
        impl Walk<'_> {
            $($(#[$when])* pub(super) fn $name(&mut self, at: &$at, site: &Site) {
                self.each(site, |check, context, found| {
                    if let Check::$check(check) = check {
                        check(at, context, found);
                    }
                });
            })+
        }
    };
}

places! {
    idea_note: IdeaNote(IdeaNote);
    goal: Goal(GoalAtHand<'_>);
    #[cfg(feature = "goals")]
    goals: Goals([GoalAtHand<'_>]);
    period: Period(Period);
    anchoring: Anchoring(Anchoring);
    reference: Reference(Reference<'_>);
    project_code: ProjectCode(str);
    format_version: FormatVersion(str);
    #[cfg(feature = "network")]
    network: Network(Network);
    #[cfg(feature = "network")]
    gathering: Gathering(Gathering);
    #[cfg(feature = "network")]
    experience_record: ExperienceRecord(ExperienceRecord);
    #[cfg(feature = "network")]
    feedback: Feedback(Feedback);
    #[cfg(feature = "network")]
    process_support: ProcessSupport(ProcessSupport);
    #[cfg(feature = "network")]
    support_request: SupportRequest(SupportRequest);
    #[cfg(feature = "network")]
    reference_group: ReferenceGroup(ReferenceGroup);
    #[cfg(feature = "programme")]
    approval: Approval(Approval);
    #[cfg(feature = "programme")]
    organisation_number: OrganisationNumber(str);
    #[cfg(feature = "programme")]
    sum: Sum(Sum<'_>);
    #[cfg(feature = "programme")]
    order: Order(Order<'_>);
    #[cfg(feature = "programme")]
    milestones: Milestones(List<Milestone>);
    #[cfg(feature = "programme")]
    milestone_plan: MilestonePlan(MilestonePlan);
    #[cfg(feature = "programme")]
    plan_calendar: PlanCalendar(PlanCalendar);
    #[cfg(feature = "programme")]
    project_plan: ProjectPlan(ProjectPlan);
    #[cfg(feature = "programme")]
    benefit: Benefit(Benefit);
    #[cfg(feature = "programme")]
    continuation: Continuation(Field<Continuation>);
    stakeholders: Stakeholders(List<Stakeholder>);
    #[cfg(feature = "programme")]
    final_report: FinalReport(FinalReport);
    #[cfg(feature = "programme")]
    dossier: Dossier(Dossier);
    #[cfg(feature = "programme")]
    portfolio: Portfolio(Portfolio);
    #[cfg(feature = "programme")]
    forum_advice: ForumAdvice(ForumAdvice);
    #[cfg(feature = "programme")]
    merge_plan: MergePlan(MergePlan);
    #[cfg(feature = "programme")]
    project: Project(Project);
    #[cfg(feature = "programme")]
    programme: Programme(Programme);
    #[cfg(feature = "programme")]
    body: Body(BodyAtHand<'_>);
    #[cfg(feature = "programme")]
    mandate: Mandate(Mandate);
    #[cfg(feature = "programme")]
    decision: Decision(Decision);
    #[cfg(feature = "programme")]
    programme_plan: ProgrammePlan(ProgrammePlan);
    #[cfg(feature = "programme")]
    main_goal: MainGoal(MainGoal);
    #[cfg(feature = "programme")]
    assessed_criterion: AssessedCriterion(AssessedCriterion<'_>);
    #[cfg(feature = "programme")]
    criteria_set: CriteriaSet(CriteriaSet);
    #[cfg(feature = "programme")]
    criterion: Criterion(Criterion);
    #[cfg(feature = "programme")]
    ids: Ids(Ids<'_>);
    #[cfg(feature = "programme")]
    part_name: PartName(PartName<'_>);
}
