//! A milestone plan by its result paths: time goes down the page, one column a path, and lines for what waits for what.
//!
//! The form is that of Andersen, Grude and Haug: the date, the paths, the milestone in words.

use super::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, Point, RUST, TEAL, WHITE};
use super::marks::{FOOT, Legend, Shape};
use super::shown::{Mark, Shown};
use super::table::{Cell, Table};
use super::widths::{Anchor, Font, Lines, lines};
use super::{LONG_SIDE, MARGIN, Picture, PictureSaying, SHORT_SIDE, head, long, picture};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::phrase::Param;
use crate::schedule::PlanSchedule;
use crate::value::{Day, sort_by};

/// A milestone plan by its result paths (*milepælsplan*), on a page of A4 or a longer one: the date of each milestone,
/// its mark on its path, and its words, with lines for what waits for what.
///
/// The schedule is worked out as [`schedule_plan`](crate::schedule_plan) does, with the calendar of the context's
/// programme. With the schedule before something was changed, milestones that have moved also stand where they were.
///
/// ```
/// use samspill::{Context, Day, Milestone, MilestonePlan, When, render::milestone_plan_picture};
///
/// let open = Milestone { text: "Kafeen er åpnet".into(), planned: When::month(2027, 3)?.into(), ..Milestone::default() };
/// let plan = MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() };
/// let picture = milestone_plan_picture(&plan, None, &Context::on(Day::new(2026, 11, 21)?));
/// assert!(picture.svg.contains("Kafeen er åpnet") && picture.html.contains("mars 2027"));
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Andersen, Grude and Haug, *Målrettet prosjektstyring*; the milestone plan of Saman om ein betre kommune.
pub fn milestone_plan_picture(plan: &MilestonePlan, before: Option<&PlanSchedule>, context: &Context<'_>) -> Picture {
    let shown = Shown::of(plan, before, context);
    let mut form = Form::of(&shown);
    let told = shown.told(PictureSaying::PathsKicker, shown.description());
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, SHORT_SIDE);
    // The head of the form takes some room, too.
    if form.total() > LONG_SIDE - FOOT - top - 70 {
        form.look = DENSE;
    }
    let below = form.draw(&mut canvas, top + 12);
    let size = (SHORT_SIDE, LONG_SIDE.max(below + FOOT));
    let waits = shown.drawn().iter().any(|mark| !mark.waits.is_empty());
    let undated = shown.drawn().iter().any(|mark| mark.day().is_none());
    let mut legend = Legend::of_marks(&mut canvas, &shown, size);
    legend.sign(undated, 16, PictureSaying::NoDate, |canvas, (x, y)| {
        Shape { has_no_day: true, ..Shape::default() }.draw(canvas, (x + 8, y), 7);
    });
    legend.sign(waits, 24, PictureSaying::LegendWaits, |canvas, (x, y)| {
        canvas.line((x, y), (x + 18, y), Paint::line(GREY, 2));
        canvas.arrow_head((x + 24, y), (1, 0), GREY);
    });
    picture(&told, size, &canvas, form.table())
}

/// How wide the column of dates is.
const DATES: i64 = 108;
/// As many columns of paths as there is room for.
const COLUMNS: usize = 8;

/// The form: which columns it has, and which of them each milestone is in.
struct Form<'a> {
    shown: &'a Shown<'a>,
    columns: Vec<String>,
    /// By mark.
    places: Vec<usize>,
    /// How wide a column is.
    width: i64,
    look: Look,
}

/// What stands at a height of the form.
enum Row {
    Year(i32),
    Today,
    Mark(usize),
    Before(usize),
    Undated,
}

