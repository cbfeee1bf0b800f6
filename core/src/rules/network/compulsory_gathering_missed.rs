//! Not at a compulsory gathering.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, GatheringState, Network, NetworkMember};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "compulsory-gathering-missed",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, siste lysbilde: samlingene hører til det å være med. At alle skal være med, sier nettverket selv",
    params: &[("gathering", ParamKind::Text), ("members", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Ikke med på en samling for alle",
            "Ikkje med på ei samling for alle",
            "Not at a gathering for everybody"
        ),
        message: words!(
            "På «{gathering}» finner vi ikke {members} blant deltakerne.",
            "På «{gathering}» finn vi ikkje {members} blant deltakarane.",
            "At “{gathering}” we do not find {members} among the participants."
        ),
        help: words!(
            "Skriv dem inn hvis de var der. Ellers kan dere avtale hvordan de får med seg innholdet.",
            "Skriv dei inn om dei var der. Elles kan de avtale korleis dei får med seg innhaldet.",
            "Write them down if they were there. Otherwise you can agree on how they catch up."
        ),
        question: words!("Var de med?", "Var dei med?", "Were they there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Samlinger som alle skal være med på, bærer mye av et nettverk. Vi ser bare etter der deltakerne er skrevet inn.",
        "Samlingar som alle skal vere med på, ber mykje av eit nettverk. Vi ser berre etter der deltakarane er skrivne inn.",
        "Gatherings that everybody is to attend carry much of a network. We look only where participants are written down."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, _: &Context<'_>, found: &mut Found<'_>) {
    let one_way = |name: &str| lowered(name.trim());
    for (index, gathering) in network.gatherings.items() {
        let series = gathering.series.filled().and_then(|name| network.series_called(name));
        let is_compulsory = series.is_some_and(|series| series.compulsory.known() == Some(&true));
        let there: Vec<String> =
            gathering.participants.items().filter_map(|(_, who)| Some(one_way(who.organisation.filled()?))).collect();
        let is_told_of_all = gathering.participants.items().all(|(_, who)| who.organisation.filled().is_some());
        if !is_told_of_all
            || !is_compulsory
            || gathering.state.known() != Some(&GatheringState::Held)
            || there.is_empty()
        {
            continue;
        }
        let is_for = |member: &NetworkMember| match (gathering.region.filled(), member.region.filled()) {
            (Some(region), Some(own)) => one_way(region) == one_way(own),
            // Where the region is not stated on one of them, it may be another.
            (Some(_), None) => false,
            _ => true,
        };
        let members = network.members.items().filter(|(_, member)| is_for(member));
        let names = members.filter_map(|(_, member)| member.name.filled());
        let missing: Vec<&str> = names.filter(|name| !there.contains(&one_way(name))).map(String::as_str).collect();
        if !missing.is_empty() {
            let title = gathering.title.filled().map_or("–", String::as_str);
            let answer = found.undetermined(&format!("gatherings/{index}/participants"), Awaits::INFORMATION);
            answer.with("gathering", title).with("members", missing.into_iter().collect::<Param>());
        }
    }
}
