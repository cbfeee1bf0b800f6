//! Every question hangs on what its grounds point at, and every fact on something that stands there.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::asked::{Answer, TODAY, facts, pointers};
use crate::planted::{SEEDS, planted};

const EXAMPLE: &str = include_str!("../../../examples/ovre-eksempelby.json");

/// Deletes what stands at a place. In a list it leaves nothing, so that all else keeps its place.
fn delete(document: &mut Json, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent) {
        Some(Json::Object(fields)) => {
            fields.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Some(Json::Array(items)) => items[key.parse::<usize>().unwrap()] = Json::Null,
        _ => {}
    }
}

fn without<'p>(document: &Json, pointers: impl Iterator<Item = &'p str>) -> Json {
    let mut left = document.clone();
    pointers.for_each(|pointer| delete(&mut left, pointer));
    left
}

/// The same question of an answer, if it is still asked: about the same projects, and of several whatever is asked.
fn still_asked<'a>(after: &'a Answer, question: &Json, before: &Answer) -> Option<&'a Json> {
    let places = before.places(question);
    let is_same =
        |other: &&Json| after.places(other) == places && (places.len() > 1 || other["kind"] == question["kind"]);
    after.list("questions").iter().find(is_same)
}

/// Questions that share no projects, so that what is deleted for one does not touch another: as few lists as can be.
fn apart(answer: &Answer) -> Vec<Vec<&Json>> {
    let mut lists: Vec<(BTreeSet<&str>, Vec<&Json>)> = Vec::new();
    for question in answer.list("questions") {
        let places = answer.places(question);
        match lists.iter_mut().find(|(known, _)| places.iter().all(|place| !known.contains(place))) {
            Some((known, list)) => {
                known.extend(places);
                list.push(question);
            }
            None => lists.push((places.into_iter().collect(), vec![question])),
        }
    }
    lists.into_iter().map(|(_, list)| list).collect()
}

fn grounds(question: &Json) -> impl Iterator<Item = &str> {
    facts(question, "grounds").iter().flat_map(pointers)
}

/// Deletes the grounds of questions that share no projects: all of them, then one of each at a time.
fn hang_on_their_grounds(document: &Json, answer: &Answer, questions: &[&Json]) {
    let after = Answer::of(&without(document, questions.iter().flat_map(|question| grounds(question))));
    for question in questions {
        assert!(grounds(question).next().is_some(), "{question}");
        let left = still_asked(&after, question, answer);
        assert!(left.is_none(), "{question:#} is asked without its grounds as {:#}", left.unwrap());
    }
    let most = questions.iter().map(|question| facts(question, "grounds").len()).max().unwrap_or(0);
    for number in 0..most {
        let one = |question: &Json| facts(question, "grounds").get(number).cloned();
        let deleted: Vec<Json> = questions.iter().filter_map(|question| one(question)).collect();
        let after = Answer::of(&without(document, deleted.iter().flat_map(pointers)));
        for question in questions {
            let Some((ground, left)) = one(question).zip(still_asked(&after, question, answer)) else { continue };
            let is_told = |fact: &Json| fact["code"] == ground["code"] && fact["text"] == ground["text"];
            let is_left = ["grounds", "inFavour", "against"].iter().any(|list| facts(left, list).iter().any(is_told));
            assert!(!is_left, "{ground:#} is told without what it points at: {left:#}");
        }
    }
}

#[test]
fn a_question_without_its_grounds_is_not_asked() {
    for seed in &SEEDS[..2] {
        let (document, _) = planted(*seed);
        let answer = Answer::of(&document);
        let lists = apart(&answer);
        println!("{seed}: {} questions in {} lists", answer.list("questions").len(), lists.len());
        lists.iter().for_each(|questions| hang_on_their_grounds(&document, &answer, questions));
    }
}

#[test]
fn the_same_holds_of_the_example() {
    let document: Json = serde_json::from_str(EXAMPLE).unwrap();
    let answer = Answer::of(&document);
    println!("{} questions", answer.list("questions").len());
    answer.list("questions").iter().for_each(|question| hang_on_their_grounds(&document, &answer, &[question]));
}

/// All facts of an answer, each with whether it tells of something that is not stated.
fn all_facts(answer: &Answer) -> Vec<(&Json, bool)> {
    let in_lists = |key: &str, lists: &'static [&'static str]| {
        let each = answer.list(key).iter().flat_map(|item| lists.iter().map(move |list| (item, *list)));
        each.flat_map(|(item, list)| facts(item, list).iter().map(move |fact| (fact, list == "unknown")))
            .collect::<Vec<_>>()
    };
    let clashes = answer.list("clashes").iter().map(|clash| (&clash["fact"], false));
    let mut all: Vec<(&Json, bool)> = clashes.collect();
    all.extend(in_lists("overlaps", &["shared"]));
    all.extend(in_lists("dependencies", &["facts"]));
    all.extend(in_lists("questions", &["grounds", "inFavour", "against", "unknown"]));
    all.extend(in_lists("status", &["facts"]));
    all
}

/// Every way to a place that is told, whatever it is told of.
fn all_pointers<'a>(node: &'a Json, found: &mut Vec<&'a str>) {
    match node {
        Json::Object(fields) => {
            for (key, value) in fields {
                match value.as_str() {
                    Some(pointer) if ["pointer", "milestone", "awaitedMilestone"].contains(&key.as_str()) => {
                        found.push(pointer)
                    }
                    _ => all_pointers(value, found),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| all_pointers(item, found)),
        _ => {}
    }
}

/// Asks in all languages, and looks up what every fact and every place points at. Returns how many facts there are.
pub(crate) fn facts_stand_somewhere(document: &Json, today: &str) -> usize {
    let mut count = 0;
    for lang in ["nb", "nn", "en"] {
        let answer = Answer::on(document, today, lang);
        for (fact, is_unknown) in all_facts(&answer) {
            let text = fact["text"].as_str().unwrap();
            assert!(text.ends_with(['.', '»', '”']) && !text.contains(['{', '}', '|']), "{fact}");
            assert!(
                !text.contains("  ") && !text.contains(" .") && !text.contains('\n') && !text.contains("«»"),
                "{fact}"
            );
            assert!(pointers(fact).next().is_some(), "{fact}");
            for pointer in pointers(fact) {
                let (parent, _) = pointer.rsplit_once('/').unwrap();
                let stands = document.pointer(pointer).is_some_and(|there| !there.is_null());
                let may_stand = is_unknown && document.pointer(parent).is_some_and(Json::is_object);
                assert!(stands || may_stand, "nothing stands at {pointer}: {fact}");
            }
            count += 1;
        }
        let mut others = Vec::new();
        all_pointers(&answer.0, &mut others);
        others.iter().for_each(|pointer| assert!(document.pointer(pointer).is_some(), "{pointer}"));
        for question in answer.list("questions") {
            assert!(question["text"].as_str().unwrap().ends_with('?'), "{question}");
        }
    }
    count
}

#[test]
fn every_fact_stands_somewhere() {
    for seed in &SEEDS[3..5] {
        let (document, _) = planted(*seed);
        println!("{seed}: {} facts", facts_stand_somewhere(&document, TODAY));
    }
    println!("the example: {} facts", facts_stand_somewhere(&serde_json::from_str(EXAMPLE).unwrap(), TODAY));
}
