//! Sorting, once for all: the sort of std is compiled anew for each type, and the browser would carry each.

use std::cmp::Ordering;

/// Sorts by how any two compare. Those that compare as equal keep their order.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let is_after = |place: usize, other: usize| {
        let both = items.get(place).zip(items.get(other));
        both.is_some_and(|(item, other)| compare(item, other).is_gt())
    };
    let places = merged((0..items.len()).collect(), &is_after);
    let mut unsorted: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| unsorted.get_mut(place)?.take()));
}

/// Places in order: each half by itself, then both together.
#[inline(never)]
fn merged(mut places: Vec<usize>, is_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    if places.len() < 2 {
        return places;
    }
    let later = places.split_off(places.len() / 2);
    let mut later = merged(later, is_after).into_iter().peekable();
    let mut both = Vec::new();
    for place in merged(places, is_after) {
        while let Some(other) = later.next_if(|other| is_after(place, *other)) {
            both.push(other);
        }
        both.push(place);
    }
    both.extend(later);
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_std_does() {
        for count in [0, 1, 2, 3, 50, 101] {
            let mut items: Vec<(usize, usize)> = (0..count).map(|item| (item * 7919 % 13, item)).collect();
            let mut expected = items.clone();
            expected.sort();
            sort_by(&mut items, |(key, _), (other, _)| key.cmp(other));
            assert_eq!(items, expected, "by key, and those of one key in their order");
        }
    }
}
