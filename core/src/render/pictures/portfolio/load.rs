//! What the projects ask of groups and people, week by week or month by month.

use std::collections::BTreeMap;

use super::tally::{Columns, Load, WEEKS, loads};
use super::{Saying, Seen, one_line, shared_out};
use crate::context::Context;
use crate::phrase::Param;
use crate::portfolio::{Called, Clash, ClashKind, Coordination, Sureness, group_key};
use crate::render::pictures::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, Point, RUST, TEAL, WHITE};
use crate::render::pictures::marks::{FOOT, Legend};
use crate::render::pictures::table::{Cell, Table};
use crate::render::pictures::widths::{Anchor, Font, lines};
use crate::render::pictures::{LONG_SIDE, MARGIN, Picture, SHORT_SIDE, head, long, picture};
use crate::value::{Day, MONTHS, When, one_way};

/// Groups and people as rows, weeks or months as columns, on a page of A4; in each cell how many activities ask for their
/// time, or how many per cent of their working time they have in projects. Where several need the same at the same time, a
/// corner is marked, and below it stands in words.
///
/// ```
/// use samspill::{Context, Day, Dossier, Language, Reading, render::load_picture};
///
/// let text = r#"{"portfolio": {"projects": [
///     {"code": "01/26", "activities": [{"title": "Folkemøte", "time": "2027-02-03", "targetGroups": ["Ungdom"]}]},
///     {"code": "02/26", "activities": [{"title": "Kveldskurs", "time": "2027-02-03", "targetGroups": ["Ungdom"]}]}
/// ]}}"#;
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let picture = Reading::<Dossier>::of(text, &context).coordinate(&context, load_picture);
/// assert!(picture.html.contains("veke 5 i 2027: 2 aktivitetar (01/26 og 02/26)"));
/// assert!(picture.svg.contains("Ungdom, 03.02.2027: same gruppe same dag (01/26 og 02/26)"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn load_picture(coordination: &Coordination<'_>, context: &Context<'_>) -> Picture {
    let seen = Seen::of(coordination, context);
    let load = coordination.load();
    let sections = [
        (Saying::Groups, &load.groups, vec![ClashKind::Day, ClashKind::Residents]),
        (Saying::People, &load.people, vec![ClashKind::PersonInTwoPlaces]),
        (Saying::Posts, &load.posts, vec![ClashKind::PersonOverFullTime]),
    ];
    let spans =
        sections.iter().flat_map(|(_, rows, _)| rows.iter().flat_map(|row| row.uses.iter().map(|own| own.days)));
    let columns = Columns::of(spans, seen.today);
    let sections = match &columns {
        Some(columns) => sections.map(|(name, rows, kinds)| Section::of(&seen, name, rows, &kinds, columns)).into(),
        None => Vec::new(),
    };
    let asked = Asked { seen: &seen, columns, sections, without_time: load.without_time };
    let told = seen.told(Saying::LoadKicker, asked.description());
    let size = (LONG_SIDE, SHORT_SIDE);
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, size.0);
    match &asked.columns {
        Some(columns) => asked.draw(&mut canvas, columns, top),
        None if seen.projects().next().is_none() => {
            seen.draw_instead(&mut canvas, (size.0, top), [Saying::NoProjects, Saying::AskProjects]);
        }
        None => seen.draw_instead(&mut canvas, (size.0, top), [Saying::NothingAsked, Saying::AskTime]),
    }
    picture(&told, size, &canvas, asked.table())
}

const NAMES: i64 = 206;
const BAND: i64 = 22;
/// As many clashes stand in words.
const IN_WORDS: usize = 8;
const NOTE: Font = Font::plain(11, GREY).italic();
/// The shades of cells, from nothing to much.
const SHADES: [&str; 4] = [WHITE, PALE, "#b9d3d6", TEAL];

/// Groups or people with what is asked of them in each column.
struct Section<'l> {
    name: Saying,
    is_percent: bool,
    rows: Vec<Asking<'l>>,
}

struct Asking<'l> {
    called: &'l Called<'l>,
    loads: Vec<Load>,
    clashes: Vec<&'l Clash>,
}

