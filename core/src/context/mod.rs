//! What a check is made against: the day, the gate, and how a programme wants its rules.

#[cfg(feature = "programme")]
mod criteria;
mod document;
mod profile;
#[cfg(feature = "programme")]
mod together;

use std::sync::Arc;
#[cfg(feature = "programme")]
use std::sync::OnceLock;

#[cfg(feature = "programme")]
pub(crate) use criteria::GivenCriteria;
pub use document::{ContextDocument, Include, LimitsDocument, ProfileDocument, TextsDocument};
pub use profile::{Adjustment, Origin, Profile};

#[cfg(feature = "programme")]
use crate::finding::Outcome;
#[cfg(feature = "programme")]
use crate::governance::Governance;
#[cfg(feature = "goals")]
use crate::model::Aspect;
#[cfg(feature = "network")]
use crate::model::Network;
#[cfg(feature = "programme")]
use crate::model::{
    BodyKind, Dossier, GoalsInForce, IdeaNote, Mandate, Milestone, MilestonePlan, PlanCalendar, Portfolio, Project,
    ProjectScale, ResultPath,
};
use crate::model::{Gate, MainGoal, Period, Programme};
use crate::phrase::Speech;
#[cfg(feature = "programme")]
use crate::portfolio::{Clashes, Coverage, ForumRecords, Links, NoteNames, ProjectDocuments, Register};
#[cfg(feature = "programme")]
use crate::schedule::{Calendars, Network as MilestoneNetwork, PlanSchedule, schedule_milestones};
use crate::value::{Day, Fault, Field, Language, Limits, List};
#[cfg(feature = "programme")]
use crate::value::{Money, Names, Node, When};

/// A programme that somebody holds, or that came with the context.
#[derive(Clone, Debug)]
pub(crate) enum Given<'a> {
    Borrowed(&'a Programme),
    /// With what could not be read in it.
    Read(Arc<(Programme, Vec<Fault>)>),
}

impl Given<'_> {
    pub(crate) fn programme(&self) -> &Programme {
        match self {
            Self::Borrowed(programme) => programme,
            Self::Read(read) => &read.0,
        }
    }

    pub(crate) fn faults(&self) -> &[Fault] {
        match self {
            Self::Borrowed(_) => &[],
            Self::Read(read) => &read.1,
        }
    }
}

/// The projects that are looked at together, and what follows from them, found when first asked for.
#[cfg(feature = "programme")]
#[derive(Clone, Debug)]
pub(crate) struct Together<'a> {
    portfolio: &'a Portfolio,
    register: OnceLock<Register>,
    coverage: OnceLock<Option<Coverage>>,
    links: OnceLock<Links>,
    documents: OnceLock<ProjectDocuments>,
    clashes: OnceLock<Clashes>,
    forum_records: OnceLock<ForumRecords>,
}

/// The idea notes of the file that is checked, and by what they are known.
#[cfg(feature = "programme")]
#[derive(Clone, Debug)]
pub(crate) struct Notes<'a> {
    list: &'a List<IdeaNote>,
    names: OnceLock<NoteNames>,
}

#[cfg(feature = "programme")]
impl<'a> Notes<'a> {
    pub(crate) fn of(list: &'a List<IdeaNote>) -> Self {
        Self { list, names: OnceLock::new() }
    }

    pub(crate) fn list(&self) -> &'a List<IdeaNote> {
        self.list
    }

    /// Whether one is known by this title, id or code.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.names.get_or_init(|| NoteNames::of(self.list)).knows(name)
    }
}

/// The milestones of a plan or a project, what belongs to them, and what follows from them, found when first asked for.
#[cfg(feature = "programme")]
#[derive(Clone, Debug)]
pub(crate) struct PlanAtHand<'a> {
    pub(crate) milestones: &'a List<Milestone>,
    /// The plan that they are in, where it is one of its own.
    pub(crate) plan: Option<&'a MilestonePlan>,
    /// The project's period, or the plan's own.
    pub(crate) period: Option<&'a Period>,
    /// By what the goals of the plan are known: their ids, and their texts where no id is the same.
    goals: OnceLock<Names>,
    paths: OnceLock<Names>,
    network: OnceLock<MilestoneNetwork>,
    schedule: OnceLock<PlanSchedule>,
}

