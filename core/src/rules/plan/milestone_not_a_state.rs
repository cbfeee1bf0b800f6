//! A milestone says what will be done, and not what has happened when it is reached.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::text::{MilestoneWording, milestone_wording};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-not-a-state",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hva har skjedd når …»",
    params: &[("milestone", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Milepæl som sier hva dere skal gjøre",
            "Milepæl som seier kva de skal gjere",
            "Milestone that says what you will do"
        ),
        message: words!(
            "Milepælen «{milestone}» sier hva dere skal gjøre, og ikke hva som har skjedd når den er nådd.",
            "Milepælen «{milestone}» seier kva de skal gjere, og ikkje kva som har skjedd når han er nådd.",
            "The milestone “{milestone}” says what you will do, and not what has happened when it is reached."
        ),
        help: words!(
            "Begynner setningen med det som er nådd, er det lettere å se når dere er der: «Kafeen er åpnet», «Ti har fullført kurset».",
            "Byrjar setninga med det som er nådd, er det lettare å sjå når de er der: «Kafeen er opna», «Ti har fullført kurset».",
            "If the sentence begins with what is reached, it is easier to see when you are there: “The café is open”, “Ten have completed the course”."
        ),
        question: words!(
            "Hva har skjedd når milepælen er nådd?",
            "Kva har skjedd når milepælen er nådd?",
            "What has happened when the milestone is reached?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Arbeid kan pågå lenge uten at noen vet om det er ferdig. En tilstand er nådd eller ikke nådd, og den kan feires. Vi sier bare fra der ordene tydelig er et gjøremål; møter og hendelser lar vi stå.",
        "Arbeid kan gå føre seg lenge utan at nokon veit om det er ferdig. Ein tilstand er nådd eller ikkje nådd, og han kan feirast. Vi seier berre frå der orda tydeleg er eit gjeremål; møte og hendingar lèt vi stå.",
        "Work may go on for a long time without anybody knowing whether it is done. A state is reached or not, and can be celebrated. We say so only where the words are clearly about something to be done; meetings and events are left as they are."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, milestone) in milestones.iter() {
        let Some(text) = milestone.text.filled() else { continue };
        if let MilestoneWording::Activity(span) = milestone_wording(text) {
            let answer = found.undetermined(&format!("{place}/text"), Awaits::INFORMATION);
            answer.with("milestone", text.trim()).words(span.start, span.end, "verb");
        }
    }
}
