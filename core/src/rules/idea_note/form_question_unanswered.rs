//! A question of the programme's own form has no answer.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{FormQuestion, Gate, IdeaNote};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Node, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "form-question-unanswered",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 18: programmet har sitt eget kvalifiseringssystem",
    params: &[("text", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Spørsmål i skjemaet uten svar",
            "Spørsmål i skjemaet utan svar",
            "Form question without an answer"
        ),
        message: words!(
            "Spørsmålet «{text}» har ikke fått svar ennå.",
            "Spørsmålet «{text}» har ikkje fått svar enno.",
            "The question “{text}” has no answer yet."
        ),
        help: words!(
            "Spørsmålet står i skjemaet til programmet. Noen få ord er nok nå.",
            "Spørsmålet står i skjemaet til programmet. Nokre få ord er nok no.",
            "The question is part of the programme's own form. A few words will do for now."
        ),
        question: words!(
            "Hva kan dere si om dette nå?",
            "Kva kan de seie om dette no?",
            "What can you say about this now?"
        ),
        fix: None,
        met: Some(words!(
            "Spørsmålet «{text}» har fått svar.",
            "Spørsmålet «{text}» har fått svar.",
            "The question “{text}” has an answer."
        )),
    },
    why: long_words!(
        "Programmet har sitt eget skjema, med spørsmål som trengs akkurat der. Et spørsmål som først trengs ved et senere steg, stiller vi ikke før det.",
        "Programmet har sitt eige skjema, med spørsmål som trengst akkurat der. Eit spørsmål som først trengst ved eit seinare steg, stiller vi ikkje før det.",
        "The programme has a form of its own, with questions that are needed there. A question that is first needed at a later step is not asked before that step.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(_: &IdeaNote, context: &Context<'_>, found: &mut Found<'_>) {
    let form = context.the_programme().and_then(|programme| programme.note_form.known());
    for (key, question) in form.into_iter().flat_map(|form| form.extra_questions()) {
        if is_asked(question, context.gate) {
            let text = question.text.filled().map_or(key, String::as_str);
            // The question may ask for one of the note's own fields, too.
            let answer = match found.stands(key) {
                None | Some(Node::Null) => found.undetermined(key, Awaits::INFORMATION),
                Some(answer) if answer.says_something() => found.met(key),
                Some(_) => found.not_met(key),
            };
            answer.with("text", text);
        }
    }
}

fn is_asked(question: &FormQuestion, gate: Gate) -> bool {
    question.asked_at.known().is_none_or(|asked_at| *asked_at <= gate)
}
