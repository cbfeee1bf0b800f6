//! The answer to a check.

use super::{Readiness, Requirement, Walk};
use crate::context::Context;
use crate::finding::{Finding, PatchStep, Severity, Span};
use crate::model::Gate;
use crate::phrase::Speech;
use crate::rule::{Draft, Mend};
use crate::rules;
use crate::value::{Day, Kind, Node, Pointer, composed, offset_before_composing, sort_by};

/// What made an answer: enough to make it again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Made {
    /// The version of the library.
    pub samspill: &'static str,
    /// A mark of the rules as they were: of their names, severities, gates and the like.
    pub catalogue: String,
    /// The day that was given.
    pub today: Day,
    /// The gate that was asked for.
    pub gate: Gate,
    /// The language of the answer.
    pub speech: Speech,
    /// The name of the profile.
    pub profile: String,
    /// The set of criteria that was assessed against, where one was.
    #[cfg(feature = "programme")]
    pub criteria_set: Option<String>,
    /// The version of the programme that was given, if it states one.
    pub programme_version: Option<String>,
}

impl Made {
    pub(crate) fn of(context: &Context<'_>) -> Self {
        Self {
            samspill: env!("CARGO_PKG_VERSION"),
            catalogue: rules::digest(),
            today: context.today,
            gate: context.gate,
            speech: context.speech.clone(),
            profile: context.profile.name().to_owned(),
            #[cfg(feature = "programme")]
            criteria_set: None,
            programme_version: context.the_programme().and_then(|programme| programme.version.filled().cloned()),
        }
    }
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counts {
    /// What must be corrected.
    pub error: usize,
    /// What is needed before the next step.
    pub warning: usize,
    /// Advice.
    pub advice: usize,
    /// What is for information.
    pub info: usize,
    /// What is in place, where it was asked for.
    pub success: usize,
}

/// The answer to a check: findings sorted by place, and whether it may go on.
#[derive(Clone, Debug)]
pub struct Report {
    made: Made,
    counts: Counts,
    ready_for: Vec<Readiness>,
    findings: Vec<Finding>,
    truncated: bool,
}

impl Report {
    pub(super) fn new(walk: Walk<'_>, node: Option<&Node>, kind: &'static Kind, needs: &'static [Requirement]) -> Self {
        let Walk { context, mut findings, .. } = walk;
        findings.keep_most_severe();
        let mut kept: Vec<Finding> =
            findings.drafts.into_iter().map(|draft| finished(draft, node.unwrap_or(&Node::Null), kind)).collect();
        without_clashes(&mut kept);
        sort_by(&mut kept, |a, b| (a.document, &a.pointer, a.rule).cmp(&(b.document, &b.pointer, b.rule)));
        let [error, warning, advice, info, success] = findings.counts;
        Self {
            made: Made::of(&context),
            counts: Counts { error, warning, advice, info, success },
            ready_for: Readiness::of(needs, kind, node.unwrap_or(&Node::Null)),
            findings: kept,
            truncated: findings.truncated,
        }
    }

    /// What made the answer.
    pub fn made(&self) -> &Made {
        &self.made
    }

    /// Whether nothing must be corrected.
    pub fn is_ok(&self) -> bool {
        self.counts.error == 0
    }

    /// How many findings there are of each severity, also of those that were not kept.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// For each gate that requires parts: whether they are there. What must be corrected is for `ok`.
    pub fn ready_for(&self) -> &[Readiness] {
        &self.ready_for
    }

    /// The findings, sorted by place; `priority` tells which is most useful first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings of one severity.
    pub fn of_severity(&self, severity: Severity) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.severity() == severity)
    }

    /// Whether there were more findings than the limit, so that only the most severe were kept.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }
}

/// The finding with its words counted out in the text as it was written, and its mending as a
/// patch of the document as it stands.
fn finished(draft: Draft, node: &Node, kind: &'static Kind) -> Finding {
    let Draft { mut finding, marks, mend } = draft;
    // What lies in another document is neither counted nor mended here.
    if finding.document.is_some() {
        return finding;
    }
    if !marks.is_empty()
        && let Some(Node::Text(written)) = node.at(finding.pointer.segments())
    {
        let is_apart = composed(written).is_some();
        let place = |offset| if is_apart { offset_before_composing(written, offset) } else { offset };
        let span = |(start, end, role)| Span::new(written, place(start), place(end), role);
        finding.spans = marks.into_iter().map(span).collect();
    }
    finding.patch = match mend {
        None => Vec::new(),
        Some(Mend::Move { from, to }) => vec![PatchStep::Move { from, path: to }],
        Some(Mend::Set(path, value)) => {
            let mut steps = missing_ancestors(node, kind, &path);
            let stands = node.at(path.segments()).is_some();
            steps.push(if stands { PatchStep::Replace { path, value } } else { PatchStep::Add { path, value } });
            steps
        }
    };
    finding
}

/// Two values cannot be moved to one place: where several could, a person must choose. Nor is
/// anything set where something that is stated can be moved.
fn without_clashes(findings: &mut [Finding]) {
    let target = |finding: &Finding| match finding.patch.as_slice() {
        [PatchStep::Move { path, .. }] => Some(path.clone()),
        _ => None,
    };
    let mut targets: Vec<Pointer> = findings.iter().filter_map(target).collect();
    sort_by(&mut targets, Ord::cmp);
    let moved_to = |path: &Pointer| {
        let from_here = targets.iter().skip(targets.partition_point(|target| target < path));
        from_here.take_while(|target| *target == path).take(2).count()
    };
    for finding in findings {
        let clashes = match finding.patch.last() {
            Some(PatchStep::Move { path, .. }) => moved_to(path) > 1,
            Some(PatchStep::Add { path, .. } | PatchStep::Replace { path, .. }) => moved_to(path) > 0,
            None => false,
        };
        if clashes {
            finding.patch.clear();
        }
    }
}

/// Steps that make what a value is to stand in, from the outermost.
fn missing_ancestors(node: &Node, kind: &'static Kind, path: &Pointer) -> Vec<PatchStep> {
    let mut steps = Vec::new();
    let mut inner = path.parent();
    while let Some(ancestor) = inner {
        if is_stated(node, &ancestor) {
            break;
        }
        let is_list = matches!(kind.at(ancestor.segments()), Some((Kind::List(_), _)));
        let value = if is_list { Node::List(Vec::new()) } else { Node::Object(Vec::new()) };
        inner = ancestor.parent();
        steps.push(PatchStep::Add { path: ancestor, value });
    }
    steps.reverse();
    steps
}

fn is_stated(node: &Node, pointer: &Pointer) -> bool {
    node.at(pointer.segments()).is_some_and(|value| *value != Node::Null)
}
