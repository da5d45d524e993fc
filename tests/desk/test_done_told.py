"""A word that something is done closes the one promise that it fits, also one to myself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """
2026-10-20 person Ines ^ines
  relation: boss
2026-11-02 promise me -> me "Send Ines the short mail, unless you have said it by then" ^mail by 3 November
2026-11-02 promise me -> Wout "The new wig list" ^wigs by 6 November
"""


@pytest.mark.parametrize(
    ("said", "line", "more"),
    [
        ("done, sent it last night", '2026-11-02 outcome "Done" for ^mail', ()),
        ("Done: sent it yesterday, she answered thanks", '2026-11-02 outcome "Done" for ^mail', ("private: She answered thanks",)),
        ("I sent Ines the short mail last night", '2026-11-02 outcome "Sent: the short mail" for ^mail', ()),
        ("the short mail is sent", '2026-11-03 outcome "Done: the short mail" for ^mail', ()),
        ("wig list done", '2026-11-03 outcome "Done: wig list" for ^wigs', ()),
        ("done: the wig list", '2026-11-03 outcome "Done: the wig list" for ^wigs', ()),
        ("the menu is done", "", ()),
        ("done with this job", "", ()),
        ("I am done with her", "", ()),
    ],
)  # fmt: skip
def test_what_is_said_to_be_done_is_done(
    desk: Desk, said: str, line: str, more: tuple[str, ...]
) -> None:
    meant = meant_by(said, Kinds(), desk.clock.today, desk.known())
    assert meant.line == line
    assert meant.more == (("state: delivered", *more) if line else ())


def test_where_several_are_due_it_is_asked_which(desk: Desk, book_path: str) -> None:
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('2026-11-02 promise me -> Ines "The floor plan" ^plan by 3 November\n')
    meant = meant_by("done, sent it last night", Kinds(), desk.clock.today, desk.known())
    assert " note me " in meant.line
    assert "^mail" in meant.notes[0]
    assert "^plan" in meant.notes[0]
