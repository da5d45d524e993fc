"""One answer to several who asked in their own words closes all that they asked, in one line."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from cli.calling import EVENING, call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_an_answer_to_several_is_offered_for_all_that_they_asked_in_one_line(
    tmp_path: Path,
) -> None:
    asked = "".join(
        f'2026-11-02 request {name} -> me "{words}" ^{name.lower()} #lunch\n'
        for name, words in (
            ("Zoë", "Whether she may go first"), ("Jan", "When do we eat?"), ("Ines", "The menu"),
            ("Piotr", "If there is soup"), ("Marlene", "A seat by the window"),
        )
    )  # fmt: skip
    evening(tmp_path, EVENING + asked)
    done = call(tmp_path, "add", 'answer me -> Zoë, Jan, Ines, Piotr, Marlene "We go at noon"')
    offered = [row.strip() for row in done.out.split("\n") if "amends" in row]
    assert len(offered) == 6
    assert offered[0].startswith("all 5: goodbooks add 'answer for ^")
    assert call(tmp_path, *shlex.split(offered[0].partition(": ")[2])[1:]).code == 0
    assert "still open" not in call(tmp_path, "update", "Zoë").out
    assert "wait on #lunch" not in call(tmp_path, "today").out


def test_what_my_answer_shares_a_word_with_is_offered_first(tmp_path: Path) -> None:
    asked = '2026-11-02 request Zoë -> me "Whether she gets 24 December off" ^off\n2026-11-02 request Zoë -> me "The menu" ^menu\n'
    evening(tmp_path, EVENING + asked)
    done = call(tmp_path, "add", 'answer me -> Zoë "You get 24 December off"')
    offered = [row.split("“")[0].strip() for row in done.out.split("\n") if "amends" in row]
    assert offered == ["^off", "^menu"]


def test_a_message_that_was_sent_can_be_the_answer_to_all_who_asked(tmp_path: Path) -> None:
    more = '2026-11-03 12:00 request Sales -> me "Whether the tills follow" ^tills #loyalty\n'
    told = EVENING.replace("^once #loyalty\n", "^once #loyalty\n  public: we go on\n")
    evening(tmp_path, told.replace("promise Theo", "note Theo") + more)
    done = call(tmp_path, "hold", "loyalty", "--sent")
    assert done.code == 0
    assert "if it answers what they asked: goodbooks add" in done.err
    assert "for ^push, ^tills'" in done.err
