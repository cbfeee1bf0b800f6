//! The gatherings of a network as a calendar that other programs read (iCalendar).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Gathering, GatheringState, Network, Venue};
use crate::value::{Clock, Day, Field, Language, List, Money, Pointer, Precision, Relation, When, Words, words};

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
    let mut writer = Writer { text: String::new(), today, language };
    let mut left_out = Vec::new();
    let mut events = String::new();
    let mut has_clock = false;
    let mut namesakes: BTreeMap<String, usize> = BTreeMap::new();
    for (place, gathering) in network.gatherings.items() {
        match gathering.days() {
            Some(days) => {
                has_clock |= clock_of(gathering).is_some();
                let name = name_of(gathering);
                let earlier = namesakes.entry(name.clone()).or_default();
                let uid = uid(network, &name, *earlier);
                *earlier = earlier.saturating_add(1);
                writer.gathering(gathering, &uid, days);
                events.push_str(&std::mem::take(&mut writer.text));
            }
            None => left_out.push(place),
        }
    }
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//samspill//samspill//NO");
    writer.line("CALSCALE", "GREGORIAN");
    if let Some(title) = network.title.filled() {
        writer.text_line("NAME", title);
        writer.text_line("X-WR-CALNAME", title);
    }
    if has_clock {
        OSLO.lines().for_each(|line| writer.whole_line(line));
    }
    writer.text.push_str(&events);
    writer.line("END", "VCALENDAR");
    Calendar { text: writer.text, left_out }
}

/// A calendar, and what could not stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Calendar {
    /// The calendar as text, in lines as RFC 5545 has them.
    pub text: String,
    /// The gatherings whose day is not known yet, by their places in the network.
    pub left_out: Vec<usize>,
}

/// A calendar as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Calendar"))]
pub struct CalendarAnswer<'a> {
    /// The calendar as text: what a file of the kind `.ics` holds.
    text: &'a str,
    /// The gatherings that could not stand in it, since their day is not known yet: the ways to them.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    left_out: Vec<Pointer>,
}

impl Calendar {
    /// The calendar as other languages are given it.
    pub fn answer(&self) -> CalendarAnswer<'_> {
        let at = |place: &usize| Pointer::root().then("gatherings").then(*place);
        CalendarAnswer { text: &self.text, left_out: self.left_out.iter().map(at).collect() }
    }
}

/// The clock of Norway, as it has been since 1996.
const OSLO: &str = "BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE";

const DEADLINE: Words = words!("Påmeldingsfrist", "Påmeldingsfrist", "Registration closes");
const FOR_WHOM: Words = words!("For hvem", "For kven", "For whom");
const JOIN: Words = words!("Bli med på skjerm", "Bli med på skjerm", "Join online");
const SIGN_UP: Words = words!("Påmelding", "Påmelding", "Sign up");
const FREE: Words = words!("Gratis", "Gratis", "Free of charge");
const UNTITLED: Words = words!("Samling", "Samling", "Gathering");

struct Writer {
    text: String,
    today: Day,
    language: Language,
}

impl Writer {
    fn gathering(&mut self, gathering: &Gathering, uid: &str, (first, last): (Day, Day)) {
        let title = gathering.title.filled().map_or_else(|| self.say(UNTITLED), Clone::clone);
        self.begin(uid, &title);
        match clock_of(gathering) {
            Some(clock) => self.timed(first, clock),
            None => self.whole_days(first, last),
        }
        if let Some(status) = status(gathering) {
            self.line("STATUS", status);
        }
        if let Some(place) = gathering.place.known().and_then(location) {
            self.text_line("LOCATION", &place);
        }
        let description = self.description(gathering);
        if !description.is_empty() {
            self.text_line("DESCRIPTION", &description);
        }
        self.line("END", "VEVENT");
        let deadline = gathering.registration.known().and_then(|registration| registration.deadline.known());
        let is_on = gathering.state.known() != Some(&GatheringState::Cancelled);
        // A month or a season is no day to be reminded on.
        let is_a_day = |deadline: &&When| {
            deadline.precision() == Precision::Day && matches!(deadline.relation(), Relation::In | Relation::By)
        };
        if let Some(day) = deadline.filter(is_a_day).and_then(When::latest).filter(|_| is_on) {
            self.begin(&format!("deadline-{uid}"), &format!("{}: {title}", self.say(DEADLINE)));
            self.whole_days(day, day);
            self.line("TRANSP", "TRANSPARENT");
            self.line("END", "VEVENT");
        }
    }

    fn begin(&mut self, uid: &str, summary: &str) {
        self.line("BEGIN", "VEVENT");
        self.text_line("UID", uid);
        self.line("DTSTAMP", &format!("{}T000000Z", digits(self.today)));
        self.text_line("SUMMARY", summary);
    }

    fn whole_days(&mut self, first: Day, last: Day) {
        self.line("DTSTART;VALUE=DATE", &digits(first));
        // The end is the day after the last.
        if let Some(end) = last.after() {
            self.line("DTEND;VALUE=DATE", &digits(end));
        }
    }

    fn timed(&mut self, day: Day, clock: Clock) {
        let at = |(hour, minute): (u8, u8)| format!("{}T{hour:02}{minute:02}00", digits(day));
        self.line("DTSTART;TZID=Europe/Oslo", &at(clock.start));
        if let Some(end) = clock.end.filter(|end| *end > clock.start) {
            self.line("DTEND;TZID=Europe/Oslo", &at(end));
        }
    }

    /// For whom it is, where one signs up, and that it is free where it is.
    fn description(&self, gathering: &Gathering) -> String {
        let audience: Vec<&str> = texts(&gathering.audience);
        let registration = gathering.registration.known();
        let link = registration.and_then(|registration| registration.link.filled());
        let is_free = registration.is_some_and(|registration| registration.price.known() == Some(&Money::default()));
        let parts = [
            (!audience.is_empty()).then(|| format!("{}: {}", self.say(FOR_WHOM), audience.join(", "))),
            gathering
                .place
                .known()
                .and_then(|place| place.link.filled())
                .map(|link| format!("{}: {link}", self.say(JOIN))),
            link.map(|link| format!("{}: {link}", self.say(SIGN_UP))),
            is_free.then(|| self.say(FREE)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    fn say(&self, words: Words) -> String {
        words.in_language(self.language).to_owned()
    }

    /// A line whose value is a text that people have written.
    fn text_line(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    fn line(&mut self, name: &str, value: &str) {
        self.whole_line(&format!("{name}:{value}"));
    }

    /// A line of at most 75 bytes, and the rest of it on lines that begin with a space.
    fn whole_line(&mut self, line: &str) {
        let mut room = 75_usize;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = 74;
            }
            self.text.push(c);
            room = room.saturating_sub(c.len_utf8());
        }
        self.text.push_str("\r\n");
    }
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

/// A name for the event that stays when its day changes; of namesakes, each has one of its own.
fn uid(network: &Network, name: &str, earlier: usize) -> String {
    let home = network.id.filled().or(network.title.filled()).map_or("", String::as_str);
    format!("{:016x}@samspill", mark(&[home, "/", name, "/", &earlier.to_string()]))
}

/// FNV-1a, 64 bits.
fn mark(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
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

/// `20270316`.
fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text in which nothing is obeyed: a line break is `\n`, and other control characters are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
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
