"""Whose a line of minutes says a thing is, told in the present, in English and German."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Written
from proposals.test_proposals import TUESDAY, proposed


def noted(text: str) -> list[str]:
    """What is proposed from minutes of mine."""
    return proposed(Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text))


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Sam is picking up the login test, done by next Friday.", 'promise Sam -> me "Sam is picking up the login test" by 2026-11-13'),
        ("Petra rings the piano tuner, answer by Monday.", 'promise Petra -> me "Petra rings the piano tuner" by 2026-11-09'),
        ("Damp: Sam looks into it before Friday.", "promise Sam -> me"),
        ("Petra takes the open evening and reports on the 12th.", 'promise Petra -> me "Petra takes the open evening" by 2026-11-12'),
        ("Sam: two quotes, Friday.", 'promise Sam -> me "Two quotes" by 2026-11-06'),
        ("Petra has the drawings redone by the 12th.", 'promise Petra -> me "Petra has the drawings redone" by 2026-11-12'),
    ],
)  # fmt: skip
def test_what_minutes_say_somebody_does_by_a_day_is_their_promise(line: str, wanted: str) -> None:
    (found,) = noted(f"Present: Petra, Sam and me.\n{line}\nThe coffee was cold again.")
    assert found.startswith(wanted)


def test_german_minutes_are_read_too() -> None:
    text = "Anwesend: Petra, Sam.\nDach: Sam holt bis 6. November zwei Angebote ein.\nDer Beitrag wurde auf 60 Euro erhöht.\nNebelmaschine: wird nicht gekauft, wir mieten."
    assert [one.split(' "')[0] for one in sorted(noted(text))] == [
        "decision",
        "decision me",
        "promise Sam -> me",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Museum opens on 12 November.",
        "Petra turns fifty on Friday.",
        "Sam is coming back on Monday.",
        "Petra comes in every Friday.",
        "Sam was late on Friday.",
        "Post kommt am Freitag.",
        "Petra: no lunch on Friday.",
        "Sam: the numbers are good for Friday.",
    ],
)
def test_what_only_happens_on_a_day_is_nobodys_promise(line: str) -> None:
    assert not [one for one in noted(f"Present: Petra, Sam.\n{line}") if one.startswith("promise")]


def test_what_a_note_tells_as_voted_is_a_decision_of_nobody_named() -> None:
    (found,) = noted("One more rehearsal a week was voted, nine for, two against.")
    assert found.startswith('decision "')
