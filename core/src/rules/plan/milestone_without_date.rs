//! Milestones of which nothing says when they are to be reached.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, filled};
use crate::schedule::Because;
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-without-date",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: råd 5, en realistisk tidsplan med milepæler, og råd 6, å måle underveis",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!("Milepæl uten tidspunkt", "Milepæl utan tidspunkt", "Milestone without a date"),
        message: words!(
            "Det står ikke ennå når {milestones|denne milepælen|disse milepælene} skal være nådd: {milestones}. Vi kan heller ikke regne det ut.",
            "Det står ikkje enno når {milestones|denne milepælen skal vere nådd|desse milepælane skal vere nådde}: {milestones}. Vi kan heller ikkje rekne det ut.",
            "It does not yet say when {milestones|this milestone is|these milestones are} to be reached: {milestones}. Nor can we work it out."
        ),
        help: words!(
            "En måned eller et kvartal holder. Dere kan også skrive hva som må være nådd først, og hvor lang tid det tar derfra.",
            "Ein månad eller eit kvartal held. De kan òg skrive kva som må vere nådd først, og kor lang tid det tek derifrå.",
            "A month or a quarter will do. You can also write what must be reached first, and how long it takes from there."
        ),
        question: words!(
            "Når regner dere med å være der?",
            "Når reknar de med å vere der?",
            "When do you expect to be there?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Uten et tidspunkt ser ingen om dere ligger foran eller etter, og de som skal bidra, vet ikke når. Tidspunktet kan endres underveis.",
        "Utan eit tidspunkt ser ingen om de ligg føre eller etter, og dei som skal bidra, veit ikkje når. Tidspunktet kan endrast undervegs.",
        "Without a date nobody can see whether you are ahead or behind, and those who are to contribute do not know when. The date may change along the way."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = &context.plan else { return };
    for outcome in [Outcome::NotMet, Outcome::Undetermined] {
        // One that waits for another without a time is not asked: the other is.
        let lacks = |place: usize, milestone: &Milestone| {
            let times = [&milestone.forecast, &milestone.fixed, &milestone.reached, &milestone.deadline];
            filled(&milestone.planned) == Some(outcome)
                && times.iter().all(|time| filled(*time).is_some_and(|stated| stated != Outcome::Met))
                && plan.schedule(context).milestones.get(place).is_some_and(|found| found.because == Because::NoTime)
        };
        let places = milestones.iter().filter(|(place, milestone)| lacks(*place, milestone)).map(|(place, _)| place);
        let places: Vec<usize> = places.collect();
        found.about_milestones(milestones, &places, "planned", (outcome, outcome.awaited()));
    }
}
