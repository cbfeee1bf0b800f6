//! What waits for what, and how else projects are linked.

use std::collections::BTreeSet;

use super::layers::{Edge, Layers};
use super::network::{Frame, Network, columns_in};
use super::ties::{Tie, ties};
use super::{Saying, Seen};
use crate::context::Context;
use crate::model::LinkKind;
use crate::phrase::Param;
use crate::portfolio::Coordination;
use crate::render::pictures::canvas::{Canvas, GREY, INK, Paint, Point, RUST, TEAL, WHITE};
use crate::render::pictures::marks::{FOOT, Legend};
use crate::render::pictures::table::{Cell, Table};
use crate::render::pictures::widths::{Anchor, Font, Lines, lines};
use crate::render::pictures::{LONG_SIDE, MARGIN, Picture, SHORT_SIDE, head, picture};
use crate::value::sort_by;

/// The projects as a network on a page of A4: what is waited for stands to the left of what waits for it, with an arrow
/// between them; other links are dashed lines. Each line has a number, and under the network stands in words what it says,
/// with the milestones and what comes too late. Projects without links are named below; the table tells of all.
///
/// ```
/// use samspill::{Context, Day, Dossier, Language, Reading, render::dependency_picture};
///
/// let text = r#"{"portfolio": {"projects": [
///     {"code": "01/26", "title": "Kafé", "links": [{"project": "02/26", "kind": "dependsOn"}]},
///     {"code": "02/26", "title": "Torg"}, {"code": "03/26", "title": "Hage"}
/// ]}}"#;
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let picture = Reading::<Dossier>::of(text, &context).coordinate(&context, dependency_picture);
/// assert!(picture.svg.contains("01/26 er avhengig av 02/26.") && picture.svg.contains("03/26 Hage"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn dependency_picture(coordination: &Coordination<'_>, context: &Context<'_>) -> Picture {
    let seen = Seen::of(coordination, context);
    let ties = ties(&seen);
    let told = seen.told(Saying::DependencyKicker, description(&seen, &ties));
    let mut measure = Canvas::default();
    let top = head(&mut measure, &told, SHORT_SIDE);
    let (size, chart) = Chart::that_fits(&seen, &ties, top);
    let mut canvas = Canvas::default();
    let top = head(&mut canvas, &told, size.0);
    match chart {
        Some(chart) => chart.draw(&mut canvas),
        None if seen.projects().next().is_none() => {
            seen.draw_instead(&mut canvas, (size.0, top), [Saying::NoProjects, Saying::AskProjects]);
        }
        None => seen.draw_instead(&mut canvas, (size.0, top), [Saying::NoLinks, Saying::AskLinks]),
    }
    picture(&told, size, &canvas, table(&seen, &ties))
}

/// As many boxes are drawn, and as many lines have room for words.
const BOXES: usize = 40;
const LINES: usize = 90;
const KEY: Font = Font::plain(11, INK);
const LEADING: i64 = 14;
const NOTE: Font = Font::plain(11, GREY).italic();

/// The network on its page.
struct Chart<'s, 'c, 'a> {
    seen: &'s Seen<'c, 'a>,
    size: Point,
    /// The projects that are drawn.
    hands: Vec<usize>,
    /// The links that are drawn, in the order of their numbers, each with its place among the lines of the network.
    drawn: Vec<(usize, &'s Tie)>,
    network: Network,
    key: Key,
    unlinked: Lines,
    not_drawn: usize,
    below: i64,
}

