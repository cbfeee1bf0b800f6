//! Drafts of letters: what stands in them, and what does not.
//!
//! `SAMSPILL_GENERATE=1 cargo test -p samspill --test drafts` writes those under `tests/vectors/drafts` anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use samspill::render::{Draft, DraftKind, GapKind, Sentence, draft};
use samspill::value::Choice;
use samspill::{
    Context, CriteriaInContext, Day, IdeaNote, Language, LinkKind, Programme, ProjectAgreement, QualificationLetter,
    RULES, Reading, Standing, Support, criteria_sets,
};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn note(name: &str) -> String {
    fs::read_to_string(root().join(format!("examples/notes/{name}.json"))).unwrap()
}

fn programme() -> Programme {
    let file: Value =
        serde_json::from_str(&fs::read_to_string(root().join("examples/ovre-eksempelby.json")).unwrap()).unwrap();
    serde_json::from_value(file["programme"].clone()).unwrap()
}

fn context(language: Language) -> Context<'static> {
    Context::on(Day::new(2026, 11, 21).unwrap()).language(language)
}

fn drafted(kind: DraftKind, text: &str, context: &Context<'_>) -> Draft {
    let note = Reading::<IdeaNote>::of(text, context);
    let assessment = note.assess(context).unwrap();
    draft(kind, note.document(), &assessment, note.check(context).findings(), context)
}

/// Every draft of a note, in a language.
fn all(text: &str, context: &Context<'_>) -> Vec<Draft> {
    DraftKind::ALL.iter().map(|kind| drafted(*kind, text, context)).collect()
}

fn answers(of: &Value) -> CriteriaInContext {
    serde_json::from_value(json!({ "answers": of })).unwrap()
}

