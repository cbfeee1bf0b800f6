//! A report as it is answered: rendered in one language, the same bytes everywhere.

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::{Counts, Lack, Made, Report};
use crate::finding::{Finding, PatchStep, Span, Subject};
use crate::phrase::{Part, Speech};
use crate::value::{Node, Pointer, Segment};

/// The answer to a check.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Report"))]
pub struct ReportAnswer<'a> {
    made: MadeAnswer<'a>,
    /// Whether nothing must be corrected.
    ok: bool,
    /// How many findings there are of each severity, also of those that were not kept.
    counts: Counts,
    /// For each gate that requires parts: whether they are there. What must be corrected is for `ok`.
    #[serde(serialize_with = "as_object")]
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, ReadinessAnswer>"))]
    ready_for: Vec<(&'static str, ReadinessAnswer)>,
    /// The findings, sorted by place; `priority` tells which is most useful first.
    findings: Vec<FindingAnswer<'a>>,
    /// Whether there were more findings than the limit.
    truncated: bool,
}

/// What made the answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Made"))]
pub(crate) struct MadeAnswer<'a> {
    /// The version of the library.
    samspill: &'static str,
    /// The mark of its rules.
    catalogue: &'a str,
    /// The day that was given.
    today: String,
    /// The gate that was asked for.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::Gate"))]
    gate: &'static str,
    /// The language of the answer.
    lang: &'a str,
    /// The name of the profile.
    profile: &'a str,
    /// The set of criteria that was assessed against, where one was.
    #[cfg(feature = "programme")]
    #[serde(skip_serializing_if = "Option::is_none")]
    criteria_set: Option<&'a str>,
    /// The version of the programme that was given, if it states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    programme_version: Option<&'a str>,
}

impl<'a> MadeAnswer<'a> {
    pub(crate) fn of(made: &'a Made) -> Self {
        Self {
            samspill: made.samspill,
            catalogue: &made.catalogue,
            today: made.today.to_string(),
            gate: made.gate.code(),
            lang: made.speech.tag(),
            profile: &made.profile,
            #[cfg(feature = "programme")]
            criteria_set: made.criteria_set.as_deref(),
            programme_version: made.programme_version.as_deref(),
        }
    }
}

/// Whether a document may go on through a gate.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Readiness"))]
struct ReadinessAnswer {
    /// Whether nothing is lacking.
    ready: bool,
    /// What is lacking.
    lacks: Vec<LackAnswer>,
}

/// A part that is lacking.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Lack"))]
struct LackAnswer {
    /// Where it may stand: any one of these will do.
    pointers: Vec<String>,
    /// What it is called.
    text: String,
}

/// One answer of one rule.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Finding"))]
pub(crate) struct FindingAnswer<'a> {
    /// The name of the rule.
    #[cfg_attr(feature = "schema", schemars(with = "schema::RuleName"))]
    rule: &'static str,
    /// What the rule answers.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Outcome"))]
    outcome: &'static str,
    /// The answer as people are told it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::finding::Standing"))]
    standing: &'static str,
    /// What an undetermined answer waits for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<schema::Awaited>"))]
    awaits: Vec<&'static str>,
    /// How it is to be shown.
    #[cfg_attr(feature = "schema", schemars(with = "crate::finding::Severity"))]
    severity: &'static str,
    /// Which other document the place is in; left out where it is the one that was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<schema::OtherDocument>"))]
    document: Option<&'static str>,
    /// Whom it is about.
    subject: &'a Subject,
    /// Where the value stands, or where it should stand.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// The same place, step by step.
    path: &'a [Segment],
    /// What was found.
    pub(crate) message: String,
    /// What to do about it.
    help: String,
    /// What to ask the writer.
    question: String,
    /// The values that stand in the texts, by name.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, schema::ParamValue>"))]
    #[serde(serialize_with = "as_object")]
    params: Vec<(&'static str, Node)>,
    /// When a form should show it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::finding::Show"))]
    show: &'static str,
    /// How useful it is to see first: 1 is first, 9 is last.
    priority: u8,
    /// The words in the text at the pointer that it is about.
    spans: &'a [Span],
    /// Other places that it is about.
    related: Vec<RelatedAnswer<'a>>,
    /// What mends it, where that can be done without asking anybody.
    fixes: Vec<FixAnswer<'a>>,
}

/// Another place that a finding is about.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Related"))]
struct RelatedAnswer<'a> {
    /// Where.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// The same place, step by step.
    path: &'a [Segment],
}

