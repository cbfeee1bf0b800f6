//! What each letter of SMARTE, or of a kindred word, finds in a goal, and what it asks for.
//!
//! What cannot be seen in a sentence is never held against it: whether a goal is accepted, achievable, realistic
//! or relevant only fields and people can tell.

use std::ops::Range;

use super::{GoalAtHand, Timing};
use crate::finding::{Awaits, Outcome, Standing};
use crate::model::{Aspect, Letter, LetterProfile};
use crate::phrase::Param;
use crate::value::{Field, Value, Words, words};

/// The letters of Norwegian project practice, which hold where none are chosen.
pub(crate) const USUAL_LETTERS: &[(&str, Aspect)] = &[
    ("S", Aspect::Specific),
    ("M", Aspect::Measurable),
    ("A", Aspect::Accepted),
    ("R", Aspect::Realistic),
    ("T", Aspect::TimeBound),
    ("E", Aspect::Simple),
];

/// The letter profiles that the library brings.
const BUILT_IN: &[(&str, &[(&str, Aspect)])] = &[
    ("smarte-nb", USUAL_LETTERS),
    (
        "smart-achievable",
        &[
            ("S", Aspect::Specific),
            ("M", Aspect::Measurable),
            ("A", Aspect::Achievable),
            ("R", Aspect::Relevant),
            ("T", Aspect::TimeBound),
        ],
    ),
    (
        "rotur",
        &[
            ("R", Aspect::ResultOriented),
            ("O", Aspect::Measurable),
            ("T", Aspect::TimeBound),
            ("U", Aspect::Developing),
            ("R", Aspect::Realistic),
        ],
    ),
];

/// The letter profile of an id that the library brings; without an id, the usual one.
pub(crate) fn built_in_letters(id: Option<&str>) -> Option<LetterProfile> {
    let (id, letters) = match id {
        Some(id) => BUILT_IN.iter().find(|(known, _)| *known == id),
        None => BUILT_IN.first(),
    }?;
    let letter = |(letter, aspect): &(&str, Aspect)| Letter {
        letter: (*letter).into(),
        aspect: (*aspect).into(),
        ..Letter::default()
    };
    let letters: Vec<Letter> = letters.iter().map(letter).collect();
    Some(LetterProfile { id: (*id).into(), letters: letters.into(), ..LetterProfile::default() })
}

/// What a letter finds in a goal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoalLetter {
    /// The letter.
    pub letter: String,
    /// What it stands for.
    pub aspect: Aspect,
    /// The outcome.
    pub outcome: Outcome,
    /// What an undetermined outcome waits for.
    pub awaits: Awaits,
    /// What was found.
    pub found: Vec<SeenInGoal>,
}

