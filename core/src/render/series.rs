//! Days for gatherings, with why, for people to read.

use serde::Serialize;

use super::{Entry, Fact, Mark, Page, Saying, Section};
use crate::check::{Made, MadeAnswer};
use crate::context::Context;
use crate::model::{Gathering, GatheringState, Network, Registration, Season, Weekday};
use crate::phrase::{Param, cut};
use crate::schedule::{Avoided, NotPlanned, PlannedGathering, ReasonAgainst, SeriesPlan, plan_series, season_of};
use crate::value::{Day, Field, Language, Node, Value, When};

/// Days for the gatherings that a network's series lack, as other languages are given them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SeriesPlan"))]
pub struct SeriesPlanAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The gatherings, in order of time.
    gatherings: Vec<PlannedAnswer>,
    /// What to know about the plan as a whole.
    notes: Vec<String>,
    /// The plan as text, to be read.
    text: String,
    /// The plan as a fragment of HTML.
    html: String,
}

/// A gathering that a series lacks, and a day for it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PlannedGathering"))]
struct PlannedAnswer {
    /// The series, by its place in the network's list.
    series: usize,
    /// The region that it is for; `null` where it is for all.
    region: Option<String>,
    /// The season that it belongs to; `null` where the series has none.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Season>"))]
    season: Option<&'static str>,
    /// The gathering, ready to be put into the network.
    #[cfg_attr(feature = "schema", schemars(with = "Gathering"))]
    gathering: Node,
    /// Why that day, or why there is none.
    why: Vec<String>,
    /// The days nearer to the middle that did not suit.
    avoided: Vec<AvoidedAnswer>,
}

/// A day that did not suit, and why.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AvoidedDay"))]
struct AvoidedAnswer {
    /// The day.
    day: String,
    /// Why it did not suit.
    why: String,
}

/// Days for the gatherings that a network's series lack, as a page: when, by when to register, and why those days.
///
/// ```
/// use samspill::render::series_page;
/// use samspill::{Context, Day, GatheringSeries, Network, Period, Season, When};
///
/// let series = GatheringSeries { seasons: vec![Season::Spring].into(), ..GatheringSeries::default() };
/// let period = Period { end: When::year(2027)?.into(), ..Period::default() };
/// let network = Network { series: vec![series].into(), period: period.into(), ..Network::default() };
/// let page = series_page(&network, &Context::on(Day::new(2026, 11, 21)?)).to_text();
/// assert!(page.contains("Samling, våren 2027"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn series_page(network: &Network, context: &Context<'_>) -> Page {
    let made = Made::of(context);
    let writer = PlanWriter { network, language: made.speech.language() };
    let plan = plan_series(network, context.today);
    let answers: Vec<PlannedAnswer> = plan.gatherings.iter().map(|planned| writer.planned(planned)).collect();
    writer.page(&made, &plan.gatherings, &answers, &writer.notes(&plan))
}

/// Finds days for the gatherings that a network's series lack, as other languages are given them.
pub(crate) fn series_plan<T>(
    network: &Network,
    context: &Context<'_>,
    then: impl FnOnce(&SeriesPlanAnswer<'_>) -> T,
) -> T {
    let made = Made::of(context);
    let writer = PlanWriter { network, language: made.speech.language() };
    let plan = plan_series(network, context.today);
    let gatherings: Vec<PlannedAnswer> = plan.gatherings.iter().map(|planned| writer.planned(planned)).collect();
    let notes = writer.notes(&plan);
    let page = writer.page(&made, &plan.gatherings, &gatherings, &notes);
    let (text, html) = (page.to_text(), page.to_html());
    then(&SeriesPlanAnswer { made: MadeAnswer::of(&made), gatherings, notes, text, html })
}

struct PlanWriter<'a> {
    network: &'a Network,
    language: Language,
}

