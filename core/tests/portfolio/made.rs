//! Projects of a made-up municipality, put together from a seed.

use serde_json::{Value as Json, json};

use crate::words::{AIMS, GROUPS, ORDINARY, OWNERS, PLACES, SENTENCES, THINGS, USUAL, in_form, parts};

/// A small generator: the same numbers everywhere.
pub(crate) struct Lcg(pub(crate) u64);

impl Lcg {
    /// A number below another.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    pub(crate) fn chance(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    pub(crate) fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.below(place + 1));
        }
    }
}

/// What a project is about, and how it is said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    thing: usize,
    aim: usize,
    /// What else comes into it, by row and place: of things, and of aims.
    details: [(usize, usize); 4],
    means: [(usize, usize); 2],
    /// Which of the ways to say each thing.
    pub(crate) said: [usize; 8],
    /// What many say.
    usual: [usize; 3],
    number: usize,
}

impl Subject {
    /// About one of the things, with something that belongs to it and to others.
    pub(crate) fn of(thing: usize, lcg: &mut Lcg) -> Self {
        let detail = |lcg: &mut Lcg| (lcg.below(THINGS.len()), 1 + lcg.below(4));
        let details = [(thing, 1 + lcg.below(4)), detail(lcg), detail(lcg), detail(lcg)];
        let aim = lcg.below(AIMS.len());
        let means = [(); 2].map(|()| (lcg.below(AIMS.len()), 1 + lcg.below(2)));
        let said = [(); 8].map(|()| lcg.below(3));
        let usual = [(); 3].map(|()| lcg.below(USUAL.len()));
        Self { thing, aim, details, means, said, usual, number: 10 + 5 * lcg.below(30) }
    }

    /// How much of what they are about two share.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        let of_things = self.details.iter().filter(|detail| other.details.contains(detail)).count();
        let of_aims = self.means.iter().filter(|means| other.means.contains(means)).count();
        of_things + of_aims + usize::from(self.thing == other.thing) + usize::from(self.aim == other.aim)
    }

    pub(crate) fn detail(&self, place: usize, is_nynorsk: bool) -> &'static str {
        let (row, part) = self.details[place];
        parts(THINGS[row], is_nynorsk)[part]
    }

    /// All that is written of it: title, reason, background, scope, two goals, a benefit and a vision.
    pub(crate) fn texts(&self, is_nynorsk: bool, group: &str) -> [String; 8] {
        let means = self.means.map(|(row, part)| parts(AIMS[row], is_nynorsk)[part]);
        let group = in_form(group, is_nynorsk).to_lowercase();
        let number = self.number.to_string();
        let words: [(&str, &str); 10] = [
            ("T", parts(THINGS[self.thing], is_nynorsk)[0]),
            ("a", self.detail(0, is_nynorsk)),
            ("b", self.detail(1, is_nynorsk)),
            ("c", self.detail(2, is_nynorsk)),
            ("d", self.detail(3, is_nynorsk)),
            ("V", parts(AIMS[self.aim], is_nynorsk)[0]),
            ("x", means[0]),
            ("y", means[1]),
            ("N", &number),
            ("G", &group),
        ];
        let mut texts = [(); 8].map(|()| String::new());
        for (place, text) in texts.iter_mut().enumerate() {
            *text = in_form(SENTENCES[place][self.said[place]], is_nynorsk).to_owned();
            for (name, word) in &words {
                let raised = if *name == name.to_lowercase() { name.to_uppercase() } else { format!("{name}!") };
                *text = text.replace(&format!("{{{name}}}"), word).replace(&format!("{{{raised}}}"), &raise(word));
            }
            assert!(!text.contains('{'), "{text}");
        }
        for (place, usual) in [1, 2, 3].into_iter().zip(self.usual) {
            texts[place] = format!("{} {}", texts[place], in_form(USUAL[usual], is_nynorsk));
        }
        texts
    }
}

pub(crate) fn raise(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A text as somebody has edited it: words changed, swapped or left out, or with other endings.
pub(crate) fn edited(text: &str, is_nynorsk: bool, other_endings: bool, lcg: &mut Lcg) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lcg.below(100) {
            0..5 => {}
            5..12 => words.push(in_form(lcg.one_of(&ORDINARY), is_nynorsk).to_owned()),
            12..30 if other_endings => words.push(with_other_ending(word)),
            _ => words.push(word.to_owned()),
        }
        let last = words.len();
        if last > 1 && lcg.chance(6) {
            words.swap(last - 2, last - 1);
        }
    }
    words.join(" ")
}

