//! The baseline of a benefit was measured after the project had begun.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Benefit, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "baseline-measured-after-start",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Nullpunktet viser hvordan det var før prosjektet begynte",
    params: &[("benefit", ParamKind::Text), ("date", ParamKind::Date), ("start", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Nullpunkt som er målt etter starten",
            "Nullpunkt som er målt etter starten",
            "Baseline measured after the start"
        ),
        message: words!(
            "Gevinsten «{benefit}» har et nullpunkt fra {date}. Starten på prosjektet er {start}.",
            "Gevinsten «{benefit}» har eit nullpunkt frå {date}. Starten på prosjektet er {start}.",
            "The benefit “{benefit}” has a baseline from {date}. The start of the project is {start}."
        ),
        help: words!(
            "Nullpunktet viser hvordan det var før dere begynte. Finnes det et eldre tall, så bruk det. Finnes det ikke, så skriv hva som kan ha endret seg før dere målte.",
            "Nullpunktet viser korleis det var før de byrja. Finst det eit eldre tal, så bruk det. Finst det ikkje, så skriv kva som kan ha endra seg før de målte.",
            "The baseline shows how things were before you began. If there is an older figure, use it. If there is none, write what may have changed before you measured."
        ),
        question: words!(
            "Hadde prosjektet begynt å virke da dere målte?",
            "Hadde prosjektet byrja å verke då de målte?",
            "Had the project begun to have an effect when you measured?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Blir nullpunktet målt etter at arbeidet er i gang, kan noe av virkningen allerede være med, og da ser gevinsten mindre ut enn den er. Det kan også gå bra, når det som virker, kommer senere. Derfor spør vi bare.",
        "Blir nullpunktet målt etter at arbeidet er i gang, kan noko av verknaden allereie vere med, og då ser gevinsten mindre ut enn han er. Det kan også gå bra, når det som verkar, kjem seinare. Derfor spør vi berre.",
        "Where the baseline is measured once the work has begun, some of the effect may be in it already, and the benefit looks smaller than it is. It may also be fine, where what has an effect comes later. So we only ask."
    ),
    examples: None,
    check: Check::Benefit(check),
};

fn check(benefit: &Benefit, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(start) = context.period_in_order().and_then(|period| period.start.known()) else { return };
    let Some(date) = benefit.baseline.known().and_then(|baseline| baseline.date.known()) else { return };
    if date.is_after(start) == Certainty::Certain {
        let name = found.called(&[&benefit.text, &benefit.id]);
        let answer = found.undetermined("baseline/date", Awaits::JUDGEMENT);
        answer.with("benefit", name.as_str()).with("date", date).with("start", start);
    }
}
