//! Which projects work towards which main goals and approaches, and how firmly they say so.

use std::collections::BTreeMap;

use super::{Saying, Seen};
use crate::context::Context;
use crate::phrase::Param;
use crate::portfolio::{AnchoringStrength, Coordination, CoverageRow, CoverageStanding, anchored};
use crate::render::pictures::canvas::{Canvas, FAINT, GREY, INK, PALE, Paint, Point, TEAL, WHITE};
use crate::render::pictures::marks::{FOOT, Legend};
use crate::render::pictures::table::{Cell, Table};
use crate::render::pictures::widths::{Anchor, Font, Lines, even_lines, lines};
use crate::render::pictures::{LONG_SIDE, MARGIN, Picture, SHORT_SIDE, head, long, picture};

/// Main goals and approaches as columns, projects as rows, and in each cell a sign and a word for how firmly the project
/// says that it works towards it, on a page of A4. Under each column stands how many they are; where there is none, whether
/// there is none or nobody knows yet. Projects that have left the programme are not drawn.
///
/// ```
/// use samspill::{Context, Day, Dossier, Language, Reading, render::coverage_picture};
///
/// let text = r#"{
///     "programme": {"mainGoals": [{"name": "Oppvekst"}, {"name": "Helse"}]},
///     "portfolio": {"projects": [{"code": "01/26", "title": "Kafé", "mainGoals": [{"goal": "2", "reason": "Alle kan kome."}]}]}
/// }"#;
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let picture = Reading::<Dossier>::of(text, &context).coordinate(&context, coverage_picture);
/// assert!(picture.svg.contains("01/26 Kafé: 2 Helse (med grunngiving)") && picture.svg.contains("ingen prosjekt"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn coverage_picture(coordination: &Coordination<'_>, context: &Context<'_>) -> Picture {
    let seen = Seen::of(coordination, context);
    let grid = Grid::of(&seen, context);
    let told = seen.told(Saying::CoverageKicker, grid.description());
    let size = grid.size();
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, size.0);
    match grid.instead() {
        Some(instead) => seen.draw_instead(&mut canvas, (size.0, top), instead),
        None => grid.draw(&mut canvas, top),
    }
    picture(&told, size, &canvas, grid.table())
}

/// How high it is under the columns.
const COUNTS: i64 = 48;
/// As many columns have room for a sign and a word.
const COLUMNS: usize = 12;
const NAME: Font = Font::plain(12, INK);
const HEAD: Font = Font::plain(12, INK).bold().at(Anchor::Middle);

struct Column<'c> {
    row: &'c CoverageRow<'c>,
    name: String,
    strengths: BTreeMap<usize, AnchoringStrength>,
    is_goal: bool,
}

/// A project, and what it says of the main goals beside naming some.
struct Line {
    hand: usize,
    name: String,
    /// Instead of signs, or beside them.
    remark: Option<Saying>,
}

struct Grid<'c, 'a> {
    seen: &'c Seen<'c, 'a>,
    columns: Vec<Column<'c>>,
    lines: Vec<Line>,
}

impl<'c, 'a> Grid<'c, 'a> {
    fn of(seen: &'c Seen<'c, 'a>, context: &Context<'_>) -> Self {
        let matrix = &seen.coordination.matrix;
        let column = |row: &'c CoverageRow<'c>, is_goal| Column {
            row,
            name: seen.goal(row),
            strengths: row.towards.iter().map(|towards| (towards.hand, towards.strength)).collect(),
            is_goal,
        };
        let goals = matrix.goals.iter().map(|row| column(row, true));
        let columns: Vec<Column<'c>> = goals.chain(matrix.approaches.iter().map(|row| column(row, false))).collect();
        let in_force = context.the_programme().map(|programme| context.in_force_for_projects(programme).goals);
        let line = |(hand, project): (usize, &crate::portfolio::ProjectAtHand<'a>)| {
            let named = &project.project.main_goals;
            let has_signs = columns.iter().any(|column| column.is_goal && column.strengths.contains_key(&hand));
            let is_all = anchored(project.project, in_force.and_then(|goals| goals.known())).is_all;
            let remark = match (named.is_unstated(), named.is_none(), has_signs) {
                (_, true, _) => Some(Saying::SaysNone),
                (true, ..) => Some(Saying::GoalsNotStated),
                (_, _, false) => Some(Saying::OnlyOtherGoals),
                (_, _, true) => Some(Saying::OtherGoals).filter(|_| !is_all),
            };
            Line { hand, name: seen.name(hand), remark }
        };
        let lines = seen.projects().map(line).collect();
        Self { seen, columns, lines }
    }

