//! Pictures of what projects are to each other: what they work towards, when, what waits for what, and whom they call on.

mod bars;
mod coverage;
mod dependency;
mod lanes;
mod layers;
mod load;
mod network;
mod roadmap;
mod tally;
mod ties;
mod words;

pub use coverage::coverage_picture;
pub use dependency::dependency_picture;
pub use load::load_picture;
pub use roadmap::roadmap_picture;
pub use words::CoordinationPictureSaying;

use super::Told;
use super::canvas::{Canvas, GREY, INK};
use super::widths::{Anchor, Font, Lines, cut, lines};
use crate::context::Context;
use crate::phrase::{Param, fill};
use crate::portfolio::{Coordination, CoverageRow, ProjectAtHand};
use crate::value::{Day, Language, When};
use words::CoordinationPictureSaying as Saying;

/// A text in one line, cut where it is longer.
fn one_line(text: &str, font: Font, width: i64) -> Lines {
    let is_cut = font.width(text) > width;
    let line = if is_cut { cut(text, font, width) } else { text.to_owned() };
    Lines { lines: Some(line).filter(|line| !line.is_empty()).into_iter().collect(), is_cut }
}

/// How many of several kinds are drawn, where there is room for so many in all: as many of each as of the others.
fn shared_out(counts: impl Iterator<Item = usize>, room: usize) -> Vec<usize> {
    let counts: Vec<usize> = counts.collect();
    let mut drawn = vec![0; counts.len()];
    let mut left = room;
    let most = counts.iter().max().copied().unwrap_or(0).min(room);
    for round in 0..most {
        for (count, drawn) in counts.iter().zip(&mut drawn) {
            if left > 0 && *count > round {
                *drawn += 1;
                left -= 1;
            }
        }
    }
    drawn
}

/// Projects as they are shown.
struct Seen<'c, 'a> {
    coordination: &'c Coordination<'a>,
    language: Language,
    today: Day,
}

impl<'c, 'a> Seen<'c, 'a> {
    fn of(coordination: &'c Coordination<'a>, context: &Context<'_>) -> Self {
        Self { coordination, language: context.speech.language(), today: context.today() }
    }

    /// The projects that have not left, each with which of those at hand it is.
    fn projects(&self) -> impl Iterator<Item = (usize, &'c ProjectAtHand<'a>)> {
        self.coordination.hands.iter().enumerate().filter(|(_, hand)| !hand.project.has_left())
    }

    fn say(&self, saying: Saying) -> String {
        self.with(saying, &[])
    }

    fn with(&self, saying: Saying, params: &[(&'static str, Param)]) -> String {
        fill(saying.title().in_language(self.language), params, self.language)
    }

    fn counted(&self, saying: Saying, count: usize) -> String {
        self.with(saying, &[("count", Param::from(count))])
    }

    /// That there is more than is drawn, where there is.
    fn more(&self, saying: Saying, count: usize) -> Option<String> {
        (count > 0).then(|| self.counted(saying, count))
    }

    fn date(&self, day: Day) -> String {
        self.time(&When::from(day))
    }

    fn time(&self, when: &When) -> String {
        Param::from(when).write(self.language)
    }

    /// The code and title of a project.
    fn name(&self, hand: usize) -> String {
        self.coordination.hands.get(hand).map(|hand| hand.name().write(self.language)).unwrap_or_default()
    }

    /// The code of a project, or its title where it has none.
    fn short_name(&self, hand: usize) -> String {
        let code = self.coordination.hands.get(hand).and_then(|hand| hand.project.code.filled());
        code.cloned().unwrap_or_else(|| self.name(hand))
    }

    /// The number and the short name of a main goal, or the name of an approach.
    fn goal(&self, row: &CoverageRow<'_>) -> String {
        let number = row.number.map(|number| number.to_string());
        let name = row.name.or(row.text).map(str::to_owned);
        number.into_iter().chain(name).collect::<Vec<_>>().join(" ")
    }

    /// What a picture of a kind is called, and what holds for all of it.
    fn told(&self, kind: Saying, description: Vec<String>) -> Told {
        let programme = self.coordination.against.programme.and_then(|programme| programme.title.filled());
        let own = || self.coordination.dossier.portfolio.known().and_then(|portfolio| portfolio.title.filled());
        let title = programme.or_else(own).cloned().unwrap_or_else(|| self.say(Saying::Untitled));
        let count = self.projects().count();
        let left = self.coordination.hands.len().saturating_sub(count);
        let as_of = self.with(Saying::AsOf, &[("date", Param::Text(self.date(self.today)))]);
        let facts = [Some(self.counted(Saying::Projects, count)), self.more(Saying::Left, left), Some(as_of)];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let description = description.into_iter().chain([self.say(Saying::TableTells)]);
        let description = description.collect::<Vec<_>>().join(" ");
        Told { kind: self.say(kind), title, facts, description, language: self.language }
    }

    /// Says in the middle of a page why there is nothing to draw, and what is asked for.
    fn draw_instead(&self, canvas: &mut Canvas, (width, top): (i64, i64), [says, asks]: [Saying; 2]) {
        let middle = width / 2;
        canvas.text((middle, top + 120), &self.say(says), Font::plain(16, INK).at(Anchor::Middle));
        let font = Font::plain(14, GREY).italic().at(Anchor::Middle);
        canvas.lines((middle, top + 148), &lines(&self.say(asks), font, width - 120, 2), font, 20);
    }
}
