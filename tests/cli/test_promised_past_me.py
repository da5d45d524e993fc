"""What my boss promised past me to one of those who wait: I am told of it on Today, beside her page and beside one text for all, and nobody else reads it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Gerd
  relation: boss
2026-11-02 promise me -> Mrs Lind, Paulo "I write what your week looks like" ^week #week
  due: 2026-11-06
2026-11-03 promise Gerd -> Mrs Lind "She gets her cloths" ^cloths #week
  due: 2026-11-09
"""
TOLD = "Gerd promised Mrs Lind “She gets her cloths” by 9 November"


@pytest.mark.parametrize(
    "page", [(), ("update", "Mrs Lind"), ("hold", "week", "--next", "tomorrow 10:00"), ("brief", "Gerd")]
)  # fmt: skip
def test_it_is_told_to_me(tmp_path: Path, page: tuple[str, ...]) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, *page)
    assert TOLD in " ".join(f"{done.out} {done.err}".split())


def test_the_text_for_all_says_nothing_of_it_nor_does_the_page_of_another(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    text = call(tmp_path, "hold", "week", "--next", "tomorrow 10:00").out
    assert "cloths" not in text.partition("Only for you")[0]
    assert "cloths" not in call(tmp_path, "update", "Paulo").out


def test_a_boss_gives_their_own_word_on_no_authority_that_is_lacking(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "add", 'promise Doris -> Paulo "A run on Saturday" by 7 November #week')
    trail = " ".join(call(tmp_path, "trail", "week").out.split())
    assert "Gerd promised Mrs Lind “She gets her cloths” by 9 November, with no" not in trail
    assert "ith no authority noted" in trail, "a colleague's is"
