//! Papers as pages of HTML.

use super::paper::{Paper, Part};
use crate::render::html::escaped;

/// All that a page looks like: on the screen, and on paper. It prints in black and white, too.
const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:0 auto;max-width:46rem;padding:2rem 1.5rem;font:1rem/1.5 Georgia,'Liberation Serif','Times New Roman',serif;color:#1d2b33;background:#fff}\
h1,h2,h3,th,dt,.label,.question,caption,footer,.source{font-family:Helvetica,Arial,'Liberation Sans',sans-serif}\
h1{font-size:1.7rem;line-height:1.2;margin:0 0 1rem}\
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:2px solid #0c5a66}\
h3{font-size:1.05rem;margin:1.8rem 0 .4rem}\
p,ul{margin:.4rem 0 .8rem}ul{padding-left:1.3rem}li{margin:.25rem 0}\
dl.about{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0 0 1.5rem}dl.about dt{font-weight:bold}dl.about dd{margin:0}\
.question{font-weight:bold;margin:.4rem 0 .8rem;padding:.6rem .8rem;border-left:4px solid #0c5a66;background:#eef3f4}\
.label{font-weight:bold;font-size:.9rem;margin:.8rem 0 0}\
.source{display:block;font-size:.75rem;line-height:1.3;color:#54626b}\
table{border-collapse:collapse;width:100%;margin:.6rem 0 1rem;font-size:.85rem}\
caption{text-align:left;font-weight:bold;padding:.6rem 0 .3rem}table:not(.samspill-picture) caption{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}\
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem .3rem 0;border-bottom:1px solid #ccd5d9}\
ul.choices{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}\
ul.choices li::before{content:'';display:inline-block;width:.8rem;height:.8rem;border:1.5px solid #1d2b33;margin-right:.45rem;vertical-align:-.1rem}\
.line{height:1.9rem;border-bottom:1px solid #54626b}\
main{overflow-x:auto}figure{margin:1.5rem 0}figure svg{width:100%;height:auto}\
footer{margin-top:2.5rem;font-size:.75rem;color:#54626b}\
@media (max-width:40rem){dl.about{grid-template-columns:1fr}dl.about dd{margin-bottom:.4rem}body{padding:1rem}}@page{size:A4;margin:18mm 17mm}@page wide{size:A4 landscape;margin:8mm}\
@media print{figure{page:wide;margin:0}figure svg{max-height:190mm}main{overflow:visible}body{max-width:none;padding:0;font-size:10pt;line-height:1.4}figure,tr,li,.choices,.question{break-inside:avoid}h2,h3,.label,.question{break-after:avoid}.choices,.line{break-before:avoid}h2{break-inside:avoid}h1{font-size:18pt}h2{font-size:14pt;margin-top:1.4rem}h3{font-size:11.5pt;margin-top:1.2rem}p,ul{margin:.25rem 0 .5rem}li{margin:.12rem 0}}";

pub(super) fn page(paper: &Paper) -> String {
    let (lang, title) = (escaped(&paper.lang), escaped(&paper.title));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    );
    if !paper.about.is_empty() {
        html += "<dl class=\"about\">\n";
        for (label, value) in &paper.about {
            html += &format!("<dt>{}</dt><dd>{}</dd>\n", escaped(label), escaped(value));
        }
        html += "</dl>\n";
    }
    // A case is kept together on a page where there is room.
    let mut is_in_case = false;
    for part in &paper.parts {
        if matches!(part, Part::Case(_) | Part::Heading(_) | Part::TablesOfPictures(..)) && is_in_case {
            html += "</section>\n";
            is_in_case = false;
        }
        if matches!(part, Part::Case(_)) {
            html += "<section>\n";
            is_in_case = true;
        }
        add(&mut html, part);
    }
    if is_in_case {
        html += "</section>\n";
    }
    html + &format!("</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n", escaped(&paper.made))
}

fn add(html: &mut String, part: &Part) {
    match part {
        Part::Heading(text) => *html += &format!("<h2>{}</h2>\n", escaped(text)),
        Part::Case(text) => *html += &format!("<h3>{}</h3>\n", escaped(text)),
        Part::Paragraph(text) => *html += &format!("<p>{}</p>\n", escaped(text)),
        Part::Question(text) => *html += &format!("<p class=\"question\">{}</p>\n", escaped(text)),
        Part::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("<li>{}</li>", escaped(item))).collect();
            *html += &format!("<ul>{}</ul>\n", items.concat());
        }
        Part::Facts(label, facts) => {
            let item = |(fact, source): &(String, String)| match source.as_str() {
                "" => format!("<li>{}</li>", escaped(fact)),
                source => format!("<li>{} <span class=\"source\">{}</span></li>", escaped(fact), escaped(source)),
            };
            let items: Vec<String> = facts.iter().map(item).collect();
            *html += &format!("<p class=\"label\">{}</p>\n<ul>{}</ul>\n", escaped(label), items.concat());
        }
        Part::Table { caption, columns, rows } => add_table(html, caption, columns, rows),
        Part::TablesOfPictures(heading, tables) => {
            *html += &format!("<h2>{}</h2>\n{}", escaped(heading), tables.concat());
        }
        Part::Choices(label, choices) => {
            let items: Vec<String> = choices.iter().map(|item| format!("<li>{}</li>", escaped(item))).collect();
            *html +=
                &format!("<p class=\"label\">{}</p>\n<ul class=\"choices\">{}</ul>\n", escaped(label), items.concat());
            *html += "<div class=\"line\"></div><div class=\"line\"></div>\n";
        }
        // Pictures are escaped already, and their tables too.
        Part::Picture(picture) => {
            *html += &format!("<figure>\n{}</figure>\n", picture.svg);
        }
    }
}

fn add_table(html: &mut String, caption: &str, columns: &[String], rows: &[Vec<String>]) {
    *html += &format!("<table>\n<caption>{}</caption>\n<thead>\n<tr>", escaped(caption));
    columns.iter().for_each(|column| *html += &format!("<th scope=\"col\">{}</th>", escaped(column)));
    *html += "</tr>\n</thead>\n<tbody>\n";
    for row in rows {
        *html += "<tr>";
        for (place, cell) in row.iter().enumerate() {
            *html += &match place {
                0 => format!("<th scope=\"row\">{}</th>", escaped(cell)),
                _ => format!("<td>{}</td>", escaped(cell)),
            };
        }
        *html += "</tr>\n";
    }
    *html += "</tbody>\n</table>\n";
}
