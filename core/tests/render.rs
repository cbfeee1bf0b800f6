//! What reports tell people.

use std::fs;
use std::path::Path;

use samspill::{Context, Day, Dossier, Language, Reading, render};

fn page(text: &str, language: Language) -> render::Page {
    let context = Context::on(Day::new(2026, 11, 21).unwrap()).language(language);
    render::report(&Reading::<Dossier>::of(text, &context), &context)
}

fn example(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name)).unwrap()
}

/// The lines of a report with line breaks within sentences taken away.
fn told(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_real_portfolio_is_told_calmly_and_briefly() {
    let text = example("saupstad-kolstad.json");
    for (language, several, stated) in [
        (
            Language::Bokmal,
            "Det står ikke ennå hvilke hovedmål prosjektet bidrar til. Det gjelder alle 13 prosjektene.",
            "Ingen av prosjektene har sagt hvilke hovedmål de bidrar til ennå.",
        ),
        (
            Language::Nynorsk,
            "Det står ikkje enno kva hovudmål prosjektet bidreg til. Det gjeld alle 13 prosjekta.",
            "Ingen av prosjekta har sagt kva hovudmål dei bidreg til enno.",
        ),
        (
            Language::English,
            "It does not yet say which main goals the project contributes to. This goes for all 13 projects.",
            "None of the projects has said yet which main goals it contributes to.",
        ),
    ] {
        let report = page(&text, language).to_text();
        assert!(report.lines().count() <= 45, "{report}");
        assert_eq!(told(&report).matches(several).count(), 1, "{report}");
        // Of the four goals together, once.
        assert_eq!(told(&report).matches(stated).count(), 1, "{report}");
        assert!(!report.contains('!'), "nothing must be corrected: {report}");
        assert!(report.contains("08/14 Dalen"));
    }
}

#[test]
fn what_is_there_is_told_with_what_is_missing_and_what_is_ready_to_be_judged() {
    let report = page(&example("ovre-eksempelby.json"), Language::Nynorsk).to_text();
    let told = told(&report);
    for part in [
        "prosjekteigar: Næringsforeininga i Øvre (næringsliv)",
        "neste milepæl 15.01.2027: Frivillige badevakter er opplært",
        "◆ Klar til vurdering: forankring i hovudmål 2 og 4",
        "3 Arbeid ? Manglar opplysningar: 6 av 8 prosjekt har sagt",
        "7/2025 B Språkkafé (3 av 8 prosjekt)",
        "Open verkstad ✓ På plass: svar på 5 av 6 spørsmål · alt som trengst for innsending",
        // The programme has its own word for a programme plan.
        "Programplan 2024–2027 (styringsdokument): endeleg, Styringsgruppa, 22.05.2024",
    ] {
        assert!(told.contains(part), "{part} in {report}");
    }
    // A period whose end comes first is not in place.
    assert!(!told.contains("01.05.2026 til 31.12.2025"));
    // The copy of a goal is not ready to be judged.
    assert!(!told.contains("forankring i hovudmål 2 ·"));
}

#[test]
fn the_same_in_two_projects_is_told_twice_and_in_three_once() {
    let report = |count: usize| {
        let project = r#"{"title": "P", "mainGoals": [{"goal": "1", "reason": "Folk møtes"}], "goals": [{"text": "Åpnet"}], "x": 1}"#;
        let projects = vec![project; count].join(",");
        told(&page(&format!(r#"{{"portfolio": {{"projects": [{projects}]}}}}"#), Language::Bokmal).to_text())
    };
    assert!(!report(2).contains("Det gjelder"), "{}", report(2));
    assert!(report(2).contains("Mål 1 har ingen frist."));
    assert_eq!(report(3).matches("Mål 1 har ingen frist.").count(), 1);
    assert!(report(3).contains("Mål 1 har ingen frist. Det gjelder alle 3 prosjektene."));
}

/// What is found in other words is told where it stands: nobody is left to guess which project it is.
#[test]
fn findings_that_differ_are_told_project_by_project() {
    let project = |code: &str, goal: &str| {
        format!(r#"{{"code": "{code}", "mainGoals": [{{"goal": "{goal}", "reason": "Folk møtes"}}]}}"#)
    };
    let projects = [project("01/26", "Miljø"), project("02/26", "Kultur"), project("03/26", "7")].join(",");
    let programme = r#"{"mainGoals": [{"name": "Helse"}]}"#;
    let text =
        format!(r#"{{"programme": {programme}, "portfolio": {{"projects": [{projects}, {{"code": "04/26"}}]}}}}"#);
    let told = told(&page(&text, Language::Bokmal).to_text());
    for (code, goal) in [("01/26", "Miljø"), ("02/26", "Kultur"), ("03/26", "7")] {
        let place = told.find(&format!("{code} ✓")).unwrap();
        assert!(told[place..].contains(&format!("Vi finner ikke «{goal}» blant")), "{told}");
    }
    // Not stated and stated to be none are not the same.
    let mixed =
        r#"{"portfolio": {"projects": [{"code": "01/26", "mainGoals": []}, {"code": "02/26"}, {"code": "03/26"}]}}"#;
    assert!(!self::told(&page(mixed, Language::Bokmal).to_text()).contains("alle 3"));
    // Some of them are named.
    let some = r#"{"portfolio": {"projects": [{"code": "01/26"}, {"code": "02/26"}, {"code": "03/26"}, {"mainGoals": [{"goal": "1", "reason": "x"}]}]}}"#;
    let some = self::told(&page(some, Language::Bokmal).to_text());
    assert!(some.contains("Det gjelder 3 av 4 prosjekter: 01/26, 02/26 og 03/26."), "{some}");
}

#[test]
fn whatever_the_file_holds_there_is_a_report_and_nothing_in_it_is_obeyed() {
    for text in
        ["", "x", "[]", "null", "{\"portfolio\": 3}", r#"{"portfolio": {"projects": [3, {}]}, "ideaNotes": {}}"#]
    {
        let report = page(text, Language::Bokmal);
        assert!(!report.to_text().is_empty());
        assert!(report.to_html().contains("<h2>Rapport</h2>"), "{text}");
    }
    assert!(page("x", Language::Bokmal).to_text().contains("! Må rettes:"));
    let hostile = r#"{"programme": {"title": "<script>alert(1)</script>\u001b[2J"}, "portfolio": {"projects": [{"title": "a\nb & \"c\""}]}}"#;
    let report = page(hostile, Language::English);
    assert!(!report.to_html().contains("<script>") && report.to_html().contains("&lt;script&gt;"));
    assert!(report.to_html().contains("a\nb &amp; &quot;c&quot;"));
    assert!(!report.to_text().contains('\u{1b}') && report.to_text().contains("a b & \"c\""));
    assert!(report.to_terminal().contains("\u{1b}[1m") && !report.to_terminal().contains("\u{1b}[2J"));
}
