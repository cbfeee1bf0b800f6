//! A plan along a time axis: when work can begin, when each milestone is reached, and how much it can be delayed.

use super::axis::{Axis, HEIGHT};
use super::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, Point, RUST, TEAL, WHITE};
use super::marks::{FOOT, Legend, Shape};
use super::shown::{Mark, Shown};
use super::table::{Cell, Table};
use super::widths::{Anchor, Font, even_lines, lines};
use super::{LONG_SIDE, MARGIN, Picture, PictureSaying, SHORT_SIDE, head, picture};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::schedule::{PlanSchedule, ReportDay};
use crate::value::{Day, When};

/// A milestone plan along a time axis (*Gantt-diagram*), on a page of A4 or a longer one. Of each milestone: from when
/// work can begin, the day that is counted on, the earliest and the latest, the slack, the deadline, and the meetings of
/// the body that decides; above them today, and when reports are due.
///
/// The schedule is worked out as [`schedule_plan`](crate::schedule_plan) does, with the calendar of the context's
/// programme. With the schedule before something was changed, milestones that have moved also stand where they were.
///
/// ```
/// use samspill::{Context, Day, Milestone, MilestonePlan, When, render::gantt};
///
/// let open = Milestone { text: "Kafeen er åpnet".into(), planned: When::month(2027, 3)?.into(), ..Milestone::default() };
/// let plan = MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() };
/// let picture = gantt(&plan, None, &Context::on(Day::new(2026, 11, 21)?));
/// assert!(picture.svg.contains("Kafeen er åpnet") && picture.html.contains("31.03.2027"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn gantt(plan: &MilestonePlan, before: Option<&PlanSchedule>, context: &Context<'_>) -> Picture {
    let shown = Shown::of(plan, before, context);
    let reports = shown.calendars.report_days_of(plan, &shown.schedule);
    let told = shown.told(PictureSaying::GanttKicker, shown.description());
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, LONG_SIDE);
    let chart = Chart::of(&shown, reports, top);
    let below = chart.draw(&mut canvas);
    let size = (LONG_SIDE, SHORT_SIDE.max(below + FOOT));
    chart.explain(Legend::of_marks(&mut canvas, &shown, size));
    picture(&told, size, &canvas, chart.table())
}

/// How wide the column of names is.
const NAMES: i64 = 264;
const NAME: Font = Font::plain(12, INK);

struct Chart<'a> {
    shown: &'a Shown<'a>,
    reports: Vec<ReportDay>,
    axis: Option<Axis>,
    top: i64,
    row: i64,
}

