//! A text that cannot be read as a number without guessing.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "unreadable-number",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Tall og datoer slik folk skriver dem",
    params: &[("field", ParamKind::Field), ("text", ParamKind::Text)],
    texts: Texts {
        title: words!("Tall vi ikke kan lese", "Tal vi ikkje kan lese", "Number that we cannot read"),
        message: words!(
            "Under «{field}» står det «{text}». Vi er ikke sikre på hvilket tall det er.",
            "Under «{field}» står det «{text}». Vi er ikkje sikre på kva tal det er.",
            "Under “{field}” we found “{text}”. We are not sure which number that is."
        ),
        help: words!(
            "Skriv tallet med sifre, for eksempel 1300 eller 1,5.",
            "Skriv talet med siffer, til dømes 1300 eller 1,5.",
            "Write the number in digits, for instance 1300 or 1.5."
        ),
        question: words!("Hvilket tall skulle det være?", "Kva tal skulle det vere?", "Which number should it be?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "«1.300» er tusen tre hundre for noen og litt over én for andre. Da spør vi.",
        "«1.300» er tusen tre hundre for nokre og litt over éin for andre. Då spør vi.",
        "“1.300” is one thousand three hundred to some and a little more than one to others. So we ask.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::UnreadableNumber { text } = at {
        let field = found.field();
        found.not_met("").with("field", field).with("text", text.as_str());
    }
}
