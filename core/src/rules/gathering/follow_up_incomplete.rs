//! A measure that lacks something.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, filled};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "follow-up-incomplete",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, «Veien videre – kommunevis»: fra ord til handling",
    params: &[("action", ParamKind::List), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!("Et tiltak som mangler noe", "Eit tiltak som manglar noko", "A measure that lacks something"),
        message: words!(
            "Om tiltaket «{action}» står det ikke ennå {lacking}.",
            "Om tiltaket «{action}» står det ikkje enno {lacking}.",
            "About the measure “{action}” it does not yet say {lacking}."
        ),
        help: words!(
            "Skriv hvilken rolle som gjør det, og en frist. Da vet dere når det skal være gjort.",
            "Skriv kva rolle som gjer det, og ein frist. Då veit de når det skal vere gjort.",
            "Write which role does it, and a deadline. Then you know when it should be done."
        ),
        question: words!("Hvem gjør det, og innen når?", "Kven gjer det, og innan når?", "Who does it, and by when?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det som ingen har ansvaret for, og som ikke har noen frist, blir sjelden gjort.",
        "Det som ingen har ansvaret for, og som ikkje har nokon frist, blir sjeldan gjort.",
        "What nobody is responsible for, and what has no deadline, is seldom done."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    for (index, reflection) in gathering.reflections.items() {
        for (place, action) in reflection.actions.items() {
            let lacks =
                [(WHO, filled(&action.responsible), "responsible"), (WHEN, filled(&action.deadline), "deadline")];
            // What could not be read is told as that.
            let is_lacking = |outcome: &Option<Outcome>| outcome.is_some_and(|outcome| outcome != Outcome::Met);
            let lacks: Vec<_> = lacks.into_iter().filter(|(_, outcome, _)| is_lacking(outcome)).collect();
            if let [(_, _, field), ..] = lacks.as_slice() {
                let unnamed = || Param::Field(found.field_within(&format!("reflections/{index}/actions/{place}")));
                let what = action.what.filled().map_or_else(unnamed, |what| Param::from(what.as_str()));
                let whole = lacks.iter().filter_map(|(_, outcome, _)| *outcome).fold(Outcome::Met, Outcome::and);
                let answer = found.stated(&format!("reflections/{index}/actions/{place}/{field}"), whole);
                answer
                    .with("action", Param::List(vec![what]))
                    .with("lacking", lacks.iter().map(|(term, ..)| *term).collect::<Param>());
            }
        }
    }
}

const WHO: Choice =
    Choice { code: "responsible", title: words!("hvem som gjør det", "kven som gjer det", "who does it") };
const WHEN: Choice = Choice {
    code: "deadline",
    title: words!("når det skal være gjort", "når det skal vere gjort", "by when it is to be done"),
};