impl<'a> Form<'a> {
    fn of(shown: &'a Shown<'a>) -> Self {
        // The columns are those paths that could be read.
        let places: Vec<usize> = shown.plan.result_paths.items().map(|(place, _)| place).collect();
        let names = shown.plan.path_names();
        let path_of = |mark: &Mark<'_>| places.binary_search(&names.place(mark.milestone.path.filled()?)?).ok();
        let on_paths: Vec<Option<usize>> = shown.drawn().iter().map(path_of).collect();
        let titles = shown.plan.result_paths.items().map(|(_, path)| path.name().unwrap_or_default().to_owned());
        let mut columns: Vec<String> = titles.collect();
        if columns.len() > COLUMNS {
            columns.truncate(COLUMNS - 1);
            columns.push(shown.say(PictureSaying::OtherPaths));
        }
        let named = columns.len();
        if on_paths.contains(&None) && named > 0 {
            columns.push(shown.say(PictureSaying::NoPath));
        }
        let place = |path: &Option<usize>| path.map_or(named, |path| path.min(named.saturating_sub(1)));
        let places = on_paths.iter().map(place).collect();
        let width = (300 / long(columns.len()).max(1)).clamp(36, 88);
        Self { shown, columns, places, width, look: WIDE }
    }

    /// Where the middle of a column is.
    fn column(&self, place: usize) -> i64 {
        MARGIN + DATES + self.width * long(place) + self.width / 2
    }

    /// Where the words of the milestones begin.
    fn words(&self) -> i64 {
        MARGIN + DATES + self.width * long(self.columns.len()).max(1) + 16
    }

    fn room(&self) -> i64 {
        SHORT_SIDE - MARGIN - self.words()
    }

    /// The rows in order of time.
    fn rows(&self) -> Vec<Row> {
        let drawn = self.shown.drawn();
        let mut dated: Vec<(Day, Row)> = Vec::new();
        for (position, mark) in drawn.iter().enumerate() {
            dated.extend(mark.moved_from().map(|day| (day, Row::Before(position))));
            dated.extend(mark.day().map(|day| (day, Row::Mark(position))));
        }
        if dated.is_empty() {
            return self.undated(Vec::new());
        }
        dated.push((self.shown.today, Row::Today));
        sort_by(&mut dated, |(one, _), (other, _)| one.cmp(other));
        let mut rows = Vec::new();
        let mut year = None;
        for (day, row) in dated {
            if year != Some(day.year()) {
                year = Some(day.year());
                rows.push(Row::Year(day.year()));
            }
            rows.push(row);
        }
        self.undated(rows)
    }

    fn undated(&self, mut rows: Vec<Row>) -> Vec<Row> {
        let drawn = self.shown.drawn().iter().enumerate();
        let undated: Vec<Row> =
            drawn.filter(|(_, mark)| mark.day().is_none()).map(|(position, _)| Row::Mark(position)).collect();
        rows.extend((!undated.is_empty()).then_some(Row::Undated));
        rows.extend(undated);
        rows
    }

    /// Draws the form from a height on, and gives how far down it goes.
    fn draw(&self, canvas: &mut Canvas, top: i64) -> i64 {
        if self.shown.marks.is_empty() {
            return self.draw_empty(canvas, top);
        }
        let below_head = self.draw_head(canvas, top);
        let rows = self.rows();
        let heights: Vec<i64> = rows.iter().map(|row| self.height(row)).collect();
        let total: i64 = heights.iter().sum();
        // What is left of the page gives the rows more room.
        let free = LONG_SIDE - FOOT - below_head - total;
        let spare = (free / long(rows.len()).max(1)).clamp(0, 44);
        let mut y = below_head;
        let mut middles = Vec::with_capacity(rows.len());
        for height in &heights {
            middles.push(y + (height + spare) / 2);
            y += height + spare;
        }
        self.draw_guides(canvas, below_head, y);
        rows.iter().zip(&middles).for_each(|(row, middle)| self.draw_heading(canvas, row, *middle));
        self.draw_links(canvas, &rows, &middles);
        let milestones = self.shown.say(PictureSaying::Milestones);
        canvas.list(&milestones, |canvas| self.draw_milestones(canvas, &rows, &middles));
        if let Some(more) = self.shown.not_drawn(self.shown.drawn().len()) {
            canvas.text((self.words(), y + 18), &more, Font::plain(12, GREY).italic());
            y += 30;
        }
        y
    }

