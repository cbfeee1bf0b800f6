"""Rules for collaboration programmes, in bokmål, nynorsk and English.

>>> import samspill
>>> note = {"title": "Bydelskafé", "goals": [{"text": "Kafeen er åpnet"}]}
>>> report = samspill.check_idea_note(note, today="2026-11-21")
>>> report.ok
True
>>> print(report.findings[0]["message"])
Det står ikke ennå hvem som berøres.
"""

from samspill._assessment import Assessment, Assessments
from samspill._experience import (
    Experience,
    Fits,
    openings,
    resources,
    search_experience,
    similar_experience,
)
from samspill._goals import GoalReadings, GoalsByLetters, marked
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
    goals_of_dossier,
    goals_of_idea_note,
    goals_of_project,
    portfolio_as_of,
    read_goal,
    read_goals,
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
    "Experience",
    "Fits",
    "GoalReadings",
    "GoalsByLetters",
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
    "goals_of_dossier",
    "goals_of_idea_note",
    "goals_of_project",
    "marked",
    "openings",
    "portfolio_as_of",
    "portfolio_from_rows",
    "projects_to_columns",
    "read_goal",
    "read_goals",
    "redact",
    "report",
    "resources",
    "search_experience",
    "similar_experience",
    "transitions",
    "upgrade",
    "version",
]

__version__: str = version()["samspill"]
