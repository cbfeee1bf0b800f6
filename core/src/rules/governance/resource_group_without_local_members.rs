//! No member of a resource group comes from the place, as far as the sectors tell.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Mandate, Sector};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "resource-group-without-local-members",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: ressursgruppene bidrar med lokal forankring",
    params: &[("from", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Ressursgruppe uten noen fra stedet",
            "Ressursgruppe utan nokon frå staden",
            "Resource group with nobody local"
        ),
        message: words!(
            "Medlemmene kommer fra {from}. Det står ikke hvem av dem som hører til på stedet.",
            "Medlemene kjem frå {from}. Det står ikkje kven av dei som høyrer til på staden.",
            "The members come from these sectors: {from}. It does not say which of them are local."
        ),
        help: words!(
            "Innbyggere, lag og bedrifter på stedet vet hva som virker der. Er noen av medlemmene med fordi de bor der, så skriv «innbyggere» som sektor.",
            "Innbyggjarar, lag og verksemder på staden veit kva som verkar der. Er nokon av medlemene med fordi dei bur der, så skriv «innbyggjarar» som sektor.",
            "Local residents, associations and businesses know what works there. If some members take part because they live there, write “citizens” as their sector."
        ),
        question: words!(
            "Hvem i gruppa bor eller driver noe på stedet?",
            "Kven i gruppa bur eller driv noko på staden?",
            "Who in the group lives or runs something locally?"
        ),
        fix: None,
        met: Some(words!(
            "Noen i gruppa kommer fra stedet.",
            "Nokon i gruppa kjem frå staden.",
            "Somebody in the group is local."
        )),
    },
    why: long_words!(
        "En ressursgruppe er til for at folk på stedet skal være med og gi råd. En rektor kan kjenne stedet like godt som en nabo, så dette er bare et spørsmål.",
        "Ei ressursgruppe er til for at folk på staden skal vere med og gi råd. Ein rektor kan kjenne staden like godt som ein nabo, så dette er berre eit spørsmål.",
        "A resource group is there so that local people take part and advise. A headteacher may know the place as well as a neighbour, so this is only a question."
    ),
    examples: None,
    check: Check::Mandate(check),
};

fn check(mandate: &Mandate, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(members) = mandate.members.filled() else { return };
    if context.kind_of_body(&mandate.body) != Some(BodyKind::ResourceGroup) {
        return;
    }
    let sectors = || members.0.iter().map(|member| member.known()?.party.known()?.sector.known().copied());
    let is_local = |sector| matches!(sector, Some(Sector::Citizens | Sector::Voluntary | Sector::Business));
    let answer = if sectors().any(is_local) {
        found.met("members")
    } else if sectors().any(|sector| sector.is_none()) {
        return;
    } else {
        found.undetermined("members", Awaits::JUDGEMENT)
    };
    let from = Sector::ALL.iter().filter(|sector| sectors().any(|other| other == Some(**sector)));
    let from = from.map(|sector| Choice { code: sector.code(), title: sector.title() });
    answer.with("from", from.collect::<Param>());
}
