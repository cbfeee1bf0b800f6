//! Names, each known by a number.

use std::ops::Range;

/// Different names, numbered from 0 in the order in which they come.
///
/// They are found by a hash; its order never shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbered {
    /// All names, one after the other.
    letters: String,
    /// Where each name ends in them.
    ends: Vec<usize>,
    /// The number of a name and one more, near the place that its hash tells; 0 where there is none. As many as a power
    /// of two, and more than half of them empty.
    slots: Vec<u32>,
}

/// Fewest slots that are made.
const FEWEST: usize = 64;

impl Numbered {
    /// How many names there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a name, if it has one.
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        let slot = self.slot(name)?;
        self.slots.get(slot)?.checked_sub(1)
    }

    /// The number of a name, and whether it is a new one. No number where there are too many to be told apart.
    pub(super) fn number(&mut self, name: &str) -> Option<(u32, bool)> {
        if let Some(number) = self.find(name) {
            return Some((number, false));
        }
        if self.len().saturating_mul(2) >= self.slots.len() {
            self.make_room();
        }
        let number = u32::try_from(self.len()).ok()?;
        let (next, slot) = (number.checked_add(1)?, self.slot(name)?);
        self.letters.push_str(name);
        self.ends.push(self.letters.len());
        *self.slots.get_mut(slot)? = next;
        Some((number, true))
    }

    /// The slot where a name stands, or else the empty one where it would.
    fn slot(&self, name: &str) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        let mut slot = usize::try_from(hash(name) & u64::try_from(last).ok()?).ok()?;
        while let Some(number) = self.slots.get(slot)?.checked_sub(1) {
            if self.letters.as_bytes().get(self.span(number)) == Some(name.as_bytes()) {
                break;
            }
            slot = slot.wrapping_add(1) & last;
        }
        Some(slot)
    }

    fn span(&self, number: u32) -> Range<usize> {
        let number = number as usize;
        let end_of = |number: usize| self.ends.get(number).copied();
        number.checked_sub(1).and_then(end_of).unwrap_or(0)..end_of(number).unwrap_or(0)
    }

    fn make_room(&mut self) {
        self.slots = vec![0; self.slots.len().saturating_mul(2).max(FEWEST)];
        for number in 0..u32::try_from(self.len()).unwrap_or(u32::MAX) {
            let name = self.letters.get(self.span(number)).unwrap_or_default();
            let (slot, next) = (self.slot(name), number.checked_add(1));
            if let Some((slot, next)) = slot.and_then(|slot| self.slots.get_mut(slot)).zip(next) {
                *slot = next;
            }
        }
    }
}

/// FNV-1a with its upper half folded in.
fn hash(name: &str) -> u64 {
    let all = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    all ^ (all >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbered_in_the_order_in_which_they_come() {
        let mut numbered = Numbered::default();
        assert_eq!((numbered.find("a"), numbered.find("")), (None, None));
        let names: Vec<String> =
            (0..5000).map(|number| format!("{}ø{number}", number % 7)).chain([String::new()]).collect();
        for (number, name) in (0..).zip(&names) {
            assert_eq!(numbered.number(name), Some((number, true)));
            assert_eq!(numbered.number(name), Some((number, false)));
        }
        assert!((0..).zip(&names).all(|(number, name)| numbered.find(name) == Some(number)));
        assert_eq!((numbered.len(), numbered.find("ø")), (5001, None));
    }
}
