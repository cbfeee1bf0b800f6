//! Whether what a network has to offer fits an idea: by theme, place and period, each with its reason.

use std::ops::Range;

use super::saying::{FitQuestion, FitSaying, FitStanding};
use super::texts::{Asked, FoundPlace, Text, stated_place};
use crate::finding::Outcome;
use crate::model::{NetworkQuestion, Opening, Period, Resource};
use crate::phrase::{Param, Said};
use crate::text::{Token, tokens};
use crate::value::{Day, Field, Language, List, Value, When, lowered};

/// An opening or a resource, and whether it fits.
#[derive(Clone, Debug)]
pub struct Fit<'a, T> {
    /// The opening or the resource.
    pub offer: &'a T,
    /// Its place among the network's, from 0.
    pub position: usize,
    /// Whether all three fit, by strong Kleene logic.
    pub outcome: Outcome,
    /// What is said of theme, place and period.
    pub reasons: [FitReason; 3],
}

impl<T> Fit<'_, T> {
    /// Whether it fits, in words.
    pub fn standing(&self) -> FitStanding {
        FitStanding::of(self.outcome)
    }
}

/// What is said of the theme, the place or the period.
#[derive(Clone, Debug)]
pub struct FitReason {
    /// What was asked.
    pub asks: FitQuestion,
    /// Whether it fits.
    pub outcome: Outcome,
    /// The words of the idea that show it.
    pub places: Vec<FoundPlace>,
    said: Said<FitSaying>,
}

impl FitReason {
    /// Which reason it is.
    pub fn saying(&self) -> FitSaying {
        self.said.saying
    }

    /// The reason, in a sentence.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

/// What can be held against an idea.
trait Offer {
    fn themes(&self) -> &Field<List<String>>;
    fn place(&self) -> &Field<String>;
    fn period(&self) -> &Field<Period>;
}

macro_rules! offers {
    ($($type:ident)+) => {$(
        impl Offer for $type {
            fn themes(&self) -> &Field<List<String>> {
                &self.themes
            }

            fn place(&self) -> &Field<String> {
                &self.place
            }

            fn period(&self) -> &Field<Period> {
                &self.period
            }
        }
    )+};
}

offers! { Opening Resource }

impl NetworkQuestion {
    /// Which of the network's openings fit the idea, in the network's own order.
    ///
    /// A theme fits when one of its words is found in the note or among the words; a place when its name is; a period
    /// when the two certainly meet. What is not stated is left open, with what to ask.
    ///
    /// ```
    /// use samspill::{Day, IdeaNote, Language, Network, NetworkQuestion, Opening, Outcome};
    ///
    /// let opening = Opening { themes: vec!["frivillighet".to_owned()].into(), ..Opening::default() };
    /// let question = NetworkQuestion {
    ///     network: Network { openings: vec![opening].into(), ..Network::default() }.into(),
    ///     note: IdeaNote { title: "Kafé med frivillige".into(), ..IdeaNote::default() }.into(),
    ///     ..NetworkQuestion::default()
    /// };
    /// let fits = question.openings(Day::new(2026, 11, 21)?);
    /// assert_eq!(fits[0].reasons[0].text(Language::Nynorsk), "Temaet passar: frivillighet. I teksten dykkar står «frivillige».");
    /// assert_eq!(fits[0].outcome, Outcome::Undetermined);
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Pådriv Oslo, «Du vil få».
    pub fn openings(&self, today: Day) -> Vec<Fit<'_, Opening>> {
        self.fits(self.network.known().map(|network| &network.openings), today)
    }

    /// Which of the network's resources fit the idea, as [`openings`](Self::openings) does.
    pub fn resources(&self, today: Day) -> Vec<Fit<'_, Resource>> {
        self.fits(self.network.known().map(|network| &network.resources), today)
    }

    fn fits<'a, T: Offer>(&'a self, offers: Option<&'a Field<List<T>>>, today: Day) -> Vec<Fit<'a, T>> {
        let idea = Idea {
            asked: Asked::of(self),
            place: stated_place(self),
            period: self.note.known().and_then(|note| note.period.known()),
            today,
        };
        let offers = offers.into_iter().flat_map(Field::items);
        let fit = |(position, offer): (usize, &'a T)| {
            let reasons = [idea.theme(offer.themes()), idea.place(offer.place()), idea.period(offer.period())];
            let outcome = reasons.iter().fold(Outcome::Met, |whole, reason| whole.and(reason.outcome));
            Fit { offer, position, outcome, reasons }
        };
        offers.map(fit).collect()
    }
}

/// What is known of an idea that offers are held against.
struct Idea<'a> {
    asked: Asked<'a>,
    place: Option<Text<'a>>,
    period: Option<&'a Period>,
    today: Day,
}

fn reason(asks: FitQuestion, outcome: Outcome, said: Said<FitSaying>) -> FitReason {
    FitReason { asks, outcome, places: Vec::new(), said }
}

