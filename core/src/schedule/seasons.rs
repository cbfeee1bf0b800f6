//! The seasons in which a network gathers, and those without a gathering.

use crate::model::{Gathering, GatheringSeries, Network, NetworkState, Season};
use crate::value::{Certainty, Day, Field, When, same_name};

/// For how many years seasons are looked at.
const AT_MOST_YEARS: i32 = 50;

/// Whether the network was ending, or had ended, on a day; where the day of the decision leaves it open, its state
/// says so.
pub(crate) fn is_ending(network: &Network, today: Day) -> bool {
    let decided = network.winding_down.known().and_then(|ending| ending.decided.known());
    let state = || matches!(network.state.known(), Some(NetworkState::WindingDown | NetworkState::Closed));
    match decided.map(|decided| decided.is_after(&today.into())) {
        Some(Certainty::Certain) => false,
        Some(Certainty::Impossible) => true,
        Some(Certainty::Possible) | None => state(),
    }
}

/// Whether a gathering is one of a series, for a region; one that does not say which may be of any.
pub(super) fn belongs(
    network: &Network,
    series: &GatheringSeries,
    gathering: &Gathering,
    region: Option<&str>,
) -> bool {
    let is_of_series = match gathering.series.filled() {
        Some(name) => network.series_called(name).is_some_and(|called| std::ptr::eq(called, series)),
        None => true,
    };
    let is_there = region.is_none_or(|region| gathering.region.filled().is_some_and(|own| same_name(own, region)));
    is_of_series && is_there
}

/// The seasons until now in which a series had no gathering for a region; one that was cancelled has been thought of.
pub(crate) fn seasons_without(
    network: &Network,
    series: &GatheringSeries,
    region: Option<&str>,
    today: Day,
) -> Vec<When> {
    let periods = || [&series.period, &network.period].into_iter().filter_map(Field::known);
    let Some(start) = periods().find_map(|period| period.start.known()?.latest()) else { return Vec::new() };
    let end = periods().find_map(|period| period.end.known()?.earliest());
    let decided = network.winding_down.known().and_then(|ending| ending.decided.known()?.earliest());
    let until = [end, decided, Some(today)].into_iter().flatten().min().unwrap_or(today);
    let gatherings = network.gatherings.items().map(|(_, gathering)| gathering);
    let own: Vec<&Gathering> = gatherings.filter(|gathering| belongs(network, series, gathering, region)).collect();
    let mut lacking = Vec::new();
    // The first year is for getting started: only seasons that lie wholly within the period count.
    for year in start.year()..=until.year().min(start.year().saturating_add(AT_MOST_YEARS)) {
        for season in Season::ALL.iter().filter(|season| series.seasons.items().any(|(_, own)| own == *season)) {
            let Some(time) = time_of(*season, year) else { continue };
            let is_asked =
                time.earliest().is_some_and(|first| first >= start) && time.latest().is_some_and(|last| last <= until);
            let may_be =
                |own: &&Gathering| own.time.known().is_none_or(|when| when.is_within(&time) != Certainty::Impossible);
            if is_asked && !own.iter().any(may_be) {
                lacking.extend(season_of(*season, year));
            }
        }
    }
    lacking
}

/// A season of a year, as people write it.
pub(crate) fn season_of(season: Season, year: i32) -> Option<When> {
    let name = match season {
        Season::Spring => "våren",
        _ => "høsten",
    };
    format!("{name} {year}").parse().ok()
}

/// The half of the year that a season is counted in: spring to June, autumn from July.
pub(super) fn time_of(season: Season, year: i32) -> Option<When> {
    let day = |month, day| Day::new(year, month, day).ok();
    match season {
        Season::Spring => When::between(day(1, 1)?, day(6, 30)?),
        _ => When::between(day(7, 1)?, day(12, 31)?),
    }
}
