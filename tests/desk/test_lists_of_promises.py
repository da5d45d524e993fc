"""A promise that ended because the yes it was given with was taken back: every list of promises says so, before and after its day."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Question
from goodbooks.desk.desk import open_desk
from goodbooks.desk.pages.dating import offered
from goodbooks.desk.pages.promised import promised
from goodbooks.desk.pages.sheets import PROMISES, sheet_text
from pages import words

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BEFORE, AFTER = date(2026, 12, 10), date(2027, 1, 10)
GIVEN = """\
2026-11-01 person Graham
  relation: boss
2026-11-12 handoff Graham -> me "The label job" ^label #labels
  wished: agree
2026-11-20 ask me -> Graham "May I run the label job for four weeks?" ^run-ask #labels
2026-12-01 {yes}
2026-12-02 promise me -> Graham "A first label sheet" ^sheet #labels by 2026-12-18 for {of}
2026-12-02 promise me -> Graham "The number of labels" ^number #labels for {of}
  every: Friday until 2027-01-31
2026-12-02 promise me -> Graham "The packing list" ^list #packing by 2026-12-17
2026-12-08 decision Graham "I take the label job back" ^back #labels
  reverses: ^yes
"""
DECIDED = 'decision Graham "Yes, for four weeks" ^yes #labels for ^run-ask'
ANSWERED = 'answer Graham "Yes, for four weeks" ^yes #labels for ^run-ask\n  is: yes'
FOR_THE_AREA = DECIDED.replace("^run-ask", "^label")
ENDED = ("A first label sheet", "The number of labels")


def desk_of(folder: Path, yes: str, of: str, today: date) -> Desk:
    (folder / "life.book").write_text(GIVEN.format(yes=yes, of=of), encoding="utf-8")
    return open_desk(str(folder / "life.book"), today, {"HOME": str(folder)}, str(folder))


@pytest.mark.parametrize("today", [BEFORE, AFTER])
@pytest.mark.parametrize(
    ("yes", "of"),
    [
        *((DECIDED, of) for of in ("^yes", "^run-ask", "^label")),
        *((ANSWERED, of) for of in ("^yes", "^run-ask", "^label")),
        *((FOR_THE_AREA, of) for of in ("^yes", "^label")),
    ],
)
def test_every_list_of_promises_knows_that_it_ended(
    tmp_path: Path, yes: str, of: str, today: date
) -> None:
    desk = desk_of(tmp_path, yes, of, today)
    table = csv.DictReader(io.StringIO(sheet_text(desk, PROMISES), newline=""))
    rows = {row["promise"]: row["stands"] for row in table}
    assert [rows[title] for title in ENDED] == ["ended", "ended"]
    assert rows["The packing list"] == ("promised" if today == BEFORE else "late")
    pages = [desk.page(name, Question(today)) for name in ("standing", "packet", "today")]
    told = [words(one.document) for one in (*pages[:2], promised(desk))]
    assert [title for title in ENDED for page in told if title in page] == []
    assert all(title not in offered(desk) for title in ENDED)
    assert "The packing list" in offered(desk)
