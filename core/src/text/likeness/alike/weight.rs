//! How much a feature weighs, and how much alike two texts are: in whole numbers.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "the bounds that stand beside each of the numbers keep every sum and product within its type"
)]

/// How many parts of one a weight is counted in, as a power of two.
const FRACTION: u32 = 8;

/// A feature that counts more often than this in a text counts this often.
pub(super) const MOST_OFTEN: u32 = 255;

/// The square of 1000 per mille.
const ONE_SQUARED: u128 = 1_000_000;

/// The logarithm to base 2 of a number from 1 to 2³³, in parts of 2¹⁶: below 34 · 2¹⁶.
fn log2(number: u64) -> u64 {
    let whole = number.checked_ilog2().unwrap_or(0).min(33);
    // From 1 to 2 in parts of 2³¹. The square of it is below 2⁶⁴.
    let mut rest = if whole > 31 { number >> (whole - 31) } else { number << (31 - whole) };
    let mut log = u64::from(whole);
    for _ in 0..16 {
        rest = (rest * rest) >> 31;
        let is_past_two = rest >> 32;
        log = (log << 1) | is_past_two;
        rest >>= is_past_two;
    }
    log
}

/// How much a feature weighs that so many of all texts have, by the rule of scikit-learn: 1 + ln((1 + all) / (1 + with)),
/// in parts of 256. It is 256 or more, and below 2¹³.
pub(super) fn weight(all: usize, with: usize) -> u32 {
    let plus_one = |count: usize| u64::try_from(count).unwrap_or(u64::MAX).min(u64::from(u32::MAX)) + 1;
    let log = log2(plus_one(all)).saturating_sub(log2(plus_one(with)));
    // ln 2 is 45426 parts of 2¹⁶.
    let natural = (log * 45_426) >> (32 - FRACTION);
    u32::try_from(natural).unwrap_or(0) + (1 << FRACTION)
}

/// How much alike two texts are, by the product of their vectors and the square of the length of each: the cosine in
/// per mille, rounded down.
///
/// A text has at most 10,000 words of at most 15 counts, so that its squared length is below 10⁴ · 15 · 255 · 2²⁶ < 2⁵²
/// and the square of a product below 2¹⁰⁴. With a million before it, that is below 2¹²⁴.
pub(super) fn per_mille(product: u64, one: u64, other: u64) -> u32 {
    let product = u128::from(product);
    let lengths = u128::from(one) * u128::from(other);
    let squared = (product * product * ONE_SQUARED).checked_div(lengths).unwrap_or(0);
    u32::try_from(squared).unwrap_or(u32::MAX).isqrt()
}

/// The length of a whole vector in bounds; a share of it is so many of these parts, rounded up.
pub(super) const WHOLE: u32 = 1 << 15;

/// The least that a product of two shares must be for so many per mille, rounded down.
pub(super) fn least_bound(per_mille: u32) -> u32 {
    let bound = (u64::from(per_mille) << 30) / 1000;
    u32::try_from(bound).unwrap_or(u32::MAX)
}

/// The length of a vector, to take shares of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    squared: u64,
    /// What a weight is multiplied with to become parts of 2³⁵.
    factor: u64,
}

impl Length {
    /// Of a squared length below 2⁵².
    pub(super) fn of(squared: u64) -> Self {
        Self { squared, factor: (1_u64 << 35).div_ceil(squared.isqrt().max(1)) }
    }

    /// The share of a weight within the vector, rounded up. As no weight but none is below 256, it is at most 2¹⁵ and one
    /// in 256 more.
    pub(super) fn share(self, weight: u32) -> u16 {
        u16::try_from(((u64::from(weight) * self.factor) >> 20) + 1).unwrap_or(u16::MAX)
    }

    /// The share of a part of the vector, by its squared length, rounded up.
    pub(super) fn share_of_part(self, squared: u64) -> u16 {
        if squared == 0 {
            return 0;
        }
        // With 33 bits, the part can be multiplied by 2³⁰.
        let shift = self.squared.checked_ilog2().unwrap_or(0).saturating_sub(31);
        let part = (squared.min(self.squared) >> shift) + 1;
        let share = (part << 30) / (self.squared >> shift).max(1) + 1;
        u16::try_from(share.isqrt() + 1).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_as_the_platform_has_them() {
        for number in (1..5000).chain([10_001, 65_535, 1 << 31, (1 << 32) - 1, 1 << 32]) {
            let theirs = (number as f64).log2() * 65_536.0;
            assert!((log2(number) as f64 - theirs).abs() <= 2.0, "{number}: {} and {theirs}", log2(number));
        }
    }

    #[test]
    fn a_weight_is_more_the_fewer_have_it() {
        assert_eq!((weight(0, 0), weight(10, 10)), (256, 256));
        assert_eq!(weight(10_000, 1), ((10_001_f64 / 2.0).log2() * std::f64::consts::LN_2 * 256.0) as u32 + 256);
        assert!((0..100).map(|with| weight(100, with)).is_sorted_by(|more, less| more > less));
        assert!(weight(usize::MAX, 0) < 1 << 13);
    }

    #[test]
    fn shares_are_never_too_small() {
        for (weight, squared) in
            [(256_u32, 65_536_u64), (256, 65_537), (3000, 1 << 40), (1 << 20, 1 << 50), (300, 90_001)]
        {
            let length = Length::of(squared);
            let exact = f64::from(weight) / (squared as f64).sqrt() * f64::from(WHOLE);
            assert!((exact..=exact * 1.005 + 2.0).contains(&f64::from(length.share(weight))));
            let exact = ((squared / 3) as f64 / squared as f64).sqrt() * f64::from(WHOLE);
            assert!((exact..=exact + 3.0).contains(&f64::from(length.share_of_part(squared / 3))), "{squared}");
            assert!(length.share_of_part(squared) as u32 >= WHOLE);
        }
    }
}