impl<'l> Section<'l> {
    /// Those with clashes first, then those that most is asked of.
    fn of(seen: &Seen<'l, '_>, name: Saying, rows: &'l [Called<'l>], kinds: &[ClashKind], columns: &Columns) -> Self {
        let mut by_key: BTreeMap<String, Vec<&'l Clash>> = BTreeMap::new();
        for clash in seen.coordination.clashes.all().iter().filter(|clash| kinds.contains(&clash.kind)) {
            by_key.entry(key_of(clash)).or_default().push(clash);
        }
        let mut rows: Vec<Asking<'l>> = rows
            .iter()
            .map(|called| {
                let clashes = by_key.get(&called.key).cloned().unwrap_or_default();
                Asking { called, loads: loads(called, &clashes, columns), clashes }
            })
            .collect();
        crate::value::sort_by(&mut rows, |one, other| {
            let rank = |row: &Asking<'_>| (row.clashes.is_empty(), std::cmp::Reverse(row.called.uses.len()));
            rank(one).cmp(&rank(other)).then_with(|| one.called.name.cmp(other.called.name))
        });
        Self { name, is_percent: name == Saying::Posts, rows }
    }
}

/// What the group or the person of a clash is known by.
fn key_of(clash: &Clash) -> String {
    match clash.kind {
        ClashKind::Day | ClashKind::Residents => group_key(&clash.what),
        _ => one_way(&clash.what),
    }
}

/// All that is asked of groups and people.
struct Asked<'s, 'l, 'a> {
    seen: &'s Seen<'l, 'a>,
    columns: Option<Columns>,
    sections: Vec<Section<'l>>,
    without_time: usize,
}

/// Where the cells lie, and which of the columns are drawn.
#[derive(Clone, Copy, Debug)]
struct Field {
    top: i64,
    cell: i64,
    row: i64,
    first: usize,
    count: usize,
}

impl Field {
    fn x(self, column: usize) -> i64 {
        MARGIN + NAMES + self.cell * (long(column) - long(self.first))
    }
}

impl<'l> Asked<'_, 'l, '_> {
    fn draw(&self, canvas: &mut Canvas, columns: &Columns, top: i64) {
        let told = self.clashes_in_words();
        let (count, first) = self.window(columns);
        let notes = self.notes(columns.spans.len() - count);
        let below =
            18 * (long(told.len().min(IN_WORDS)) + i64::from(told.len() > IN_WORDS)) + 16 * long(notes.len()) + 20;
        let top = top + 62;
        let sections: Vec<&Section<'_>> = self.sections.iter().filter(|section| !section.rows.is_empty()).collect();
        let room = SHORT_SIDE - FOOT - below - top - BAND * long(sections.len());
        let rows: usize = sections.iter().map(|section| section.rows.len()).sum();
        let row = (room / long(rows).max(1)).clamp(22, 30);
        let drawn =
            shared_out(sections.iter().map(|section| section.rows.len()), usize::try_from(room / row).unwrap_or(0));
        let cell = ((LONG_SIDE - 2 * MARGIN - NAMES) / long(count).max(1)).min(64);
        let field = Field { top, cell, row, first, count };
        self.draw_head(canvas, columns, field);
        let mut y = top;
        for (section, drawn) in sections.iter().zip(&drawn) {
            self.draw_section(canvas, section, *drawn, (field, y), columns);
            y += BAND + row * long(*drawn);
        }
        self.draw_words(canvas, &told, y + 20);
        y += 20 + 18 * (long(told.len().min(IN_WORDS)) + i64::from(told.len() > IN_WORDS));
        let more = self.seen.more(Saying::MoreRows, rows - drawn.iter().sum::<usize>());
        let notes: Vec<String> = more.into_iter().chain(notes).collect();
        canvas.lines((MARGIN, y), &lines(&notes.join(" "), NOTE, LONG_SIDE - 2 * MARGIN, 2), NOTE, 15);
        self.explain(Legend::of(canvas, self.seen.language, (LONG_SIDE, SHORT_SIDE)));
    }

    /// How many columns are drawn, and from which on: of more than there is room for, those from a little before today on.
    fn window(&self, columns: &Columns) -> (usize, usize) {
        let count = columns.spans.len().min(usize::try_from(WEEKS).unwrap_or(26));
        let today = self.seen.today.number();
        let now = columns.spans.partition_point(|(_, last)| *last < today);
        (count, now.saturating_sub(2).min(columns.spans.len() - count))
    }

