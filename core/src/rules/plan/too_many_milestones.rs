//! So many milestones that some of them may be activities.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "too-many-milestones",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "Er milepælene mange, er ofte noen av dem aktiviteter",
    params: &[("count", ParamKind::Count)],
    texts: Texts {
        title: words!("Mange milepæler i planen", "Mange milepælar i planen", "Many milestones in the plan"),
        message: words!(
            "Planen har {count} milepæler. Er de flere enn 25, er det ofte aktiviteter blant dem.",
            "Planen har {count} milepælar. Er dei fleire enn 25, er det ofte aktivitetar blant dei.",
            "The plan has {count} milestones. Where there are more than 25, some of them are often activities."
        ),
        help: words!(
            "Behold dem som viser at noe er oppnådd eller avgjort. Resten kan stå i en arbeidsplan.",
            "Ta vare på dei som viser at noko er oppnådd eller avgjort. Resten kan stå i ein arbeidsplan.",
            "Keep those that show that something is achieved or decided. The rest can go in a work plan."
        ),
        question: words!(
            "Hvilke av dem ville dere fortalt andre om?",
            "Kva milepælar ville de ha fortalt andre om?",
            "Which of them would you tell others about?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Milepælene er det en styringsgruppe og alle som er med, ser på. Er de mange, er det vanskelig å se dem som betyr mest. Tallet 25 er vårt eget, og en stor plan kan trenge flere.",
        "Milepælane er det ei styringsgruppe og alle som er med, ser på. Er dei mange, er det vanskeleg å sjå dei som betyr mest. Talet 25 er vårt eige, og ein stor plan kan trenge fleire.",
        "Milestones are what a steering group and everybody taking part look at. Where there are many, those that matter most are hard to see. The number 25 is our own, and a large plan may need more."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As many milestones as are easy to see at once.
const MANY: usize = 25;

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let count = milestones.iter().count();
    if count > MANY {
        found.undetermined("", Awaits::JUDGEMENT).with("count", count);
    }
}