/// Something that speaks for a letter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SeenInGoal {
    /// Words of the goal, by their bytes, and what they are.
    Words(Range<usize>, &'static str),
    /// A field of the goal, and what stands there.
    Field(&'static str, Param),
}

impl GoalLetter {
    /// The outcome as people are told it.
    pub fn standing(&self) -> Standing {
        match self.outcome {
            Outcome::Met => Standing::Met,
            Outcome::NotMet => Standing::NotMet,
            Outcome::Undetermined if self.awaits.information() => Standing::InformationMissing,
            Outcome::Undetermined => Standing::ReadyToBeJudged,
        }
    }

    /// What is missing, where something is.
    pub fn missing(&self) -> Option<Words> {
        let is_missing = matches!(self.standing(), Standing::NotMet | Standing::InformationMissing);
        is_missing.then(|| missing(self.aspect))
    }

    /// What to ask, where it is not met.
    pub fn question(&self) -> Option<Words> {
        (self.outcome != Outcome::Met).then(|| question(self.aspect))
    }
}

/// All that is said of letters, for what looks through all texts.
#[cfg(feature = "schema")]
pub(crate) fn letter_words() -> Vec<Words> {
    Aspect::ALL.iter().flat_map(|aspect| [missing(*aspect), question(*aspect)]).collect()
}

fn missing(aspect: Aspect) -> Words {
    match aspect {
        Aspect::Specific => words!(
            "Det står ikke ennå helt konkret hva som er annerledes.",
            "Det står ikkje enno heilt konkret kva som er annleis.",
            "It does not yet say exactly what is different."
        ),
        Aspect::Measurable => words!(
            "Det står ikke ennå hva som viser at målet er nådd.",
            "Det står ikkje enno kva som viser at målet er nådd.",
            "It does not yet say what shows that the goal is reached."
        ),
        Aspect::Accepted => words!(
            "Det står ikke ennå hvem som har sagt ja til målet.",
            "Det står ikkje enno kven som har sagt ja til målet.",
            "It does not yet say who has said yes to the goal."
        ),
        Aspect::Achievable => words!(
            "Det står ikke ennå hvordan dere skal nå målet.",
            "Det står ikkje enno korleis de skal nå målet.",
            "It does not yet say how you will reach the goal."
        ),
        Aspect::Realistic => words!(
            "Det står ikke ennå både hvor dere starter og hvor dere skal.",
            "Det står ikkje enno både kvar de startar og kvar de skal.",
            "It does not yet say both where you start and where you are going."
        ),
        Aspect::Relevant => words!(
            "Det står ikke ennå hva målet skal føre til.",
            "Det står ikkje enno kva målet skal føre til.",
            "It does not yet say what the goal should lead to."
        ),
        Aspect::TimeBound => words!(
            "Vi vet ikke ennå når målet skal være nådd.",
            "Vi veit ikkje enno når målet skal vere nådd.",
            "We do not know yet when the goal should be reached."
        ),
        Aspect::Evaluated => words!(
            "Det står ikke ennå hvordan dere vil se tilbake på målet.",
            "Det står ikkje enno korleis de vil sjå tilbake på målet.",
            "It does not yet say how you will look back on the goal."
        ),
        Aspect::ResultOriented => words!(
            "Det står ikke ennå hva som kommer ut av arbeidet.",
            "Det står ikkje enno kva som kjem ut av arbeidet.",
            "It does not yet say what comes of the work."
        ),
        Aspect::Simple | Aspect::Developing => {
            words!("Det står ikke noe mål ennå.", "Det står ikkje noko mål enno.", "There is no goal yet.")
        }
    }
}

fn question(aspect: Aspect) -> Words {
    match aspect {
        Aspect::Specific => words!(
            "Hvem eller hva skal være annerledes?",
            "Kven eller kva skal vere annleis?",
            "Who or what should be different?"
        ),
        Aspect::Measurable => words!(
            "Hvordan vet dere at målet er nådd?",
            "Korleis veit de at målet er nådd?",
            "How will you know that the goal is reached?"
        ),
        Aspect::Accepted => words!(
            "Hvem har sagt ja til dette målet?",
            "Kven har sagt ja til dette målet?",
            "Who has said yes to this goal?"
        ),
        Aspect::Achievable => {
            words!(
                "Har dere det som skal til for å nå målet?",
                "Har de det som skal til for å nå målet?",
                "Do you have what it takes to reach the goal?"
            )
        }
        Aspect::Realistic => words!(
            "Er det mulig på den tiden dere har?",
            "Er det mogleg på den tida de har?",
            "Is it possible in the time you have?"
        ),
        Aspect::Relevant => words!(
            "Er dette viktig for det dere vil oppnå?",
            "Er dette viktig for det de vil oppnå?",
            "Does this matter for what you want to achieve?"
        ),
        Aspect::TimeBound => {
            words!("Når skal målet være nådd?", "Når skal målet vere nådd?", "When should the goal be reached?")
        }
        Aspect::Simple => words!(
            "Kan målet sies med færre ord?",
            "Kan målet seiast med færre ord?",
            "Can the goal be said in fewer words?"
        ),
        Aspect::Evaluated => words!(
            "Hvordan vil dere se om det virket?",
            "Korleis vil de sjå om det verka?",
            "How will you see whether it worked?"
        ),
        Aspect::ResultOriented => words!(
            "Hva har skjedd når dette er gjort?",
            "Kva har skjedd når dette er gjort?",
            "What has happened once this is done?"
        ),
        Aspect::Developing => words!(
            "Hva kommer dere til å lære av dette?",
            "Kva kjem de til å lære av dette?",
            "What will you learn from this?"
        ),
    }
}

/// What each letter of a profile finds in a goal.
pub(crate) fn letters(goal: &GoalAtHand<'_>, profile: &LetterProfile) -> Vec<GoalLetter> {
    let letters = profile.letters.items().filter_map(|(_, letter)| Some((letter, *letter.aspect.known()?)));
    let answered = letters.map(|(letter, aspect)| {
        let (outcome, awaits, found) = goal.answer(aspect).of(goal, aspect);
        let letter = letter.letter.known().cloned().unwrap_or_default();
        GoalLetter { letter, aspect, outcome, awaits, found }
    });
    answered.collect()
}

/// What is found for a letter, and whether that settles it.
struct Look {
    found: Vec<SeenInGoal>,
    is: Is,
}

enum Is {
    Settled,
    /// All is there that a person needs to judge.
    Stated,
    Lacking,
    /// A field says that there is none.
    None,
}

impl Look {
    fn of(self, goal: &GoalAtHand<'_>, aspect: Aspect) -> (Outcome, Awaits, Vec<SeenInGoal>) {
        let is_empty = goal.text().trim().is_empty() && matches!(aspect, Aspect::Simple | Aspect::Developing);
        let (outcome, awaits) = match self.is {
            _ if is_empty => (Outcome::Undetermined, Awaits::INFORMATION),
            Is::Settled => (Outcome::Met, Awaits::NOTHING),
            Is::Stated => (Outcome::Undetermined, Awaits::JUDGEMENT),
            Is::Lacking => (Outcome::Undetermined, Awaits::INFORMATION),
            Is::None => (Outcome::NotMet, Awaits::NOTHING),
        };
        (outcome, awaits, self.found)
    }
}

impl GoalAtHand<'_> {
    fn answer(&self, aspect: Aspect) -> Look {
        match aspect {
            Aspect::Specific => self.specific(),
            Aspect::Measurable => self.measurable(),
            Aspect::TimeBound => self.time_bound(),
            Aspect::Realistic => self.realistic(),
            Aspect::ResultOriented => self.result_oriented(),
            Aspect::Accepted => {
                let by = self.goal.accepted_by.items().find_map(|(_, one)| one.by.filled());
                let found = by.map(|by| SeenInGoal::Field("acceptedBy", by.as_str().into()));
                self.of_field(&self.goal.accepted_by, found, Is::Settled)
            }
            Aspect::Evaluated => {
                self.of_field(&self.goal.evaluation, text(&self.goal.evaluation, "evaluation"), Is::Settled)
            }
            Aspect::Achievable => {
                let words = self.reading.means.clone().map(|span| SeenInGoal::Words(span, "means"));
                self.of_field(&self.goal.means, text(&self.goal.means, "means").or(words), Is::Stated)
            }
            Aspect::Relevant => {
                let supports = text(&self.goal.supports, "supports").or_else(|| text(&self.goal.parent, "parent"));
                let is = if supports.is_some() { Is::Settled } else { Is::Stated };
                let words = self.reading.purpose.clone().map(|span| SeenInGoal::Words(span, "purpose"));
                self.of_field(&self.goal.supports, supports.or(words), is)
            }
            Aspect::Simple => {
                let is = if self.is_long().is_none() { Is::Settled } else { Is::Stated };
                Look { found: Vec::new(), is }
            }
            Aspect::Developing => Look { found: Vec::new(), is: Is::Stated },
        }
    }

    fn of_field<T: Value>(&self, field: &Field<T>, found: Option<SeenInGoal>, stated: Is) -> Look {
        let is = match &found {
            Some(_) => stated,
            None if field.is_none() => Is::None,
            None => Is::Lacking,
        };
        Look { found: found.into_iter().collect(), is }
    }

    fn specific(&self) -> Look {
        let reading = &self.reading;
        let indicator = self.goal.indicator.known().and_then(|indicator| text(&indicator.name, "indicator/name"));
        let unit = reading.quantities.first().and_then(|first| first.unit.clone());
        let counted = unit.map(|span| SeenInGoal::Words(span, "indicator"));
        let of_words = counted.or_else(|| reading.end_state.clone().map(|span| SeenInGoal::Words(span, "endState")));
        let is_clear = reading.is_measurable == Some(true) && reading.vague.is_empty();
        let is = if reading.compound.len() > 1 {
            // Several goals in one may be one after all.
            Is::Stated
        } else if indicator.is_some() || !reading.quantities.is_empty() || is_clear {
            Is::Settled
        } else if reading.is_measurable.is_none() {
            Is::Stated
        } else {
            Is::Lacking
        };
        Look { found: indicator.or(of_words).into_iter().collect(), is }
    }

    fn measurable(&self) -> Look {
        let figure = self.target_of_field().map(|target| SeenInGoal::Field("target/value", Param::Number(target)));
        let amount = self.reading.quantities.first().map(|first| (first.span.clone(), "target"));
        let end = || self.reading.end_state.clone().map(|span| (span, "endState"));
        let of_words = amount.or_else(end).map(|(span, role)| SeenInGoal::Words(span, role));
        let is = match self.is_measurable() {
            Some(true) => Is::Settled,
            None => Is::Stated,
            Some(false) if self.goal.target.is_none() => Is::None,
            Some(false) => Is::Lacking,
        };
        Look { found: figure.or(of_words).into_iter().collect(), is }
    }

    fn time_bound(&self) -> Look {
        let timing = self.timing();
        let is = match &timing {
            Timing::Stated(_) | Timing::Told(..) | Timing::Inherited(_) => Is::Settled,
            Timing::None => Is::None,
            _ => Is::Lacking,
        };
        let found = match &timing {
            Timing::Stated(when) => Some(SeenInGoal::Field("deadline", (*when).into())),
            Timing::Inherited(end) => Some(SeenInGoal::Field("period/end", (*end).into())),
            other => other.span().cloned().map(|span| SeenInGoal::Words(span, "deadline")),
        };
        Look { found: found.into_iter().collect(), is }
    }

    /// A person may judge once it is told from where to where.
    fn realistic(&self) -> Look {
        let from = match self.baseline_of_field() {
            Some(value) => Some(SeenInGoal::Field("baseline/value", Param::Number(value))),
            None => self.reading.baseline.as_ref().map(|baseline| SeenInGoal::Words(baseline.span.clone(), "baseline")),
        };
        let to = self.is_measurable() == Some(true);
        // What either is there or not has no figure to start from.
        let is_yes_or_no = self.reading.quantities.is_empty() && self.reading.end_state.is_some();
        let is = if to && (from.is_some() || is_yes_or_no) { Is::Stated } else { Is::Lacking };
        Look { found: from.into_iter().chain(self.measurable().found).collect(), is }
    }

    fn result_oriented(&self) -> Look {
        let verb = self.reading.verb.as_ref().map(|verb| SeenInGoal::Words(verb.span.clone(), "verb"));
        let is = match self.reading.is_activity {
            _ if self.is_measurable() == Some(true) => Is::Settled,
            Some(false) if self.reading.kind.is_some() => Is::Settled,
            _ => Is::Lacking,
        };
        Look { found: verb.into_iter().collect(), is }
    }
}

fn text(field: &Field<String>, name: &'static str) -> Option<SeenInGoal> {
    field.filled().map(|text| SeenInGoal::Field(name, text.as_str().into()))
}
