//! An organisation number is not nine digits, or its last digit does not fit the others.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, OrganisationNumber, OrganisationNumberError, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "organisation-number-malformed",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Brønnøysundregistrene: ni sifre, og det siste følger av de andre (modulus 11)",
    params: &[("number", ParamKind::Text), ("reason", ParamKind::Term), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Organisasjonsnummer som ikke stemmer",
            "Organisasjonsnummer som ikkje stemmer",
            "Organisation number that does not add up"
        ),
        message: words!(
            "Organisasjonsnummeret er skrevet «{number}», og {reason}.",
            "Organisasjonsnummeret er skrive «{number}», og {reason}.",
            "The organisation number is written “{number}”, and {reason}."
        ),
        help: words!(
            "Se på nummeret en gang til, eller slå opp virksomheten i Enhetsregisteret. Er gruppa ikke registrert, kan det stå tomt.",
            "Sjå på nummeret ein gong til, eller slå opp verksemda i Einingsregisteret. Er gruppa ikkje registrert, kan det stå tomt.",
            "Look at the number once more, or look the organisation up in the register of legal entities. If the group is not registered, leave it empty."
        ),
        question: words!(
            "Hvilket organisasjonsnummer har parten?",
            "Kva organisasjonsnummer har parten?",
            "Which organisation number does the party have?"
        ),
        fix: Some(words!("Skriv {suggestion}", "Skriv {suggestion}", "Write {suggestion}")),
        met: None,
    },
    why: long_words!(
        "Nummeret sier sikkert hvem som er part i avtalen, også når et lag bytter navn. Det siste sifferet regnes ut av de andre, så en skrivefeil viser seg nesten alltid. Vi regner bare: om virksomheten finnes, slår vi ikke opp.",
        "Nummeret seier sikkert kven som er part i avtalen, også når eit lag byter namn. Det siste sifferet blir rekna ut av dei andre, så ein skrivefeil viser seg nesten alltid. Vi reknar berre: om verksemda finst, slår vi ikkje opp.",
        "The number says for certain who the party to the agreement is, also when an association changes its name. The last digit is worked out from the others, so that a slip of the pen nearly always shows. We only calculate; we do not look up whether the organisation exists.",
    ),
    examples: None,
    check: Check::OrganisationNumber(check),
};

const LENGTH: Choice = Choice {
    code: "length",
    title: words!(
        "et organisasjonsnummer er ni sifre og ingenting annet",
        "eit organisasjonsnummer er ni siffer og ikkje noko anna",
        "an organisation number is nine digits and nothing else"
    ),
};
const CHECK_DIGIT: Choice = Choice {
    code: "checkDigit",
    title: words!(
        "det siste sifferet passer ikke med de åtte andre",
        "det siste sifferet passar ikkje med dei åtte andre",
        "the last digit does not fit the eight others"
    ),
};

fn check(text: &str, _: &Context<'_>, found: &mut Found<'_>) {
    let reason = match text.parse::<OrganisationNumber>() {
        Ok(_) => return,
        Err(OrganisationNumberError::CheckDigit) => CHECK_DIGIT,
        Err(_) => LENGTH,
    };
    let answer = found.not_met("").with("number", text).with("reason", reason).words(0, text.len(), "number");
    if let Some(suggestion) = suggestion(text) {
        answer.with("suggestion", suggestion.as_str()).fix(&suggestion);
    }
}

/// The digits alone, if they are a number: invoices write `NO 920 415 288 MVA`.
fn suggestion(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse::<OrganisationNumber>().ok().map(|number| number.to_string())
}
