//! Nobody has looked through a record of what was learned for two years.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{ExperienceRecord, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Day, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "experience-record-not-reviewed",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "en erfaringsbase som ingen ser gjennom, blir til slutt feil",
    params: &[("reviewed", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Erfaringen er ikke gjennomgått på to år",
            "Erfaringa er ikkje gått gjennom på to år",
            "Experience record not reviewed for two years"
        ),
        message: words!(
            "Sist gjennomgått: {reviewed}. Det er mer enn to år siden.",
            "Sist gått gjennom: {reviewed}. Det er meir enn to år sidan.",
            "Last reviewed: {reviewed}. That is more than two years ago."
        ),
        help: words!(
            "Se om den stemmer ennå, og skriv dagens dato. Lenker og kontakter er det som oftest har endret seg.",
            "Sjå om ho stemmer enno, og skriv dagens dato. Lenkjer og kontaktar er det som oftast har endra seg.",
            "See whether it still holds, and write today's date. Links and contacts are what has changed most often."
        ),
        question: words!("Stemmer erfaringen ennå?", "Stemmer erfaringa enno?", "Does it still hold?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som leter i basen, må kunne stole på det som står der. Et blikk annethvert år er nok for de fleste erfaringer.",
        "Den som leitar i basen, må kunne lite på det som står der. Eit blikk annakvart år er nok for dei fleste erfaringar.",
        "Those who search the base must be able to trust what it says. A look every other year is enough for most records."
    ),
    examples: None,
    check: Check::ExperienceRecord(check),
};

/// How many years a record may stand without anybody looking through it.
const YEARS: i32 = 2;

fn check(record: &ExperienceRecord, context: &Context<'_>, found: &mut Found<'_>) {
    let today = context.today();
    let limit = Day::in_month(today.year().saturating_sub(YEARS), today.month(), today.day());
    let Some(reviewed) = record.reviewed.known() else { return };
    if reviewed.latest().zip(limit).is_some_and(|(latest, limit)| latest < limit) {
        found.not_met("reviewed").with("reviewed", reviewed);
    }
}
