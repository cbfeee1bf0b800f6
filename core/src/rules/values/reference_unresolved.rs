//! Something that should stand in the programme is not found there.

#[cfg(feature = "programme")]
use crate::context::PlanAtHand;
use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
#[cfg(feature = "network")]
use crate::meeting::{method_called, methods};
#[cfg(feature = "network")]
use crate::model::Network;
#[cfg(feature = "programme")]
use crate::model::Project;
use crate::model::{Gate, MainGoal, Programme};
use crate::phrase::{Param, ParamKind, Texts};
#[cfg(feature = "programme")]
use crate::portfolio::projects;
use crate::rule::{Check, Found, Reference, ReferenceTo, Rule};
use crate::value::{Choice, Field, List, long_words, nearest, words};

pub(crate) static RULE: Rule = Rule {
    name: "reference-unresolved",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Programmets egne hovedmål, hovedgrep, organer, prosjekter og idé-notater, planens egne mål og milepæler og nettverkets egne samlinger",
    params: &[
        ("text", ParamKind::Text),
        ("among", ParamKind::Term),
        ("known", ParamKind::List),
        ("suggestion", ParamKind::Text),
    ],
    texts: Texts {
        title: words!(
            "Viser til noe vi ikke finner",
            "Viser til noko vi ikkje finn",
            "Refers to something we do not find"
        ),
        message: words!(
            "Vi finner ikke «{text}» blant {among}.",
            "Vi finn ikkje «{text}» blant {among}.",
            "We do not find “{text}” among {among}."
        ),
        help: words!(
            "Disse finner vi: {known}. Skriv det dere mener, slik det står der.",
            "Desse finn vi: {known}. Skriv det de meiner, slik det står der.",
            "We find these: {known}. Write the one you mean, as it is written there."
        ),
        question: words!("Hvilket av dem mener dere?", "Kva for eit av dei meiner de?", "Which of them do you mean?"),
        fix: Some(words!("Skriv «{suggestion}»", "Skriv «{suggestion}»", "Write “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "Når vi ikke finner det som er ment, kan vi ikke regne det med. Da kan det se ut som om det ikke sto noe der. Står det ikke noe å vise til i programmet eller planen, sier vi ingenting.",
        "Når vi ikkje finn det som er meint, kan vi ikkje rekne det med. Då kan det sjå ut som om det ikkje stod noko der. Står det ikkje noko å vise til i programmet eller planen, seier vi ingenting.",
        "When we do not find what is meant, we cannot count it. Then it may look as if nothing had been written. Where the programme or the plan states nothing to refer to, we say nothing.",
    ),
    examples: None,
    check: Check::Reference(check),
};

fn check(at: &Reference<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if resolves(at, context) {
        return;
    }
    let (known, among) = what_it_could_be(at.to, context);
    if known.is_empty() {
        return;
    }
    let suggestion = nearest(at.text, known.iter().map(String::as_str)).map(str::to_owned);
    let more = (known.len() > AT_MOST).then_some("…");
    let known: Param = known.iter().map(String::as_str).take(AT_MOST).chain(more).collect();
    let answer = found.not_met("").with("text", at.text).with("among", among).with("known", known);
    let answer = answer.words(0, at.text.len(), "reference");
    if let Some(suggestion) = suggestion {
        answer.with("suggestion", suggestion.as_str()).fix(&suggestion);
    }
}

/// As many names as one reads.
const AT_MOST: usize = 15;

/// Whether a reference leads to something, or there is nothing to look it up in.
fn resolves(at: &Reference<'_>, context: &Context<'_>) -> bool {
    let programme = context.the_programme();
    match at.to {
        ReferenceTo::MainGoal => programme
            .is_none_or(|programme| context.main_goal(at.text).is_some() || stands_in_a_set(programme, at, context)),
        ReferenceTo::StrategicApproach => {
            programme.is_none_or(|programme| programme.strategic_approach(at.text).is_some())
        }
        #[cfg(feature = "network")]
        ReferenceTo::Series => context.network.is_none_or(|network| network.series_called(at.text).is_some()),
        #[cfg(feature = "network")]
        ReferenceTo::Region => context.network.is_none_or(|network| network.has_region(at.text)),
        #[cfg(feature = "network")]
        ReferenceTo::Gathering => context.network.is_none_or(|network| network.gathering_called(at.text).is_some()),
        #[cfg(feature = "network")]
        ReferenceTo::Method => method_called(at.text).is_some(),
        #[cfg(feature = "programme")]
        ReferenceTo::Body => context.governance().is_none_or(|governance| governance.knows(at.text)),
        #[cfg(feature = "programme")]
        ReferenceTo::Project => context.register().is_none_or(|register| register.knows(at.text)),
        #[cfg(feature = "programme")]
        ReferenceTo::IdeaNote => context.notes.as_ref().is_none_or(|notes| notes.knows(at.text)),
        #[cfg(feature = "programme")]
        // More days than can be counted are told as that.
        ReferenceTo::Milestone | ReferenceTo::MilestoneOfLink => context
            .plan
            .as_ref()
            .is_none_or(|plan| plan.network().meant(at.text).is_some() || plan.network().waits_too_long(at.text)),
        #[cfg(feature = "programme")]
        ReferenceTo::ResultPath => context.plan.as_ref().is_none_or(|plan| plan.path(at.text).is_some()),
        #[cfg(feature = "programme")]
        ReferenceTo::PlanGoal => context.plan.as_ref().is_none_or(|plan| plan.goal(at.text).is_some()),
    }
}

/// Whether a main goal that is not in force stands in a goal set: then it is told as that.
#[cfg(feature = "programme")]
fn stands_in_a_set(programme: &Programme, at: &Reference<'_>, context: &Context<'_>) -> bool {
    programme.set_not_in_force_with(at.text, &context.time()).is_some()
}

/// This build does not read goal sets: where there are some, it does not say what is not in them.
#[cfg(not(feature = "programme"))]
fn stands_in_a_set(programme: &Programme, _: &Reference<'_>, _: &Context<'_>) -> bool {
    programme.other.iter().any(|(key, _)| key == "goalSets")
}

/// The names of all that a reference could lead to, and what those are called together.
fn what_it_could_be(to: ReferenceTo, context: &Context<'_>) -> (Vec<String>, Choice) {
    let programme = context.the_programme();
    match to {
        ReferenceTo::MainGoal => (context.main_goals().map(main_goals).unwrap_or_default(), MAIN_GOALS),
        ReferenceTo::StrategicApproach => (programme.map(approaches).unwrap_or_default(), APPROACHES),
        #[cfg(feature = "network")]
        ReferenceTo::Series => (context.network.map(series).unwrap_or_default(), SERIES),
        #[cfg(feature = "network")]
        ReferenceTo::Region => (context.network.map(regions).unwrap_or_default(), REGIONS),
        #[cfg(feature = "network")]
        ReferenceTo::Gathering => (context.network.map(gatherings).unwrap_or_default(), GATHERINGS),
        #[cfg(feature = "network")]
        ReferenceTo::Method => (methods().iter().filter_map(|method| method.id.filled()).cloned().collect(), METHODS),
        #[cfg(feature = "programme")]
        ReferenceTo::Body => (programme.map(bodies).unwrap_or_default(), BODIES),
        #[cfg(feature = "programme")]
        ReferenceTo::Project => {
            let named = |(_, project): (usize, &Project)| project.code.filled().or(project.title.filled()).cloned();
            let portfolio = context.the_portfolio().into_iter();
            (portfolio.flat_map(projects).filter_map(named).collect(), PROJECTS)
        }
        #[cfg(feature = "programme")]
        ReferenceTo::IdeaNote => {
            let notes = context.notes.iter().flat_map(|notes| notes.list().iter());
            (notes.filter_map(|(_, note)| note.title.filled().or(note.id.filled())).cloned().collect(), IDEA_NOTES)
        }
        #[cfg(feature = "programme")]
        ReferenceTo::Milestone => (context.plan.as_ref().map(milestones).unwrap_or_default(), MILESTONES),
        #[cfg(feature = "programme")]
        ReferenceTo::MilestoneOfLink => (context.plan.as_ref().map(milestones).unwrap_or_default(), MILESTONES_OF_LINK),
        #[cfg(feature = "programme")]
        ReferenceTo::ResultPath => (context.plan.as_ref().map(paths).unwrap_or_default(), PATHS),
        #[cfg(feature = "programme")]
        ReferenceTo::PlanGoal => (context.plan.as_ref().map(goals_of_plan).unwrap_or_default(), GOALS),
    }
}

const MAIN_GOALS: Choice = Choice {
    code: "mainGoals",
    title: words!("hovedmålene i programmet", "hovudmåla i programmet", "the programme's main goals"),
};
const APPROACHES: Choice = Choice {
    code: "strategicApproaches",
    title: words!("hovedgrepene i programmet", "hovudgrepa i programmet", "the programme's strategic approaches"),
};
#[cfg(feature = "programme")]
const BODIES: Choice = Choice {
    code: "bodies",
    title: words!(
        "organene og rollene i programmet",
        "organa og rollene i programmet",
        "the programme's bodies and roles"
    ),
};
#[cfg(feature = "programme")]
const PROJECTS: Choice = Choice {
    code: "projects",
    title: words!("prosjektene i programmet", "prosjekta i programmet", "the programme's projects"),
};
#[cfg(feature = "programme")]
const MILESTONES: Choice = Choice {
    code: "milestones",
    title: words!("milepælene i planen", "milepælane i planen", "the milestones of the plan"),
};
#[cfg(feature = "programme")]
const MILESTONES_OF_LINK: Choice = Choice {
    code: "milestonesOfLink",
    title: words!(
        "milepælene i prosjektet som er ment",
        "milepælane i prosjektet som er meint",
        "the milestones of the project that is meant"
    ),
};
#[cfg(feature = "programme")]
const GOALS: Choice =
    Choice { code: "goals", title: words!("målene i planen", "måla i planen", "the goals of the plan") };
#[cfg(feature = "programme")]
const PATHS: Choice = Choice {
    code: "resultPaths",
    title: words!("resultatveiene i planen", "resultatvegane i planen", "the result paths of the plan"),
};

#[cfg(feature = "programme")]
const IDEA_NOTES: Choice = Choice {
    code: "ideaNotes",
    title: words!("idé-notatene i programmet", "idénotata i programmet", "the programme's idea notes"),
};

#[cfg(feature = "network")]
const SERIES: Choice = Choice {
    code: "series",
    title: words!(
        "samlingsrekkene i nettverket",
        "samlingsrekkjene i nettverket",
        "the network's series of gatherings"
    ),
};
#[cfg(feature = "network")]
const REGIONS: Choice = Choice {
    code: "regions",
    title: words!("regionene i nettverket", "regionane i nettverket", "the regions of the network"),
};
#[cfg(feature = "network")]
const GATHERINGS: Choice = Choice {
    code: "gatherings",
    title: words!("samlingene i nettverket", "samlingane i nettverket", "the gatherings of the network"),
};
#[cfg(feature = "network")]
const METHODS: Choice =
    Choice { code: "methods", title: words!("metodene for møter", "metodane for møte", "the methods for meetings") };

/// The names of the main goals, or their numbers: their texts are too long to list.
fn main_goals(goals: &Field<List<MainGoal>>) -> Vec<String> {
    let goals = goals.items();
    let called = |(index, goal): (usize, &MainGoal)| {
        goal.name.filled().cloned().unwrap_or_else(|| goal.number_at(index).to_string())
    };
    goals.map(called).collect()
}

fn approaches(programme: &Programme) -> Vec<String> {
    let approaches = programme.strategic_approaches.items();
    approaches.filter_map(|(_, approach)| approach.name.filled().or(approach.text.filled())).cloned().collect()
}

#[cfg(feature = "programme")]
fn bodies(programme: &Programme) -> Vec<String> {
    let bodies = programme.bodies.items();
    bodies.filter_map(|(_, body)| body.name.filled().cloned()).collect()
}

#[cfg(feature = "programme")]
fn milestones(plan: &PlanAtHand<'_>) -> Vec<String> {
    plan.milestones
        .iter()
        .filter_map(|(_, milestone)| milestone.id.filled().or(milestone.text.filled()))
        .cloned()
        .collect()
}

#[cfg(feature = "programme")]
fn goals_of_plan(plan: &PlanAtHand<'_>) -> Vec<String> {
    let goals = plan.plan.into_iter().flat_map(|plan| plan.goals.items());
    goals.filter_map(|(_, goal)| goal.id.filled().or(goal.text.filled())).cloned().collect()
}

#[cfg(feature = "programme")]
fn paths(plan: &PlanAtHand<'_>) -> Vec<String> {
    let paths = plan.paths().into_iter().flat_map(List::iter);
    paths.filter_map(|(_, path)| path.id.filled().or(path.title.filled())).cloned().collect()
}

#[cfg(feature = "network")]
fn series(network: &Network) -> Vec<String> {
    let series = network.series.items();
    series.filter_map(|(_, series)| series.title.filled().or(series.id.filled())).cloned().collect()
}

#[cfg(feature = "network")]
fn regions(network: &Network) -> Vec<String> {
    network.regions.items().map(|(_, region)| region.clone()).collect()
}

#[cfg(feature = "network")]
fn gatherings(network: &Network) -> Vec<String> {
    let gatherings = network.gatherings.items();
    gatherings.filter_map(|(_, gathering)| gathering.title.filled().or(gathering.id.filled())).cloned().collect()
}
