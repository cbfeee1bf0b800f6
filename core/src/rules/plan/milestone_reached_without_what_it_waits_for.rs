//! A milestone is reached, and one that it waits for is said not to be.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of};
use crate::value::{Certainty, Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-reached-without-what-it-waits-for",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En milepæl blir nådd etter dem den venter på",
    params: &[("milestone", ParamKind::Text), ("date", ParamKind::Date), ("other", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Milepæl som er nådd før det den venter på",
            "Milepæl som er nådd før det han ventar på",
            "Milestone reached before what it waits for"
        ),
        message: words!(
            "«{milestone}» står som nådd ({date}). Den venter på «{other}», og der står det at den ikke er nådd.",
            "«{milestone}» står som nådd ({date}). Han ventar på «{other}», og der står det at han ikkje er nådd.",
            "“{milestone}” is marked as reached ({date}). It waits for “{other}”, which is stated as not reached."
        ),
        help: words!(
            "Skriv når den andre ble nådd, eller ta den bort under «Venter på».",
            "Skriv når den andre blei nådd, eller ta han bort under «Ventar på».",
            "Write when the other was reached, or remove it under “Waits for”."
        ),
        question: words!(
            "Er den andre også nådd, eller trengtes den ikke?",
            "Er den andre òg nådd, eller trongst han ikkje?",
            "Has the other been reached too, or was it not needed?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Er en milepæl nådd, er alt den venter på, nådd før. Sier planen noe annet, er det ofte at ingen har skrevet det inn, eller at rekkefølgen ble en annen enn dere trodde.",
        "Er ein milepæl nådd, er alt han ventar på, nådd før. Seier planen noko anna, er det ofte at ingen har skrive det inn, eller at rekkjefølgja blei ei anna enn de trudde.",
        "When a milestone has been reached, everything it waits for was reached before it. Where the plan says otherwise, it is often that nobody has written it down, or that the order turned out to be another than you thought."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = &context.plan else { return };
    let today = When::from(context.today());
    // What stands in a circle is told as that.
    let in_circle = plan.network().in_circles();
    for (place, milestone) in milestones.iter() {
        // What is said to be reached on a day to come is told as that.
        let date = milestone.reached.known().filter(|date| date.is_after(&today) != Certainty::Certain);
        let Some(date) = date.filter(|_| !in_circle.contains(&place)) else { continue };
        // Where it may come some days before the other, the other may still be to come.
        for wait in plan.network().waits(place).iter().filter(|wait| wait.lag >= 0) {
            let other = milestones.0.get(wait.milestone).and_then(Field::known);
            if other.is_some_and(|other| other.reached.is_none()) {
                let answer = found.not_met(&format!("{place}/reached"));
                let answer = answer.related(&format!("{}/reached", wait.milestone));
                let answer = answer.related(&format!("{place}/dependsOn/{}", wait.named)).with("date", date);
                let answer = answer.with("milestone", name_of(milestones, place));
                answer.with("other", name_of(milestones, wait.milestone));
            }
        }
    }
}
