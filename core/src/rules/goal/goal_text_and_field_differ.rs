//! The words of a goal say one thing and a field another.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-text-and-field-differ",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text), ("field", ParamKind::Field)],
    texts: Texts {
        title: words!("Teksten sier noe annet", "Teksten seier noko anna", "The text says something else"),
        message: words!(
            "Teksten i mål {goal} sier «{words}», men under «{field}» står det noe annet.",
            "Teksten i mål {goal} seier «{words}», men under «{field}» står det noko anna.",
            "The text of goal {goal} says “{words}”, but “{field}” says something else."
        ),
        help: words!(
            "Se hva som er riktig, og endre det andre.",
            "Sjå kva som er rett, og endre det andre.",
            "See which is right, and change the other."
        ),
        question: words!("Hva er riktig?", "Kva er rett?", "Which is right?"),
        fix: Some(words!("Bruk det som står i teksten", "Bruk det som står i teksten", "Use what the text says")),
        met: None,
    },
    why: long_words!(
        "Når målet står to steder, er det lett å endre bare det ene. Vi vet ikke hvilket som er riktig, så vi spør. Så lenge regner vi med det som er fylt ut for seg.",
        "Når målet står to stader, er det lett å endre berre det eine. Vi veit ikkje kva som er rett, så vi spør. Så lenge reknar vi med det som er fylt ut for seg.",
        "When the goal is in two places, it is easy to change only one. We do not know which is right, so we ask. Until then we go by what is filled in separately."
    ),
    examples: examples!(
        speaks: "{\"text\": \"40 frivillige har hatt vakt innen 2027\", \"deadline\": \"2028\"}", "{\"text\": \"40 frivillige har hatt vakt innan 2027\", \"deadline\": \"2028\"}", "{\"text\": \"40 volunteers have been on duty by 2027\", \"deadline\": \"2028\"}";
        silent: "{\"text\": \"40 frivillige har hatt vakt innen 2027\", \"deadline\": \"2027-12\"}", "{\"text\": \"40 frivillige har hatt vakt innan 2027\", \"deadline\": \"2027-12\"}", "{\"text\": \"40 volunteers have been on duty by 2027\", \"deadline\": \"2027-12\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    for told in goal.told_otherwise() {
        let field = found.field_name(told.field);
        let answer = found.words_of(goal, &told.span, told.role, Awaits::INFORMATION).with("field", field);
        answer.related(told.place).fix_in(told.place, told.value);
    }
}
