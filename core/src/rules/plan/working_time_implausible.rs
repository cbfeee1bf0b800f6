//! The working time of milestones is longer than two years.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "working-time-implausible",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "En milepæl som tar mer enn to år, er ofte flere",
    params: &[("milestones", ParamKind::List), ("days", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Milepæl som tar mer enn to år",
            "Milepæl som tek meir enn to år",
            "Milestone that takes more than two years"
        ),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} tar mer enn to år med arbeid: {milestones}. {milestones|Det er|På det meste er det} {days} arbeidsdager.",
            "{milestones|Denne milepælen|Desse milepælane} tek meir enn to år med arbeid: {milestones}. {milestones|Det er|På det meste er det} {days} arbeidsdagar.",
            "{milestones|This milestone takes|These milestones take} more than two years of work: {milestones}. {milestones|That is|At most that is} {days} working days."
        ),
        help: words!(
            "Arbeidstida er i arbeidsdager, og et år har omtrent 250. Er tallet timer, så regn det om.",
            "Arbeidstida er i arbeidsdagar, og eit år har om lag 250. Er talet timar, så rekn det om.",
            "Working time is in working days, and a year has about 250. If the number is hours, convert it."
        ),
        question: words!(
            "Er tallet dager, eller er det timer?",
            "Er talet dagar, eller er det timar?",
            "Is the number days, or is it hours?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Mer enn 520 arbeidsdager er over to år. Da er det ofte timer som er skrevet, eller flere milepæler i én.",
        "Meir enn 520 arbeidsdagar er over to år. Då er det ofte timar som er skrivne, eller fleire milepælar i éin.",
        "More than 520 working days is over two years. Then it is often hours that have been written, or several milestones in one."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As many working days as two years have.
const TWO_YEARS: usize = 520;

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    let most = |milestone: &Milestone| milestone.working_time.known()?.most();
    let long = open_milestones(milestones).filter_map(|(place, milestone)| Some((place, most(milestone)?)));
    let long: Vec<(usize, usize)> = long.filter(|(_, days)| *days > TWO_YEARS).collect();
    let places: Vec<usize> = long.iter().map(|(place, _)| *place).collect();
    let most = long.iter().map(|(_, days)| *days).max().unwrap_or(0);
    if let Some(answer) =
        found.about_milestones(milestones, &places, "workingTime", (Outcome::Undetermined, Awaits::JUDGEMENT))
    {
        answer.with("days", most);
    }
}
