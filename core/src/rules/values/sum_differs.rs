//! Amounts are not together what is stated as their sum.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, Sum};
use crate::value::{Money, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "sum-differs",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Linjene og summen sier det samme på to måter",
    params: &[
        ("list", ParamKind::Field),
        ("total", ParamKind::Field),
        ("sum", ParamKind::Money),
        ("stated", ParamKind::Money),
        ("difference", ParamKind::Money),
    ],
    texts: Texts {
        title: words!(
            "Beløpene blir ikke det som står som sum",
            "Beløpa blir ikkje det som står som sum",
            "The amounts do not add up to the total"
        ),
        message: words!(
            "Beløpene under «{list}» er til sammen {sum}. Under «{total}» står det {stated}. Forskjellen er {difference}.",
            "Beløpa under «{list}» er til saman {sum}. Under «{total}» står det {stated}. Skilnaden er {difference}.",
            "The amounts under “{list}” come to {sum}. Under “{total}” it says {stated}. The difference is {difference}."
        ),
        help: words!(
            "Se om noe mangler, eller om et beløp er skrevet feil. Ellers er det summen som må rettes.",
            "Sjå om noko manglar, eller om eit beløp er skrive feil. Elles er det summen som må rettast.",
            "See whether something is missing, or an amount is mistyped. Otherwise it is the total that must be corrected."
        ),
        question: words!(
            "Hvilket av tallene er riktig?",
            "Kva for eit av tala er rett?",
            "Which of the figures is right?"
        ),
        fix: None,
        met: Some(words!(
            "Beløpene under «{list}» er til sammen {sum}, slik det står.",
            "Beløpa under «{list}» er til saman {sum}, slik det står.",
            "The amounts under “{list}” come to {sum}, as it says."
        )),
    },
    why: long_words!(
        "Den som sier ja til et budsjett, ser på summen. Den som følger det opp, ser på linjene. Da må de to si det samme. Mangler et beløp, er det ikke sikkert at noe er galt; da sier vi hva det er snakk om, og venter.",
        "Den som seier ja til eit budsjett, ser på summen. Den som følgjer det opp, ser på linjene. Då må dei to seie det same. Manglar eit beløp, er det ikkje sikkert at noko er gale; då seier vi kva det er snakk om, og ventar.",
        "Whoever says yes to a budget looks at the total. Whoever follows it up looks at the lines. So the two must say the same. Where an amount is missing it is not certain that anything is wrong; then we say what it is about, and wait.",
    ),
    examples: None,
    check: Check::Sum(check),
};

fn check(at: &Sum<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    // What cannot be read is told as that, and what is not stated at all is not compared.
    let is_readable = at.amounts.iter().all(|amount| amount.known().is_some() || amount.is_absent());
    let known: Vec<Money> = at.amounts.iter().filter_map(|amount| amount.known()).copied().collect();
    let (Some(stated), true, false) = (at.stated.known(), is_readable, known.is_empty()) else { return };
    let is_all = known.len() == at.amounts.len();
    let Some(sum) = Money::sum(known) else { return };
    let Some(difference) = sum.difference(stated) else { return };
    let (list, total) = (found.field_within(at.list), found.field_within(at.total));
    let answer = match (is_all, difference == Money::default()) {
        (true, true) => {
            found.met(at.list).with("list", list).with("sum", sum);
            return;
        }
        // Where what is stated adds up, what is missing may well be nothing.
        (false, true) => return,
        (true, false) => found.not_met(at.list),
        (false, false) => found.undetermined(at.list, Awaits::INFORMATION),
    };
    let answer = answer.with("list", list).with("total", total).with("sum", sum).with("stated", *stated);
    answer.with("difference", difference).related(at.total);
}