impl<'s, 'c, 'a> Chart<'s, 'c, 'a> {
    /// The page, and as much of the network as fits on it; nothing where there are no links.
    fn that_fits(seen: &'s Seen<'c, 'a>, ties: &'s [Tie], top: i64) -> (Point, Option<Self>) {
        let pages = [(LONG_SIDE, SHORT_SIDE), (SHORT_SIDE, LONG_SIDE)];
        let ranked = ranked(ties);
        for count in (2..=ranked.len().min(BOXES)).rev() {
            let mut hands: Vec<usize> = ranked.iter().take(count).copied().collect();
            sort_by(&mut hands, Ord::cmp);
            for size in pages {
                let Some(part) = Part::of(hands.clone(), ties, columns_in(size.0 - 2 * MARGIN)) else { continue };
                // As far from each other as there is room for.
                for gap in [64, 46, 30, 16] {
                    let chart = Self::of(seen, ties, &part, size, top, gap);
                    if chart.below <= size.1 - FOOT {
                        return (size, Some(chart));
                    }
                }
            }
        }
        ((LONG_SIDE, SHORT_SIDE), None)
    }

    fn of(seen: &'s Seen<'c, 'a>, ties: &'s [Tie], part: &Part<'s>, size: Point, top: i64, gap: i64) -> Self {
        let layers = Layers::of(part.hands.len(), &part.edges);
        let network = Network::of(layers, &part.edges, (MARGIN, top + 20), size.0 - 2 * MARGIN, gap);
        let mut drawn: Vec<(usize, &Tie)> = part.ties.iter().copied().enumerate().collect();
        sort_by(&mut drawn, |(one, _), (other, _)| network.badge(*one).cmp(&network.badge(*other)));
        let across = if size.0 == LONG_SIDE { 3 } else { 2 };
        let told = drawn.iter().map(|(_, tie)| tie.told(seen)).collect();
        let key = Key::of(told, across, (MARGIN, top + 20 + network.height + 34), size.0 - 2 * MARGIN);
        let unlinked = unlinked(seen, ties, size.0 - 2 * MARGIN);
        let not_drawn = ranked(ties).len() - part.hands.len();
        let notes = 16 * (unlinked.count() + i64::from(not_drawn > 0)) + 8;
        let below = key.top + key.height + notes;
        let hands = part.hands.clone();
        Self { seen, size, hands, drawn, network, key, unlinked, not_drawn, below }
    }

    fn draw(&self, canvas: &mut Canvas) {
        canvas.list(&self.seen.say(Saying::Links), |canvas| {
            for ((edge, tie), number) in self.drawn.iter().zip(1_usize..) {
                canvas.item(&tie.told(self.seen), |canvas| {
                    self.draw_tie(canvas, *edge, tie);
                    draw_badge(canvas, self.network.badge(*edge), number, tie);
                    self.key.draw(canvas, number, tie);
                });
            }
        });
        canvas.list(&self.seen.say(Saying::Project), |canvas| {
            for (hand, frame) in self.hands.iter().zip(&self.network.boxes) {
                canvas.item(&self.seen.name(*hand), |canvas| self.draw_box(canvas, *hand, *frame));
            }
        });
        let mut y = self.key.top + self.key.height + 12;
        canvas.lines((MARGIN, y), &self.unlinked, NOTE, 16);
        y += 16 * self.unlinked.count();
        if let Some(more) = self.seen.more(Saying::MoreProjects, self.not_drawn) {
            canvas.text((MARGIN, y), &more, NOTE);
        }
        self.explain(Legend::of(canvas, self.seen.language, self.size));
    }

    fn draw_tie(&self, canvas: &mut Canvas, edge: usize, tie: &Tie) {
        let (start, end) = self.network.tips(edge);
        canvas.path(&self.network.path(edge), paint(tie));
        if !tie.is_wait() {
            return;
        }
        // The arrow points at the one that waits.
        let waits = self.hands.binary_search(&tie.other).ok();
        let colour = colour(tie);
        if waits == Some(self.network.ends(edge).1) {
            let along = if self.network.comes_from_right(edge) { -1 } else { 1 };
            canvas.arrow_head(end, (along, 0), colour);
        } else {
            canvas.arrow_head(start, (-1, 0), colour);
        }
    }

