//! A milestone is planned or reached before one that it waits for.

use std::cell::LazyCell;

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of};
use crate::schedule::Wait;
use crate::value::{Choice, Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-before-what-it-waits-for",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En milepæl blir nådd etter dem den venter på",
    params: &[
        ("milestone", ParamKind::Text),
        ("state", ParamKind::Term),
        ("date", ParamKind::Date),
        ("other", ParamKind::Text),
        ("after", ParamKind::Date),
        ("days", ParamKind::Count),
    ],
    texts: Texts {
        title: words!(
            "Milepæl før det den venter på",
            "Milepæl før det han ventar på",
            "Milestone before what it waits for"
        ),
        message: words!(
            "«{milestone}» {state} {date}. Den venter på «{other}», som {state} {after}{days|, og det skal gå |, og det skal gå }{days}{days| arbeidsdag imellom| arbeidsdager imellom}.",
            "«{milestone}» {state} {date}. Han ventar på «{other}», som {state} {after}{days|, og det skal gå |, og det skal gå }{days}{days| arbeidsdag imellom| arbeidsdagar imellom}.",
            "“{milestone}” {state} {date}. It waits for “{other}”, which {state} {after}{days|, with |, with }{days}{days| working day in between| working days in between}."
        ),
        help: words!(
            "Endre en av datoene, eller ta den andre bort under «Venter på».",
            "Endre ein av datoane, eller ta den andre bort under «Ventar på».",
            "Change one of the dates, or remove the other under “Waits for”."
        ),
        question: words!("Hva skjer først?", "Kva skjer først?", "What happens first?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Datoene og rekkefølgen sier hver sitt, og da kan ingen av dem brukes til å regne ut resten. Vi sammenligner planlagt med planlagt og nådd med nådd, og sier bare det som er sikkert.",
        "Datoane og rekkjefølgja seier kvar sitt, og då kan ingen av dei brukast til å rekne ut resten. Vi samanliknar planlagt med planlagt og nådd med nådd, og seier berre det som er sikkert.",
        "The dates and the order say different things, and then neither can be used to work out the rest. We compare planned with planned and reached with reached, and say only what is certain."
    ),
    examples: None,
    check: Check::Milestones(check),
};

const PLANNED: Choice = Choice { code: "planned", title: words!("er planlagt", "er planlagd", "is planned for") };
const REACHED: Choice = Choice { code: "reached", title: words!("ble nådd", "blei nådd", "was reached") };

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = &context.plan else { return };
    let calendars = LazyCell::new(|| plan.calendars(context));
    let after = |time: &When, lag: i32| match lag {
        0 => time.earliest(),
        _ => calendars.working.plus(time.earliest()?, lag),
    };
    // What stands in a circle is told as that.
    let in_circle = plan.network().in_circles();
    for (place, milestone) in milestones.iter() {
        for wait in plan.network().waits(place) {
            let is_circle = in_circle.contains(&place) && in_circle.contains(&wait.milestone);
            let other = milestones.0.get(wait.milestone).and_then(Field::known).filter(|_| !is_circle);
            let Some(dates) = other.and_then(|other| Dates::of(milestone, other, wait.lag)) else { continue };
            let is_before =
                dates.own.latest().zip(after(dates.other, dates.lag)).is_some_and(|(own, first)| own < first);
            if is_before {
                tell(found, milestones, place, wait, &dates);
            }
        }
    }
}

/// The dates of a milestone and of one that it waits for.
struct Dates<'a> {
    state: Choice,
    key: &'static str,
    own: &'a When,
    other: &'a When,
    /// How many working days go by in between.
    lag: i32,
}

impl<'a> Dates<'a> {
    /// Of what is reached where both are, or else of what is planned.
    fn of(milestone: &'a Milestone, other: &'a Milestone, lag: i32) -> Option<Self> {
        if let (Some(own), Some(other)) = (milestone.reached.known(), other.reached.known()) {
            // That it took fewer days than was thought is no slip.
            return Some(Self { state: REACHED, key: "reached", own, other, lag: lag.min(0) });
        }
        let (own, other) = (milestone.planned.known()?, other.planned.known()?);
        Some(Self { state: PLANNED, key: "planned", own, other, lag })
    }
}

fn tell(found: &mut Found<'_>, milestones: &List<Milestone>, place: usize, wait: &Wait, dates: &Dates<'_>) {
    let answer = found.not_met(&format!("{place}/{}", dates.key));
    let answer = answer.related(&format!("{}/{}", wait.milestone, dates.key));
    let answer = answer.related(&format!("{place}/dependsOn/{}", wait.named)).with("state", dates.state);
    let answer = answer.with("milestone", name_of(milestones, place)).with("date", dates.own);
    let answer = answer.with("other", name_of(milestones, wait.milestone)).with("after", dates.other);
    if let Some(days) = usize::try_from(dates.lag).ok().filter(|days| *days > 0) {
        answer.with("days", days);
    }
}
