//! The invitation to a gathering.

use serde::Serialize;

use super::scribe::{Scribe, each, stated};
use super::{DraftSection, Gap, Sentence, markdown};
use crate::context::Context;
use crate::model::{Contact, Gathering, ProgrammeItem, Venue};
use crate::phrase::{Param, time_of_day};
use crate::value::{Language, Money, Relation, sort_by};

/// An invitation to a gathering that a person edits and sends: what is stated stands in it, and what is not is a
/// marked gap.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invitation {
    /// The language it is written in. What people wrote stands in theirs.
    pub lang: Language,
    /// The heading of the whole.
    pub title: String,
    /// Its parts, in order.
    pub sections: Vec<DraftSection>,
    /// What is left for a person to fill in, each once.
    pub gaps: Vec<Gap>,
}

/// An invitation as other languages are given it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Invitation"))]
pub struct InvitationAnswer<'a> {
    /// The language it is written in, as a tag.
    lang: &'a str,
    /// The heading of the whole.
    title: &'a str,
    /// Its parts, in order.
    sections: &'a [DraftSection],
    /// All of it as Markdown.
    markdown: String,
    /// What is left for a person to fill in, each once.
    gaps: &'a [Gap],
}

impl Invitation {
    /// The invitation as Markdown (CommonMark), in which nothing that people wrote is obeyed.
    pub fn to_markdown(&self) -> String {
        markdown::written(&self.title, &self.sections, &self.gaps)
    }

    /// The invitation as other languages are given it.
    pub fn answer(&self) -> InvitationAnswer<'_> {
        InvitationAnswer {
            lang: self.lang.code(),
            title: &self.title,
            sections: &self.sections,
            markdown: self.to_markdown(),
            gaps: &self.gaps,
        }
    }
}

/// Drafts the invitation to a gathering (*invitasjon*) in the language of the context, for a person to edit: for whom
/// it is, when and where, what happens, and by when to sign up. What is not stated is a gap; nothing is invented.
///
/// ```
/// use samspill::render::invitation;
/// use samspill::{Context, Day, Gathering, Language, When};
///
/// let gathering = Gathering {
///     title: "Samling om prosjektarbeid".into(),
///     host: "Statsforvalteren".into(),
///     questions: vec!["Har du lyst til å lære meir om prosjektarbeid?".to_owned()].into(),
///     time: "10. februar 2027 kl. 10–15".parse::<When>()?.into(),
///     ..Gathering::default()
/// };
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let invitation = invitation(&gathering, &context);
/// assert!(invitation.to_markdown().contains("- Når: 10. februar 2027 kl. 10.00–15.00"));
/// assert!(invitation.gaps.iter().any(|gap| gap.text == "[fyll inn: stad]"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: the invitations of Prosjektnettverk for Finnmark, «Samlinger i Prosjektnettverket våren 2018», and of Pådriv
/// Oslo.
pub fn invitation(gathering: &Gathering, context: &Context<'_>) -> Invitation {
    let lang = context.speech.language();
    let mut inviter = Inviter { gathering, scribe: Scribe::new(lang) };
    inviter.gather();
    inviter.write();
    let (title, sections, gaps) = inviter.scribe.written();
    Invitation { lang, title, sections, gaps }
}

struct Inviter<'a> {
    gathering: &'a Gathering,
    scribe: Scribe,
}

