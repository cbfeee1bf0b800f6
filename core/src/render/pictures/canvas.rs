//! SVG, piece by piece: presentation attributes alone, whole numbers, no scripts, no style sheets, no fonts.

use std::fmt::Write;

use super::super::html::escaped;
use super::widths::{Anchor, Font, Lines};

/// Nearly black: texts and outlines.
pub(super) const INK: &str = "#1d2b33";
/// Texts of less weight; dark enough to be read on white and on pale.
pub(super) const GREY: &str = "#54626b";
/// The colour of what is planned.
pub(super) const TEAL: &str = "#0c5a66";
/// The colour of today, and of what has changed.
pub(super) const RUST: &str = "#a13d0c";
/// Fine lines that only guide the eye.
pub(super) const FAINT: &str = "#ccd5d9";
/// Behind parts that belong together.
pub(super) const PALE: &str = "#eef3f4";
/// The paper.
pub(super) const WHITE: &str = "#ffffff";

/// A place on the page.
pub(super) type Point = (i64, i64);

/// How a shape is filled and drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    pub(super) fill: &'static str,
    pub(super) stroke: &'static str,
    pub(super) width: i64,
    pub(super) dashes: &'static str,
}

impl Paint {
    pub(super) const fn filled(fill: &'static str) -> Self {
        Self { fill, stroke: "", width: 0, dashes: "" }
    }

    pub(super) const fn line(stroke: &'static str, width: i64) -> Self {
        Self { fill: "none", stroke, width, dashes: "" }
    }

    pub(super) const fn outlined(fill: &'static str, stroke: &'static str, width: i64) -> Self {
        Self { fill, stroke, width, dashes: "" }
    }

    pub(super) const fn dashed(self, dashes: &'static str) -> Self {
        Self { dashes, ..self }
    }

    fn attributes(self) -> String {
        let mut attributes = format!(" fill=\"{}\"", self.fill);
        if !self.stroke.is_empty() {
            // Writing to a text never fails.
            let _ = write!(attributes, " stroke=\"{}\" stroke-width=\"{}\"", self.stroke, self.width);
        }
        if !self.dashes.is_empty() {
            let _ = write!(attributes, " stroke-dasharray=\"{}\"", self.dashes);
        }
        attributes
    }
}

/// What is drawn so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Canvas {
    pub(super) drawn: String,
}

impl Canvas {
    fn add(&mut self, element: &str) {
        self.drawn.push_str(element);
        self.drawn.push('\n');
    }

    pub(super) fn rectangle(&mut self, (x, y): Point, (width, height): Point, rounded: i64, paint: Paint) {
        let corners = if rounded > 0 { format!(" rx=\"{rounded}\"") } else { String::new() };
        let attributes = paint.attributes();
        self.add(&format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{corners}{attributes}/>"));
    }

    pub(super) fn line(&mut self, (x1, y1): Point, (x2, y2): Point, paint: Paint) {
        self.path(&format!("M{x1} {y1}L{x2} {y2}"), paint);
    }

    pub(super) fn circle(&mut self, (x, y): Point, radius: i64, paint: Paint) {
        self.add(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>", paint.attributes()));
    }

    pub(super) fn path(&mut self, path: &str, paint: Paint) {
        self.add(&format!("<path d=\"{path}\"{}/>", paint.attributes()));
    }

    /// A triangle whose tip is at a place, and that points one step along and down, or only one of the two.
    pub(super) fn arrow_head(&mut self, (x, y): Point, (along, down): Point, colour: &'static str) {
        let (long, wide) = if along * down == 0 { (8, 5) } else { (6, 4) };
        let (back, side) = ((along * long, down * long), (-down * wide, along * wide));
        let [a, b] = [1, -1].map(|s| (x - back.0 + s * side.0, y - back.1 + s * side.1));
        self.path(&format!("M{x} {y}L{} {}L{} {}Z", a.0, a.1, b.0, b.1), Paint::filled(colour));
    }

    pub(super) fn text(&mut self, (x, y): Point, text: &str, font: Font) {
        if text.is_empty() {
            return;
        }
        let tenths = font.tenths(text);
        let weight = if font.is_bold { " font-weight=\"bold\"" } else { "" };
        let style = if font.is_italic { " font-style=\"italic\"" } else { "" };
        let anchor = match font.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        self.add(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\"{weight}{style}{anchor} fill=\"{}\" textLength=\"{}.{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
            font.size,
            font.colour,
            tenths / 10,
            tenths % 10,
            safe(text)
        ));
    }

    /// Lines below each other, the first on a place.
    pub(super) fn lines(&mut self, (x, y): Point, lines: &Lines, font: Font, leading: i64) {
        for (line, down) in lines.lines.iter().zip(0..) {
            self.text((x, y + leading * down), line, font);
        }
    }

    /// What belongs together, with all of its text for whoever points at it.
    pub(super) fn group(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        self.add(&format!("<g><title>{}</title>", safe(title)));
        draw(self);
        self.add("</g>");
    }

    /// A list with what it is of, and in it as many items as are drawn: at least one.
    pub(super) fn list(&mut self, label: &str, draw: impl FnOnce(&mut Self)) {
        self.add(&format!("<g role=\"list\" aria-label=\"{}\">", safe(label)));
        draw(self);
        self.add("</g>");
    }

    /// An item of a list, with all of its text for whoever points at it.
    pub(super) fn item(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        self.add(&format!("<g role=\"listitem\"><title>{}</title>", safe(title)));
        draw(self);
        self.add("</g>");
    }

    /// Lines aslant within a rectangle, so that it is known without colour.
    pub(super) fn hatch(&mut self, (x, y): Point, (width, height): Point, colour: &'static str) {
        let mut path = String::new();
        let mut along = -height;
        while along < width {
            let (from, until) = (along.max(0), (along + height).min(width));
            let _ = write!(
                path,
                "M{} {}L{} {}",
                x + from,
                y + height - (from - along),
                x + until,
                y + along + height - until
            );
            along += 6;
        }
        self.path(&path, Paint::line(colour, 1));
    }
}

/// A text as it can stand in SVG and HTML, without what no XML can hold.
pub(super) fn safe(text: &str) -> String {
    let is_unreadable = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    let readable: String = text.chars().map(|c| if is_unreadable(c) { ' ' } else { c }).collect();
    escaped(&readable)
}
