//! A date without a year.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "date-without-year",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Pådriv Oslo: «Når: 5. juni kl. 14-16»; Prosjektnettverk for Finnmark: «Påmeldingsfrist er 31. januar»",
    params: &[("field", ParamKind::Field), ("text", ParamKind::Text)],
    texts: Texts {
        title: words!("Dato uten år", "Dato utan år", "Date without a year"),
        message: words!(
            "Under «{field}» står det «{text}», men ikke hvilket år.",
            "Under «{field}» står det «{text}», men ikkje kva år.",
            "Under “{field}” we found “{text}”, but not which year."
        ),
        help: words!(
            "Skriv året også. Da kan datoen sammenlignes med de andre.",
            "Skriv året òg. Då kan datoen samanliknast med dei andre.",
            "Write the year as well. Then the date can be compared with the others."
        ),
        question: words!("Hvilket år er det?", "Kva år er det?", "Which year is it?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som skriver, vet hvilket år det er. Den som leser notatet om to år, vet det ikke. Datoen blir stående som den er, men vi regner ikke med den, for vi gjetter ikke på året.",
        "Den som skriv, veit kva år det er. Den som les notatet om to år, veit det ikkje. Datoen blir ståande som han er, men vi reknar ikkje med han, for vi gissar ikkje på året.",
        "Whoever writes knows which year it is; whoever reads the note in two years does not. The date stays as it is, but we do not count with it: we do not guess the year.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::DateWithoutYear { text } = at {
        let field = found.field();
        found.undetermined("", Awaits::INFORMATION).with("field", field).with("text", text.as_str());
    }
}
