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
            "Prosjektet ble {state} ({date}). Vi finner ikke noe råd om det fra prosjektlederforumet før det.",
            "Prosjektet blei {state} ({date}). Vi finn ikkje noko råd om det frå prosjektleiarforumet før det.",
            "The project was {state} ({date}). We find no advice about it from the project-leader forum before that."
        ),
        help: words!(
            "Skriv inn rådet om det er gitt. Er det ikke det, kan dere ta det med i forumet neste gang.",
            "Skriv inn rådet om det er gitt. Er det ikkje det, kan de ta det med i forumet neste gong.",
            "Write in the advice if it was given. If not, you can bring it to the forum next time."
        ),
        question: words!("Hva mente forumet?", "Kva meinte forumet?", "What did the forum think?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "I forumet sitter de som kjenner prosjektene best. De gir råd om hva som bør samordnes, slås sammen og avvikles, og andre bestemmer. Rådet bør være der først.",
        "I forumet sit dei som kjenner prosjekta best. Dei gir råd om kva som bør samordnast, slåast saman og avviklast, og andre bestemmer. Rådet bør vere der først.",
        "In the forum are those who know the projects best. They advise on what should be coordinated, merged and wound down, and others decide. The advice should come first."
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
