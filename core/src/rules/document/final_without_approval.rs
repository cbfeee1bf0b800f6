//! A document is final, and does not say who approved it or when.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Approval, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "final-without-approval",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet): ledelsen eller prosjekteieren godkjenner ved hvert beslutningspunkt",
    params: &[("lacking", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Endelig dokument uten godkjenning",
            "Endeleg dokument utan godkjenning",
            "Final document without approval"
        ),
        message: words!(
            "Dokumentet er endelig. Det står ikke ennå {lacking}.",
            "Dokumentet er endeleg. Det står ikkje enno {lacking}.",
            "The document is final. It does not yet say {lacking}."
        ),
        help: words!(
            "Skriv rollen eller organet som har godkjent det, og datoen. Er det ikke godkjent, kan det stå som foreløpig.",
            "Skriv rolla eller organet som har godkjent det, og datoen. Er det ikkje godkjent, kan det stå som førebels.",
            "Write the role or body that approved it, and the date. If it has not been approved, it can stand as preliminary."
        ),
        question: words!(
            "Hvem har godkjent dokumentet, og når?",
            "Kven har godkjent dokumentet, og når?",
            "Who has approved the document, and when?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som har godkjent dokumentet, og når.",
            "Det står kven som har godkjent dokumentet, og når.",
            "It says who has approved the document, and when."
        )),
    },
    why: long_words!(
        "Den som leser dokumentet om noen år, må kunne se hvem som sto bak det, og hva som gjaldt da. Utkast og foreløpige dokumenter trenger ingen godkjenning.",
        "Den som les dokumentet om nokre år, må kunne sjå kven som stod bak det, og kva som galdt då. Utkast og førebels dokument treng inga godkjenning.",
        "Whoever reads the document in some years must be able to see who stood behind it, and what held then. Drafts and preliminary documents need no approval.",
    ),
    examples: None,
    check: Check::Approval(check),
};

const BY: Choice = Choice {
    code: "by",
    title: words!("hvem som har godkjent det", "kven som har godkjent det", "who has approved it"),
};
const ON: Choice =
    Choice { code: "on", title: words!("når det ble godkjent", "når det blei godkjent", "when it was approved") };

fn check(approval: &Approval, _: &Context<'_>, found: &mut Found<'_>) {
    // Of a mandate a rule of its own asks it.
    if !approval.is_final() || found.is_about("mandate") {
        return;
    }
    if approval.by.filled().is_some() && approval.on.known().is_some() {
        found.met("");
        return;
    }
    if approval.by.is_none() {
        found.not_met("by").with("lacking", BY);
    } else if approval.by.is_unstated() {
        found.undetermined("by", Awaits::INFORMATION).with("lacking", BY);
    }
    if approval.on.is_none() {
        found.not_met("on").with("lacking", ON);
    } else if approval.on.is_unstated() {
        found.undetermined("on", Awaits::INFORMATION).with("lacking", ON);
    }
}
