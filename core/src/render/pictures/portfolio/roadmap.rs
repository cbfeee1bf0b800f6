//! When each project goes on, by the main goals that they work towards.

use super::bars::{draw_doubt, draw_sample};
use super::lanes::{Lane, Mark, Row, lanes};
use super::{Saying, Seen, one_line, shared_out};
use crate::context::Context;
use crate::phrase::Param;
use crate::portfolio::Coordination;
use crate::render::pictures::axis::{Axis, HEIGHT};
use crate::render::pictures::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, Point, TEAL, WHITE};
use crate::render::pictures::marks::{FOOT, Legend, Shape};
use crate::render::pictures::table::{Cell, Table};
use crate::render::pictures::widths::{Anchor, Font, lines};
use crate::render::pictures::{LONG_SIDE, MARGIN, Picture, SHORT_SIDE, head, long, picture};
use crate::value::{Day, When};

/// Projects along a time axis, on a page of A4: a lane for each main goal, in it the projects that name it first, each from
/// its start to its end as exact as these are known, with its milestones; and today. A project that works towards several
/// main goals stands once, and is named in the lanes of the others. Projects that have left the programme are not drawn.
///
/// ```
/// use samspill::{Context, Day, Dossier, Language, Reading, render::roadmap_picture};
///
/// let text = r#"{
///     "programme": {"mainGoals": [{"name": "Oppvekst"}, {"name": "Helse"}]},
///     "portfolio": {"projects": [{
///         "code": "01/26", "title": "Kafé", "mainGoals": [{"goal": "2"}, {"goal": "1"}], "period": {"start": "2026-08"},
///         "milestones": [{"text": "Kafeen er open", "planned": "2027-03"}]
///     }]}
/// }"#;
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let picture = Reading::<Dossier>::of(text, &context).coordinate(&context, roadmap_picture);
/// assert!(picture.svg.contains("òg hovudmål 1") && picture.html.contains("Kafeen er open (mars 2027)"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn roadmap_picture(coordination: &Coordination<'_>, context: &Context<'_>) -> Picture {
    let seen = Seen::of(coordination, context);
    let lanes = lanes(&seen, context);
    let told = seen.told(Saying::RoadmapKicker, description(&seen, &lanes));
    let size = size_of(&lanes);
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, size.0);
    if lanes.iter().all(|lane| lane.rows.is_empty()) {
        seen.draw_instead(&mut canvas, (size.0, top), [Saying::NoProjects, Saying::AskProjects]);
    } else {
        Road::of(&seen, &lanes, size, top).draw(&mut canvas);
    }
    picture(&told, size, &canvas, table(&seen, &lanes))
}

/// How high the head of a lane is, and the lowest and the highest that a project is.
const LANE: i64 = 24;
const LOW: i64 = 28;
const HIGH: i64 = 40;
const NAME: Font = Font::plain(12, INK);
const NOTE: Font = Font::plain(10, GREY).italic();

/// On end where there is much.
fn size_of(lanes: &[Lane<'_, '_>]) -> Point {
    let rows: usize = lanes.iter().map(|lane| lane.rows.len()).sum();
    let high = LANE * long(lanes.len()) + LOW * long(rows);
    if high > SHORT_SIDE - FOOT - 210 { (SHORT_SIDE, LONG_SIDE) } else { (LONG_SIDE, SHORT_SIDE) }
}

struct Road<'r, 'c, 'a> {
    seen: &'r Seen<'c, 'a>,
    lanes: &'r [Lane<'c, 'a>],
    size: Point,
    top: i64,
    names: i64,
    row: i64,
    /// How many projects of each lane are drawn.
    drawn: Vec<usize>,
    axis: Option<Axis>,
}

impl<'r, 'c, 'a> Road<'r, 'c, 'a> {
    fn of(seen: &'r Seen<'c, 'a>, lanes: &'r [Lane<'c, 'a>], size: Point, head: i64) -> Self {
        let names = if size.0 == LONG_SIDE { 264 } else { 226 };
        let top = head + 26;
        let rows = long(lanes.iter().map(|lane| lane.rows.len()).sum());
        let room = size.1 - FOOT - 24 - (top + HEIGHT + 4) - LANE * long(lanes.len());
        let row = (room / rows.max(1)).clamp(LOW, HIGH);
        let all = lanes.iter().flat_map(|lane| &lane.rows);
        let days = all.flat_map(|row| {
            row.bar.iter().flat_map(|bar| bar.days()).chain(row.marks.iter().filter_map(|mark| mark.day))
        });
        let mut days: Vec<Day> = days.collect();
        // Today is shown where nothing is long past or far ahead.
        let is_near = |day: &Day| day.days_since(seen.today).abs() < 370;
        let ends = days.iter().min().zip(days.iter().max());
        if ends.is_some_and(|(first, last)| *first <= seen.today && seen.today <= *last) || days.iter().any(is_near) {
            days.push(seen.today);
        }
        let left = MARGIN + names;
        let axis = Axis::of(days.into_iter(), left, size.0 - MARGIN - left);
        let drawn = shared_out(lanes.iter().map(|lane| lane.rows.len()), usize::try_from(room / row).unwrap_or(0));
        Self { seen, lanes, size, top, names, row, drawn, axis }
    }

