"""brief and prepare with more than one ask for a talk: all of them stand, and the main one stands first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MAIN = """
    2026-11-02 ask me -> Marcus "To hand the night rota back from January" ^rota #rota
      planned: 2026-11-05
      reason: the wards are filled again
      i-give: two weeks beside whoever takes it
      second-best: every other week
      on-no: Ask which part could go.
"""
SECOND = """
    2026-11-02 ask me -> Marcus "Who tells Perpetua, and when?" ^tells #rota
      planned: 2026-11-05
"""
THIRD = """
    2026-11-03 ask me -> Marcus "A desk by the window" ^desk #rota
      planned: 2026-11-05
"""
TALK = """
    2026-11-05 14:00 talk Marcus "A proposal" ^talk #rota
      stage: planned
      agenda: what I give back
"""


def test_prepare_asks_the_main_thing_first_and_the_others_as_well(
    book: Callable[[str], Book],
) -> None:
    for told in (MAIN + SECOND + THIRD, SECOND + MAIN + THIRD, SECOND + THIRD + MAIN):
        page = made("prepare", book(TALK + told), who="Marcus")
        asked = [one for one in section(page, "To say and to ask") if one.startswith("To ask")]
        assert asked[0] == "To ask: “To hand the night rota back from January”"
        assert sorted(asked[1:]) == [
            "To ask as well: “A desk by the window”",
            "To ask as well: “Who tells Perpetua, and when?”",
        ]
        assert "Second best: every other week." in words(page)
        assert "If they say no: ask which part could go." in words(page).replace("Ask", "ask")


def test_a_brief_asks_the_main_thing_first_and_then_the_others(book: Callable[[str], Book]) -> None:
    for told in (MAIN + SECOND + THIRD, SECOND + MAIN + THIRD, SECOND + THIRD + MAIN):
        first, *points = section(made("brief", book(TALK + told), who="Marcus"), "")
        assert first.startswith(
            "You mean to ask Marcus: “To hand the night rota back from January”"
        )
        (asked,) = (one for one in points if one.startswith("Ask:"))
        assert "Who tells Perpetua, and when?" in asked
        assert "A desk by the window" in asked
        assert "night rota" not in asked


def test_what_the_first_line_of_a_brief_says_is_wanted_is_not_asked_again_beneath_it(
    book: Callable[[str], Book],
) -> None:
    wanted = TALK + "      want: hand the night rota back from January\n"
    page = made("brief", book(wanted + MAIN + SECOND), who="Marcus")
    first, *points = section(page, "")
    assert first == "You want: hand the night rota back from January."
    assert [one for one in points if "Perpetua" in one]
    assert not [one for one in points if "night rota" in one]


def test_an_ask_of_which_only_the_reason_stands_above_is_told_with_what_is_meant(
    book: Callable[[str], Book],
) -> None:
    later = MAIN.replace("planned: 2026-11-05", "planned: 2026-11-20")
    late = '    2026-10-01 promise me -> Marcus "The list" by 20 October ^list\n'
    page = made("brief", book(TALK + later + late), who="Marcus")
    assert "Offer: two weeks beside whoever takes it." in section(page, "")
    (meant,) = section(page, "You mean to say")
    assert meant.startswith("Ask Marcus: “To hand the night rota back from January” (meant for 20")
