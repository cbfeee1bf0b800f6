"""Milestone plans written for other programs, and working days, beside what outside libraries say."""

import csv
import datetime
import decimal
import io
from typing import Any, cast

import holidays
import icalendar
import numpy as np
import pytest
import samspill

TODAY = "2027-02-01"
PLAN: dict[str, Any] = {
    "title": "Bydelskafé; plan",
    "period": {"start": "2027-01-01", "end": "2027-12-31"},
    "resultPaths": [{"id": "A", "title": "Drift"}],
    "calendar": {
        "meetings": [{"body": "Styringsgruppa", "days": ["2027-04-12"], "paperDays": 10}],
        "reporting": "halfYearly",
    },
    "milestones": [
        {"id": "M1", "text": 'Sa "ja", og mer;\nalt', "path": "A", "reached": "2027-01-20"},
        {"id": "M2", "text": "Vedtatt", "dependsOn": ["M1"], "decidedBy": "steeringGroup", "responsible": "Leder"},
        {"text": "=1+1", "planned": "mai 2027", "dependsOn": ["M2", "M1 + 5"]},
        {"text": "Brukt"},
    ],
}


def test_a_calendar_is_read_by_an_outside_library() -> None:
    given = samspill.milestone_calendar(PLAN, today=TODAY)
    assert given["leftOut"] == ["/milestones/3"]
    read = icalendar.Calendar.from_ical(given["text"])
    assert not [event.errors for event in read.walk() if event.errors]
    assert str(read["NAME"]).startswith("Bydelskafé")
    events = read.walk("VEVENT")
    assert [(str(event["SUMMARY"]), event.decoded("DTSTART").isoformat()) for event in events] == [
        ('Sa "ja", og mer;\nalt', "2027-01-20"),
        ("Vedtatt", "2027-04-12"),
        ("=1+1", "2027-05-31"),
        ("Møte: Styringsgruppa", "2027-04-12"),
        ("Frist for sakspapirer: Styringsgruppa", "2027-03-24"),
        ("Rapporteringsfrist", "2027-06-30"),
        ("Rapporteringsfrist", "2027-12-31"),
    ]
    assert all(event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1) for event in events)
    assert str(events[1]["DESCRIPTION"]).startswith("Ansvarlig: Leder\n")
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_a_table_is_read_by_the_standard_library() -> None:
    table = samspill.milestone_table(PLAN, today=TODAY, lang="en")
    first, second, third, fourth = csv.DictReader(io.StringIO(table, newline=""), strict=True)
    assert (first["Milestone"], first["Reached"]) == ('Sa "ja", og mer;\nalt', "2027-01-20")
    assert (first["Result path"], first["Slack in working days"]) == ("Drift", "")
    assert (second["Expected"], second["Responsible"]) == ("2027-04-12", "Leder")
    # No spreadsheet works it out.
    assert (third["Milestone"], third["Waits for"]) == ("'=1+1", "M2; M1 + 5")
    assert (third["Planned"], third["Earliest"], third["Latest"]) == ("mai 2027", "2027-05-01", "2027-05-31")
    assert (fourth["Milestone"], fourth["Expected"]) == ("Brukt", "")


def test_a_diagram_has_a_section_for_each_path() -> None:
    lines = samspill.milestone_diagram(PLAN, today=TODAY).splitlines()
    assert lines[0] == "gantt"
    assert "    section Drift" in lines
    assert "    Vedtatt :milestone, m2, 2027-04-12, 0d" in lines


def test_working_days_are_those_of_an_outside_library() -> None:
    """Each day of 1947 to 2100: before that, the two laws on 1 and 17 May are what makes the difference."""
    off = np.array(sorted(holidays.country_holidays("NO", years=range(1945, 2102))), dtype="datetime64[D]")
    days = np.arange("1947-01-01", "2101-01-01", dtype="datetime64[D]")
    for offset in (-21, -5, -1, 1, 5, 21):
        roll: Any = "backward" if offset > 0 else "forward"
        theirs = np.busday_offset(days, offset, roll=roll, holidays=off).astype(str).tolist()
        ours = samspill.working_days_later(days.astype(str).tolist(), offset)
        for day, our, their in zip(days, ours, theirs, strict=True):
            # Beyond 2100 nothing is said.
            assert our == (their if their < "2101" else None), (str(day), offset)


