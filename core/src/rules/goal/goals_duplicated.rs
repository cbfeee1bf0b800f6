//! Two goals say the same.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, sort_by, words};

pub(crate) static RULE: Rule = Rule {
    name: "goals-duplicated",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "To mål med samme ord er ett mål",
    params: &[("goal", ParamKind::Count), ("other", ParamKind::Count)],
    texts: Texts {
        title: words!("To mål som sier det samme", "To mål som seier det same", "Two goals that say the same"),
        message: words!(
            "Mål {goal} og mål {other} sier det samme.",
            "Mål {goal} og mål {other} seier det same.",
            "Goal {goal} and goal {other} say the same."
        ),
        help: words!(
            "Slå dem sammen, eller skriv hva som skiller dem.",
            "Slå dei saman, eller skriv kva som skil dei.",
            "Merge them, or write what sets them apart."
        ),
        question: words!("Er dette ett mål eller to?", "Er dette eitt mål eller to?", "Is this one goal or two?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det hender at et mål blir kopiert og glemt. Da telles det to ganger når noen ser på hvor mange mål dere har.",
        "Det hender at eit mål blir kopiert og gløymt. Då blir det talt to gonger når nokon ser på kor mange mål de har.",
        "Now and then a goal is copied and forgotten. Then it counts twice when somebody looks at how many goals you have."
    ),
    examples: examples!(
        speaks: "[{\"text\": \"Kafeen er åpnet.\"}, {\"text\": \"Kafeen er åpnet\"}]", "[{\"text\": \"Kafeen er opna.\"}, {\"text\": \"Kafeen er opna\"}]", "[{\"text\": \"The café has been opened.\"}, {\"text\": \"The café has been opened\"}]";
        silent: "[{\"text\": \"Kafeen er åpnet\"}, {\"text\": \"Verkstedet er åpnet\"}]", "[{\"text\": \"Kafeen er opna\"}, {\"text\": \"Verkstaden er opna\"}]", "[{\"text\": \"The café has been opened\"}, {\"text\": \"The workshop has been opened\"}]"
    ),
    check: Check::Goals(check),
};

fn check(goals: &[GoalAtHand<'_>], _: &Context<'_>, found: &mut Found<'_>) {
    let own = goals.iter().enumerate().filter(|(_, goal)| goal.is_looked_at());
    let mut named: Vec<(usize, String)> = own.map(|(place, goal)| (place, goal.plain_words())).collect();
    // Goals of the same words stand beside each other then, the first of them first.
    sort_by(&mut named, |(_, words), (_, others)| words.cmp(others));
    let mut first: Option<&(usize, String)> = None;
    for goal in &named {
        match first.filter(|first| first.1 == goal.1) {
            None => first = Some(goal),
            Some(first) => {
                let answer = found.undetermined(&format!("{}/text", goal.0), Awaits::JUDGEMENT);
                let answer = answer.with("goal", first.0.saturating_add(1)).with("other", goal.0.saturating_add(1));
                answer.related(&format!("{}/text", first.0));
            }
        }
    }
}
