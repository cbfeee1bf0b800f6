//! A period ends before it begins.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Period};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "period-reversed",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Et tidsrom begynner før det slutter",
    params: &[("start", ParamKind::Date), ("end", ParamKind::Date)],
    texts: Texts {
        title: words!("Slutten kommer før starten", "Slutten kjem før starten", "The end comes before the start"),
        message: words!(
            "Starten er {start} og slutten {end}. Slutten kommer altså først.",
            "Starten er {start} og slutten {end}. Slutten kjem altså først.",
            "The start is {start} and the end {end}, so the end comes first."
        ),
        help: words!(
            "Se på de to datoene en gang til. Kanskje har de byttet plass.",
            "Sjå på dei to datoane ein gong til. Kanskje har dei bytt plass.",
            "Look at the two dates once more. They may have changed places."
        ),
        question: words!(
            "Når begynner arbeidet, og når er det ferdig?",
            "Når byrjar arbeidet, og når er det ferdig?",
            "When does the work begin, and when is it finished?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Fristene og planen regnes ut fra start og slutt. Når de to motsier hverandre, blir alt som bygger på dem, galt. \
         Er bare måneden eller året kjent, sammenligner vi så langt det går, og sier bare det som er sikkert.",
        "Fristane og planen blir rekna ut frå start og slutt. Når dei to motseier kvarandre, blir alt som byggjer på dei, gale. \
         Er berre månaden eller året kjent, samanliknar vi så langt det går, og seier berre det som er sikkert.",
        "Deadlines and plans are worked out from the start and the end. When the two contradict each other, \
         everything built on them goes wrong. Dates that are known only by month or year are compared as far as they can be: \
         we only say what is certain.",
    ),
    examples: None,
    check: Check::Period(check),
};

fn check(period: &Period, _: &Context<'_>, found: &mut Found<'_>) {
    let (Some(start), Some(end)) = (period.start.known(), period.end.known()) else { return };
    if period.is_reversed() {
        found.not_met("end").with("start", start).with("end", end).related("start");
    }
}