    fn draw_box(&self, canvas: &mut Canvas, hand: usize, frame: Frame) {
        let Frame { x, y, width, height } = frame;
        canvas.rectangle((x, y), (width, height), 5, Paint::outlined(WHITE, TEAL, 2));
        let font = Font::plain(12, INK);
        let project = self.seen.coordination.hands.get(hand).map(|hand| hand.project);
        let title = project.and_then(|project| project.title.filled().filter(|_| project.code.filled().is_some()));
        let code = lines(&self.seen.short_name(hand), font.bold(), width - 16, if title.is_some() { 1 } else { 2 });
        let title = title.map(|title| lines(title, font, width - 16, 2)).unwrap_or_default();
        let up = 7 * (code.count() + title.count() - 1);
        let first = y + height / 2 + 4 - up;
        canvas.lines((x + 8, first), &code, font.bold(), 14);
        canvas.lines((x + 8, first + 14 * code.count()), &title, font, 14);
    }

    fn explain(&self, mut legend: Legend<'_>) {
        let any = |is_so: &dyn Fn(&Tie) -> bool| self.drawn.iter().any(|(_, tie)| is_so(tie));
        let waits = any(&|tie| tie.is_wait() && tie.in_vain.is_empty());
        let plain = |is_wait: bool, colour, width, dashes| {
            move |canvas: &mut Canvas, (x, y): Point| {
                canvas.line((x, y), (x + 26, y), Paint::line(colour, width).dashed(dashes));
                if is_wait {
                    canvas.arrow_head((x + 32, y), (1, 0), colour);
                }
            }
        };
        legend.sign(waits, 32, Saying::LegendWaits, plain(true, INK, 2, ""));
        let late = any(&|tie| !tie.in_vain.is_empty());
        legend.sign(late, 48, Saying::LegendLate, |canvas, (x, y)| {
            plain(true, RUST, 3, "")(canvas, (x + 16, y));
            draw_diamond(canvas, (x + 8, y), 8);
        });
        for kind in LinkKind::ALL {
            let is_there = *kind != LinkKind::DependsOn && any(&|tie| tie.kind == *kind);
            legend.sign(is_there, 30, *kind, plain(false, GREY, 2, dashes(*kind)));
        }
    }
}

/// Some of the projects, and the links between them.
struct Part<'s> {
    hands: Vec<usize>,
    ties: Vec<&'s Tie>,
    edges: Vec<Edge>,
}

impl<'s> Part<'s> {
    /// Without those that would stand beyond so many columns, and those that no link is drawn of then.
    fn of(hands: Vec<usize>, ties: &'s [Tie], columns: usize) -> Option<Self> {
        let mut part = Self::between(hands, ties);
        if part.edges.len() > LINES {
            return None;
        }
        // What goes may leave another without links.
        loop {
            let layers = Layers::of(part.hands.len(), &part.edges);
            let is_linked = |place: usize| part.edges.iter().any(|edge| edge.from == place || edge.to == place);
            let kept = part.hands.iter().enumerate().filter(|(place, _)| {
                is_linked(*place) && layers.of_box.get(*place).is_some_and(|column| *column < columns)
            });
            let kept: Vec<usize> = kept.map(|(_, hand)| *hand).collect();
            if kept.len() == part.hands.len() {
                return Some(part).filter(|part| !part.ties.is_empty());
            }
            part = Self::between(kept, ties);
        }
    }

    fn between(hands: Vec<usize>, ties: &'s [Tie]) -> Self {
        let place = |hand: usize| hands.binary_search(&hand).ok();
        let between = ties.iter().filter(|tie| !tie.has_left).filter_map(|tie| {
            let edge = Edge { from: place(tie.one)?, to: place(tie.other)?, is_ordered: tie.is_wait() };
            Some((tie, edge))
        });
        let (ties, edges) = between.unzip();
        Self { hands, ties, edges }
    }
}

