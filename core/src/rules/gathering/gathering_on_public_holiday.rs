//! Gathering on a public holiday.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::schedule::holiday_on;
use crate::value::{Choice, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-on-public-holiday",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Lov om helligdager og helligdagsfred, § 2",
    params: &[("day", ParamKind::Date), ("holiday", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Samling på en offentlig fridag",
            "Samling på ein offentleg fridag",
            "Gathering on a public holiday"
        ),
        message: words!(
            "{day} er en offentlig fridag: {holiday}.",
            "{day} er ein offentleg fridag: {holiday}.",
            "{day} is a public holiday: {holiday}."
        ),
        help: words!(
            "Mange har fri da. Vi kan foreslå en dag i nærheten.",
            "Mange har fri då. Vi kan foreslå ein dag i nærleiken.",
            "Many are off that day. We can suggest a day nearby."
        ),
        question: words!(
            "Skal samlingen være den dagen?",
            "Skal samlinga vere den dagen?",
            "Should the gathering be on that day?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Helligdager som flytter seg fra år til år, er lette å overse. Er samlingen holdt eller avlyst, sier vi ingenting.",
        "Heilagdagar som flyttar seg frå år til år, er lette å oversjå. Er samlinga halden eller avlyst, seier vi ingenting.",
        "Holidays that move from year to year are easy to overlook. Where the gathering was held or cancelled, we say nothing."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    use GatheringState::{Cancelled, Held};
    let Some((first, last)) = gathering.days() else { return };
    if matches!(gathering.state.known(), Some(Held | Cancelled)) || last < context.today() {
        return;
    }
    let first = first.max(context.today());
    if last.days_since(first) > 366 {
        return;
    }
    // Of what lasts so long, the days are not meant one by one.
    let first = first.max(context.today());
    if last.days_since(first) > 60 {
        return;
    }
    let days = std::iter::successors(Some(first), |day| day.after()).take_while(|day| *day <= last);
    let mut holidays = days.filter_map(|day| Some((day, holiday_on(day)?)));
    if let Some((day, name)) = holidays.next() {
        let holiday = Param::Term(Choice { code: "publicHoliday", title: name });
        found.undetermined("time", Awaits::JUDGEMENT).with("day", &When::from(day)).with("holiday", holiday);
    }
}
