"""What projects are to each other, papers about it, and questions, as a reader in Python meets them."""

import copy
import datetime
import json
import pickle
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pandas
import polars
import pytest
import samspill
from jsonschema import Draft202012Validator
from samspill._headings import HEADINGS

ROOT = Path(__file__).parents[2]
INVENTED = ROOT / "examples" / "ovre-eksempelby.json"
ASKED: Any = {"today": "2026-11-21", "lang": "nn"}


def held_to(schema: str, answer: Any) -> None:
    content = json.loads((ROOT / "core" / "schema" / f"{schema}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(content).validate(answer)


def test_what_the_invented_projects_are_to_each_other() -> None:
    coordination = samspill.coordinate(INVENTED, **ASKED)
    held_to("coordination", coordination.answer)
    assert {question["kind"] for question in coordination.questions} == {
        "merge",
        "coordinate",
        "developFurther",
        "windDown",
    }
    assert str(coordination).startswith("2 av 8 prosjekt vil bidra til hovudmål 1 (Oppvekst).\n")
    assert repr(coordination) == f"Coordination(10 projects, {len(coordination.questions)} questions)"
    parts = ("questions", "coverage", "overlaps", "dependencies", "clashes", "status", "advice")
    for part in parts:
        tabled = getattr(coordination, part)
        columns = tabled.to_columns()
        assert list(columns)[:2] == ["Prosjektkode", "Tittel"], part
        assert len({len(column) for column in columns.values()}) == 1, part
        assert polars.DataFrame(columns).shape[1] == pandas.DataFrame(columns).shape[1] == len(columns)
        assert list(tabled.to_columns(codes=True))[:2] == ["code", "title"], part
        assert tabled._repr_html_().startswith("<table><thead><tr><th>Prosjektkode</th>")
    assert coordination.to_columns() == coordination.questions.to_columns()
    assert coordination.to_columns()["Prosjektkode"][0] == "03/24; 02/26"
    for question, given in zip(coordination.questions, coordination.to_columns()["Råd frå forumet"], strict=True):
        texts = [coordination.advice[place]["text"] for place in question["advice"]]
        assert given == (" ".join(text or "" for text in texts) or None)
    assert {"room", "residents"} <= set(coordination.clashes.to_columns(codes=True)["kind"])
    awaited = [coordination.projects[one["awaitedProject"]]["code"] for one in coordination.dependencies]
    assert coordination.dependencies.to_columns()["Ventar på (prosjektkode)"] == awaited
    assert pickle.loads(pickle.dumps(coordination)) == copy.deepcopy(coordination) == coordination


def test_a_goal_without_a_project_has_a_row_of_its_own() -> None:
    coverage = samspill.coordinate(INVENTED, **ASKED).coverage
    assert repr(coverage) == "Coverage(6 of 8 projects)"
    rows = coverage.to_columns()
    place = rows["Hovudmål"].index("3 Arbeid")
    assert (rows["Prosjektkode"][place], rows["Støtte"][place]) == (None, "vi veit ikkje enno")
    assert coverage.to_columns(codes=True)["support"][place] == "undetermined"
    assert [goal["name"] for goal in coverage.main_goals if goal["projects"]] == ["Oppvekst", "Helse", "Møteplasser"]
    assert str(coverage).splitlines() == coverage.balance
    approach = {"name": "Møteplasser først"}
    project = {"title": "Kafé", "strategicApproaches": ["Møteplasser først"]}
    programme: Any = {"strategicApproaches": [approach]}
    alone = samspill.coordinate({"projects": [project]}, programme=programme, **ASKED).coverage.to_columns(codes=True)
    assert (alone["title"], alone["mainGoal"], alone["approach"]) == (["Kafé"], [None], ["Møteplasser først"])


def test_a_portfolio_alone_an_empty_one_and_what_is_none() -> None:
    projects = [{"code": "01/26"}, {}]
    alone = samspill.coordinate({"projects": projects}, **ASKED)
    assert alone.answer == samspill.coordinate({"portfolio": {"projects": projects}}, **ASKED).answer | {
        "projects": alone.projects
    }
    assert [project["pointer"] for project in alone.projects] == ["/projects/0", "/projects/1"]
    assert alone.questions == []
    unread: list[Any] = ["", "{", "[]", {}, None]
    for nothing in unread:
        assert samspill.coordinate(nothing, **ASKED).projects == []
        assert samspill.forum_paper(nothing, **ASKED).html.startswith("<!doctype html>")


class Page(HTMLParser):
    """What a page asks others for, and whether it is one."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.asks: list[str | None] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.asks += [value for name, value in attributes if name in ("src", "href") and not str(value).startswith("#")]


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_papers_stand_alone(tmp_path: Path, lang: str) -> None:
    opened = samspill.open(INVENTED, today="2026-11-21", lang=lang)
    papers = [opened.forum_paper(), opened.steering_group_paper(), opened.portfolio_report()]
    papers.append(opened.draft_merge_plan("02/26", "03/24"))
    assert [paper.kind for paper in papers] == ["forum", "steeringGroup", "portfolio", "mergePlan"]
    for paper in papers:
        page = Page()
        page.feed(paper.html)
        assert (page.asks, page.tags.count("h1")) == ([], 1)
        assert not {"script", "link", "img"} & set(page.tags)
        assert f'<html lang="{lang}"' in paper.html
        assert str(paper) == paper.markdown
        assert paper.markdown.startswith(f"# {paper.title}")
        # A notebook shows it in a frame of its own, so that its style is for nothing else.
        frame = Page()
        frame.feed(paper._repr_html_())
        assert frame.tags == ["iframe"]
        paper.save(tmp_path / "paper.html")
        paper.save(str(tmp_path / "paper.md"))
        assert (tmp_path / "paper.html").read_text(encoding="utf-8") == paper.html
        assert (tmp_path / "paper.md").read_text(encoding="utf-8") == paper.markdown


def test_who_is_hit_when_a_project_slips() -> None:
    slip = samspill.slip(INVENTED, "01/24", days=120, **ASKED)
    held_to("slip", slip.answer)
    assert slip == samspill.open(INVENTED, **ASKED).slip("01/24", days=120)
    assert slip.to_columns()["Prosjektkode"] == ["01-25"]
    assert slip.to_columns(codes=True)["to"] == ["2027-06-28"]
    assert str(slip).splitlines()[0] == slip.answer["text"]
    assert samspill.slip(INVENTED, "01/24", days=0, **ASKED).hits == []
    assert pickle.loads(pickle.dumps(slip)).to_columns() == slip.to_columns()


def test_what_has_changed_since_a_day() -> None:
    difference = samspill.portfolio_difference(INVENTED, since=datetime.date(2026, 1, 1), **ASKED)
    held_to("portfolio-difference", difference.answer)
    assert difference == samspill.open(INVENTED, **ASKED).portfolio_difference(since="2026-01-01")
    assert difference.since == "2026-01-01"
    rows = difference.to_columns(codes=True)
    assert ("02/26", "joined") in zip(rows["code"], rows["kind"], strict=True)
    assert list(difference.to_columns()) == ["Prosjektkode", "Tittel", "Kva som er endra"]
    (nothing,) = samspill.portfolio_difference(INVENTED, since="2026-11-21", **ASKED).changes
    assert nothing["code"] == "nothing"


def test_which_projects_an_idea_is_like() -> None:
    note = {"title": "Kafé for nye", "solution": "Nye innbyggere møtes over kaffe og snakker norsk"}
    similar = samspill.similar_projects(INVENTED, note, **ASKED)
    held_to("similar-projects", similar.answer)
    assert similar == samspill.open(INVENTED, **ASKED).similar_projects(json.dumps(note))
    assert similar.to_columns()["Prosjektkode"] == ["7/2025 B"]
    assert str(similar).startswith(similar.text)
    assert samspill.similar_projects(INVENTED, {}, **ASKED).hits == []


def test_projects_are_named_aright_where_a_portfolio_holds_more_than_projects() -> None:
    cafe = {"code": "01/26", "title": "Kafé", "milestones": [{"id": "K1", "planned": "2027-02-01"}]}
    waits = {"project": "01/26", "kind": "dependsOn", "milestone": "T1", "otherMilestone": "K1"}
    square = {"code": "02/26", "milestones": [{"id": "T1", "planned": "2027-02-01"}], "links": [waits]}
    square |= {"title": "Torg", "state": "planning", "events": [{"state": "planning", "date": "2026-05-01"}]}
    projects = {"projects": ["hva?", cafe, {}, square]}
    coordination = samspill.coordinate(projects, **ASKED)
    assert coordination.dependencies.to_columns()["Ventar på (prosjektkode)"] == ["01/26"]
    assert samspill.slip(projects, "Kafé", days=30, **ASKED).to_columns()["Tittel"] == ["Torg"]
    changes = samspill.portfolio_difference(projects, since="2026-03-01", **ASKED).to_columns()
    assert changes["Prosjektkode"][0] == "02/26"
    assert samspill.similar_projects(projects, {"title": "Torg"}, **ASKED).to_columns()["Prosjektkode"] == ["02/26"]


def test_a_merge_plan_holds_all_that_a_project_has() -> None:
    paper = samspill.draft_merge_plan(INVENTED, "02/26", "03/24", **ASKED)
    assert paper == samspill.open(INVENTED, **ASKED).draft_merge_plan("02/26", "03/24")
    assert paper.document is not None
    assert {item["kind"] for item in paper.document["items"]} == {"goal", "milestone", "link"}
    # It has its place in the portfolio, leaves nothing out, and asks what becomes of each.
    dossier = json.loads(INVENTED.read_text(encoding="utf-8"))

    def rules_with(items: list[Any]) -> set[str]:
        dossier["portfolio"]["mergePlans"] = [dict(paper.document or {}) | {"items": items}]
        findings = samspill.check_dossier(dossier, **ASKED).findings
        return {finding["rule"] for finding in findings if finding["pointer"].startswith("/portfolio/mergePlans")}

    items = list(paper.document["items"])
    assert "merge-item-undecided" in rules_with(items)
    assert "merge-plan-leaves-out" not in rules_with(items)
    assert "merge-plan-leaves-out" in rules_with(items[1:])
    assert samspill.forum_paper(INVENTED, **ASKED).document is None


def test_an_open_file_gives_the_same_bytes_as_the_plain_call() -> None:
    dossier = INVENTED.read_text(encoding="utf-8")
    context = json.dumps(ASKED)
    handle = samspill._native.Handle(dossier, context)
    questions: list[tuple[str, dict[str, Any]]] = [
        ("slip", {"project": "01/24", "days": 120}),
        ("portfolioDifference", {"since": "2026-01-01"}),
        ("similarProjects", {"ideaNote": {"title": "Ungdomskonsert"}}),
        ("draftMergePlan", {"project": "02/26", "into": "03/24"}),
        ("slip", {"project": "99/99", "days": 1}),
    ]
    for operation, question in questions:
        plain = samspill.call(operation, json.dumps({"dossier": json.loads(dossier), **question}), context)
        assert handle.ask(operation, json.dumps(question)) == plain, operation


def test_a_question_that_is_wrong_is_told() -> None:
    def misuse(of: Any) -> tuple[str, str]:
        with pytest.raises(samspill.MisuseError) as told:
            of()
        return str(told.value.args[0]), told.value.pointer

    assert misuse(lambda: samspill.slip(INVENTED, "99/99", days=7, **ASKED)) == (
        "no project is known as `99/99`",
        "/project",
    )
    days: Any = "en uke"
    for wrong in (-1, 3651, 1.5, days):
        assert misuse(lambda wrong=wrong: samspill.slip(INVENTED, "01/24", days=wrong, **ASKED))[1] == "/days"
    assert misuse(lambda: samspill.portfolio_difference(INVENTED, since="i fjor", **ASKED))[1] == "/since"
    assert misuse(lambda: samspill.similar_projects(INVENTED, None, **ASKED))[1] == "/ideaNote"
    assert misuse(lambda: samspill.draft_merge_plan(INVENTED, "01/24", "01/24", **ASKED))[1] == "/into"
    opened = samspill.open(INVENTED, **ASKED)
    assert misuse(lambda: opened.slip("99/99", days=7))[1] == "/project"
    # A file that cannot be read says nothing about its projects.
    for nothing in ("{", None, "[]"):
        assert misuse(lambda nothing=nothing: samspill.portfolio_difference(nothing, since="2026-01-01", **ASKED))


def test_headings_are_there_in_each_language() -> None:
    assert all(len(words) == 3 and all(words) for words in HEADINGS.values())
    english = samspill.coordinate(INVENTED, today="2026-11-21", lang="en").to_columns()
    assert list(english)[:4] == ["Project code", "Title", "What it is about", "Question"]
    # The first two are those of the tables of findings.
    findings = samspill.check_dossier(INVENTED, **ASKED).to_columns()
    assert list(findings)[:2] == list(samspill.coordinate(INVENTED, **ASKED).to_columns())[:2]