    fn instead(&self) -> Option<[Saying; 2]> {
        if self.lines.is_empty() {
            return Some([Saying::NoProjects, Saying::AskProjects]);
        }
        self.columns.is_empty().then_some([Saying::NoGoals, Saying::AskGoals])
    }

    fn drawn_columns(&self) -> &[Column<'c>] {
        self.columns.get(..COLUMNS).unwrap_or(&self.columns)
    }

    /// On end where there are many projects and few columns.
    fn size(&self) -> Point {
        let is_high = self.columns.len() <= 7 && self.lines.len() > 17;
        if is_high { (SHORT_SIDE, LONG_SIDE) } else { (LONG_SIDE, SHORT_SIDE) }
    }

    fn draw(&self, canvas: &mut Canvas, top: i64) {
        let size = self.size();
        let inner = size.0 - 2 * MARGIN;
        let columns = long(self.drawn_columns().len()).max(1);
        let names = match columns {
            ..=5 => inner * 36 / 100,
            _ if size.0 == SHORT_SIDE => 206,
            _ => 264,
        };
        let cell = (inner - names) / columns;
        let others = self.others();
        let notes = 18 * (i64::from(others.is_some()) + 1);
        let heads = self.drawn_columns().iter().map(|column| head_of(&column.name, cell).count()).max();
        let first = top + 44 + 14 * heads.unwrap_or(0);
        let room = size.1 - FOOT - COUNTS - notes - first;
        let row = (room / long(self.lines.len()).max(1)).clamp(24, 46);
        let drawn = usize::try_from(room / row).unwrap_or(0).min(self.lines.len());
        let field = Field { left: size.0 - MARGIN - cell * columns, cell, row, first, rows: drawn };
        self.draw_heads(canvas, field, top + 8);
        let lines = self.lines.get(..drawn).unwrap_or(&self.lines);
        self.draw_ground(canvas, field);
        canvas.list(&self.seen.say(Saying::Project), |canvas| {
            for (line, place) in lines.iter().zip(0..) {
                canvas.item(&self.line_in_words(line), |canvas| self.draw_line(canvas, field, line, place));
            }
        });
        self.draw_counts(canvas, field);
        let more = self.seen.more(Saying::MoreProjects, self.lines.len().saturating_sub(drawn));
        let columns = self.columns.len().saturating_sub(self.drawn_columns().len());
        let more = [more, self.seen.more(Saying::MoreGoals, columns)].into_iter().flatten().collect::<Vec<_>>();
        let more = Some(more.join(" ")).filter(|more| !more.is_empty());
        for (note, place) in others.into_iter().chain(more).zip(0..) {
            let font = Font::plain(11, GREY).italic();
            canvas.lines((MARGIN, field.below() + COUNTS + 14 + 18 * place), &lines_of(&note, font, inner), font, 0);
        }
        self.explain(Legend::of(canvas, self.seen.language, size));
    }

    /// Those that name main goals and something beside.
    fn others(&self) -> Option<String> {
        let others = self.lines.iter().filter(|line| line.remark == Some(Saying::OtherGoals));
        let names: Vec<Param> = others.map(|line| Param::Text(self.seen.short_name(line.hand))).collect();
        (!names.is_empty()).then(|| self.seen.with(Saying::OthersNamed, &[("projects", Param::List(names))]))
    }

    fn draw_heads(&self, canvas: &mut Canvas, field: Field, top: i64) {
        let kinds = [(true, Saying::MainGoals), (false, Saying::Approaches)];
        let mut begins = 0;
        for (is_goal, saying) in kinds {
            let count = long(self.drawn_columns().iter().filter(|column| column.is_goal == is_goal).count());
            if count > 0 {
                let (left, width) = (field.left + begins * field.cell, count * field.cell);
                canvas.rectangle((left + 2, top), (width - 4, 20), 4, Paint::filled(PALE));
                let font = Font::plain(11, TEAL).bold().at(Anchor::Middle);
                canvas.lines((left + width / 2, top + 14), &lines(&self.seen.say(saying), font, width - 8, 1), font, 0);
            }
            begins += count;
        }
        for (column, place) in self.drawn_columns().iter().zip(0..) {
            let name = head_of(&column.name, field.cell);
            let y = field.first - 10 - 14 * (name.count() - 1);
            let full = [column.row.number.map(|number| number.to_string()), column.row.text.map(str::to_owned)];
            let full = full.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let full = if column.row.text.is_some() { full } else { column.name.clone() };
            canvas.group(&full, |canvas| canvas.lines((field.middle(place), y), &name, HEAD, 14));
        }
    }

