//! A date that the calendar does not have.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "impossible-date",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Tall og datoer slik folk skriver dem",
    params: &[("field", ParamKind::Field), ("text", ParamKind::Text)],
    texts: Texts {
        title: words!("Dato som ikke finnes", "Dato som ikkje finst", "Date that does not exist"),
        message: words!(
            "Under «{field}» står det «{text}», men den datoen finnes ikke i kalenderen.",
            "Under «{field}» står det «{text}», men den datoen finst ikkje i kalenderen.",
            "Under “{field}” we found “{text}”, but the calendar has no such date."
        ),
        help: words!(
            "Se på dag og måned en gang til. Er dere usikre på dagen, holder det med måneden.",
            "Sjå på dag og månad ein gong til. Er de usikre på dagen, held det med månaden.",
            "Look at the day and the month once more. If you are unsure of the day, the month will do."
        ),
        question: words!("Hvilken dato skulle det være?", "Kva dato skulle det vere?", "Which date should it be?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En dato som ikke finnes, kan vi ikke bruke, og vi gjetter ikke på hvilken dere mente.",
        "Ein dato som ikkje finst, kan vi ikkje bruke, og vi gissar ikkje på kva for ein de meinte.",
        "We cannot use a date that does not exist, and we do not guess which one you meant.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::ImpossibleDate { text } = at {
        let field = found.field();
        found.not_met("").with("field", field).with("text", text.as_str());
    }
}
