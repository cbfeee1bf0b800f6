//! The real portfolio, of which little more than titles is known: nothing is asked but what somebody has said.

use serde_json::{Value as Json, json};

use crate::asked::{Answer, facts, pointers};

const EXAMPLE: &str = include_str!("../../../examples/saupstad-kolstad.json");
const TODAY: &str = "2014-06-17";

fn document() -> Json {
    serde_json::from_str(EXAMPLE).unwrap()
}

#[test]
fn of_titles_nothing_is_asked() {
    for today in ["2014-04-01", TODAY, "2026-11-01"] {
        let answer = Answer::on(&document(), today, "nb");
        assert_eq!(answer.list("projects").len(), 13);
        for key in ["questions", "overlaps", "clashes", "dependencies", "status", "advice"] {
            assert!(answer.list(key).is_empty(), "{today}, {key}: {:#}", answer.0[key]);
        }
        let coverage = &answer.0["coverage"];
        assert_eq!((&coverage["projects"], &coverage["stated"]), (&13.into(), &0.into()));
        let goals = coverage["mainGoals"].as_array().unwrap();
        assert_eq!(goals.len(), 4);
        assert!(goals.iter().all(|goal| goal["standing"] == "undetermined"), "{coverage:#}");
    }
}

/// An idea that is examined as part of another project, and one that another led to, with a joint report. The notes are
/// made up.
#[test]
fn links_that_are_known_are_what_is_asked_about() {
    let mut document = document();
    let projects = &mut document["portfolio"]["projects"];
    let note = "Styringsgruppa ba om at kafeen ses sammen med senteret.";
    projects[7]["links"] = json!([{"project": "01/13", "kind": "examinedAsPartOf", "note": note}]);
    projects[6]["links"] = json!([
        {"project": "Blokkrock", "kind": "spawned", "note": "Ungdommene foreslo konserten."},
        {"project": "07/14", "kind": "jointReport"},
    ]);
    // That the other tells of the same is nothing more.
    projects[11]["links"] = json!([{"project": "02/14", "kind": "jointReport"}]);
    let answer = Answer::on(&document, TODAY, "nb");
    let [merge, coordinate] = answer.list("questions") else { panic!("{:#}", answer.0["questions"]) };
    assert_eq!((&merge["kind"], answer.codes(&merge["projects"])), (&"merge".into(), vec!["01/13", "03/14"]));
    assert_eq!(
        (&coordinate["kind"], answer.codes(&coordinate["projects"])),
        (&"coordinate".into(), vec!["02/14", "07/14"])
    );
    let told = |question: &Json| {
        let told = facts(question, "grounds").iter().map(|fact| {
            (fact["text"].as_str().unwrap().to_owned(), pointers(fact).map(str::to_owned).collect::<Vec<_>>())
        });
        told.collect::<Vec<_>>()
    };
    let at = |projects: &[(usize, usize)]| {
        projects.iter().map(|(project, link)| format!("/portfolio/projects/{project}/links/{link}")).collect::<Vec<_>>()
    };
    let text = format!("03/14 Nye Saupstad bydelskafé utredes som del av 01/13 Nye Saupstad senter: «{note}»");
    assert_eq!(told(merge), [(text, at(&[(7, 0)]))]);
    let spawned = "02/14 Ung borger og medvirker har ført til 07/14 Blokkrock: «Ungdommene foreslo konserten.»";
    let joint = "02/14 Ung borger og medvirker har felles rapport med 07/14 Blokkrock.";
    assert_eq!(told(coordinate), [(spawned.to_owned(), at(&[(6, 0)])), (joint.to_owned(), at(&[(6, 1), (11, 0)]))]);
    for question in [merge, coordinate] {
        assert!(facts(question, "inFavour").is_empty() && facts(question, "against").is_empty(), "{question:#}");
        let unknown: Vec<&str> = facts(question, "unknown").iter().map(|fact| fact["code"].as_str().unwrap()).collect();
        assert_eq!(unknown, ["mainGoalsNotStated", "groupsNotStated", "placesNotStated", "periodNotStated"]);
    }
    for key in ["overlaps", "clashes", "dependencies"] {
        assert!(answer.list(key).is_empty(), "{:#}", answer.0[key]);
    }
}
