//! The days that people work, and the days that bodies meet.

use super::labels;
use crate::value::{List, When, choice, record};

record! {
    /// When people work, bodies meet and reports are due (*kalender*). A programme has one for all its projects, and a
    /// milestone plan may add to it.
    ///
    /// ```
    /// use samspill::{BodyMeetings, PlanCalendar, When};
    ///
    /// let meetings = BodyMeetings {
    ///     body: "Styringsgruppa".into(),
    ///     days: vec!["2027-02-15".parse::<When>()?, "2027-04-12".parse()?].into(),
    ///     paper_days: 10.into(),
    ///     ..BodyMeetings::default()
    /// };
    /// let calendar = PlanCalendar { meetings: vec![meetings].into(), ..PlanCalendar::default() };
    /// # Ok::<(), samspill::WhenError>(())
    /// ```
    PlanCalendar: labels::calendar::PLAN_CALENDAR {
        /// The days of the week that people work; Monday to Friday, if not stated.
        weekdays: List<Weekday>,
        /// Times when nobody works, beside the public holidays.
        closed_periods: List<ClosedPeriod>,
        /// Times when people work but many are away, such as school holidays.
        holidays: List<ClosedPeriod>,
        /// When the bodies that decide meet.
        meetings: List<BodyMeetings>,
        /// How often the projects report.
        reporting: ReportingRhythm,
        /// How many working days after the end of a period its report is due; none, if not stated.
        reporting_days: usize,
    }
}

record! {
    /// When a body meets (*møtekalender*), and when the papers for its meetings must be ready.
    BodyMeetings: labels::calendar::BODY_MEETINGS {
        /// The body, by name or kind.
        body: String,
        /// The days it meets.
        days: List<When>,
        /// How many working days before a meeting the papers must be ready; none, if not stated.
        paper_days: usize,
    }
}

record! {
    /// A time to avoid (*tid å unngå*), such as school holidays, or days when the offices are closed.
    ClosedPeriod: labels::calendar::CLOSED_PERIOD {
        /// What it is.
        title: String,
        /// When it is.
        time: When,
        /// The region that it holds for; all, if not stated.
        region: String,
    }
}

choice! {
    /// How often projects report.
    ReportingRhythm {
        Monthly "monthly" => "hver måned", "kvar månad", "monthly";
        Quarterly "quarterly" => "hvert kvartal", "kvart kvartal", "quarterly";
        Tertial "tertial" => "hvert tertial", "kvart tertial", "every four months";
        HalfYearly "halfYearly" => "hvert halvår", "kvart halvår", "every half-year";
        Yearly "yearly" => "hvert år", "kvart år", "yearly";
    }
}

impl ReportingRhythm {
    /// How many months lie between two reports.
    pub fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::Tertial => 4,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
        }
    }
}

choice! {
    /// A day of the week.
    Weekday {
        Monday "monday" => "mandag", "måndag", "Monday";
        Tuesday "tuesday" => "tirsdag", "tysdag", "Tuesday";
        Wednesday "wednesday" => "onsdag", "onsdag", "Wednesday";
        Thursday "thursday" => "torsdag", "torsdag", "Thursday";
        Friday "friday" => "fredag", "fredag", "Friday";
        Saturday "saturday" => "lørdag", "laurdag", "Saturday";
        Sunday "sunday" => "søndag", "søndag", "Sunday";
    }
}

impl Weekday {
    /// Its number, 1 for Monday to 7 for Sunday.
    pub fn number(self) -> u32 {
        Self::ALL.iter().zip(1..).find(|(day, _)| **day == self).map_or(0, |(_, number)| number)
    }
}