impl PlanWriter<'_> {
    fn planned(&self, planned: &PlannedGathering) -> PlannedAnswer {
        let avoided = planned
            .avoided
            .iter()
            .map(|avoided| AvoidedAnswer { day: avoided.day.to_string(), why: self.reason(&avoided.reason) });
        PlannedAnswer {
            series: planned.series,
            region: planned.region.clone(),
            season: planned.season.map(Season::code),
            gathering: self.gathering(planned).write(),
            why: self.why(planned),
            avoided: avoided.collect(),
        }
    }

    /// The gathering as the network will hold it.
    fn gathering(&self, planned: &PlannedGathering) -> Gathering {
        let series = self.network.series.known().and_then(|series| series.0.get(planned.series)?.known());
        let name = series.and_then(|series| series.id.filled().or(series.title.filled()));
        let deadline = planned.registration_deadline.map(Field::from);
        let registration = deadline.map(|deadline| Registration { deadline, ..Registration::default() });
        Gathering {
            title: self.title(planned).as_str().into(),
            state: GatheringState::Planned.into(),
            series: name.map_or(Field::Absent, |name| Field::Known(name.clone())),
            region: planned.region.clone().map_or(Field::Absent, Field::Known),
            time: planned.time.clone().map_or(Field::Absent, Field::Known),
            registration: registration.map_or(Field::Absent, Field::Known),
            ..Gathering::default()
        }
    }

    /// What to know about the plan as a whole.
    fn notes(&self, plan: &SeriesPlan) -> Vec<String> {
        if plan.is_ending {
            return vec![Saying::NoMoreGatherings.say(self.language)];
        }
        if self.network.series.items().count() == 0 {
            return vec![Saying::NoSeries.say(self.language)];
        }
        let of_series = |(place, why): &(usize, NotPlanned)| {
            let saying = match why {
                NotPlanned::NoRhythm => Saying::NoRhythm,
                NotPlanned::NoRegions => Saying::NoRegions,
                NotPlanned::NoTime => Saying::NoTimeLeft,
            };
            saying.with(&[("series", Param::Text(self.name_of(*place)))], self.language)
        };
        let mut notes: Vec<String> = plan.unplanned.iter().map(of_series).collect();
        let periods = self.network.closed_periods.items().filter(|(place, _)| plan.without_days.contains(place));
        let names: Vec<Param> =
            periods.filter_map(|(_, period)| Some(Param::from(period.title.filled()?.as_str()))).collect();
        if !names.is_empty() {
            notes.push(Saying::ClosedWithoutDays.with(&[("names", Param::List(names))], self.language));
        }
        notes.extend(plan.is_cut.then(|| Saying::MoreGatherings.say(self.language)));
        if notes.is_empty() && plan.gatherings.is_empty() {
            notes.push(Saying::AllGatheringsThere.say(self.language));
        }
        notes
    }

    /// What a series is called.
    fn name_of(&self, place: usize) -> String {
        let series = self.network.series.known().and_then(|series| series.0.get(place)?.known());
        let name = series.and_then(|series| series.title.filled()).map(|title| cut(title));
        name.unwrap_or_else(|| Saying::Gathering.say(self.language))
    }

    /// What the series is called, with the season and the region.
    fn title(&self, planned: &PlannedGathering) -> String {
        let name = self.name_of(planned.series);
        let year = planned.window.0.year();
        let season = planned.season.and_then(|season| season_of(season, year));
        let season = season.map(|season| Param::from(&season).write(self.language));
        let parts = [Some(name), season, planned.region.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn why(&self, planned: &PlannedGathering) -> Vec<String> {
        let Some(time) = &planned.time else {
            let window = [("from", self.day(planned.window.0)), ("until", self.day(planned.window.1))];
            return vec![Saying::NoDayFree.with(&window, self.language)];
        };
        let first = time.earliest().map_or_else(String::new, |first| self.with_weekday(first));
        let saying = if planned.season.is_some() { Saying::NearestInSeason } else { Saying::NearestInTime };
        let mut why = vec![saying.with(&[("day", Param::Text(first))], self.language)];
        let reasons = self.reasons(&planned.avoided);
        if !reasons.is_empty() {
            let saying = if planned.avoided_more > 0 { Saying::SomeNearerDays } else { Saying::NearerDays };
            why.push(saying.with(&[("days", Param::Text(reasons.join("; ")))], self.language));
        }
        why
    }

    /// The days that did not suit, those with the same reason together.
    fn reasons(&self, avoided: &[Avoided]) -> Vec<String> {
        let mut together: Vec<(String, Vec<Param>)> = Vec::new();
        for avoided in avoided {
            let (reason, day) = (self.reason(&avoided.reason), self.day(avoided.day));
            match together.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, days)) => days.push(day),
                None => together.push((reason, vec![day])),
            }
        }
        together
            .into_iter()
            .map(|(reason, days)| format!("{} ({reason})", Param::List(days).write(self.language)))
            .collect()
    }

    fn reason(&self, reason: &ReasonAgainst) -> String {
        match reason {
            ReasonAgainst::Holiday(name) | ReasonAgainst::Away(name) => name.in_language(self.language).to_owned(),
            ReasonAgainst::Squeezed => Saying::Squeezed.say(self.language),
            ReasonAgainst::Weekend => Saying::IntoWeekend.say(self.language),
            ReasonAgainst::Closed(name) if name.is_empty() => Saying::TimeToAvoid.say(self.language),
            ReasonAgainst::Closed(name) => cut(name),
            ReasonAgainst::Taken { title, region, is_then } => {
                let name = match (title, region) {
                    (Some(title), _) => cut(title),
                    (None, Some(region)) => {
                        Saying::GatheringIn.with(&[("region", region.as_str().into())], self.language)
                    }
                    (None, None) => Saying::AnotherGathering.say(self.language),
                };
                let saying = if *is_then { Saying::SameDayAs } else { Saying::TooNear };
                saying.with(&[("name", Param::Text(name))], self.language)
            }
        }
    }

    fn day(&self, day: Day) -> Param {
        Param::Date(day.into()).in_letter(self.language)
    }

    /// `tirsdag 16. mars 2027`.
    fn with_weekday(&self, day: Day) -> String {
        let weekday = Weekday::ALL.iter().find(|weekday| weekday.number() == day.weekday());
        let weekday = weekday.map_or("", |weekday| weekday.title().in_language(self.language));
        format!("{weekday} {}", self.day(day).write(self.language))
    }

    fn page(&self, made: &Made, planned: &[PlannedGathering], answers: &[PlannedAnswer], notes: &[String]) -> Page {
        let entries = planned.iter().zip(answers).map(|(planned, answer)| self.entry(planned, answer));
        let mut entries: Vec<Entry> = entries.collect();
        entries.extend(notes.iter().map(|note| Entry {
            names: Vec::new(),
            facts: vec![Fact { mark: Mark::Information, label: String::new(), items: vec![note.clone()] }],
        }));
        let name = self.network.title.filled().map(|title| cut(title));
        Page {
            lang: made.speech.tag().to_owned(),
            title: name.unwrap_or_else(|| Saying::TheNetwork.say(self.language)),
            intro: Vec::new(),
            sections: vec![Section { heading: Saying::SuggestedGatherings.say(self.language), entries }],
            made: Saying::Made.with(&[("version", Param::from(made.samspill))], self.language),
        }
    }

    fn entry(&self, planned: &PlannedGathering, answer: &PlannedAnswer) -> Entry {
        let fact =
            |label: Saying, mark: Mark, text: String| Fact { mark, label: label.say(self.language), items: vec![text] };
        let mut facts = Vec::new();
        if let Some((first, last)) = planned.time.as_ref().and_then(|time: &When| time.earliest().zip(time.latest())) {
            let time = match first == last {
                true => self.with_weekday(first),
                false => [self.with_weekday(first), self.with_weekday(last)].join(" – "),
            };
            facts.push(fact(Saying::WhenItIs, Mark::InPlace, time));
        }
        if let Some(deadline) = planned.registration_deadline {
            facts.push(fact(Saying::RegistrationBy, Mark::InPlace, self.with_weekday(deadline)));
        }
        facts.push(fact(Saying::Why, Mark::Information, answer.why.join(" ")));
        Entry { names: vec![self.title(planned)], facts }
    }
}
