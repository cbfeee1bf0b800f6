"""Networks and process support as a reader in Python meets them, beside what outside libraries say."""

import datetime
import json
from pathlib import Path
from typing import Any

import holidays
import icalendar
import pytest
import samspill

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = "2018-01-10"


def network(name: str = "finnmark-network") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def test_public_holidays_are_those_of_an_outside_library() -> None:
    """1947 to 2100: before that, the two laws on 1 and 17 May are what makes the difference."""
    for year in range(1947, 2101):
        theirs = set(holidays.country_holidays("NO", years=year).keys())
        assert {datetime.date.fromisoformat(day) for day in samspill.public_holidays(year)} == theirs, year


def test_a_calendar_is_read_by_an_outside_library() -> None:
    gatherings = [
        {"title": "Samling; øst, vest", "time": "16. mars 2027 kl. 10–15", "registration": {"deadline": "2027-02-23"}},
        {"title": "Siste samling", "time": "28.–30. april 2027", "state": "cancelled"},
        {"title": "Høstsamling", "time": "høsten 2027"},
    ]
    given = samspill.calendar({"title": "Nettverk", "gatherings": gatherings}, today="2026-11-21")
    assert given["leftOut"] == ["/gatherings/2"]
    read = icalendar.Calendar.from_ical(given["text"])
    assert not [event.errors for event in read.walk() if event.errors]
    events = [
        (str(event["SUMMARY"]), event.decoded("DTSTART"), event.decoded("DTEND")) for event in read.walk("VEVENT")
    ]
    (timed, deadline, days) = events
    assert timed[0] == "Samling; øst, vest"
    # Ten o'clock in Norway in March is nine in Greenwich.
    assert timed[1].astimezone(datetime.timezone.utc).isoformat() == "2027-03-16T09:00:00+00:00"
    assert timed[2] - timed[1] == datetime.timedelta(hours=5)
    assert deadline == (
        "Påmeldingsfrist: Samling; øst, vest",
        datetime.date(2027, 2, 23),
        datetime.date(2027, 2, 24),
    )
    assert days == ("Siste samling", datetime.date(2027, 4, 28), datetime.date(2027, 5, 1))
    assert [str(event["STATUS"]) for event in read.walk("VEVENT") if "STATUS" in event] == ["CANCELLED"]


def test_summer_time_is_known() -> None:
    gathering = {"title": "Samling", "time": "2. juni 2027 kl. 10"}
    text = samspill.calendar({"gatherings": [gathering]}, today=TODAY)["text"]
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert event.decoded("DTSTART").astimezone(datetime.timezone.utc).hour == 8


def test_the_network_of_finnmark_reads_well() -> None:
    report = samspill.check_network(network(), today="2019-03-01")
    assert report.ok
    page = samspill.network_report(network(), today="2019-03-01", lang="nn")
    assert "Vårsamling i Prosjektnettverket, februar 2018" in page.text
    assert report._repr_html_() == samspill.network_report(network(), today="2019-03-01").html


def test_the_invented_network_is_in_peace_and_gets_its_days() -> None:
    invented = network("eksempelfylket-network")
    assert not samspill.check_network(invented, today="2026-11-21").findings
    plan = samspill.plan_series(invented, today="2026-11-21", lang="nn")
    days = [planned["gathering"]["time"] for planned in plan.gatherings]
    assert len(set(days)) == len(days) == 6
    assert "2027-03-16" in days
    assert "kyrkjeveka på kysten" in str(plan)


def test_a_plan_is_a_table_and_its_gatherings_fit_into_the_network() -> None:
    planned = {"title": "Nettverk", "series": [{"title": "Samling", "seasons": ["spring", "autumn"]}]}
    planned["period"] = {"start": "2027", "end": "2027"}  # type: ignore[assignment]
    plan = samspill.plan_series(planned, today="2026-11-21", lang="nn")
    assert list(plan.to_columns())[:2] == ["Samling", "Når"]
    assert "<th>Kvifor</th>" in plan._repr_html_()
    assert str(plan).startswith("Nettverk\n")
    gatherings = [gathering["gathering"] for gathering in plan.gatherings]
    again = samspill.plan_series(planned | {"gatherings": gatherings}, today="2026-11-21", lang="nn")
    assert again.gatherings == []
    assert again.notes == ["Alle samlingane i perioden er på plass."]
    assert samspill.check_network(planned | {"gatherings": gatherings}, today="2026-11-21").findings == []


def test_an_invitation_tells_what_is_left_to_fill_in() -> None:
    invitation = samspill.draft_invitation(network()["gatherings"][4], today=TODAY, lang="nn")
    assert "Har du lyst til å lære mer om prosjektarbeid?" in invitation["markdown"]
    assert [gap["what"] for gap in invitation["gaps"]] == ["time", "place", "link"]


def test_the_page_to_take_home_is_a_form_where_nothing_is_written() -> None:
    page = samspill.reflection_page({}, today=TODAY, lang="nn")
    assert "Kva gjer vi når vi kjem heim?" in page.text


def test_a_year_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="from 1900 to 2100"):
        samspill.public_holidays(1899)
