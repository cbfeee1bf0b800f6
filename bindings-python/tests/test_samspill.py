"""The Pythonic face: what goes in, what comes out, and what is told when the call is wrong."""

import copy
import datetime
import decimal
import inspect
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import samspill

NOTES = Path(__file__).parents[2] / "examples" / "notes"
TODAY = datetime.date(2026, 11, 21)


def test_the_readme_runs() -> None:
    readme = (NOTES.parents[1] / "README.md").read_text(encoding="utf-8")
    blocks = [block.split("```")[0] for block in readme.split("```python\n")[1:]]
    first, rows, criteria, mirrors, papers, networks, plans, goals = blocks
    (context,) = [json.loads(block.split("```")[0]) for block in readme.split("```json\n")[1:]]
    report = samspill.check_idea_note({"goals": [{}], "mainGoals": [{"goal": "helse"}]}, **context)
    assert report.made["programmeVersion"] == "2"
    assert told(report, "idea-note-without-title")["message"] == "Gi ideen eit namn."
    assert told(report, "goal-without-deadline")["severity"] == "warning"
    held: dict[str, Any] = {}
    exec(first, held)
    (said,) = [line.split("# ")[1].strip("'") for line in first.splitlines() if '["message"]' in line]
    assert held["report"].findings[0]["message"] == said
    exec(rows, held)
    assert held["portfolio"]["projects"][0]["mainGoals"] == [{"goal": "1"}, {"goal": "4"}]
    assert "01/26 Bydelskafé" in str(held["page"])
    exec(criteria, held)
    assert len(held["assessment"].criteria) == 7
    assert "Bydelskafé" in held["reply"]["markdown"]
    exec(mirrors, held)
    assert held["autumn"].counts["met"] == 1
    exec(papers, held)
    (asked,) = [line.split("# ")[1].strip("'") for line in papers.splitlines() if '["text"]' in line]
    assert held["coordination"].questions[0]["text"] == asked
    exec(networks, held)
    assert [planned["gathering"]["time"] for planned in held["plan"].gatherings] == ["2027-03-16", "2027-10-14"]
    exec(plans, held)
    assert held["times"].milestones[-1]["likely"] == "2027-04-15"
    assert held["moved"].notes[0] == "2 milepælar flyttar seg. 1 står fast."
    exec(goals, held)
    read = (
        held["goal"]["quantities"][0]["value"],
        held["goal"]["baseline"]["quantity"]["value"],
        held["goal"]["deadline"]["latest"],
    )
    assert read == (7.5, 9.8, "2027-12-31")
    assert held["by_letters"].goals[0]["hint"]["text"] == "Redusere ventetida frå __ til __ innan 2027"


def test_an_idea_is_assessed_and_answered_in_three_languages() -> None:
    note = json.loads((NOTES / "exemplary-nn.json").read_text(encoding="utf-8"))
    dossier = json.loads((NOTES.parent / "ovre-eksempelby.json").read_text(encoding="utf-8"))
    words = {"nb": "klar til vurdering", "nn": "klar til vurdering", "en": "ready to be judged"}
    later = {"nb": "skal godkjennes", "nn": "skal godkjennast", "en": "is to be approved"}
    for lang, ready in words.items():
        asked = {"today": TODAY, "lang": lang, "gate": "recommendation", "programme": dossier["programme"]}
        assessment = samspill.assess_idea_note(note, **asked)
        said = [row["words"] for row in assessment.criteria]
        assert [said[place] for place in (0, 1, 2, 4, 5)] == [ready] * 5
        assert later[lang] in said[3]
        assert assessment.criteria[3]["outcome"] is None
        assert {need.get("document") for need in assessment.criteria[6]["needs"]} == {"programme", "portfolio"}
        assert len(assessment.to_columns()) == 9
        assert assessment._repr_html_().count("<tr>") == 8
        assert "Saman om tømmerhytta" in samspill.draft("reply", note, **asked)["markdown"]
    answer: Any = {"criterion": "anchoring", "outcome": "met", "reason": "Klar nok.", "role": "Programleiar"}
    answered = samspill.assess_idea_note(note, **asked, criteria={"answers": [answer]}).criteria[0]
    assert answered["outcome"] == "met"
    assert answered["byTheFacts"] == {"outcome": "undetermined", "awaits": ["judgement"]}
    with pytest.raises(samspill.MisuseError, match="/criteria/set/id"):
        samspill.assess_idea_note(note, today=TODAY, criteria={"set": {"id": "another"}})
    steps = samspill.transitions(dossier, today=TODAY, lang="nn")
    assert {step["subject"]["kind"] for step in steps} == {"project", "ideaNote"}
    assert any(step["open"] for step in steps)
    assert len(samspill.assess_dossier(dossier, today=TODAY)) == len(steps)