fn with_other_ending(word: &str) -> String {
    let endings = [("ene", "er"), ("ane", "ar"), ("er", "ene"), ("ar", "ane"), ("en", ""), ("et", ""), ("a", "e")];
    let long = word.chars().count() > 6;
    let other = endings.iter().find_map(|(ending, other)| Some(format!("{}{other}", word.strip_suffix(ending)?)));
    other.filter(|_| long).unwrap_or_else(|| word.to_owned())
}

/// A project, and the documents that it has; `null` where it has none.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) subject: Subject,
    pub(crate) is_nynorsk: bool,
    /// By place among all main goals, and among the groups.
    pub(crate) goal: usize,
    pub(crate) group: usize,
    pub(crate) project: Json,
    pub(crate) milestone_plan: Json,
    pub(crate) project_plan: Json,
    pub(crate) benefits_plan: Json,
    pub(crate) report: Json,
}

/// The main goals that projects work towards; those after them have none.
pub(crate) const GOALS_WITH_PROJECTS: usize = 9;

impl Made {
    pub(crate) fn new(subject: Subject, number: usize, goal: usize, group: usize, lcg: &mut Lcg) -> Self {
        let is_nynorsk = lcg.chance(40);
        let mut own = Self {
            subject,
            is_nynorsk,
            goal,
            group,
            project: json!({"code": format!("{:02}/{}", number % 50 + 1, 23 + number / 50)}),
            milestone_plan: if lcg.chance(60) { json!({"milestones": []}) } else { Json::Null },
            project_plan: if lcg.chance(60) { json!({}) } else { Json::Null },
            benefits_plan: Json::Null,
            report: Json::Null,
        };
        own.write(&subject.texts(is_nynorsk, GROUPS[group]));
        let year = 2024 + lcg.below(2);
        own.project["state"] = "inProgress".into();
        own.project["period"] = json!({"start": format!("{year}-0{}-01", 1 + lcg.below(8)), "end": "2028-06-30"});
        own.project["owner"] = json!({"name": own.form(lcg.one_of(&OWNERS)), "sector": "public"});
        own.project["places"] = json!([own.form(lcg.one_of(&PLACES))]);
        own.put_milestones();
        own.put_report(lcg);
        own
    }

