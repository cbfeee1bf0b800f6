//! Pictures of milestone plans, to hang on a wall or put into a paper: by result paths, as a poster, and along a time
//! axis; and of what several projects are to each other. Each comes with a table that tells the same.
//!
//! All of it is whole numbers on a page of A4, so that a picture is the same everywhere. Nothing is told by colour
//! alone: everything has a shape or a word too, and prints in black and white.

mod axis;
mod canvas;
mod gantt;
mod marks;
mod paths;
mod portfolio;
mod poster;
mod shown;
mod table;
mod widths;
mod words;

pub use gantt::gantt;
pub use paths::milestone_plan_picture;
#[doc(hidden)]
pub use portfolio::CoordinationPictureSaying;
pub use portfolio::{coverage_picture, dependency_picture, load_picture, roadmap_picture};
pub use poster::poster;
#[doc(hidden)]
pub use words::PictureSaying;

use crate::phrase::Param;
use crate::value::{Language, mark_of};
use canvas::{Canvas, GREY, INK, Paint, Point, TEAL, WHITE, safe};
use table::Table;
use widths::{Font, lines};

/// A picture of a plan, and the same as a table.
#[derive(serde::Serialize, Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// The picture, as an SVG for a page of A4: on its own as a file, or within HTML.
    pub svg: String,
    /// The same as a table in a fragment of HTML, for those who do not see the picture.
    pub html: String,
}

/// The longer side of a page of A4, of which there are 96 to an inch.
const LONG_SIDE: i64 = 1123;
/// The shorter side.
const SHORT_SIDE: i64 = 794;
/// What is kept free along the sides.
const MARGIN: i64 = 44;
/// As many milestones as are drawn; a table tells of all.
const AT_MOST: usize = 500;

/// A count as a length.
fn long(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

/// What a picture is called and how it is told in words.
struct Told {
    /// What kind of picture it is.
    kind: String,
    /// What it is of.
    title: String,
    /// What holds for all of it, in a line.
    facts: String,
    description: String,
    language: Language,
}

/// Puts a picture together: the page with its words, and the table.
fn picture(told: &Told, size: Point, canvas: &Canvas, mut table: Table) -> Picture {
    let params = [("kind", Param::Text(told.kind.clone())), ("title", Param::Text(told.title.clone()))];
    let title = PictureSaying::Titled.with(&params, told.language);
    table.caption.clone_from(&title);
    let svg = page(&title, &told.description, size, &canvas.drawn, told.language);
    Picture { title, svg, html: table.html(told.language) }
}

/// The page around what is drawn. Its names are made of what it holds, so that several stand on one page of HTML.
fn page(title: &str, description: &str, (width, height): Point, drawn: &str, language: Language) -> String {
    let name = format!("samspill-{:016x}", mark_of(&[title, description, drawn]));
    let lang = language.code();
    // A page of A4 is 210 mm wide and has 794 of these.
    let millimetres = |length: i64| (length * 2100 + SHORT_SIDE / 2) / SHORT_SIDE;
    let [across, down] = [width, height].map(|length| match millimetres(length) {
        2970..2975 => "297".to_owned(),
        tenths => format!("{}.{}", tenths / 10, tenths % 10),
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{across}mm\" height=\"{down}mm\" viewBox=\"0 0 {width} {height}\" lang=\"{lang}\" xml:lang=\"{lang}\" role=\"graphics-document\" aria-labelledby=\"{name}-title\" aria-describedby=\"{name}-desc\" font-family=\"Helvetica, Arial, 'Liberation Sans', Arimo, 'DejaVu Sans Condensed', sans-serif\">\n<title id=\"{name}-title\">{}</title>\n<desc id=\"{name}-desc\">{}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"{WHITE}\"/>\n{drawn}</svg>\n",
        safe(title),
        safe(description),
    )
}

/// The head of a page: what kind of picture it is, of what, and as of when. Gives how far down it goes.
fn head(canvas: &mut Canvas, told: &Told, width: i64) -> i64 {
    let room = width - 2 * MARGIN;
    canvas.rectangle((MARGIN, MARGIN - 8), (40, 4), 0, Paint::filled(TEAL));
    canvas.text((MARGIN, MARGIN + 16), &told.kind, Font::plain(13, TEAL).bold());
    let font = Font::plain(26, INK).bold();
    let broken = lines(&told.title, font, room, 2);
    canvas.group(&told.title, |canvas| canvas.lines((MARGIN, MARGIN + 46), &broken, font, 32));
    let below = MARGIN + 46 + 32 * (broken.count() - 1).max(0) + 22;
    let facts = Font::plain(13, GREY);
    canvas.lines((MARGIN, below), &lines(&told.facts, facts, room, 1), facts, 0);
    below + 12
}
