"""A trial told in German is the area that is on trial and the decision that gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

NOTE = "ich rufe sie jeden Abend an"


@pytest.fixture
def typed(tmp_path: Path, at_desk: Callable[..., Desk]) -> Callable[[str], tuple[Understood, ...]]:
    """What a sentence typed into the box becomes, in the book of somebody with one boss, on Tuesday 3 November."""

    def read(words: str) -> tuple[Understood, ...]:
        (tmp_path / "my.book").write_text("2026-11-02 person Hedda\n  relation: boss\n", encoding="utf-8")  # fmt: skip
        desk = at_desk(str(tmp_path / "my.book"))
        return by_sentence(words, Kinds(), desk.clock, desk.known())

    return read


@pytest.mark.parametrize(
    ("words", "area", "until", "title"),
    [
        ("Sie gibt mir den Dienstplan bis Ende Januar auf Probe", "Der Dienstplan", "2027-01-31", "Gibt mir den Dienstplan bis Ende Januar auf Probe"),
        (f"Hedda überlässt mir die Bestellungen bis 15. Januar auf Probe, {NOTE}", "Die Bestellungen", "2027-01-15", "Überlässt mir die Bestellungen bis 15. Januar auf Probe"),
        ("Hedda: Du bekommst den Spätdienst bis Weihnachten zur Probe", "Der Spätdienst", "2026-12-24", "Du bekommst den Spätdienst bis Weihnachten zur Probe"),
        ("Heute hat mir Hedda das Lager der Werkstatt bis 20.12. auf Probe gegeben", "Das Lager der Werkstatt", "2026-12-20", "Hat mir das Lager der Werkstatt bis 20.12. auf Probe gegeben"),
        ("Ich darf die Kasse für sieben Wochen probeweise führen", "Die Kasse", "2026-12-22", "Ich darf die Kasse für sieben Wochen probeweise führen"),
        ("Ich darf die Kasse für drei Wochen probeweise führen", "Die Kasse", "2026-11-24", "Ich darf die Kasse für drei Wochen probeweise führen"),
        ("Meine Chefin lässt mich den Einkauf bis Mitte Dezember allein machen", "Der Einkauf", "2026-12-15", "Lässt mich den Einkauf bis Mitte Dezember allein machen"),
    ],
)  # fmt: skip
def test_a_german_trial_is_an_area_and_their_decision(
    words: str, area: str, until: str, title: str, typed: Callable[[str], tuple[Understood, ...]]
) -> None:
    given, decision = (one.entry for one in typed(words))
    assert (given.title, given.line("trial-end"), given.who) == (area, until, ("Hedda",))
    assert (decision.title, decision.who, decision.links) == (title, ("Hedda",), (given.id,))
    assert decision.line("note") == (NOTE if NOTE in words else "")


@pytest.mark.parametrize(
    "words",
    [
        "Hedda gibt mir die Liste bis Freitag",
        "Hedda gibt mir den Dienstplan nicht auf Probe bis Ende Januar",
        "Ich gebe ihr den Dienstplan bis Ende Januar auf Probe",
        "Gibt sie mir den Dienstplan bis Ende Januar auf Probe?",
        "Wenn sie mir den Dienstplan bis Ende Januar auf Probe gibt, schreibe ich jeden Abend",
    ],
)
def test_other_german_words_give_no_area(
    words: str, typed: Callable[[str], tuple[Understood, ...]]
) -> None:
    assert all(one.entry.kind != "handoff" for one in typed(words))
