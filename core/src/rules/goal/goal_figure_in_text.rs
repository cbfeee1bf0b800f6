//! The words of a goal tell a figure that its indicator lacks.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-figure-in-text",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "Det som står i teksten, skal ikke måtte skrives to ganger",
    params: &[
        ("goal", ParamKind::Count),
        ("words", ParamKind::Text),
        ("field", ParamKind::Field),
        ("figure", ParamKind::Number),
    ],
    texts: Texts {
        title: words!("Tall som står i teksten", "Tal som står i teksten", "Figure that is in the text"),
        message: words!(
            "Teksten i mål {goal} sier «{words}». Det kan også stå under «{field}».",
            "Teksten i mål {goal} seier «{words}». Det kan òg stå under «{field}».",
            "The text of goal {goal} says “{words}”. It may also be under “{field}”."
        ),
        help: words!(
            "Sett tallet inn, så kan dere følge det sammen med indikatoren.",
            "Set talet inn, så kan de følgje det saman med indikatoren.",
            "Put the figure in, and you can follow it together with the indicator."
        ),
        question: words!("Er {figure} riktig?", "Er {figure} rett?", "Is {figure} right?"),
        fix: Some(words!("Sett inn {figure}", "Set inn {figure}", "Put in {figure}")),
        met: None,
    },
    why: long_words!(
        "En indikator uten tall gir tomme ruter i en tabell. Når tallet allerede står i teksten, er det ett trykk unna.",
        "Ein indikator utan tal gir tomme ruter i ein tabell. Når talet alt står i teksten, er det eitt trykk unna.",
        "An indicator without figures leaves empty cells in a table. When the figure is in the text already, it is one press away."
    ),
    examples: examples!(
        speaks: "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\"}}", "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\"}}", "{\"text\": \"40 volunteers have been on duty\", \"indicator\": {\"name\": \"Volunteers on duty\"}}";
        silent: "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\"}, \"target\": {\"value\": 40}}", "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\"}, \"target\": {\"value\": 40}}", "{\"text\": \"40 volunteers have been on duty\", \"indicator\": {\"name\": \"Volunteers on duty\"}, \"target\": {\"value\": 40}}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    for (told, figure) in goal.figures_to_put_in() {
        let field = found.field_name(told.field);
        let answer = found.words_of(goal, &told.span, told.role, Awaits::JUDGEMENT).with("field", field);
        answer.with("figure", figure).related(told.place).fix_in(told.place, told.value);
    }
}
