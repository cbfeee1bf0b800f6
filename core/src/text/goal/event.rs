//! Times that no calendar gives: so long from now, or when something begins or ends.

use super::GoalDeadlineKind;
use super::index::{ends_among, is_among};
use super::table::Class as C;
use super::time::{Reader, Role, Time};
use super::tokens::Gap;

/// How words end that name a term of office, of a plan or of a project.
const TERMS: &str = "tingsperiode tingsperioden styreperiode styreperioden rådsperiode rådsperioden valgperiode \
    valgperioden valperiode valperioden planperiode planperioden prosjektperiode prosjektperioden programperiode \
    programperioden strategiperiode strategiperioden avtaleperiode avtaleperioden budsjettperiode budsjettperioden \
    regjeringsperiode regjeringsperioden satsingsperiode satsingsperioden gjennomføringsperioden målperioden";

/// How words end that name what begins or ends with no date of its own: *stortingsval, årsskiftet*.
const HAPPENINGS: &str = "periode perioden perioda ingsval ingsvalg ingsvalet ingsvalget styreval styrevalg styrevalet \
    styrevalget kommuneval kommunevalg skiftet slutt slutten slutning ferien semesteret sesongen året starten";

impl Reader<'_, '_> {
    /// So and so long from now, or from what has no date of its own.
    pub(super) fn relative(&self, place: usize) -> Option<Time> {
        let sentence = self.sentence;
        let ahead = [place.saturating_add(1), place.saturating_add(2)];
        if !ahead.iter().any(|place| sentence.is(*place, C::TimeUnit)) {
            return None;
        }
        let is_half = is_among(sentence.word(place), "halvt halvår halvanna halvannet half");
        let is_number = sentence.is_number(place) || sentence.is_any(place, &[C::Number, C::Article]);
        let is_article = is_among(sentence.word(place), "et eit") && !is_half;
        let mut unit = place.saturating_add(1);
        // «Dei to neste åra».
        if sentence.is(unit, C::Next) {
            unit = unit.saturating_add(1);
        }
        if is_article && sentence.word(unit) == "halvt" {
            unit = unit.saturating_add(1);
        }
        // «1. kvartal» is not one quarter.
        let joins = matches!(sentence.gap(unit), Gap::Space | Gap::Glued | Gap::Hyphen);
        if !(is_half || is_number || is_article) || !joins {
            return None;
        }
        let behind = sentence.past(unit, C::TimeUnit)?;
        let days = sentence.mark(unit, C::TimeUnit)?.value;
        let mut lead = place;
        while lead > self.free && sentence.is_any(lead.wrapping_sub(1), &[C::About, C::Next, C::Definite, C::AtMost]) {
            lead = lead.saturating_sub(1);
        }
        let is_next = (lead..unit).any(|at| sentence.is(at, C::Next) && sentence.word(at) != "the");
        let leads = (lead.saturating_sub(4).max(self.free)..lead)
            .find(|at| [C::Limit, C::Within].iter().any(|class| sentence.past(*at, *class) == Some(lead)))
            .filter(|at| !is_among(sentence.word(*at), "over gjennom throughout inside"));
        let spread = self.spread(lead, place, days).or_else(|| self.afterwards(lead, behind, days));
        let first = leads.or(spread).unwrap_or(lead);
        // «Høyst sju i løpet av en måned» is how many there may be at a time.
        let is_most = days == 30
            && sentence.is(place, C::Article)
            && (place.saturating_sub(9)..place.saturating_sub(3)).any(|at| sentence.is(at, C::AtMost));
        let is_served =
            || is_most || (place.saturating_sub(40)..place.saturating_add(20)).any(|at| sentence.is(at, C::Service));
        let end = match self.anchor(behind) {
            Some((end, true)) => end,
            None if (leads.is_some() || spread.is_some() || is_next) && days >= 30 && !is_served() => behind,
            _ => return None,
        };
        let months_after = self.months(place, days).filter(|_| end > behind);
        let (role, kind) = (Role::Deadline, GoalDeadlineKind::Relative);
        Some(Time { tokens: first..end, role, kind, when: None, months_after })
    }

    /// How many months *to år*, *fem måneder* are; `None` of weeks and days, and of what is no whole number.
    fn months(&self, place: usize, days: i64) -> Option<u32> {
        let sentence = self.sentence;
        let months = match days {
            365 => 12,
            30 => 1,
            _ => return None,
        };
        let count: u32 = match sentence.mark(place, C::Number).or_else(|| sentence.mark(place, C::Article)) {
            Some(mark) => mark.value.try_into().ok()?,
            None => sentence.word(place).parse().ok()?,
        };
        count.checked_mul(months)
    }

    /// «Kutte utslippene over fire år», where the years are those of the goal and not of a person or a loan:
    /// where it begins.
    fn spread(&self, lead: usize, place: usize, days: i64) -> Option<usize> {
        let sentence = self.sentence;
        let over = lead.checked_sub(1).filter(|over| *over > self.free)?;
        let is_few = sentence.is(place, C::Number) && !sentence.is_english && days == 365;
        let is_of_thing = sentence.is_any(over.wrapping_sub(1), &[C::GroupNoun, C::Measured])
            || (ends_among(sentence.word(over.wrapping_sub(1)), "aner arar ere er ne")
                && !sentence.is_any(over.wrapping_sub(1), &[C::Money, C::Percent, C::Points, C::Unit]));
        let is_moved = (self.free..over).any(|at| sentence.is_any(at, &[C::Change, C::Ratio, C::Money, C::Percent]));
        let is_last = sentence.gap(place.saturating_add(2)).parts();
        (sentence.word(over) == "over" && is_few && is_moved && is_last && !is_of_thing).then_some(over)
    }

