//! A part of a criterion lacks what its test needs.

use crate::context::{Context, Origin};
use crate::criteria::{Parts, lacks};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, CriterionPart, Gate};
use crate::phrase::{FieldName, Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Segment, Value, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-part-incomplete",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("field", ParamKind::Field), ("lacks", ParamKind::List)],
    texts: Texts {
        title: words!("Del som ikke er ferdig", "Del som ikkje er ferdig", "Part that is not finished"),
        message: words!(
            "Noe mangler under «{field}»: {lacks}.",
            "Noko manglar under «{field}»: {lacks}.",
            "Something is missing under “{field}”: {lacks}."
        ),
        help: words!(
            "Skriv det som mangler, eller ta bort delen.",
            "Skriv det som manglar, eller ta bort delen.",
            "Write what is missing, or remove the part."
        ),
        question: words!(
            "Hva skal denne delen se etter?",
            "Kva skal denne delen sjå etter?",
            "What should this part look for?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Hvert krav trenger sitt: et sted å se, verdier å velge blant, grenser, en tid, noe å sammenligne med, eller nok deler. En andel uten grenser blir bare regnet ut.",
        "Kvart krav treng sitt: ein stad å sjå, verdiar å velje blant, grenser, ei tid, noko å samanlikne med, eller nok delar. Ein del av ein sum utan grenser blir berre rekna ut.",
        "Each test needs its own: a place to look, values to choose from, bounds, a time, something to compare with, or enough parts. A share without bounds is only worked out.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    let parts = Parts::of(criterion);
    for (at, (place, part)) in parts.places.iter().zip(&parts.list).enumerate() {
        let lacks = lacks(part, &parts, at);
        let [first, others @ ..] = lacks.as_slice() else { continue };
        let field = found.field_within(&format!("parts/{place}"));
        let named = |key: &&str| Param::Field(FieldName::of(&CriterionPart::KIND, &[Segment::from(*key)]));
        let mut answer = found.not_met(&format!("parts/{place}/{first}")).with("field", field);
        answer = answer.with("lacks", Param::List(lacks.iter().map(named).collect()));
        for other in others {
            answer = answer.related(&format!("parts/{place}/{other}"));
        }
    }
}
