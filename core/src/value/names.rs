//! By what the parts of a document are known.

use std::collections::BTreeMap;

use super::{Field, one_way};

/// By what things are known, each by its place in a list: where a name is that of several, it is the first one's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names(BTreeMap<String, usize>);

impl Names {
    /// Those of a list in which everything has two names: the second counts where it is not the first of anything.
    // One for all lists: the browser carries it.
    #[inline(never)]
    pub(crate) fn of(parts: &[(usize, [&Field<String>; 2])]) -> Self {
        let mut names = BTreeMap::new();
        for which in [0, 1] {
            for (place, both) in parts {
                if let Some(name) = both.get(which).and_then(|name| name.filled()) {
                    names.entry(one_way(name)).or_insert(*place);
                }
            }
        }
        Self(names)
    }

    /// Which of them somebody means by a name, whatever its capitals and spaces.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.0.get(&one_way(name)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_come_before_second_ones() {
        let list: [[Field<String>; 2]; 3] =
            [["".into(), "B".into()], ["b".into(), "Lokale".into()], ["".into(), " LOKALE ".into()]];
        let parts: Vec<_> = list.iter().map(|[first, second]| [first, second]).enumerate().collect();
        let names = Names::of(&parts);
        assert_eq!((names.place(" B. "), names.place("lokale"), names.place("C")), (Some(1), Some(1), None));
    }
}