    /// «Etter to år skal …», «etter to år i drift», «på plass etter ett år»: where it begins.
    fn afterwards(&self, lead: usize, behind: usize, days: i64) -> Option<usize> {
        let sentence = self.sentence;
        let after = lead.checked_sub(1).filter(|after| is_among(sentence.word(*after), "etter after"))?;
        let in_use = is_among(sentence.word(behind), "i in med with")
            && is_among(sentence.word(behind.saturating_add(1)), "drift bruk operation prosjekt use");
        let is_ready = (after.saturating_sub(4)..after).any(|at| sentence.is(at, C::Done));
        (days >= 30 && (after == 0 || in_use || is_ready)).then_some(after)
    }

    /// What a time is counted from, and whether that is an event of the project rather than of a service.
    fn anchor(&self, behind: usize) -> Option<(usize, bool)> {
        let sentence = self.sentence;
        if !sentence.is(behind, C::After) || !sentence.gap(behind).joins() {
            return None;
        }
        let named = behind.saturating_add(1);
        if is_among(sentence.word(named), "at") {
            return self.happened(named);
        }
        for place in named..named.saturating_add(4) {
            if !sentence.gap(place).joins() {
                break;
            }
            if sentence.is(place, C::Service) {
                return Some((place.saturating_add(1), false));
            }
            if let Some(end) = sentence.past(place, C::Happening) {
                return Some((end, true));
            }
        }
        Some((named, false))
    }

    /// «Etter at planen er vedtatt»: where the clause ends, and whether it tells of anything but a service.
    fn happened(&self, named: usize) -> Option<(usize, bool)> {
        let sentence = self.sentence;
        let clause = named.saturating_add(1)..sentence.len().min(named.saturating_add(10));
        let behind = clause.clone().find(|place| sentence.gap(*place).parts());
        let end = behind.unwrap_or(clause.end);
        let is_served = (named..end).any(|place| sentence.is(place, C::Service));
        Some((end, !is_served && end > named))
    }

    /// A time that is known by what happens: *innen prosjektslutt*, *når prosjektet er over*.
    pub(super) fn event(&self, place: usize) -> Option<Time> {
        let sentence = self.sentence;
        let (role, kind) = (Role::Deadline, GoalDeadlineKind::Event);
        let found = |tokens| Time { tokens, role, kind, when: None, months_after: None };
        if sentence.is(place, C::When) {
            return self.when_over(place).map(|end| found(place..end));
        }
        let word = sentence.word(place);
        let in_front = [C::Front, C::Next, C::Limit, C::Within, C::Definite];
        let is_period_of = |before: usize| {
            // «I løpet av planens tiårsperiode».
            before.saturating_add(1) == place && ends_among(word, "periode") && sentence.word(before).ends_with('s')
        };
        let may = |before: usize| {
            sentence.is_any(before, &in_front)
                || is_period_of(before)
                || is_among(sentence.word(before), "endt at course laupet det den hele heile en ein")
        };
        let start = self.start(place, may);
        if start == place {
            return None;
        }
        let by_ending = || ends_among(word, HAPPENINGS).then(|| place.saturating_add(1));
        let is_feast = is_among(word, "jul påske pinse christmas easter");
        let mut end = sentence.past(place, C::Happening).or_else(by_ending)?;
        if sentence.gap(end).joins() && sentence.is_year(end) {
            // A feast has its year behind it; the years of a period are read by themselves.
            end = is_feast.then(|| end.saturating_add(1))?;
        }
        let has = |words: &str| (start..place).any(|at| is_among(sentence.word(at), words));
        if has("fra frå from siden sidan since") {
            return None;
        }
        let is_period = is_among(word, "perioden periode period slutt slutten slutning skiftet tida tiden term")
            || ends_among(word, "slutt slutten slutning skiftet prosjekttida prosjekttiden")
            || (ends_among(word, "perioden periode perioda") && sentence.is(place, C::Happening))
            || ends_among(word, TERMS);
        let is_limit =
            has("innen innan før by before løpet utgangen utløpet utlaupet slutten end course during senest \
            seinast until neste next denne dette this within");
        let is_this_year =
            word == "år" && sentence.word(place.wrapping_sub(1)) == "i" && sentence.gap(end) != Gap::Hyphen;
        // «Over ein femårsperiode».
        let is_limit = is_limit || (has("over") && ends_among(word, "årsperiode årsperioden årsperioda"));
        let is_after = has("etter after") && (is_period || word.starts_with("pro"));
        let is_in = (is_period && has("i ved in at til")) || (is_feast && has("til"));
        let is_plain = is_among(word, "vedtak i_dag today dag now");
        (!is_plain && (is_limit || is_this_year || is_after || is_in)).then(|| found(start..end))
    }

    /// «Når prosjektet er over»: the token behind it.
    fn when_over(&self, place: usize) -> Option<usize> {
        let sentence = self.sentence;
        let mut is_project = false;
        for at in place.saturating_add(1)..place.saturating_add(8) {
            if sentence.gap(at).parts() && !is_project {
                return None;
            }
            if let Some(end) = sentence.past(at, C::Over).filter(|_| is_project) {
                return Some(end);
            }
            if sentence.gap(at).parts() {
                return None;
            }
            let word = sentence.word(at);
            let stems = "prosjekt project program tiltak satsing arbeid pilot forsøk områdeløft vi we period";
            is_project |=
                stems.split(' ').any(|stem| word.starts_with(stem)) || ends_among(word, "perioden prosjektet");
        }
        None
    }
}
