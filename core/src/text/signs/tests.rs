use proptest::prelude::*;
use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    lang: String,
    text: String,
    signs: Vec<Expected>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Expected {
    kind: String,
    speaks: String,
    words: String,
    turned_by: Option<String>,
}

fn cases() -> Vec<Case> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/signs.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn found(text: &str) -> Vec<Expected> {
    let words = |span: Range<usize>| text[span].to_owned();
    let expected = |sign: Sign| Expected {
        kind: sign.kind.code().to_owned(),
        speaks: sign.speaks.code().to_owned(),
        words: words(sign.span),
        turned_by: sign.turned_by.map(words),
    };
    signs(text).into_iter().map(expected).collect()
}

#[test]
fn signs_are_read_as_the_cases_say() {
    let mut slips = Vec::new();
    for case in cases() {
        let found = found(&case.text);
        if found != case.signs {
            slips.push(format!("{}\n  expected {:?}\n  found    {found:?}", case.text, case.signs));
        }
    }
    assert!(slips.is_empty(), "{} slips\n{}", slips.len(), slips.join("\n"));
}

#[test]
fn the_cases_are_many_and_most_are_turned() {
    let cases = cases();
    let of = |lang: &str| cases.iter().filter(|case| case.lang == lang && !case.signs.is_empty()).count();
    assert!(of("nb") >= 25 && of("nn") >= 25 && of("en") >= 12, "{} {} {}", of("nb"), of("nn"), of("en"));
    let with_signs = of("nb") + of("nn") + of("en");
    let is_turned = |case: &&Case| case.signs.iter().any(|sign| sign.turned_by.is_some());
    let turned = cases.iter().filter(is_turned).count();
    assert!(with_signs >= 70, "{with_signs}");
    assert!(turned * 2 >= with_signs, "{turned} of {with_signs}");
    assert!(cases.iter().filter(|case| case.signs.is_empty()).count() >= 10);
    for kind in SignKind::ALL {
        assert!(cases.iter().flat_map(|case| &case.signs).any(|sign| sign.kind == kind.code()), "{kind:?}");
    }
}

/// Spans lie in the text, in order, and apart from each other.
fn assert_apart(text: &str) -> usize {
    let signs = signs(text);
    let mut end = 0;
    for sign in &signs {
        assert!(sign.span.start >= end && sign.span.start < sign.span.end, "{sign:?}");
        assert!(text.get(sign.span.clone()).is_some(), "{sign:?}");
        let turner = sign.turned_by.clone().map(|span| text.get(span));
        assert!(turner != Some(None), "{sign:?}");
        assert_eq!(turner.is_some(), sign.speaks != Speaks::Against, "{sign:?}");
        end = sign.span.end;
    }
    signs.len()
}

#[test]
fn long_texts_are_read_in_bounded_time() {
    for word in
        ["drift ", "ikke ", "ikke drift, ", "fast ", "ordinær ", "Act ", "plan- og ", "og er ", "lov om ", "loven § 3-"]
    {
        let text = word.repeat(100_000 / word.len());
        let start = std::thread::spawn(move || assert_apart(&text));
        start.join().unwrap();
    }
    assert_eq!(assert_apart(&"drift ".repeat(1_700)), 1_700);
    assert_eq!(assert_apart(&"ikke ".repeat(2_000)), 0);
    assert_eq!(assert_apart(&"ikke drift ".repeat(1_000)), 1_000);
}

proptest! {
    #[test]
    fn any_words_give_spans_apart(text in "(?:drift|ikke|utan|verken|husleie|, |\\. |og |i tillegg til |jf\\. |opplæringslova|plan- og |§ 3-1|fast |stilling|å|İ|Ÿ|er |men |\\?|\n|'|[a-zæøå ]{0,5}| )*") {
        assert_apart(&text);
    }
}