    pub(crate) fn form<'t>(&self, both: &'t str) -> &'t str {
        in_form(both, self.is_nynorsk)
    }

    pub(crate) fn code(&self) -> String {
        self.project["code"].as_str().unwrap().to_owned()
    }

    /// Puts what is written into the project and the documents that it has; what is empty is left out.
    pub(crate) fn write(&mut self, texts: &[String; 8]) {
        let [title, reason, background, scope, first, second, benefit, vision] = texts;
        self.project["lang"] = if self.is_nynorsk { "nn" } else { "nb" }.into();
        self.project["title"] = title.as_str().into();
        let (number, name) = ((self.goal + 1).to_string(), goal_name(self.goal));
        let goal = if self.subject.said[0] == 0 { name } else { &number };
        self.project["mainGoals"] = json!([{"goal": goal, "reason": reason}]);
        self.project["targetGroups"] = json!([self.form(GROUPS[self.group])]);
        // Of this thing, the same is measured elsewhere too.
        let indicator = format!("{} i bruk", raise(self.subject.detail(0, self.is_nynorsk)));
        let indicator = json!({"name": indicator, "unit": "stk."});
        let each = [("G1", first, Some(indicator)), ("G2", second, None)].into_iter();
        self.project["goals"] = each
            .filter(|(_, text, _)| !text.is_empty())
            .map(|(id, text, indicator)| match indicator {
                Some(indicator) => json!({"id": id, "text": text, "deadline": "2028-06-30", "indicator": indicator}),
                None => json!({"id": id, "text": text, "deadline": "2028-06-30"}),
            })
            .collect();
        let code = self.code();
        if self.milestone_plan.is_object() {
            let milestones = self.milestone_plan["milestones"].take();
            self.milestone_plan = json!({
                "title": format!("Milepælplan {code}"), "project": code, "background": background, "whyNow": scope,
                "expectedBenefits": [benefit], "vision": vision, "milestones": milestones,
            });
        }
        if self.project_plan.is_object() {
            let organisation = self.project_plan["organisation"].take();
            self.project_plan = json!({
                "title": format!("Prosjektplan {code}"), "project": code, "background": background, "scope": scope,
                "organisation": if organisation.is_null() { json!([]) } else { organisation },
            });
        }
    }

    /// One that is reached and two that lie ahead.
    fn put_milestones(&mut self) {
        let [first, second, third] = ["er i gang", "er i bruk", "er overlevert"];
        let words = [0, 1, 2].map(|place| self.subject.detail(place, self.is_nynorsk));
        let milestones = json!([
            {"id": "M1", "text": format!("{} {first}", raise(words[0])), "planned": "2026-03-02", "reached": "2026-03-09"},
            {"id": "M2", "text": format!("{} {second}", raise(words[1])), "planned": "2027-02-15", "baseline": "2027-02-15"},
            {"id": "M3", "text": format!("{} {third}", raise(words[2])), "planned": "2027-10-04"},
        ]);
        *self.milestones() = milestones;
    }

    /// Those of its plan, or its own where it has none.
    pub(crate) fn milestones(&mut self) -> &mut Json {
        let of = if self.milestone_plan.is_object() { &mut self.milestone_plan } else { &mut self.project };
        &mut of["milestones"]
    }

    /// A report in time, mostly in green.
    pub(crate) fn put_report(&mut self, lcg: &mut Lcg) {
        let mut light = || if lcg.chance(3) { "red" } else { lcg.one_of(&["green", "green", "yellow"]) };
        self.report = json!({
            "title": format!("Statusrapport {}", self.code()), "project": self.code(),
            "period": {"start": "2026-05-01", "end": "2026-08-31"},
            "status": {"time": light(), "cost": light(), "results": light(), "stakeholders": light()},
            "attainment": [{"goal": "G1", "attainment": "partly"}],
        });
    }

    /// Gives it a project plan where it has none: somebody has a position in it.
    pub(crate) fn put_position(&mut self, name: &str, percent: u32) {
        let code = self.code();
        if self.project_plan.is_null() {
            self.project_plan = json!({"title": format!("Prosjektplan {code}"), "project": code, "organisation": []});
        }
        let position = json!({"role": "Prosjektleder", "kind": "projectLeader", "name": name, "percent": percent});
        self.project_plan["organisation"].as_array_mut().unwrap().push(position);
    }

    pub(crate) fn put_activity(&mut self, activity: Json) {
        if self.project["activities"].is_null() {
            self.project["activities"] = json!([]);
        }
        self.project["activities"].as_array_mut().unwrap().push(activity);
    }

    pub(crate) fn put_link(&mut self, link: Json) {
        if self.project["links"].is_null() {
            self.project["links"] = json!([]);
        }
        self.project["links"].as_array_mut().unwrap().push(link);
    }
}

const GOAL_NAMES: [&str; 12] = [
    "Oppvekst",
    "Helse",
    "Arbeid",
    "Møteplasser",
    "Klima",
    "Trygghet",
    "Kultur",
    "Deltakelse",
    "Kunnskap",
    "Mobilitet",
    "Vannmiljø",
    "Stedsutvikling",
];

pub(crate) fn goal_name(place: usize) -> &'static str {
    GOAL_NAMES[place]
}

/// A programme and its projects, as one file.
pub(crate) fn dossier(projects: &[Made], advice: Json) -> Json {
    let goals = (0..GOAL_NAMES.len()).map(|place| {
        let text = format!("Kommunen lykkes med {}.", goal_name(place).to_lowercase());
        json!({"number": place + 1, "name": goal_name(place), "text": text})
    });
    let of_kind = |document: fn(&Made) -> &Json| {
        projects.iter().map(document).filter(|document| !document.is_null()).cloned().collect::<Json>()
    };
    json!({
        "programme": {
            "id": "eksempel",
            "title": "Programmet for hele kommunen",
            "mainGoals": goals.collect::<Json>(),
            "period": {"start": "2023", "end": "2030"},
            "calendar": {
                "reporting": "tertial", "reportingDays": 10,
                "meetings": [{"body": "Styringsgruppa", "days": ["2026-12-09", "2027-02-10", "2027-06-09"], "paperDays": 10}],
                "closedPeriods": [{"title": "Romjula", "time": "2026-12-28/2026-12-31"}],
            },
            "bodies": [{"name": "Styringsgruppa", "kind": "steeringGroup"}, {"name": "Forum", "kind": "projectLeaderForum"}],
        },
        "portfolio": {
            "title": "Prosjektene", "asOf": "2026-11-01",
            "projects": projects.iter().map(|made| made.project.clone()).collect::<Json>(),
            "advice": advice,
        },
        "milestonePlans": of_kind(|made| &made.milestone_plan),
        "projectPlans": of_kind(|made| &made.project_plan),
        "benefitsPlans": of_kind(|made| &made.benefits_plan),
        "statusReports": of_kind(|made| &made.report),
    })
}
