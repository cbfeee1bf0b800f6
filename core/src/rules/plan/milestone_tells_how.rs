//! A milestone says how it is to be reached, too.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::text::GoalReading;
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-tells-how",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: milepælen sier hva, aktivitetene sier hvordan",
    params: &[("milestone", ParamKind::Text), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Milepæl som også sier hvordan", "Milepæl som òg seier korleis", "Milestone that also says how"),
        message: words!(
            "Milepælen «{milestone}» sier både hva som er nådd, og hvordan: «{words}».",
            "Milepælen «{milestone}» seier både kva som er nådd, og korleis: «{words}».",
            "The milestone “{milestone}” says both what is reached and how: “{words}”."
        ),
        help: words!(
            "Er måten viktig, kan den stå. Ellers er det lettere å finne en annen vei når milepælen bare sier hva som er nådd.",
            "Er måten viktig, kan han stå. Elles er det lettare å finne ein annan veg når milepælen berre seier kva som er nådd.",
            "If the way matters, it can stay. Otherwise it is easier to find another way when the milestone says only what is reached."
        ),
        question: words!("Må det skje på denne måten?", "Må det skje på denne måten?", "Must it happen in this way?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En milepælsplan holder lenger enn en plan for arbeidet. Sier milepælen bare hva som er nådd, kan dere bytte vei uten å endre planen.",
        "Ein milepælsplan held lenger enn ein plan for arbeidet. Seier milepælen berre kva som er nådd, kan de byte veg utan å endre planen.",
        "A milestone plan lasts longer than a plan of the work. When the milestone says only what is reached, you can change your way without changing the plan."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, milestone) in milestones.iter() {
        let Some(text) = milestone.text.filled().filter(|_| milestone.reached.is_unstated()) else { continue };
        if let Some(span) = GoalReading::of(text).means {
            let answer = found.undetermined(&format!("{place}/text"), Awaits::JUDGEMENT);
            let said = text.get(span.clone()).unwrap_or_default();
            let answer = answer.with("milestone", text.trim()).with("words", said);
            answer.words(span.start, span.end, "means");
        }
    }
}
