use super::*;

fn when(text: &str) -> When {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every form with its interval is in `tests/vectors/calls/when.json`.
#[test]
fn words_are_kept_where_they_are_not_canonical() {
    for (written, printed) in [
        ("2027-06-30", "2027-06-30"),
        ("30.06.2027", "30.06.2027"),
        (" 2027-06 ", "2027-06"),
        ("2027", "2027"),
        ("Va\u{30a}ren  2018", "Våren  2018"),
        ("5. juni kl. 14-16", "5. juni kl. 14-16"),
    ] {
        assert_eq!(when(written).to_string(), printed);
        assert_eq!(when(printed), when(written));
    }
    assert_ne!(when("30.06.2027"), when("2027-06-30"));
}

#[test]
fn what_is_made_of_numbers_reads_as_itself() {
    let day = |day| Day::new(2027, 6, day).unwrap();
    let made = [
        day(30).into(),
        When::week(2026, 53).unwrap(),
        When::month(2027, 6).unwrap(),
        When::quarter(2027, 4).unwrap(),
        When::year(1).unwrap(),
        When::between(day(1), day(30)).unwrap(),
    ];
    for made in made {
        assert_eq!(when(&made.to_string()), made);
    }
    assert!(When::between(day(2), day(1)).is_none());
    for error in [When::week(2027, 53), When::month(2027, 13), When::quarter(2027, 0), When::year(0), When::year(-1)] {
        assert!(error.is_err());
    }
    assert!(When::month(70_000, 1).is_err() && When::week(2027, 300).is_err());
}

#[test]
fn the_quick_way_reads_as_the_long_way() {
    let slowly = |text: &str| When::of(text, written(text, true), None);
    for year in ["0000", "0001", "2011", "2024", "9999"] {
        assert_eq!(year.parse::<When>(), slowly(year), "{year}");
        for month in 0..25 {
            let of_month = format!("{year}-{month:02}");
            assert_eq!(of_month.parse::<When>(), slowly(&of_month), "{of_month}");
            for day in 0..35 {
                let of_day = format!("{of_month}-{day:02}");
                assert_eq!(of_day.parse::<When>(), slowly(&of_day), "{of_day}");
            }
        }
    }
}

#[test]
fn two_times_are_compared_by_their_intervals() {
    use Certainty::{Certain, Impossible, Possible};
    for (one, other, before, after, within) in [
        ("2027-06-30", "2027-07-01", Certain, Impossible, Impossible),
        ("2027-06-30", "2027-06-30", Impossible, Impossible, Certain),
        ("2027-03", "2027", Possible, Possible, Certain),
        ("2027", "2027-03", Possible, Possible, Possible),
        ("2027-01", "2027-01-31", Possible, Impossible, Possible),
        ("våren 2027", "sommeren 2027", Possible, Possible, Possible),
        ("våren 2027", "høsten 2027", Certain, Impossible, Impossible),
        ("fra 2027", "2026", Impossible, Certain, Impossible),
        ("fra 2027", "2028", Possible, Possible, Possible),
        ("innen 1. mars 2027", "2. mars 2027", Certain, Impossible, Impossible),
        ("innen 1. mars 2027", "2026", Possible, Possible, Possible),
        ("2027-05", "fra 2027", Possible, Possible, Possible),
        ("5. juni", "1999", Possible, Possible, Possible),
    ] {
        let (first, second) = (when(one), when(other));
        assert_eq!(first.is_before(&second), before, "{one} before {other}");
        assert_eq!(first.is_after(&second), after, "{one} after {other}");
        assert_eq!(first.is_within(&second), within, "{one} within {other}");
    }
}

#[test]
fn a_language_settles_what_it_can() {
    let day = |text: &str, language| When::read_in(text, language).map(|when| when.iso());
    assert_eq!(day("03/06/2027", Language::Bokmal), Ok(Some("2027-06-03".to_owned())));
    assert!(matches!(day("03/06/2027", Language::English), Err(WhenError::Ambiguous(_))));
    assert_eq!(day("6/17/2027", Language::Nynorsk), Ok(Some("2027-06-17".to_owned())));
    assert!(matches!(day("vinteren 2018", Language::Bokmal), Err(WhenError::Ambiguous(_))));
}

#[test]
fn a_time_in_running_text_ends_where_it_does() {
    for (text, time) in [
        ("fra 2017 til 2019. Nettverket", "fra 2017 til 2019"),
        ("2017 var oppstartsåret", "2017"),
        ("5. juni er vi ferdige", "5. juni"),
        ("mars 2027 til 15 personer", "mars 2027"),
        ("uke 23, 2014, i Høyanger", "uke 23, 2014"),
        ("i februar 2018. Påmelding", "i februar 2018"),
        ("31. januar.", "31. januar"),
        ("28. – 30. april 2014 Vår", "28. – 30. april 2014"),
        ("våren i Høyanger", "våren"),
        ("2027 – og så", "2027"),
    ] {
        let (read, end) = When::read_from(text, false, None);
        assert_eq!((text.get(..end), read.map(|when| when.to_string()).as_deref()), (Some(time), Ok(time)));
    }
    for text in
        ["Vår i Høyanger", "26.09. er", "2.1. Innledning", "", "ferdig 2027", "12-14 personer", "sept. møtes vi"]
    {
        assert_eq!(When::read_from(text, false, None), (Err(WhenError::NotATime), 0), "{text}");
    }
}

#[test]
fn a_time_is_small() {
    assert!(size_of::<Field<When>>() <= 48);
}

#[test]
fn a_long_text_is_left_soon() {
    for part in ["1 ", "i ", "–", "mars", "2027-", "\u{a0}", "fra "] {
        assert!(part.repeat(200_000).parse::<When>().is_err(), "{part}");
    }
}
