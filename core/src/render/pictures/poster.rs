//! A project on one page: why, what for, and the milestones along a road from start to end.
//!
//! The parts are those of the form of Saman om ein betre kommune. What nobody has written yet is asked for.

use std::fmt::Write;

use super::canvas::{Canvas, GREY, INK, PALE, Paint, Point, RUST, TEAL, WHITE};
use super::marks::Shape;
use super::shown::{Mark, Shown};
use super::table::{Cell, Table};
use super::widths::{Anchor, Font, cut, even_lines, lines};
use super::{LONG_SIDE, MARGIN, Picture, PictureSaying, SHORT_SIDE, head, long, picture};
use crate::context::Context;
use crate::model::{MilestoneKind, MilestonePlan};
use crate::phrase::Param;
use crate::schedule::PlanSchedule;
use crate::value::{Field, List, When, sort_by};

/// A project as a poster on one page of A4 (*plakat*): what lies behind it, why it matters now, what it gives, the values,
/// the vision, goals and results, who is affected, what it takes to succeed, and the milestones along a road.
///
/// What is not written yet is asked for, kindly. Of more milestones than there is room for, the most telling are shown;
/// the table tells of all. With the schedule before something was changed, milestones that have moved say when they were.
///
/// ```
/// use samspill::{Context, Day, MilestonePlan, render::poster};
///
/// let plan = MilestonePlan { vision: "Lys i vinduene hver kveld".into(), ..MilestonePlan::default() };
/// let picture = poster(&plan, None, &Context::on(Day::new(2026, 11, 21)?));
/// assert!(picture.svg.contains("Lys i vinduene") && picture.svg.contains("Hvorfor nå"));
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: the milestone plan of Saman om ein betre kommune.
pub fn poster(plan: &MilestonePlan, before: Option<&PlanSchedule>, context: &Context<'_>) -> Picture {
    let shown = Shown::of(plan, before, context);
    let parts = parts(&shown);
    let told = shown.told(PictureSaying::PosterKicker, description(&shown));
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, LONG_SIDE) + 8;
    let frames = frames(top);
    let fits = |size: &i64| parts.iter().zip(&frames).all(|(part, frame)| frame.is_vision || part.fits(*frame, *size));
    let size = (14..=17).rev().find(fits).unwrap_or(13);
    for (part, frame) in parts.iter().zip(frames) {
        let vision = || (14..=24).rev().find(|size| part.fits(frame, *size)).unwrap_or(13);
        part.draw(&mut canvas, &shown, frame, if frame.is_vision { vision() } else { size });
    }
    let road = Road { shown: &shown, top: top + UPPER + GAP, below: SHORT_SIDE - MARGIN - LOWER - GAP };
    road.draw(&mut canvas);
    picture(&told, (LONG_SIDE, SHORT_SIDE), &canvas, table(&shown, &parts))
}

const GAP: i64 = 14;
/// How high the parts above the road are.
const UPPER: i64 = 146;
/// How high the parts below it are.
const LOWER: i64 = 132;
/// How wide a part is, four beside each other.
const WIDTH: i64 = (LONG_SIDE - 2 * MARGIN - 3 * GAP) / 4;
/// How much of a part stands above its first line.
const ABOVE: i64 = 32;
/// As many milestones as there is room for along the road.
const ALONG: usize = 8;

/// A part of the form.
struct Part {
    heading: PictureSaying,
    ask: PictureSaying,
    told: Vec<String>,
    is_list: bool,
}

/// Where a part stands.
#[derive(Clone, Copy)]
struct Frame {
    at: Point,
    size: Point,
    is_vision: bool,
}

impl Frame {
    /// How wide a line may be.
    fn room(self) -> i64 {
        self.size.0 - 28
    }

    /// How many lines there is room for.
    fn lines(self, size: i64) -> i64 {
        (self.size.1 - ABOVE - 8) / leading(size)
    }

    fn font(self, size: i64) -> Font {
        if self.is_vision { Font::plain(size, WHITE).bold() } else { Font::plain(size, INK) }
    }
}

/// How far it is from line to line.
fn leading(size: i64) -> i64 {
    size + 4
}