def test_a_project_and_a_programme_look_at_themselves() -> None:
    dossier = json.loads((NOTES.parent / "ovre-eksempelby.json").read_text(encoding="utf-8"))
    asked: Any = {"today": TODAY, "lang": "nn"}
    before = samspill.self_assessment("ten-pieces-of-advice", dossier["portfolio"]["projects"][0], **asked)
    answers: Any = [{"criterion": "adjust", "outcome": "notMet", "reason": "Planen er som før.", "role": "Leiar"}]
    after = samspill.self_assessment("ten-pieces-of-advice", dossier, answers=answers, about="01/24", **asked)
    assert (before.counts["notMet"], after.counts["notMet"], len(after.rows)) == (0, 1, 10)
    assert after.to_columns()["Svar"][6] == "Planen er som før."
    assert after._repr_html_().startswith('<table class="samspill-self-assessment" lang="nn">')
    assert repr(after).startswith("SelfAssessment(purpose=")
    comparison = samspill.compare_self_assessments(json.dumps(before.answer), after, lang="nn")
    assert comparison.rows[6]["text"] == "Frå manglar opplysningar til ikkje oppfylt. Nokon har svart."
    assert comparison.changed == sum(
        row["change"] != "same" or bool(row["answer"] or row["found"] or row["lost"]) for row in comparison.rows
    )
    assert comparison._repr_html_().count("<tr>") == 11
    assert list(comparison.to_columns()) == ["Punkt", "Sidan sist", "Kome på plass", "Ikkje på plass lenger"]
    assert comparison.to_columns(codes=True)["change"][6] == "changed"
    mirror = samspill.self_assessment("success-factors", dossier, **asked)
    assert mirror.subject["kind"] == "programme"
    criteria: Any = {"set": {"id": "success-factors"}}
    (assessment,) = samspill.assess_dossier(dossier, today=TODAY, criteria=criteria)
    assert [row["outcome"] for row in assessment.criteria] == [row["outcome"] for row in mirror.rows]
    assert samspill.assess_programme(dossier["programme"], today=TODAY, criteria=criteria).criteria[1]["missing"] == []
    with pytest.raises(samspill.MisuseError, match="/criteria/about"):
        samspill.self_assessment("ten-pieces-of-advice", dossier, **asked)
    with pytest.raises(samspill.MisuseError, match="different lists"):
        samspill.compare_self_assessments(before, mirror)
    with pytest.raises(TypeError, match="by themselves"):
        samspill.self_assessment("success-factors", dossier, criteria=criteria, **asked)


def half_filled() -> dict[str, Any]:
    note: dict[str, Any] = json.loads((NOTES / "half-filled.json").read_text(encoding="utf-8"))
    return note


def told(report: samspill.Report, rule: str) -> Any:
    (finding,) = [finding for finding in report.findings if finding["rule"] == rule]
    return finding


def test_every_way_in_gets_the_same_report() -> None:
    path = NOTES / "half-filled.json"
    reports = [
        samspill.check_idea_note(note, today=TODAY)
        for note in (
            half_filled(),
            path.read_text(encoding="utf-8"),
            path.read_bytes(),
            bytearray(path.read_bytes()),
            path,
        )
    ]
    reports.append(samspill.check_idea_note(path.read_text(encoding="utf-8").encode("utf-16"), today="2026-11-21"))
    reports.append(samspill.open(path, today=TODAY).check_idea_note())
    assert len({report.to_json() for report in reports}) == 1


def test_three_languages() -> None:
    said = {
        lang: told(samspill.check_idea_note(half_filled(), today=TODAY, lang=lang), "goal-without-deadline")["question"]
        for lang in ("nb", "nn", "en")
    }
    assert said == {
        "nb": "Når skal målet være nådd?",
        "nn": "Når skal målet vere nådd?",
        "en": "When should the goal be reached?",
    }