impl<'a> Chart<'a> {
    fn of(shown: &'a Shown<'a>, reports: Vec<ReportDay>, head: i64) -> Self {
        let bounds = |time: &When| [time.earliest(), time.latest()];
        let of_mark = |mark: &Mark<'_>| {
            let deadline = mark.milestone.deadline.known().and_then(When::latest);
            let times = &mark.times;
            let begins = shown.work(mark).map(|(begins, _)| begins);
            [times.earliest, times.likely, times.latest, times.allowed, deadline, mark.before, begins]
        };
        let period = shown.plan.period.known();
        let ends = period.into_iter().flat_map(|period| [period.start.known(), period.end.known()]).flatten();
        let mut days: Vec<Day> =
            shown.drawn().iter().flat_map(of_mark).chain(ends.flat_map(bounds)).flatten().collect();
        // Today is shown where the plan is not long past or far ahead.
        let is_near = |day: &Day| day.days_since(shown.today).abs() < 370;
        let (first, last) = (days.iter().min(), days.iter().max());
        let is_within = first.zip(last).is_some_and(|(first, last)| *first <= shown.today && shown.today <= *last);
        if is_within || days.iter().any(is_near) {
            days.push(shown.today);
        }
        let left = MARGIN + NAMES;
        let axis = Axis::of(days.into_iter(), left, LONG_SIDE - MARGIN - left);
        let has_reports = !reports.is_empty();
        // Above the axis there is room for today, and for reports.
        let top = head + if has_reports { 50 } else { 26 };
        let row = ((SHORT_SIDE - FOOT - 12 - top - HEIGHT) / shown.count().max(1)).clamp(26, 60);
        Self { shown, reports, axis, top, row }
    }

    /// Draws it, and gives how far down it goes.
    fn draw(&self, canvas: &mut Canvas) -> i64 {
        let shown = self.shown;
        if shown.marks.is_empty() {
            let [says, asks] = shown.instead();
            let middle = LONG_SIDE / 2;
            canvas.text((middle, self.top + 120), &says, Font::plain(16, INK).at(Anchor::Middle));
            canvas.text((middle, self.top + 148), &asks, Font::plain(14, GREY).italic().at(Anchor::Middle));
            return self.top + 180;
        }
        let first = self.top + HEIGHT + 8;
        let below = first + self.row * shown.count();
        for (position, _) in shown.drawn().iter().enumerate().filter(|(position, _)| position % 2 == 1) {
            let y = first + self.row * super::long(position);
            canvas.rectangle((MARGIN, y), (LONG_SIDE - 2 * MARGIN, self.row), 0, Paint::filled("#f6f9f9"));
        }
        if let Some(axis) = &self.axis {
            axis.draw(canvas, shown.language, self.top, below);
            self.draw_reports(canvas, axis);
            self.draw_today(canvas, axis, below);
        }
        canvas.list(&shown.say(PictureSaying::Milestones), |canvas| {
            for (position, mark) in shown.drawn().iter().enumerate() {
                self.draw_mark(canvas, mark, first + self.row * super::long(position) + self.row / 2);
            }
        });
        if let Some(more) = shown.not_drawn(shown.drawn().len()) {
            canvas.text((MARGIN, below + 20), &more, Font::plain(12, GREY).italic());
            return below + 28;
        }
        below
    }

    fn draw_reports(&self, canvas: &mut Canvas, axis: &Axis) {
        let due = || self.reports.iter().map(|report| report.due).filter(|due| axis.holds(*due));
        if due().next().is_none() {
            return;
        }
        let font = Font::plain(11, GREY).at(Anchor::End);
        canvas.text((MARGIN + NAMES - 10, self.top - 5), &self.shown.say(PictureSaying::Reports), font);
        canvas.list(&self.shown.say(PictureSaying::LegendReport), |canvas| {
            for day in due() {
                canvas.item(&self.shown.date(day), |canvas| draw_report(canvas, (axis.x(day), self.top - 4)));
            }
        });
    }

    fn draw_today(&self, canvas: &mut Canvas, axis: &Axis, below: i64) {
        let shown = self.shown;
        let y = self.top - if self.reports.is_empty() { 8 } else { 28 };
        axis.draw_today(canvas, shown.language, shown.today, (y, self.top, below));
    }

    fn draw_mark(&self, canvas: &mut Canvas, mark: &Mark<'_>, y: i64) {
        let shown = self.shown;
        let font = if mark.is_in_chain { NAME.bold() } else { NAME };
        let at_most = if self.row >= 50 { 3 } else { i64::from(self.row >= 34) + 1 };
        let name = even_lines(&shown.full_name(mark), font, NAMES - 20, at_most);
        let told = format!("{}: {}", shown.full_name(mark), shown.when(mark));
        canvas.item(&told, |canvas| {
            canvas.lines((MARGIN + 6, y - 15 * (name.count() - 1) / 2 + 4), &name, font, 15);
            match self.axis.as_ref().zip(mark.day()) {
                Some((axis, day)) => self.draw_times(canvas, axis, mark, (axis.x(day), y)),
                None => draw_remarks(canvas, &shown.remarks(mark).join(" · "), y),
            }
        });
    }

    fn draw_times(&self, canvas: &mut Canvas, axis: &Axis, mark: &Mark<'_>, (x, y): Point) {
        let times = &mark.times;
        for day in self.meetings(mark).filter(|day| axis.holds(*day)) {
            draw_meeting(canvas, (axis.x(day), y), self.row);
        }
        if let Some(allowed) = times.allowed.map(|day| axis.x(day)).filter(|allowed| *allowed > x + 3) {
            draw_slack(canvas, (x, y), allowed);
        }
        if let Some((begins, until)) = self.shown.work(mark) {
            draw_work(canvas, (axis.x(begins), y), axis.x(until), mark);
        }
        if let Some((earliest, latest)) = interval(mark) {
            draw_interval(canvas, (axis.x(earliest), y), axis.x(latest));
        }
        if let Some(was) = mark.moved_from().map(|day| axis.x(day)) {
            Shape::of(mark).draw_before(canvas, (was, y), 8);
            let side = if was < x { 1 } else { -1 };
            if (x - was).abs() > 32 {
                canvas.line((was + side * 11, y), (x - side * 12, y), Paint::line(WHITE, 8));
                canvas.line((was + side * 11, y), (x - side * 18, y), Paint::line(RUST, 2));
                canvas.arrow_head((x - side * 12, y), (side, 0), RUST);
            }
        }
        if let Some(deadline) = mark.milestone.deadline.known().and_then(When::latest) {
            draw_deadline(canvas, (axis.x(deadline), y));
        }
        Shape::of(mark).draw(canvas, (x, y), 9);
    }

    /// The meetings of the body that decides.
    fn meetings(&self, mark: &Mark<'_>) -> impl Iterator<Item = Day> {
        let body = mark.milestone.decided_by.filled().filter(|_| !mark.times.is_reached);
        let body = body.and_then(|body| self.shown.calendars.of_body(body));
        body.into_iter().flat_map(|body| body.days())
    }

    /// What is drawn beside the marks.
    fn explain(&self, mut legend: Legend<'_>) {
        let shown = self.shown;
        // Of what has no day, nothing is drawn.
        let dated = || shown.drawn().iter().filter(|mark| mark.day().is_some());
        let any = |is_so: &dyn Fn(&Mark<'_>) -> bool| dated().any(is_so);
        legend.sign(any(&|mark| shown.work(mark).is_some()), 34, PictureSaying::LegendWork, |canvas, (x, y)| {
            canvas.rectangle((x, y - 5), (34, 10), 2, Paint::outlined(PALE, TEAL, 1));
        });
        let is_open = any(&|mark| interval(mark).is_some());
        legend.sign(is_open, 34, PictureSaying::LegendInterval, |canvas, (x, y)| draw_interval(canvas, (x, y), x + 34));
        let has_slack = any(&|mark| mark.times.total_slack.is_some_and(|slack| slack > 0));
        legend.sign(has_slack, 34, PictureSaying::LegendSlack, |canvas, (x, y)| draw_slack(canvas, (x, y), x + 34));
        let has_deadline = any(&|mark| mark.milestone.deadline.known().and_then(When::latest).is_some());
        legend.sign(has_deadline, 10, PictureSaying::LegendDeadline, |canvas, (x, y)| draw_deadline(canvas, (x, y)));
        let holds = |day: Day| self.axis.as_ref().is_some_and(|axis| axis.holds(day));
        let has_meeting = any(&|mark| self.meetings(mark).any(holds));
        legend
            .sign(has_meeting, 6, PictureSaying::LegendMeeting, |canvas, (x, y)| draw_meeting(canvas, (x + 3, y), 14));
        let has_reports = self.reports.iter().any(|report| holds(report.due));
        legend.sign(has_reports, 10, PictureSaying::LegendReport, |canvas, (x, y)| draw_report(canvas, (x + 5, y + 5)));
    }

    fn table(&self) -> Table {
        let shown = self.shown;
        let mut columns = vec![
            PictureSaying::Milestone,
            PictureSaying::WorkFrom,
            PictureSaying::Earliest,
            PictureSaying::CountedOn,
            PictureSaying::Latest,
        ];
        columns.extend(shown.has_before.then_some(PictureSaying::Before));
        columns.extend([PictureSaying::Slack, PictureSaying::Deadline, PictureSaying::Remarks]);
        let row = |mark: &Mark<'_>| {
            let times = &mark.times;
            let day = |day: Option<Day>| day.map(|day| shown.date(day)).unwrap_or_default();
            let mut row = vec![shown.full_name(mark), day(shown.work_begins(mark)), day(times.earliest)];
            row.extend([shown.date_or_none(times.likely), day(times.latest)]);
            row.extend(shown.has_before.then(|| shown.date_or_none(mark.before)));
            row.push(times.total_slack.map(|days| shown.days(days)).unwrap_or_default());
            row.push(mark.milestone.deadline.known().map(|when| shown.time(when)).unwrap_or_default());
            row.push(shown.remarks(mark).join(", "));
            row.into_iter().map(Cell::from).collect()
        };
        Table {
            caption: String::new(),
            columns: columns.into_iter().map(|column| shown.say(column)).collect(),
            rows: shown.marks.iter().map(row).collect(),
        }
    }
}

