//! A time axis: years, months where there is room for them, and where a day lies.

use super::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, RUST};
use super::widths::{Anchor, Font};
use super::{MARGIN, PictureSaying};
use crate::phrase::Param;
use crate::value::{Day, Language, MONTHS, When};

/// An axis from the first day of a month to the last of another.
pub(super) struct Axis {
    first: Day,
    last: Day,
    left: i64,
    width: i64,
}

/// How many days a year has, and a month, near enough to see how much room there is.
const YEAR: i64 = 365;
const MONTH: i64 = 30;

impl Axis {
    /// An axis that all of these days lie on; `None` where there are none.
    pub(super) fn of(days: impl Iterator<Item = Day> + Clone, left: i64, width: i64) -> Option<Self> {
        let (first, last) = (days.clone().min()?, days.max()?);
        let begins = Day::in_month(first.year(), first.month(), 1)?;
        // A little beyond, so that what is written beside the last day has room.
        let beyond = last.plus((last.days_since(first) / 20).max(10)).unwrap_or(last);
        let ends = Day::in_month(beyond.year(), beyond.month(), 31)?;
        Some(Self { first: begins, last: ends, left, width })
    }

    /// Where a day lies.
    pub(super) fn x(&self, day: Day) -> i64 {
        self.left + day.days_since(self.first) * self.width / self.days()
    }

    pub(super) fn holds(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    fn days(&self) -> i64 {
        self.last.days_since(self.first).max(1)
    }

    /// How much room so many days have.
    fn room(&self, days: i64) -> i64 {
        days * self.width / self.days()
    }

    /// Draws years and months above a height, and fine lines down to another.
    pub(super) fn draw(&self, canvas: &mut Canvas, language: Language, top: i64, below: i64) {
        canvas.rectangle((self.left, top), (self.width, HEIGHT), 4, Paint::filled(PALE));
        let every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let every = every.into_iter().find(|years| self.room(YEAR * years) >= 44).unwrap_or(2000);
        let years = (self.first.year()..=self.last.year()).filter(|year| i64::from(*year) % every == 0);
        for year in years {
            let Some(begins) = Day::in_month(year, 1, 1) else { continue };
            let is_first = begins < self.first;
            let x = self.x(begins.max(self.first));
            if !is_first {
                canvas.line((x, top), (x, below), Paint::line(FAINT, 2));
            }
            // A year of which only the end is there has no room for its name.
            let ends = Day::in_month(year, 12, 31).unwrap_or(begins).min(self.last);
            if every > 1 || self.x(ends) - x >= 38 {
                canvas.text((x + 6, top + 17), &year.to_string(), Font::plain(13, INK).bold());
            }
        }
        self.draw_months(canvas, language, top, below);
    }

    /// Draws a line where today is, from the words above the axis to below it, where the axis has the day.
    pub(super) fn draw_today(
        &self,
        canvas: &mut Canvas,
        language: Language,
        today: Day,
        (words_at, top, below): (i64, i64, i64),
    ) {
        if !self.holds(today) {
            return;
        }
        let x = self.x(today);
        let date = Param::Date(When::from(today)).write(language);
        let words = PictureSaying::Today.with(&[("date", Param::Text(date))], language);
        let font = Font::plain(12, RUST).bold();
        canvas.line((x, words_at + 5), (x, top), Paint::line(RUST, 2));
        canvas.line((x, top + HEIGHT), (x, below), Paint::line(RUST, 2).dashed("8 4"));
        let half = font.width(&words) / 2;
        // Nothing stands to the left of an axis that is higher than this.
        let middle = x.clamp(MARGIN + half, self.left + self.width - half);
        canvas.text((middle, words_at), &words, font.at(Anchor::Middle));
    }

    /// Months by their first three letters, by one, or quarters as lines alone.
    fn draw_months(&self, canvas: &mut Canvas, language: Language, top: i64, below: i64) {
        let room = self.room(MONTH);
        let letters = if room >= 26 { 3 } else { 1 };
        let each = if room >= 11 { 1 } else { 3 };
        if self.room(MONTH * 3) < 9 {
            return;
        }
        let font = Font::plain(if letters == 3 { 11 } else { 10 }, GREY).at(Anchor::Middle);
        for year in self.first.year()..=self.last.year() {
            for (number, name) in (1..=12_u32).zip(&MONTHS).filter(|(number, _)| (number - 1) % each == 0) {
                let Some(begins) = Day::in_month(year, number, 1).filter(|day| self.holds(*day)) else { continue };
                let x = self.x(begins);
                if number > 1 {
                    canvas.line((x, top + 24), (x, below), Paint::line(FAINT, 1).dashed("1 3"));
                }
                if each == 1 {
                    let ends = Day::in_month(year, number, 31).unwrap_or(begins);
                    let name: String = name.in_language(language).chars().take(letters).collect();
                    let name = if letters == 1 { name.to_uppercase() } else { name };
                    canvas.text(((x + self.x(ends)) / 2, top + 36), &name, font);
                }
            }
        }
    }
}

/// How high the axis is.
pub(super) const HEIGHT: i64 = 44;