def test_a_broken_note_is_answered_helpfully() -> None:
    report = samspill.check_idea_note(NOTES / "broken.json", today=TODAY, lang="nn")
    assert not report.ok
    assert [error["rule"] for error in report.errors] == [
        "impossible-date",
        "unreadable-date",
        "wrong-type",
        "unknown-choice",
        "period-reversed",
        "unreadable-number",
    ]
    assert told(report, "idea-note-without-title")["message"] == "Ideen har ingen tittel enno."
    assert repr(report) == "Report(ok=False, error=6, warning=1, advice=6, info=3)"
    assert report.ready_for["submission"]["lacks"] == [{"pointers": ["/title"], "text": "tittel"}]


def test_values_of_python_and_of_notebooks() -> None:
    note = {
        "title": "Kafé",
        "roughCost": decimal.Decimal("150.000"),
        "funding": [{"amount": decimal.Decimal("1.234")}, {"amount": decimal.Decimal("150000.50")}],
        "period": {"start": datetime.date(2027, 1, 1), "end": datetime.datetime(2027, 6, 30, 14, 0)},
        "whyNow": float("nan"),
        "expectedBenefits": ("kortere kø",),
        "goals": [{"target": {"value": 40.5}}],
    }
    report = samspill.check_idea_note(note, today=TODAY)
    assert report.ok
    assert told(report, "goal-deadline-inherited")["params"]["end"] == "2027-06-30"
    assert told(report, "idea-note-without-why-now")["outcome"] == "undetermined"


class NotAvailable:
    """As pandas' NA: it cannot even say whether it is itself."""

    def __ne__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


class Array(list[str]):
    """As an array of numpy's, which compares value by value."""

    def __ne__(self, other: object) -> Any:
        return NotAvailable()

    def tolist(self) -> list[str]:
        return ["kortere kø"]


def test_what_stands_for_missing_and_arrays() -> None:
    note = {"title": NotAvailable(), "expectedBenefits": Array(), "roughCost": float("inf")}
    report = samspill.check_idea_note(note, today=TODAY)
    assert told(report, "unreadable-number")["pointer"] == "/roughCost"
    assert told(report, "idea-note-without-title")["outcome"] == "undetermined"
    assert not [finding for finding in report.findings if finding["rule"] == "idea-note-without-expected-benefit"]


def test_a_large_note_takes_little_memory() -> None:
    script = """
import json, resource, samspill
note = json.dumps({"title": "Kafé", "goals": [{"text": "Et mål " * 40, "deadline": "2027"}] * 1900})
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert '"ok":true' in samspill.call("checkIdeaNote", note, '{"today": "2026-11-21"}')
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 / len(note))
"""
    times = float(subprocess.run([sys.executable, "-c", script], check=True, capture_output=True).stdout)
    assert times <= 12


def test_half_a_character_is_told_of_with_its_place() -> None:
    title = "Kj\ud83dp 🚲"
    for note in ({"title": title}, f'{{"title": "{title}"}}', b'{"title": "Kj\xf8p"}'):
        (finding,) = [
            finding
            for finding in samspill.check_idea_note(note, today=TODAY).findings
            if finding["rule"] == "text-with-lost-character"
        ]
        assert finding["spans"][0]["codePoints"] == [2, 3]


def test_what_has_no_place_in_a_document_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="values of object have no place in a document \\(at /goals/0\\)"):
        samspill.check_idea_note({"goals": [object()]}, today=TODAY)
    with pytest.raises(TypeError, match="values of set have no place"):
        samspill.check_idea_note({"risks": {"a", "b"}}, today=TODAY)
    itself: dict[str, Any] = {}
    itself["goals"] = [itself]
    with pytest.raises(ValueError, match="the document holds itself"):
        samspill.check_idea_note(itself, today=TODAY)
    with pytest.raises(ValueError, match="the context holds itself"):
        samspill.check_idea_note({}, today=TODAY, profile=itself)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"a file\? Give its path"):
        samspill.check_idea_note("note.json", today=TODAY)
    for sheet in ("portefolje.xlsx", Path("portefolje.xlsx")):
        with pytest.raises(ValueError, match=r"Read it first.*portfolio_from_rows\(pandas.read_excel"):
            samspill.check_portfolio(sheet, today=TODAY)
    with pytest.raises(FileNotFoundError):
        samspill.check_idea_note(NOTES / "none.json", today=TODAY)


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"today": "i dag"}, "/today"),
        ({"today": TODAY, "lang": "se"}, "/lang"),
        ({"today": TODAY, "gate": "later"}, "/gate"),
        ({"today": TODAY, "limits": {"bites": 1}}, "/limits/bites"),
        ({"today": TODAY, "profile": {"rules": {"no-rule": {"reason": "x"}}}}, "/profile/rules/no-rule"),
    ],
)
def test_a_wrong_context_is_a_value_error_with_its_place(wrong: dict[str, Any], pointer: str) -> None:
    for ask in (samspill.check_idea_note, samspill.open):
        with pytest.raises(ValueError, match=pointer) as caught:
            ask({}, **wrong)
        assert isinstance(caught.value, samspill.MisuseError)
        assert caught.value.pointer == pointer
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_every_key_of_the_context_is_a_keyword() -> None:
    report = samspill.check_idea_note(
        {"title": "Kafé", "goals": [{}]},
        today=TODAY,
        lang="se",
        gate="planApproval",
        profile={
            "name": "Prøve",
            "rules": {"goal-without-deadline": {"severity": "error", "reason": "Vi vil ha frister."}},
        },
        limits={"findings": 10},
        include=["success"],
        texts={"se": {"goal-without-deadline": {"message": "Mihttu {goal}"}}},
    )
    assert report.made["profile"] == "Prøve"
    assert report.made["lang"] == "se"
    assert [finding["message"] for finding in report.errors] == ["Mihttu 1"]
    assert "Ideen har en tittel." in [finding["message"] for finding in report.of_severity("success")]


