"""The page of an area says with a press that it held or was taken back; what was taken back of a promise is not listed there any more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 handoff Henrik -> me "The refits" ^area #refits
  trial-end: 2026-11-20

2026-11-01 promise me -> Henrik "The key" ^key by 2026-11-03

2026-11-03 outcome me "Delivered" ^done for ^key
  state: delivered

2026-11-04 note ^no
  withdraws: ^done

"""


@pytest.mark.parametrize("words", ["It held", "They took it back"])
def test_an_area_has_a_press_for_how_it_went(words: str, tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    assert f">{words}</button>" in page.get("/entry/^area").text


@pytest.mark.parametrize("is_back", [True, False])
def test_an_outcome_that_was_taken_back_is_not_listed_with_its_promise(
    is_back: bool, tmp_path: Path
) -> None:
    told = BOOK if is_back else BOOK.partition("2026-11-04")[0]
    shown = Asking(tmp_path, told, date(2026, 11, 4)).come_in().get("/entry/^key").text
    assert ("What points to it" in shown) is not is_back
