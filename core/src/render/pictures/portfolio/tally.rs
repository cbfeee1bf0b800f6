//! How much is asked of whom, week by week or month by month.

use crate::portfolio::{Called, Clash, Sureness, Use};
use crate::value::{Day, Decimal, When, sort_by};

/// Weeks or months, one after the other.
pub(super) struct Columns {
    pub(super) are_weeks: bool,
    /// The first and the last day of each, by their numbers.
    pub(super) spans: Vec<(i64, i64)>,
    /// Whether something lies so far before or ahead that it is not counted.
    pub(super) is_clipped: bool,
}

/// As many weeks are shown; of more, months.
pub(super) const WEEKS: i64 = 26;
/// What lies further from today than this many years is not counted.
const YEARS: i64 = 20;

impl Columns {
    /// Columns that hold all of these days, as far as they are near enough to today.
    pub(super) fn of(days: impl Iterator<Item = (i64, i64)> + Clone, today: Day) -> Option<Self> {
        let (first, last) = (days.clone().map(|(first, _)| first).min()?, days.map(|(_, last)| last).max()?);
        let near = (today.number() - YEARS * 366, today.number() + YEARS * 366);
        let (from, until) = (first.clamp(near.0, near.1), last.clamp(near.0, near.1));
        let is_clipped = from != first || until != last;
        // Day 1 is a Monday.
        let week = |day: i64| (day - 1).div_euclid(7);
        let are_weeks = week(until) - week(from) < WEEKS;
        let spans = if are_weeks {
            (week(from)..=week(until)).map(|week| (week * 7 + 1, week * 7 + 7)).collect()
        } else {
            months(from, until)
        };
        Some(Self { are_weeks, spans, is_clipped })
    }

    /// A column, or several, as a time.
    pub(super) fn time(&self, first: usize, last: usize) -> Option<When> {
        let ((begins, until), (_, ends)) = (*self.spans.get(first)?, *self.spans.get(last)?);
        let (begins, until, ends) = (Day::of_number(begins)?, Day::of_number(until)?, Day::of_number(ends)?);
        if first != last {
            return When::between(begins, ends);
        }
        if self.are_weeks {
            let (year, week) = until.week();
            return When::week(year, week).ok();
        }
        When::month(begins.year(), begins.month()).ok()
    }
}

fn months(from: i64, until: i64) -> Vec<(i64, i64)> {
    let Some(first) = Day::of_number(from) else { return Vec::new() };
    let of_month = |number: u32| {
        let day = |day: u32| Some(Day::in_month(first.year(), first.month() + number, day)?.number());
        Some((day(1)?, day(31)?))
    };
    (0..).map_while(of_month).take_while(|(begins, _)| *begins <= until).collect()
}

/// How much is asked of somebody within a column: what is certain, and the most that it can be.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Load {
    pub(super) sure: Decimal,
    pub(super) most: Decimal,
    /// The projects that ask, by their places in the portfolio.
    pub(super) projects: Vec<usize>,
    /// Whether something clashes, and how certain that is.
    pub(super) clash: Option<Sureness>,
}

impl Load {
    pub(super) fn is_nothing(&self) -> bool {
        self.most == Decimal::default()
    }

    /// How dark it is: of a few steps, none of which stands alone.
    pub(super) fn step(&self, is_percent: bool) -> usize {
        let above = |limit: i32| self.most.compared(&Decimal::from(limit)).is_gt();
        let limits = if is_percent { [0, 50, 100] } else { [0, 1, 2] };
        limits.into_iter().filter(|limit| above(*limit)).count()
    }
}

/// How much is asked of somebody in each column.
pub(super) fn loads(called: &Called<'_>, clashes: &[&Clash], columns: &Columns) -> Vec<Load> {
    columns.spans.iter().map(|span| load(called, clashes, *span)).collect()
}

