//! Events as iCalendar has them: lines that are folded, and texts in which nothing is obeyed.

use std::collections::BTreeMap;

#[cfg(feature = "network")]
use crate::value::Clock;
use crate::value::{Day, Language, Words, mark_of};

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

/// Writes the events of a calendar one after the other, and at last the calendar around them.
#[derive(Debug)]
pub(in crate::exchange) struct EventWriter {
    text: String,
    /// What the document is known by.
    home: String,
    today: Day,
    language: Language,
    has_clock: bool,
    /// How many events of each name there are so far.
    namesakes: BTreeMap<String, usize>,
}

impl EventWriter {
    /// For the events of a document that is known by `home`, written `today`.
    pub(in crate::exchange) fn new(home: &str, today: Day, language: Language) -> Self {
        let (text, namesakes) = (String::new(), BTreeMap::new());
        Self { text, home: home.to_owned(), today, language, has_clock: false, namesakes }
    }

    /// A name for an event that stays when its day changes; of namesakes, each has one of its own.
    pub(in crate::exchange) fn uid(&mut self, name: &str) -> String {
        let earlier = self.namesakes.entry(name.to_owned()).or_default();
        let number = earlier.to_string();
        *earlier = earlier.saturating_add(1);
        format!("{:016x}@samspill", mark_of(&[&self.home, "/", name, "/", &number]))
    }

    pub(in crate::exchange) fn begin(&mut self, uid: &str, summary: &str) {
        self.line("BEGIN", "VEVENT");
        self.text_line("UID", uid);
        self.line("DTSTAMP", &format!("{}T000000Z", digits(self.today)));
        self.text_line("SUMMARY", summary);
    }

    pub(in crate::exchange) fn end(&mut self) {
        self.line("END", "VEVENT");
    }

    /// What falls on a day and takes nobody's time.
    pub(in crate::exchange) fn reminder(&mut self, uid: &str, summary: &str, day: Day, description: &str) {
        self.begin(uid, summary);
        self.whole_days(day, day);
        self.line("TRANSP", "TRANSPARENT");
        self.description(description);
        self.end();
    }

    pub(in crate::exchange) fn whole_days(&mut self, first: Day, last: Day) {
        self.line("DTSTART;VALUE=DATE", &digits(first));
        // The end is the day after the last.
        if let Some(end) = last.after() {
            self.line("DTEND;VALUE=DATE", &digits(end));
        }
    }

    #[cfg(feature = "network")]
    pub(in crate::exchange) fn timed(&mut self, day: Day, clock: Clock) {
        self.has_clock = true;
        let at = |(hour, minute): (u8, u8)| format!("{}T{hour:02}{minute:02}00", digits(day));
        self.line("DTSTART;TZID=Europe/Oslo", &at(clock.start));
        if let Some(end) = clock.end.filter(|end| *end > clock.start) {
            self.line("DTEND;TZID=Europe/Oslo", &at(end));
        }
    }

    /// Nothing where the text is empty.
    pub(in crate::exchange) fn description(&mut self, text: &str) {
        if !text.is_empty() {
            self.text_line("DESCRIPTION", text);
        }
    }

    pub(in crate::exchange) fn say(&self, words: Words) -> String {
        words.in_language(self.language).to_owned()
    }

    /// The calendar with all events.
    pub(in crate::exchange) fn calendar(mut self, title: Option<&str>) -> String {
        let events = std::mem::take(&mut self.text);
        self.line("BEGIN", "VCALENDAR");
        self.line("VERSION", "2.0");
        self.line("PRODID", "-//samspill//samspill//NO");
        self.line("CALSCALE", "GREGORIAN");
        if let Some(title) = title {
            self.text_line("NAME", title);
            self.text_line("X-WR-CALNAME", title);
        }
        if self.has_clock {
            OSLO.lines().for_each(|line| self.whole_line(line));
        }
        self.text.push_str(&events);
        self.line("END", "VCALENDAR");
        self.text
    }

    /// A line whose value is a text that people have written.
    pub(in crate::exchange) fn text_line(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    pub(in crate::exchange) fn line(&mut self, name: &str, value: &str) {
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