    fn draw_empty(&self, canvas: &mut Canvas, top: i64) -> i64 {
        let [says, asks] = self.shown.instead();
        let middle = SHORT_SIDE / 2;
        canvas.text((middle, top + 120), &says, Font::plain(16, INK).at(Anchor::Middle));
        canvas.text((middle, top + 148), &asks, Font::plain(14, GREY).italic().at(Anchor::Middle));
        top + 180
    }

    /// What the columns are called.
    fn draw_head(&self, canvas: &mut Canvas, top: i64) -> i64 {
        let font = Font::plain(12, INK).bold();
        let smaller = Font::plain(11, INK).bold();
        let titles: Vec<Lines> = self.columns.iter().map(|title| lines(title, smaller, self.width - 6, 3)).collect();
        let height = 22 + 15 * titles.iter().map(Lines::count).max().unwrap_or(0).max(1);
        canvas.rectangle((MARGIN, top), (SHORT_SIDE - 2 * MARGIN, height), 4, Paint::filled(PALE));
        let base = top + height - 14;
        canvas.text((MARGIN + 12, base), &self.shown.say(PictureSaying::Date), font);
        for (place, (broken, title)) in titles.iter().zip(&self.columns).enumerate() {
            let first = base - 15 * (broken.count() - 1).max(0);
            canvas.group(title, |canvas| {
                canvas.lines((self.column(place), first), broken, smaller.at(Anchor::Middle), 15);
            });
        }
        canvas.text((self.words(), base), &self.shown.say(PictureSaying::Milestone), font);
        top + height + 6
    }

    /// How high all rows are together.
    fn total(&self) -> i64 {
        self.rows().iter().map(|row| self.height(row)).sum()
    }

    fn words_of(&self, mark: &Mark<'_>) -> [Lines; 2] {
        let look = &self.look;
        let below: Vec<String> =
            self.shown.id(mark).map(str::to_owned).into_iter().chain(self.shown.remarks(mark)).collect();
        [
            lines(&self.shown.name(mark), look.name, self.room(), look.names),
            lines(&below.join(" · "), look.below, self.room(), look.remarks),
        ]
    }

    fn height(&self, row: &Row) -> i64 {
        match row {
            Row::Year(_) | Row::Undated => self.look.heading,
            Row::Today | Row::Before(_) => self.look.heading - 6,
            Row::Mark(position) => {
                let Some(mark) = self.shown.drawn().get(*position) else { return 0 };
                let [name, below] = self.words_of(mark);
                let look = &self.look;
                let words = leading(look.name) * name.count() + leading(look.below) * below.count();
                words.max(leading(look.date) * self.dates_of(mark).count()).max(18) + look.between
            }
        }
    }

    fn dates_of(&self, mark: &Mark<'_>) -> Lines {
        lines(&self.shown.when(mark), self.look.date, DATES - 18, 3)
    }

    /// A fine line down each path.
    fn draw_guides(&self, canvas: &mut Canvas, top: i64, below: i64) {
        for place in 0..self.columns.len().max(1) {
            let x = self.column(place);
            canvas.line((x, top), (x, below), Paint::line(FAINT, 1).dashed("1 4"));
        }
    }

    /// What stands between the milestones: years, today, and that the rest has no date.
    fn draw_heading(&self, canvas: &mut Canvas, row: &Row, y: i64) {
        let shown = self.shown;
        let right = SHORT_SIDE - MARGIN;
        match row {
            Row::Year(year) => {
                canvas.line((MARGIN + 60, y), (right, y), Paint::line(FAINT, 1));
                canvas.text((MARGIN + 12, y + 5), &year.to_string(), Font::plain(15, TEAL).bold());
            }
            Row::Undated => {
                canvas.line((MARGIN, y - 12), (right, y - 12), Paint::line(FAINT, 1));
                canvas.text((MARGIN + 12, y + 8), &shown.say(PictureSaying::Undated), Font::plain(13, TEAL).bold());
            }
            Row::Today => {
                let words = shown.with(PictureSaying::Today, &[("date", Param::Text(shown.date(shown.today)))]);
                let font = Font::plain(12, RUST).bold().at(Anchor::End);
                canvas.line((MARGIN, y), (right - font.width(&words) - 10, y), Paint::line(RUST, 2).dashed("8 4"));
                canvas.text((right, y + 4), &words, font);
            }
            Row::Mark(_) | Row::Before(_) => {}
        }
    }