    /// Fine lines between rows, and a frame around columns that nobody works towards.
    fn draw_ground(&self, canvas: &mut Canvas, field: Field) {
        let right = field.left + field.cell * long(self.drawn_columns().len());
        for place in 0..=long(field.rows) {
            let y = field.first + field.row * place;
            let width = if place == 0 || place == long(field.rows) { 2 } else { 1 };
            canvas.line((MARGIN, y), (right, y), Paint::line(FAINT, width));
        }
        for (column, place) in self.drawn_columns().iter().zip(0..) {
            if column.row.standing != CoverageStanding::Covered {
                let height = field.below() - field.first + COUNTS - 8;
                let frame = Paint::line(GREY, 1).dashed("4 3");
                canvas.rectangle(
                    (field.left + field.cell * place + 4, field.first + 3),
                    (field.cell - 8, height),
                    6,
                    frame,
                );
            }
        }
    }

    fn draw_line(&self, canvas: &mut Canvas, field: Field, line: &Line, place: i64) {
        let middle = field.first + field.row * place + field.row / 2;
        let at_most = if field.row >= 34 { 2 } else { 1 };
        let name = even_lines(&line.name, NAME, field.left - MARGIN - 14, at_most);
        canvas.lines((MARGIN + 4, middle + 4 - 7 * (name.count() - 1)), &name, NAME, 14);
        let goals = long(self.drawn_columns().iter().filter(|column| column.is_goal).count());
        if let Some(remark) = line.remark.filter(|remark| *remark != Saying::OtherGoals && goals > 0) {
            let font = Font::plain(11, GREY).italic().at(Anchor::Middle);
            let width = goals * field.cell;
            let said = lines(&self.seen.say(remark), font, width - 12, if field.row >= 34 { 2 } else { 1 });
            let half = said.lines.iter().map(|line| font.width(line)).max().unwrap_or(0) / 2 + 6;
            let (x, high) = (field.left + width / 2, 6 + 13 * said.count());
            canvas.rectangle((x - half, middle - high / 2), (2 * half, high), 3, Paint::filled(WHITE));
            canvas.lines((x, middle + 4 - 6 * (said.count() - 1)), &said, font, 13);
        }
        for (column, place) in self.drawn_columns().iter().zip(0..) {
            if let Some(strength) = column.strengths.get(&line.hand) {
                self.draw_strength(canvas, (field.middle(place), middle), *strength, field.cell);
            }
        }
    }

    /// A sign and its word, together in the middle of a cell; all signs of a column stand below each other.
    fn draw_strength(&self, canvas: &mut Canvas, (x, y): Point, strength: AnchoringStrength, cell: i64) {
        let font = Font::plain(if cell >= 84 { 11 } else { 10 }, INK);
        let words = [Saying::Stated, Saying::Reasoned, Saying::Supported, Saying::Measured];
        let widest = words.map(|saying| font.width(&self.seen.say(saying))).into_iter().max().unwrap_or(0);
        let widest = widest.min(cell - 26);
        let left = x - (widest + 20) / 2;
        draw_sign(canvas, (left + 7, y), strength);
        canvas.lines((left + 20, y + 4), &lines(&self.seen.say(short(strength)), font, cell - 24, 1), font, 0);
    }

    fn draw_counts(&self, canvas: &mut Canvas, field: Field) {
        let y = field.below();
        let label = Font::plain(12, GREY);
        canvas.lines(
            (MARGIN + 4, y + 26),
            &lines(&self.seen.say(Saying::CountOfProjects), label, field.left - MARGIN - 14, 1),
            label,
            0,
        );
        for (column, place) in self.drawn_columns().iter().zip(0..) {
            let x = field.middle(place);
            if column.row.standing == CoverageStanding::Covered {
                let count = column.row.towards.len();
                let word = self.seen.counted(Saying::CountWord, count);
                canvas.text((x, y + 22), &count.to_string(), Font::plain(16, INK).bold().at(Anchor::Middle));
                canvas.text((x, y + 36), &word, Font::plain(10, GREY).at(Anchor::Middle));
            } else {
                let font = Font::plain(11, INK).bold().at(Anchor::Middle);
                let said = lines(column.row.standing.title().in_language(self.seen.language), font, field.cell - 12, 2);
                canvas.lines((x, y + 26 - 6 * (said.count() - 1)), &said, font, 13);
            }
        }
    }

    fn explain(&self, mut legend: Legend<'_>) {
        for strength in AnchoringStrength::ALL {
            let is_there = self.columns.iter().any(|column| column.strengths.values().any(|own| own == strength));
            legend.sign(is_there, 16, *strength, |canvas, (x, y)| draw_sign(canvas, (x + 8, y), *strength));
        }
    }

