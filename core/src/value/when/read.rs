//! Reads a written time: which days it names, and how it stands to them. Whether the calendar has
//! such days is asked afterwards.

use super::scan::{Token, tokens};
use super::words::{Mark, Needs};
use super::{Point, Precision, Relation, Shape};

/// Every way to write one time, the first that fits being the one. Each letter or sign is a thing
/// that must stand there:
///
/// | | | | |
/// |---|---|---|---|
/// | `y` | a year | `e` | the second of two years |
/// | `d` | a day, or which of the units | `m` | a month as a number |
/// | `p` `q` | a month and a day, of two digits | `n` | which of the units |
/// | `M` | a month's name | `T` | a season |
/// | `U` | *uke, kvartal, tertial, halvår* | `S` `C` | a school year, a council's period |
/// | `x` | a point, *st, nd, rd, th*, or nothing | `o` | one of the last four |
/// | `Y` | a year, or none | `,` | a comma, or none |
/// | `~` | a slash, a hyphen or a dash | `_` | a hyphen or a dash |
/// | `b` | a number that is a time only beside another | | |
///
/// Other signs are themselves. What comes last asks about the rest: `$` that the text is a time and
/// nothing else, `#` that another end follows, `!` that day and month may have changed places.
const FORMS: [(&str, Precision); 25] = [
    ("y~eS", Precision::SchoolYear),
    ("y~eC", Precision::CouncilPeriod),
    ("y/e", Precision::SplitYear),
    ("y-p-q", Precision::Day),
    ("y-p", Precision::Month),
    ("y-Un", Precision::Week),
    ("y", Precision::Year),
    ("dxMY", Precision::Day),
    ("dxUY", Precision::Quarter),
    ("d.m.y", Precision::Day),
    ("d.m.$", Precision::Day),
    ("d/m/y!", Precision::Day),
    ("d-m-y!", Precision::Day),
    ("d/m_y", Precision::Day),
    ("d/my", Precision::Day),
    ("MdoY", Precision::Day),
    ("Md,y", Precision::Day),
    ("Md#", Precision::Day),
    ("MY", Precision::Month),
    ("Ty~e", Precision::Season),
    ("TY", Precision::Season),
    ("Sy~e", Precision::SchoolYear),
    ("Cy~e", Precision::CouncilPeriod),
    ("UxnY", Precision::Week),
    ("bxY", Precision::Day),
];

/// A time as it was written, and how else it may be meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub(super) shape: Shape,
    /// Days and months that may have changed places: `03/06/2027`.
    pub(super) is_either_way: bool,
    /// A winter by one year: the one that it ends in or the one that it begins in.
    pub(super) is_one_winter: bool,
    /// A time in Greenwich so late that it may be the next day here.
    pub(super) is_late_in_greenwich: bool,
    /// The byte behind it.
    pub(super) end: usize,
}

/// Reads a text that is a time and nothing else, or the time that it begins with.
#[inline(never)]
pub(super) fn written(text: &str, whole: bool) -> Option<Written> {
    let mut reader = Reader {
        tokens: tokens(text),
        at: 0,
        whole,
        needs_year: false,
        is_either_way: false,
        is_one_winter: false,
        is_in_greenwich: false,
        is_late_in_greenwich: false,
    };
    let shape = reader.shape()?;
    if whole {
        reader.has(Mark::Dot);
    }
    let is_all = !whole || reader.next().mark == Mark::End;
    let is_enough = shape.start.year > 0 || !reader.needs_year;
    (is_all && is_enough).then_some(Written {
        shape,
        is_either_way: reader.is_either_way,
        is_one_winter: reader.is_one_winter,
        is_late_in_greenwich: reader.is_late_in_greenwich,
        end: if whole { text.len() } else { reader.tokens.get(reader.at.wrapping_sub(1)).map_or(0, |last| last.end) },
    })
}

#[derive(Debug)]
pub(super) struct Reader {
    tokens: Vec<Token>,
    /// The place of what stands next.
    pub(super) at: usize,
    whole: bool,
    needs_year: bool,
    is_either_way: bool,
    is_one_winter: bool,
    pub(super) is_in_greenwich: bool,
    pub(super) is_late_in_greenwich: bool,
}

