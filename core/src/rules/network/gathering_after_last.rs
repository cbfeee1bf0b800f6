//! A gathering after the last.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, GatheringState, Network};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-after-last",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Etter den siste samlingen kommer det ingen flere",
    params: &[
        ("gathering", ParamKind::Text),
        ("time", ParamKind::Date),
        ("last", ParamKind::Text),
        ("lastTime", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("En samling etter den siste", "Ei samling etter den siste", "A gathering after the last"),
        message: words!(
            "«{last}» står som siste samling, og tidspunktet er {lastTime}. «{gathering}» kommer etter: {time}.",
            "«{last}» står som siste samling, og tidspunktet er {lastTime}. «{gathering}» kjem etter: {time}.",
            "“{last}” is named as the last gathering, and its time is {lastTime}. “{gathering}” comes later: {time}."
        ),
        help: words!(
            "Rett hvilken som er den siste, eller merk den andre som avlyst.",
            "Rett kva samling som er den siste, eller merk den andre som avlyst.",
            "Correct which is the last, or mark the other as cancelled."
        ),
        question: words!(
            "Hvilken av dem er den siste?",
            "Kva for ei av dei er den siste?",
            "Which of them is the last?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Deltakerne bør ikke lure på om det kommer en til.",
        "Deltakarane bør ikkje lure på om det kjem ei til.",
        "Members should not have to wonder whether there will be another."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, _: &Context<'_>, found: &mut Found<'_>) {
    let ending = network.winding_down.known().and_then(|ending| ending.last_gathering.filled());
    let Some(last) = ending.and_then(|name| network.gathering_called(name)) else { return };
    let (Some(name), Some(last_time)) = (last.title.filled(), last.time.known()) else { return };
    for (index, gathering) in network.gatherings.items() {
        let is_on = gathering.state.known() != Some(&GatheringState::Cancelled);
        let later = gathering.time.known().filter(|time| is_on && time.is_after(last_time) == Certainty::Certain);
        if let Some(time) = later {
            let title = gathering.title.filled().map_or("–", String::as_str);
            let answer = found.not_met(&format!("gatherings/{index}/time")).related("windingDown/lastGathering");
            answer.with("gathering", title).with("time", time).with("last", name.as_str()).with("lastTime", last_time);
        }
    }
}
