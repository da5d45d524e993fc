"""The update from the command line: shown, sent, and told from there on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import EVENING, call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_an_update_is_shown_and_nothing_is_written(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_bytes()
    done = call(tmp_path, "update", "Marcus", "--today", "2026-11-05")
    assert (done.code, done.err) == (0, "")
    assert "Subject: Update of 5 November" in done.out
    assert path.read_bytes() == before


def test_an_update_said_to_be_sent_is_where_the_next_one_begins(tmp_path: Path) -> None:
    path = evening(tmp_path, EVENING + '2026-11-04 win me "Tests are green"\n')
    sent = call(tmp_path, "update", "Marcus", "--sent", "--today", "2026-11-05")
    assert sent.code == 0
    assert 'talk me -> Marcus "Update of 5 November' in path.read_text(encoding="utf-8")
    assert "  page: update\n" in path.read_text(encoding="utf-8")
    after = call(tmp_path, "update", "Marcus", "--today", "2026-11-06")
    assert "Since the last update to them, on 5 November" in after.out
    assert "Tests are green" not in after.out


def test_an_update_for_somebody_unknown_is_refused_with_a_near_name(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_bytes()
    for words in (("update", "Marcsu"), ("update", "Marcsu", "--sent")):
        done = call(tmp_path, *words)
        assert done.code == 2
        assert "did you mean Marcus?" in done.err
        assert path.read_bytes() == before


def test_a_first_name_that_one_person_has_is_enough(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-02 person Zoë Marchand\n2026-11-02 person Depot North\n")
    done = call(tmp_path, "update", "zoë")
    assert (done.code, "Update for Zoë Marchand" in done.out) == (0, True)


def test_what_i_promised_myself_to_write_back_is_done_once_the_update_is_sent(
    tmp_path: Path,
) -> None:
    evening(tmp_path, '2026-11-01 person Gwen\n  relation: boss\n2026-11-02 promise me -> me "Write back what we said" ^back\n  due: 2026-11-04\n2026-11-02 10:00 talk Gwen "The rota" ^talk #rota\n  stage: debriefed\n2026-11-02 10:00 promise me -> Gwen "one page" ^page #rota\n  due: 2026-11-09\n')  # fmt: skip
    out = call(tmp_path, "update", "Gwen", "--sent", "--today", "2026-11-03").out
    assert 'outcome me "Delivered" ^delivered for ^back' in out
    assert "Write back" not in call(tmp_path, "today", "--today", "2026-11-03").out
