//! Papers or reports are due more than a year of working days before or after.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, PlanCalendar};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "calendar-days-implausible",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Sakspapirer og rapporter har frister i dager eller uker",
    params: &[("field", ParamKind::Field), ("days", ParamKind::Count)],
    texts: Texts {
        title: words!("Frist på mer enn et år", "Frist på meir enn eit år", "More than a year to a date"),
        message: words!(
            "Under «{field}» står det {days} arbeidsdager. Det er mer enn et år.",
            "Under «{field}» står det {days} arbeidsdagar. Det er meir enn eit år.",
            "Under “{field}” we found {days} working days. That is more than a year."
        ),
        help: words!(
            "Tallet er arbeidsdager, og et år har omtrent 250. For sakspapirer er fem til femten vanlig, for rapporter en måned eller to.",
            "Talet er arbeidsdagar, og eit år har om lag 250. For sakspapir er fem til femten vanleg, for rapportar ein månad eller to.",
            "The number is working days, and a year has about 250. For papers five to fifteen is usual, for reports a month or two."
        ),
        question: words!(
            "Hvor mange arbeidsdager er det?",
            "Kor mange arbeidsdagar er det?",
            "How many working days is it?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Alt som skal avgjøres, må vente til papirene kan være klare. Står det for mange dager, finner vi ingen møter som passer.",
        "Alt som skal avgjerast, må vente til papira kan vere klare. Står det for mange dagar, finn vi ingen møte som passar.",
        "Everything that is to be decided has to wait until its papers can be ready. With too many days, we find no meeting that fits."
    ),
    examples: None,
    check: Check::PlanCalendar(check),
};

/// As many working days as a year has at the most.
const YEAR: usize = 262;

fn check(calendar: &PlanCalendar, _: &Context<'_>, found: &mut Found<'_>) {
    let mut ask = |field: &str, days: &Field<usize>| {
        if let Some(days) = days.known().filter(|days| **days > YEAR) {
            let name = found.field_within(field);
            found.undetermined(field, Awaits::JUDGEMENT).with("field", name).with("days", *days);
        }
    };
    for (place, meetings) in calendar.meetings.items() {
        ask(&format!("meetings/{place}/paperDays"), &meetings.paper_days);
    }
    ask("reportingDays", &calendar.reporting_days);
}