    fn notes(&self, more: usize) -> Vec<String> {
        let months = self.seen.more(Saying::MoreMonths, more);
        let without = self.seen.more(Saying::WithoutTime, self.without_time);
        let is_clipped = self.columns.as_ref().is_some_and(|columns| columns.is_clipped);
        let outside = is_clipped.then(|| self.seen.say(Saying::Outside));
        [months, without, outside].into_iter().flatten().collect()
    }

    /// Years and months, or months and weeks, above the columns; and today.
    fn draw_head(&self, canvas: &mut Canvas, columns: &Columns, field: Field) {
        let y = field.top - 10;
        let label = if columns.are_weeks { Saying::Week } else { Saying::Month };
        canvas.text((MARGIN + NAMES - 10, y), &self.seen.say(label), Font::plain(11, GREY).at(Anchor::End));
        let mut free_from = 0;
        for (column, (begins, ends)) in columns.spans.iter().enumerate().skip(field.first).take(field.count) {
            let (Some(begins), Some(ends)) = (Day::of_number(*begins), Day::of_number(*ends)) else { continue };
            let x = field.x(column);
            let name = |month: u32| {
                let place = usize::try_from(month.saturating_sub(1)).unwrap_or(0);
                MONTHS.get(place).map_or("", |name| name.in_language(self.seen.language))
            };
            let (above, below) = if columns.are_weeks {
                let is_new = column == field.first || begins.day() <= 7;
                (is_new.then(|| format!("{} {}", name(begins.month()), begins.year())), ends.week().1.to_string())
            } else {
                let is_new = column == field.first || begins.month() == 1;
                (is_new.then(|| begins.year().to_string()), name(begins.month()).chars().take(3).collect())
            };
            let font = Font::plain(12, INK).bold();
            if let Some(above) = above.filter(|_| x >= free_from) {
                free_from = x + font.width(&above) + 10;
                canvas.text((x + 3, y - 17), &above, font);
            }
            canvas.text((x + field.cell / 2, y), &below, Font::plain(11, GREY).at(Anchor::Middle));
            if begins <= self.seen.today && self.seen.today <= ends {
                let middle = x + field.cell / 2;
                let font = Font::plain(10, RUST).bold().at(Anchor::Middle);
                canvas.text((middle, y - 34), &self.seen.say(Saying::NowMark), font);
                canvas.path(
                    &format!("M{middle} {}L{} {}L{} {}Z", y - 24, middle - 4, y - 31, middle + 4, y - 31),
                    Paint::filled(RUST),
                );
            }
        }
    }

    fn draw_section(
        &self,
        canvas: &mut Canvas,
        section: &Section<'_>,
        drawn: usize,
        (field, y): (Field, i64),
        columns: &Columns,
    ) {
        let width = NAMES + field.cell * long(field.count);
        let name = self.seen.say(section.name);
        canvas.rectangle((MARGIN, y), (width, BAND - 3), 4, Paint::filled(PALE));
        canvas.text((MARGIN + 6, y + 14), &name, Font::plain(11, TEAL).bold());
        if drawn == 0 {
            return;
        }
        canvas.list(&name, |canvas| {
            for (row, place) in section.rows.iter().take(drawn).zip(0..) {
                let y = y + BAND + field.row * place;
                let told = format!("{}: {}", row.called.name, self.times(row, section.is_percent, columns).join(" · "));
                canvas.item(&told, |canvas| self.draw_row(canvas, row, section.is_percent, field, y));
            }
        });
    }

    fn draw_row(&self, canvas: &mut Canvas, row: &Asking<'_>, is_percent: bool, field: Field, y: i64) {
        let font = Font::plain(12, INK);
        canvas.lines((MARGIN + 6, y + field.row / 2 + 4), &one_line(row.called.name, font, NAMES - 14), font, 0);
        for (column, load) in row.loads.iter().enumerate().skip(field.first).take(field.count) {
            let x = field.x(column);
            draw_cell(canvas, (x, y), (field.cell, field.row), load.step(is_percent));
            if load.is_nothing() {
                continue;
            }
            let colour = if load.step(is_percent) == 3 { WHITE } else { INK };
            let perhaps = if load.sure == load.most { "" } else { "?" };
            let amount = format!("{}{perhaps}", Param::from(load.most).write(self.seen.language));
            let size = match amount.chars().count() {
                ..=2 => 11,
                3 => 10,
                _ => 9,
            };
            let font = Font::plain(size, colour).bold().at(Anchor::Middle);
            canvas.text((x + field.cell / 2, y + field.row / 2 + 4), &amount, font);
            if let Some(sureness) = load.clash {
                draw_corner(canvas, (x + field.cell - 1, y + 1), sureness);
            }
        }
    }

