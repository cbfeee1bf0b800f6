//! Milestone plans of every kind.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use samspill::{Day, Milestone, MilestonePlan, Weekday};
use serde_json::{Value as Json, json};

pub(crate) fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

/// So many days after Monday 1 June 2026. There is no public holiday until Christmas.
pub(crate) fn day(offset: u64) -> Day {
    let first = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
    Day::try_from(first + Days::new(offset)).unwrap()
}

/// A Saturday, before some days of a plan and after others.
pub(crate) const TODAY: u64 = 173;

/// A time in a plan, told by how many days after the first it is, so that a whole plan can be moved.
pub(crate) fn when(is_exact: bool) -> BoxedStrategy<Json> {
    let days = if is_exact { 40..100_u64 } else { 0..600 };
    let of = |kind: &'static str| move |first: u64| json!({"@": kind, "days": first});
    let exact = days.clone().prop_map(of("day"));
    if is_exact {
        return exact.boxed();
    }
    let of_kind = |kind| days.clone().prop_map(of(kind));
    prop_oneof![6 => exact, 1 => of_kind("month"), 1 => of_kind("fortnight"), 1 => of_kind("from"), 1 => of_kind("by")]
        .boxed()
}

/// The plan with its times as people write them, all moved by so many days.
pub(crate) fn dated(plan: &Json, moved: u64) -> Json {
    match plan {
        Json::Object(time) if time.contains_key("@") => {
            let first = time["days"].as_u64().unwrap() + moved;
            json!(match time["@"].as_str().unwrap() {
                "day" => day(first).to_string(),
                "month" => day(first).to_string()[..7].to_owned(),
                "fortnight" => format!("{}/{}", day(first), day(first + 13)),
                "from" => format!("{}/..", day(first)),
                _ => format!("../{}", day(first)),
            })
        }
        Json::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), dated(value, moved))).collect(),
        Json::Array(items) => items.iter().map(|item| dated(item, moved)).collect(),
        plain => plain.clone(),
    }
}

pub(crate) fn working_time() -> impl Strategy<Value = Json> {
    let days = 0..15_u32;
    prop_oneof![
        days.clone().prop_map(|days| json!({"days": days})),
        vec(days.clone(), 3).prop_map(|mut days| {
            days.sort_unstable();
            json!({"shortest": days[0], "likely": days[1], "longest": days[2]})
        }),
        (days.clone(), days).prop_map(|(low, more)| json!({"shortest": low, "longest": low + more})),
    ]
}

/// A milestone, and what it waits for: any of those before it, and the working days in between.
pub(crate) fn milestone(is_exact: bool) -> impl Strategy<Value = (Json, Vec<(Index, i32)>)> {
    let maybe = |likelihood, value: BoxedStrategy<Json>| weighted(likelihood, value);
    let date = move |likelihood| maybe(likelihood, when(is_exact));
    let body = select(vec!["Styringsgruppa", "steeringGroup", "Brukerrådet", "Ukjent råd"]);
    let reached = prop_oneof![4 => when(is_exact), 1 => Just(json!(""))];
    let dates = (date(0.4), date(0.1), date(0.1), date(0.07), date(0.1), date(0.1), date(0.1));
    let others = (maybe(0.6, working_time().boxed()), maybe(0.2, body.prop_map(Json::from).boxed()));
    let all = (dates, others, maybe(0.1, reached.boxed()), vec((any::<Index>(), -4..12), 0..3));
    all.prop_map(|(dates, (working_time, decided_by), reached, waits)| {
        let (planned, forecast, not_before, fixed, not_after, deadline, baseline) = dates;
        let milestone = json!({
            "planned": planned, "forecast": forecast, "notBefore": not_before, "fixed": fixed, "notAfter": not_after,
            "deadline": deadline, "baseline": baseline, "workingTime": working_time, "decidedBy": decided_by,
            "reached": reached,
        });
        (milestone, waits)
    })
}

pub(crate) fn calendar(is_exact: bool) -> impl Strategy<Value = Json> {
    let weekdays = vec(select(Weekday::ALL), 1..6).prop_map(|days| {
        let codes = days.iter().map(|day| format!("{day:?}").to_lowercase());
        codes.collect::<Json>()
    });
    let closed = vec(when(is_exact).prop_map(|time| json!({"time": time})), 0..3);
    let body = select(vec!["Styringsgruppa", "Brukerrådet"]);
    let of_body = (body, vec(when(is_exact), 0..12), weighted(0.7, 0..12_u32));
    let meetings = of_body.prop_map(|(body, days, lead)| json!({"body": body, "days": days, "paperDays": lead}));
    (weighted(0.3, weekdays), closed, vec(meetings, 0..4)).prop_map(
        |(weekdays, closed, meetings)| json!({"weekdays": weekdays, "closedPeriods": closed, "meetings": meetings}),
    )
}