/// The parts in the order of the form.
fn parts(shown: &Shown<'_>) -> [Part; 9] {
    let plan = shown.plan;
    let text = |field: &Field<String>| field.filled().cloned();
    let list = |list: &Field<List<String>>| list.items().map(|(_, item)| item.clone()).collect::<Vec<_>>();
    let goals = plan.goals.items().filter_map(|(_, goal)| text(&goal.text)).collect();
    let affected = plan.affected.items().filter_map(|(_, who)| {
        let parts = [text(&who.name), text(&who.interest)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(": "))
    });
    let part = |heading, ask, told, is_list| Part { heading, ask, told, is_list };
    let why = [text(&plan.background), text(&plan.trigger)].into_iter().flatten().collect();
    let why_now = text(&plan.why_now).into_iter().collect();
    let vision = text(&plan.vision).into_iter().collect();
    [
        part(PictureSaying::Why, PictureSaying::AskWhy, why, false),
        part(PictureSaying::WhyNow, PictureSaying::AskWhyNow, why_now, false),
        part(PictureSaying::Gives, PictureSaying::AskGives, list(&plan.expected_benefits), true),
        part(PictureSaying::Values, PictureSaying::AskValues, list(&plan.values), true),
        part(PictureSaying::Vision, PictureSaying::AskVision, vision, false),
        part(PictureSaying::Goals, PictureSaying::AskGoals, goals, true),
        part(PictureSaying::Results, PictureSaying::AskResults, list(&plan.results), true),
        part(PictureSaying::Affected, PictureSaying::AskAffected, affected.collect(), true),
        part(PictureSaying::Success, PictureSaying::AskSuccess, list(&plan.success_factors), true),
    ]
}

/// Where the parts stand: four above the road, three where it leads, two below.
fn frames(top: i64) -> [Frame; 9] {
    let column = |place: i64| MARGIN + place * (WIDTH + GAP);
    let frame = |x, y, width, height| Frame { at: (x, y), size: (width, height), is_vision: false };
    let above = |place| frame(column(place), top, WIDTH, UPPER);
    let (middle, foot) = (top + UPPER + GAP, SHORT_SIDE - MARGIN - LOWER);
    let high = SHORT_SIDE - MARGIN - middle;
    let [vision, results] = [112, 122];
    let goals = high - vision - results - 2 * GAP;
    let leads_to = |y, height| frame(column(3), y, WIDTH, height);
    let half = (column(3) - GAP - MARGIN - GAP) / 2;
    [
        above(0),
        above(1),
        above(2),
        above(3),
        Frame { is_vision: true, ..leads_to(middle, vision) },
        leads_to(middle + vision + GAP, goals),
        leads_to(middle + vision + goals + 2 * GAP, results),
        frame(MARGIN, foot, half, LOWER),
        frame(MARGIN + half + GAP, foot, half, LOWER),
    ]
}

impl Part {
    fn draw(&self, canvas: &mut Canvas, shown: &Shown<'_>, frame: Frame, size: i64) {
        let heading = shown.say(self.heading);
        let told = if self.told.is_empty() { shown.say(self.ask) } else { self.told.join(" · ") };
        canvas.group(&format!("{heading} {told}"), |canvas| self.draw_within(canvas, shown, frame, size));
    }

    fn draw_within(&self, canvas: &mut Canvas, shown: &Shown<'_>, frame: Frame, size: i64) {
        let (x, y) = frame.at;
        let (paper, accent) = if frame.is_vision { (TEAL, WHITE) } else { (PALE, TEAL) };
        canvas.rectangle((x, y), frame.size, 6, Paint::filled(paper));
        let heading = Font::plain(13, accent).bold();
        canvas.lines((x + 14, y + 24), &lines(&shown.say(self.heading), heading, frame.room(), 1), heading, 0);
        let size = if self.told.is_empty() { size.min(14) } else { size };
        let leading = leading(size);
        let mut y = y + ABOVE + size;
        if self.told.is_empty() {
            let font = Font::plain(size, if frame.is_vision { WHITE } else { GREY }).italic();
            let asked = lines(&shown.say(self.ask), font, frame.room(), frame.lines(size));
            canvas.lines((x + 14, y), &asked, font, leading);
            return;
        }
        let (font, indent) = (frame.font(size), self.indent());
        for (is_first, line) in self.fitting(font, frame.room() - indent, frame.lines(size)) {
            if is_first && self.is_list {
                canvas.circle((x + 18, y - size / 3), 3, Paint::filled(accent));
            }
            canvas.text((x + 14 + indent, y), &line, font);
            y += leading;
        }
    }

