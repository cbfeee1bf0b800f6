//! The same person leads the process and answers for the result.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::meeting::is_one_person;
use crate::model::{Gate, SupportRequest};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "process-leader-is-project-leader",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "The Skilled Facilitator: den som leder prosessen, er nøytral i saken",
    params: &[],
    texts: Texts {
        title: words!(
            "Prosessleder og prosjektleder er samme person",
            "Prosessleiar og prosjektleiar er same person",
            "Process leader and project leader are the same person"
        ),
        message: words!(
            "Samme person står som prosessleder og prosjektleder. Prosesslederen svarer for hvordan dere arbeider sammen, og prosjektlederen for resultatet.",
            "Same person står som prosessleiar og prosjektleiar. Prosessleiaren svarar for korleis de arbeider saman, og prosjektleiaren for resultatet.",
            "The same person is named as process leader and project leader. The process leader is responsible for how you work together, and the project leader for the result."
        ),
        help: words!(
            "Det er ofte lettere for prosjektlederen å være med i samtalen når noen andre passer på arbeidsformen. Har dere ingen å spørre, går det også med én.",
            "Det er ofte lettare for prosjektleiaren å vere med i samtalen når nokon andre passar på arbeidsforma. Har de ingen å spørje, går det òg med éin.",
            "It is often easier for the project leader to take part in the talk when somebody else looks after the way of working. If there is nobody to ask, it can be done by one."
        ),
        question: words!(
            "Er det noen andre som kan lede arbeidsformen i dette møtet?",
            "Er det nokon andre som kan leie arbeidsforma i dette møtet?",
            "Is there somebody else who could lead the way of working in this meeting?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som svarer for resultatet, vil gjerne komme i mål. Den som svarer for arbeidsformen, skal få alle med. Det er to oppgaver, og det kan være vanskelig å gjøre begge på en gang. Om det er greit hos dere, avgjør dere selv.",
        "Den som svarar for resultatet, vil gjerne kome i mål. Den som svarar for arbeidsforma, skal få alle med. Det er to oppgåver, og det kan vere vanskeleg å gjere begge på ein gong. Om det er greitt hos dykk, avgjer de sjølve.",
        "Whoever is responsible for the result wants to reach the goal. Whoever is responsible for the way of working is to bring everybody along. These are two tasks, and it can be hard to do both at once. Whether that is fine where you are is for you to decide."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    if is_one_person(request) {
        found.undetermined("processLeader", Awaits::JUDGEMENT).related("projectLeader");
    }
}