impl Reader {
    #[inline(never)]
    pub(super) fn next(&self) -> Token {
        const NOTHING: Token =
            Token { mark: Mark::Unknown, number: 0, digits: 0, needs: Needs::Nothing, is_apart: true, end: 0 };
        self.tokens.get(self.at).copied().unwrap_or(NOTHING)
    }

    pub(super) fn pass(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    /// Whether this stands next; goes past it if so.
    #[inline(never)]
    pub(super) fn has(&mut self, mark: Mark) -> bool {
        let has = self.next().mark == mark;
        if has {
            self.pass();
        }
        has
    }

    /// The same, where there is no space in front.
    #[inline(never)]
    pub(super) fn has_close(&mut self, mark: Mark) -> bool {
        !self.next().is_apart && self.has(mark)
    }

    fn shape(&mut self) -> Option<Shape> {
        let relation = self.relation()?;
        let first = self.point()?;
        let behind = self.at;
        if let Some(shape) = self.span(relation, first) {
            return Some(shape);
        }
        self.at = behind;
        if relation == Relation::FromTo || first.bare > 0 {
            return None;
        }
        let clock = if first.unit == Precision::Day { self.clock() } else { None };
        Some(Shape { relation, start: first, end: first, clock })
    }

    /// What stands in front: *fra og med, fram mot, innen*; a dash or `../` where the start is open.
    fn relation(&mut self) -> Option<Relation> {
        let next = self.next();
        let relation = match next.mark {
            Mark::Dash if self.whole => Relation::Until,
            Mark::Dot if self.whole => {
                self.pass();
                if !self.has_close(Mark::Dot) || self.next().mark != Mark::Slash {
                    return None;
                }
                Relation::Until
            }
            Mark::Between => Relation::FromTo,
            Mark::Relation => Relation::of(next.number),
            Mark::Forward => {
                self.pass();
                Relation::of(self.next().number)
            }
            _ => return Some(Relation::In),
        };
        self.pass();
        // *Og med*.
        self.has(Mark::And);
        Some(relation)
    }

    /// The other end of a time from something to something, or that there is none: *2024–*.
    fn span(&mut self, relation: Relation, first: Point) -> Option<Shape> {
        let next = self.next();
        let is_dash = matches!(next.mark, Mark::Hyphen | Mark::Dash);
        // As ISO 8601 has it, and *mai/juni*. Two years with a slash between are one, as a case and its
        // year may be, and a number behind a slash may be a year.
        let is_whole = first.unit != Precision::Year && first.year > 0;
        let is_slash = next.mark == Mark::Slash && !next.is_apart && (is_whole || first.unit == Precision::Month);
        let is_word = next.is_until() || (next.mark == Mark::And && relation == Relation::FromTo);
        let may_go_on = matches!(relation, Relation::In | Relation::From | Relation::FromTo);
        if !may_go_on || !(is_dash || is_slash || is_word) {
            return None;
        }
        self.pass();
        self.has(Mark::And);
        let is_open = if is_dash {
            self.whole && self.next().mark == Mark::End
        } else {
            is_slash && self.has_close(Mark::Dot) && self.has_close(Mark::Dot)
        };
        if is_open && first.bare == 0 && first.year > 0 && relation == Relation::In {
            return Some(Shape { relation: Relation::From, start: first, end: first, clock: None });
        }
        let (start, end) = completed(first, self.point()?)?;
        Some(Shape { relation: Relation::FromTo, start, end, clock: None })
    }

    /// One time, with the day of the week, or the part of it, that stands in front.
    #[inline(never)]
    fn point(&mut self) -> Option<Point> {
        let front = self.next();
        let is_weekday = front.mark == Mark::Weekday;
        let is_part = front.mark == Mark::Part;
        if is_weekday || is_part {
            self.pass();
            self.has_close(if is_part { Mark::Hyphen } else { Mark::Comma });
        }
        let from = self.at;
        for (form, unit) in FORMS {
            self.at = from;
            let mut point = Point::new(unit, 0, 0);
            if form.bytes().all(|class| self.fits(class, &mut point)) {
                let is_of_days = point.bare > 0 || point.unit == Precision::Day;
                point.part = if is_weekday || is_part { front.small() } else { 0 };
                let fits = if is_weekday { is_of_days } else { !(is_part && is_of_days) };
                return fits.then_some(point);
            }
        }
        None
    }

    /// Whether what stands next is what a form says; goes past it, and takes from it what it tells.
    fn fits(&mut self, class: u8, point: &mut Point) -> bool {
        let next = self.next();
        let is_number = next.mark == Mark::Number;
        let is_small = is_number && next.digits <= 2;
        let is_of_two = is_small && next.digits == 2 && !next.is_apart;
        let fits = match class {
            b'x' => {
                let _ = self.has_close(Mark::Dot) || self.has_close(Mark::Ending);
                return true;
            }
            b',' => {
                self.has(Mark::Comma);
                return true;
            }
            b'Y' => {
                self.year_or_none(point);
                return true;
            }
            b'$' => return self.whole,
            b'!' => {
                self.is_either_way = true;
                return true;
            }
            b'#' => {
                self.needs_year = true;
                return matches!(next.mark, Mark::Hyphen | Mark::Dash | Mark::Relation);
            }
            b'y' => is_number && next.digits == 4,
            // 2014-15 is two years.
            b'p' => is_of_two && !(next.number > 12 && next.number == point.year.saturating_add(1) % 100),
            b'q' => is_of_two,
            b'd' | b'b' => is_small || next.mark == Mark::Ordinal,
            b'm' | b'n' => is_small,
            b'e' => is_number && point.is_before(next),
            b'o' => next.mark == Mark::Ending && !next.is_apart,
            b'M' => next.mark == Mark::Month && (next.needs != Needs::Day || point.day > 0),
            b'T' => next.mark == Mark::Season,
            b'S' => next.mark == Mark::SchoolYear,
            b'C' => next.mark == Mark::CouncilPeriod,
            b'U' => next.unit().is_some_and(|unit| unit != Precision::Week || point.day == 0),
            b'~' => matches!(next.mark, Mark::Slash | Mark::Hyphen | Mark::Dash),
            b'_' => matches!(next.mark, Mark::Hyphen | Mark::Dash),
            b'.' => next.mark == Mark::Dot && !next.is_apart,
            b'/' => next.mark == Mark::Slash && !next.is_apart,
            _ => next.mark == Mark::Hyphen && !next.is_apart,
        };
        if !fits {
            return false;
        }
        self.pass();
        match class {
            // There is no year nought, and the calendar will say so.
            b'y' => point.year = if next.number == 0 { 10_000 } else { next.number },
            b'd' | b'q' => point.day = next.small(),
            b'b' => (point.day, point.bare) = (next.small(), next.digits.max(1)),
            b'm' | b'n' | b'p' | b'M' | b'T' => point.number = next.small(),
            b'U' => {
                point.unit = next.unit().unwrap_or(point.unit);
                point.number = std::mem::take(&mut point.day);
            }
            _ => {}
        }
        if next.needs != Needs::Nothing {
            self.needs_year = next.needs == Needs::Year && point.unit != Precision::Day;
            self.has_close(Mark::Dot);
        }
        true
    }

    /// The year behind: *2027, , 2027, /2027*.
    fn year_or_none(&mut self, point: &mut Point) {
        let before = self.at;
        if !self.has(Mark::Comma) {
            self.has_close(Mark::Slash);
        }
        if !self.fits(b'y', point) {
            self.at = before;
        }
        // Vinteren 2018 may have begun in 2017, or begin in 2018.
        if (point.unit, point.number) == (Precision::Season, 4) && point.year > 1 {
            self.is_one_winter = true;
            point.year = point.year.saturating_sub(1);
        }
    }
}

/// Both ends, each with what stands only at the other.
fn completed(mut start: Point, mut end: Point) -> Option<(Point, Point)> {
    if start.bare > 0 {
        start = start.like(end)?;
    } else if end.bare == 2 && start.unit == Precision::Year {
        // 2023–27, but not 2009–12, which may be a month.
        let number = u16::from(end.day);
        if number <= 12 || number <= start.year % 100 {
            return None;
        }
        let century = start.year.saturating_sub(start.year % 100);
        end = Point::new(Precision::Year, century.saturating_add(number), 0);
    } else if end.bare > 0 {
        end = end.like(start)?;
    }
    if start.year == 0 && end.unit < Precision::Year {
        start.year = end.year;
    }
    ((start.year > 0) == (end.year > 0)).then_some((start, end))
}