/// The linked projects: those that wait or are waited for first, then those with the most links.
fn ranked(ties: &[Tie]) -> Vec<usize> {
    let mut counts: std::collections::BTreeMap<usize, (usize, usize)> = std::collections::BTreeMap::new();
    for tie in ties.iter().filter(|tie| !tie.has_left) {
        for hand in [tie.one, tie.other] {
            let (waits, all) = counts.entry(hand).or_default();
            *waits += usize::from(tie.is_wait());
            *all += 1;
        }
    }
    let mut ranked: Vec<(usize, (usize, usize))> = counts.into_iter().collect();
    sort_by(&mut ranked, |(_, one), (_, other)| other.cmp(one));
    ranked.into_iter().map(|(hand, _)| hand).collect()
}

/// Which projects have no links that are drawn, in at most two lines.
fn unlinked(seen: &Seen<'_, '_>, ties: &[Tie], width: i64) -> Lines {
    let linked: BTreeSet<usize> = ranked(ties).into_iter().collect();
    let names: Vec<String> =
        seen.projects().filter(|(hand, _)| !linked.contains(hand)).map(|(hand, _)| seen.name(hand)).collect();
    let told = |count: usize| {
        let mut some: Vec<Param> = names.iter().take(count).cloned().map(Param::Text).collect();
        some.extend(seen.more(Saying::CountMore, names.len() - count).map(Param::Text));
        seen.with(Saying::Unlinked, &[("projects", Param::List(some))])
    };
    if names.is_empty() {
        return Lines::default();
    }
    let fits =
        (0..=names.len().min(BOXES)).rev().map(|count| lines(&told(count), NOTE, width, 2)).find(|lines| !lines.is_cut);
    fits.unwrap_or_else(|| lines(&told(0), NOTE, width, 2))
}

/// What the numbers say, in columns.
struct Key {
    /// Where each stands.
    entries: Vec<(Point, Lines)>,
    top: i64,
    height: i64,
}

impl Key {
    fn of(told: Vec<String>, across: i64, (left, top): Point, width: i64) -> Self {
        let column = (width + 24) / across;
        let broken: Vec<Lines> = told.iter().map(|told| lines(told, KEY, column - 24 - 26, 5)).collect();
        let high = |lines: &Lines| (LEADING * lines.count() + 6).max(22);
        let all: i64 = broken.iter().map(high).sum();
        let tallest = broken.iter().map(high).max().unwrap_or(0);
        // The lowest that holds all of them, in order from column to column.
        let holds = |height: &i64| {
            let mut used = (1, 0);
            for lines in &broken {
                used = if used.1 + high(lines) > *height {
                    (used.0 + 1, high(lines))
                } else {
                    (used.0, used.1 + high(lines))
                };
            }
            used.0 <= across
        };
        let mut height = (all / across).max(tallest);
        while !holds(&height) {
            height += 6;
        }
        let (mut x, mut y) = (left, top);
        let mut entries = Vec::new();
        for lines in broken {
            let own = high(&lines);
            if y + own > top + height {
                (x, y) = (x + column, top);
            }
            entries.push(((x, y), lines));
            y += own;
        }
        Self { entries, top, height }
    }

    fn draw(&self, canvas: &mut Canvas, number: usize, tie: &Tie) {
        let Some(((x, y), lines)) = self.entries.get(number - 1) else { return };
        draw_badge(canvas, (x + 8, y + 5), number, tie);
        canvas.lines((x + 26, y + 9), lines, KEY, LEADING);
    }
}

fn colour(tie: &Tie) -> &'static str {
    match (tie.is_wait(), tie.in_vain.is_empty()) {
        (true, true) => INK,
        (true, false) => RUST,
        (false, _) => GREY,
    }
}

fn paint(tie: &Tie) -> Paint {
    let width = if tie.in_vain.is_empty() { 2 } else { 3 };
    Paint::line(colour(tie), width).dashed(dashes(tie.kind))
}

