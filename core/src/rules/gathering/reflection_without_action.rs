//! Learned, but nothing to do.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "reflection-without-action",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, «Veien videre – kommunevis»: fra ord til handling",
    params: &[("organisation", ParamKind::List)],
    texts: Texts {
        title: words!("Lærdom uten tiltak", "Lærdom utan tiltak", "Lessons without a measure"),
        message: words!(
            "{organisation}: Det står hva de har lært. Det står ikke ennå hva de gjør når de kommer hjem.",
            "{organisation}: Det står kva dei har lært. Det står ikkje enno kva dei gjer når dei kjem heim.",
            "{organisation}: it says what they have learned. It does not yet say what they will do when they get home."
        ),
        help: words!(
            "Ett lite tiltak holder: hva, hvem og innen når.",
            "Eitt lite tiltak held: kva, kven og innan når.",
            "One small measure will do: what, who and by when."
        ),
        question: words!("Hva gjør dere på mandag?", "Kva gjer de på måndag?", "What will you do on Monday?"),
        fix: None,
        met: Some(words!(
            "{organisation}: Det står hva de gjør når de kommer hjem.",
            "{organisation}: Det står kva dei gjer når dei kjem heim.",
            "{organisation}: it says what they will do when they get home."
        )),
    },
    why: long_words!(
        "Fra ord til handling: Det som skal gjøres hjemme, er det eneste som er igjen av samlingen om et halvt år.",
        "Frå ord til handling: Det som skal gjerast heime, er det einaste som er att av samlinga om eit halvt år.",
        "From words to action: what is to be done at home is all that is left of the gathering in half a year."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    for (index, reflection) in gathering.reflections.items() {
        let has_learned =
            [&reflection.done, &reflection.learned, &reflection.wise].iter().any(|list| list.filled().is_some());
        let unnamed = || Param::Field(found.field_within(&format!("reflections/{index}")));
        let organisation = reflection.organisation.filled().map_or_else(unnamed, |name| Param::from(name.as_str()));
        if has_learned
            && let Some(answer) = found.expect_filled(&format!("reflections/{index}/actions"), &reflection.actions)
        {
            answer.with("organisation", Param::List(vec![organisation]));
        }
    }
}
