//! A benefit is described, and something that shows whether it comes is lacking.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Benefit, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Parts, Rule, filled};
use crate::value::{Choice, Field, Value, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "benefit-incomplete",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: en realistisk plan for gevinstrealisering; Saman om ein betre kommune: råd 3, konkrete målbare mål",
    params: &[("benefit", ParamKind::Text), ("present", ParamKind::List), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Gevinst som ikke er ferdig beskrevet",
            "Gevinst som ikkje er ferdig skildra",
            "Benefit that is not fully described"
        ),
        message: words!(
            "Gevinsten «{benefit}» har {present}. Ennå mangler {lacking}.",
            "Gevinsten «{benefit}» har {present}. Enno manglar {lacking}.",
            "The benefit “{benefit}” has {present}. It still lacks {lacking}."
        ),
        help: words!(
            "Ta med det dere vet nå. Målverdien kan være et anslag, og det holder å skrive en rolle som ansvarlig.",
            "Ta med det de veit no. Målverdien kan vere eit anslag, og det held å skrive ei rolle som ansvarleg.",
            "Add what you know now. The target may be an estimate, and a role will do as owner."
        ),
        question: words!(
            "Hvem følger med på denne gevinsten, og hvordan ser dere at den er kommet?",
            "Kven følgjer med på denne gevinsten, og korleis ser de at han er komen?",
            "Who keeps an eye on this benefit, and how will you see that it has come?"
        ),
        fix: None,
        met: Some(words!(
            "Gevinsten «{benefit}» har {present}.",
            "Gevinsten «{benefit}» har {present}.",
            "The benefit “{benefit}” has {present}."
        )),
    },
    why: long_words!(
        "En gevinst som ingen eier og ingen måler, er det ingen som savner om den blir borte. Med et nullpunkt, en målverdi og noen som spør, vet dere etterpå om det nyttet. Vi sier alt som mangler for én gevinst i én merknad. I en sluttrapport spør vi bare etter ansvarlig og måling: resten står i planen. Det programmet ikke ber små prosjekter om, spør heller ikke vi dem om.",
        "Ein gevinst som ingen eig og ingen måler, er det ingen som saknar om han blir borte. Med eit nullpunkt, ein målverdi og nokon som spør, veit de etterpå om det nytta. Vi seier alt som manglar for éin gevinst i éin merknad. I ein sluttrapport spør vi berre etter ansvarleg og måling: resten står i planen. Det programmet ikkje ber små prosjekt om, spør heller ikkje vi dei om.",
        "Nobody misses a benefit that nobody owns and nobody measures. With a baseline, a target and somebody who asks, you know afterwards whether it helped. We tell all that one benefit lacks in one finding. In a final report we ask for an owner and a measurement only: the rest is in the plan. What the programme does not ask of small projects, we do not ask of them either."
    ),
    examples: None,
    check: Check::Benefit(check),
};

const TEXT: Choice = Choice { code: "text", title: words!("en beskrivelse", "ei skildring", "a description") };
/// What is asked for where the description is lacking.
const TO_DESCRIBE: Choice = Choice {
    code: TEXT.code,
    title: words!(
        "en setning om hva den gir og for hvem",
        "ei setning om kva han gir og for kven",
        "a sentence on what it gives and to whom"
    ),
};
/// What a benefit has of which nothing else is stated.
const PLACE: Choice =
    Choice { code: "place", title: words!("en plass på lista", "ein plass på lista", "a place on the list") };
const OWNER: Choice = Choice { code: "owner", title: words!("en ansvarlig", "ein ansvarleg", "an owner") };
const INDICATOR: Choice = Choice { code: "indicator", title: words!("en indikator", "ein indikator", "an indicator") };
const BASELINE: Choice = Choice { code: "baseline", title: words!("et nullpunkt", "eit nullpunkt", "a baseline") };
const TARGET: Choice = Choice { code: "target", title: words!("en målverdi", "ein målverdi", "a target") };
const DATES: Choice = Choice {
    code: "measuringDates",
    title: words!("et tidspunkt for måling", "eit tidspunkt for måling", "a time to measure"),
};

fn check(benefit: &Benefit, context: &Context<'_>, found: &mut Found<'_>) {
    let text = if benefit.text.filled().is_some() { TEXT } else { TO_DESCRIBE };
    let owner = context.asked("benefits/owner", filled(&benefit.owner));
    let mut parts = Parts::default().and(text, &benefit.text).standing(OWNER, owner);
    if found.is_about("benefitsPlan") {
        let baseline = within(&benefit.baseline, |baseline| filled(&baseline.value));
        let target = within(&benefit.target, |target| filled(&target.value));
        parts = parts
            .standing(INDICATOR, within(&benefit.indicator, |indicator| filled(&indicator.name)))
            .standing(BASELINE, context.asked("benefits/baseline", baseline))
            .standing(TARGET, context.asked("benefits/target", target));
    }
    parts = parts.standing(DATES, context.asked("benefits/measured-after", filled(&benefit.measuring_dates)));
    if parts.are_all_lacking() {
        parts = parts.standing(PLACE, Some(Outcome::Met));
    }
    let name = found.called(&[&benefit.text, &benefit.id]);
    if let Some(answer) = found.expect_parts(&parts) {
        answer.with("benefit", name.as_str());
    }
}

/// What a part says of itself, or that it is not there.
fn within<T: Value>(part: &Field<T>, says: impl Fn(&T) -> Option<Outcome>) -> Option<Outcome> {
    part.known().map_or_else(|| filled(part), says)
}
