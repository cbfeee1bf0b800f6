//! All that is planted is found, and little else.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::asked::{Answer, facts};
use crate::planted::{PROJECTS, Planted, SEEDS, planted};

/// What is told and was not planted: at the most so often of one portfolio, and of all.
const FALSE_ALARMS: usize = 4;
const FALSE_ALARMS_IN_ALL: usize = 8;

/// What was told and not planted, by the projects that it is told of.
type Alarms = BTreeSet<Vec<String>>;

fn add(alarms: &mut Alarms, what: &str, codes: &[&str]) {
    println!("  false alarm: {what} of {}", codes.join(", "));
    alarms.insert(codes.iter().map(|code| (*code).to_owned()).collect());
}

/// The question about these and no others.
fn question<'a>(answer: &'a Answer, codes: &[String]) -> Option<&'a Json> {
    answer.list("questions").iter().find(|question| answer.codes(&question["projects"]) == codes)
}

fn has(facts: &[Json], code: &str) -> bool {
    facts.iter().any(|fact| fact["code"] == code)
}

#[test]
fn what_is_planted_is_found() {
    let mut in_all = 0;
    for seed in SEEDS {
        let (document, planted) = planted(seed);
        let answer = Answer::of(&document);
        assert_eq!(answer.list("projects").len(), PROJECTS);
        let mut alarms = Alarms::new();
        println!("portfolio {seed}:");
        overlaps_are_found(&answer, &planted, &mut alarms);
        clashes_are_found(&answer, &planted, &mut alarms);
        dependencies_are_found(&answer, &planted, &mut alarms);
        uncovered_goals_are_found(&answer, &planted);
        projects_to_discuss_are_found(&answer, &planted);
        nothing_else_is_asked(&answer, &planted, &mut alarms);
        println!("  {} false alarms in {} pairs", alarms.len(), PROJECTS * (PROJECTS - 1) / 2);
        assert!(alarms.len() <= FALSE_ALARMS, "{seed}: {alarms:?}");
        in_all += alarms.len();
    }
    println!("{in_all} false alarms in {} portfolios of {PROJECTS} projects", SEEDS.len());
    assert!(in_all <= FALSE_ALARMS_IN_ALL, "{in_all}");
}

fn overlaps_are_found(answer: &Answer, planted: &Planted, alarms: &mut Alarms) {
    let all = answer.list("overlaps");
    let mut found = 0;
    let mut least = None;
    for one in &planted.overlaps {
        let overlap = all.iter().find(|overlap| answer.codes(&overlap["projects"]) == one.codes);
        let overlap = overlap.unwrap_or_else(|| panic!("{one:?}"));
        let question = question(answer, &one.codes).unwrap_or_else(|| panic!("{one:?}"));
        assert_eq!(question["kind"], one.kind, "{one:?}");
        let alike = overlap["perMille"].as_u64();
        let grounds = facts(question, "grounds");
        // What was edited shares no more than words, and what shares the rest is about something else.
        let shared = ["sharedMainGoal", "sharedTargetGroup", "sharedIndicator"];
        assert_eq!(shared.map(|code| has(grounds, code)), [!one.by_words; 3], "{one:?}");
        assert_eq!((alike.is_some(), has(grounds, "alikeInWords")), (one.by_words, one.by_words), "{one:?}");
        least = alike.into_iter().chain(least).min();
        found += 1;
    }
    let mut most = 0;
    for overlap in all {
        let codes = answer.codes(&overlap["projects"]);
        if !planted.overlaps.iter().any(|one| one.codes == codes) {
            most = most.max(overlap["perMille"].as_u64().unwrap_or(1000));
            add(alarms, "overlap", &codes);
        }
    }
    println!(
        "  planted {found} of {} overlaps found, the least alike by {} per mille",
        planted.overlaps.len(),
        least.unwrap()
    );
    if most > 0 {
        println!("  what was not planted is alike by {most} per mille at the most");
    }
}

