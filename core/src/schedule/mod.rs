//! How milestones and gatherings lie in time: working days, public holidays and meetings; when each milestone of a plan
//! will be reached, and why; circles among things that wait for each other; days for the gatherings of a series.

#[cfg(feature = "programme")]
mod activities;
#[cfg(feature = "render")]
mod change;
#[cfg(feature = "network")]
mod free_day;
#[cfg(feature = "programme")]
mod holidays;
#[cfg(feature = "programme")]
mod network;
#[cfg(feature = "programme")]
mod plan;
#[cfg(feature = "network")]
mod seasons;
#[cfg(feature = "network")]
mod series;
#[cfg(feature = "programme")]
mod working_days;

#[cfg(feature = "programme")]
pub use activities::{ActivityLink, ActivityLinkKind, ActivityNetwork, ActivityNetworkError, ActivityTimes};
#[cfg(feature = "render")]
pub use change::{Change, ChangeError, Putting};
#[cfg(feature = "render")]
pub(crate) use change::{change, same_milestones};
#[cfg(feature = "network")]
pub(crate) use holidays::is_off;
#[cfg(feature = "programme")]
pub(crate) use holidays::{FIRST_YEAR, LAST_YEAR, holiday_on, when_away};
#[cfg(feature = "programme")]
pub use holidays::{PublicHoliday, public_holidays};
#[cfg(feature = "programme")]
pub(crate) use network::{Network, Wait, circles};
#[cfg(feature = "render")]
pub(crate) use plan::DayOff;
#[cfg(feature = "programme")]
pub use plan::{
    Because, Limit, MeetingOfPlan, PlanSchedule, ReportDay, ScheduledMilestone, report_days, schedule_plan,
};
#[cfg(feature = "programme")]
pub(crate) use plan::{Calendars, contains, schedule_milestones};
#[cfg(feature = "network")]
pub(crate) use seasons::{is_ending, season_of, seasons_without};
#[cfg(feature = "network")]
pub use series::{Avoided, NotPlanned, PlannedGathering, ReasonAgainst, SeriesPlan, plan_series};
#[cfg(feature = "programme")]
pub use working_days::WorkingCalendar;