def test_every_kind_of_document_is_checked_alike() -> None:
    dossier = json.loads((NOTES.parent / "ovre-eksempelby.json").read_text(encoding="utf-8"))
    programme, portfolio = dossier["programme"], dossier["portfolio"]
    told_alone = samspill.check_project(portfolio["projects"][3], today=TODAY, programme=programme)
    assert told(told_alone, "anchoring-without-reason")["subject"]["code"] == "01/25"
    together = samspill.check_portfolio(portfolio, today=TODAY, programme=programme)
    assert told(together, "project-code-not-unique")["subject"]["title"] == "Nabohjelp"
    assert together.findings == samspill.open(portfolio, today=TODAY, programme=programme).check_portfolio().findings
    assert samspill.check_programme(programme, today=TODAY).made["programmeVersion"] == "2"
    assert not samspill.check_dossier(dossier, today=TODAY).ok


def test_help_tells_the_keywords_by_name() -> None:
    for ask in (samspill.check_idea_note, samspill.check_portfolio, samspill.report, samspill.open):
        parameters = inspect.signature(ask).parameters
        assert list(parameters)[1:] == [
            "today",
            "lang",
            "gate",
            "programme",
            "profile",
            "criteria",
            "limits",
            "include",
            "texts",
        ]
        assert parameters["today"].default is inspect.Parameter.empty
    with pytest.raises(samspill.MisuseError, match="`today` must be given"):
        samspill.check_idea_note({})  # type: ignore[call-arg]
    with pytest.raises(samspill.MisuseError, match="did you mean `gate`"):
        samspill.check_idea_note({}, today=TODAY, gates="closing")  # type: ignore[call-arg]


def test_columns_begin_with_code_and_title() -> None:
    report = samspill.check_idea_note(half_filled(), today=TODAY, lang="nn")
    columns = report.to_columns()
    assert list(columns)[:5] == ["Prosjektkode", "Tittel", "Kjennemerke", "Mål nr.", "Kva slags merknad"]
    codes = report.to_columns(codes=True)
    place = codes["rule"].index("goal-without-deadline")
    assert (columns["Kva slags merknad"][place], codes["severity"][place]) == ("Råd", "advice")
    assert columns["Vurdering"][place] == "manglar opplysningar"
    assert {len(values) for values in codes.values()} == {len(report.findings)}


def test_a_notebook_shows_the_page_of_what_was_checked() -> None:
    note = {"title": "<b>Kafé</b>", "goals": [{}]}
    project = {"code": "01/26", "title": "<b>Kafé</b>"}
    programme = {"title": "<b>Kafé</b>", "mainGoals": [{"name": "Helse"}]}
    reports = [
        samspill.check_idea_note(note, today=TODAY, lang="nn"),
        samspill.check_idea_note("\ufeff" + json.dumps(note), today=TODAY, lang="nn"),
        samspill.check_project(project, today=TODAY, lang="nn"),
        samspill.check_portfolio({"projects": [project]}, today=TODAY, lang="nn", programme={"title": "Programmet"}),
        samspill.check_programme(programme, today=TODAY, lang="nn"),
        samspill.check_dossier({"programme": programme}, today=TODAY, lang="nn"),
    ]
    for report in reports:
        shown = report._repr_html_()
        assert shown
        assert 'lang="nn"' in shown
        assert "&lt;b&gt;Kafé&lt;/b&gt;" in shown
        assert "<b>" not in shown
    assert "Programmet" in str(reports[3]._repr_html_())
    assert reports[0]._repr_html_() == samspill.report({"ideaNotes": [note]}, today=TODAY, lang="nn")._repr_html_()
    broken = samspill.check_idea_note("{]", today=TODAY)
    assert broken.findings[0]["message"] in str(broken._repr_html_())
    assert samspill.Report(reports[0].to_json())._repr_html_() is None