fn clashes_are_found(answer: &Answer, planted: &Planted, alarms: &mut Alarms) {
    let all = answer.list("clashes");
    for (kind, codes) in &planted.clashes {
        let is_it = |clash: &&Json| clash["kind"] == *kind && answer.codes(&clash["projects"]) == *codes;
        let clash = all.iter().find(is_it).unwrap_or_else(|| panic!("{kind} {codes:?}"));
        assert_eq!(clash["certain"], true, "{clash}");
        let question = question(answer, codes).unwrap_or_else(|| panic!("{kind} {codes:?}"));
        assert_eq!(question["kind"], "coordinate");
        assert!(facts(question, "grounds").contains(&clash["fact"]), "{question}");
    }
    let mut unplanned = 0;
    for clash in all {
        let codes = answer.codes(&clash["projects"]);
        if !planted.clashes.iter().any(|(kind, own)| clash["kind"] == *kind && *own == codes) {
            unplanned += 1;
            add(alarms, clash["kind"].as_str().unwrap(), &codes);
        }
    }
    println!("  planted {0} of {0} clashes found, and {unplanned} more", planted.clashes.len());
}

fn dependencies_are_found(answer: &Answer, planted: &Planted, alarms: &mut Alarms) {
    let all = answer.list("dependencies");
    let ends =
        |found: &Json| [answer.code(&found["project"]), answer.code(&found["awaitedProject"])].map(str::to_owned);
    for (links, is_late) in [(&planted.slipped, true), (&planted.in_time, false)] {
        for codes in links {
            let found = all.iter().find(|found| ends(found) == *codes).unwrap_or_else(|| panic!("{codes:?}"));
            assert!(has(facts(found, "facts"), "waits"), "{found}");
            assert_eq!(has(facts(found, "facts"), "waitsInVain"), is_late, "{found}");
            let mut those = codes.to_vec();
            those.sort_unstable();
            let question = question(answer, &those).unwrap_or_else(|| panic!("{codes:?}"));
            assert_eq!(question["kind"], "coordinate");
            assert_eq!(has(facts(question, "grounds"), "waitsInVain"), is_late, "{question}");
        }
    }
    let known = [planted.slipped.as_slice(), &planted.in_time].concat();
    for found in all.iter().map(ends).filter(|found| !known.contains(found)) {
        add(alarms, "dependency", &found.each_ref().map(String::as_str));
    }
    println!(
        "  planted {0} of {0} dependencies found that are late, and none of {1} in time",
        planted.slipped.len(),
        planted.in_time.len()
    );
}

fn uncovered_goals_are_found(answer: &Answer, planted: &Planted) {
    let goals = answer.0["coverage"]["mainGoals"].as_array().unwrap();
    assert_eq!(answer.0["coverage"]["stated"], answer.0["coverage"]["projects"]);
    for (place, goal) in goals.iter().enumerate() {
        let standing = if planted.uncovered.contains(&place) { "uncovered" } else { "covered" };
        assert_eq!(goal["standing"], standing, "{goal}");
    }
    println!("  planted {0} of {0} main goals without projects found, of {1}", planted.uncovered.len(), goals.len());
}

/// Those that have come to a stop, and those that have reached something early; and no others.
fn projects_to_discuss_are_found(answer: &Answer, planted: &Planted) {
    for (kind, planted) in [("windDown", &planted.to_wind_down), ("developFurther", &planted.to_develop)] {
        let asked = answer.list("questions").iter().filter(|question| question["kind"] == kind);
        let asked: BTreeSet<&str> = asked.flat_map(|question| answer.codes(&question["projects"])).collect();
        assert_eq!(asked, planted.iter().map(String::as_str).collect(), "{kind}");
    }
    println!(
        "  {0} of {0} projects found that have come to a stop, and {1} of {1} that are ahead",
        planted.to_wind_down.len(),
        planted.to_develop.len()
    );
}

/// Every question is about what was planted, or follows from a false alarm that is counted already.
fn nothing_else_is_asked(answer: &Answer, planted: &Planted, alarms: &mut Alarms) {
    let in_order = |codes: &[String; 2]| {
        let mut codes = codes.to_vec();
        codes.sort_unstable();
        codes
    };
    let mut known: BTreeSet<Vec<String>> = planted.overlaps.iter().map(|one| one.codes.clone()).collect();
    known.extend(planted.clashes.iter().map(|(_, codes)| codes.clone()));
    known.extend(planted.slipped.iter().chain(&planted.in_time).map(in_order));
    for question in
        answer.list("questions").iter().filter(|question| question["projects"].as_array().unwrap().len() > 1)
    {
        let codes = answer.codes(&question["projects"]);
        let own: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
        if !known.contains(&own) && !alarms.contains(&own) {
            add(alarms, "question", &codes);
        }
    }
}
