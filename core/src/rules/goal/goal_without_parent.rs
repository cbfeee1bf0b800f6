//! A result goal does not say which effect goal it supports.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, GoalLevel};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, lowered, sort_by, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-parent",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Prosjektveiviseren: resultatmålene bygger opp under effektmålene",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Resultatmål uten effektmål over",
            "Resultatmål utan effektmål over",
            "Result goal without an effect goal above it"
        ),
        message: words!(
            "Vi vet ikke hvilket effektmål mål {goal} bygger opp under.",
            "Vi veit ikkje kva effektmål mål {goal} byggjer opp under.",
            "We do not know which effect goal goal {goal} supports."
        ),
        help: words!(
            "Skriv kjennemerket eller teksten til effektmålet under «Støtter effektmål».",
            "Skriv kjennemerket eller teksten til effektmålet under «Støttar effektmål».",
            "Write the identifier or the text of the effect goal under “Supports effect goal”."
        ),
        question: words!(
            "Hvilket effektmål skal dette gjøre mulig?",
            "Kva effektmål skal dette gjere mogleg?",
            "Which effect goal should this make possible?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det prosjektet leverer, betyr noe fordi det fører til noe mer. Når hvert resultatmål peker på et effektmål, ser dere om noe mangler i kjeden.",
        "Det prosjektet leverer, betyr noko fordi det fører til noko meir. Når kvart resultatmål peikar på eit effektmål, ser de om noko manglar i kjeda.",
        "What the project delivers matters because it leads to something more. When each result goal points to an effect goal, you can see whether a link is missing."
    ),
    examples: examples!(
        speaks: "[{\"text\": \"Kafeen er åpnet\", \"level\": \"result\"}, {\"id\": \"kjenner\", \"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\"}]", "[{\"text\": \"Kafeen er opna\", \"level\": \"result\"}, {\"id\": \"kjenner\", \"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\"}]", "[{\"text\": \"The café has been opened\", \"level\": \"result\"}, {\"id\": \"know\", \"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\"}]";
        silent: "[{\"text\": \"Kafeen er åpnet\", \"level\": \"result\", \"parent\": \"kjenner\"}, {\"id\": \"kjenner\", \"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\"}]", "[{\"text\": \"Kafeen er opna\", \"level\": \"result\", \"parent\": \"kjenner\"}, {\"id\": \"kjenner\", \"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\"}]", "[{\"text\": \"The café has been opened\", \"level\": \"result\", \"parent\": \"know\"}, {\"id\": \"know\", \"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\"}]"
    ),
    check: Check::Goals(check),
};

fn check(goals: &[GoalAtHand<'_>], _: &Context<'_>, found: &mut Found<'_>) {
    let is_effect = |goal: &&GoalAtHand<'_>| goal.goal.level.known() == Some(&GoalLevel::Effect);
    let mut effects: Vec<String> = goals.iter().filter(is_effect).flat_map(GoalAtHand::names).collect();
    if !found.is_asked_now() || effects.is_empty() {
        return;
    }
    sort_by(&mut effects, String::cmp);
    for (place, goal) in goals.iter().enumerate() {
        let parent = goal.goal.parent.filled().map(|parent| lowered(parent.trim()));
        let is_known = parent.is_some_and(|parent| effects.binary_search(&parent).is_ok());
        if goal.goal.level.known() == Some(&GoalLevel::Result) && !is_known {
            let field = format!("{place}/parent");
            let answer = match goal.goal.parent.is_none() {
                true => found.not_met(&field),
                false => found.undetermined(&field, Awaits::INFORMATION),
            };
            answer.with("goal", place.saturating_add(1));
        }
    }
}