    fn draw_words(&self, canvas: &mut Canvas, told: &[(Sureness, String)], mut y: i64) {
        let font = Font::plain(11, INK);
        if told.is_empty() {
            return;
        }
        canvas.list(&self.seen.say(Saying::Clashes), |canvas| {
            for (sureness, text) in told.iter().take(IN_WORDS) {
                canvas.item(text, |canvas| {
                    draw_corner(canvas, (MARGIN + 12, y - 9), *sureness);
                    canvas.lines((MARGIN + 22, y), &one_line(text, font, LONG_SIDE - 2 * MARGIN - 24), font, 0);
                });
                y += 18;
            }
        });
        if let Some(more) = self.seen.more(Saying::MoreClashes, told.len().saturating_sub(IN_WORDS)) {
            canvas.text((MARGIN + 22, y), &more, NOTE);
        }
    }

    /// Everything that several need at the same time, the most certain first.
    fn clashes_in_words(&self) -> Vec<(Sureness, String)> {
        let mut all: Vec<&Clash> = self.seen.coordination.clashes.all().iter().collect();
        crate::value::sort_by(&mut all, |one, other| (one.sureness, one.first).cmp(&(other.sureness, other.first)));
        all.into_iter().map(|clash| (clash.sureness, self.told(clash))).collect()
    }

    /// Who or what is needed, when, and by which projects.
    fn told(&self, clash: &Clash) -> String {
        let seen = self.seen;
        let time = time_of(clash).map(|time| seen.time(&time)).unwrap_or_default();
        let hands = seen.coordination.numbers(clash.uses.iter().map(|own| own.project)).unwrap_or_default();
        let projects = hands.into_iter().map(|hand| Param::Text(seen.short_name(hand))).collect();
        let params = [
            ("what", Param::from(clash.what.as_str())),
            ("time", Param::Text(time)),
            ("kind", Param::Text(clash.kind.title().in_language(seen.language).to_owned())),
            ("projects", Param::List(projects)),
        ];
        let is_certain = clash.sureness == Sureness::Certain;
        seen.with(if is_certain { Saying::ClashLine } else { Saying::PerhapsLine }, &params)
    }

    fn explain(&self, mut legend: Legend<'_>) {
        let any = |is_so: &dyn Fn(&Load, bool) -> bool| {
            self.sections.iter().any(|section| {
                section.rows.iter().flat_map(|row| &row.loads).any(|load| is_so(load, section.is_percent))
            })
        };
        let shades = [(1, Saying::LegendLittle), (2, Saying::LegendSome), (3, Saying::LegendMuch)];
        for (step, saying) in shades {
            let is_there = any(&|load, is_percent| load.step(is_percent) == step);
            legend.sign(is_there, 22, saying, |canvas, (x, y)| draw_cell(canvas, (x, y - 8), (22, 16), step));
        }
        let perhaps = any(&|load, _| load.sure != load.most);
        legend.sign(perhaps, 8, Saying::LegendUncertain, |canvas, (x, y)| {
            canvas.text((x, y + 4), "?", Font::plain(12, INK).bold());
        });
        let clashes = self.seen.coordination.clashes.all();
        let certain = clashes.iter().any(|clash| clash.sureness == Sureness::Certain);
        legend.sign(certain, 12, Saying::LegendClash, |canvas, (x, y)| {
            draw_corner(canvas, (x + 12, y - 6), Sureness::Certain)
        });
        let possible = clashes.iter().any(|clash| clash.sureness != Sureness::Certain);
        legend.sign(possible, 12, Saying::LegendPerhaps, |canvas, (x, y)| {
            draw_corner(canvas, (x + 12, y - 6), Sureness::Possible);
        });
    }