fn load(called: &Called<'_>, clashes: &[&Clash], span: (i64, i64)) -> Load {
    let meets = |(first, last): (i64, i64)| first <= span.1 && last >= span.0;
    let here: Vec<&Use> = called.uses.iter().filter(|own| meets(own.days)).collect();
    if here.is_empty() {
        return Load::default();
    }
    let sure = |own: &Use| own.sure_days.filter(|days| meets(*days));
    let is_within = |own: &&&Use| own.days.0 >= span.0 && own.days.1 <= span.1;
    let (sure, most) = if here.iter().any(|own| own.percent.is_some()) {
        let most = most_at_once(here.iter().map(|own| (own.days, own.percent)), span);
        (most_at_once(here.iter().filter_map(|own| Some((sure(own)?, own.percent))), span), most)
    } else {
        let certain = here.iter().filter(|own| is_within(own) || sure(own).is_some()).count();
        (counted(certain), counted(here.len()))
    };
    let mut projects: Vec<usize> = here.iter().map(|own| own.project).collect();
    sort_by(&mut projects, Ord::cmp);
    projects.dedup();
    let those = clashes.iter().filter(|clash| meets((clash.first.number(), clash.last.number())));
    Load { sure, most, projects, clash: those.map(|clash| clash.sureness).min() }
}

fn counted(count: usize) -> Decimal {
    Decimal::from(i32::try_from(count).unwrap_or(i32::MAX))
}

/// The most that any day of a span has: it begins where something begins.
fn most_at_once(uses: impl Iterator<Item = ((i64, i64), Option<Decimal>)>, span: (i64, i64)) -> Decimal {
    // On a day, what ends goes before what begins.
    let mut changes: Vec<(i64, bool, Decimal)> = Vec::new();
    for ((first, last), percent) in uses {
        let Some(percent) = percent else { continue };
        changes.push((first.max(span.0), true, percent));
        changes.push((last + 1, false, percent.negated()));
    }
    sort_by(&mut changes, |one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    let (mut sum, mut most) = (Decimal::default(), Decimal::default());
    for (_, _, change) in changes.iter().filter(|(day, ..)| *day <= span.1) {
        sum = sum.plus(change).unwrap_or(sum);
        if sum.compared(&most).is_gt() {
            most = sum;
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i64 {
        text.parse::<Day>().unwrap().number()
    }

    #[test]
    fn few_weeks_are_weeks_and_many_are_months() {
        let today = "2027-01-01".parse().unwrap();
        let weeks = Columns::of(
            [(day("2027-01-05"), day("2027-01-05")), (day("2027-02-07"), day("2027-02-07"))].into_iter(),
            today,
        );
        let weeks = weeks.unwrap();
        assert!(weeks.are_weeks && !weeks.is_clipped);
        assert_eq!((weeks.spans.len(), weeks.spans[0]), (5, (day("2027-01-04"), day("2027-01-10"))));
        assert_eq!(weeks.time(1, 1).unwrap().iso().as_deref(), Some("2027-W02"));
        let months = Columns::of([(day("2027-01-05"), day("2028-02-07"))].into_iter(), today).unwrap();
        assert_eq!((months.spans.len(), months.spans[13]), (14, (day("2028-02-01"), day("2028-02-29"))));
        let far = Columns::of([(day("1950-01-05"), day("9998-02-07"))].into_iter(), today).unwrap();
        assert!(far.is_clipped && far.spans.len() < 500);
    }

    #[test]
    fn posts_that_follow_each_other_are_not_added() {
        let percent = |first: &str, last: &str, percent: i32| {
            let days = (day(first), day(last));
            Use { project: 0, days, sure_days: Some(days), percent: Some(Decimal::from(percent)) }
        };
        let uses = vec![
            percent("2027-01-01", "2027-01-15", 60),
            percent("2027-01-16", "2027-02-28", 70),
            percent("2027-02-20", "2027-03-31", 40),
        ];
        let called = Called { key: "kari".into(), name: "Kari", uses };
        let columns = Columns::of([(day("2027-01-01"), day("2027-12-31"))].into_iter(), "2027-01-01".parse().unwrap());
        let most: Vec<String> =
            loads(&called, &[], &columns.unwrap()).iter().take(4).map(|load| load.most.to_string()).collect();
        assert_eq!(most, ["70", "110", "40", "0"]);
    }
}
