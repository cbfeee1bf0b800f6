//! Projects come from a sector that no member of the programme group comes from.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Mandate, Sector};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "sector-without-programme-group-member",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PortfolioDecision,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: programgruppa har ansvar for den sektorvise forankringen",
    params: &[("sectors", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Sektor uten noen i programgruppa",
            "Sektor utan nokon i programgruppa",
            "Sector with nobody in the programme group"
        ),
        message: words!(
            "Noen av prosjektene kommer fra {sectors}. Det står ikke hvem i programgruppa som holder kontakten dit.",
            "Nokre av prosjekta kjem frå {sectors}. Det står ikkje kven i programgruppa som held kontakten dit.",
            "Some of the projects come from these sectors: {sectors}. It does not say who in the programme group keeps in touch with them."
        ),
        help: words!(
            "Skriv hvilken sektor hvert medlem kommer fra. Er det noen som holder kontakten uten å komme derfra selv, trenger dere ikke gjøre noe.",
            "Skriv kva sektor kvar medlem kjem frå. Er det nokon som held kontakten utan å kome derifrå sjølv, treng de ikkje gjere noko.",
            "Write which sector each member comes from. If somebody keeps in touch without coming from there, you need not do anything."
        ),
        question: words!(
            "Hvem i programgruppa holder kontakten med {sectors}?",
            "Kven i programgruppa held kontakten med {sectors}?",
            "Who in the programme group keeps in touch with these sectors: {sectors}?"
        ),
        fix: None,
        met: Some(words!(
            "Prosjektene kommer fra sektorer som har noen i programgruppa.",
            "Prosjekta kjem frå sektorar som har nokon i programgruppa.",
            "The projects come from sectors that have somebody in the programme group."
        )),
    },
    why: long_words!(
        "Programgruppa er bindeleddet mellom programmet og fagmiljøene. Et prosjekt fra en sektor som ingen i gruppa kjenner, kan lett bli stående alene. Det er et spørsmål om hvem som holder kontakten, ikke en regel om hvem som skal sitte der.",
        "Programgruppa er bindeleddet mellom programmet og fagmiljøa. Eit prosjekt frå ein sektor som ingen i gruppa kjenner, kan lett bli ståande åleine. Det er eit spørsmål om kven som held kontakten, ikkje ein regel om kven som skal sitje der.",
        "The programme group is the link between the programme and the professions. A project from a sector that nobody in the group knows may easily be left alone. It is a question of who keeps in touch, not a rule about who is to sit there."
    ),
    examples: None,
    check: Check::Mandate(check),
};

fn check(mandate: &Mandate, context: &Context<'_>, found: &mut Found<'_>) {
    let (Some(members), Some(portfolio)) = (mandate.members.filled(), context.the_portfolio()) else { return };
    if context.kind_of_body(&mandate.body) != Some(BodyKind::ProgrammeGroup) {
        return;
    }
    let of_members = || members.iter().map(|(_, member)| member.party.known()?.sector.known().copied());
    let projects = || portfolio.projects.items().filter(|(_, project)| !project.has_left());
    let has_project = |sector: &Sector| {
        projects().any(|(_, project)| project.owner.known().and_then(|owner| owner.sector.known()) == Some(sector))
    };
    let with_projects: Vec<&Sector> = Sector::ALL.iter().filter(|sector| has_project(sector)).collect();
    let mut lacking =
        with_projects.iter().filter(|sector| of_members().all(|other| other != Some(***sector))).peekable();
    if with_projects.is_empty() {
        return;
    }
    let answer = if lacking.peek().is_none() {
        found.met("members")
    } else if of_members().any(|sector| sector.is_none()) {
        found.undetermined("members", Awaits::INFORMATION)
    } else {
        found.undetermined("members", Awaits::JUDGEMENT)
    };
    let lacking = lacking.map(|sector| Choice { code: sector.code(), title: sector.title() });
    answer.with("sectors", lacking.collect::<Param>());
}
