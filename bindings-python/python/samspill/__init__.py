"""Rules for collaboration programmes, in bokmål, nynorsk and English.

>>> import samspill
>>> note = {"title": "Bydelskafé", "goals": [{"text": "Kafeen er åpnet"}]}
>>> report = samspill.check_idea_note(note, today="2026-11-21")
>>> report.ok
True
>>> print(report.findings[0]["message"])
Det står ikke ennå hvem som berøres.
"""

from samspill._assessment import Assessment, Assessments, SelfAssessment, SelfComparison
from samspill._coordination import Coordination, Coverage, Paper, PortfolioDifference, Rows, SimilarProjects, Slip
from samspill._experience import (
    Experience,
    Fits,
    openings,
    resources,
    search_experience,
    similar_experience,
)
from samspill._goals import GoalReadings, GoalsByLetters, marked
from samspill._meeting import (
    MeetingMethods,
    MeetingPlan,
    check_process_support,
    check_request,
    meeting_methods,
    plan_meeting,
    process_support_report,
)
from samspill._misuse import MisuseError
from samspill._native import call
from samspill._network import (
    SeriesPlan,
    calendar,
    check_gathering,
    check_network,
    draft_invitation,
    network_report,
    plan_series,
    public_holidays,
    reflection_page,
)
from samspill._open import OpenDocument
from samspill._open import open as open
from samspill._operations import (
    assess_dossier,
    assess_idea_note,
    assess_programme,
    assess_project,
    catalogue,
    check,
    check_dossier,
    check_idea_note,
    check_portfolio,
    check_programme,
    check_project,
    compare_self_assessments,
    draft,
    goals_of_dossier,
    goals_of_idea_note,
    goals_of_project,
    governance,
    portfolio_as_of,
    read_goal,
    read_goals,
    redact,
    report,
    self_assessment,
    transitions,
    upgrade,
    version,
)
from samspill._picture import Picture
from samspill._plan import milestone_calendar, milestone_diagram, milestone_table, working_days_later
from samspill._portfolio import (
    coordinate,
    draft_merge_plan,
    draw_coverage,
    draw_dependencies,
    draw_load,
    draw_roadmap,
    forum_paper,
    portfolio_difference,
    portfolio_report,
    similar_projects,
    slip,
    steering_group_paper,
)
from samspill._report import Page, Report
from samspill._rows import portfolio_from_rows, projects_to_columns
from samspill._schedule import (
    PlanSchedule,
    WhatIf,
    draw_gantt,
    draw_milestone_plan,
    draw_poster,
    schedule_plan,
    what_if,
)

# Not `open`, which would take the place of Python's own where everything is imported.
__all__ = [
    "Assessment",
    "Assessments",
    "Coordination",
    "Coverage",
    "Experience",
    "Fits",
    "GoalReadings",
    "GoalsByLetters",
    "MeetingMethods",
    "MeetingPlan",
    "MisuseError",
    "OpenDocument",
    "Page",
    "Paper",
    "Picture",
    "PlanSchedule",
    "PortfolioDifference",
    "Report",
    "Rows",
    "SelfAssessment",
    "SelfComparison",
    "SeriesPlan",
    "SimilarProjects",
    "Slip",
    "WhatIf",
    "assess_dossier",
    "assess_idea_note",
    "assess_programme",
    "assess_project",
    "calendar",
    "call",
    "catalogue",
    "check",
    "check_dossier",
    "check_gathering",
    "check_idea_note",
    "check_network",
    "check_portfolio",
    "check_process_support",
    "check_programme",
    "check_project",
    "check_request",
    "compare_self_assessments",
    "coordinate",
    "draft",
    "draft_invitation",
    "draft_merge_plan",
    "draw_coverage",
    "draw_dependencies",
    "draw_gantt",
    "draw_load",
    "draw_milestone_plan",
    "draw_poster",
    "draw_roadmap",
    "forum_paper",
    "goals_of_dossier",
    "goals_of_idea_note",
    "goals_of_project",
    "governance",
    "marked",
    "meeting_methods",
    "milestone_calendar",
    "milestone_diagram",
    "milestone_table",
    "network_report",
    "openings",
    "plan_meeting",
    "plan_series",
    "portfolio_as_of",
    "portfolio_difference",
    "portfolio_from_rows",
    "portfolio_report",
    "process_support_report",
    "projects_to_columns",
    "public_holidays",
    "read_goal",
    "read_goals",
    "redact",
    "reflection_page",
    "report",
    "resources",
    "schedule_plan",
    "search_experience",
    "self_assessment",
    "similar_experience",
    "similar_projects",
    "slip",
    "steering_group_paper",
    "transitions",
    "upgrade",
    "version",
    "what_if",
    "working_days_later",
]

__version__: str = version()["samspill"]
