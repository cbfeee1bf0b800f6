//! A share shall move by so many per cent: of itself, or of the whole?

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-percent-or-points",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "En andel på 40 prosent som øker med 10 prosent, blir 44 prosent; med 10 prosentpoeng blir den 50",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Prosent eller prosentpoeng", "Prosent eller prosentpoeng", "Per cent or percentage points"),
        message: words!(
            "«{words}» i mål {goal} kan bety prosent eller prosentpoeng.",
            "«{words}» i mål {goal} kan bety prosent eller prosentpoeng.",
            "“{words}” in goal {goal} may mean per cent or percentage points."
        ),
        help: words!(
            "Skriv «prosentpoeng» hvis andelen for eksempel skal gå fra 40 til 50 prosent.",
            "Skriv «prosentpoeng» om prosentdelen til dømes skal gå frå 40 til 50.",
            "Write “percentage points” if the share should go from, say, 40 to 50 per cent."
        ),
        question: words!(
            "Mener dere prosent eller prosentpoeng?",
            "Meiner de prosent eller prosentpoeng?",
            "Do you mean per cent or percentage points?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Ti prosent mer av en andel på førti prosent er førtifire prosent. Ti prosentpoeng mer er femti. Mange mener det siste og skriver det første.",
        "Ti prosent meir av ein del på førti prosent er førtifire prosent. Ti prosentpoeng meir er femti. Mange meiner det siste og skriv det første.",
        "Ten per cent more of a share of forty per cent is forty-four per cent. Ten percentage points more is fifty. Many mean the latter and write the former."
    ),
    examples: examples!(
        speaks: "Øke andelen som fullfører, med 10 prosent", "Auke prosentdelen som fullfører, med 10 prosent", "Increase the share who complete by 10 per cent";
        silent: "Øke andelen som fullfører, med 10 prosentpoeng", "Auke prosentdelen som fullfører, med 10 prosentpoeng", "Increase the share who complete by 10 percentage points"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(share) = goal.percent_of_a_share() {
        found.words_of(goal, &share, "unit", Awaits::JUDGEMENT).related("indicator/unit");
    }
}