    fn draw(&self, canvas: &mut Canvas) {
        let first = self.top + HEIGHT + 4;
        let all: usize = self.lanes.iter().map(|lane| lane.rows.len()).sum();
        let drawn: usize = self.drawn.iter().sum();
        let below = first + LANE * long(self.lanes.len()) + self.row * long(drawn);
        if let Some(axis) = &self.axis {
            axis.draw(canvas, self.seen.language, self.top, below);
            axis.draw_today(canvas, self.seen.language, self.seen.today, (self.top - 8, self.top, below));
        }
        self.draw_lanes(canvas, first);
        canvas.list(&self.seen.say(Saying::Project), |canvas| {
            self.each_drawn(first, |row, y| {
                canvas.item(&self.in_words(row), |canvas| self.draw_row(canvas, row, y));
            });
        });
        if let Some(more) = self.seen.more(Saying::MoreProjects, all - drawn) {
            canvas.text((MARGIN, below + 16), &more, Font::plain(11, GREY).italic());
        }
        self.explain(Legend::of(canvas, self.seen.language, self.size));
    }

    /// Calls for each project that there is room for, with the middle of its row.
    fn each_drawn(&self, first: i64, mut call: impl FnMut(&Row<'c, 'a>, i64)) {
        let mut y = first;
        for (lane, drawn) in self.lanes.iter().zip(&self.drawn) {
            y += LANE;
            for row in lane.rows.iter().take(*drawn) {
                call(row, y + self.row / 2);
                y += self.row;
            }
        }
    }

    fn draw_lanes(&self, canvas: &mut Canvas, first: i64) {
        let mut y = first;
        let width = self.size.0 - 2 * MARGIN;
        for (lane, drawn) in self.lanes.iter().zip(&self.drawn) {
            let name = lane.goal.map_or_else(|| self.seen.say(Saying::WithoutGoal), |goal| self.seen.goal(goal));
            let font = Font::plain(12, TEAL).bold();
            let also = self.also(lane, *drawn);
            let shown = lines(&name, font, width * 6 / 10, 1);
            let taken = shown.lines.iter().map(|line| font.width(line)).max().unwrap_or(0);
            canvas.group(&name, |canvas| {
                canvas.rectangle((MARGIN, y + 2), (width, LANE - 4), 4, Paint::filled(PALE));
                canvas.lines((MARGIN + 6, y + 16), &shown, font, 0);
                let note = NOTE_OF_LANE;
                canvas.lines((MARGIN + 18 + taken, y + 16), &lines(&also, note, width - taken - 30, 1), note, 0);
            });
            for place in 1..long(*drawn) {
                let under = y + LANE + self.row * place;
                canvas.line((MARGIN, under), (MARGIN + width, under), Paint::line(FAINT, 1));
            }
            y += LANE + self.row * long(*drawn);
        }
    }

    /// Who else works towards the goal of a lane, or that nobody does as far as is known.
    fn also(&self, lane: &Lane<'_, '_>, drawn: usize) -> String {
        if let Some(standing) = lane.standing() {
            return standing.title().in_language(self.seen.language).to_owned();
        }
        let also = lane.also.iter().map(|hand| self.seen.short_name(*hand)).map(Param::Text).collect::<Vec<_>>();
        let also = (!also.is_empty()).then(|| self.seen.with(Saying::AlsoHere, &[("projects", Param::List(also))]));
        let more = self.seen.more(Saying::MoreHere, lane.rows.len().saturating_sub(drawn));
        more.into_iter().chain(also).collect::<Vec<_>>().join(" · ")
    }