def test_days_are_working_days_to_both() -> None:
    """A day that people work on is the working day before the one after it."""
    off = np.array(sorted(holidays.country_holidays("NO", years=range(1945, 2102))), dtype="datetime64[D]")
    # Of the last working day there is none after it.
    days = np.arange("1947-01-01", "2100-12-31", dtype="datetime64[D]")
    names = days.astype(str).tolist()
    after = samspill.working_days_later(names, 1)
    assert None not in after
    before = samspill.working_days_later(cast("list[str]", after), -1)
    for name, our, their in zip(names, before, np.is_busday(days, holidays=off).tolist(), strict=True):
        assert (our == name) == their, name


def test_working_days_know_the_days_that_a_calendar_closes() -> None:
    calendar = {"weekdays": ["monday", "tuesday"], "closedPeriods": [{"time": "28.–31. desember 2026"}]}
    assert samspill.working_days_later([datetime.date(2026, 12, 22)], 1, calendar) == ["2027-01-04"]
    assert samspill.working_days_later(["1899-12-31"], 1) == [None]
    with pytest.raises(samspill.MisuseError, match="2027-2-29"):
        samspill.working_days_later(["2027-02-29"], 1)


def test_changes_are_written_as_documents_are() -> None:
    plan = {"milestones": [{"id": "M1", "planned": datetime.date(2027, 3, 1)}, {"id": "M2", "dependsOn": ["M1"]}]}
    changes: list[Any] = [
        {"pointer": "/milestones/0/planned", "value": datetime.date(2027, 4, 1)},
        {"pointer": "/milestones/1/workingTime", "value": {"days": np.int64(5)}},
        {"pointer": "/goals", "value": [{"target": {"value": decimal.Decimal("1.5")}}]},
    ]
    tried = samspill.what_if(plan, changes, today=TODAY)
    assert [moved["after"] for moved in tried.moved] == ["2027-04-01", "2027-04-08"]
    assert tried.undo[-1] == {"pointer": "/milestones/0/planned", "value": "2027-03-01"}
    assert (tried.changed, tried.added, tried.removed, tried.findings) == ([], [], [], [])
    assert samspill.draw_gantt(plan, changes, today=TODAY).svg.startswith("<svg")
    assert (
        samspill.what_if(plan, (change for change in changes[:1]), today=TODAY).moved[0]["says"]
        == tried.moved[0]["says"]
    )


def test_a_milestone_that_is_taken_out_is_put_in_again() -> None:
    plan: dict[str, Any] = {"milestones": [{"id": "M1"}, {"id": "M2", "planned": "2027-03-01"}]}
    out = samspill.what_if(plan, [{"pointer": "/milestones/0", "value": None}], today=TODAY)
    assert ([gone["id"] for gone in out.removed], out.moved) == (["M1"], [])
    back = samspill.what_if({"milestones": plan["milestones"][1:]}, out.undo, today=TODAY)
    assert [new["pointer"] for new in back.added] == ["/milestones/0"]


def test_a_question_that_is_wrong_is_told() -> None:
    with pytest.raises(samspill.MisuseError, match="programme"):
        samspill.what_if(PLAN, [{"document": "programe", "pointer": "/title", "value": "x"}], today=TODAY)
    with pytest.raises(samspill.MisuseError, match="must be an object"):
        samspill.what_if(None, [], today=TODAY)
    told = samspill.what_if(PLAN, [{"pointer": "/milestones/0/planed", "value": "2027"}], today=TODAY)
    assert [finding["rule"] for finding in told.findings] == ["misspelt-key"]