/// From the earliest to the latest day, where both are known and neither is past.
fn interval(mark: &Mark<'_>) -> Option<(Day, Day)> {
    let known = mark.times.earliest.zip(mark.times.latest);
    known.filter(|(earliest, latest)| earliest < latest && !mark.times.is_reached)
}

/// Why there is nothing to draw.
fn draw_remarks(canvas: &mut Canvas, remarks: &str, y: i64) {
    let font = Font::plain(12, GREY).italic();
    let broken = lines(remarks, font, 600, 1);
    let width = broken.lines.iter().map(|line| font.width(line)).max().unwrap_or(0);
    canvas.rectangle((MARGIN + NAMES + 6, y - 11), (width + 16, 22), 4, Paint::filled(WHITE));
    canvas.lines((MARGIN + NAMES + 14, y + 4), &broken, font, 0);
}

fn draw_work(canvas: &mut Canvas, (x, y): Point, until: i64, mark: &Mark<'_>) {
    let paint = match mark {
        mark if mark.times.is_reached => Paint::outlined("#b9d3d6", TEAL, 1),
        mark if mark.is_in_chain => Paint::outlined(PALE, INK, 2),
        _ => Paint::outlined(PALE, TEAL, 1),
    };
    canvas.rectangle((x, y - 6), (until - x, 12), 2, paint);
}

