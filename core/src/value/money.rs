//! Amounts of money.

use super::{Decimal, DecimalError, Fault, Faults, Kind, Misreading, Node, Place, Value};

/// An amount of money (*beløp*) in Norwegian kroner.
///
/// ```
/// use samspill::{Decimal, Money};
///
/// assert_eq!("150 000 kr".parse::<Money>()?.kroner(), Decimal::from(150_000));
/// # Ok::<(), samspill::DecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money(Decimal);

impl Money {
    /// An amount in kroner.
    pub fn new(kroner: Decimal) -> Self {
        Self(kroner)
    }

    /// The amount in kroner.
    pub fn kroner(&self) -> Decimal {
        self.0
    }
}

#[cfg(feature = "programme")]
impl Money {
    /// What some amounts are together, unless it is more than can be written.
    pub(crate) fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Decimal::default(), |sum, amount| sum.plus(&amount.0)).map(Self)
    }

    /// How far two amounts are from each other, whichever is larger.
    pub(crate) fn difference(&self, other: &Self) -> Option<Self> {
        self.0.plus(&other.0.negated()).map(|difference| Self(difference.size()))
    }
}

impl std::str::FromStr for Money {
    type Err = DecimalError;

    /// Reads `150 000`, with or without `kr`, `kroner`, `NOK` or `,-`.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let lower = text.trim().to_ascii_lowercase();
        let bare = ["kroner", "kr.", "kr", "nok", ",-"]
            .iter()
            .find_map(|unit| lower.strip_suffix(unit).or_else(|| lower.strip_prefix(unit)));
        bare.unwrap_or(&lower).parse().map(Self)
    }
}

impl Value for Money {
    const KIND: Kind = Kind::Money;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let Node::Text(text) = node else {
            return match node {
                Node::Number(_) => Decimal::read(node, place, faults).map(Self),
                _ => faults.wrong_kind(place, &Self::KIND, node),
            };
        };
        let read = text.parse().ok();
        if read.is_none() {
            let text = text.clone();
            faults.push(Fault { pointer: place.pointer(), what: Misreading::UnreadableNumber { text } });
        }
        read
    }

    fn write(&self) -> Node {
        self.0.write()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kroner_may_be_named() {
        for text in ["1 500,50", "1500,50 kr", "Kr 1500,50", "nok 1500,5", "1 500,50 kroner"] {
            assert_eq!(text.parse::<Money>().unwrap().kroner().to_string(), "1500.5", "{text}");
        }
        assert_eq!("150 000,-".parse::<Money>().unwrap().kroner(), Decimal::from(150_000));
        assert!("1500 euro".parse::<Money>().is_err());
    }
}
