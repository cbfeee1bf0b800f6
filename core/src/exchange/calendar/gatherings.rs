//! The gatherings of a network as a calendar that other programs read (iCalendar).

use super::{Calendar, EventWriter};
use crate::model::{Gathering, GatheringState, Network, Venue};
use crate::value::{Clock, Day, Field, Language, List, Money, Precision, Relation, When, Words, words};

/// The gatherings of a network as iCalendar (RFC 5545), each with its registration deadline: for Outlook, Google and
/// Apple calendars. Times are those of Norway. `today` is the day it was written.
///
/// A gathering whose day is not known yet is left out; [`Calendar::left_out`] tells which.
///
/// ```
/// use samspill::{Day, Gathering, Language, Network, When, exchange::calendar};
///
/// let gathering = Gathering {
///     title: "Vårsamling".into(),
///     time: "16. mars 2027 kl. 10–15".parse::<When>()?.into(),
///     ..Gathering::default()
/// };
/// let network = Network { gatherings: vec![gathering].into(), ..Network::default() };
/// let calendar = calendar(&network, Day::new(2026, 11, 21)?, Language::Nynorsk);
/// assert!(calendar.text.contains("DTSTART;TZID=Europe/Oslo:20270316T100000\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn calendar(network: &Network, today: Day, language: Language) -> Calendar {
    let home = network.id.filled().or(network.title.filled()).map_or("", String::as_str);
    let mut writer = EventWriter::new(home, today, language);
    let mut left_out = Vec::new();
    for (place, gathering) in network.gatherings.items() {
        match gathering.days() {
            Some(days) => add(&mut writer, gathering, days),
            None => left_out.push(place),
        }
    }
    let text = writer.calendar(network.title.filled().map(String::as_str));
    Calendar { text, left_out, list: "gatherings" }
}

const DEADLINE: Words = words!("Påmeldingsfrist", "Påmeldingsfrist", "Registration closes");
const FOR_WHOM: Words = words!("For hvem", "For kven", "For whom");
const JOIN: Words = words!("Bli med på skjerm", "Bli med på skjerm", "Join online");
const SIGN_UP: Words = words!("Påmelding", "Påmelding", "Sign up");
const FREE: Words = words!("Gratis", "Gratis", "Free of charge");
const UNTITLED: Words = words!("Samling", "Samling", "Gathering");

/// A gathering, and its registration deadline.
fn add(writer: &mut EventWriter, gathering: &Gathering, (first, last): (Day, Day)) {
    let uid = writer.uid(&name_of(gathering));
    let title = gathering.title.filled().map_or_else(|| writer.say(UNTITLED), Clone::clone);
    writer.begin(&uid, &title);
    match clock_of(gathering) {
        Some(clock) => writer.timed(first, clock),
        None => writer.whole_days(first, last),
    }
    if let Some(status) = status(gathering) {
        writer.line("STATUS", status);
    }
    if let Some(place) = gathering.place.known().and_then(location) {
        writer.text_line("LOCATION", &place);
    }
    writer.description(&description(writer, gathering));
    writer.end();
    let deadline = gathering.registration.known().and_then(|registration| registration.deadline.known());
    let is_on = gathering.state.known() != Some(&GatheringState::Cancelled);
    // A month or a season is no day to be reminded on.
    let is_a_day = |deadline: &&When| {
        deadline.precision() == Precision::Day && matches!(deadline.relation(), Relation::In | Relation::By)
    };
    if let Some(day) = deadline.filter(is_a_day).and_then(When::latest).filter(|_| is_on) {
        writer.reminder(&format!("deadline-{uid}"), &format!("{}: {title}", writer.say(DEADLINE)), day, "");
    }
}

/// For whom it is, where one signs up, and that it is free where it is.
fn description(writer: &EventWriter, gathering: &Gathering) -> String {
    let audience: Vec<&str> = texts(&gathering.audience);
    let registration = gathering.registration.known();
    let link = registration.and_then(|registration| registration.link.filled());
    let is_free = registration.is_some_and(|registration| registration.price.known() == Some(&Money::default()));
    let join = gathering.place.known().and_then(|place| place.link.filled());
    let parts = [
        (!audience.is_empty()).then(|| format!("{}: {}", writer.say(FOR_WHOM), audience.join(", "))),
        join.map(|link| format!("{}: {link}", writer.say(JOIN))),
        link.map(|link| format!("{}: {link}", writer.say(SIGN_UP))),
        is_free.then(|| writer.say(FREE)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The time of day, where it is on one day.
fn clock_of(gathering: &Gathering) -> Option<Clock> {
    gathering.time.known()?.clock().filter(|_| gathering.days().is_some_and(|(first, last)| first == last))
}

/// What a gathering is known by.
fn name_of(gathering: &Gathering) -> String {
    let name = gathering.id.filled().or(gathering.title.filled()).map_or("", String::as_str);
    format!("{name}-{}", gathering.region.filled().map_or("", String::as_str))
}

/// None where it is not stated.
fn status(gathering: &Gathering) -> Option<&'static str> {
    match gathering.state.known()? {
        GatheringState::Cancelled => Some("CANCELLED"),
        GatheringState::Planned => Some("TENTATIVE"),
        _ => Some("CONFIRMED"),
    }
}

fn location(venue: &Venue) -> Option<String> {
    let parts = [&venue.name, &venue.address, &venue.floor, &venue.municipality];
    let parts: Vec<&str> = parts.into_iter().filter_map(|part| part.filled().map(String::as_str)).collect();
    if parts.is_empty() { venue.link.filled().cloned() } else { Some(parts.join(", ")) }
}

fn texts(list: &Field<List<String>>) -> Vec<&str> {
    list.items().map(|(_, text)| text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::new(2026, 11, 21).unwrap()
    }

    #[test]
    fn lines_are_folded_between_letters_and_texts_are_not_obeyed() {
        let title = "Samling; om «å», \\ og\nmeir ".repeat(8);
        let gathering = Gathering {
            title: title.as_str().into(),
            time: Field::Known("2027-03-16".parse().unwrap()),
            ..Gathering::default()
        };
        let network = Network { gatherings: vec![gathering].into(), ..Network::default() };
        let text = calendar(&network, today(), Language::Nynorsk).text;
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])));
        let unfolded = text.replace("\r\n ", "");
        let summary = unfolded.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        assert_eq!(summary.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\"), title);
    }

    #[test]
    fn a_gathering_keeps_its_name_when_it_is_moved() {
        let at = |time: &str| {
            let gathering = Gathering {
                title: "Vårsamling".into(),
                time: Field::Known(time.parse().unwrap()),
                ..Gathering::default()
            };
            let network = Network { gatherings: vec![gathering].into(), ..Network::default() };
            let text = calendar(&network, today(), Language::Bokmal).text;
            text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned)
        };
        assert_eq!(at("2027-03-16"), at("28.–30. april 2027"));
    }

    #[test]
    fn what_has_no_day_is_told_and_left_out() {
        let gathering = Gathering { time: Field::Known("våren 2027".parse().unwrap()), ..Gathering::default() };
        let network = Network { gatherings: vec![gathering, Gathering::default()].into(), ..Network::default() };
        let calendar = calendar(&network, today(), Language::Bokmal);
        assert_eq!(calendar.left_out, [0, 1]);
        assert!(!calendar.text.contains("VEVENT"));
    }
}