    /// Whether all of it fits when its letters are so large.
    fn fits(&self, frame: Frame, size: i64) -> bool {
        let (font, room) = (frame.font(size), frame.room() - self.indent());
        let at_most = frame.lines(size);
        let count = |told: &String| lines(told, font, room, at_most + 1).count();
        self.told.iter().map(count).sum::<i64>() <= at_most
    }

    fn indent(&self) -> i64 {
        if self.is_list { 14 } else { 0 }
    }

    /// What there is room for, by lines; whether a line is the first of what it belongs to.
    fn fitting(&self, font: Font, width: i64, at_most: i64) -> Vec<(bool, String)> {
        let mut fitting: Vec<(bool, String)> = Vec::new();
        for told in &self.told {
            let broken = lines(told, font, width, at_most + 1);
            fitting.extend(broken.lines.into_iter().enumerate().map(|(place, line)| (place == 0, line)));
            if long(fitting.len()) > at_most {
                fitting.truncate(usize::try_from(at_most).unwrap_or(0));
                if let Some((_, last)) = fitting.last_mut() {
                    *last = cut(last, font, width);
                }
                break;
            }
        }
        fitting
    }

    fn row(&self, shown: &Shown<'_>) -> Vec<Cell> {
        let told = match self.told.as_slice() {
            [] => Cell::Text(shown.say(self.ask)),
            [only] => Cell::Text(only.clone()),
            several => Cell::List(several.to_vec()),
        };
        vec![Cell::Text(shown.say(self.heading)), told]
    }
}

/// The road from start to end, between two heights.
struct Road<'a> {
    shown: &'a Shown<'a>,
    top: i64,
    below: i64,
}

/// Where the road begins and ends.
const FROM: i64 = MARGIN + 34;
const UNTIL: i64 = MARGIN + 3 * (WIDTH + GAP) - GAP - 34;
/// How far up and down it winds.
const WAVE: i64 = 12;

