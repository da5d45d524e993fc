"""A talk that a mail or a note arranges, and what only sounds like one."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Written
from proposals.test_proposals import TUESDAY, mail, proposals_of, proposed


def told(text: str, *, is_note: bool = False) -> list[str]:
    """The talks that a mail of Karin's, or a note of mine, arranges: day, hour, place, with whom and how it is called."""
    written = Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text)
    found = [one.entry for one in proposals_of(written if is_note else mail(text))]
    return [
        f"{one.on} {one.at or '-'} {', '.join(one.who)} “{one.title}”{' at ' + one.line('where') if one.line('where') else ''}"
        for one in found
        if one.kind == "talk"
    ]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("All fine here. We meet again on the 14th at 2.", "2026-11-14 14:00"),
        ("All fine. You, me and the engineer sit down Wednesday the 11th, 9 a.m., at the lodge.", "2026-11-11 09:00"),
        ("The vet comes on Friday at three and you and I hold the horses.", "2026-11-06 15:00"),
        ("The notary expects us both on Friday at noon.", "2026-11-06 12:00"),
        ("Der Bericht ist da. Wir sehen uns am Montag um zehn bei mir im Büro.", "2026-11-09 10:00"),
        ("The flight is booked and we see each other on Thursday the 19th.", "2026-11-19 -"),
    ],
)  # fmt: skip
def test_a_mail_that_says_when_people_meet_proposes_that_talk_and_nothing_else_of_it(
    text: str, begins: str
) -> None:
    (found,) = told(text)
    assert found.startswith(begins)
    assert len(proposed(mail(text))) == 1


def test_the_next_round_of_minutes_is_a_talk_with_whoever_was_there() -> None:
    text = "Present: Petra, Sam and me.\nNext retro: Friday 20 November, 3 pm, small room."
    assert told(text, is_note=True) == ["2026-11-20 15:00 Petra, Sam “Next retro” at small room"]
    german = "Anwesend: Petra, Sam.\nDas Protokoll ist fertig und liegt hier.\nNächste Sitzung am Dienstag, 24. November, 19.30 Uhr."
    assert told(german, is_note=True) == ["2026-11-24 19:30 Petra, Sam “Nächste Sitzung”"]


@pytest.mark.parametrize(
    "text",
    [
        "We meet every Tuesday at ten.",
        "If we meet on Friday, bring the plan.",
        "We met on Tuesday and talked for two hours.",
        "Could we meet on Friday?",
        "See you on Thursday at ten!",
        "You and I know that Friday is too late.",
        "Next delivery Friday 20 November, 3 pm.",
        "On Sunday we see each other at grandma's.",
        "We see each other far too rarely.",
        "The next board is cancelled.",
    ],
)
def test_what_comes_every_week_is_asked_or_long_over_arranges_no_talk(text: str) -> None:
    assert told(text) == []
    assert told(text, is_note=True) == []
