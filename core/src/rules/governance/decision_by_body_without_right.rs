//! A body has decided that decides nothing by its mandate.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Approval, Decision, Gate, Mandate, MandateLevel};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-by-body-without-right",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Et vedtak gjøres av den som har rett til det",
    params: &[("body", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Vedtak av et organ som ikke avgjør",
            "Vedtak av eit organ som ikkje avgjer",
            "Decision by a body that does not decide"
        ),
        message: words!(
            "Mandatet har ingenting på lista over det {body} avgjør selv. Her står det at {body} har gjort vedtaket.",
            "Mandatet har ingenting på lista over det {body} avgjer sjølv. Her står det at {body} har gjort vedtaket.",
            "The mandate has nothing on its list of what {body} decides itself. Here it says that {body} made the decision."
        ),
        help: words!(
            "Skriv hvem som gjorde vedtaket. Har organet fått rett til å avgjøre dette, så skriv det i mandatet.",
            "Skriv kven som gjorde vedtaket. Har organet fått rett til å avgjere dette, så skriv det i mandatet.",
            "Write who made the decision. If the body has been given the right to decide this, write it in the mandate."
        ),
        question: words!("Hvem gjorde vedtaket?", "Kven gjorde vedtaket?", "Who made the decision?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et vedtak må kunne spores til noen som hadde rett til å gjøre det. Vi sier at det må rettes, men bare når et endelig mandat sier rett ut at organet ikke avgjør noe, og mandatet gjaldt den dagen. Kan mandatet være for et annet organ, er to mandater like nye, eller er noe delegert, spør vi.",
        "Eit vedtak må kunne sporast til nokon som hadde rett til å gjere det. Vi seier at det må rettast, men berre når eit endeleg mandat seier rett ut at organet ikkje avgjer noko, og mandatet galdt den dagen. Kan mandatet vere for eit anna organ, er to mandat like nye, eller er noko delegert, spør vi.",
        "It must be possible to trace a decision back to somebody who had the right to make it. We say that it must be corrected, but only where a final mandate says plainly that the body decides nothing, and the mandate applied on that day. Where the mandate may be for another body, two mandates are equally new, or something is delegated, we ask."
    ),
    examples: None,
    check: Check::Decision(check),
};

fn check(decision: &Decision, context: &Context<'_>, found: &mut Found<'_>) {
    let (Some(governance), Some(name)) = (context.governance(), decision.body.filled()) else { return };
    // Where several bodies may be meant, it is not known which of them decided.
    let [place] = governance.bodies_called(name) else { return };
    let Some(ties) = governance.body(*place) else { return };
    let mandate = ties.mandate.and_then(|place| Some((place, context.mandates?.0.get(place)?.known()?)));
    let (Some((place, mandate)), Some(called)) = (mandate, ties.called()) else { return };
    let held = decision.date.known().map_or(Certainty::Possible, |date| held_on(mandate, date));
    let is_advisory = mandate.level.known() == Some(&MandateLevel::Advisory) && mandate.decides.is_unstated();
    // What is delegated to a body it may decide.
    let is_delegated = !mandate.delegation.is_none() && !mandate.delegation.is_unstated();
    let is_plain = ties.has_own_mandate && !is_delegated;
    let answer = match held {
        Certainty::Impossible => return,
        Certainty::Certain if is_plain && mandate.decides.is_none() => found.not_met("body"),
        _ if mandate.decides.is_none() || is_advisory => found.undetermined("body", Awaits::JUDGEMENT),
        _ => return,
    };
    let answer = answer.with("body", Param::List(vec![called])).related_mandate(place, "decides");
    if is_delegated {
        answer.related_mandate(place, "delegation");
    }
}

/// Whether a mandate held when something was decided: certainly only where it is final, and says from when it holds.
fn held_on(mandate: &Mandate, date: &When) -> Certainty {
    let approval = mandate.approval.known();
    let period = mandate.period.known();
    let begins = [approval.and_then(|approval| approval.on.known()), period.and_then(|period| period.start.known())];
    let ends = period.and_then(|period| period.end.known());
    let before = begins.iter().flatten().map(|begins| date.is_before(begins));
    let outside: Vec<Certainty> = before.chain(ends.map(|ends| date.is_after(ends))).collect();
    let is_final = approval.is_some_and(Approval::is_final);
    let has_begin = begins.iter().any(Option::is_some);
    if outside.contains(&Certainty::Certain) {
        Certainty::Impossible
    } else if is_final && has_begin && outside.iter().all(|outside| *outside == Certainty::Impossible) {
        Certainty::Certain
    } else {
        Certainty::Possible
    }
}