def test_a_page_is_text_and_html() -> None:
    dossier = json.loads((NOTES.parent / "ovre-eksempelby.json").read_text(encoding="utf-8"))
    page = samspill.report(dossier, today=TODAY, lang="en")
    assert page.title == dossier["programme"]["title"]
    assert str(page) == page.text
    assert page._repr_html_() == page.html
    assert repr(page) == f"Page({page.title!r})"
    assert samspill.open(dossier, today=TODAY, lang="en").report() == page
    with pytest.raises(samspill.MisuseError, match="/gate"):
        samspill.report(dossier, today=TODAY, gate="later")  # type: ignore[arg-type]


def test_a_report_can_be_kept_compared_and_copied() -> None:
    report = samspill.check_idea_note(half_filled(), today=TODAY)
    assert report.findings
    assert pickle.loads(pickle.dumps(report)) == report
    assert copy.deepcopy(report) == report
    assert samspill.Report(report.to_json()).findings == report.findings


def test_the_catalogue_tells_every_rule_in_three_languages() -> None:
    for rule in samspill.catalogue()["rules"]:
        for text in rule["texts"].values():
            assert text["nb"]
            assert text["nn"]
            assert text["en"]
    assert samspill.version()["samspill"] == samspill.__version__


def test_a_document_of_any_kind_is_checked_by_its_name() -> None:
    report = samspill.check("decision", {"date": "31.02.2026"}, today=TODAY)
    assert [finding["rule"] for finding in report.findings] == ["impossible-date"]
    assert report._repr_html_() is None
    assert samspill.check("ideaNote", {}, today=TODAY).to_json() == samspill.check_idea_note({}, today=TODAY).to_json()
    assert samspill.upgrade({"portfolio": {}}, today=TODAY) == {
        "schemaVersion": "0.1.0",
        "portfolio": {"schemaVersion": "0.1.0"},
    }


def test_goals_are_read_into_a_table() -> None:
    texts = (NOTES.parent / "goals.txt").read_text(encoding="utf-8").splitlines()
    goals = samspill.read_goals(texts, lang="nn")
    columns = goals.to_columns()
    assert len(goals) == len(columns["Mål"]) == 50
    assert list(columns)[:3] == ["Mål", "Kva slags mål", "Verb"]
    row = texts.index("Auke talet på lærlingar i kommunen frå 14 til 24 innan 2028")
    assert (columns["Nullpunkt"][row], columns["Målverdi"][row], columns["Siste dag"][row]) == (
        14.0,
        24.0,
        "2028-12-31",
    )
    assert goals.to_columns(codes=True)["direction"][row] == "up"
    assert goals._repr_html_().count("<tr>") == 51
    assert samspill.marked(goals[row]).count("<mark") >= 3
    assert samspill.read_goals([]).to_columns()["Mål"] == []


def test_goals_are_looked_at_by_the_letters_that_are_chosen() -> None:
    note = {"title": "Kafé", "goals": [{"text": "Redusere køen innen 2027"}, {"text": "Trivsel", "level": "vision"}]}
    goals = samspill.goals_of_idea_note(note, today=TODAY)
    assert repr(goals) == "GoalsByLetters(smarte-nb, 1 goals)"
    assert goals.to_columns()["T: Tidsavgrenset"] == ["oppfylt"]
    assert goals.to_columns(codes=True)["hint"] == ["Redusere køen fra __ til __ innen 2027"]
    own = samspill.goals_of_idea_note(note, today=TODAY, profile={"name": "own", "letters": {"id": "rotur"}})
    assert [letter["letter"] for letter in own.goals[0]["letters"]] == ["R", "O", "T", "U", "R"]
    assert "<table>" in own._repr_html_()
    with pytest.raises(ValueError, match="/profile/letters/id"):
        samspill.goals_of_idea_note(note, today=TODAY, profile={"name": "own", "letters": {"id": "smartest"}})
