"""Somebody named only as the reader of an entry is somebody of the book: a message can be made for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, evening

if TYPE_CHECKING:
    from pathlib import Path

READERS = """\
2026-11-03 decision Marcus "I pause the press" ^press #press
  public: the press pauses
  readers: Vera, José Amaral, Groß, named
"""


@pytest.mark.parametrize("said", ["Vera", "vera", "José Amaral", "José", "Groß"])
def test_a_message_can_be_made_for_whoever_is_named_only_as_a_reader(
    tmp_path: Path, said: str
) -> None:
    evening(tmp_path, EVENING + READERS)
    for command in (("hold", "press", "--to", said), ("trail", "press", "--to", said), ("update", said)):  # fmt: skip
        done = call(tmp_path, *command)
        assert done.code == 0, done.err
        assert "ress pauses" in " ".join(done.out.split())


@pytest.mark.parametrize("said", ["me", "named", "anyone", "Vire"])
def test_a_word_that_says_who_may_read_is_nobody(tmp_path: Path, said: str) -> None:
    evening(tmp_path, EVENING + READERS)
    assert "To: named" not in call(tmp_path, "hold", "press", "--to", said).out
    assert "To: anyone" not in call(tmp_path, "hold", "press", "--to", said).out


def test_a_name_that_stands_nowhere_is_still_refused_with_what_puts_them_in(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + READERS)
    done = call(tmp_path, "hold", "press", "--to", "Ingeborg")
    assert done.code != 0
    assert "goodbooks add 'person Ingeborg' puts them in" in done.err