/// Each kind that does not wait has dashes of its own.
fn dashes(kind: LinkKind) -> &'static str {
    use LinkKind::{
        CompetesForFunding, ExaminedAsPartOf, JointReport, MergedInto, Overlaps, Replaces, SameMainGoal,
        SharesResource, SharesTargetGroup, Spawned, SubprojectOf,
    };
    match kind {
        SharesResource => "9 3",
        SharesTargetGroup => "3 3",
        SameMainGoal => "1 3",
        Overlaps => "9 3 2 3",
        CompetesForFunding => "9 3 2 3 2 3",
        JointReport => "5 5",
        SubprojectOf => "14 3",
        ExaminedAsPartOf => "14 3 1 3 1 3",
        Spawned => "14 3 4 3",
        Replaces => "14 3 4 3 4 3",
        MergedInto => "4 2 1 2",
        _ => "",
    }
}

/// The number of a line: in a ring, or in a square on its corner where what is waited for comes too late.
fn draw_badge(canvas: &mut Canvas, (x, y): Point, number: usize, tie: &Tie) {
    let colour = colour(tie);
    if tie.in_vain.is_empty() {
        canvas.circle((x, y), 8, Paint::outlined(WHITE, colour, 1));
    } else {
        draw_diamond(canvas, (x, y), 10);
    }
    let font = Font::plain(10, if tie.in_vain.is_empty() { INK } else { WHITE }).bold();
    canvas.text((x, y + 4), &number.to_string(), font.at(Anchor::Middle));
}

fn draw_diamond(canvas: &mut Canvas, (x, y): Point, far: i64) {
    let path = format!("M{x} {}L{} {y}L{x} {}L{} {y}Z", y - far, x + far, y + far, x - far);
    canvas.path(&path, Paint::filled(RUST));
}

fn description(seen: &Seen<'_, '_>, ties: &[Tie]) -> Vec<String> {
    if seen.projects().next().is_none() {
        return [Saying::NoProjects, Saying::AskProjects].map(|saying| seen.say(saying)).into();
    }
    let own = || ties.iter().filter(|tie| !tie.has_left);
    if own().next().is_none() {
        return [Saying::NoLinks, Saying::AskLinks].map(|saying| seen.say(saying)).into();
    }
    let waits = own().filter(|tie| tie.is_wait()).count();
    let counts = [("count", Param::from(own().count())), ("waits", Param::from(waits))];
    let late = own().flat_map(|tie| tie.in_vain.iter().cloned()).take(5);
    [seen.with(Saying::CountedLinks, &counts)].into_iter().chain(late).collect()
}

fn table(seen: &Seen<'_, '_>, ties: &[Tie]) -> Table {
    let columns = [Saying::Project, Saying::Link, Saying::Other, Saying::Milestones, Saying::Remarks];
    let row = |tie: &Tie| {
        let (own, other) = tie.ends();
        let circle = tie.is_circle.then(|| seen.say(Saying::InCircle));
        let left = tie.has_left.then(|| seen.say(Saying::HasLeft));
        let remarks = tie.in_vain.iter().chain(&tie.notes).cloned().chain(circle).chain(left).collect();
        let kind = tie.kind.title().in_language(seen.language).to_owned();
        let cells = [seen.name(own), kind, seen.name(other)].map(Cell::Text);
        cells.into_iter().chain([Cell::List(tie.waits.clone()), Cell::List(remarks)]).collect()
    };
    let linked: BTreeSet<usize> = ties.iter().flat_map(|tie| [tie.one, tie.other]).collect();
    let none = |(hand, project): (usize, &crate::portfolio::ProjectAtHand<'_>)| {
        let saying = if project.project.links.is_none() { Saying::NoneAtAll } else { Saying::NotStated };
        let cells = [seen.name(hand), seen.say(saying), String::new(), String::new(), String::new()];
        cells.map(Cell::Text).into()
    };
    let others = seen.projects().filter(|(hand, _)| !linked.contains(hand)).map(none);
    let rows = ties.iter().map(row).chain(others).collect();
    Table { caption: String::new(), columns: columns.map(|column| seen.say(column)).into(), rows }
}
