"""Every case under `tests/vectors`, as the Rust and JavaScript runners hold them."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import samspill

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
LANGUAGES = ("nb", "nn", "en")

# What a case says of itself, and what is compared in a way of its own; all else is named as a result.
OF_THE_CASE = {"name", "operation", "document", "text", "context", "rows", "criteria", "messages"}


def files() -> Iterator[tuple[str | None, list[dict[str, Any]]]]:
    for path in [*sorted((VECTORS / "rules").iterdir()), *sorted((VECTORS / "calls").iterdir())]:
        content = json.loads(path.read_text(encoding="utf-8"))
        yield content.get("rule"), content["cases"]


def answer(case: dict[str, Any], lang: str) -> str:
    document = case["text"] if "text" in case else json.dumps(case["document"])
    context = {"today": "2026-11-21", "lang": lang} | case.get("context", {})
    return samspill.call(case.get("operation", "checkIdeaNote"), document, json.dumps(context))


def assert_holds(expected: dict[str, Any], actual: dict[str, Any], lang: str, place: str) -> None:
    for key, value in expected.items():
        in_three = isinstance(value, dict) and all(language in value for language in LANGUAGES)
        assert actual.get(key) == (value[lang] if in_three else value), f"{place} in {lang}: {key}"


def rows(given: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the rows of all assessments in an answer: the texts of what they tell, the places of what they need."""
    assessments = [given["assessment"]] if "assessment" in given else given.get("assessments", [])
    lists = [given["selfAssessment"]["rows"]] if "selfAssessment" in given else [one["criteria"] for one in assessments]
    keys = {"found": "text", "missing": "text", "signs": "text", "needs": "pointer"}
    return [
        row | {part: [item[key] for item in row[part]] for part, key in keys.items()}
        for listed in lists
        for row in listed
    ]


def test_every_case_is_answered_as_expected() -> None:
    answers = []
    for rule, cases in files():
        for case in cases:
            place = f"{rule}: {case['name']}"
            for lang in LANGUAGES:
                answers.append(answer(case, lang))
                given = json.loads(answers[-1])
                if rule is None:
                    for part in case.keys() - OF_THE_CASE:
                        assert_holds(case[part], given[part], lang, place)
                    if "rows" in case:
                        assert_holds({"rows": case["rows"]}, given, lang, place)
                    if "criteria" in case:
                        for expected, row in zip(case["criteria"], rows(given), strict=True):
                            assert_holds(expected, row, lang, place)
                    if "messages" in case:
                        messages = [finding["message"] for finding in given["report"]["findings"]]
                        assert messages == case["messages"][lang], place
                    continue
                found = [finding for finding in given["report"]["findings"] if finding["rule"] == rule]
                assert len(found) == len(case["expect"]), f"{place} in {lang}"
                for expected, finding in zip(case["expect"], found, strict=True):
                    assert_holds(expected, finding, lang, place)
    for goal in json.loads((VECTORS / "goals.json").read_text(encoding="utf-8")):
        answers.append(samspill.call("readGoal", json.dumps(goal["text"]), '{"today": "2026-11-21"}'))
    everything = "".join([*answers, samspill.call("catalogue", "", ""), samspill.call("version", "", "")])
    print(f"{len(answers)} answers, SHA-256 {hashlib.sha256(everything.encode()).hexdigest()}")
