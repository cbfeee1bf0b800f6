//! By what the parts of a document are known.

use std::collections::BTreeMap;

use super::{Field, one_way};

/// By what things are known, each by its place in a list: where a name is that of several, it is the first one's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names(BTreeMap<String, usize>);

impl Names {
    /// Those of a list in which everything has two names: the second counts where it is not the first of anything.
    pub(crate) fn of<'a>(parts: impl Iterator<Item = (usize, [&'a Field<String>; 2])>) -> Self {
        let (firsts, seconds): (Vec<_>, Vec<_>) =
            parts.map(|(place, [first, second])| ((place, first), (place, second))).unzip();
        let mut names = BTreeMap::new();
        for (place, name) in firsts.into_iter().chain(seconds) {
            if let Some(name) = name.filled() {
                names.entry(one_way(name)).or_insert(place);
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
        let names = Names::of(list.iter().map(|[first, second]| [first, second]).enumerate());
        assert_eq!((names.place(" B. "), names.place("lokale"), names.place("C")), (Some(1), Some(1), None));
    }
}