impl Inviter<'_> {
    fn gather(&mut self) {
        let (gathering, scribe) = (self.gathering, &mut self.scribe);
        scribe.know("gathering", stated(&gathering.title));
        scribe.know("host", stated(&gathering.host));
        let time = gathering.time.known().map(|time| scribe.write(Param::from(time)));
        // Those who are invited need to know the day.
        scribe.know(if gathering.days().is_some() { "time" } else { "about" }, time);
        let venue = gathering.place.known();
        scribe.know("place", venue.and_then(place));
        scribe.know("screen", venue.and_then(|venue| stated(&venue.link)));
        scribe.know_list("audience", each(&gathering.audience).cloned().collect());
        let registration = gathering.registration.known();
        let deadline = registration.and_then(|registration| registration.deadline.known());
        let has_own_word = deadline.is_some_and(|deadline| !matches!(deadline.relation(), Relation::In | Relation::By));
        let deadline = deadline.map(|deadline| scribe.write(Param::from(&deadline.without_by())));
        scribe.know(if has_own_word { "by" } else { "deadline" }, deadline);
        scribe.know("link", registration.and_then(|registration| stated(&registration.link)));
        let capacity = registration.and_then(|registration| registration.capacity.known().copied());
        let capacity = capacity.map(|capacity| scribe.write(Param::Count(capacity)));
        scribe.know("capacity", capacity);
        scribe.know("contact", gathering.contact.known().and_then(contact));
    }

    fn write(&mut self) {
        let gathering = self.gathering;
        let has_title = self.scribe.fact("gathering").is_some();
        self.scribe.title(if has_title { Sentence::Invitation } else { Sentence::InvitationTo });
        let mut opening: Vec<String> = each(&gathering.questions).map(|text| text.trim().to_owned()).collect();
        opening.extend(self.scribe.lines(&[if has_title { Sentence::Invites } else { Sentence::InvitesYou }]));
        self.scribe.section(None, opening, Vec::new());
        self.practical();
        let outcomes = each(&gathering.outcomes).map(|text| text.trim().to_owned()).collect();
        self.scribe.section(Some(Sentence::YouGet), Vec::new(), outcomes);
        self.programme();
        let values = each(&gathering.values).map(|text| text.trim().to_owned()).collect();
        self.scribe.section(Some(Sentence::OurValues), Vec::new(), values);
        let has_own_word = self.scribe.fact("by").is_some();
        let mut signing_up = self.scribe.lines(&[if has_own_word { Sentence::SignUpSo } else { Sentence::SignUpBy }]);
        signing_up.extend(self.scribe.stated_lines(&[Sentence::AskContact]));
        self.scribe.section(Some(Sentence::SigningUp), signing_up, Vec::new());
        self.scribe.paragraphs(None, &[Sentence::Welcome]);
    }

    fn practical(&mut self) {
        let has_screen = self.scribe.fact("screen").is_some();
        let has_place = self.scribe.fact("place").is_some();
        let is_about = self.scribe.fact("about").is_some();
        let mut lines = self.scribe.lines(&[if is_about { Sentence::IsAboutWhen } else { Sentence::IsWhen }]);
        // A gathering on a screen needs no other place.
        if has_place || !has_screen {
            lines.extend(self.scribe.lines(&[Sentence::IsWhere]));
        }
        lines.extend(self.scribe.stated_lines(&[Sentence::IsOnScreen, Sentence::IsFor, Sentence::RoomFor]));
        let registration = self.gathering.registration.known();
        if let Some(price) = registration.and_then(|registration| registration.price.known().copied()) {
            if price == Money::default() {
                lines.extend(self.scribe.lines(&[Sentence::IsFree]));
            } else {
                let price = self.scribe.write(Param::Money(price));
                lines.push(self.scribe.say(Sentence::CostsSo, &[("price", Some(&price))]));
            }
        }
        self.scribe.section(Some(Sentence::PracticalMatters), Vec::new(), lines);
    }

    /// The programme, day by day where there are several.
    fn programme(&mut self) {
        let mut items: Vec<&ProgrammeItem> = each(&self.gathering.items).collect();
        sort_by(&mut items, |one, other| one.on_day().cmp(&other.on_day()));
        for day in items.chunk_by(|one, other| one.on_day() == other.on_day()) {
            let lines = day.iter().map(|item| line(item, self.scribe.language)).collect();
            let is_only = day.len() == items.len();
            let number = self.scribe.write(Param::Count(day.first().map_or(1, |item| item.on_day())));
            let heading = if is_only { Sentence::TheDays } else { Sentence::TheDay };
            let heading = self.scribe.say(heading, &[("day", Some(&number))]);
            self.scribe.sections.push(DraftSection { heading, items: lines, ..DraftSection::default() });
        }
    }
}

/// `10.00–10.45 Velkommen`.
fn line(item: &ProgrammeItem, language: Language) -> String {
    let time = item.time.known().map(|time| time_of_day(*time, language));
    let parts = [time, stated(&item.title), stated(&item.responsible).map(|role| format!("({role})"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The house, the address, the floor and the municipality.
fn place(venue: &Venue) -> Option<String> {
    let parts = [&venue.name, &venue.address, &venue.floor, &venue.municipality];
    joined(parts.into_iter().filter_map(stated).collect())
}

fn contact(contact: &Contact) -> Option<String> {
    let parts = [&contact.role, &contact.name, &contact.email, &contact.phone];
    joined(parts.into_iter().filter_map(stated).collect())
}

fn joined(parts: Vec<String>) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(", "))
}
