"""Process support: requests, plans of meetings and methods, as Python has them."""

import json
from pathlib import Path

import pytest
import samspill

EXAMPLE = Path(__file__).parents[2] / "examples" / "alesund-process-support.json"
TODAY = "2018-10-15"


def test_the_example_is_checked_and_its_meetings_are_planned() -> None:
    report = samspill.check_process_support(EXAMPLE, today=TODAY, lang="nn")
    assert report.ok
    assert [finding["rule"] for finding in report.warnings] == ["process-leader-without-pre-meeting"]
    for request in json.loads(EXAMPLE.read_text(encoding="utf-8"))["requests"]:
        plan = samspill.plan_meeting(request, today=TODAY, lang="nn")
        assert plan.title == request["title"]
        assert str(plan).startswith(request["title"])
        assert plan._repr_html_().count('<th scope="row">') == len(plan.rows)
        assert sum(row["minutes"] for row in plan.rows) == plan.minutes


def test_a_plan_is_a_table() -> None:
    request = {"title": "Kafé", "purpose": "newIdeas", "minutes": 60, "people": 12}
    plan = samspill.plan_meeting(request, today=TODAY, lang="en")
    columns = plan.to_columns()
    assert repr(plan) == "MeetingPlan('Kafé', 60 minutes)"
    assert list(columns) == ["Time", "Minutes", "What", "Why", "Method"]
    assert sum(int(str(minutes)) for minutes in columns["Minutes"]) == 60
    assert plan.to_columns(codes=True)["method"][0] is None
    assert plan.made["lang"] == "en"


def test_methods_are_marked_where_they_fit() -> None:
    methods = samspill.meeting_methods({"purpose": "newIdeas", "people": 12}, today=TODAY, lang="nn")
    columns = methods.to_columns()
    assert set(map(str, columns["Passar"])) == {"True", "False"}
    assert methods._repr_html_().count("<tr>") == len(methods) + 1
    assert samspill.meeting_methods(today=TODAY).to_columns(codes=True)["fits"] == [None] * len(methods)


def test_a_wrong_call_is_told_with_its_place() -> None:
    with pytest.raises(ValueError, match="/gate"):
        samspill.plan_meeting({}, today=TODAY, gate="later")  # type: ignore[arg-type]