impl Road<'_> {
    fn middle(&self) -> i64 {
        (self.top + self.below - BAND) / 2
    }

    fn draw(&self, canvas: &mut Canvas) {
        let shown = self.shown;
        let along = self.along();
        let places = places(along.len(), self.middle());
        let mut path = format!("M{FROM} {}", self.middle());
        let mut last = (FROM, self.middle());
        for (x, y) in places.iter().copied().chain([(UNTIL, self.middle())]) {
            let bend = (last.0 + x) / 2;
            // Writing to a text never fails.
            let _ = write!(path, "C{bend} {} {bend} {y} {x} {y}", last.1);
            last = (x, y);
        }
        canvas.path(&path, Paint::line("#c3d3d7", 20));
        canvas.path(&path, Paint::line(WHITE, 2).dashed("10 8"));
        self.draw_band(canvas);
        self.draw_ends(canvas, along.len());
        if !along.is_empty() {
            canvas.list(&shown.say(PictureSaying::Milestones), |canvas| {
                for (place, (mark, at)) in along.iter().zip(&places).enumerate() {
                    self.draw_milestone(canvas, mark, *at, place % 2 == 0, label_width(along.len()));
                }
            });
        }
        if along.is_empty() {
            let [says, asks] = shown.instead();
            let middle = (FROM + UNTIL) / 2;
            canvas.text((middle, self.middle() - 30), &says, Font::plain(14, INK).at(Anchor::Middle));
            canvas.text((middle, self.middle() + 44), &asks, Font::plain(13, GREY).italic().at(Anchor::Middle));
        }
        if let Some(more) = shown.not_drawn(along.len()) {
            let font = Font::plain(11, GREY).italic().at(Anchor::End);
            canvas.text((UNTIL + 34, self.top + 10), &more, font);
        }
    }

    /// The milestones that there is room for: where the plan begins and ends, and those that most depends on, in order of
    /// time.
    fn along(&self) -> Vec<&Mark<'_>> {
        let telling = |mark: &Mark<'_>| {
            let kind = mark.milestone.kind.known();
            mark.is_in_chain || kind.is_some_and(|kind| *kind != MilestoneKind::Deliverable)
        };
        let drawn = self.shown.drawn();
        let is_end = |position: usize| position == 0 || position.saturating_add(1) == drawn.len();
        let rank = |position: &usize| match drawn.get(*position) {
            _ if is_end(*position) => 0,
            Some(mark) if telling(mark) => 1,
            _ => 2,
        };
        let mut chosen: Vec<usize> = (0..drawn.len()).collect();
        sort_by(&mut chosen, |one, other| rank(one).cmp(&rank(other)));
        chosen.truncate(ALONG);
        chosen.sort_unstable();
        chosen.into_iter().filter_map(|position| drawn.get(position)).collect()
    }

    /// What goes on all the time.
    fn draw_band(&self, canvas: &mut Canvas) {
        let (left, right, y) = (MARGIN, UNTIL + 34, self.below - BAND);
        let (middle, tip) = (y + BAND / 2, 14);
        let path = format!(
            "M{left} {y}L{} {y}L{right} {middle}L{} {}L{left} {}L{} {middle}Z",
            right - tip,
            right - tip,
            y + BAND,
            y + BAND,
            left + tip
        );
        canvas.path(&path, Paint::outlined(WHITE, TEAL, 2));
        let words = self.shown.say(PictureSaying::Anchor);
        let font = Font::plain(13, TEAL).bold().at(Anchor::Middle);
        for sixth in [1, 3, 5] {
            canvas.text((left + (right - left) * sixth / 6, middle + 5), &words, font);
        }
    }

    /// The start and the end, with their times on the side where no milestone is told of.
    fn draw_ends(&self, canvas: &mut Canvas, count: usize) {
        let shown = self.shown;
        let period = shown.plan.period.known();
        let time = |when: Option<&When>| when.map(|when| shown.time(when));
        let start = time(period.and_then(|period| period.start.known()));
        let open = shown.plan.open_end.filled().map(|_| shown.say(PictureSaying::OpenEnd));
        let end = time(period.and_then(|period| period.end.known())).or(open);
        let is_last_above = count % 2 == 1;
        self.draw_end(canvas, FROM, (PictureSaying::Start, PictureSaying::AskStart), start, true);
        self.draw_end(canvas, UNTIL, (PictureSaying::End, PictureSaying::AskEnd), end, is_last_above);
    }

    fn draw_end(
        &self,
        canvas: &mut Canvas,
        x: i64,
        (name, ask): (PictureSaying, PictureSaying),
        time: Option<String>,
        is_below: bool,
    ) {
        let (shown, y) = (self.shown, self.middle());
        canvas.circle((x, y), 28, Paint::outlined(TEAL, WHITE, 3));
        canvas.text((x, y + 5), &shown.say(name), Font::plain(13, WHITE).bold().at(Anchor::Middle));
        let font = match &time {
            Some(_) => Font::plain(12, INK).bold(),
            None => Font::plain(12, GREY).italic(),
        };
        let font = font.at(Anchor::Middle);
        let broken = lines(&time.unwrap_or_else(|| shown.say(ask)), font, 76, 3);
        let first = if is_below { y + 46 } else { y - 38 - 14 * (broken.count() - 1) };
        canvas.lines((x, first), &broken, font, 14);
    }

    /// A milestone on the road, with its words above or below.
    fn draw_milestone(&self, canvas: &mut Canvas, mark: &Mark<'_>, (x, y): Point, is_above: bool, width: i64) {
        let shown = self.shown;
        let size = if width >= 180 { 13 } else { 12 };
        let date = Font::plain(size, TEAL).bold().at(Anchor::Middle);
        let name = Font::plain(size, INK).at(Anchor::Middle);
        let was = mark.moved_from();
        let was = was.map(|day| shown.with(PictureSaying::WasThen, &[("date", Param::Text(shown.date(day)))]));
        let reached = mark.times.is_reached.then(|| shown.say(PictureSaying::Reached));
        let when: Vec<String> = [Some(shown.when(mark)), reached].into_iter().flatten().collect();
        let told = [
            (lines(&when.join(" · "), date, width, 2), date),
            (lines(&was.unwrap_or_default(), Font { colour: RUST, ..name }, width, 2), Font { colour: RUST, ..name }),
            (even_lines(&shown.name(mark), name, width, self.room()), name),
        ];
        let height = 15 * told.iter().map(|(lines, _)| lines.count()).sum::<i64>();
        let mut line = if is_above { y - 26 - height + 12 } else { y + 38 };
        let (from, until) = if is_above { (y - 22, y - 12) } else { (y + 12, y + 22) };
        canvas.line((x, from), (x, until), Paint::line(GREY, 1));
        let title = format!("{}: {}", shown.full_name(mark), shown.when(mark));
        canvas.item(&title, |canvas| {
            for (lines, font) in &told {
                canvas.lines((x, line), lines, *font, 15);
                line += 15 * lines.count();
            }
            Shape::of(mark).draw(canvas, (x, y), 10);
        });
    }

    /// How many lines there is room for beside the date.
    fn room(&self) -> i64 {
        let half = (self.below - BAND - self.top) / 2 - WAVE - 30;
        (half / 15 - 2).max(1)
    }
}

