//! Goals as the letters of SMARTE see them, one by one.

use serde::Serialize;

use super::answer::MadeAnswer;
use super::{Document, Made, Reading, Walk};
use crate::context::Context;
use crate::finding::{Span, Subject};
use crate::model::LetterProfile;
use crate::phrase::Speech;
use crate::rule::Site;
use crate::smarte::{GoalAtHand, GoalHint, GoalLetter, SeenInGoal, hint, letters};
use crate::value::{Node, Pointer, composed, offset_before_composing};

/// What the letters find, and by which letters.
#[derive(Debug)]
pub(super) struct Letters {
    profile: LetterProfile,
    goals: Vec<GoalByLetters>,
}

/// A goal, as the letters of SMARTE or of a kindred word see it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoalByLetters {
    /// Whose goal it is, and which.
    pub subject: Subject,
    /// Where it stands in the document that was read.
    pub pointer: Pointer,
    /// What each letter finds, in order.
    pub letters: Vec<GoalLetter>,
    /// The words with gaps where something could be added, where something could.
    pub hint: Option<GoalHint>,
}

impl Walk<'_> {
    /// Looks at a goal by the letters, where that is asked for. Visions and main goals are read in peace.
    pub(super) fn look_by_letters(&mut self, goal: &GoalAtHand<'_>, site: &Site) {
        let Some(asked) = self.letters.as_mut().filter(|_| goal.goal.is_reached_by_the_project()) else { return };
        let letters = letters(goal, &asked.profile);
        let (subject, pointer) = ((*site.subject).clone(), site.pointer.clone());
        asked.goals.push(GoalByLetters { subject, pointer, letters, hint: hint(goal) });
    }
}

impl<D: Document> Reading<D> {
    /// What the letters of the context's profile find in each goal of the document that the project itself shall
    /// reach. Visions and main goals are read in peace.
    ///
    /// ```
    /// use samspill::{Context, Day, IdeaNote, Language, Reading, Standing};
    ///
    /// let context = Context::on(Day::new(2026, 11, 21)?);
    /// let note = Reading::<IdeaNote>::of(r#"{"goals": [{"text": "Redusere køen innen 2027"}]}"#, &context);
    /// let by_letters = note.by_letters(&context);
    /// let goal = &by_letters.goals()[0];
    /// let missing: Vec<&str> = goal.letters.iter().filter_map(|letter| letter.missing()).map(|words| words.nb()).collect();
    /// assert_eq!(goal.letters[4].standing(), Standing::Met);
    /// assert_eq!(missing[1], "Det står ikke ennå hva som viser at målet er nådd.");
    /// assert_eq!(goal.hint.as_ref().map(|hint| hint.text.as_str()), Some("Redusere køen fra __ til __ innen 2027"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    pub fn by_letters(&self, context: &Context<'_>) -> GoalsByLetters<'_> {
        let mut within = context.clone();
        self.document.enter(&mut within);
        let mut walk = Walk::without_rules(within, self.node.as_ref());
        let profile = context.profile.the_letters();
        walk.letters = Some(Letters { profile, goals: Vec::new() });
        self.document.lead(&mut walk, &Pointer::root());
        let (letters, made) = (walk.letters.take(), Made::of(context));
        GoalsByLetters { made, letters, tree: self.node.as_ref(), speech: context.speech.clone() }
    }
}

/// What the letters find in the goals of a document.
#[derive(Debug)]
pub struct GoalsByLetters<'a> {
    made: Made,
    letters: Option<Letters>,
    tree: Option<&'a Node>,
    speech: Speech,
}

/// Each goal of a document, as the letters see it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalsByLetters"))]
pub struct GoalsAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The letters, by their id.
    profile: &'a str,
    /// The goals that the projects themselves shall reach, in order.
    goals: Vec<GoalAnswer<'a>>,
}

/// One goal, as the letters see it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalByLetters"))]
struct GoalAnswer<'a> {
    /// Whose goal it is, and which.
    subject: &'a Subject,
    /// Where it stands in the document that was read.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// Its words.
    text: &'a str,
    /// What each letter finds, in order.
    letters: Vec<LetterAnswer<'a>>,
    /// The words with gaps where something could be added; `null` where nothing needs to be.
    hint: Option<HintAnswer<'a>>,
}

/// What one letter finds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalLetter"))]
struct LetterAnswer<'a> {
    /// The letter.
    letter: &'a str,
    /// What it stands for.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::Aspect"))]
    aspect: &'static str,
    /// The same in words.
    title: &'static str,
    /// The outcome.
    #[cfg_attr(feature = "schema", schemars(with = "super::answer::schema::Outcome"))]
    outcome: &'static str,
    /// The outcome as people are told it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::finding::Standing"))]
    standing: &'static str,
    /// The same in words.
    words: &'static str,
    /// What an undetermined outcome waits for.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<super::answer::schema::Awaited>"))]
    awaits: Vec<&'static str>,
    /// What was found.
    found: Vec<SeenAnswer>,
    /// What is missing; empty where nothing is.
    missing: &'static str,
    /// What to ask; empty where it is met.
    question: &'static str,
}