#[cfg(feature = "programme")]
impl<'a> PlanAtHand<'a> {
    pub(crate) fn new(
        milestones: &'a List<Milestone>,
        plan: Option<&'a MilestonePlan>,
        period: Option<&'a Period>,
    ) -> Self {
        let (goals, paths) = (OnceLock::new(), OnceLock::new());
        Self { milestones, plan, period, goals, paths, network: OnceLock::new(), schedule: OnceLock::new() }
    }

    /// The result paths of the plan.
    pub(crate) fn paths(&self) -> Option<&'a List<ResultPath>> {
        self.plan?.result_paths.known()
    }

    /// The result path of the plan that somebody means by its id or title, by its place.
    pub(crate) fn path(&self, reference: &str) -> Option<usize> {
        let find = || self.plan.map(MilestonePlan::path_names).unwrap_or_default();
        self.paths.get_or_init(find).place(reference)
    }

    /// The goal of the plan that somebody means by its id or text, by its place.
    pub(crate) fn goal(&self, reference: &str) -> Option<usize> {
        let find = || {
            let goals = self.plan.map(|plan| &plan.goals).into_iter().flat_map(Field::items);
            Names::of(&goals.map(|(place, goal)| (place, [&goal.id, &goal.text])).collect::<Vec<_>>())
        };
        self.goals.get_or_init(find).place(reference)
    }

    /// How the milestones hang together.
    pub(crate) fn network(&self) -> &MilestoneNetwork {
        self.network.get_or_init(|| MilestoneNetwork::of(self.milestones))
    }

    /// When they will be reached, by the calendars of the plan and the programme.
    pub(crate) fn schedule(&self, context: &Context<'_>) -> &PlanSchedule {
        let work_out = || schedule_milestones(self.milestones, self.period, &self.calendars(context), context.today);
        self.schedule.get_or_init(work_out)
    }

    /// The calendars of the plan and the programme.
    pub(crate) fn calendars<'c>(&'c self, context: &'c Context<'_>) -> Calendars<'c> {
        Calendars::of([self.plan.and_then(|plan| plan.calendar.known()), context.shared_calendar()])
    }
}

/// What a document is checked against. Only the day must be given: the library reads no clock.
///
/// ```
/// use samspill::{Context, Day, Gate, Language};
///
/// let context = Context::on(Day::new(2026, 11, 21)?)
///     .gate(Gate::PlanApproval)
///     .language(Language::Nynorsk);
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Context<'a> {
    pub(crate) today: Day,
    pub(crate) gate: Gate,
    pub(crate) profile: Profile,
    pub(crate) limits: Limits,
    pub(crate) speech: Speech,
    pub(crate) include_success: bool,
    pub(crate) programme: Option<Given<'a>>,
    pub(crate) period: Option<&'a Period>,
    #[cfg(feature = "programme")]
    pub(crate) together: Option<Together<'a>>,
    /// The time that the portfolio around the place at hand shows.
    #[cfg(feature = "programme")]
    pub(crate) as_of: Option<&'a When>,
    /// What the project at hand costs, where a rule may ask less of a small one.
    #[cfg(feature = "programme")]
    pub(crate) cost: Option<Money>,
    #[cfg(feature = "programme")]
    pub(crate) notes: Option<Notes<'a>>,
    #[cfg(feature = "programme")]
    pub(crate) plan: Option<PlanAtHand<'a>>,
    #[cfg(feature = "programme")]
    pub(crate) criteria: Option<GivenCriteria<'a>>,
    /// Whether those concerned look at themselves by the criteria.
    #[cfg(feature = "programme")]
    pub(crate) is_self_assessment: bool,
    /// The network around the place at hand.
    #[cfg(feature = "network")]
    pub(crate) network: Option<&'a Network>,
    /// The programme as a tree, when first asked for.
    #[cfg(feature = "programme")]
    pub(crate) programme_tree: OnceLock<Node>,
    /// The file that is checked, where it is one.
    #[cfg(feature = "programme")]
    pub(crate) file: Option<&'a Dossier>,
    /// The mandates of the file that is checked.
    #[cfg(feature = "programme")]
    pub(crate) mandates: Option<&'a List<Mandate>>,
    /// Who decides, advises and reports in the programme, found when first asked for.
    #[cfg(feature = "programme")]
    pub(crate) governance: OnceLock<Governance>,
}

