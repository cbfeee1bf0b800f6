//! A network that ends: whom to ask.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, filled};
use crate::schedule::is_ending;
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "network-ends-without-guidance",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Prosjektnettverket avvikles»: nettverkslederen gir veiledning en stund framover",
    params: &[("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Et nettverk som slutter: hvem en kan spørre",
            "Eit nettverk som sluttar: kven ein kan spørje",
            "A network that ends: whom to ask"
        ),
        message: words!(
            "Nettverket avsluttes. Det står ikke ennå {lacking}.",
            "Nettverket blir avslutta. Det står ikkje enno {lacking}.",
            "The network is ending. It does not yet say {lacking}."
        ),
        help: words!(
            "Skriv en rolle og en dag. Selv en kort periode gjør overgangen lettere.",
            "Skriv ei rolle og ein dag. Sjølv ein kort periode gjer overgangen lettare.",
            "Write a role and a day. Even a short period makes the transition easier."
        ),
        question: words!(
            "Hvem kan deltakerne spørre, og hvor lenge?",
            "Kven kan deltakarane spørje, og kor lenge?",
            "Whom can members ask, and for how long?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Prosjektene varer lenger enn nettverket. «En stund framover» er vennlig ment, men en dag er lettere å planlegge etter.",
        "Prosjekta varer lenger enn nettverket. «Ei stund framover» er venleg meint, men ein dag er lettare å planleggje etter.",
        "The projects last longer than the network. “For some time” is kindly meant, but a day is easier to plan by."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    if !is_ending(network, context.today()) {
        return;
    }
    let guidance = network.winding_down.known().and_then(|ending| ending.guidance.known());
    let stands = |of: Option<Option<Outcome>>| of.unwrap_or(Some(Outcome::Undetermined));
    let lacks = [
        (WHO, stands(guidance.map(|guidance| filled(&guidance.by))), "by"),
        (UNTIL, stands(guidance.map(|guidance| filled(&guidance.until))), "until"),
    ];
    // What could not be read is told as that.
    let is_lacking = |outcome: &Option<Outcome>| outcome.is_some_and(|outcome| outcome != Outcome::Met);
    let lacks: Vec<_> = lacks.into_iter().filter(|(_, outcome, _)| is_lacking(outcome)).collect();
    if let [(_, _, field), ..] = lacks.as_slice() {
        let whole = lacks.iter().filter_map(|(_, outcome, _)| *outcome).fold(Outcome::Met, Outcome::and);
        let answer = found.stated(&format!("windingDown/guidance/{field}"), whole);
        answer.with("lacking", lacks.iter().map(|(term, ..)| *term).collect::<Param>());
    }
}

const WHO: Choice = Choice {
    code: "by",
    title: words!("hvem deltakerne kan spørre", "kven deltakarane kan spørje", "whom members can ask"),
};
const UNTIL: Choice = Choice {
    code: "until",
    title: words!(
        "hvor lenge det er veiledning å få",
        "kor lenge det er rettleiing å få",
        "how long guidance is available"
    ),
};
