//! A main goal is named that is not in force at the time that is looked at.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Reference, ReferenceTo, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "main-goal-not-in-force",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Pådriv Oslo: de til enhver tid gjeldende bærekraftsmålene",
    params: &[
        ("goal", ParamKind::Text),
        ("set", ParamKind::Text),
        ("validity", ParamKind::Period),
        ("time", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("Hovedmål som ikke gjelder nå", "Hovudmål som ikkje gjeld no", "Main goal that is not in force"),
        message: words!(
            "«{goal}» hører til målene i «{set}». De gjelder {validity}, og altså ikke {time}.",
            "«{goal}» høyrer til måla i «{set}». Dei gjeld {validity}, og altså ikkje {time}.",
            "“{goal}” belongs to the goals in “{set}”. They hold {validity}, and so not {time}."
        ),
        help: words!(
            "Se om et av målene som gjelder nå, sier det samme, og skriv det i stedet.",
            "Sjå om eitt av måla som gjeld no, seier det same, og skriv det i staden.",
            "See whether one of the goals now in force says the same, and write that instead."
        ),
        question: words!(
            "Hvilket av målene som gjelder nå, bidrar dere til?",
            "Kva for eit av måla som gjeld no, bidreg de til?",
            "Which of the goals now in force do you contribute to?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Mål skifter når planer og vedtak gjør det. Et prosjekt som begynte under de gamle målene, er ikke galt av den grunn, men det teller ikke med når vi ser hvem som arbeider mot målene som gjelder nå. Vi slår opp i målene som gjelder den dagen dere ser på; for en portefølje er det dagen den viser. Er bare måneden eller året kjent, sier vi bare det som er sikkert.",
        "Mål skiftar når planar og vedtak gjer det. Eit prosjekt som byrja under dei gamle måla, er ikkje gale av den grunn, men det tel ikkje med når vi ser kven som arbeider mot måla som gjeld no. Vi slår opp i måla som gjeld den dagen de ser på; for ein portefølje er det dagen han viser. Er berre månaden eller året kjent, seier vi berre det som er sikkert.",
        "Goals change when plans and decisions do. A project that began under the old goals is not wrong for that, but it does not count when we see who works towards the goals now in force. We look in the goals in force on the day you look at; for a portfolio that is the day it shows. Where only the month or year is known, we say only what is certain.",
    ),
    examples: None,
    check: Check::Reference(check),
};

fn check(at: &Reference<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if at.to != ReferenceTo::MainGoal || context.main_goal(at.text).is_some() {
        return;
    }
    let time = context.time();
    let set = context.the_programme().and_then(|programme| programme.set_not_in_force_with(at.text, &time));
    // A set that does not hold says when it does.
    if let Some((place, set)) = set
        && let Some(validity) = set.validity.known()
    {
        let number = place.saturating_add(1).to_string();
        let title = set.title.filled().or(set.id.filled()).unwrap_or(&number);
        let answer = found.not_met("").with("goal", at.text).with("set", title.as_str()).with("validity", validity);
        answer.with("time", &time).words(0, at.text.len(), "reference");
    }
}