/// What mends a finding.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Fix"))]
struct FixAnswer<'a> {
    /// What the button says.
    title: String,
    /// The change, as a JSON Patch (RFC 6902).
    patch: &'a [PatchStep],
}

/// The answer as JSON text.
fn report(report: &Report, speech: &Speech) -> String {
    let answer = ReportAnswer {
        made: MadeAnswer::of(report.made()),
        ok: report.is_ok(),
        counts: report.counts(),
        ready_for: readiness(report, speech),
        findings: findings(report),
        truncated: report.is_truncated(),
    };
    #[derive(Serialize)]
    struct Named<'a> {
        report: ReportAnswer<'a>,
    }
    // Nothing in an answer can fail to be written: its keys are texts and its numbers finite.
    serde_json::to_string(&Named { report: answer }).unwrap_or_default()
}

fn readiness(report: &Report, speech: &Speech) -> Vec<(&'static str, ReadinessAnswer)> {
    let answer = |lack: &Lack| LackAnswer {
        pointers: lack.any_of.iter().map(|way| format!("/{way}")).collect(),
        text: lack.words(speech.language()),
    };
    let gates = report.ready_for().iter();
    gates
        .map(|gate| {
            let lacks = gate.lacks.iter().map(answer).collect();
            (gate.gate.code(), ReadinessAnswer { ready: gate.is_ready(), lacks })
        })
        .collect()
}

/// What was found, in the language of the report.
pub(crate) fn findings(report: &Report) -> Vec<FindingAnswer<'_>> {
    let speech = &report.made().speech;
    report.findings().iter().map(|finding| finding_answer(finding, speech)).collect()
}

fn finding_answer<'a>(finding: &'a Finding, speech: &Speech) -> FindingAnswer<'a> {
    let say = |part| finding.say(part, speech).unwrap_or_default();
    let fix = || FixAnswer { title: say(Part::Fix), patch: finding.patch() };
    FindingAnswer {
        rule: finding.rule(),
        outcome: finding.outcome().code(),
        standing: finding.standing().code(),
        awaits: finding.awaits().codes().collect(),
        severity: finding.severity().code(),
        document: finding.document(),
        subject: finding.subject(),
        pointer: finding.pointer(),
        path: finding.pointer().segments(),
        message: say(Part::Message),
        help: say(Part::Help),
        question: say(Part::Question),
        params: finding.params().iter().map(|(name, value)| (*name, value.to_node())).collect(),
        show: finding.show().code(),
        priority: finding.priority(),
        spans: finding.spans(),
        related: finding
            .related()
            .iter()
            .map(|place| RelatedAnswer { pointer: place, path: place.segments() })
            .collect(),
        fixes: if finding.patch().is_empty() { Vec::new() } else { vec![fix()] },
    }
}

/// Names and values as an object, in their order.
pub(crate) fn as_object<S: Serializer>(
    entries: &[(&'static str, impl Serialize)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
}

impl Report {
    /// The report as JSON text, in the language of its context: `{"report": …}`.
    pub fn to_json(&self) -> String {
        report(self, &self.made().speech)
    }
}

/// What only a schema tells.
#[cfg(feature = "schema")]
pub(super) mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::rules::RULES;

    /// A type whose values are a few codes.
    macro_rules! codes {
        ($($(#[$doc:meta])* $name:ident: $codes:expr;)*) => {$(
            $(#[$doc])*
            pub(in crate::check) struct $name;

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", "enum": $codes })
                }
            }
        )*};
    }

    codes! {
        /// The names of all rules.
        RuleName: rule_names();
        /// Documents beside the one that was checked.
        OtherDocument: ["programme"];
        /// What a rule answers.
        Outcome: ["met", "notMet", "undetermined"];
        /// What an undetermined answer waits for.
        Awaited: ["information", "judgement"];
    }

    fn rule_names() -> Vec<&'static str> {
        let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names
    }

    /// The value of a parameter.
    pub(super) struct ParamValue;

    impl JsonSchema for ParamValue {
        fn schema_name() -> Cow<'static, str> {
            "ParamValue".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "anyOf": [
                { "type": "string" },
                { "type": "number" },
                // Of several times, each may be from one day to another.
                { "type": "array", "items": { "anyOf": [
                    { "type": ["string", "null"] },
                    { "type": "array", "items": { "type": ["string", "null"] } },
                ] } },
            ] })
        }
    }
}
