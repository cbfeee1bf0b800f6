//! A political decision has no case number.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{BodyKind, Decision, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-without-case",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "Et politisk vedtak finnes igjen på saksnummeret",
    params: &[],
    texts: Texts {
        title: words!(
            "Politisk vedtak uten saksnummer",
            "Politisk vedtak utan saksnummer",
            "Political decision without a case number"
        ),
        message: words!(
            "Dette er et politisk vedtak. Det står ikke ennå hvilket saksnummer det har.",
            "Dette er eit politisk vedtak. Det står ikkje enno kva saksnummer det har.",
            "This is a political decision. It does not yet say which case number it has."
        ),
        help: words!(
            "Skriv saksnummeret, for eksempel 71/13. Det står i møteprotokollen.",
            "Skriv saksnummeret, til dømes 71/13. Det står i møteprotokollen.",
            "Write the case number, such as 71/13. You will find it in the minutes of the meeting."
        ),
        question: words!(
            "Hvilket saksnummer har vedtaket?",
            "Kva saksnummer har vedtaket?",
            "Which case number does the decision have?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilket saksnummer vedtaket har.",
            "Det står kva saksnummer vedtaket har.",
            "It says which case number the decision has."
        )),
    },
    why: long_words!(
        "Med saksnummeret finner alle saksframlegget og begrunnelsen, også om noen år. Vi spør bare om vedtak i kommunestyret og formannskapet.",
        "Med saksnummeret finn alle saksframlegget og grunngivinga, også om nokre år. Vi spør berre om vedtak i kommunestyret og formannskapet.",
        "With the case number everybody can find the papers and the reasons, even some years from now. We ask only about decisions of the municipal council and the executive committee."
    ),
    examples: None,
    check: Check::Decision(check),
};

fn check(decision: &Decision, context: &Context<'_>, found: &mut Found<'_>) {
    if context.kind_of_body(&decision.body).is_some_and(BodyKind::is_political) {
        found.expect_filled("case", &decision.case);
    }
}
