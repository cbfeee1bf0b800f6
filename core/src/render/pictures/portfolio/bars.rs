//! When a project goes on, as exact as it is known, along a time axis.

use crate::model::Period;
use crate::render::pictures::axis::Axis;
use crate::render::pictures::canvas::{Canvas, PALE, Paint, Point, TEAL, WHITE};
use crate::value::{Day, When};

/// From when to when, as exact as it is known; at least one end is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// The first and the last day that it can begin; the first is open where nobody has said.
    begins: (Option<Day>, Option<Day>),
    /// The first and the last day that it can end; the last is open where nobody has said.
    ends: (Option<Day>, Option<Day>),
}

impl Bar {
    /// Of a period whose end does not come first.
    pub(super) fn of(period: &Period) -> Option<Self> {
        let bounds = |time: Option<&When>| time.map_or((None, None), When::bounds);
        let (begins, ends) = (bounds(period.start.known()), bounds(period.end.known()));
        let is_known = [begins.0, begins.1, ends.0, ends.1].iter().any(Option::is_some);
        (is_known && !period.is_reversed()).then_some(Self { begins, ends })
    }

    pub(super) fn days(&self) -> impl Iterator<Item = Day> {
        [self.begins.0, self.begins.1, self.ends.0, self.ends.1].into_iter().flatten()
    }

    /// Whether the day of an end is not known.
    pub(super) fn has_doubt(&self) -> bool {
        let differ =
            |(first, last): (Option<Day>, Option<Day>)| first.zip(last).is_some_and(|(first, last)| first < last);
        differ(self.begins) || differ(self.ends)
    }

    /// Whether nobody has said when it begins or ends.
    pub(super) fn is_open(&self) -> bool {
        self.begins.0.is_none() || self.ends.1.is_none()
    }

    /// Draws it: what is certain filled, what may be dashed, and an open end with an arrow.
    pub(super) fn draw(&self, canvas: &mut Canvas, axis: &Axis, (left, right): (i64, i64), y: i64) {
        let x = |day: Option<Day>| day.map(|day| axis.x(day));
        let (from, until) = (x(self.begins.0).unwrap_or(left), x(self.ends.1).unwrap_or(right));
        let sure_from = x(self.begins.1).or(x(self.begins.0));
        let sure_until = x(self.ends.0).or(x(self.ends.1));
        // With one end alone, nothing more than that end is certain.
        let sure = sure_from.zip(sure_until).filter(|(first, last)| first < last);
        let until = until.max(from + 4);
        if sure != Some((from, until)) {
            draw_doubt(canvas, (from, until), (self.begins.0.is_none(), self.ends.1.is_none()), y);
        }
        if let Some((first, last)) = sure {
            canvas.rectangle((first, y - 6), (last - first, 12), 2, Paint::outlined(PALE, TEAL, 1));
        }
    }
}

/// A dashed frame, without its ends and with arrows where those are open.
pub(super) fn draw_doubt(
    canvas: &mut Canvas,
    (from, until): (i64, i64),
    (from_open, until_open): (bool, bool),
    y: i64,
) {
    canvas.rectangle((from, y - 6), (until - from, 12), 0, Paint::filled(WHITE));
    let dashed = Paint::line(TEAL, 1).dashed("4 3");
    for side in [y - 6, y + 6] {
        canvas.line((from, side), (until, side), dashed);
    }
    for (x, is_open, along) in [(from, from_open, -1), (until, until_open, 1)] {
        if is_open {
            canvas.arrow_head((x, y), (along, 0), TEAL);
        } else {
            canvas.line((x, y - 6), (x, y + 6), dashed);
        }
    }
}

/// A short bar for the legend.
pub(super) fn draw_sample(canvas: &mut Canvas, (x, y): Point) {
    canvas.rectangle((x, y - 6), (34, 12), 2, Paint::outlined(PALE, TEAL, 1));
}
