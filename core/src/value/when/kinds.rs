//! How exactly a time is stated, how what is dated stands to it, and what is certain of two.

#[cfg(doc)]
use super::When;

/// How exactly a [`When`] is stated, from the most exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Precision {
    /// A day.
    Day,
    /// A week from Monday to Sunday, numbered as ISO 8601 and Norwegian calendars do.
    Week,
    /// The beginning, the middle or the end of a longer time (*primo, medio, ultimo*): a third of it.
    Part,
    /// A month.
    Month,
    /// A season (*årstid*), as wide as people use the word: spring from January to June, summer from
    /// June to August, autumn from August to December, winter from November to March.
    Season,
    /// Three months from January, April, July or October.
    Quarter,
    /// Four months from January, May or September (*tertial*).
    Tertial,
    /// Six months from January or July.
    HalfYear,
    /// A year.
    Year,
    /// A school year, from August to July.
    SchoolYear,
    /// Two years written as one, as in `2026/27`: it may be a school year, a winter or both years.
    SplitYear,
    /// The period of a municipal council (*kommunestyreperiode*), from the September in which it is
    /// elected to the October, four years later, by the end of which the next one is constituted.
    CouncilPeriod,
}

impl Precision {
    /// The name of the precision.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Part => "part",
            Self::Month => "month",
            Self::Season => "season",
            Self::Quarter => "quarter",
            Self::Tertial => "tertial",
            Self::HalfYear => "halfYear",
            Self::Year => "year",
            Self::SchoolYear => "schoolYear",
            Self::SplitYear => "splitYear",
            Self::CouncilPeriod => "councilPeriod",
        }
    }
}

/// How what is dated stands to the time that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Relation {
    /// In it, or on it: *i juni 2027*.
    In,
    /// From one time to another: *2014–2015*.
    FromTo,
    /// From its beginning on (*fra*); the end is open.
    From,
    /// The same of what has begun already (*siden*).
    Since,
    /// After its end (*etter*).
    After,
    /// Up to its end (*til*); the start is open.
    Until,
    /// The same (*fram mot*).
    Towards,
    /// At its end at the latest (*innen*).
    By,
    /// Before it begins (*før*).
    Before,
}

impl Relation {
    const ALL: [(Self, &'static str); 9] = [
        (Self::In, "in"),
        (Self::FromTo, "fromTo"),
        (Self::From, "from"),
        (Self::Since, "since"),
        (Self::After, "after"),
        (Self::Until, "until"),
        (Self::Towards, "towards"),
        (Self::By, "by"),
        (Self::Before, "before"),
    ];

    pub(super) fn of(number: u16) -> Self {
        Self::ALL.get(usize::from(number)).map_or(Self::In, |(relation, _)| *relation)
    }

    /// The name of the relation.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(relation, _)| *relation == self).map_or("", |(_, code)| code)
    }
}

/// A time of day, in hours and minutes, as it was written: no zone is known and none is assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// When it begins.
    pub start: (u8, u8),
    /// When it ends, if that is stated.
    pub end: Option<(u8, u8)>,
}

/// What can be said of two times when neither may be known to the day.
///
/// Source: dates with lower precision are compared by their intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It is so, whichever days are meant.
    Certain,
    /// It may be so: it depends on days that are not stated.
    Possible,
    /// It is not so, whichever days are meant.
    Impossible,
}

impl Certainty {
    pub(super) fn of(is_certain: bool, is_possible: bool) -> Self {
        match (is_certain, is_possible) {
            (true, _) => Self::Certain,
            (false, true) => Self::Possible,
            (false, false) => Self::Impossible,
        }
    }
}
