//! It does not say whom to ask about an opening.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Contact, Gate, Network};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "opening-without-contact",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "den som vil lede et prosjekt, må ha noen å spørre",
    params: &[("number", ParamKind::Count)],
    texts: Texts {
        title: words!("Ledig oppgave uten kontakt", "Ledig oppgåve utan kontakt", "Opening without a contact"),
        message: words!(
            "Ledig oppgave {number} er lagt ut. Det står ikke ennå hvem en kan spørre om den.",
            "Ledig oppgåve {number} er lagd ut. Det står ikkje enno kven ein kan spørje om henne.",
            "Opening {number} has been put out. It does not yet say whom to ask about it."
        ),
        help: words!(
            "Skriv en rolle, og hvordan en når den.",
            "Skriv ei rolle, og korleis ein når henne.",
            "Write a role, and how to reach it."
        ),
        question: words!("Hvem kan en spørre?", "Kven kan ein spørje?", "Whom can one ask?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "De fleste vil snakke med noen før de sier ja til å lede et prosjekt.",
        "Dei fleste vil snakke med nokon før dei seier ja til å leie eit prosjekt.",
        "Most people want to talk to somebody before they agree to lead a project."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, _: &Context<'_>, found: &mut Found<'_>) {
    let nobody = Contact::default();
    for (index, opening) in network.openings.items() {
        let contact = match &opening.contact {
            Field::Unreadable(_) => continue,
            Field::Absent => &nobody,
            Field::Known(contact) => contact,
        };
        let ways = [&contact.role, &contact.name, &contact.email, &contact.phone];
        if ways.iter().any(|way| !way.is_unstated() && !way.is_none()) {
            continue;
        }
        let answer = if ways.iter().any(|way| way.is_none()) {
            found.not_met("openings")
        } else {
            found.undetermined("openings", Awaits::INFORMATION)
        };
        answer.with("number", index.saturating_add(1)).in_item("openings", index, "contact");
    }
}