/// A plan; where nothing is stated it says `null`, or nothing. Those that wait need not stand last.
pub(crate) fn template(most: usize, is_exact: bool) -> impl Strategy<Value = Json> {
    let period = (weighted(0.7, when(is_exact)), weighted(0.3, when(is_exact)));
    let all = (vec(milestone(is_exact), 0..=most), period, weighted(0.8, calendar(is_exact)), any::<[bool; 2]>());
    all.prop_map(|(milestones, (start, end), calendar, [is_reversed, keeps_nulls])| {
        let named = |(place, (mut milestone, waits)): (usize, (Json, Vec<(Index, i32)>))| {
            let name = |(other, lag): &(Index, i32)| format!("M{} {lag:+}", other.index(place));
            milestone["id"] = format!("M{place}").into();
            milestone["dependsOn"] = waits.iter().filter(|_| place > 0).map(name).collect();
            milestone
        };
        let mut milestones: Vec<Json> = milestones.into_iter().enumerate().map(named).collect();
        if is_reversed {
            milestones.reverse();
        }
        let plan = json!({"milestones": milestones, "period": {"start": start, "end": end}, "calendar": calendar});
        if keeps_nulls { plan } else { without_nulls(plan) }
    })
}

pub(crate) fn without_nulls(node: Json) -> Json {
    match node {
        Json::Object(fields) => {
            let stated = fields.into_iter().filter(|(_, value)| !value.is_null());
            stated.map(|(key, value)| (key, without_nulls(value))).collect()
        }
        Json::Array(items) => items.into_iter().map(without_nulls).collect(),
        plain => plain,
    }
}

pub(crate) fn plan() -> impl Strategy<Value = Json> {
    template(25, false).prop_map(|plan| dated(&plan, 0))
}

/// Something that somebody may have written, wherever it stands.
pub(crate) fn anything() -> impl Strategy<Value = Json> {
    let times =
        ["0001-01-01", "9999-12-31", "1899", "1900-01-01", "2100", "2101-01-01", "fra 2027", "innen 1900", "1900/2100"];
    let names =
        ["M1", "M2 + 9999", "M3 - 9999", "M0", "M99 + 3", "- 5", "Styringsgruppa", "sunday", "", "M1 + 99999999999"];
    let number = prop_oneof![
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (0..60_000).prop_map(Json::from)
    ];
    let leaf = prop_oneof![
        2 => select(times.to_vec()).prop_map(Json::from),
        2 => select(names.to_vec()).prop_map(Json::from),
        1 => number,
        1 => select(vec![json!(null), json!(true), json!([]), json!({})]),
    ];
    let key = select(
        [Milestone::RECORD, MilestonePlan::RECORD].into_iter().flat_map(|record| record.keys()).collect::<Vec<_>>(),
    );
    leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            vec((key.clone(), inner), 0..4).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// What somebody may have written of a milestone, a calendar or a period, as absurd as it can be read.
pub(crate) fn absurd() -> impl Strategy<Value = Json> {
    select(vec![
        json!({"workingTime": {"days": 60_000}}),
        json!({"workingTime": {"shortest": 9, "likely": 0, "longest": 3}}),
        json!({"planned": "2100", "reached": ""}),
        json!({"planned": "fra 1900", "deadline": "1900-01-01"}),
        json!({"dependsOn": ["M1 + 9999", "M0"]}),
        json!({"dependsOn": ["M0", "M3 - 9999", "M99 + 3"]}),
        json!({"id": "M1"}),
        json!({"decidedBy": "Brukerrådet", "notBefore": "2100-12-31"}),
        json!({"weekdays": []}),
        json!({"closedPeriods": [{"time": "1900/2100"}]}),
        json!({"days": ["0001", "1900-01-02", "9999"], "paperDays": 99_999}),
        json!({"start": "2100-12-31", "end": "1900"}),
    ])
}

/// Writes something at a place: into what has fields too, else instead of what stands there.
pub(crate) fn write_over(place: &mut Json, written: Json) {
    match (place, written) {
        (Json::Object(fields), Json::Object(written)) => fields.extend(written),
        (place, written) => *place = written,
    }
}

/// All places in a plan, one after the other.
pub(crate) fn places(node: &Json, way: &str, found: &mut Vec<String>) {
    found.push(way.to_owned());
    match node {
        Json::Object(fields) => fields.iter().for_each(|(key, inner)| places(inner, &format!("{way}/{key}"), found)),
        Json::Array(items) => {
            items.iter().enumerate().for_each(|(key, inner)| places(inner, &format!("{way}/{key}"), found))
        }
        _ => {}
    }
}