/// Something that was found.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SeenInGoal"))]
struct SeenAnswer {
    /// The words of the goal, or what stands in a field.
    text: String,
    /// Whether it stands in the words of the goal (`text`) or in a field of its own (`field`).
    #[cfg_attr(feature = "schema", schemars(with = "SeenIn"))]
    source: &'static str,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Which words of the goal.
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<Span>,
}

/// Where something was found.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "camelCase")]
#[expect(dead_code, reason = "it only describes")]
enum SeenIn {
    Text,
    Field,
}

/// What could be added.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalHint"))]
struct HintAnswer<'a> {
    /// The words with `__` where something could stand.
    text: &'a str,
    /// What belongs in each gap: `baseline`, `target`, `indicator` or `deadline`.
    gaps: &'a [&'static str],
}

impl GoalsByLetters<'_> {
    /// The goals, in order.
    pub fn goals(&self) -> &[GoalByLetters] {
        self.letters.as_ref().map_or(&[], |letters| &letters.goals)
    }

    /// All of it as it is answered, in the language of the context.
    pub fn answer(&self) -> GoalsAnswer<'_> {
        let goals = self.goals().iter();
        let profile = self.letters.as_ref().and_then(|letters| letters.profile.id.known());
        GoalsAnswer {
            made: MadeAnswer::of(&self.made),
            profile: profile.map_or("", String::as_str),
            goals: goals.map(|goal| self.goal(goal)).collect(),
        }
    }

    fn goal<'s>(&'s self, goal: &'s GoalByLetters) -> GoalAnswer<'s> {
        let at = goal.pointer.clone().then("text");
        let written = match self.tree.and_then(|tree| tree.at(at.segments())) {
            Some(Node::Text(text)) => text.as_str(),
            _ => "",
        };
        GoalAnswer {
            subject: &goal.subject,
            pointer: &goal.pointer,
            text: written,
            letters: goal.letters.iter().map(|letter| self.letter(letter, goal, written)).collect(),
            hint: goal.hint.as_ref().map(|hint| HintAnswer { text: &hint.text, gaps: &hint.gaps }),
        }
    }

    fn letter<'s>(&'s self, letter: &'s GoalLetter, goal: &GoalByLetters, written: &str) -> LetterAnswer<'s> {
        let language = self.speech.language();
        let standing = letter.standing();
        LetterAnswer {
            letter: &letter.letter,
            aspect: letter.aspect.code(),
            title: letter.aspect.title().in_language(language),
            outcome: letter.outcome.code(),
            standing: standing.code(),
            words: standing.title().in_language(language),
            awaits: letter.awaits.codes().collect(),
            found: letter.found.iter().map(|seen| self.seen(seen, goal, written)).collect(),
            missing: letter.missing().map_or("", |words| words.in_language(language)),
            question: letter.question().map_or("", |words| words.in_language(language)),
        }
    }

    fn seen(&self, seen: &SeenInGoal, goal: &GoalByLetters, written: &str) -> SeenAnswer {
        match seen {
            SeenInGoal::Field(field, value) => SeenAnswer {
                text: value.write(self.speech.language()),
                source: "field",
                pointer: self.pointer_to(&goal.pointer, field),
                span: None,
            },
            SeenInGoal::Words(words, role) => {
                let is_apart = composed(written).is_some();
                let place = |offset| if is_apart { offset_before_composing(written, offset) } else { offset };
                let span = Span::new(written, place(words.start), place(words.end), role);
                let [start, end] = span.bytes;
                SeenAnswer {
                    text: written.get(start..end).unwrap_or_default().to_owned(),
                    source: "text",
                    pointer: goal.pointer.clone().then("text"),
                    span: Some(span),
                }
            }
        }
    }

    /// A field of the goal, or of the document that holds the goals. A project's end that stands for the deadline may
    /// lie in another document; then it is the deadline that it stands for.
    fn pointer_to(&self, goal: &Pointer, field: &str) -> Pointer {
        let within = |from: Pointer| field.split('/').fold(from, |pointer, key| pointer.then(key));
        if !field.starts_with("period/") {
            return within(goal.clone());
        }
        let whole = goal.parent().and_then(|goals| goals.parent()).map(within);
        let is_there = |pointer: &Pointer| self.tree.is_some_and(|tree| tree.at(pointer.segments()).is_some());
        whole.filter(is_there).unwrap_or_else(|| goal.clone().then("deadline"))
    }
}
