//! How milestones and gatherings lie in time: how the milestones of a plan hang together, circles among things that
//! wait for each other, public holidays, and days for the gatherings of a series.

#[cfg(feature = "network")]
mod free_day;
#[cfg(feature = "network")]
mod holidays;
#[cfg(feature = "programme")]
mod network;
#[cfg(feature = "network")]
mod seasons;
#[cfg(feature = "network")]
mod series;

#[cfg(feature = "network")]
pub use holidays::{PublicHoliday, public_holidays};
#[cfg(feature = "network")]
pub(crate) use holidays::{holiday_on, is_off, when_away};
#[cfg(feature = "programme")]
pub(crate) use network::{Network, circles};
#[cfg(feature = "network")]
pub(crate) use seasons::{is_ending, season_of, seasons_without};
#[cfg(feature = "network")]
pub use series::{Avoided, NotPlanned, PlannedGathering, ReasonAgainst, SeriesPlan, plan_series};
