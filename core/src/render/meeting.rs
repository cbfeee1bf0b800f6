//! Plans of meetings as text and as HTML, and as other languages are given them.

use serde::Serialize;

use super::html::escaped;
use super::text::{printable, wrap};
use crate::check::{Made, MadeAnswer};
use crate::meeting::{
    MeetingColumn, MeetingNote, MeetingPlan, MeetingRole, MeetingRow, MeetingSentence as Says, PreMeetingPlan,
};
use crate::model::MeetingPurpose;
use crate::phrase::Param;
use crate::value::raised;

/// A plan of a meeting as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeetingPlan"))]
pub struct MeetingPlanAnswer<'a> {
    made: MadeAnswer<'a>,
    /// What the meeting is about.
    title: &'a str,
    /// What it is for; `null` where that is not stated.
    purpose: Option<MeetingPurpose>,
    /// When it is, in words; `null` where that is not stated.
    when: Option<&'a str>,
    /// How many minutes it takes.
    minutes: usize,
    /// How many minutes there are; `null` where that is not stated.
    available: Option<usize>,
    /// The agenda.
    rows: &'a [MeetingRow],
    /// What is needed in all, each once.
    needs: &'a [String],
    /// The talk before the meeting.
    pre_meeting: &'a PreMeetingPlan,
    /// Who answers for what.
    roles: &'a [MeetingRole],
    /// What is missing or does not fit, as questions.
    notes: &'a [MeetingNote],
    /// All of it in plain text.
    text: String,
    /// All of it as an HTML `<article>` to lay into a page.
    html: String,
}

impl MeetingPlan {
    /// The plan as other languages are given it.
    pub(crate) fn answer<'a>(&'a self, made: &'a Made) -> MeetingPlanAnswer<'a> {
        MeetingPlanAnswer {
            made: MadeAnswer::of(made),
            title: &self.title,
            purpose: self.purpose,
            when: self.when.as_deref(),
            minutes: self.minutes,
            available: self.available,
            rows: &self.rows,
            needs: &self.needs,
            pre_meeting: &self.pre_meeting,
            roles: &self.roles,
            notes: &self.notes,
            text: self.to_text(),
            html: self.to_html(),
        }
    }

    /// The plan as text, in lines of at most 100 characters where words allow it.
    pub fn to_text(&self) -> String {
        let mut lines = format!("{}\n", printable(&self.title));
        self.intro().iter().for_each(|line| wrap(line, "", "", &mut lines));
        self.heading(Says::Agenda, &mut lines);
        for row in &self.rows {
            lines += &format!("{}  {}\n", row.time, row.title);
            wrap(&row.why, "    ", "    ", &mut lines);
            row.how.iter().for_each(|step| wrap(step, "    – ", "      ", &mut lines));
        }
        for (heading, paragraphs, items) in self.lists() {
            self.heading(heading, &mut lines);
            paragraphs.iter().for_each(|line| wrap(line, "", "", &mut lines));
            items.iter().for_each(|item| wrap(item, "– ", "  ", &mut lines));
        }
        lines
    }

    /// The plan as a fragment of HTML: headings from the second level, no style, no script.
    pub fn to_html(&self) -> String {
        let mut html = format!("<article class=\"samspill-meeting\" lang=\"{}\">\n", self.lang.code());
        html += &element("h2", &self.title);
        self.intro().iter().for_each(|line| html += &element("p", line));
        html += &self.table();
        html += &self.how_to();
        for (heading, paragraphs, items) in self.lists() {
            html += "<section>\n";
            html += &element("h3", &self.say(heading));
            paragraphs.iter().for_each(|line| html += &element("p", line));
            html += &list("ul", &items);
            html += "</section>\n";
        }
        html + "</article>\n"
    }

    fn say(&self, sentence: Says) -> String {
        sentence.say(&[], self.lang)
    }

    fn say_with(&self, sentence: Says, name: &'static str, param: impl Into<Param>) -> String {
        sentence.say(&[(name, param.into())], self.lang)
    }

    fn heading(&self, heading: Says, lines: &mut String) {
        lines.extend(["\n", &raised(&self.say(heading)), "\n"]);
    }

    /// What the meeting is for, when it is and how long it takes.
    fn intro(&self) -> Vec<String> {
        let purpose = self.purpose.map(|purpose| purpose.title().in_language(self.lang));
        let purpose = purpose.map(|purpose| self.say_with(Says::Purpose, "purpose", purpose));
        let result = self.result.clone().map(|result| self.say_with(Says::Result, "result", Param::Text(result)));
        let when = self.when.as_deref().map(|when| self.say_with(Says::MeetingWhen, "when", when));
        let takes = self.say_with(Says::Takes, "minutes", self.minutes);
        let time = when.into_iter().chain([takes]).collect::<Vec<_>>().join(" ");
        purpose.into_iter().chain(result).chain([time]).collect()
    }

    /// What follows the agenda: a heading, paragraphs, and a list. What is empty is left out.
    fn lists(&self) -> Vec<(Says, Vec<String>, Vec<String>)> {
        let talk = &self.pre_meeting;
        let when = talk.when.as_deref().map(|when| self.say_with(Says::PreMeetingWhen, "when", when));
        let who = when.into_iter().chain([talk.who.clone()]).collect::<Vec<_>>().join(" ");
        let role = |role: &MeetingRole| {
            let who = role.who.clone().map(|who| self.say_with(Says::ThatIs, "who", Param::Text(who)));
            [Some(role.answers_for.clone()), who].into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        let lists = [
            (Says::Needs, Vec::new(), self.needs.clone()),
            (Says::PreMeeting, vec![who, self.say(Says::PreMeetingAsks)], talk.questions.clone()),
            (Says::Roles, Vec::new(), self.roles.iter().map(role).collect()),
            (Says::Notes, Vec::new(), self.notes.iter().map(|note| note.text.clone()).collect()),
        ];
        lists.into_iter().filter(|(_, _, items)| !items.is_empty()).collect()
    }

    fn table(&self) -> String {
        let headings = [MeetingColumn::Time, MeetingColumn::What, MeetingColumn::Why];
        let headings = headings.map(|heading| escaped(heading.title().in_language(self.lang)));
        let headings = headings.map(|heading| format!("<th scope=\"col\">{heading}</th>")).concat();
        let mut html = format!("<table>\n<caption>{}</caption>\n", escaped(&self.say(Says::Agenda)));
        html += &format!("<thead><tr>{headings}</tr></thead>\n<tbody>\n");
        for row in &self.rows {
            let [time, title, why] = [&row.time, &row.title, &row.why].map(|text| escaped(text));
            html += &format!(
                "<tr class=\"{}\"><th scope=\"row\">{time}</th><td>{title}</td><td>{why}</td></tr>\n",
                row.part.code()
            );
        }
        html + "</tbody>\n</table>\n"
    }

    fn how_to(&self) -> String {
        let mut html = format!("<section>\n{}", element("h3", &self.say(Says::HowTo)));
        for row in self.rows.iter().filter(|row| !row.how.is_empty()) {
            html += &element("h4", &row.title);
            html += &list("ol", &row.how);
        }
        html + "</section>\n"
    }
}

fn element(tag: &str, text: &str) -> String {
    format!("<{tag}>{}</{tag}>\n", escaped(text))
}

fn list(tag: &str, items: &[String]) -> String {
    let items = items.iter().map(|item| element("li", item)).collect::<String>();
    format!("<{tag}>\n{items}</{tag}>\n")
}
