//! The marks of milestones, and the explanation of what is drawn.

use super::PictureSaying;
use super::canvas::{Canvas, FAINT, GREY, INK, Paint, Point, RUST, TEAL, WHITE};
use super::shown::{Mark, Shown};
use super::widths::Font;

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

/// Explains marks along a line: only those that are there. Gives where the next explanation may stand.
pub(super) fn explain(canvas: &mut Canvas, shown: &Shown<'_>, (mut x, y): Point) -> i64 {
    let drawn = shown.drawn();
    let plain = Shape::default();
    let any = |is_so: fn(&Mark<'_>) -> bool| drawn.iter().any(is_so);
    let shapes = [
        (any(|_| true), plain, PictureSaying::LegendOpen),
        (any(|mark| mark.times.is_reached), Shape { is_reached: true, ..plain }, PictureSaying::Reached),
        (any(|mark| mark.is_decision()), Shape { is_decision: true, ..plain }, PictureSaying::LegendDecision),
        (any(|mark| mark.is_in_chain), Shape { is_in_chain: true, ..plain }, PictureSaying::Chain),
        (any(|mark| mark.day().is_none()), Shape { has_no_day: true, ..plain }, PictureSaying::NoDate),
    ];
    for (_, shape, saying) in shapes.into_iter().filter(|(is_there, ..)| *is_there) {
        shape.draw(canvas, (x + 8, y), 7);
        x = label(canvas, shown, (x + 22, y), saying);
    }
    if any(|mark| mark.moved_from().is_some()) {
        plain.draw_before(canvas, (x + 8, y), 7);
        x = label(canvas, shown, (x + 22, y), PictureSaying::LegendWas);
    }
    x
}

/// The words beside a sign in an explanation. Gives where the next may stand.
pub(super) fn label(canvas: &mut Canvas, shown: &Shown<'_>, (x, y): Point, saying: PictureSaying) -> i64 {
    let font = Font::plain(11, GREY);
    let words = shown.say(saying);
    canvas.text((x, y + 4), &words, font);
    x + font.width(&words) + 18
}

/// A fine line above what explains.
pub(super) fn rule(canvas: &mut Canvas, (x, y): Point, width: i64) {
    canvas.line((x, y), (x + width, y), Paint::line(FAINT, 1));
}
