"""An insult that was rehearsed is no answer that stands ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.rehearsal.rehearsing import answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


def test_an_insult_is_not_kept_as_an_answer(at_desk: Callable[..., Desk]) -> None:
    given = [
        ("Why so late?", "Because you are an idiot"),
        ("And the test?", "It runs on Friday, and you have it by noon"),
        ("What did he say?", "He called me an idiot, and I wrote it down"),
    ]
    kept = [one.title for one in answers(at_desk(), given, "")]
    assert kept == [words for _, words in given[1:]]
