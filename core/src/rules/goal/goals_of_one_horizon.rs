//! All goals look equally far ahead.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, GoalLevel, Horizon};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{Choice, examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goals-of-one-horizon",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: råd 3, konkrete og målbare mål, langsiktige og kortsiktige",
    params: &[("horizon", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Mål på bare kort eller lang sikt",
            "Mål på berre kort eller lang sikt",
            "Goals for the short or the long term only"
        ),
        message: words!(
            "Målene til prosjektet er bare {horizon}.",
            "Måla til prosjektet er berre {horizon}.",
            "The project's own goals are all {horizon}."
        ),
        help: words!(
            "Skriv både hva som skal være på plass underveis, og hva det skal føre til.",
            "Skriv både kva som skal vere på plass undervegs, og kva det skal føre til.",
            "Write both what should be in place on the way, and what it should lead to."
        ),
        question: words!(
            "Hva skal være på plass først, og hva skal det føre til?",
            "Kva skal vere på plass først, og kva skal det føre til?",
            "What should be in place first, and what should it lead to?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Kortsiktige mål alene sier ikke hvorfor. Langsiktige mål alene gir ingenting å glede seg over underveis. Effektmål regner vi som langsiktige og resultatmål som kortsiktige når det ikke står noe annet.",
        "Kortsiktige mål åleine seier ikkje kvifor. Langsiktige mål åleine gir ingenting å gle seg over undervegs. Effektmål reknar vi som langsiktige og resultatmål som kortsiktige når det ikkje står noko anna.",
        "Short-term goals alone do not say why. Long-term goals alone leave nothing to enjoy on the way. We take effect goals as long-term and result goals as short-term unless it says otherwise."
    ),
    examples: examples!(
        speaks: "[{\"text\": \"Kafeen er åpnet\", \"level\": \"result\"}, {\"text\": \"40 frivillige har hatt vakt\", \"level\": \"result\"}]", "[{\"text\": \"Kafeen er opna\", \"level\": \"result\"}, {\"text\": \"40 frivillige har hatt vakt\", \"level\": \"result\"}]", "[{\"text\": \"The café has been opened\", \"level\": \"result\"}, {\"text\": \"40 volunteers have been on duty\", \"level\": \"result\"}]";
        silent: "[{\"text\": \"Kafeen er åpnet\", \"level\": \"result\"}, {\"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\"}]", "[{\"text\": \"Kafeen er opna\", \"level\": \"result\"}, {\"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\"}]", "[{\"text\": \"The café has been opened\", \"level\": \"result\"}, {\"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\"}]"
    ),
    check: Check::Goals(check),
};

const SHORT: Choice = Choice { code: "short", title: words!("kortsiktige", "kortsiktige", "short-term") };
const LONG: Choice = Choice { code: "long", title: words!("langsiktige", "langsiktige", "long-term") };

fn check(goals: &[GoalAtHand<'_>], _: &Context<'_>, found: &mut Found<'_>) {
    if !found.is_asked_now() {
        return;
    }
    let own = goals.iter().filter(|goal| goal.is_looked_at());
    // Where one goal does not tell, the set may look both ways.
    let Some(horizons) = own.map(horizon).collect::<Option<Vec<Horizon>>>() else { return };
    if let [first, second, ..] = horizons.as_slice()
        && first == second
        && horizons.iter().all(|horizon| horizon == first)
    {
        let term = if *first == Horizon::Short { SHORT } else { LONG };
        found.undetermined("", Awaits::INFORMATION).with("horizon", term);
    }
}

fn horizon(goal: &GoalAtHand<'_>) -> Option<Horizon> {
    let of_level = match goal.goal.level.known() {
        Some(GoalLevel::Effect) => Some(Horizon::Long),
        Some(GoalLevel::Result) => Some(Horizon::Short),
        _ => None,
    };
    goal.goal.horizon.known().copied().or(of_level)
}
