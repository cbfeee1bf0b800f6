//! How often those in a network gather.

use crate::model::{Period, Weekday, labels};
use crate::value::{List, choice, record};

record! {
    /// How often those in a network gather (*samlingsrekke*).
    ///
    /// Either it has seasons, with one gathering in each, every year; or a count of gatherings in all.
    ///
    /// ```
    /// use samspill::{GatheringSeries, Season};
    ///
    /// let series = GatheringSeries {
    ///     title: "Samlinger i nettverket".into(),
    ///     seasons: vec![Season::Spring, Season::Autumn].into(),
    ///     ..GatheringSeries::default()
    /// };
    /// ```
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn»: two a year, in spring and in autumn, at first in each of two
    /// regions.
    GatheringSeries: labels::network::series::GATHERING_SERIES {
        /// A name for this series that does not change.
        id: String,
        /// What its gatherings are called.
        title: String,
        /// The seasons in which there is one each year.
        seasons: List<Season>,
        /// How many there are in all, where it is not by seasons.
        count: usize,
        /// When the series begins and ends; the network's own period, if not stated.
        period: Period,
        /// Whether each region of the network has its own.
        per_region: bool,
        /// Whether every member is to be there.
        compulsory: bool,
        /// How many days one lasts; one, if not stated.
        days: usize,
        /// The days of the week that it may begin on; Tuesday to Thursday, if not stated.
        weekdays: List<Weekday>,
        /// How many days before it the registration closes; 21, if not stated.
        registration_days: usize,
    }
}

choice! {
    /// A half of the year in which people gather.
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn».
    Season {
        Spring "spring" => "vår", "vår", "spring";
        Autumn "autumn" => "høst", "haust", "autumn";
    }
}
