//! A reference group does not hold both residents and employees.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MemberKind, ReferenceGroup, ReferenceMembers};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "reference-group-lacks-voices",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Nye Ålesund, «Vi arbeider også med»: involvere borgarane og medarbeidarar",
    params: &[("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Referansegruppe som mangler stemmer",
            "Referansegruppe som manglar røyster",
            "Reference group that lacks voices"
        ),
        message: words!(
            "Det står ikke ennå at {lacking} er med i gruppa.",
            "Det står ikkje enno at {lacking} er med i gruppa.",
            "It does not yet say that {lacking} are in the group."
        ),
        help: words!(
            "To eller tre er nok til å begynne med. Spør der folk er fra før, for eksempel i et lag eller på en arbeidsplass.",
            "To eller tre er nok til å byrje med. Spør der folk er frå før, til dømes i eit lag eller på ein arbeidsplass.",
            "Two or three are enough to begin with. Ask where people already meet, for instance in an association or at a workplace."
        ),
        question: words!(
            "Hvem kan dere spørre blant {lacking}?",
            "Kven kan de spørje blant {lacking}?",
            "Whom can you ask among {lacking}?"
        ),
        fix: None,
        met: Some(words!(
            "Både innbyggere og ansatte er med i gruppa.",
            "Både borgarar og tilsette er med i gruppa.",
            "Both residents and employees are in the group."
        )),
    },
    why: long_words!(
        "De som bor der, og de som arbeider der, ser hver sin side av tjenesten. Begge er med på å avgjøre om det nye virker.",
        "Dei som bur der, og dei som arbeider der, ser kvar si side av tenesta. Begge er med på å avgjere om det nye verkar.",
        "Those who live there and those who work there see different sides of the service. Both help to decide whether what is new works."
    ),
    examples: None,
    check: Check::ReferenceGroup(check),
};

fn check(group: &ReferenceGroup, _: &Context<'_>, found: &mut Found<'_>) {
    let members = &group.members;
    if !(members.known().is_some() || members.is_unstated() || members.is_none()) {
        return;
    }
    let has = |kind: MemberKind| {
        let is_there = |member: &ReferenceMembers| member.count.known() != Some(&0);
        members.items().any(|(_, member)| member.kind.known() == Some(&kind) && is_there(member))
    };
    let voices = [MemberKind::Citizens, MemberKind::Employees];
    let lacking: Vec<Choice> = voices.into_iter().filter(|kind| !has(*kind)).filter_map(named).collect();
    // Members of whom it is not known who they are may be any of them.
    let is_known = !members.is_unstated()
        && members.known().is_none_or(|members| {
            members.0.iter().all(|member| member.known().is_some_and(|member| member.kind.known().is_some()))
        });
    let answer = if lacking.is_empty() {
        found.met("members")
    } else if is_known {
        found.not_met("members")
    } else {
        found.undetermined("members", Awaits::INFORMATION)
    };
    answer.with("lacking", lacking.into_iter().collect::<Param>());
}

fn named(kind: MemberKind) -> Option<Choice> {
    MemberKind::CHOICES.iter().find(|choice| choice.code == kind.code()).copied()
}