    /// When how much is asked of somebody, and by which projects; columns that follow each other with the same together.
    fn times(&self, row: &Asking<'_>, is_percent: bool, columns: &Columns) -> Vec<String> {
        let mut runs: Vec<(usize, usize, &Load)> = Vec::new();
        for (column, load) in row.loads.iter().enumerate().filter(|(_, load)| !load.is_nothing()) {
            match runs.last_mut() {
                Some((_, last, same)) if is_percent && *last + 1 == column && **same == *load => *last = column,
                _ => runs.push((column, column, load)),
            }
        }
        let told = runs.into_iter().filter_map(|(first, last, load)| {
            let time = Param::from(&columns.time(first, last)?);
            let projects = load.projects.iter().filter_map(|position| self.seen.coordination.number(*position));
            let projects: Vec<Param> = projects.map(|hand| Param::Text(self.seen.short_name(hand))).collect();
            let amount = ("amount", Param::Text(self.amount(load, is_percent)));
            Some(self.seen.with(Saying::LoadAt, &[("time", time), amount, ("projects", Param::List(projects))]))
        });
        told.collect()
    }

    fn amount(&self, load: &Load, is_percent: bool) -> String {
        let most = if is_percent {
            Param::Percent(load.most).write(self.seen.language)
        } else {
            self.seen.counted(Saying::Activities, load.most.to_string().parse().unwrap_or(0))
        };
        if load.sure == load.most { most } else { self.seen.with(Saying::UpTo, &[("amount", Param::Text(most))]) }
    }

    fn description(&self) -> Vec<String> {
        if self.columns.is_none() {
            let is_empty = self.seen.projects().next().is_none();
            let nothing = [Saying::NothingAsked, Saying::AskTime];
            let instead = if is_empty { [Saying::NoProjects, Saying::AskProjects] } else { nothing };
            return instead.map(|saying| self.seen.say(saying)).into();
        }
        let told = self.clashes_in_words();
        let counted = self.seen.more(Saying::CountedClashes, told.len());
        let notes = self.notes(0);
        counted.into_iter().chain(told.into_iter().take(3).map(|(_, text)| text)).chain(notes).collect()
    }

    fn table(&self) -> Table {
        let columns = [Saying::Who, Saying::What, Saying::Asked, Saying::Clashes];
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (section, columns) in self.sections.iter().zip(std::iter::repeat(&self.columns)) {
            let Some(columns) = columns else { continue };
            for row in &section.rows {
                let clashes = row.clashes.iter().map(|clash| self.told(clash)).collect();
                let cells = [row.called.name.to_owned(), self.seen.say(section.name)].map(Cell::Text);
                let lists = [Cell::List(self.times(row, section.is_percent, columns)), Cell::List(clashes)];
                rows.push(cells.into_iter().chain(lists).collect());
            }
        }
        for clash in self.seen.coordination.clashes.of_kind(ClashKind::Room) {
            let cells = [clash.what.clone(), self.seen.say(Saying::Room), String::new()].map(Cell::Text);
            rows.push(cells.into_iter().chain([Cell::List(vec![self.told(clash)])]).collect());
        }
        Table { caption: String::new(), columns: columns.map(|column| self.seen.say(column)).into(), rows }
    }
}

/// The days that some meet: a day, a week, or from one to another.
fn time_of(clash: &Clash) -> Option<When> {
    if clash.first == clash.last {
        return Some(clash.first.into());
    }
    let is_week = clash.kind == ClashKind::Residents && clash.last.days_since(clash.first) == 6;
    let (year, week) = clash.first.week();
    if is_week { When::week(year, week).ok() } else { When::between(clash.first, clash.last) }
}

fn draw_cell(canvas: &mut Canvas, (x, y): Point, (width, height): Point, step: usize) {
    let shade = SHADES.get(step).copied().unwrap_or(TEAL);
    canvas.rectangle((x, y), (width, height), 0, Paint::outlined(shade, FAINT, 1));
}

/// A corner of a cell, full where something certainly meets.
fn draw_corner(canvas: &mut Canvas, (x, y): Point, sureness: Sureness) {
    let path = format!("M{} {y}L{x} {y}L{x} {}Z", x - 11, y + 11);
    // Seen on a dark cell too, and without colour.
    let is_certain = sureness == Sureness::Certain;
    canvas.path(&path, if is_certain { Paint::outlined(RUST, WHITE, 2) } else { Paint::outlined(WHITE, RUST, 1) });
}
