//! What rules look at, where that is no document and no part of one.

use std::collections::BTreeMap;

use crate::model::Body;
use crate::value::{Field, Money, When};

/// A body or a leading role of a programme.
#[derive(Clone, Copy, Debug)]
pub struct BodyAtHand<'a> {
    /// Its place among the bodies of the programme.
    pub place: usize,
    /// What the programme says of it.
    pub body: &'a Body,
}

/// A list whose items are known by their ids.
#[derive(Clone, Debug)]
pub struct Ids<'a> {
    /// The key of the list.
    pub list: &'static str,
    /// The id of each item that has one, with its place.
    pub ids: Vec<(usize, &'a str)>,
}

/// Those whose key another has had before, by their places, each with the place of the first.
pub(crate) fn seen_before<K: Ord>(keys: impl IntoIterator<Item = (usize, K)>) -> Vec<(usize, usize)> {
    let mut first: BTreeMap<K, usize> = BTreeMap::new();
    let mut again = Vec::new();
    for (place, key) in keys {
        let known = *first.entry(key).or_insert(place);
        if known != place {
            again.push((place, known));
        }
    }
    again
}

/// A text that names a part of a criterion.
#[derive(Clone, Debug)]
pub struct PartName<'a> {
    /// The name.
    pub text: &'a str,
    /// The names of the parts that there are, each with a place.
    pub known: &'a BTreeMap<&'a str, usize>,
}

/// Amounts, and what they should be together.
#[derive(Clone, Debug)]
pub struct Sum<'a> {
    /// The way to the list that holds the amounts.
    pub list: &'static str,
    /// The amounts.
    pub amounts: Vec<&'a Field<Money>>,
    /// The way to what they should be together.
    pub total: &'static str,
    /// What they should be together.
    pub stated: &'a Field<Money>,
}

/// Two dates in one document, in the order that they should have.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The way to the one that comes first.
    pub first: String,
    /// The one that comes first.
    pub first_date: &'a Field<When>,
    /// The way to the one that comes then.
    pub then: String,
    /// The one that comes then.
    pub then_date: &'a Field<When>,
}