    /// A project with the main goals that it works towards, in words.
    fn line_in_words(&self, line: &Line) -> String {
        let named = self.columns.iter().filter_map(|column| {
            let strength = column.strengths.get(&line.hand)?;
            Some(format!("{} ({})", column.name, self.strength(*strength)))
        });
        let remark = line.remark.map(|remark| self.seen.say(remark));
        let told: Vec<String> = named.chain(remark).collect();
        format!("{}: {}", line.name, told.join(", "))
    }

    fn strength(&self, strength: AnchoringStrength) -> &'static str {
        strength.title().in_language(self.seen.language)
    }

    fn description(&self) -> Vec<String> {
        if let Some(instead) = self.instead() {
            return instead.map(|saying| self.seen.say(saying)).into();
        }
        let told = |column: &Column<'_>| {
            let goal = ("goal", Param::from(column.name.as_str()));
            if column.row.standing == CoverageStanding::Covered {
                let count = Param::from(column.row.towards.len());
                return self.seen.with(Saying::Towards, &[goal, ("count", count)]);
            }
            let standing = column.row.standing.title().in_language(self.seen.language).to_owned();
            self.seen.with(Saying::Standing, &[goal, ("standing", Param::Text(standing))])
        };
        self.columns.iter().map(told).chain(self.others()).collect()
    }

    fn table(&self) -> Table {
        let mut columns = vec![self.seen.say(Saying::Project)];
        let called = |column: &Column<'_>| {
            let name = [("name", Param::Text(column.name.clone()))];
            if column.is_goal { column.name.clone() } else { self.seen.with(Saying::Approach, &name) }
        };
        columns.extend(self.columns.iter().map(called));
        columns.push(self.seen.say(Saying::Remarks));
        let row = |line: &Line| {
            let strength = |column: &Column<'_>| column.strengths.get(&line.hand).map(|own| self.strength(*own));
            let cells = self.columns.iter().map(|column| strength(column).unwrap_or_default().to_owned());
            let remark = line.remark.map(|remark| self.seen.say(remark)).unwrap_or_default();
            [line.name.clone()].into_iter().chain(cells).chain([remark]).map(Cell::from).collect()
        };
        let mut rows: Vec<Vec<Cell>> = self.lines.iter().map(row).collect();
        let count = |column: &Column<'_>| match column.row.standing {
            CoverageStanding::Covered => column.row.towards.len().to_string(),
            standing => standing.title().in_language(self.seen.language).to_owned(),
        };
        let label = [self.seen.say(Saying::CountOfProjects)].into_iter();
        rows.push(label.chain(self.columns.iter().map(count)).chain([String::new()]).map(Cell::from).collect());
        Table { caption: String::new(), columns, rows }
    }
}

/// Where the cells lie.
#[derive(Clone, Copy, Debug)]
struct Field {
    left: i64,
    cell: i64,
    row: i64,
    first: i64,
    rows: usize,
}

impl Field {
    fn below(self) -> i64 {
        self.first + self.row * long(self.rows)
    }

    fn middle(self, column: i64) -> i64 {
        self.left + self.cell * column + self.cell / 2
    }
}

/// The name of a column, as it is broken into lines.
fn head_of(name: &str, cell: i64) -> Lines {
    even_lines(name, HEAD, cell - 10, 3)
}

fn lines_of(note: &str, font: Font, width: i64) -> Lines {
    lines(note, font, width, 1)
}

fn short(strength: AnchoringStrength) -> Saying {
    match strength {
        AnchoringStrength::Stated => Saying::Stated,
        AnchoringStrength::Reasoned => Saying::Reasoned,
        AnchoringStrength::Supported => Saying::Supported,
        AnchoringStrength::Measured => Saying::Measured,
    }
}

/// A ring; a ring that is half full; a full one; a full one on a rule.
fn draw_sign(canvas: &mut Canvas, (x, y): Point, strength: AnchoringStrength) {
    let full = strength == AnchoringStrength::Supported || strength == AnchoringStrength::Measured;
    canvas.circle((x, y), 6, Paint::outlined(if full { TEAL } else { WHITE }, TEAL, 2));
    if strength == AnchoringStrength::Reasoned {
        let (left, above, below) = (x - 8, y - 6, y + 6);
        canvas.path(&format!("M{x} {above}C{left} {above} {left} {below} {x} {below}Z"), Paint::filled(TEAL));
    }
    if strength == AnchoringStrength::Measured {
        canvas.line((x - 8, y + 10), (x + 8, y + 10), Paint::line(TEAL, 3));
    }
}