    /// What is said under the name of a project.
    fn note(&self, row: &Row<'_, '_>) -> String {
        let numbers = row.others.iter().filter_map(|goal| self.lanes.get(*goal)?.goal);
        let numbers: Vec<Param> = numbers.filter_map(|goal| goal.number).map(Param::Count).collect();
        let also = (!numbers.is_empty()).then(|| self.seen.with(Saying::AlsoGoals, &[("goals", Param::List(numbers))]));
        let undated = row.marks.iter().filter(|mark| mark.day.is_none() && !mark.is_reached).count();
        let undated = self.seen.more(Saying::UndatedMilestones, undated);
        let remarks = row.remarks.iter().map(|remark| self.seen.say(*remark));
        also.into_iter().chain(remarks).chain(undated).collect::<Vec<_>>().join(" · ")
    }

    fn in_words(&self, row: &Row<'_, '_>) -> String {
        let period = row.project.period().map(|period| Param::from(period).write(self.seen.language));
        let marks = row.marks.iter().map(|mark| mark.told.clone());
        let note = [period.unwrap_or_default(), self.note(row)].into_iter().filter(|said| !said.is_empty());
        let told: Vec<String> = note.chain(marks).collect();
        format!("{}: {}", self.seen.name(row.hand), told.join(" · "))
    }

    fn draw_row(&self, canvas: &mut Canvas, row: &Row<'_, '_>, y: i64) {
        let note = lines(&self.note(row), NOTE, self.names - 14, if self.row >= 38 { 2 } else { 1 });
        let width = self.names - 14;
        let at_most = if self.row >= 36 && note.count() == 0 { 2 } else { 1 };
        let name = lines(&self.seen.name(row.hand), NAME, width, at_most);
        let name = if at_most == 1 { one_line(&self.seen.name(row.hand), NAME, width) } else { name };
        let up = 6 * note.count() + 7 * (name.count() - 1);
        canvas.lines((MARGIN + 6, y + 4 - up), &name, NAME, 14);
        canvas.lines((MARGIN + 6, y + 16 - 6 * note.count()), &note, NOTE, 11);
        let Some(axis) = &self.axis else { return };
        if let Some(bar) = &row.bar {
            bar.draw(canvas, axis, (MARGIN + self.names + 2, self.size.0 - MARGIN - 2), y);
        }
        if self.row >= 36 {
            self.draw_next(canvas, axis, row, y);
        }
        for (x, count, is_reached) in clusters(&row.marks, axis) {
            draw_cluster(canvas, (x, y), count, is_reached);
        }
    }

    /// The name of the next milestone, under it.
    fn draw_next(&self, canvas: &mut Canvas, axis: &Axis, row: &Row<'_, '_>, y: i64) {
        let ahead = row.marks.iter().filter(|mark| !mark.is_reached);
        let Some((day, next)) = ahead.filter_map(|mark| Some((mark.day?, mark))).min_by_key(|(day, _)| *day) else {
            return;
        };
        let font = Font::plain(10, INK);
        let name = one_line(&next.name, font, 330);
        let width = name.lines.iter().map(|line| font.width(line)).max().unwrap_or(0);
        let x = (axis.x(day) - 6).min(self.size.0 - MARGIN - width);
        canvas.rectangle((x - 2, y + 8), (width + 4, 11), 0, Paint::filled(WHITE));
        canvas.lines((x, y + 17), &name, font, 0);
    }

    fn explain(&self, mut legend: Legend<'_>) {
        let rows = || self.lanes.iter().zip(&self.drawn).flat_map(|(lane, drawn)| lane.rows.iter().take(*drawn));
        let any = |is_so: &dyn Fn(&Row<'_, '_>) -> bool| rows().any(is_so);
        let has_bar = |row: &Row<'_, '_>| row.bar.is_some();
        legend.sign(any(&has_bar), 34, Saying::LegendProject, draw_sample);
        let has_doubt = any(&|row| row.bar.is_some_and(|bar| bar.has_doubt()));
        legend.sign(has_doubt, 34, Saying::LegendDoubt, |canvas, (x, y)| {
            draw_doubt(canvas, (x, x + 34), (false, false), y)
        });
        let is_open = any(&|row| row.bar.is_some_and(|bar| bar.is_open()));
        legend
            .sign(is_open, 34, Saying::LegendOpen, |canvas, (x, y)| draw_doubt(canvas, (x, x + 34), (false, true), y));
        let Some(axis) = &self.axis else { return };
        let has =
            |is_so: &dyn Fn((i64, usize, bool)) -> bool| any(&|row| clusters(&row.marks, axis).into_iter().any(is_so));
        let ahead = has(&|(_, _, is_reached)| !is_reached);
        legend.sign(ahead, 16, Saying::LegendAhead, |canvas, (x, y)| draw_cluster(canvas, (x + 8, y), 1, false));
        let reached = has(&|(_, _, is_reached)| is_reached);
        legend.sign(reached, 16, Saying::LegendReached, |canvas, (x, y)| draw_cluster(canvas, (x + 8, y), 1, true));
        let several = has(&|(_, count, _)| count > 1);
        legend.sign(several, 16, Saying::LegendSeveral, |canvas, (x, y)| draw_cluster(canvas, (x + 8, y), 2, false));
    }
}