fn assert_fresh(name: &str, text: &str) {
    let path = root().join("tests/vectors/drafts").join(name);
    if std::env::var_os("SAMSPILL_GENERATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == text, "{name} is stale; it should say:\n{text}");
}

#[test]
fn drafts_are_as_they_have_been_read_aloud() {
    let programme = programme();
    for (name, language) in [
        ("exemplary-nb", Language::Bokmal),
        ("exemplary-nn", Language::Nynorsk),
        ("half-filled", Language::Bokmal),
        ("half-filled", Language::English),
    ] {
        for draft in all(&note(name), &context(language).programme(&programme)) {
            assert_fresh(&format!("{name}.{}.{}.md", draft.kind.code(), language.code()), &draft.to_markdown());
        }
    }
}

#[test]
fn a_draft_is_answered_with_its_text_its_gaps_and_its_document() {
    let context = json!({ "today": "2026-11-21", "lang": "nb", "programme": programme() });
    let answer = samspill::wire::call("draftQualificationLetter", &note("half-filled"), &context.to_string());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_fresh("half-filled.qualificationLetter.nb.json", &format!("{answer:#}\n"));
    let keys: Vec<&String> = answer["draft"].as_object().unwrap().keys().collect();
    for key in ["kind", "lang", "title", "sections", "markdown", "gaps", "document"] {
        assert!(keys.iter().any(|known| *known == key), "{key}");
    }
    for kind in DraftKind::ALL {
        let mut name = kind.code().to_owned();
        name[..1].make_ascii_uppercase();
        let answer = samspill::wire::call(&format!("draft{name}"), &note("begun"), r#"{"today": "2026-11-21"}"#);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["draft"]["kind"], kind.code());
        let is_document = matches!(kind, DraftKind::QualificationLetter | DraftKind::ProjectAgreement);
        assert_eq!(answer["draft"]["document"].is_object(), is_document, "{}", kind.code());
    }
}

/// A place in a sentence that is neither given always nor a gap would vanish from it.
#[test]
fn every_place_in_a_sentence_is_given_or_becomes_a_gap() {
    let given = [
        "what",
        "text",
        "number",
        "name",
        "today",
        "challenge",
        "solution",
        "whyNow",
        "benefits",
        "goals",
        "affected",
        "partners",
        "asks",
        "cost",
        "continuation",
        "missing",
        "found",
        "standing",
        "question",
        // Of invitations.
        "gathering",
        "about",
        "by",
        "screen",
        "audience",
        "price",
        "capacity",
        "day",
        "contact",
    ];
    for Choice { code, title } in Sentence::CHOICES {
        let [nb, nn, en] = title.each().map(|text| {
            let places = text.split('{').skip(1).map(|place| place.split(['}', '|']).next().unwrap());
            places.collect::<BTreeSet<&str>>()
        });
        assert_eq!((&nb, &nb), (&nn, &en), "{code}");
        for place in nb {
            assert!(GapKind::from_code(place).is_some() != given.contains(&place), "{code}: {place}");
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Every word that the library says of itself.
fn own_words() -> BTreeSet<String> {
    let choices = [
        Sentence::CHOICES,
        GapKind::CHOICES,
        Standing::CHOICES,
        Support::CHOICES,
        LinkKind::CHOICES,
        samspill::CriterionOutcome::CHOICES,
    ];
    let titles = choices.into_iter().flatten().flat_map(|choice| choice.title.each());
    let mut own: BTreeSet<String> = titles.flat_map(words).collect();
    own.extend(words(&serde_json::to_string(criteria_sets()).unwrap()));
    for rule in RULES {
        for text in [rule.texts.message, rule.texts.question] {
            own.extend(text.each().into_iter().flat_map(words));
        }
    }
    own.extend(words(include_str!("../src/criteria/assess.rs")));
    own.extend(words(include_str!("../src/criteria/signs.rs")));
    own.extend(words("21 november 2026 februar desember mars juni february december march june 1 2 3 4 5 kroner fra frå from til to 000"));
    own
}

#[test]
fn nothing_stands_in_a_draft_but_what_is_stated_and_our_own_sentences() {
    let (programme, own) = (programme(), own_words());
    let of_programme: BTreeSet<String> = words(&serde_json::to_string(&programme).unwrap()).collect();
    for name in ["exemplary-nb", "exemplary-nn", "half-filled", "begun", "county-form"] {
        let text = note(name);
        let stated: BTreeSet<String> = words(&text).collect();
        for language in Language::ALL {
            for draft in all(&text, &context(*language).programme(&programme)) {
                for word in words(&draft.to_markdown()) {
                    let digits = |text: &BTreeSet<String>| text.iter().any(|known| known.starts_with(&word));
                    let is_known = own.contains(&word) || of_programme.contains(&word) || digits(&stated);
                    assert!(is_known, "{word} in {} of {name}", draft.kind.code());
                }
            }
        }
    }
}

#[test]
fn an_empty_note_gives_drafts_of_gaps_and_no_empty_quotes() {
    for text in [
        "{}",
        "",
        r#"{"title": " ", "challenge": "\u0007", "initiator": {"name": ""}, "goals": [{}], "mainGoals": [{}], "funding": [{}], "links": [{}]}"#,
    ] {
        for language in Language::ALL {
            for draft in all(text, &context(*language)) {
                let markdown = draft.to_markdown();
                for empty in ["«»", "“”", "« »", "  ", " .", "{", "}"] {
                    assert!(!markdown.contains(empty), "{empty} in {markdown}");
                }
                assert!(draft.gaps.iter().any(|gap| gap.what == GapKind::Title), "{markdown}");
                // What stands in brackets is a gap that is listed, and each that is listed stands there.
                let mut left = markdown.clone();
                for gap in &draft.gaps {
                    assert!(left.contains(&gap.text), "{} in {markdown}", gap.text);
                    left = left.replace(&gap.text, "");
                }
                assert!(!left.contains(['[', ']']), "{left}");
            }
        }
    }
}

#[test]
fn a_reply_asks_five_questions_at_most_and_none_twice() {
    let programme = programme();
    for name in ["begun", "broken", "county-form", "exemplary-nb", "exemplary-nn", "half-filled"] {
        for language in Language::ALL {
            let reply = drafted(DraftKind::Reply, &note(name), &context(*language).programme(&programme));
            let asked: Vec<&String> =
                reply.sections.iter().filter(|section| section.numbered).flat_map(|section| &section.items).collect();
            assert!(asked.len() <= 5, "{asked:?}");
            assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), asked.len(), "{asked:?}");
            assert!(asked.iter().all(|question| question.ends_with('?')), "{asked:?}");
        }
    }
    let half = drafted(DraftKind::Reply, &note("half-filled"), &context(Language::Bokmal).programme(&programme));
    let place = |heading: &str| half.sections.iter().position(|section| section.heading == heading).unwrap();
    assert!(place("Dette er på plass") < place("Dette lurer vi på"));
}

#[test]
fn the_grounds_of_a_decline_are_those_that_people_have_given() {
    let decline = |criteria: &CriteriaInContext| {
        drafted(DraftKind::Decline, &note("half-filled"), &context(Language::Bokmal).criteria(criteria))
    };
    let is_gap = |draft: &Draft| draft.gaps.iter().any(|gap| gap.what == GapKind::Grounds);
    // No answer, an answer without a reason, and one that says it is met are no grounds.
    for none in [
        json!([]),
        json!([{"criterion": "anchoring", "outcome": "notMet"}, {"criterion": "benefits", "outcome": "met", "reason": "Klart"}]),
    ] {
        let draft = decline(&answers(&none));
        assert!(is_gap(&draft) && !draft.to_markdown().contains("Klart"), "{}", draft.to_markdown());
    }
    let given = json!([{"criterion": "benefits", "outcome": "notMet", "reason": "Ingen kan ta over."}]);
    let draft = decline(&answers(&given));
    assert!(!is_gap(&draft));
    assert!(draft.to_markdown().contains("- Gevinster og videreføring: Ingen kan ta over.\n"));
}

#[test]
fn a_persons_answer_stands_in_the_recommendation_with_who_gave_it() {
    let given = json!([{"criterion": "anchoring", "outcome": "met", "reason": "Begge mål er begrunnet.", "role": "Programleder", "date": "2026-11-20"}]);
    let criteria = answers(&given);
    let context = context(Language::Bokmal).criteria(&criteria);
    let text = drafted(DraftKind::Recommendation, &note("half-filled"), &context).to_markdown();
    assert!(text.contains("## Forankring i mål og hovedgrep: oppfylt"), "{text}");
    assert!(text.contains("- Svar fra Programleder, 20. november 2026: oppfylt. Begge mål er begrunnet."), "{text}");
    assert!(text.contains("Programledelsen") || text.contains("[fyll inn: anbefaling]"), "{text}");
}

#[test]
fn conditions_come_from_missing_information_alone() {
    let conditions = |given: &Value| {
        let criteria = answers(given);
        let context = context(Language::Nynorsk).criteria(&criteria);
        let letter = drafted(DraftKind::QualificationLetter, &note("half-filled"), &context).document.unwrap();
        let letter: QualificationLetter = serde_json::from_str(&letter.to_string()).unwrap();
        let conditions =
            letter.conditions.known().into_iter().flat_map(|list| list.iter().map(|(_, item)| item.clone()));
        conditions.map(|condition| condition.text.known().unwrap().clone()).collect::<Vec<_>>()
    };
    let open = conditions(&json!([]));
    assert_eq!(open.len(), 5, "{open:?}");
    assert!(open.iter().all(|text| text.ends_with("Dette skal prosjektet svare på.")), "{open:?}");
    // What a person has settled is no condition.
    let settled = json!(["anchoring", "addition", "benefits"].map(|id| json!({"criterion": id, "outcome": "met"})));
    assert_eq!(conditions(&settled), Vec::<String>::new());
}

/// What could not be looked up for want of the programme is neither asked of those with the idea nor made a condition.
#[test]
fn what_the_programme_would_tell_is_not_asked_of_others() {
    for draft in all(&note("exemplary-nn"), &context(Language::Nynorsk)) {
        if draft.kind != DraftKind::Recommendation {
            let text = draft.to_markdown();
            assert!(!text.contains("slått opp") && !text.contains("kva hovudgrep"), "{text}");
        }
    }
}

#[test]
fn the_documents_that_are_drafted_can_be_read_and_hold_no_errors() {
    let programme = programme();
    for name in ["begun", "exemplary-nb", "exemplary-nn", "half-filled"] {
        let context = context(Language::Nynorsk).programme(&programme);
        let document = |kind| drafted(kind, &note(name), &context).document.unwrap().to_string();
        let letter = document(DraftKind::QualificationLetter);
        let agreement = document(DraftKind::ProjectAgreement);
        for report in [
            Reading::<QualificationLetter>::of(&letter, &context).check(&context),
            Reading::<ProjectAgreement>::of(&agreement, &context).check(&context),
        ] {
            let told: Vec<String> = report.findings().iter().map(|found| found.message(Language::English)).collect();
            assert!(report.is_ok(), "{name}: {told:?}");
            assert!(report.findings().iter().all(|found| found.rule() != "unknown-key"), "{name}: {told:?}");
        }
        assert!(!letter.contains("fyll inn") && !agreement.contains("fyll inn"), "{letter} {agreement}");
        // Those who came with the idea are a party; that they own it is for a person to confirm.
        let agreement: Value = serde_json::from_str(&agreement).unwrap();
        let note: Value = serde_json::from_str(&note(name)).unwrap();
        if let Some(initiator) = note["initiator"]["name"].as_str() {
            assert_eq!(agreement["parties"][0]["name"], initiator);
            assert_eq!(agreement["parties"][0].get("role"), None);
        }
    }
}

fn has_gap(draft: &Draft, what: GapKind) -> bool {
    draft.gaps.iter().any(|gap| gap.what == what)
}

/// A draft in bokmål, as Markdown, and its document.
fn written(kind: DraftKind, note: &Value) -> (Draft, String, Value) {
    let draft = drafted(kind, &note.to_string(), &context(Language::Bokmal));
    let document = draft.document.as_ref().map(|document| serde_json::from_str(&document.to_string()).unwrap());
    let text = draft.to_markdown();
    (draft, text, document.unwrap_or_default())
}

#[test]
fn what_a_note_asks_for_is_not_what_the_project_gets() {
    let asking = json!({ "title": "Bydelskafé", "asksOfProgramme": ["money", "network"] });
    for kind in [DraftKind::QualificationLetter, DraftKind::ProjectAgreement] {
        let (draft, text, document) = written(kind, &asking);
        assert!(text.contains("- Notatet ber om: penger og nettverk\n"), "{text}");
        assert!(text.contains("- Prosjektet får: [fyll inn: hva prosjektet får fra programmet]\n"), "{text}");
        assert!(has_gap(&draft, GapKind::Support));
        assert_eq!(document.get("support"), None);
        let (silent, text, _) = written(kind, &json!({ "title": "Bydelskafé" }));
        assert!(has_gap(&silent, GapKind::Support) && !text.contains("Notatet ber om"), "{text}");
    }
}

#[test]
fn a_rough_budget_binds_nobody() {
    let note = json!({ "title": "Bydelskafé", "funding": [{ "source": "Stiftelsen", "amount": 100_000 }, {}] });
    let (draft, text, document) = written(DraftKind::ProjectAgreement, &note);
    assert!(text.contains("Notatet regner med dette:\n\n- 100\u{a0}000\u{a0}kroner fra Stiftelsen\n\n"), "{text}");
    assert!(text.contains("Partene bidrar slik: [fyll inn: hva hver part forplikter seg til]\n"), "{text}");
    assert!(has_gap(&draft, GapKind::Contributions) && !has_gap(&draft, GapKind::Amount), "{text}");
    assert_eq!(document.get("contributions"), None);
    let (_, text, _) = written(DraftKind::ProjectAgreement, &json!({ "funding": [{}] }));
    assert!(!text.contains("Notatet regner"), "{text}");
}

#[test]
fn who_owns_the_project_is_confirmed_unless_the_note_names_the_owner() {
    let mut note = json!({ "title": "Bydelskafé", "initiator": { "name": "Laget", "sector": "voluntary" } });
    let (draft, text, document) = written(DraftKind::ProjectAgreement, &note);
    assert!(has_gap(&draft, GapKind::Ownership) && !text.contains("Prosjekteier:"), "{text}");
    assert!(text.contains("Her er det Laget: [fyll inn: bekreft hvem som eier prosjektet]\n"), "{text}");
    assert!(text.contains("- For Laget: "), "{text}");
    assert_eq!(document["parties"], json!([{ "name": "Laget", "sector": "voluntary" }]));
    assert_eq!(document.get("ownership"), None);
    note["proposedOwner"] = json!({ "name": "Stiftinga" });
    let (draft, text, document) = written(DraftKind::ProjectAgreement, &note);
    assert!(!has_gap(&draft, GapKind::Ownership) && text.contains("- Prosjekteier: Stiftinga, "), "{text}");
    assert!(text.contains("- For Stiftinga: "), "{text}");
    assert_eq!(document["parties"], json!([{ "name": "Stiftinga", "role": "projectOwner" }]));
    assert_eq!(document["ownership"], "Stiftinga eier prosjektet og det som kommer ut av det.");
    let (draft, _, document) = written(DraftKind::ProjectAgreement, &json!({}));
    assert!(has_gap(&draft, GapKind::ProjectOwner) && document.get("parties").is_none());
}

#[test]
fn the_day_of_the_call_is_not_the_day_the_note_arrived() {
    let (draft, text, _) = written(DraftKind::Receipt, &json!({ "title": "Bydelskafé" }));
    assert!(has_gap(&draft, GapKind::ReceivedOn) && !text.contains("2026"), "{text}");
    assert!(text.contains("Vi fikk det [fyll inn: dato da notatet kom].\n"), "{text}");
}

/// An answer against the facts counts only with a reason: no draft says of a criterion what another contradicts.
#[test]
fn an_answer_that_does_not_count_settles_nothing() {
    let note = json!({ "title": "Bydelskafé", "ordinaryOrStatutory": { "answer": "yes" } }).to_string();
    let given = |answer: Value| {
        let criteria = answers(&json!([answer]));
        let context = context(Language::Bokmal).criteria(&criteria);
        let [recommendation, letter, reply] =
            [DraftKind::Recommendation, DraftKind::QualificationLetter, DraftKind::Reply]
                .map(|kind| drafted(kind, &note, &context));
        (recommendation.to_markdown(), letter.to_markdown(), letter.document.unwrap().to_string(), reply.to_markdown())
    };
    let title = "Kommer i tillegg til det som gjøres i dag";
    let (recommendation, letter, document, reply) = given(json!({ "criterion": "addition", "outcome": "met" }));
    assert!(recommendation.contains(&format!("## {title}: ikke oppfylt\n")), "{recommendation}");
    assert!(
        recommendation.contains(": oppfylt. Svaret er et annet enn det opplysningene viser, og teller først når"),
        "{recommendation}"
    );
    assert!(letter.contains(&format!("- {title}: [fyll inn: svar og begrunnelse]\n")), "{letter}");
    assert!(!document.contains("addition"), "{document}");
    // What is stated against is not asked about as though it were missing, and what is missing is.
    assert!(!reply.contains("Notatet sier"), "{reply}");
    assert!(letter.contains("Det står ikke ennå hvorfor ideen kommer i tillegg"), "{letter}");
    let reasoned = json!({ "criterion": "addition", "outcome": "met", "reason": "Loven gjelder ikke her." });
    let (recommendation, letter, document, _) = given(reasoned);
    assert!(recommendation.contains(&format!("## {title}: oppfylt\n")), "{recommendation}");
    assert!(!recommendation.contains("teller først"), "{recommendation}");
    assert!(letter.contains(&format!("- {title}: oppfylt. Loven gjelder ikke her.\n")), "{letter}");
    assert!(!letter.contains("Det står ikke ennå hvorfor ideen kommer i tillegg"), "{letter}");
    assert!(document.contains("addition"), "{document}");
}

/// Only what is not stated is asked about: what speaks against is no question, and no condition.
#[test]
fn what_is_stated_against_is_not_asked_about_as_though_it_were_missing() {
    for answer in ["yes", "unsure"] {
        let note = json!({ "title": "Bydelskafé", "ordinaryOrStatutory": { "answer": answer } });
        for kind in [DraftKind::Reply, DraftKind::QualificationLetter] {
            let (_, text, _) = written(kind, &note);
            assert!(!text.contains("Notatet sier"), "{text}");
        }
    }
}

#[test]
fn what_people_write_is_not_obeyed() {
    let hostile = r##"{"title": "# <b>*x*</b> [a](javascript:1)", "initiator": {"name": "- _A_\n\n# B"}, "challenge": "<script>alert(1)</script>\n---\n| a | b |", "solution": "1. `x`\n\n> sitat &lt;"}"##;
    for draft in all(hostile, &context(Language::Bokmal)) {
        let text = draft.to_markdown();
        for markup in ["<b>", "<script>", "[a](", "\n---", "\n# B", "\n> "] {
            assert!(!text.contains(markup), "{markup} in {text}");
        }
        assert_eq!(text.lines().filter(|line| line.starts_with("# ")).count(), 1, "{text}");
    }
}

proptest! {
    /// Whatever is written in a note, what stands in its drafts unescaped is our own.
    #[test]
    fn signs_of_markup_are_always_escaped(text in r"[\[\]()<>*_`#&|~a: \-+=.0-9\n]{0,40}") {
        let note = json!({ "title": text, "challenge": text, "initiator": { "name": text }, "continuation": text });
        for draft in all(&note.to_string(), &context(Language::English)) {
            let mut markdown = draft.to_markdown();
            for gap in &draft.gaps {
                markdown = markdown.replace(&gap.text, "");
            }
            let body = markdown.lines().map(|line| line.trim_start_matches('#').trim_start_matches(' '));
            for line in body {
                let mut escaped = false;
                for c in line.chars() {
                    prop_assert!(escaped || !"[]<>*_`#&|~".contains(c), "{} in {}", c, line);
                    escaped = c == '\\' && !escaped;
                }
            }
        }
    }
}
