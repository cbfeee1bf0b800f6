use super::search::product;
use super::weight::per_mille;
use super::*;

/// Numbers that look as if drawn by lot, and are the same each time.
struct Lot(u64);

impl Lot {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

const PARTS: &str = "ungdom klubb skole møte plass hage bade vakt kurs kultur barne frivillig sentral nabo lag idrett park \
    helse senter eldre hjem bibliotek verksted musikk teater språk kafé arbeid bolig sykkel vei trygg miljø jord bruk";
const SMALL: &str = "og i på for med til som er en et";

/// Texts of all lengths; every other one is made of the one before it, with some words changed.
fn invented(count: usize, seed: u64) -> Vec<String> {
    let (parts, small): (Vec<&str>, Vec<&str>) = (PARTS.split(' ').collect(), SMALL.split(' ').collect());
    let mut lot = Lot(seed);
    let word = |lot: &mut Lot| {
        // Some words are in many texts and most are in few.
        let below = lot.next(parts.len()) + 1;
        let first = parts[lot.next(below)];
        match lot.next(8) {
            0 | 1 => small[lot.next(small.len())].to_owned(),
            2 => format!("{first}s{}", parts[lot.next(parts.len())]),
            3 | 4 => format!("{first}{}er", parts[lot.next(parts.len())]),
            5 => format!("{first}{}", lot.next(40)),
            _ => first.to_owned(),
        }
    };
    let mut texts: Vec<Vec<String>> = Vec::new();
    for number in 0..count {
        let text = match texts.last() {
            Some(before) if number % 2 == 1 => {
                let changed = lot.next(5);
                let mut text = before.clone();
                text.iter_mut().for_each(|own| *own = if lot.next(5) < changed { word(&mut lot) } else { own.clone() });
                text
            }
            _ => (0..lot.next(40)).map(|_| word(&mut lot)).collect(),
        };
        texts.push(text);
    }
    texts.iter().map(|words| words.join(" ")).collect()
}

fn read(texts: &[String]) -> LikeTexts {
    LikeTexts::of(texts.iter().map(String::as_str))
}

/// What every pair is, each worked out by itself.
fn by_brute_force(texts: &LikeTexts, at_least: u32) -> Vec<Alike> {
    let mut pairs = Vec::new();
    for one in 0..texts.len() {
        for other in one + 1..texts.len() {
            let (a, b) = (texts.vectors.of_text(one), texts.vectors.of_text(other));
            let per_mille = per_mille(product(a.entries, b.entries), a.squared, b.squared);
            if per_mille >= at_least.max(1) {
                pairs.push(Alike { one, other, per_mille });
            }
        }
    }
    pairs
}

#[test]
fn nothing_is_missed_and_nothing_is_added() {
    for (count, seed) in [(0, 1), (1, 2), (2, 3), (3, 4), (40, 5), (400, 6), (400, 7)] {
        let texts = invented(count, seed);
        let read = read(&texts);
        for at_least in [0, 1, 100, 300, 500, 700, 900, 999, 1000, 1001, u32::MAX] {
            let expected = by_brute_force(&read, at_least);
            assert_eq!(read.pairs(at_least), expected, "{count} texts, {at_least} per mille");
            assert!(count < 400 || !(1..=1000).contains(&at_least) || !expected.is_empty(), "{at_least}: none to find");
        }
    }
}

#[test]
fn a_new_text_finds_the_best_of_all() {
    let texts = invented(300, 8);
    let read = read(&texts[..200]);
    for (number, text) in texts.iter().enumerate() {
        let new = read.vectors.of_new(text, &read.words);
        let new = new.as_entries();
        let of_text = |number: usize| {
            let text = read.vectors.of_text(number);
            (number, per_mille(product(new.entries, text.entries), new.squared, text.squared))
        };
        let mut all: Vec<(usize, u32)> = (0..read.len()).map(of_text).collect();
        all.sort_by_key(|(number, per_mille)| (std::cmp::Reverse(*per_mille), *number));
        for (at_least, at_most) in [(0, 5), (1, 1000), (100, 3), (300, 0), (300, 10), (600, 2), (1000, 10), (1001, 10)]
        {
            let expected: Vec<(usize, u32)> =
                all.iter().copied().filter(|(_, found)| *found >= at_least.max(1)).take(at_most).collect();
            assert_eq!(read.like(text, at_least, at_most), expected, "{number}: {at_least}, {at_most}");
        }
        if number < 200 && new.squared > 0 {
            assert_eq!(of_text(number).1, 1000, "a text is as it was read");
        }
    }
}

/// The cosine by a road of its own: with floating point, names and no ranks.
#[test]
fn the_cosine_is_that_of_features_weighed_by_how_few_have_them() {
    let texts = invented(60, 9);
    let counts = |text: &String| {
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        like_features(text).into_iter().for_each(|name| *counts.entry(name).or_default() += 1.0);
        counts
    };
    let mut counts: Vec<_> = texts.iter().map(counts).collect();
    let held =
        |name: &str, counts: &[BTreeMap<String, f64>]| counts.iter().filter(|text| text.contains_key(name)).count();
    let all = counts.clone();
    for text in &mut counts {
        text.iter_mut().for_each(|(name, count)| {
            *count *= 1.0 + (61.0 / (1.0 + held(name, &all) as f64)).log2() * std::f64::consts::LN_2
        });
    }
    let product = |one: usize, other: usize| -> f64 {
        counts[one].iter().map(|(name, weight)| weight * counts[other].get(name).copied().unwrap_or(0.0)).sum()
    };
    for pair in by_brute_force(&read(&texts), 1) {
        let length = (product(pair.one, pair.one) * product(pair.other, pair.other)).sqrt();
        let cosine = 1000.0 * product(pair.one, pair.other) / length;
        assert!((cosine - f64::from(pair.per_mille)).abs() < 4.0, "{pair:?}: {cosine}");
    }
}

#[test]
fn texts_without_words_are_like_nothing() {
    let texts = LikeTexts::of(["", "og i på 2027", "Møteplass", "møteplassene", "", "og i på 2027"]);
    assert_eq!(texts.pairs(1), [Alike { one: 2, other: 3, per_mille: 1000 }]);
    assert_eq!(texts.like("og", 0, 10), []);
    assert_eq!(texts.like("Møteplassar", 0, 10), [(2, 1000), (3, 1000)]);
    assert_eq!(LikeTexts::default().like("Møteplass", 0, 10), []);
    assert!(LikeTexts::of([]).is_empty() && LikeTexts::of([]).pairs(0).is_empty());
}

#[test]
fn a_text_of_any_length_stays_within_bounds() {
    let long = "møteplass ".repeat(20_000);
    let wide: String =
        (0..20_000).map(|number| format!("møteplass{} ", char::from_u32(0x4e00 + number).unwrap())).collect();
    let texts = LikeTexts::of([long.as_str(), "Møteplass", wide.as_str(), wide.as_str()]);
    let alike: Vec<_> = texts.pairs(1).iter().map(|pair| (pair.one, pair.other, pair.per_mille)).collect();
    // What counts more often than is counted counts as much as the rest.
    assert!(alike.contains(&(0, 1, 984)) && alike.contains(&(2, 3, 1000)), "{alike:?}");
}

/// How much alike two short texts are among others that share words with both.
fn alike(one: &str, other: &str) -> u32 {
    let texts = LikeTexts::of([one, other]);
    texts.pairs(1).first().map_or(0, |pair| pair.per_mille)
}

#[test]
fn texts_that_mean_the_same_meet() {
    let mut told = Vec::new();
    for (one, other, least) in [
        ("samspill", "samspel", 1000),
        ("Samspillet i bydelen", "samspelet i bydelane", 1000),
        ("Frivillighet i skolen", "frivilligheit i skulane", 1000),
        ("Ungdomsklubb", "klubb for ungdom", 200),
        ("badevaktkurs", "kurs for badevakter", 190),
        ("møteplass", "møtestad", 70),
        ("møteplass", "møter", 100),
        ("sykehjem", "sjukeheimar", 1000),
        ("frivilligsentral", "frivillige", 220),
        ("kulturskole", "kulturhus", 130),
        ("språkkafé", "språktrening", 80),
    ] {
        let found = alike(one, other);
        told.extend((found < least).then(|| format!("{one}, {other}: {found}, not {least}")));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn texts_that_mean_other_things_stay_apart() {
    let mut told = Vec::new();
    for (one, other, most) in [
        ("turlag", "kultur", 0),
        ("bank", "baner", 0),
        ("plan", "plass", 0),
        ("idé", "idrett", 0),
        ("leder", "lærer", 0),
        ("i 2027", "fra 2027", 0),
        ("skole", "skog", 0),
        ("prosjekt", "prosess", 150),
        ("kommunen", "kommersiell", 150),
        ("arbeidsplass", "møteplass", 250),
        ("Ny gang- og sykkelvei", "Leksehjelp for barn", 0),
    ] {
        let found = alike(one, other);
        told.extend((found > most).then(|| format!("{one}, {other}: {found}, not {most}")));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn shared_passages_are_runs_of_words() {
    let one = "Vi åpner en møteplass for unge og eldre i bakeriet. Frivillige lager mat.";
    let other = "Mat og prat: møteplassar for dei unge, og for eldre. Bakeriet står tomt.";
    let texts = LikeTexts::of([one, other, "Mat", "Mat for alle", "Mer mat"]);
    let shown = |at_most: usize| -> Vec<(&str, &str)> {
        let passages = texts.shared_passages(one, other, at_most);
        passages.iter().map(|passage| (&one[passage.one.clone()], &other[passage.other.clone()])).collect()
    };
    let all = [("møteplass for unge og eldre i bakeriet", "møteplassar for dei unge, og for eldre. Bakeriet")];
    assert_eq!(shown(9), all, "and mat is in most texts");
    assert_eq!((shown(1), shown(0)), (all.to_vec(), vec![]));
    let texts = LikeTexts::of([one, other]);
    let mat = texts.shared_passages(one, other, 9).pop().unwrap();
    assert_eq!((&one[mat.one], &other[mat.other]), ("mat", "Mat"));
}

#[test]
fn shared_passages_do_not_overlap() {
    let texts = LikeTexts::of(["a"]);
    let (one, other) = ("kafé musikk hage kafé musikk 2027", "kafé musikk hage teater kafé musikk hage 2027");
    let passages = texts.shared_passages(one, other, 9);
    let shown: Vec<(&str, &str)> =
        passages.iter().map(|passage| (&one[passage.one.clone()], &other[passage.other.clone()])).collect();
    assert_eq!(shown, [("kafé musikk hage", "kafé musikk hage"), ("kafé musikk", "kafé musikk")]);
    assert!(passages[0].other.start == 0 && passages[1].other.start > 0);
    assert!(texts.shared_passages("", other, 9).is_empty());
}

/// What is shown of two texts says the same in both, and nothing is shown twice.
#[test]
fn shared_passages_hold_the_same_words() {
    let texts = invented(60, 10);
    let read = read(&texts);
    let stems = |text: &str| -> Vec<String> {
        super::super::tokens(text).iter().map(|token| token.form.stem().to_owned()).collect()
    };
    let mut count = 0;
    for (one, other) in texts.iter().flat_map(|one| texts.iter().map(move |other| (one, other))) {
        let passages = read.shared_passages(one, other, 50);
        let words = |passage: &SharedPassage| stems(&one[passage.one.clone()]);
        assert!(passages.iter().all(|passage| words(passage) == stems(&other[passage.other.clone()])));
        assert!(passages.iter().map(|passage| words(passage).len()).is_sorted_by(|longer, shorter| longer >= shorter));
        for (place, passage) in passages.iter().enumerate() {
            let overlaps = |one: &std::ops::Range<usize>, other: &std::ops::Range<usize>| {
                one.start < other.end && other.start < one.end
            };
            let twice =
                |later: &&SharedPassage| overlaps(&passage.one, &later.one) || overlaps(&passage.other, &later.other);
            assert_eq!(passages[place + 1..].iter().find(twice), None, "{one} | {other}");
        }
        count += passages.len();
    }
    assert!(count > 300, "{count} passages");
}