impl<'a> Context<'a> {
    /// A check on this day, at submission, with the default profile and limits, in bokmål.
    pub fn on(today: Day) -> Self {
        Self {
            today,
            gate: Gate::default(),
            profile: Profile::default(),
            limits: Limits::default(),
            speech: Speech::default(),
            include_success: false,
            programme: None,
            period: None,
            #[cfg(feature = "programme")]
            together: None,
            #[cfg(feature = "programme")]
            as_of: None,
            #[cfg(feature = "programme")]
            cost: None,
            #[cfg(feature = "programme")]
            notes: None,
            #[cfg(feature = "programme")]
            plan: None,
            #[cfg(feature = "programme")]
            criteria: None,
            #[cfg(feature = "programme")]
            is_self_assessment: false,
            #[cfg(feature = "network")]
            network: None,
            #[cfg(feature = "programme")]
            programme_tree: OnceLock::new(),
            #[cfg(feature = "programme")]
            file: None,
            #[cfg(feature = "programme")]
            mandates: None,
            #[cfg(feature = "programme")]
            governance: OnceLock::new(),
        }
    }

    /// The gate that the document is on its way to. What later gates need is advice.
    #[must_use]
    pub fn gate(mut self, gate: Gate) -> Self {
        self.gate = gate;
        self
    }

    /// The language of the answer when it is written as JSON.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.speech = language.into();
        self
    }

    /// How the programme wants its rules.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// How much is read and answered.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Tells something beside what is lacking or wrong.
    #[must_use]
    pub fn include(mut self, what: Include) -> Self {
        self.include_success |= what == Include::Success;
        self
    }

    /// The programme that the document is part of: what refers to its goals is looked up there.
    #[must_use]
    pub fn programme(mut self, programme: &'a Programme) -> Self {
        self.look_in(programme);
        self
    }

    /// Takes a programme in the place of the one before.
    pub(crate) fn look_in(&mut self, programme: &'a Programme) {
        self.take(Given::Borrowed(programme));
    }

    /// The same of one that came with a question.
    #[cfg(feature = "render")]
    pub(crate) fn look_in_read(&mut self, programme: Programme) {
        self.take(Given::Read(Arc::new((programme, Vec::new()))));
    }

    fn take(&mut self, given: Given<'a>) {
        self.programme = Some(given);
        #[cfg(feature = "programme")]
        {
            self.programme_tree.take();
            self.governance.take();
        }
    }

    /// The day of the check.
    pub fn today(&self) -> Day {
        self.today
    }

    /// Whether the letters ask this of goals.
    #[cfg(feature = "goals")]
    pub(crate) fn asks(&self, aspect: Aspect) -> bool {
        self.profile.asks(aspect)
    }

    /// The programme, if it is given.
    pub fn the_programme(&self) -> Option<&Programme> {
        self.programme.as_ref().map(Given::programme)
    }

    /// Whether the programme's own form asks idea notes for an answer under this key.
    pub(crate) fn asks_for(&self, key: &str) -> bool {
        let form = self.the_programme().and_then(|programme| programme.note_form.known());
        form.is_some_and(|form| form.extra_questions().any(|(asked, _)| asked == key))
    }

    /// The period of the project that is being checked, if it is stated.
    pub fn project_period(&self) -> Option<&'a Period> {
        self.period
    }

    /// The programme's main goals in force at the place at hand, if the programme is given.
    pub(crate) fn main_goals(&self) -> Option<&Field<List<MainGoal>>> {
        let programme = self.the_programme()?;
        #[cfg(feature = "programme")]
        return Some(programme.main_goals_at(&self.time()).goals);
        #[cfg(not(feature = "programme"))]
        Some(&programme.main_goals)
    }

    /// The main goal that somebody means, of those in force at the place at hand.
    pub(crate) fn main_goal(&self, reference: &str) -> Option<&MainGoal> {
        let programme = self.the_programme()?;
        #[cfg(feature = "programme")]
        return programme.main_goal_at(reference, &self.time());
        #[cfg(not(feature = "programme"))]
        programme.main_goal(reference)
    }
}

