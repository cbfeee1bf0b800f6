//! The words of a goal tell its deadline, and the field does not.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Timing};
use crate::value::{Value, examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-in-text",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "Det som står i teksten, skal ikke måtte skrives to ganger",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text), ("deadline", ParamKind::Date)],
    texts: Texts {
        title: words!("Frist som står i teksten", "Frist som står i teksten", "Deadline that is in the text"),
        message: words!(
            "Fristen for mål {goal} står i teksten: «{words}».",
            "Fristen for mål {goal} står i teksten: «{words}».",
            "The deadline of goal {goal} is in its text: “{words}”."
        ),
        help: words!(
            "Vi tar den med som frist. Sett den gjerne inn under «Frist» også.",
            "Vi tek han med som frist. Set han gjerne inn under «Frist» òg.",
            "We use it as the deadline. You may also put it under “Deadline”."
        ),
        question: words!(
            "Er {deadline} riktig frist?",
            "Er {deadline} rett frist?",
            "Is {deadline} the right deadline?"
        ),
        fix: Some(words!("Sett inn {deadline}", "Set inn {deadline}", "Put in {deadline}")),
        met: None,
    },
    why: long_words!(
        "En frist i teksten gjelder like mye som en frist for seg. Står den også for seg, kan den vises i en plan og sorteres.",
        "Ein frist i teksten gjeld like mykje som ein frist for seg. Står han òg for seg, kan han visast i ein plan og sorterast.",
        "A deadline in the text counts as much as one of its own. When it also stands by itself, it can be shown in a plan and sorted."
    ),
    examples: examples!(
        speaks: "40 frivillige har hatt vakt innen 2027", "40 frivillige har hatt vakt innan 2027", "40 volunteers have been on duty by 2027";
        silent: "{\"text\": \"40 frivillige har hatt vakt innen 2027\", \"deadline\": \"2027\"}", "{\"text\": \"40 frivillige har hatt vakt innan 2027\", \"deadline\": \"2027\"}", "{\"text\": \"40 volunteers have been on duty by 2027\", \"deadline\": \"2027\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Timing::Told(when, span) = goal.timing()
        && goal.is_looked_at()
    {
        let answer = found.words_of(goal, &span, "deadline", Awaits::JUDGEMENT).with("deadline", &when);
        answer.related("deadline").fix_in("deadline", when.write());
    }
}
