//! Two dates in a document come in another order than what they say.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Order, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "dates-out-of-order",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Det som bygger på noe, kommer etter det",
    params: &[
        ("first", ParamKind::Field),
        ("firstDate", ParamKind::Date),
        ("then", ParamKind::Field),
        ("thenDate", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("Datoer i uventet rekkefølge", "Datoar i uventa rekkjefølgje", "Dates in an unexpected order"),
        message: words!(
            "«{then}» er {thenDate}, og «{first}» er {firstDate}. Vi ventet dem i motsatt rekkefølge.",
            "«{then}» er {thenDate}, og «{first}» er {firstDate}. Vi venta dei i motsett rekkjefølgje.",
            "“{then}” is {thenDate}, and “{first}” is {firstDate}. We expected them the other way round."
        ),
        help: words!(
            "Se på de to datoene en gang til. Kanskje har de byttet plass. En avtale kan også gjelde bakover i tid, og da kan den si det selv.",
            "Sjå på dei to datoane ein gong til. Kanskje har dei bytt plass. Ein avtale kan også gjelde bakover i tid, og då kan han seie det sjølv.",
            "Look at the two dates once more. They may have changed places. An agreement can also hold for earlier time, and then it can say so itself."
        ),
        question: words!("Hva skjedde først?", "Kva skjedde først?", "What happened first?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Datoene viser at noen anbefalte før noen bestemte, at partene var enige før avtalen begynte å gjelde, og at det ble målt før det ble sett etter en virkning. Er bare måneden eller året kjent, sier vi bare det som er sikkert. En avtale som gjelder bakover i tid, sier det selv; da spør vi ikke.",
        "Datoane viser at nokon tilrådde før nokon avgjorde, at partane var samde før avtalen byrja å gjelde, og at det blei målt før det blei sett etter ein verknad. Er berre månaden eller året kjent, seier vi berre det som er sikkert. Ein avtale som gjeld bakover i tid, seier det sjølv; då spør vi ikkje.",
        "The dates show that somebody recommended before somebody decided, that the parties agreed before the agreement began to hold, and that something was measured before anybody looked for an effect. Where only the month or the year is known, we say only what is certain. An agreement that holds for earlier time says so itself; then we do not ask.",
    ),
    examples: None,
    check: Check::Order(check),
};

fn check(at: &Order<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let (Some(first_date), Some(then_date)) = (at.first_date.known(), at.then_date.known()) else { return };
    if first_date.is_after(then_date) == Certainty::Certain {
        let (first, then) = (found.field_within(&at.first), found.field_within(&at.then));
        let answer = found.not_met(&at.then).with("first", first).with("firstDate", first_date);
        answer.with("then", then).with("thenDate", then_date).related(&at.first);
    }
}
