//! Every case under `tests/vectors`, through the same text that Python and JavaScript send; prints
//! one SHA-256 over all answers, which the other runners must print too.

use std::fs;
use std::path::{Path, PathBuf};

use samspill::value::Kind;
use samspill::{
    CriteriaSet, DOCUMENTS, Document, Dossier, Gathering, IdeaNote, Network, Portfolio, ProcessSupport, Programme,
    Project, Reading, Segment, SupportRequest, Value as _,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// What a case says of itself, and what is compared in a way of its own; all else is named as a result.
const OF_THE_CASE: [&str; 8] = ["name", "operation", "document", "text", "context", "rows", "criteria", "messages"];

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors")
}

fn parsed(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn cases(path: &Path) -> (Option<String>, Vec<Value>) {
    let file = parsed(path);
    (file["rule"].as_str().map(str::to_owned), file["cases"].as_array().unwrap().clone())
}

fn files_in(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(vectors().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn rule_files() -> Vec<PathBuf> {
    files_in("rules")
}

/// The files about operations, without those of a feature that is not built.
fn call_files() -> Vec<PathBuf> {
    let mut files = files_in("calls");
    files.retain(|path| cfg!(feature = "exchange") || parsed(path)["feature"] != "exchange");
    files
}

/// The text of a case's document.
fn document(case: &Value) -> String {
    case["text"].as_str().map_or_else(|| case["document"].to_string(), str::to_owned)
}

fn answer(case: &Value, language: &str) -> String {
    let mut context = json!({ "today": "2026-11-21", "lang": language });
    for (key, value) in case["context"].as_object().into_iter().flatten() {
        context[key] = value.clone();
    }
    samspill::wire::call(operation(case), &document(case), &context.to_string())
}

fn operation(case: &Value) -> &str {
    case["operation"].as_str().unwrap_or("checkIdeaNote")
}

type Check = fn(&str, &samspill::Context<'_>) -> samspill::Report;

fn check<D: Document>(text: &str, context: &samspill::Context<'_>) -> samspill::Report {
    Reading::<D>::of(text, context).check(context)
}

/// What an operation reads its document as, and how it checks it.
fn kind_and_check(operation: &str) -> (Kind, Check) {
    match operation {
        "checkIdeaNote" => (IdeaNote::KIND, check::<IdeaNote>),
        "checkProject" => (Project::KIND, check::<Project>),
        "checkProgramme" => (Programme::KIND, check::<Programme>),
        "checkPortfolio" => (Portfolio::KIND, check::<Portfolio>),
        "checkDossier" => (Dossier::KIND, check::<Dossier>),
        "checkCriteriaSet" => (CriteriaSet::KIND, check::<CriteriaSet>),
        "checkNetwork" => (Network::KIND, check::<Network>),
        "checkGathering" => (Gathering::KIND, check::<Gathering>),
        "checkProcessSupport" => (ProcessSupport::KIND, check::<ProcessSupport>),
        "checkRequest" => (SupportRequest::KIND, check::<SupportRequest>),
        other => {
            let known = DOCUMENTS.iter().find(|known| known.operation == other);
            let known = known.unwrap_or_else(|| panic!("{other} is no check"));
            (Kind::Record(known.record), known.check)
        }
    }
}

/// Whether all that is expected is there; what stands in three languages is taken in one.
fn assert_holds(expected: &Value, actual: &Value, language: &str, place: &str) {
    for (key, value) in expected.as_object().unwrap() {
        let is_in_three = LANGUAGES.iter().all(|language| value.get(language).is_some());
        let wanted = if is_in_three { &value[language] } else { value };
        assert_eq!(&actual[key], wanted, "{place}: {key} in {language}");
    }
}

#[test]
fn every_case_is_answered_as_expected() {
    let mut hash = Sha256::new();
    let mut count = 0;
    for path in rule_files() {
        let (rule, cases) = cases(&path);
        let rule = rule.unwrap();
        for case in &cases {
            let place = format!("{rule}: {}", case["name"].as_str().unwrap());
            for language in LANGUAGES {
                let text = answer(case, language);
                hash.update(&text);
                count += 1;
                let found: Value = serde_json::from_str(&text).unwrap();
                let found: Vec<&Value> =
                    found["report"]["findings"].as_array().unwrap().iter().filter(|f| f["rule"] == rule).collect();
                let expected = case["expect"].as_array().unwrap();
                assert_eq!(found.len(), expected.len(), "{place} in {language}: {found:?}");
                for (expected, found) in expected.iter().zip(found) {
                    assert_holds(expected, found, language, &place);
                }
            }
        }
    }
    for case in call_files().iter().flat_map(|path| cases(path).1) {
        let place = case["name"].as_str().unwrap();
        for language in LANGUAGES {
            let text = answer(&case, language);
            hash.update(&text);
            count += 1;
            let found: Value = serde_json::from_str(&text).unwrap();
            // What is expected of a result stands under its name.
            for (part, expected) in
                case.as_object().unwrap().iter().filter(|(key, _)| !OF_THE_CASE.contains(&key.as_str()))
            {
                assert_holds(expected, &found[part], language, place);
            }
            if let Some(rows) = case.get("rows") {
                assert_holds(&json!({ "rows": rows }), &found, language, place);
            }
            if let Some(expected) = case.get("criteria") {
                let given = rows(&found);
                let expected = expected.as_array().unwrap();
                assert_eq!(given.len(), expected.len(), "{place}");
                for (expected, given) in expected.iter().zip(&given) {
                    assert_holds(expected, given, language, place);
                }
            }
            if let Some(messages) = case.get("messages") {
                let found: Vec<&Value> =
                    found["report"]["findings"].as_array().unwrap().iter().map(|f| &f["message"]).collect();
                assert_eq!(json!(found), messages[language], "{place}");
            }
        }
    }
    // How goals are read, the core's own tests hold; here they are told, to be the same everywhere.
    for goal in parsed(&vectors().join("goals.json")).as_array().unwrap() {
        hash.update(samspill::wire::call("readGoal", &goal["text"].to_string(), r#"{"today": "2026-11-21"}"#));
        count += 1;
    }
    hash.update(samspill::wire::catalogue());
    hash.update(samspill::wire::version());
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{count} answers, SHA-256 {hash}");
}

/// The rows of all assessments in an answer: of what they tell, the texts, and of what they need, the places.
fn rows(answer: &Value) -> Vec<Value> {
    let one = answer.get("assessment").into_iter();
    let assessments = one.chain(answer["assessments"].as_array().into_iter().flatten());
    let lists = assessments.map(|one| &one["criteria"]).chain(answer.pointer("/selfAssessment/rows"));
    let mut rows: Vec<Value> = lists.flat_map(|rows| rows.as_array().unwrap().clone()).collect();
    for row in &mut rows {
        for (list, key) in [("found", "text"), ("missing", "text"), ("signs", "text"), ("needs", "pointer")] {
            row[list] = row[list].as_array().unwrap().iter().map(|item| item[key].clone()).collect();
        }
    }
    rows
}

#[test]
fn every_rule_has_cases_of_each_kind() {
    let names: Vec<String> = rule_files().iter().map(|path| cases(path).0.unwrap()).collect();
    let mut rules: Vec<&str> = samspill::RULES.iter().map(|rule| rule.name).collect();
    rules.sort_unstable();
    assert_eq!(names, rules);
    for path in rule_files() {
        let (rule, cases) = cases(&path);
        let rule = rule.unwrap();
        assert_eq!(path.file_stem().unwrap().to_str().unwrap(), rule);
        for kind in ["flagged", "clean", "boundary", "notStated"] {
            assert!(cases.iter().any(|case| case["kind"] == kind), "{rule} has no case that is {kind}");
        }
        let says = |case: &Value| {
            let expected = case["expect"].as_array().unwrap().iter();
            expected.clone().any(|finding| finding.get("message").is_some())
        };
        assert!(cases.iter().any(says), "{rule}: no case shows what it says");
    }
}

#[test]
fn a_handle_answers_as_the_plain_call() {
    for path in rule_files() {
        for case in &cases(&path).1 {
            let plain = answer(case, "nn");
            let mut context = json!({ "today": "2026-11-21", "lang": "nn" });
            for (key, value) in case["context"].as_object().into_iter().flatten() {
                context[key] = value.clone();
            }
            let handle = samspill::wire::Handle::open(&document(case), &context.to_string()).unwrap();
            assert_eq!(handle.call(operation(case)), plain);
            assert_eq!(handle.call(operation(case)), plain);
        }
    }
}

#[test]
fn every_fix_removes_its_finding_and_adds_no_error() {
    let mut tried = 0;
    for path in rule_files() {
        let (rule, cases) = cases(&path);
        for case in cases.iter().filter(|case| case.get("document").is_some()) {
            let report: Value = serde_json::from_str(&answer(case, "nb")).unwrap();
            let errors = report["report"]["counts"]["error"].as_u64().unwrap();
            for finding in report["report"]["findings"].as_array().unwrap() {
                for fix in finding["fixes"].as_array().unwrap() {
                    let mut mended = case.clone();
                    let patch: json_patch::Patch = serde_json::from_value(fix["patch"].clone()).unwrap();
                    json_patch::patch(&mut mended["document"], &patch).unwrap();
                    let after: Value = serde_json::from_str(&answer(&mended, "nb")).unwrap();
                    let of_this_rule = |report: &Value| {
                        let findings = report["report"]["findings"].as_array().unwrap();
                        findings.iter().filter(|other| other["rule"] == finding["rule"]).count()
                    };
                    assert!(of_this_rule(&after) < of_this_rule(&report), "{rule:?}: {}", case["name"]);
                    assert!(after["report"]["counts"]["error"].as_u64().unwrap() <= errors);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried >= 4, "only {tried} fixes were tried");
}

#[test]
fn every_span_holds_what_it_says_and_every_pointer_leads_somewhere() {
    for path in rule_files() {
        for case in cases(&path).1.iter().filter(|case| case.get("document").is_some()) {
            let report: Value = serde_json::from_str(&answer(case, "nb")).unwrap();
            for finding in report["report"]["findings"].as_array().unwrap() {
                let pointer = finding["pointer"].as_str().unwrap();
                let kind = match finding["document"].as_str() {
                    None => kind_and_check(operation(case)).0,
                    Some(other) => {
                        assert_eq!(other, "programme");
                        Programme::KIND
                    }
                };
                let is_own = finding["rule"] == "form-question-unanswered";
                assert!(is_own || is_known(kind, pointer) || case["document"].pointer(pointer).is_some(), "{pointer}");
                for span in finding["spans"].as_array().unwrap() {
                    let text = case["document"].pointer(pointer).unwrap().as_str().unwrap();
                    let at = |unit: &str, end: usize| usize::try_from(span[unit][end].as_u64().unwrap()).unwrap();
                    let bytes = &text.as_bytes()[at("bytes", 0)..at("bytes", 1)];
                    let units: Vec<u16> = text.encode_utf16().collect();
                    let units = String::from_utf16(&units[at("utf16", 0)..at("utf16", 1)]).unwrap();
                    let points: String = text
                        .chars()
                        .skip(at("codePoints", 0))
                        .take(at("codePoints", 1) - at("codePoints", 0))
                        .collect();
                    assert_eq!(std::str::from_utf8(bytes).unwrap(), units);
                    assert_eq!(units, points);
                }
            }
        }
    }
}

/// What a rule puts into its texts is what it declares, and every param of every rule is seen.
#[test]
fn params_are_of_the_declared_kinds() {
    let mut seen = std::collections::BTreeSet::new();
    for path in rule_files() {
        for case in &cases(&path).1 {
            let mut context = json!({ "today": "2026-11-21", "include": ["success"] });
            for (key, value) in case["context"].as_object().into_iter().flatten() {
                context[key] = value.clone();
            }
            let context = samspill::Context::from_json(&context.to_string()).unwrap();
            let text = document(case);
            let report = kind_and_check(operation(case)).1(&text, &context);
            for finding in report.findings() {
                let rule = samspill::rule_named(finding.rule()).unwrap();
                for (name, param) in finding.params() {
                    let declared = rule.params.iter().find(|(known, _)| known == name);
                    assert_eq!(declared.map(|(_, kind)| *kind), Some(param.kind()), "{} {name}", rule.name);
                    seen.insert((rule.name, *name));
                }
            }
        }
    }
    for rule in samspill::RULES {
        for (name, _) in rule.params {
            assert!(seen.contains(&(rule.name, *name)), "{}: no case gives {name}", rule.name);
        }
    }
}

#[test]
fn an_answer_tells_what_made_it() {
    let context = r#"{"today": "2026-11-21", "lang": "nn", "programme": {"version": "2"}}"#;
    let answer: Value = serde_json::from_str(&samspill::wire::call("checkIdeaNote", "{}", context)).unwrap();
    let version: Value = serde_json::from_str(&samspill::wire::call("version", "", "")).unwrap();
    let (made, version) = (&answer["report"]["made"], &version["version"]);
    assert_eq!((&made["samspill"], &made["catalogue"]), (&version["samspill"], &version["catalogue"]));
    assert_eq!(
        (&made["lang"], &made["programmeVersion"], &made["gate"]),
        (&json!("nn"), &json!("2"), &json!("submission"))
    );
}

/// A half-finished note is welcome: it is not buried in findings, and the most useful come first.
#[test]
fn findings_are_few() {
    let findings = |note: &str| -> Vec<(u64, String)> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../examples/notes/{note}.json"));
        let context = r#"{"today": "2026-11-21"}"#;
        let answer = samspill::wire::call("checkIdeaNote", &fs::read_to_string(path).unwrap(), context);
        let report: Value = serde_json::from_str(&answer).unwrap();
        let findings = report["report"]["findings"].as_array().unwrap();
        let seen =
            |finding: &Value| (finding["priority"].as_u64().unwrap(), finding["severity"].as_str().unwrap().to_owned());
        findings.iter().map(seen).collect()
    };
    for exemplary in ["exemplary-nb", "exemplary-nn"] {
        let found = findings(exemplary);
        assert!(found.iter().all(|(_, severity)| severity == "advice" || severity == "info"), "{found:?}");
        assert!(found.iter().filter(|(_, severity)| severity == "advice").count() <= 2, "{found:?}");
    }
    let mut begun = findings("begun");
    assert!((1..=7).contains(&begun.len()), "{begun:?}");
    begun.sort();
    assert_eq!(begun.first().unwrap().1, "warning", "what is needed now comes first: {begun:?}");
}

fn is_of_networks(check: samspill::Check) -> bool {
    use samspill::Check::{
        ExperienceRecord, Feedback, Gathering, Network, ProcessSupport, ReferenceGroup, SupportRequest,
    };
    matches!(
        check,
        Network(_)
            | Gathering(_)
            | ExperienceRecord(_)
            | Feedback(_)
            | ProcessSupport(_)
            | SupportRequest(_)
            | ReferenceGroup(_)
    )
}

/// The invented programme, with the handbooks on, shows every rule that can speak about a file that was read at all; its
/// exemplary projects show none that must be mended.
#[test]
fn every_rule_speaks_about_the_invented_programme() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/ovre-eksempelby.json");
    let text = fs::read_to_string(path).unwrap();
    let context = r#"{"today": "2026-11-21", "profile": {"name": "all", "practice": true}}"#;
    let answer = samspill::wire::call("checkDossier", &text, context);
    let report: Value = serde_json::from_str(&answer).unwrap();
    let findings = report["report"]["findings"].as_array().unwrap();
    // By criteria, at the gate where most is asked of goals, and by letters that ask everything of them.
    let aspects = samspill::Aspect::CHOICES.iter().map(|aspect| json!({"letter": "X", "aspect": aspect.code}));
    let letters = json!({"id": "all", "letters": aspects.collect::<Vec<Value>>()});
    let asked = json!({
        "today": "2026-11-21", "gate": "planApproval", "criteria": {"set": {"id": "area-programme"}},
        "profile": {"name": "all", "practice": true, "letters": letters},
    });
    let answer = samspill::wire::call("checkDossier", &text, &asked.to_string());
    let assessed: Value = serde_json::from_str(&answer).unwrap();
    let assessed = assessed["report"]["findings"].as_array().unwrap();
    let heard: std::collections::BTreeSet<&str> =
        findings.iter().chain(assessed).map(|f| f["rule"].as_str().unwrap()).collect();
    for rule in samspill::RULES {
        // Without main goals, a programme has none that lacks a project; nor is a file with both empty, or too large, or of
        // another time. A programme whose projects have come so far has been adopted.
        let cannot = [
            "programme-without-main-goal",
            "programme-without-decision",
            "dossier-empty",
            "too-many-projects",
            "format-version-newer",
        ]
        .contains(&rule.name)
            // It has an owner and a steering group, too.
            || ["programme-without-owner", "programme-without-steering-group"].contains(&rule.name)
            // What is wrong in criteria is heard in a draft of some: see `criteria_faults.rs`.
            || Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(format!("src/rules/criteria/{}.rs", rule.name.replace('-', "_")))
                .exists()
            || matches!(rule.check, samspill::Check::NotRead(_))
            // Networks and process support are no part of a programme's file.
            || is_of_networks(rule.check);
        assert!(cannot || heard.contains(rule.name), "{} is silent", rule.name);
    }
    for exemplary in ["01/24", "02/24"] {
        let about = findings.iter().filter(|finding| finding["subject"]["code"] == exemplary);
        assert_eq!(about.count(), 0, "{exemplary}");
    }
}

/// One file for each version of the format, which is never changed: it is read whole for ever, and
/// written in the format of this version without loss.
#[test]
fn every_version_of_the_format_is_read() {
    let unread = ["misspelt-key", "unknown-key", "wrong-type", "unknown-choice", "duplicate-key", "not-json"];
    let mut versions = Vec::new();
    for entry in fs::read_dir(vectors().join("formats")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let context = r#"{"today": "2026-11-21"}"#;
        let report: Value = serde_json::from_str(&samspill::wire::call("checkDossier", &text, context)).unwrap();
        for finding in report["report"]["findings"].as_array().unwrap() {
            let rule = finding["rule"].as_str().unwrap();
            assert!(!unread.contains(&rule) && !rule.starts_with("unreadable"), "{}: {finding}", path.display());
        }
        let read: Dossier = serde_json::from_str(&text).unwrap();
        let written: Dossier = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
        assert_eq!(read, written);
        #[cfg(feature = "exchange")]
        {
            let upgraded = samspill::wire::call("upgrade", &text, context);
            let upgraded: Value = serde_json::from_str(&upgraded).unwrap();
            let again = samspill::wire::call("upgrade", &upgraded["dossier"].to_string(), context);
            assert_eq!(serde_json::from_str::<Value>(&again).unwrap(), upgraded);
            assert_eq!(upgraded["dossier"]["schemaVersion"], samspill::SCHEMA_VERSION);
        }
        versions.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
    }
    assert!(versions.iter().any(|version| version == samspill::SCHEMA_VERSION), "{versions:?}");
}

/// A note from a county's own form: the answers to its own questions are known, and the one that is
/// lacking is asked for.
#[test]
fn a_note_from_a_form_of_its_own_is_asked_the_forms_questions() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let county: Value =
        serde_json::from_str(&fs::read_to_string(examples.join("eksempelfylket.json")).unwrap()).unwrap();
    let note = fs::read_to_string(examples.join("notes/county-form.json")).unwrap();
    let rules = |context: Value| -> Vec<String> {
        let answer: Value =
            serde_json::from_str(&samspill::wire::call("checkIdeaNote", &note, &context.to_string())).unwrap();
        let findings = answer["report"]["findings"].as_array().unwrap();
        findings.iter().map(|finding| format!("{} {}", finding["rule"].as_str().unwrap(), finding["pointer"])).collect()
    };
    let today = "2026-11-21";
    assert_eq!(
        rules(json!({ "today": today, "programme": county["programme"] })),
        ["affected-not-involved \"/affected\"", "form-question-unanswered \"/youngPeople\""]
    );
    assert_eq!(
        rules(json!({ "today": today })),
        ["affected-not-involved \"/affected\"", "unknown-key \"/otherMunicipalities\""]
    );
}

/// In the real portfolio no project states its anchoring: nothing is known of any main goal, and
/// nothing is wrong.
#[test]
fn the_real_portfolio_is_undetermined() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/saupstad-kolstad.json");
    let answer = samspill::wire::call("checkDossier", &fs::read_to_string(path).unwrap(), r#"{"today": "2014-04-01"}"#);
    let report: Value = serde_json::from_str(&answer).unwrap();
    let findings = report["report"]["findings"].as_array().unwrap();
    let count = |rule: &str| findings.iter().filter(|f| f["rule"] == rule && f["outcome"] == "undetermined").count();
    assert_eq!((count("project-without-anchoring"), count("main-goal-without-project")), (13, 4));
    assert_eq!(count("programme-without-strategic-approach"), 1);
    assert_eq!(findings.len(), 18);
}

/// Whether a pointer leads to a field of a document, by way of its parts.
fn is_known(kind: Kind, pointer: &str) -> bool {
    let segment = |step: &str| step.parse().map_or_else(|_| Segment::from(step), Segment::Index);
    let mut way = pointer.split('/').skip(1).map(segment);
    way.try_fold(kind, |kind, step| Some(*kind.step(&step)?.0)).is_some()
}
