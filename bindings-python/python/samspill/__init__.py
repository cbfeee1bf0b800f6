"""Rules for collaboration programmes, in bokmål, nynorsk and English.

>>> import samspill
>>> report = samspill.check_idea_note({"title": "Bydelskafé", "goals": [{"text": "Åpnet"}]}, today="2026-11-21")
>>> report.ok
True
>>> print(report.findings[0]["message"])
Det står ikke ennå hvem som berøres.
"""

from samspill._assessment import Assessment, Assessments
from samspill._operations import (
    MisuseError,
    OpenDocument,
    assess_dossier,
    assess_idea_note,
    assess_project,
    call,
    catalogue,
    check,
    check_dossier,
    check_idea_note,
    check_portfolio,
    check_programme,
    check_project,
    draft,
    portfolio_as_of,
    redact,
    report,
    transitions,
    upgrade,
    version,
)
from samspill._operations import open as open
from samspill._report import Page, Report
from samspill._rows import portfolio_from_rows, projects_to_columns

# Not `open`, which would take the place of Python's own where everything is imported.
__all__ = [
    "Assessment",
    "Assessments",
    "MisuseError",
    "OpenDocument",
    "Page",
    "Report",
    "assess_dossier",
    "assess_idea_note",
    "assess_project",
    "call",
    "catalogue",
    "check",
    "check_dossier",
    "check_idea_note",
    "check_portfolio",
    "check_programme",
    "check_project",
    "draft",
    "portfolio_as_of",
    "portfolio_from_rows",
    "projects_to_columns",
    "redact",
    "report",
    "transitions",
    "upgrade",
    "version",
]

__version__: str = version()["samspill"]
