"""Rows of spreadsheets as notebooks hold them: data frames, dicts, and the values of both."""

import datetime
import decimal
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest
import samspill

TODAY = datetime.date(2026, 11, 21)

SHEET: dict[str, list[Any]] = {
    "Prosjektnr": ["01/26", None, "02/26"],
    "Prosjekt": ["Kafé", None, "Park"],
    "Sektor": ["Frivillig", None, "offentlig sektor"],
    "Oppstart": [datetime.date(2026, 8, 1), None, None],
    "Hovedmål": [4, None, None],
    "Budsjett": [150000.5, None, None],
}

PORTFOLIO = {
    "schemaVersion": "0.1.0",
    "projects": [
        {
            "code": "01/26",
            "title": "Kafé",
            "owner": {"sector": "voluntary"},
            "period": {"start": "2026-08-01"},
            "mainGoals": [{"goal": "4"}],
            "Budsjett": 150000.5,
        },
        {"code": "02/26", "title": "Park", "owner": {"sector": "public"}},
    ],
}


def pandas_frame() -> Any:
    frame = pd.DataFrame(SHEET)
    return frame.assign(Oppstart=pd.to_datetime(frame["Oppstart"]))


@pytest.mark.parametrize(
    "rows",
    [
        lambda: SHEET,
        lambda: [dict(zip(SHEET, row, strict=True)) for row in zip(*SHEET.values(), strict=True)],
        lambda: (row for _, row in pandas_frame().iterrows()),
        pandas_frame,
        lambda: pandas_frame().convert_dtypes(),
        lambda: pandas_frame().set_index("Prosjektnr"),
        lambda: pl.DataFrame(SHEET),
        lambda: pl.DataFrame(SHEET).with_columns(pl.col("Oppstart").cast(pl.Datetime)),
    ],
)
def test_every_kind_of_rows_is_the_same_portfolio(rows: Callable[[], Any]) -> None:
    portfolio = samspill.portfolio_from_rows(rows())
    assert portfolio == PORTFOLIO
    assert [error["rule"] for error in samspill.check_portfolio(portfolio, today=TODAY).errors] == []


def test_values_of_notebooks_are_read() -> None:
    for start in (
        datetime.date(2027, 1, 2),
        datetime.datetime(2027, 1, 2, 14, 30),
        pd.Timestamp("2027-01-02"),
        pd.Timestamp("2027-01-02", tz="Europe/Oslo"),
        np.datetime64("2027-01-02"),
        np.datetime64("2027-01-02T00:00:00", "ns"),
        pd.Period("2027-01-02", freq="D"),
        "02.01.2027",
        "2027-01-02T00:00:00",
    ):
        portfolio = samspill.portfolio_from_rows([{"Prosjekt": "Kafé", "Start": start}])
        assert portfolio["projects"][0]["period"] == {"start": "2027-01-02"}, repr(start)
    for missing in (None, float("nan"), np.nan, pd.NaT, pd.NA, np.datetime64("NaT"), "", "  "):
        portfolio = samspill.portfolio_from_rows([{"Prosjekt": "Kafé", "Start": missing}, {"Prosjekt": missing}])
        assert portfolio["projects"] == [{"title": "Kafé"}], repr(missing)
    for number in (4, 4.0, np.int64(4), np.float64(4.0), decimal.Decimal(4), "4"):
        portfolio = samspill.portfolio_from_rows([{"Hovedmål": number}])
        assert portfolio["projects"][0]["mainGoals"] == [{"goal": "4"}], repr(number)
    odd = samspill.portfolio_from_rows([{"Klokka": datetime.time(9, 30), "Farger": {"blå"}, 2027: np.bool_(True)}])
    assert dict(odd["projects"][0]) == {"Klokka": "09:30:00", "Farger": "{'blå'}", "2027": True}


def test_a_code_that_became_a_date_is_told_of() -> None:
    rows = pd.DataFrame({"Kode": [pd.Timestamp("2013-01-01"), "02/13"], "Prosjekt": ["Park", "Kafé"]})
    report = samspill.check_portfolio(samspill.portfolio_from_rows(rows), today=TODAY)
    (finding,) = [finding for finding in report.findings if finding["rule"] == "project-code-became-date"]
    assert finding["fixes"][0]["title"] == "Skriv 01/13"


