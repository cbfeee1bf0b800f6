//! No project says that it works towards a main goal.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MainGoal};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "main-goal-without-project",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: riktig sammensetning av prosjekter",
    params: &[
        ("number", ParamKind::Count),
        ("towards", ParamKind::Count),
        ("stated", ParamKind::Count),
        ("total", ParamKind::Count),
    ],
    texts: Texts {
        title: words!(
            "Hovedmål som ingen prosjekter har nevnt",
            "Hovudmål som ingen prosjekt har nemnt",
            "Main goal that no project has named"
        ),
        message: words!(
            "{stated} av {total} {total|prosjekt|prosjekter} har sagt hvilke hovedmål {stated|det|de} bidrar til. Ingen har sagt at de bidrar til hovedmål {number} ennå.",
            "{stated} av {total} prosjekt har sagt kva hovudmål {stated|det|dei} bidreg til. Ingen har sagt at dei bidreg til hovudmål {number} enno.",
            "{stated} of {total} {total|project|projects} {stated|has|have} said which main goals {stated|it contributes|they contribute} to. None has said yet that it contributes to main goal {number}."
        ),
        help: words!(
            "Er det prosjekter som ikke har svart, så spør dem først. Når alle har svart, kan dere drøfte om målet trenger et nytt prosjekt.",
            "Er det prosjekt som ikkje har svart, så spør dei først. Når alle har svart, kan de drøfte om målet treng eit nytt prosjekt.",
            "If some projects have not answered, ask them first. When all have answered, you can discuss whether the goal needs a new project."
        ),
        question: words!(
            "Hvilke prosjekter bidrar til hovedmål {number}?",
            "Kva prosjekt bidreg til hovudmål {number}?",
            "Which projects contribute to main goal {number}?"
        ),
        fix: None,
        met: Some(words!(
            "{towards} av {total} {total|prosjekt|prosjekter} vil bidra til hovedmål {number}.",
            "{towards} av {total} prosjekt vil bidra til hovudmål {number}.",
            "{towards} of {total} {total|project|projects} {towards|wants|want} to contribute to main goal {number}."
        )),
    },
    why: long_words!(
        "Et mål som ingen arbeider mot, blir ikke nådd av seg selv. Så lenge et prosjekt ikke har sagt hva det bidrar til, kan det gjelde nettopp dette målet; da sier vi at opplysninger mangler, ikke at målet står uten prosjekt.",
        "Eit mål som ingen arbeider mot, blir ikkje nådd av seg sjølv. Så lenge eit prosjekt ikkje har sagt kva det bidreg til, kan det gjelde nettopp dette målet; då seier vi at opplysningar manglar, ikkje at målet står utan prosjekt.",
        "A goal that nobody works towards is not reached by itself. As long as a project has not said what it contributes to, it may be this very goal; then we say that information is missing, not that the goal has no project.",
    ),
    examples: None,
    check: Check::MainGoal(check),
};

fn check(goal: &MainGoal, context: &Context<'_>, found: &mut Found<'_>) {
    let place = found.number().saturating_sub(1);
    let Some(coverage) = context.coverage().filter(|coverage| coverage.projects > 0) else { return };
    let towards = coverage.towards.get(place).map_or(0, Vec::len);
    let answer = if towards > 0 {
        found.met("")
    } else if coverage.stated == coverage.projects {
        found.not_met("")
    } else {
        found.undetermined("", Awaits::INFORMATION)
    };
    let answer = answer.with("number", goal.number_at(place)).with("towards", towards);
    answer.with("stated", coverage.stated).with("total", coverage.projects);
}
