//! Gathering without a registration deadline.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-registration-deadline",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Samlinger i Prosjektnettverket våren 2018»: påmeldingsfrist 31. januar",
    params: &[],
    texts: Texts {
        title: words!(
            "Samlingen mangler påmeldingsfrist",
            "Samlinga manglar påmeldingsfrist",
            "Gathering without a registration deadline"
        ),
        message: words!(
            "Det er invitert til samlingen. Det står ikke ennå når påmeldingsfristen er.",
            "Det er invitert til samlinga. Det står ikkje enno når påmeldingsfristen er.",
            "People are invited to the gathering. It does not yet say by when to sign up."
        ),
        help: words!(
            "Sett fristen så tidlig at verten rekker å bestille rom og mat, gjerne tre uker før.",
            "Set fristen så tidleg at verten rekk å tinge rom og mat, gjerne tre veker før.",
            "Set the deadline early enough for the host to book rooms and food; three weeks before will usually do."
        ),
        question: words!(
            "Hva er siste dag for påmelding?",
            "Kva er siste dag for påmelding?",
            "What is the last day to sign up?"
        ),
        fix: None,
        met: Some(words!(
            "Det står når påmeldingsfristen er.",
            "Det står når påmeldingsfristen er.",
            "It says by when to sign up."
        )),
    },
    why: long_words!(
        "Uten frist melder folk seg på når de husker det, og verten vet ikke hvor mange som kommer.",
        "Utan frist melder folk seg på når dei hugsar det, og verten veit ikkje kor mange som kjem.",
        "Without a deadline people sign up when they remember to, and the host does not know how many will come."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    if gathering.state.known() == Some(&GatheringState::Invited) {
        let registration = gathering.registration.known();
        found.expect_filled(
            "registration/deadline",
            registration.map_or(&Field::Absent, |registration| &registration.deadline),
        );
    }
}
