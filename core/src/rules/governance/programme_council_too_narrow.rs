//! The members of a programme council come from one sector or one level of government.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::governance::each_once;
use crate::model::{BodyKind, Gate, Mandate, Member, Sector};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-council-too-narrow",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: programrådet forankrer i ulike sektorer på flere forvaltningsnivåer",
    params: &[("levels", ParamKind::List), ("sectors", ParamKind::List), ("narrow", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Programråd fra få sektorer eller nivåer",
            "Programråd frå få sektorar eller nivå",
            "Programme council from few sectors or levels"
        ),
        message: words!(
            "Forvaltningsnivåer: {levels}. Sektorer: {sectors}. Så langt det står, har programrådet få {narrow}.",
            "Forvaltingsnivå: {levels}. Sektorar: {sectors}. Så langt det står, har programrådet få {narrow}.",
            "Levels of government: {levels}. Sectors: {sectors}. As far as it says, the programme council has few {narrow}."
        ),
        help: words!(
            "Rådet skal forankre programmet i flere sektorer og på flere forvaltningsnivåer. Skriv hvor hvert medlem kommer fra, og tenk over hvem dere vil spørre i tillegg.",
            "Rådet skal forankre programmet i fleire sektorar og på fleire forvaltingsnivå. Skriv kvar den enkelte medlemen kjem frå, og tenk over kven de vil spørje i tillegg.",
            "The council is to anchor the programme in several sectors and on several levels of government. Write where each member comes from, and think about whom else you want to ask."
        ),
        question: words!(
            "Er det andre sektorer eller forvaltningsnivåer som bør være med?",
            "Er det andre sektorar eller forvaltingsnivå som bør vere med?",
            "Are there other sectors or levels of government that should take part?"
        ),
        fix: None,
        met: Some(words!(
            "Programrådet er bredt sammensatt. Forvaltningsnivåer: {levels}. Sektorer: {sectors}.",
            "Programrådet er breitt samansett. Forvaltingsnivå: {levels}. Sektorar: {sectors}.",
            "The programme council is broadly composed. Levels of government: {levels}. Sectors: {sectors}."
        )),
    },
    why: long_words!(
        "Programrådet er til for at andre enn kommunen selv skal kjenne programmet og gi råd tidlig. Forvaltningsnivåene står i mandatet, så dem kan vi telle. Er alle fra samme sektor, spør vi bare: i én sektor kan det være mange fag.",
        "Programrådet er til for at andre enn kommunen sjølv skal kjenne programmet og gi råd tidleg. Forvaltingsnivåa står i mandatet, så dei kan vi telje. Er alle frå same sektor, spør vi berre: i éin sektor kan det vere mange fag.",
        "The programme council is there so that others than the municipality itself know the programme and advise early. The levels of government are in the mandate, so we can count them. Where all come from one sector we only ask: one sector may hold many professions."
    ),
    examples: None,
    check: Check::Mandate(check),
};

const NONE_SO_FAR: Choice = Choice { code: "none", title: words!("ingen så langt", "ingen så langt", "none so far") };
const LEVELS: Choice =
    Choice { code: "levels", title: words!("forvaltningsnivåer", "forvaltingsnivå", "levels of government") };
const SECTORS: Choice = Choice { code: "sectors", title: words!("sektorer", "sektorar", "sectors") };

fn check(mandate: &Mandate, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(members) = mandate.members.filled() else { return };
    if context.kind_of_body(&mandate.body) != Some(BodyKind::ProgrammeCouncil) {
        return;
    }
    let levels = each_once(members.iter().filter_map(|(_, member)| {
        let level = member.government.known()?;
        Some(Choice { code: level.code(), title: level.title() })
    }));
    let sectors = each_once(members.iter().filter_map(|(_, member)| {
        let sector = member.party.known()?.sector.known()?;
        Some(Choice { code: sector.code(), title: sector.title() })
    }));
    let [some_levels, some_sectors] = [&levels, &sectors].map(|several| several.len() > 1);
    let answer = if some_levels && some_sectors {
        found.met("members")
    } else if levels.is_empty() && sectors.is_empty() {
        return;
    } else if is_open(members) {
        found.undetermined("members", Awaits::INFORMATION)
    } else if !some_levels {
        found.not_met("members")
    } else {
        found.undetermined("members", Awaits::JUDGEMENT)
    };
    let narrow = [(LEVELS, some_levels), (SECTORS, some_sectors)].into_iter().filter(|(_, several)| !several);
    let answer = answer.with("narrow", narrow.map(|(which, _)| which).collect::<Param>());
    answer.with("levels", or_none(levels)).with("sectors", or_none(sectors));
}

fn or_none(several: Vec<Choice>) -> Param {
    if several.is_empty() { [NONE_SO_FAR].into_iter().collect() } else { several.into_iter().collect() }
}

/// Whether some member may come from a sector or a level that is not stated. Those outside the public sector come from
/// no level of government.
fn is_open(members: &List<Member>) -> bool {
    let sector = |member: &Member| member.party.known().and_then(|party| party.sector.known().copied());
    let is_open = |member: &Member| match sector(member) {
        None => true,
        Some(Sector::Public) => member.government.known().is_none(),
        Some(_) => false,
    };
    members.0.iter().any(|member| member.known().is_none_or(is_open))
}
