//! A project begins before its programme, or lasts longer.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, Choice, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-outside-programme-period",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Et program leder prosjektene sine så lenge det varer",
    params: &[("how", ParamKind::Term), ("date", ParamKind::Date), ("limit", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Prosjekt utenfor programperioden",
            "Prosjekt utanfor programperioden",
            "Project outside the period of the programme"
        ),
        message: words!(
            "Prosjektet {how}. For prosjektet står det {date}, for programmet {limit}.",
            "Prosjektet {how}. For prosjektet står det {date}, for programmet {limit}.",
            "The project {how}. For the project it says {date}, for the programme {limit}."
        ),
        help: words!(
            "Det kan være meningen. Da er det fint om det står hvem som følger opp prosjektet når programmet ikke gjør det.",
            "Det kan vere meininga. Då er det fint om det står kven som følgjer opp prosjektet når programmet ikkje gjer det.",
            "That may be as intended. Then it helps to say who follows up the project when the programme does not."
        ),
        question: words!(
            "Hvem følger opp prosjektet den tiden?",
            "Kven følgjer opp prosjektet den tida?",
            "Who follows up the project during that time?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Programmet har folk, penger og møteplasser så lenge det varer. Et prosjekt som går lenger, trenger noen andre å lene seg på. Er datoene bare kjent på måneden eller året nær, og det kan gå begge veier, sier vi at det kan være slik.",
        "Programmet har folk, pengar og møteplassar så lenge det varer. Eit prosjekt som går lenger, treng nokon andre å lene seg på. Er berre månaden eller året kjent, og det kan gå begge vegar, seier vi at det kan vere slik.",
        "The programme has people, money and meeting places for as long as it lasts. A project that goes on longer needs somebody else to lean on. Where only the month or the year is known, and it may be either way, we say that it may be so.",
    ),
    examples: None,
    check: Check::Project(check),
};

const BEFORE: Choice = Choice {
    code: "before",
    title: words!("begynner før programmet", "byrjar før programmet", "begins before the programme"),
};
const MAYBE_BEFORE: Choice = Choice {
    code: "maybeBefore",
    title: words!("begynner kanskje før programmet", "byrjar kanskje før programmet", "may begin before the programme"),
};
const AFTER: Choice = Choice {
    code: "after",
    title: words!("varer lenger enn programmet", "varer lenger enn programmet", "lasts longer than the programme"),
};
const MAYBE_AFTER: Choice = Choice {
    code: "maybeAfter",
    title: words!(
        "varer kanskje lenger enn programmet",
        "varer kanskje lenger enn programmet",
        "may last longer than the programme"
    ),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let whole = context.the_programme().and_then(|programme| programme.period.known());
    let (Some(whole), Some(period)) = (whole, project.period.known()) else { return };
    // A period whose end comes first is to be mended before anything is compared with it.
    if whole.is_reversed() || period.is_reversed() {
        return;
    }
    if let (Some(limit), Some(date)) = (whole.start.known(), period.start.known()) {
        let certain = limit.is_after(date) == Certainty::Certain;
        let possible = date.earliest().zip(limit.earliest()).is_some_and(|(date, limit)| date < limit);
        tell("period/start", [BEFORE, MAYBE_BEFORE], certain, possible, [date, limit], found);
    }
    if let (Some(limit), Some(date)) = (whole.end.known(), period.end.known().or(period.start.known())) {
        let certain = date.is_after(limit) == Certainty::Certain;
        let possible = date.latest().zip(limit.latest()).is_some_and(|(date, limit)| date > limit);
        // A project whose end is open is outside where it has not even begun in time.
        let field = if period.end.known().is_some() { "period/end" } else { "period/start" };
        if certain || period.end.known().is_some() {
            tell(field, [AFTER, MAYBE_AFTER], certain, possible, [date, limit], found);
        }
    }
}

fn tell(
    field: &str,
    [is, may_be]: [Choice; 2],
    certain: bool,
    possible: bool,
    [date, limit]: [&When; 2],
    found: &mut Found<'_>,
) {
    let (answer, how) = match (certain, possible) {
        (true, _) => (found.not_met(field), is),
        (false, true) => (found.undetermined(field, Awaits::INFORMATION), may_be),
        (false, false) => return,
    };
    answer.with("how", how).with("date", date).with("limit", limit);
}