const NOTE_OF_LANE: Font = Font::plain(11, GREY).italic();

/// Milestones where they lie; those of one kind that would lie over each other as one, with their number.
fn clusters(marks: &[Mark], axis: &Axis) -> Vec<(i64, usize, bool)> {
    let mut places: Vec<(i64, bool)> =
        marks.iter().filter_map(|mark| Some((axis.x(mark.day?), mark.is_reached))).collect();
    crate::value::sort_by(&mut places, Ord::cmp);
    let mut clusters: Vec<(i64, usize, bool)> = Vec::new();
    for (x, is_reached) in places {
        match clusters.last_mut() {
            Some((at, count, kind)) if *kind == is_reached && x - *at < 15 => *count += 1,
            // Those of two kinds stand beside each other; what is ahead never moves past today.
            Some((at, ..)) => {
                *at = (*at).min(x - 14);
                clusters.push((x, 1, is_reached));
            }
            None => clusters.push((x, 1, is_reached)),
        }
    }
    clusters
}

fn draw_cluster(canvas: &mut Canvas, (x, y): Point, count: usize, is_reached: bool) {
    if count < 2 {
        return Shape { is_reached, ..Shape::default() }.draw(canvas, (x, y), 6);
    }
    let (fill, colour) = if is_reached { (TEAL, WHITE) } else { (WHITE, INK) };
    let outline = if is_reached { TEAL } else { INK };
    canvas.circle((x, y), 8, Paint::outlined(fill, outline, 2));
    canvas.text((x, y + 4), &count.to_string(), Font::plain(10, colour).bold().at(Anchor::Middle));
}

fn description(seen: &Seen<'_, '_>, lanes: &[Lane<'_, '_>]) -> Vec<String> {
    let rows = || lanes.iter().flat_map(|lane| &lane.rows);
    if rows().next().is_none() {
        return [Saying::NoProjects, Saying::AskProjects].map(|saying| seen.say(saying)).into();
    }
    let of_lane = |lane: &Lane<'_, '_>| {
        let name = lane.goal.map_or_else(|| seen.say(Saying::WithoutGoal), |goal| seen.goal(goal));
        let name = ("goal", Param::from(name.as_str()));
        match lane.standing() {
            Some(standing) => {
                let standing = standing.title().in_language(seen.language).to_owned();
                seen.with(Saying::Standing, &[name, ("standing", Param::Text(standing))])
            }
            None => {
                let count = lane.rows.len().saturating_add(lane.also.len());
                seen.with(Saying::Towards, &[name, ("count", Param::from(count))])
            }
        }
    };
    let marks = || rows().flat_map(|row| &row.marks);
    let reached = marks().filter(|mark| mark.is_reached).count();
    let counts = [("count", Param::from(marks().count())), ("reached", Param::from(reached))];
    lanes.iter().map(of_lane).chain([seen.with(Saying::CountedMilestones, &counts)]).collect()
}

fn table(seen: &Seen<'_, '_>, lanes: &[Lane<'_, '_>]) -> Table {
    let columns =
        [Saying::Project, Saying::MainGoals, Saying::Starts, Saying::Ends, Saying::Milestones, Saying::Remarks];
    let row = |lane: &Lane<'_, '_>, row: &Row<'_, '_>| {
        let others = row.others.iter().filter_map(|goal| lanes.get(*goal)?.goal);
        let goals = lane.goal.into_iter().chain(others).map(|goal| seen.goal(goal)).collect();
        let period = row.project.period();
        let end = |time: Option<&When>| time.map_or_else(|| seen.say(Saying::NotStated), |time| seen.time(time));
        let remarks: Vec<String> = row.remarks.iter().map(|remark| seen.say(*remark)).collect();
        vec![
            Cell::Text(seen.name(row.hand)),
            Cell::List(goals),
            Cell::Text(end(period.and_then(|period| period.start.known()))),
            Cell::Text(end(period.and_then(|period| period.end.known()))),
            Cell::List(row.marks.iter().map(|mark| mark.told.clone()).collect()),
            Cell::Text(remarks.join(", ")),
        ]
    };
    Table {
        caption: String::new(),
        columns: columns.map(|column| seen.say(column)).into(),
        rows: lanes.iter().flat_map(|lane| lane.rows.iter().map(move |own| row(lane, own))).collect(),
    }
}
