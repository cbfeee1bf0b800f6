//! Something in a part of a criterion never matters.

use crate::context::{Context, Origin};
use crate::criteria::{Parts, Useless, useless};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-part-dead",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("field", ParamKind::Field), ("reason", ParamKind::Term)],
    texts: Texts {
        title: words!("Noe som ikke har virkning", "Noko som ikkje har verknad", "Something without effect"),
        message: words!(
            "«{field}» har ingen virkning: {reason}.",
            "«{field}» har ingen verknad: {reason}.",
            "“{field}” has no effect: {reason}."
        ),
        help: words!(
            "Ta det bort, eller si det på en annen måte.",
            "Ta det bort, eller sei det på ein annan måte.",
            "Remove it, or say it in another way."
        ),
        question: words!("Hva var det ment å gjøre?", "Kva var det meint å gjere?", "What was it meant to do?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det som ikke blir lest, ser ut som om det gjelder. Ord i tekster viser vi fram og spør om, men bare mennesker avgjør hva de betyr.",
        "Det som ikkje blir lese, ser ut som om det gjeld. Ord i tekstar viser vi fram og spør om, men berre menneske avgjer kva dei betyr.",
        "What is not read looks as if it counted. We show words in texts and ask about them, but only people decide what they mean.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    let parts = Parts::of(criterion);
    for (place, part) in parts.places.iter().zip(&parts.list) {
        for (way, why) in useless(part, criterion, &parts) {
            let way = format!("parts/{place}/{way}");
            let field = match why {
                Useless::Signs(place) => found.field_within(&format!("parts/{place}")),
                _ => found.field_within(&way),
            };
            found.not_met(&way).with("field", field).with("reason", reason(why));
        }
    }
}

fn reason(why: Useless) -> Choice {
    let (code, title) = match why {
        Useless::NotRead => {
            ("notRead", words!("kravet ser ikke på det", "kravet ser ikkje på det", "the test does not look at it"))
        }
        Useless::Signs(_) => (
            "signs",
            words!(
                "ord i en tekst kan ikke telle med blant andre deler",
                "ord i ein tekst kan ikkje telje med blant andre delar",
                "words in a text cannot count among other parts"
            ),
        ),
        Useless::EarlyGate => (
            "earlyGate",
            words!(
                "hele kriteriet blir tatt opp senere",
                "heile kriteriet blir teke opp seinare",
                "the whole criterion is asked later"
            ),
        ),
    };
    Choice { code, title }
}