impl Idea<'_> {
    fn theme(&self, themes: &Field<List<String>>) -> FitReason {
        let theme = |outcome, said| reason(FitQuestion::Theme, outcome, said);
        if themes.is_none() {
            return theme(Outcome::Met, Said::of(FitSaying::AnyTheme));
        }
        let Some(stated) = themes.filled() else {
            return theme(Outcome::Undetermined, Said::of(FitSaying::ThemeNotStated));
        };
        let names = || stated.iter().map(|(_, theme)| theme.as_str()).collect::<Param>();
        if self.asked.is_empty() {
            return theme(Outcome::Undetermined, Said::of(FitSaying::IdeaNotStated).with("themes", names()));
        }
        let found = stated.iter().map(|(_, theme)| (theme.as_str(), self.asked.places_of_any(&tokens(theme))));
        let found: Vec<_> = found.filter(|(_, places)| !places.is_empty()).collect();
        if found.is_empty() {
            // A word never decides: another word may mean the same.
            return theme(Outcome::Undetermined, Said::of(FitSaying::OtherTheme).with("themes", names()));
        }
        let names: Param = found.iter().map(|(theme, _)| *theme).collect();
        let places: Vec<FoundPlace> = found.into_iter().flat_map(|(_, places)| places).collect();
        let word = places.first().map_or("", |place| place.words.as_str());
        let said = Said::of(FitSaying::ThemeFits).with("themes", names).with("word", word);
        FitReason { places, ..theme(Outcome::Met, said) }
    }

    fn place(&self, place: &Field<String>) -> FitReason {
        let answer = |outcome, said| reason(FitQuestion::Place, outcome, said);
        if place.is_none() {
            return answer(Outcome::Met, Said::of(FitSaying::AnyPlace));
        }
        let Some(name) = place.filled() else {
            return answer(Outcome::Undetermined, Said::of(FitSaying::PlaceNotStated));
        };
        let said = |saying| Said::of(saying).with("place", name.as_str());
        let parts: Vec<Vec<Token>> = name.split(',').map(tokens).collect();
        if let Some(own) = self.place {
            let written = own.tokens();
            let is_whole =
                || lowered(own.text.trim()) == lowered(name.trim()) || run_of(&written, &tokens(name)).is_some();
            let bytes = run_of_any(&parts, &written).or_else(|| is_whole().then_some(0..own.text.len()));
            return match bytes.map(|bytes| own.place(&bytes, &[], &NetworkQuestion::KIND)) {
                Some(found) => FitReason { places: vec![found], ..answer(Outcome::Met, said(FitSaying::PlaceFits)) },
                // One place may lie within another.
                None => answer(Outcome::Undetermined, said(FitSaying::OtherPlace).with("own", own.text)),
            };
        }
        let places = self.asked.places_where(&|tokens| run_of_any(&parts, tokens));
        if places.is_empty() {
            return answer(Outcome::Undetermined, said(FitSaying::OwnPlaceNotStated));
        }
        FitReason { places, ..answer(Outcome::Met, said(FitSaying::PlaceFits)) }
    }

    fn period(&self, period: &Field<Period>) -> FitReason {
        let (outcome, said) = self.periods(period.known().filter(|period| is_stated(period)));
        reason(FitQuestion::Period, outcome, said)
    }

    fn periods(&self, period: Option<&Period>) -> (Outcome, Said<FitSaying>) {
        let Some(period) = period else {
            return (Outcome::Undetermined, Said::of(FitSaying::PeriodNotStated));
        };
        let over = period.end.known().filter(|end| end.latest().is_some_and(|latest| latest < self.today));
        if let Some(end) = over {
            return (Outcome::NotMet, Said::of(FitSaying::PeriodOver).with("time", end));
        }
        let said = |saying| Said::of(saying).with("period", period);
        let Some(own) = self.period.filter(|own| is_stated(own)) else {
            return (Outcome::Undetermined, said(FitSaying::OwnPeriodNotStated));
        };
        if let Some(time) = period.shared_with(own) {
            return (Outcome::Met, Said::of(FitSaying::PeriodFits).with("time", time));
        }
        if period.is_apart_from(own) {
            return (Outcome::NotMet, said(FitSaying::PeriodsApart).with("own", own));
        }
        (Outcome::Undetermined, said(FitSaying::PeriodsMayMeet).with("own", own))
    }
}

fn is_stated(period: &Period) -> bool {
    [&period.start, &period.end].iter().any(|end: &&Field<When>| end.known().is_some())
}

/// Where one of several names stands among the words of a text.
fn run_of_any(names: &[Vec<Token>], text: &[Token]) -> Option<Range<usize>> {
    names.iter().find_map(|name| run_of(name, text))
}

/// Where a name stands among the words of a text: all its words, one behind the other.
fn run_of(name: &[Token], text: &[Token]) -> Option<Range<usize>> {
    let is_it = |run: &&[Token]| run.iter().zip(name).all(|(word, token)| word.form.stem() == token.form.stem());
    let run = text.windows(name.len().max(1)).filter(|_| !name.is_empty()).find(is_it)?;
    Some(run.first()?.span.start..run.last()?.span.end)
}
