//! The year in a project code is another than the year the project begins.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, ProjectCode, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-code-year-differs",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Prosjektkoden har et nummer og et år",
    params: &[("code", ParamKind::Text), ("year", ParamKind::Date), ("start", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Prosjektkode med et annet år enn starten",
            "Prosjektkode med eit anna år enn starten",
            "Project code with another year than the start"
        ),
        message: words!(
            "Prosjektkoden {code} er fra {year}. Starten på prosjektet er {start}.",
            "Prosjektkoden {code} er frå {year}. Starten på prosjektet er {start}.",
            "The project code {code} is from {year}. The start of the project is {start}."
        ),
        help: words!(
            "Det kan være i orden: noen prosjekter er i gang før de kommer med i programmet, og noen begynner senere enn planlagt. Ellers se på koden og datoen en gang til.",
            "Det kan vere i orden: nokre prosjekt er i gang før dei kjem med i programmet, og nokre byrjar seinare enn planlagt. Sjå elles på koden og datoen ein gong til.",
            "That may be fine: some projects are under way before they join the programme, and some begin later than planned. Otherwise look at the code and the date once more."
        ),
        question: words!(
            "Hvorfor er de to årene forskjellige?",
            "Kvifor er dei to åra ulike?",
            "Why do the two years differ?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Koden får prosjektet når det blir kvalifisert, og da er det gjerne nær starten. Et annet år kan være riktig, men det kan også være en kode eller en dato som hører til noe annet. Er starten bare kjent på året nær, sammenligner vi med det.",
        "Koden får prosjektet når det blir kvalifisert, og då er det gjerne nær starten. Eit anna år kan vere rett, men det kan også vere ein kode eller ein dato som høyrer til noko anna. Er berre året for starten kjent, samanliknar vi med det.",
        "The project gets its code when it is qualified, which tends to be close to its start. Another year may be right, but it may also be a code or a date that belongs to something else. Where only the year of the start is known, we compare with that.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context<'_>, found: &mut Found<'_>) {
    let start = project.period.known().and_then(|period| period.start.known());
    let (Some(code), Some(start)) = (project.code.filled(), start) else { return };
    let year = code.trim().parse::<ProjectCode>().ok().and_then(|code| When::year(code.year().into()).ok());
    let Some(year) = year else { return };
    if [year.is_after(start), start.is_after(&year)].contains(&Certainty::Certain) {
        let answer = found.undetermined("code", Awaits::JUDGEMENT).with("code", code.trim());
        answer.with("year", &year).with("start", start).words(0, code.len(), "code").related("period/start");
    }
}
