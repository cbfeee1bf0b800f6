//! A project was merged or wound down, and the forum had not advised about it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-without-forum-advice",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[("state", ParamKind::Term), ("date", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Bestemt uten råd fra forumet",
            "Bestemt utan råd frå forumet",
            "Decided without advice from the forum"
        ),
        message: words!(
            "Prosjektet ble {state} ({date}). Vi finner ikke noe tidligere råd om det fra prosjektlederforumet.",
            "Prosjektet blei {state} ({date}). Vi finn ikkje noko tidlegare råd om det frå prosjektleiarforumet.",
            "The project was {state} ({date}). We find no earlier advice about it from the project-leader forum."
        ),
        help: words!(
            "Skriv inn rådet hvis forumet har gitt det. Hvis ikke, kan dere ta opp saken neste gang forumet møtes.",
            "Skriv inn rådet om forumet har gitt det. Om ikkje, kan de ta opp saka neste gong forumet møtest.",
            "Enter the advice if the forum gave it. If not, you can raise the matter the next time the forum meets."
        ),
        question: words!("Hva mente forumet?", "Kva meinte forumet?", "What did the forum think?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "I forumet sitter de som kjenner prosjektene best. De drøfter hvilke prosjekter som kan samordnes, slås sammen eller avvikles, og gir råd. Andre bestemmer, og da er det nyttig å ha rådet først.",
        "I forumet sit dei som kjenner prosjekta best. Dei drøftar kva prosjekt som kan samordnast, slåast saman eller avviklast, og gir råd. Andre bestemmer, og då er det nyttig å ha rådet først.",
        "In the forum are those who know the projects best. They discuss which projects can be coordinated, merged or wound down, and give advice. Others decide, and then it helps to have the advice first."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let (Some(place), Some(portfolio), Some(records)) =
        (found.position(), context.the_portfolio(), context.forum_records())
    else {
        return;
    };
    for (index, event) in project.events.items() {
        let state = event.state.known().filter(|state| matches!(state, ProjectState::Merged | ProjectState::WoundDown));
        let Some((state, date)) = state.zip(event.date.known()) else { continue };
        // Advice without a date may have come first.
        let may_be_before = |advice: &usize| {
            let advice = portfolio.advice.known().and_then(|list| list.0.get(*advice)?.known());
            advice.is_some_and(|advice| {
                advice.date.known().is_none_or(|given| given.is_after(date) != Certainty::Certain)
            })
        };
        if records.advice_about(place).iter().any(may_be_before) {
            continue;
        }
        let answer = match portfolio.advice.is_unstated() {
            true => found.undetermined("", Awaits::INFORMATION),
            false => found.not_met(""),
        };
        let state = Choice { code: state.code(), title: state.title() };
        answer.with("state", state).with("date", date).in_item("events", index, "state");
    }
}
