//! Few or many at the innovation gathering.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Gathering, GatheringKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "innovation-gathering-size",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Husbanken, «Innovasjonssamling» på veiviseren.no: 20 til 30 deltakere som er med hele tida",
    params: &[("people", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Få eller mange på innovasjonssamlingen",
            "Få eller mange på innovasjonssamlinga",
            "Few or many at the innovation gathering"
        ),
        message: words!(
            "Det er {people} {people|plass|plasser} på innovasjonssamlingen.",
            "Det er {people} {people|plass|plassar} på innovasjonssamlinga.",
            "There {people|is|are} {people} {people|place|places} at the innovation gathering."
        ),
        help: words!(
            "Husbanken har best erfaring med 20 til 30 som er med hele samlingen.",
            "Husbanken har best erfaring med 20 til 30 som er med heile samlinga.",
            "Husbanken has the best experience with 20 to 30 who stay for the whole gathering."
        ),
        question: words!(
            "Passer antallet til måten dere vil arbeide på?",
            "Passar talet til måten de vil arbeide på?",
            "Does the number suit the way you want to work?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Er de for få, blir det få ideer. Er de for mange, rekker ikke alle å bli hørt. Vi spør bare der programmet har bedt om råd fra håndbøker.",
        "Er dei for få, blir det få idear. Er dei for mange, rekk ikkje alle å bli høyrde. Vi spør berre der programmet har bede om råd frå handbøker.",
        "With too few, there are few ideas. With too many, not all can be heard. We ask only where the programme has asked for advice from handbooks."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    let is_innovation = gathering.kind.known() == Some(&GatheringKind::InnovationGathering);
    let capacity = gathering.registration.known().and_then(|registration| registration.capacity.known().copied());
    if let Some(people) = capacity.filter(|people| is_innovation && !(20..=30).contains(people)) {
        found.undetermined("registration/capacity", Awaits::JUDGEMENT).with("people", people);
    }
}
