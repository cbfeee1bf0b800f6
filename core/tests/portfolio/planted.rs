//! A portfolio of 200 projects in which it is known what there is to be found.

use serde_json::{Value as Json, json};

use crate::made::{GOALS_WITH_PROJECTS, Lcg, Made, Subject, dossier, edited};
use crate::words::{GROUPS, INDICATORS, OWNERS, PLACES, THINGS, in_form};

pub(crate) const SEEDS: [u64; 6] = [1, 7, 1814, 2026, 40_404, 987_654_321];

/// All in all; a copy of each of the first is among them.
pub(crate) const PROJECTS: usize = 200;
const COPIED: usize = 20;
const SHARING: usize = 20;

/// What there is to be found, told by the codes of the projects, which are in order.
#[derive(Debug, Default)]
pub(crate) struct Planted {
    pub(crate) overlaps: Vec<PlantedOverlap>,
    pub(crate) clashes: Vec<(&'static str, Vec<String>)>,
    /// The project that waits, and the one that is late.
    pub(crate) slipped: Vec<[String; 2]>,
    /// The same, where all is in time.
    pub(crate) in_time: Vec<[String; 2]>,
    pub(crate) uncovered: Vec<usize>,
    pub(crate) to_wind_down: Vec<String>,
    pub(crate) to_develop: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct PlantedOverlap {
    pub(crate) codes: Vec<String>,
    pub(crate) by_words: bool,
    /// The question that is asked: `merge` where they are near each other in some way.
    pub(crate) kind: &'static str,
}

fn in_order(mut codes: Vec<String>) -> Vec<String> {
    codes.sort_unstable();
    codes
}

/// The file, and what there is to be found in it.
pub(crate) fn planted(seed: u64) -> (Json, Planted) {
    let mut lcg = Lcg(seed);
    let mut projects = different(PROJECTS - COPIED, &mut lcg);
    let mut found = Planted { uncovered: (GOALS_WITH_PROJECTS..12).collect(), ..Planted::default() };
    let (_, rest) = projects.split_at_mut(COPIED);
    let (sharing, rest) = rest.split_at_mut(2 * SHARING);
    let (clashing, rest) = rest.split_at_mut(33);
    let (waiting, rest) = rest.split_at_mut(36);
    let (stopped, rest) = rest.split_at_mut(6);
    let (successful, rest) = rest.split_at_mut(4);
    share(sharing, &mut found, &mut lcg);
    clash(clashing, &mut found);
    wait(waiting, &mut found, &mut lcg);
    stop(stopped, &mut found);
    succeed(successful, &mut found);
    in_every_state(rest, &mut lcg);
    copy(&mut projects, &mut found, &mut lcg);
    add_activities(&mut projects, &mut lcg);
    add_positions(&mut projects);
    lcg.shuffle(&mut projects);
    (dossier(&projects, json!([])), found)
}

/// Projects about different things: what one of them is about, others may be about too, but none wants the same with it.
fn different(count: usize, lcg: &mut Lcg) -> Vec<Made> {
    let mut projects: Vec<Made> = Vec::new();
    while projects.len() < count {
        let number = projects.len();
        let subject = Subject::of(lcg.below(THINGS.len()), lcg);
        if projects.iter().all(|other| other.subject.shared(&subject) < 2) {
            let (goal, group) = (lcg.below(GOALS_WITH_PROJECTS), lcg.below(GROUPS.len()));
            projects.push(Made::new(subject, number, goal, group, lcg));
        }
    }
    projects
}

/// Brings a project near another, or keeps it from it. Returns what is asked of the two.
fn near_or_far(number: usize, one: &mut Made, other: &mut Made) -> &'static str {
    let [owner, far_owner] = [OWNERS[number % OWNERS.len()], OWNERS[(number + 1) % OWNERS.len()]];
    let [place, far_place] = [PLACES[number % PLACES.len()], PLACES[(number + 1) % PLACES.len()]];
    one.project["owner"]["name"] = one.form(owner).into();
    one.project["places"] = json!([place]);
    one.project["period"] = json!({"start": "2024-02-01", "end": "2026-12-31"});
    // None of them goes on at the same time as the first, so that nothing else brings them together.
    other.project["owner"]["name"] = other.form(far_owner).into();
    other.project["places"] = json!([far_place]);
    other.project["state"] = "planning".into();
    other.report = Json::Null;
    other.project["period"] = json!({"start": "2027-02-01", "end": "2029-06-30"});
    match number % 5 {
        0 => other.project["owner"]["name"] = other.form(owner).into(),
        1 => other.project["places"] = json!([far_place, place]),
        2 => other.project["period"]["start"] = "2026-10".into(),
        3 => other.project["period"] = Json::Null,
        _ => {}
    }
    if number % 5 < 3 { "merge" } else { "coordinate" }
}

/// Copies that somebody has edited: half of them in the other language form, all with another main goal and group.
fn copy(projects: &mut Vec<Made>, found: &mut Planted, lcg: &mut Lcg) {
    for number in 0..COPIED {
        let one = projects[number].clone();
        let (goal, group) = ((one.goal + 1 + lcg.below(8)) % GOALS_WITH_PROJECTS, (one.group + 3) % GROUPS.len());
        let mut other = Made::new(one.subject, PROJECTS - COPIED + number, goal, group, lcg);
        other.is_nynorsk = one.is_nynorsk != (number % 2 == 0);
        other.milestone_plan = if one.milestone_plan.is_null() { Json::Null } else { other.milestone_plan };
        other.project_plan = one.project_plan.clone();
        if one.milestone_plan.is_object() && other.milestone_plan.is_null() {
            other.milestone_plan = json!({"milestones": other.project["milestones"].take()});
        }
        let mut subject = one.subject;
        // One thing is said in another way, and one is left out.
        subject.said[1 + lcg.below(7)] = lcg.below(3);
        let mut texts = subject.texts(other.is_nynorsk, GROUPS[group]);
        let other_endings = other.is_nynorsk == one.is_nynorsk;
        for text in texts.iter_mut().skip(1) {
            *text = edited(text, other.is_nynorsk, other_endings, lcg);
        }
        if number % 4 != 0 {
            texts[0] =
                format!("{} {}", in_form("Prosjekt for/Prosjekt for", other.is_nynorsk), texts[0].to_lowercase());
        }
        texts[2 + lcg.below(6)].clear();
        other.write(&texts);
        // Nothing is measured in both: words are all that they share.
        let goals = other.project["goals"].as_array_mut().unwrap();
        goals.iter_mut().for_each(|goal| drop(goal.as_object_mut().unwrap().remove("indicator")));
        let kind = near_or_far(number, &mut projects[number], &mut other);
        let codes = in_order(vec![projects[number].code(), other.code()]);
        found.overlaps.push(PlantedOverlap { codes, by_words: true, kind });
        projects.push(other);
    }
}

/// Two that are about different things, for the same people, and measure the same by the same main goal.
fn share(sharing: &mut [Made], found: &mut Planted, lcg: &mut Lcg) {
    for (number, pair) in sharing.chunks_mut(2).enumerate() {
        let [one, other] = pair else { unreachable!() };
        (other.goal, other.group, other.is_nynorsk) = (one.goal, one.group, number % 4 != 0);
        one.is_nynorsk = number % 4 == 0;
        for own in [&mut *one, &mut *other] {
            own.write(&own.subject.texts(own.is_nynorsk, GROUPS[own.group]));
            own.project["goals"][0]["indicator"]["name"] = own.form(INDICATORS[number]).into();
        }
        if lcg.chance(50) {
            let more = GROUPS[(other.group + 5) % GROUPS.len()];
            other.project["targetGroups"] = json!([other.form(more), other.form(GROUPS[other.group])]);
        }
        let kind = near_or_far(number, one, other);
        let codes = in_order(vec![one.code(), other.code()]);
        found.overlaps.push(PlantedOverlap { codes, by_words: false, kind });
    }
}

/// A day in a week of 2027, from Monday on; no two things that are planted are in the same week.
fn day(week: usize, weekday: usize) -> String {
    let (month, first) = [("03", 1), ("04", 5), ("05", 3), ("06", 7)][week / 4];
    format!("2027-{month}-{:02}", first + 7 * (week % 4) + weekday)
}

/// Three of each kind.
fn clash(clashing: &mut [Made], found: &mut Planted) {
    let mut left = clashing.iter_mut();
    for number in 0..15 {
        let week = number;
        let count = if number % 5 == 4 { 3 } else { 2 };
        let mut those: Vec<&mut Made> = left.by_ref().take(count).collect();
        for (place, own) in those.iter_mut().enumerate() {
            let group = own.form(GROUPS[8 + number / 5]).to_owned();
            // Somebody writes the name or the group in another way.
            let group = if place == 1 { group.to_lowercase() } else { group };
            let room = ["Storsalen", "Møterom 2", "Kantina"][number / 5];
            let who = ["Anne Eksempel", "Per Prøve", "Kari Mønster"][number / 5];
            let activity = match number % 5 {
                0 => {
                    json!({"time": day(week, 1), "from": format!("1{place}:00"), "to": "14:00", "people": [{"role": "Leder", "name": who}]})
                }
                1 => {
                    json!({"time": day(week, 2), "from": format!("1{place}:30"), "to": "15:00", "place": if place == 1 { room.to_uppercase() } else { room.to_owned() }})
                }
                2 => {
                    json!({"time": day(week, 3), "from": format!("1{}:00", 2 * place), "to": format!("1{}:00", 2 * place + 1), "targetGroups": [group]})
                }
                3 => Json::Null,
                _ => json!({"time": day(week, 2 * place), "targetGroups": [group]}),
            };
            if activity.is_null() {
                own.put_position(["Navn 1", "Navn 2", "Navn 3"][number / 5], 55 + 10 * u32::try_from(place).unwrap());
            } else {
                own.put_activity(activity);
            }
            // When it goes on may stand in its plan.
            if place == 0 && number % 5 != 3 && own.milestone_plan.is_object() {
                own.milestone_plan["period"] = own.project["period"].take();
            }
        }
        let kind = ["personInTwoPlaces", "room", "day", "personOverFullTime", "residents"][number % 5];
        found.clashes.push((kind, in_order(those.iter().map(|own| own.code()).collect())));
    }
}

/// Ten that wait for something that comes too late, and eight for something that comes in time.
fn wait(waiting: &mut [Made], found: &mut Planted, lcg: &mut Lcg) {
    for (number, pair) in waiting.chunks_mut(2).enumerate() {
        let [one, other] = pair else { unreachable!() };
        let is_late = number < 10;
        let (here, mut there) = if is_late { ("M2", "M3") } else { ("M3", "M2") };
        if is_late && number % 3 == 0 {
            // It was to come earlier than it will.
            other.milestones()[1]["forecast"] = "2027-04".into();
            there = "M2";
        }
        let text = other.milestones()[if there == "M2" { 1 } else { 2 }]["text"].as_str().unwrap().to_owned();
        let by_text = lcg.chance(50);
        let there = if by_text { text.as_str() } else { there };
        let with_days = format!("{there} + 5");
        let there = if !by_text && lcg.chance(50) { &with_days } else { there };
        if number % 2 == 0 {
            let link =
                json!({"project": other.code(), "kind": "dependsOn", "milestone": here, "otherMilestone": there});
            one.put_link(link);
        } else {
            // The other end tells of it, and names the project by its title.
            let title = one.project["title"].clone();
            other.put_link(json!({"project": title, "kind": "deliversTo", "milestone": there, "otherMilestone": here}));
        }
        let into = if is_late { &mut found.slipped } else { &mut found.in_time };
        into.push([one.code(), other.code()]);
    }
}

/// Projects that have come to a stop, each in its own way.
fn stop(stopped: &mut [Made], found: &mut Planted) {
    for (number, own) in stopped.iter_mut().enumerate() {
        let late = |own: &mut Made, key: &str| {
            for (place, day) in [(1, "2026-05-04"), (2, "2026-09-01")] {
                own.milestones()[place][key] = day.into();
            }
        };
        let green = json!({"time": "green"});
        own.report["status"] = green;
        match number {
            0 => {
                late(own, "planned");
                own.project["owner"] = "".into();
            }
            1 => {
                own.report["period"] = json!({"start": "2025-05-01", "end": "2025-08-31"});
                own.report["status"] = json!({"time": "red", "cost": "green"});
            }
            2 => {
                own.project["period"]["end"] = "2026-06-30".into();
                // They were to be reached earlier still.
                late(own, "forecast");
            }
            3 => {
                own.report = Json::Null;
                // Nobody says when they were to be reached first.
                late(own, "forecast");
                for place in [1, 2] {
                    own.milestones()[place].as_object_mut().unwrap().remove("planned");
                }
            }
            4 => {
                own.report["status"] = json!({"results": "red", "stakeholders": "red"});
                own.project["period"]["end"] = "2026-06".into();
            }
            _ => {
                own.report["period"] = Json::Null;
                own.report["approval"] = json!({"status": "final", "on": "2025-04-30"});
                own.project["owner"]["name"] = "".into();
            }
        }
        found.to_wind_down.push(own.code());
    }
}

/// Projects that have reached a goal before its time.
fn succeed(successful: &mut [Made], found: &mut Planted) {
    for (number, own) in successful.iter_mut().enumerate() {
        own.report["attainment"][0]["attainment"] = "reached".into();
        own.report["status"] = json!({"time": "green", "results": if number == 1 { "red" } else { "green" }});
        if number == 2 {
            own.milestones()[1]["planned"] = "2026-10-01".into();
        }
        if number > 1 {
            let code = own.code();
            let what = "Kommunen driver det videre.";
            own.benefits_plan = json!({"title": "Gevinster", "project": code, "continuation": {"what": what}});
        }
        found.to_develop.push(own.code());
    }
}

/// Projects that are about to begin, are over or have left.
fn in_every_state(others: &mut [Made], lcg: &mut Lcg) {
    for own in others {
        let states =
            ["ideaSubmitted", "qualified", "agreed", "planning", "paused", "completed", "declined", "inProgress"];
        let state = lcg.one_of(&states);
        own.project["state"] = state.into();
        if state != "inProgress" {
            own.report = Json::Null;
        }
        if state == "completed" {
            own.project["period"] = json!({"start": "2023-02", "end": "2025-12-31"});
        }
    }
}

/// Activities side by side: two of different projects each day, in one room one after the other, with one person in
/// both, and each group at most twice a week.
fn add_activities(projects: &mut [Made], lcg: &mut Lcg) {
    let mut places: Vec<usize> = (0..projects.len()).collect();
    lcg.shuffle(&mut places);
    for (number, place) in places.into_iter().enumerate() {
        let own = &mut projects[place];
        let (month, date) = (1 + number / 2 / 28, 1 + number / 2 % 28);
        let room = ["Samfunnshuset", "Rådhussalen", "Biblioteket", "Gymsalen", "Kafeen"][number / 2 % 5];
        let activity = json!({
            "title": "Samling", "time": format!("2027-{month:02}-{date:02}"),
            "from": if number % 2 == 0 { "10:00" } else { "12:00" }, "to": if number % 2 == 0 { "12:00" } else { "14:00" },
            "place": room, "people": [{"role": "Vert", "name": format!("Vert {}", number / 2)}],
            "targetGroups": [own.form(GROUPS[number % 8])],
        });
        own.put_activity(activity);
    }
}

/// Many have a position in two projects, for all of their time and not more.
fn add_positions(projects: &mut [Made]) {
    for (number, own) in projects.iter_mut().filter(|own| own.project_plan.is_object()).enumerate() {
        own.put_position(&format!("Leder {}", number / 2), 50);
    }
}