/// How high the band along the road is.
const BAND: i64 = 28;

/// Where the milestones stand on the road: evenly, up and down in turn.
fn places(count: usize, middle: i64) -> Vec<Point> {
    let each = (UNTIL - FROM - 70) / long(count).max(1);
    let place = |place: i64| (FROM + 35 + each / 2 + each * place, middle + if place % 2 == 0 { -WAVE } else { WAVE });
    (0..long(count)).map(place).collect()
}

/// How wide the words of a milestone may be, when every other stands on the same side.
fn label_width(count: usize) -> i64 {
    let each = (UNTIL - FROM - 70) / long(count).max(1);
    (2 * each - 14).min(200)
}

/// The project in a few sentences: its vision, and its plan.
fn description(shown: &Shown<'_>) -> String {
    let vision = shown.plan.vision.filled();
    let vision =
        vision.map(|vision| format!("{}: {}. ", shown.say(PictureSaying::Vision), vision.trim_end_matches('.')));
    format!("{}{}", vision.unwrap_or_default(), shown.description())
}

fn table(shown: &Shown<'_>, parts: &[Part]) -> Table {
    let mut rows: Vec<Vec<Cell>> = parts.iter().map(|part| part.row(shown)).collect();
    let period = shown.plan.period.known();
    let end = |heading: PictureSaying, ask: PictureSaying, when: Option<&When>| {
        let told = when.map_or_else(|| shown.say(ask), |when| shown.time(when));
        vec![Cell::Text(shown.say(heading)), Cell::Text(told)]
    };
    rows.push(end(PictureSaying::Start, PictureSaying::AskStart, period.and_then(|period| period.start.known())));
    let stated = period.and_then(|period| period.end.known());
    rows.push(match shown.plan.open_end.filled().filter(|_| stated.is_none()) {
        Some(why) => vec![Cell::Text(shown.say(PictureSaying::End)), Cell::Text(why.clone())],
        None => end(PictureSaying::End, PictureSaying::AskEnd, stated),
    });
    let milestone = |mark: &Mark<'_>| {
        let was = mark.moved_from().map(|day| shown.date(day));
        let was = was.map(|date| shown.with(PictureSaying::WasThen, &[("date", Param::Text(date))]));
        let said: Vec<String> =
            [shown.full_name(mark), shown.when(mark)].into_iter().chain(was).chain(shown.remarks(mark)).collect();
        said.join(", ")
    };
    let milestones: Vec<String> = shown.marks.iter().map(milestone).collect();
    rows.push(vec![Cell::Text(shown.say(PictureSaying::Milestone)), Cell::List(milestones)]);
    let columns = [PictureSaying::Part, PictureSaying::Told].map(|column| shown.say(column));
    Table { caption: String::new(), columns: columns.into(), rows }
}