fn draw_slack(canvas: &mut Canvas, (x, y): Point, until: i64) {
    canvas.rectangle((x, y - 6), (until - x, 12), 0, Paint::outlined(WHITE, GREY, 1));
    canvas.hatch((x, y - 6), (until - x, 12), "#8f9da5");
}

fn draw_interval(canvas: &mut Canvas, (x, y): Point, until: i64) {
    let path = format!("M{x} {}L{x} {}M{x} {y}L{until} {y}M{until} {}L{until} {}", y - 5, y + 5, y - 5, y + 5);
    canvas.path(&path, Paint::line(WHITE, 4));
    canvas.path(&path, Paint::line(INK, 1));
}

/// A flag on the day.
fn draw_deadline(canvas: &mut Canvas, (x, y): Point) {
    canvas.line((x, y - 13), (x, y + 11), Paint::line(INK, 2));
    canvas.path(&format!("M{x} {}L{} {}L{x} {}Z", y - 13, x + 9, y - 9, y - 5), Paint::filled(INK));
}

fn draw_meeting(canvas: &mut Canvas, (x, y): Point, row: i64) {
    let below = y + row / 2 - 3;
    canvas.line((x, below - 6), (x, below), Paint::line(TEAL, 3));
}

/// A small triangle that points at the axis.
fn draw_report(canvas: &mut Canvas, (x, y): Point) {
    canvas.path(&format!("M{x} {y}L{} {}L{} {}Z", x - 5, y - 9, x + 5, y - 9), Paint::outlined(FAINT, GREY, 1));
}