#[cfg(feature = "programme")]
impl<'a> Context<'a> {
    /// The projects that are looked at together.
    pub(crate) fn look_at(&mut self, portfolio: &'a Portfolio) {
        self.together = Some(Together {
            portfolio,
            register: OnceLock::new(),
            coverage: OnceLock::new(),
            links: OnceLock::new(),
            documents: OnceLock::new(),
            clashes: OnceLock::new(),
            forum_records: OnceLock::new(),
        });
    }

    /// The time that the place at hand is looked at: the one that its portfolio shows, or today.
    pub(crate) fn time(&self) -> When {
        self.as_of.cloned().unwrap_or_else(|| self.today.into())
    }

    /// The main goals that hold for the projects that are looked at together.
    pub(crate) fn in_force_for_projects<'p>(&self, programme: &'p Programme) -> GoalsInForce<'p> {
        let as_of = self.the_portfolio().and_then(|portfolio| portfolio.as_of.known()).cloned();
        programme.main_goals_at(&as_of.unwrap_or_else(|| self.today.into()))
    }

    /// The period of the project, unless its end comes first: that is to be mended before anything is compared with it.
    pub(crate) fn period_in_order(&self) -> Option<&'a Period> {
        self.period.filter(|period| !period.is_reversed())
    }

    /// Whether the programme spares a project of the size at hand a part of a criterion, named as `criterion/part`.
    pub(crate) fn spares(&self, part: &str) -> bool {
        let scales = self.the_programme().into_iter().flat_map(|programme| programme.scale.items());
        let scale = self.cost.and_then(|cost| ProjectScale::of(cost, scales.map(|(_, scale)| scale)));
        scale.is_some_and(|scale| scale.not_asked.items().any(|(_, spared)| spared == part))
    }

    /// What a part that should be stated comes to, unless it is not there and a project of this size is spared it.
    pub(crate) fn asked(&self, part: &str, outcome: Option<Outcome>) -> Option<Outcome> {
        outcome.filter(|outcome| *outcome == Outcome::Met || !self.spares(part))
    }

    /// The portfolio, where one is being checked.
    pub fn the_portfolio(&self) -> Option<&'a Portfolio> {
        self.together.as_ref().map(|together| together.portfolio)
    }

    /// Takes the mandates of a file in the place of those before.
    pub(crate) fn look_by(&mut self, mandates: Option<&'a List<Mandate>>) {
        self.mandates = mandates;
        self.governance.take();
    }

    /// When people work and bodies meet, as the programme says.
    pub(crate) fn shared_calendar(&self) -> Option<&PlanCalendar> {
        self.the_programme()?.calendar.known()
    }

    /// Who decides, advises and reports, where the programme is given.
    pub(crate) fn governance(&self) -> Option<&Governance> {
        let programme = self.the_programme()?;
        Some(self.governance.get_or_init(|| Governance::of(programme, self.mandates, self.today)))
    }

    /// What kind of body is meant by a name, an id or a kind.
    pub(crate) fn kind_of_body(&self, name: &Field<String>) -> Option<BodyKind> {
        let name = name.filled()?;
        let of_programme = self.governance().and_then(|governance| {
            let mut bodies = governance.bodies_called(name).iter();
            bodies.find_map(|place| governance.body(*place)?.kind)
        });
        of_programme.or_else(|| BodyKind::called(name))
    }

    /// The project that somebody means by its code, title or id, where a portfolio is being checked.
    pub(crate) fn project_called(&self, name: &str) -> Option<&'a Project> {
        let position = self.register()?.position(name)?;
        self.the_portfolio()?.projects.known()?.0.get(position)?.known()
    }

    /// Which projects work towards which of the programme's main goals.
    pub(crate) fn coverage(&self) -> Option<&Coverage> {
        let together = self.together.as_ref()?;
        let find = || Some(Coverage::of(together.portfolio, self.in_force_for_projects(self.the_programme()?).goals));
        together.coverage.get_or_init(find).as_ref()
    }
}