def test_what_the_caller_says_of_the_columns_comes_first() -> None:
    rows = [{"Hva": "Kafé", "Lnr": 1, "Eier": "Laget"}]
    portfolio = samspill.portfolio_from_rows(rows, {"Hva": "title", "Lnr": None, "Eier": "contact/role"})
    assert portfolio["projects"] == [{"title": "Kafé", "contact": {"role": "Laget"}}]
    with pytest.raises(samspill.MisuseError, match="did you mean `title`"):
        samspill.portfolio_from_rows(rows, {"Hva": "titel"})
    with pytest.raises(ValueError, match="no row has the heading `Kva`"):
        samspill.portfolio_from_rows(rows, columns={"Kva": "title"})


@pytest.mark.parametrize(
    ("rows", "error", "said"),
    [
        (
            "portefolje.xlsx",
            ValueError,
            r"is 'portefolje.xlsx' a file\? Read it .*`pandas.read_excel\('portefolje.xlsx'\)`",
        ),
        (Path("a/Prosjekter.CSV"), ValueError, r"`pandas.read_csv\('a/Prosjekter.CSV', sep=';'\)`"),
        ("prosjekter.json", ValueError, r"`json.loads\(pathlib.Path\('prosjekter.json'\).read_bytes\(\)\)`"),
        ('[{"Prosjekt": "Kafé"}]', TypeError, "not str"),
        (b"", TypeError, "not bytes"),
        (None, TypeError, "not NoneType"),
        (7, TypeError, "not int"),
        ({"Prosjekt": "Kafé"}, TypeError, "Put it in a list"),
        ({"Prosjekt": ["Kafé"], "Nr": []}, ValueError, "shorter"),
        ([["Prosjekt"], ["Kafé"]], ValueError, r"`rows` must hold an object for each row; number 0 \(from 0\)"),
        (pl.DataFrame(SHEET).lazy(), TypeError, "not LazyFrame"),
    ],
)
def test_what_is_no_rows_is_told(rows: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        samspill.portfolio_from_rows(rows)


def test_no_rows_are_no_projects() -> None:
    empty: list[Any] = [[], {}, pd.DataFrame(), pl.DataFrame(), pl.DataFrame({"Prosjekt": []})]
    for rows in empty:
        assert samspill.portfolio_from_rows(rows)["projects"] == []


def test_projects_are_a_table_in_three_languages() -> None:
    headings = {lang: list(samspill.projects_to_columns({}, lang=lang)) for lang in ("nb", "nn", "en")}
    assert headings["nb"][:5] == ["Prosjektkode", "Prosjektnavn", "Prosjekteier", "Sektor", "Status"]
    assert headings["nn"][:3] == ["Prosjektkode", "Prosjektnamn", "Prosjekteigar"]
    assert headings["en"][5:10] == ["Start", "End", "Main goals", "Number of goals", "Milestones"]
    table = samspill.projects_to_columns(PORTFOLIO, lang="nn")
    assert list(table) == headings["nn"]
    assert table["Sektor"] == ["frivillig sektor", "offentleg sektor"]
    assert table["Hovudmål"] == ["4", None]
    assert pl.DataFrame(table).height == len(pd.DataFrame(table)) == 2
    with pytest.raises(samspill.MisuseError, match="/lang"):
        samspill.projects_to_columns({}, lang="se")
    with pytest.raises(ValueError, match="a portfolio is an object"):
        samspill.projects_to_columns("")


def test_a_table_of_projects_reads_as_the_projects_it_shows() -> None:
    path = Path(__file__).parents[2] / "examples" / "ovre-eksempelby.json"
    portfolio = json.loads(path.read_text(encoding="utf-8"))["portfolio"]
    # The word for a sector that stands where its code should is read as the code.
    portfolio["projects"][2]["owner"]["sector"] = "private"
    for lang in ("nb", "nn", "en"):
        table = samspill.projects_to_columns(portfolio, lang=lang)
        for rows in (table, pd.DataFrame(table), pl.DataFrame(table, strict=False)):
            again = samspill.portfolio_from_rows(rows)
            assert samspill.projects_to_columns(again, lang=lang) == table
