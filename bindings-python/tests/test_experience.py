"""What a network has learned and offers, asked from Python."""

import json
from pathlib import Path

import pytest
import samspill

NETWORK = {
    "experienceBase": [
        {"title": "Samspel i bydelen", "learned": "Byrj i det små.", "contact": {"role": "Nettverksleiar"}},
        {"title": "Arkiv", "done": "Vi ryddet."},
    ],
    "openings": [{"title": "Leder", "themes": ["frivillighet"], "place": ""}],
}


def test_a_base_is_searched_into_a_table(tmp_path: Path) -> None:
    found = samspill.search_experience(NETWORK, "samspill", today="2026-11-21", lang="nn")
    assert found.to_columns(codes=True)["words"] == ["samspill: Samspel"]
    assert found.to_columns()["Kven ein kan spørje"] == ["Nettverksleiar"]
    assert "<td>Samspel i bydelen</td>" in found._repr_html_()
    assert (found.count, len(found.hits), found.findings) == (1, 1, [])
    path = tmp_path / "network.json"
    path.write_text("\ufeff" + json.dumps(NETWORK), encoding="utf-8")
    for same in (json.dumps(NETWORK), path):
        assert samspill.search_experience(same, "samspill", today="2026-11-21", lang="nn") == found


def test_an_idea_finds_those_like_it_and_what_fits() -> None:
    note = {"title": "Samspill", "solution": "Frivillige ordner det."}
    alike = samspill.similar_experience(NETWORK, note, today="2026-11-21")
    assert [hit["pointer"] for hit in alike.hits] == ["/network/experienceBase/0"]
    fits = samspill.openings(NETWORK, note, today="2026-11-21")
    assert fits.to_columns(codes=True)["theme"] == ["met"]
    assert fits.to_columns()["Passer det?"] == ["kan passe"]
    assert (fits.met, len(fits.undetermined), fits.not_met) == ([], 1, [])
    assert samspill.resources(NETWORK, note, today="2026-11-21").text == "Det står ikke noe fra nettverket her ennå."


def test_what_cannot_be_read_is_told() -> None:
    found = samspill.search_experience('{"experienceBase": [', "samspill", today="2026-11-21")
    assert [finding["rule"] for finding in found.findings] == ["not-json"]
    with pytest.raises(samspill.MisuseError):
        samspill.search_experience(NETWORK, "samspill", today="soon")
