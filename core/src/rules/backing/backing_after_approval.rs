//! All backing is of a later date than the approval of the plan.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, ProjectPlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "backing-after-approval",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Pådriv Oslo: del og involver åpent og tidlig; Saman om ein betre kommune: råd 2",
    params: &[("date", ParamKind::Date), ("approved", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Forankring etter at planen ble godkjent",
            "Forankring etter at planen blei godkjend",
            "Backing after the plan was approved"
        ),
        message: words!(
            "Planen ble godkjent {approved}. Den første datoen for forankringen er {date}.",
            "Planen blei godkjend {approved}. Den første datoen for forankringa er {date}.",
            "The plan’s date of approval is {approved}. The first date of its backing is {date}."
        ),
        help: words!(
            "Var noen med på å lage planen, så skriv det også, med dato. Hvis ikke, så spør dem det gjelder, hva de ville ha gjort annerledes. Planen kan endres.",
            "Var nokon med på å lage planen, så skriv det også, med dato. Viss ikkje, så spør dei det gjeld, kva dei ville ha gjort annleis. Planen kan endrast.",
            "If somebody took part in making the plan, write that too, with a date. If not, ask those concerned what they would have done differently. The plan can be changed."
        ),
        question: words!(
            "Hvem var med før planen ble godkjent?",
            "Kven var med før planen blei godkjend?",
            "Who took part before the plan was approved?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som blir spurt mens noe ennå kan endres, får et annet forhold til planen enn den som får den ferdig. Vi sier det bare når alle datoene er kjent og er etter godkjenningen.",
        "Den som blir spurd medan noko enno kan endrast, får eit anna forhold til planen enn den som får han ferdig. Vi seier det berre når alle datoane er kjende og er etter godkjenninga.",
        "Those who are asked while something can still be changed see the plan differently from those who get it finished. We say it only where all dates are known and later than the approval."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    let approval = plan.approval.known().filter(|approval| approval.is_final());
    let Some(approved) = approval.and_then(|approval| approval.on.known()) else { return };
    let Some(backings) = plan.anchoring.filled() else { return };
    let dates: Option<Vec<&When>> = backings.0.iter().map(|backing| backing.known()?.date.known()).collect();
    let dates = dates.filter(|dates| dates.iter().all(|date| date.is_after(approved) == Certainty::Certain));
    // What is certainly after a day has a first day itself.
    if let Some(first) = dates.into_iter().flatten().min_by_key(|date| date.earliest()) {
        let answer = found.undetermined("anchoring", Awaits::JUDGEMENT).related("approval/on");
        answer.with("date", first).with("approved", approved);
    }
}
