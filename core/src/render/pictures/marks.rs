//! The marks of milestones, and the explanation of what is drawn.

use super::canvas::{Canvas, FAINT, GREY, INK, Paint, Point, RUST, TEAL, WHITE};
use super::shown::{Mark, Shown};
use super::widths::{Anchor, Font};
use super::{MARGIN, PictureSaying};
use crate::phrase::Saying;
use crate::value::Language;

/// How a milestone looks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    pub(super) is_decision: bool,
    pub(super) is_reached: bool,
    pub(super) is_in_chain: bool,
    pub(super) has_no_day: bool,
}

impl Shape {
    pub(super) fn of(mark: &Mark<'_>) -> Self {
        Self {
            is_decision: mark.is_decision(),
            is_reached: mark.times.is_reached,
            is_in_chain: mark.is_in_chain,
            has_no_day: mark.day().is_none(),
        }
    }

    fn outline(self, canvas: &mut Canvas, (x, y): Point, radius: i64, paint: Paint) {
        if self.is_decision {
            let far = radius + 2;
            let path = format!("M{x} {}L{} {y}L{x} {}L{} {y}Z", y - far, x + far, y + far, x - far);
            canvas.path(&path, paint);
        } else {
            canvas.circle((x, y), radius, paint);
        }
    }

    /// Draws it around a place.
    pub(super) fn draw(self, canvas: &mut Canvas, (x, y): Point, radius: i64) {
        let paint = match self {
            Self { is_reached: true, .. } => Paint::outlined(TEAL, TEAL, 2),
            Self { has_no_day: true, .. } => Paint::outlined(WHITE, GREY, 2).dashed("3 3"),
            Self { is_in_chain: true, .. } => Paint::outlined(WHITE, INK, 4),
            _ => Paint::outlined(WHITE, INK, 2),
        };
        self.outline(canvas, (x, y), radius, paint);
        if self.has_no_day && !self.is_reached {
            canvas.text((x, y + 4), "?", Font::plain(11, GREY).bold().at(Anchor::Middle));
        }
        if self.is_reached {
            let check = format!("M{} {y}L{} {}L{} {}", x - 4, x - 1, y + 3, x + 4, y - 4);
            canvas.path(&check, Paint::line(WHITE, 2));
        }
    }

    /// Draws where it was before something was changed.
    pub(super) fn draw_before(self, canvas: &mut Canvas, place: Point, radius: i64) {
        self.outline(canvas, place, radius, Paint::outlined(WHITE, RUST, 2).dashed("3 2"));
    }
}

/// The explanation of what is drawn, at the foot of a page: signs and their words, in as many lines as it takes.
pub(super) struct Legend<'c> {
    canvas: &'c mut Canvas,
    language: Language,
    right: i64,
    at: Point,
}

/// How far it is from line to line of an explanation.
const LEADING: i64 = 22;
/// How much room an explanation has, of two lines.
pub(super) const FOOT: i64 = 88;

impl<'c> Legend<'c> {
    /// Begins an explanation on a page of a size with a fine line.
    pub(super) fn of(canvas: &'c mut Canvas, language: Language, (width, height): Point) -> Self {
        let (top, right) = (height - FOOT + 16, width - MARGIN);
        canvas.line((MARGIN, top), (right, top), Paint::line(FAINT, 1));
        Self { canvas, language, right, at: (MARGIN, top + 20) }
    }

    /// The same with the marks of milestones that are there.
    pub(super) fn of_marks(canvas: &'c mut Canvas, shown: &Shown<'_>, size: Point) -> Self {
        let mut legend = Self::of(canvas, shown.language, size);
        let drawn = shown.drawn();
        let plain = Shape::default();
        let any = |is_so: fn(&Mark<'_>) -> bool| drawn.iter().any(is_so);
        let shapes = [
            (any(|_| true), plain, PictureSaying::LegendOpen),
            (any(|mark| mark.times.is_reached), Shape { is_reached: true, ..plain }, PictureSaying::Reached),
            (any(|mark| mark.is_decision()), Shape { is_decision: true, ..plain }, PictureSaying::LegendDecision),
            (any(|mark| mark.is_in_chain), Shape { is_in_chain: true, ..plain }, shown.decides()),
        ];
        for (is_there, shape, saying) in shapes {
            legend.sign(is_there, 16, saying, |canvas, (x, y)| shape.draw(canvas, (x + 8, y), 7));
        }
        let has_moved = any(|mark| mark.moved_from().is_some());
        legend.sign(has_moved, 16, PictureSaying::LegendWas, |canvas, (x, y)| plain.draw_before(canvas, (x + 8, y), 7));
        legend
    }

    /// A sign of a width, and what it means, where it is there at all.
    pub(super) fn sign(
        &mut self,
        is_there: bool,
        width: i64,
        saying: impl Saying,
        draw: impl FnOnce(&mut Canvas, Point),
    ) {
        if !is_there {
            return;
        }
        let font = Font::plain(11, GREY);
        let words = saying.words().in_language(self.language).to_owned();
        let room = width + 7 + font.width(&words);
        if self.at.0 + room > self.right {
            self.at = (MARGIN, self.at.1 + LEADING);
        }
        let (x, y) = self.at;
        draw(self.canvas, (x, y));
        self.canvas.text((x + width + 7, y + 4), &words, font);
        self.at = (x + room + 18, y);
    }
}