    /// Each milestone with its date, its words and its mark, and where it was before.
    fn draw_milestones(&self, canvas: &mut Canvas, rows: &[Row], middles: &[i64]) {
        let drawn = self.shown.drawn();
        let mut own: Vec<[Option<i64>; 2]> = vec![[None; 2]; drawn.len()];
        for (row, middle) in rows.iter().zip(middles) {
            let (position, which) = match row {
                Row::Before(position) => (*position, 0),
                Row::Mark(position) => (*position, 1),
                _ => continue,
            };
            own.get_mut(position).and_then(|own| own.get_mut(which)).into_iter().for_each(|own| *own = Some(*middle));
        }
        for ((position, mark), [before, now]) in drawn.iter().enumerate().zip(own) {
            let told = format!("{}: {}", self.shown.full_name(mark), self.shown.when(mark));
            canvas.item(&told, |canvas| {
                if let Some(y) = before {
                    self.draw_before(canvas, mark, self.place(position, y));
                }
                if let Some(y) = now {
                    self.draw_words(canvas, mark, y);
                    Shape::of(mark).draw(canvas, self.place(position, y), self.look.radius);
                }
            });
        }
    }

    fn draw_words(&self, canvas: &mut Canvas, mark: &Mark<'_>, y: i64) {
        let look = &self.look;
        let (dates, [name, below]) = (self.dates_of(mark), self.words_of(mark));
        let first = y - leading(look.date) * (dates.count() - 1) / 2 + 5;
        canvas.lines((MARGIN + 12, first), &dates, look.date, leading(look.date));
        let (names, remarks) = (leading(look.name) * name.count(), leading(look.below) * below.count());
        let first = y - (names + remarks) / 2 + look.name.size;
        canvas.lines((self.words(), first), &name, look.name, leading(look.name));
        canvas.lines((self.words(), first + names - 1), &below, look.below, leading(look.below));
    }

    fn draw_before(&self, canvas: &mut Canvas, mark: &Mark<'_>, (x, y): Point) {
        let shown = self.shown;
        let font = Font::plain(12, RUST).italic();
        canvas.text((MARGIN + 12, y + 4), &shown.date_or_none(mark.moved_from()), font);
        let words = shown.with(PictureSaying::WasHere, &[("name", Param::Text(shown.name(mark)))]);
        canvas.lines((self.words(), y + 4), &lines(&words, font, self.room(), 1), font, 0);
        Shape::of(mark).draw_before(canvas, (x, y), self.look.radius - 1);
    }

    /// Where the mark of a row stands.
    fn place(&self, position: usize, y: i64) -> Point {
        (self.column(self.places.get(position).copied().unwrap_or(0)), y)
    }

    /// Lines from what is waited for, and from where a milestone was.
    fn draw_links(&self, canvas: &mut Canvas, rows: &[Row], middles: &[i64]) {
        let drawn = self.shown.drawn();
        let mut places: Vec<Option<Point>> = vec![None; drawn.len()];
        for (row, middle) in rows.iter().zip(middles) {
            if let Row::Mark(position) = row
                && let Some(place) = places.get_mut(*position)
            {
                *place = Some(self.place(*position, *middle));
            }
        }
        let at = |position: usize| places.get(position).copied().flatten();
        for (position, mark) in drawn.iter().enumerate() {
            for from in &mark.waits {
                let is_in_chain = mark.is_in_chain && drawn.get(*from).is_some_and(|from| from.is_in_chain);
                if let Some((one, other)) = at(*from).zip(at(position)) {
                    // What goes straight down must go round the marks between.
                    let is_between = |place: &Point| place.0 == one.0 && (place.1 - one.1) * (place.1 - other.1) < 0;
                    let is_free = one.0 != other.0 || !places.iter().flatten().any(is_between);
                    let bend = if is_free { 0 } else { self.width / 2 - 4 };
                    draw_link(canvas, [one, other], bend, is_in_chain, self.look.radius);
                }
            }
        }
        for (row, middle) in rows.iter().zip(middles) {
            if let Row::Before(position) = row
                && let Some(now) = at(*position)
            {
                draw_move(canvas, self.place(*position, *middle), now, self.look.radius);
            }
        }
    }

