//! A goal says more or better, and not compared with what.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-compares-without-reference",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Mål som sammenligner uten å si med hva",
            "Mål som samanliknar utan å seie med kva",
            "Goal that compares without saying with what"
        ),
        message: words!(
            "Mål {goal} sier «{words}», men ikke sammenlignet med hva.",
            "Mål {goal} seier «{words}», men ikkje samanlikna med kva.",
            "Goal {goal} says “{words}”, but not compared with what."
        ),
        help: words!(
            "Skriv hvordan det er nå, og hvor mye dere vil endre det.",
            "Skriv korleis det er no, og kor mykje de vil endre det.",
            "Write how it is now, and how much you want to change it."
        ),
        question: words!(
            "Hvordan er det nå, og hvordan skal det bli?",
            "Korleis er det no, og korleis skal det bli?",
            "What is it like now, and what should it be like?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "«Flere», «bedre» og «økt» sier hvilken vei dere vil, men ikke hvor langt. Én til er også flere. Med et tall for i dag og et tall for målet vet alle hvor langt dere har kommet.",
        "«Fleire», «betre» og «auka» seier kva veg de vil, men ikkje kor langt. Éin til er òg fleire. Med eit tal for i dag og eit tal for målet veit alle kor langt de har kome.",
        "“More”, “better” and “increased” tell which way you are going, not how far. One more is also more. With a figure for today and a figure for the goal, everybody knows how far you have come."
    ),
    examples: examples!(
        speaks: "Flere unge bruker møteplassen", "Fleire unge bruker møteplassen", "More young people use the meeting place";
        silent: "60 unge bruker møteplassen hver uke, mot 20 i dag", "60 unge bruker møteplassen kvar veke, mot 20 i dag", "60 young people use the meeting place every week, against 20 today"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(Want::Reference(term)) = goal.want() {
        found.words_of(goal, &term, "vague", Awaits::INFORMATION).related("baseline").related("target");
    }
}
