//! A benefit is measured, but not once the project is over.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Benefit, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "benefit-not-measured-after-project",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: gevinstrealisering og videreføring etter prosjektperiodens slutt",
    params: &[("benefit", ParamKind::Text), ("end", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Gevinst som ikke måles etter prosjektet",
            "Gevinst som ikkje blir målt etter prosjektet",
            "Benefit that is not measured after the project"
        ),
        message: words!(
            "Gevinsten «{benefit}» har tidspunkt for måling. Ingen av dem er sikkert etter at prosjektet er over ({end}).",
            "Gevinsten «{benefit}» har tidspunkt for måling. Ingen av dei er sikkert etter at prosjektet er over ({end}).",
            "The benefit “{benefit}” has times to measure. None of them is certainly after the project is over ({end})."
        ),
        help: words!(
            "Mange gevinster viser seg først når hverdagen har kommet tilbake. Legg inn en måling et halvt år eller et år etter, og skriv hvem som måler.",
            "Mange gevinstar viser seg først når kvardagen har kome tilbake. Legg inn ei måling eit halvt år eller eit år etter, og skriv kven som måler.",
            "Many benefits show only when everyday life has returned. Add a measurement half a year or a year later, and write who measures."
        ),
        question: words!(
            "Når måler dere etter at prosjektet er over?",
            "Når måler de etter at prosjektet er over?",
            "When will you measure after the project is over?"
        ),
        fix: None,
        met: Some(words!(
            "Gevinsten «{benefit}» blir målt etter at prosjektet er over ({end}).",
            "Gevinsten «{benefit}» blir målt etter at prosjektet er over ({end}).",
            "The benefit “{benefit}” is measured after the project is over ({end})."
        )),
    },
    why: long_words!(
        "Mens prosjektet varer, er det folk og penger til å holde det gående. Om det varer ved uten dem, ser en først etterpå. Er bare måneden eller året kjent, sier vi bare det som er sikkert. Står det ikke når prosjektet er over, sier vi ingenting.",
        "Medan prosjektet varer, er det folk og pengar til å halde det gåande. Om det varer ved utan dei, ser ein først etterpå. Er berre månaden eller året kjent, seier vi berre det som er sikkert. Står det ikkje når prosjektet er over, seier vi ingenting.",
        "While the project lasts there are people and money to keep it going. Whether it lasts without them shows only afterwards. Where only the month or the year is known, we say only what is certain. Where it does not say when the project is over, we say nothing."
    ),
    examples: None,
    check: Check::Benefit(check),
};

fn check(benefit: &Benefit, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(end) = context.period_in_order().and_then(|period| period.end.known()) else { return };
    let Some(dates) = benefit.measuring_dates.filled() else { return };
    let after = |date: &When| date.is_after(end);
    let name = found.called(&[&benefit.text, &benefit.id]);
    let answer = if dates.iter().any(|(_, date)| after(date) == Certainty::Certain) {
        found.met("measuringDates")
    } else if context.spares("benefits/measured-after") {
        return;
    } else if dates.0.iter().all(|date| date.known().is_some_and(|date| after(date) == Certainty::Impossible)) {
        found.not_met("measuringDates")
    } else {
        found.undetermined("measuringDates", Awaits::INFORMATION)
    };
    answer.with("benefit", name.as_str()).with("end", end);
}
