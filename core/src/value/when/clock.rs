//! Reads a time of day.

use super::Clock;
use super::read::Reader;
use super::words::Mark;

impl Reader {
    /// The time of day: *kl. 14–16, kl 13.20-14.00, 14:00, T14:00:00+02:00*.
    pub(super) fn clock(&mut self) -> Option<Clock> {
        let before = self.at;
        let clock = self.clock_or_less();
        if clock.is_none() {
            self.at = before;
        }
        // A spreadsheet writes midnight where it means the day, and what it is here at a time in
        // Greenwich we do not reckon.
        clock.filter(|clock| !self.is_in_greenwich && (clock.start != (0, 0) || clock.end.is_some()))
    }

    fn clock_or_less(&mut self) -> Option<Clock> {
        self.has(Mark::Comma);
        let is_iso = self.next().number == 1;
        let is_marked = self.has(Mark::Clock) && !is_iso;
        if is_marked {
            self.has_close(Mark::Dot);
        }
        let start = self.hour_and_minute(is_marked)?;
        if self.has_close(Mark::Colon) {
            self.number()?;
            if self.has_close(Mark::Dot) && !self.has(Mark::Number) {
                return None;
            }
        }
        let next = self.next();
        let has_end = matches!(next.mark, Mark::Hyphen | Mark::Dash | Mark::Slash) || next.is_until();
        let mut end = None;
        if self.has(Mark::Zulu) {
            self.is_in_greenwich = true;
            self.is_late_in_greenwich = start.0 >= 22;
        } else if next.mark == Mark::Plus || (is_iso && next.mark == Mark::Hyphen) {
            self.pass();
            if !self.has(Mark::Number) || (self.has_close(Mark::Colon) && !self.has(Mark::Number)) {
                return None;
            }
        } else if has_end {
            self.pass();
            end = Some(self.hour_and_minute(is_marked)?);
        }
        Some(Clock { start, end })
    }

    /// *14, 14.00* or *14:00*; without *kl.* only the last is surely no date and no number.
    #[inline(never)]
    fn hour_and_minute(&mut self, is_marked: bool) -> Option<(u8, u8)> {
        let hour = self.number()?;
        let before = self.at;
        let has_minutes = self.has_close(Mark::Colon) || (is_marked && self.has_close(Mark::Dot));
        let mut minute = 0;
        if has_minutes && self.next().digits == 2 {
            minute = self.number()?;
        } else if is_marked {
            self.at = before;
        } else {
            return None;
        }
        (hour <= 23 && minute <= 59).then_some((hour, minute))
    }

    #[inline(never)]
    fn number(&mut self) -> Option<u8> {
        let next = self.next();
        (next.digits <= 2 && self.has(Mark::Number)).then_some(next.small())
    }
}
