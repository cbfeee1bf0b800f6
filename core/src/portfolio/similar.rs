//! Which projects of a portfolio write about the same as a new idea, while it is being written.

use super::at_hand::{Places, ProjectAtHand, at_hand, name_of};
use super::documents::ProjectDocuments;
use super::fact::{Fact, quoted};
use super::overlap::{passages, written};
use super::register::Register;
use super::saying::{FactSaying, SimilarSaying};
use crate::model::{Dossier, IdeaNote};
use crate::phrase::{Param, Said};
use crate::text::{LikeTexts, tokens};
use crate::value::{Decimal, Field, Language, Pointer};

/// A text that is half-finished shares less: so much is enough to show a project.
const ALIKE: u32 = 150;
/// As many projects are shown.
const SHOWN: usize = 5;

/// The projects of a portfolio, read once to be held against many ideas, or one that is being written.
///
/// ```
/// use samspill::{Dossier, Goal, IdeaNote, Language, LikeProjects, Portfolio, Project};
///
/// let goal = Goal { text: "Nye og gamle innbyggere møtes over en kopp kaffe".into(), ..Goal::default() };
/// let cafe = Project { title: "Språkkafé".into(), goals: vec![goal].into(), ..Project::default() };
/// let portfolio = Portfolio { projects: vec![cafe].into(), ..Portfolio::default() };
/// let projects = LikeProjects::of(&Dossier { portfolio: portfolio.into(), ..Dossier::default() });
///
/// let note = IdeaNote { title: "Kaffe med nye innbyggjarar".into(), ..IdeaNote::default() };
/// let similar = projects.similar(&note);
/// assert_eq!(similar.text(Language::Nynorsk), "1 prosjekt skriv om noko av det same. Ta gjerne kontakt.");
/// assert_eq!(similar.projects[0].project, 0);
/// ```
///
/// Source: Områdeløft Saupstad-Kolstad, slide 19: the interplay between projects.
#[derive(Clone, Debug, Default)]
pub struct LikeProjects {
    /// The places of the projects in the portfolio, and what they are called.
    projects: Vec<(usize, Param, Pointer)>,
    texts: Vec<String>,
    like: LikeTexts,
}

/// The projects that write about the same as an idea.
#[derive(Clone, Debug)]
pub struct SimilarProjects {
    /// The most alike first, at most five.
    pub projects: Vec<SimilarProject>,
    said: Said<SimilarSaying>,
}

/// A project that writes about the same as an idea, and in which words.
#[derive(Clone, Debug)]
pub struct SimilarProject {
    /// The project, by its place in the portfolio.
    pub project: usize,
    /// How alike they are in words, in per mille.
    pub per_mille: u32,
    pub(crate) name: Param,
    pub(crate) fact: Fact,
}

impl SimilarProjects {
    /// What was found, in a sentence.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

impl LikeProjects {
    /// Reads the projects of a file that have not left the programme.
    pub fn of(dossier: &Dossier) -> Self {
        Self::at(dossier, &Places::in_dossier())
    }

    pub(crate) fn at(dossier: &Dossier, places: &Places) -> Self {
        let register = dossier.portfolio.known().map(Register::of).unwrap_or_default();
        let documents = ProjectDocuments::of(dossier, &register);
        let mut hands = at_hand(dossier, &documents, &register);
        hands.retain(|hand: &ProjectAtHand<'_>| !hand.project.has_left());
        let texts: Vec<String> = hands.iter().map(written).collect();
        let like = LikeTexts::of_words(texts.iter().map(String::as_str));
        let named = |hand: &ProjectAtHand<'_>| {
            (hand.position, name_of(hand.position, hand.project), places.project(hand.position))
        };
        Self { projects: hands.iter().map(named).collect(), texts, like }
    }

    /// The projects that write about the same as an idea note, half-finished as it may be.
    pub fn similar(&self, note: &IdeaNote) -> SimilarProjects {
        let text = text_of(note);
        let found = self.like.like(&text, ALIKE, SHOWN).into_iter();
        let projects: Vec<SimilarProject> =
            found.filter_map(|(number, per_mille)| self.project(number, per_mille, &text)).collect();
        let said = match (self.projects.is_empty(), tokens(&text).is_empty(), projects.len()) {
            (true, ..) => Said::of(SimilarSaying::NoProjects),
            (_, true, _) => Said::of(SimilarSaying::NothingYet),
            (.., 0) => Said::of(SimilarSaying::NoneAlike),
            (.., count) => Said::of(SimilarSaying::Alike).with("count", count),
        };
        SimilarProjects { projects, said }
    }

    fn project(&self, number: usize, per_mille: u32, text: &str) -> Option<SimilarProject> {
        let (project, name, pointer) = self.projects.get(number)?;
        let own = self.texts.get(number)?;
        let passages = passages(&self.like, text, own);
        // Words that only resemble each other are nothing to show.
        if passages.is_empty() {
            return None;
        }
        let percent = Decimal::new(i64::from(per_mille.div_ceil(10)), 0).ok()?;
        let fact = Fact::of(FactSaying::AlikeInWords).with("alike", Param::Percent(percent));
        let fact = fact.with("passages", quoted(passages)).at(pointer.clone());
        Some(SimilarProject { project: *project, per_mille, name: name.clone(), fact })
    }
}

/// What a note says of its idea.
fn text_of(note: &IdeaNote) -> String {
    let mut texts: Vec<&str> = Vec::new();
    let fields = [&note.title, &note.background, &note.challenge, &note.solution, &note.why_now, &note.vision];
    texts.extend(fields.into_iter().filter_map(Field::filled).map(String::as_str));
    texts.extend(note.expected_benefits.items().map(|(_, text)| text.as_str()));
    texts.extend(note.goals.items().filter_map(|(_, goal)| goal.text.filled()).map(String::as_str));
    texts.extend(note.main_goals.items().filter_map(|(_, goal)| goal.reason.filled()).map(String::as_str));
    texts.join("\n")
}