    fn table(&self) -> Table {
        let shown = self.shown;
        let mut columns = vec![PictureSaying::Milestone, PictureSaying::Path, PictureSaying::Date];
        columns.extend(shown.has_before.then_some(PictureSaying::Before));
        columns.extend([PictureSaying::WaitsFor, PictureSaying::Remarks]);
        let row = |mark: &Mark<'_>| {
            let path = mark.milestone.path.filled().cloned();
            let mut row = vec![shown.full_name(mark), path.unwrap_or_default(), shown.when(mark)];
            row.extend(shown.has_before.then(|| shown.date_or_none(mark.before)));
            row.extend([shown.waits_for(mark), shown.remarks(mark).join(", ")]);
            row.into_iter().map(Cell::from).collect()
        };
        Table {
            caption: String::new(),
            columns: columns.into_iter().map(|column| shown.say(column)).collect(),
            rows: shown.marks.iter().map(row).collect(),
        }
    }
}

/// How the rows of a form look.
struct Look {
    name: Font,
    below: Font,
    date: Font,
    /// How many lines of the name there are at the most, and of what is said below it.
    names: i64,
    remarks: i64,
    /// How much is free between the rows, and how high a heading is.
    between: i64,
    heading: i64,
    /// How large a mark is.
    radius: i64,
}

/// Where there is room.
const WIDE: Look = Look {
    name: Font::plain(13, INK).bold(),
    below: Font::plain(11, GREY),
    date: Font::plain(13, INK),
    names: 3,
    remarks: 3,
    between: 12,
    heading: 34,
    radius: 10,
};

/// Where there is so much that it must stand close to fit a page.
const DENSE: Look = Look {
    name: Font::plain(12, INK).bold(),
    below: Font::plain(10, GREY),
    date: Font::plain(12, INK),
    names: 2,
    remarks: 1,
    between: 0,
    heading: 22,
    radius: 8,
};

/// How far it is from line to line.
fn leading(font: Font) -> i64 {
    font.size + if font.is_bold { 4 } else { 3 }
}

/// An arrow from where a milestone was to where it is now, to the right of both.
fn draw_move(canvas: &mut Canvas, (x, y): Point, (to_x, to_y): Point, radius: i64) {
    let (beside, to_beside) = (x + radius + 2, to_x + radius + 10);
    let out = 22;
    let path = format!("M{beside} {y}C{} {y} {} {to_y} {to_beside} {to_y}", beside + out, to_beside + out);
    canvas.path(&path, Paint::line(RUST, 2).dashed("5 3"));
    canvas.arrow_head((to_x + radius + 4, to_y), (-1, 0), RUST);
}

/// A line from what is waited for to what waits, bent so far to the left.
fn draw_link(canvas: &mut Canvas, [(x, y), (to_x, to_y)]: [Point; 2], bend: i64, is_in_chain: bool, radius: i64) {
    let (colour, width) = if is_in_chain { (INK, 4) } else { (GREY, 2) };
    let down = if to_y < y { -1 } else { 1 };
    let from = y + down * (radius + 3);
    // From another column it comes in aslant, so as not to run over what lies above.
    let side = (to_x - x).signum();
    let tip = match side {
        0 => (to_x, to_y - down * (radius + 4)),
        side => (to_x - side * radius, to_y - down * radius),
    };
    let (until_x, until) = (tip.0 - side * 4, tip.1 - down * if side == 0 { 6 } else { 4 });
    let reach = ((until - from) / 2).clamp(-60, 60);
    let path = format!(
        "M{x} {from}C{} {} {} {} {until_x} {until}",
        x - bend,
        from + reach,
        until_x - bend - side * (to_x - x).abs() / 2,
        until - reach * if side == 0 { 2 } else { 1 } / 2
    );
    canvas.path(&path, Paint::line(WHITE, width + 3));
    canvas.path(&path, Paint::line(colour, width));
    canvas.arrow_head(tip, (side, down), colour);
}
