//! A season without a gathering.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::schedule::seasons_without;
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "season-without-gathering",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Bakgrunn»: to samlinger i året, en på våren og en på høsten",
    params: &[("series", ParamKind::Text), ("seasons", ParamKind::List)],
    texts: Texts {
        title: words!("En årstid uten samling", "Ei årstid utan samling", "A season without a gathering"),
        message: words!(
            "«{series}»: Vi finner ingen samling {seasons}.",
            "«{series}»: Vi finn inga samling {seasons}.",
            "“{series}”: we find no gathering in {seasons}."
        ),
        help: words!(
            "Skriv inn samlingen hvis den er holdt. Er den avlyst, kan dere skrive det.",
            "Skriv inn samlinga om ho er halden. Er ho avlyst, kan de skrive det.",
            "Write the gathering down if it was held. If it was cancelled, you can write that."
        ),
        question: words!("Var det en samling da?", "Var det ei samling då?", "Was there a gathering then?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Nettverket sier selv hvor ofte det samles. Vi ser på årstidene som har vært, så lenge nettverket varer.",
        "Nettverket seier sjølv kor ofte det samlast. Vi ser på årstidene som har vore, så lenge nettverket varer.",
        "The network says itself how often it meets. We look at the seasons that have been, as long as the network lasts."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    for (index, series) in network.series.items() {
        let name = series.title.filled().map_or("–", String::as_str);
        let per_region = series.per_region.known() == Some(&true);
        let regions = network.regions.items().map(|(_, region)| Some(region.as_str()));
        let regions: Vec<Option<&str>> = if per_region { regions.collect() } else { vec![None] };
        for region in regions {
            let lacking = seasons_without(network, series, region, context.today());
            if !lacking.is_empty() {
                let name = region.map_or_else(|| name.to_owned(), |region| format!("{name}, {region}"));
                let answer = found.undetermined("gatherings", Awaits::INFORMATION).related(&format!("series/{index}"));
                answer.with("series", name.as_str()).with("seasons", lacking.iter().collect::<Param>());
            }
        }
    }
}
