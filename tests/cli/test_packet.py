"""The packet from the command line: periods, criteria, readers, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, evening

if TYPE_CHECKING:
    from pathlib import Path

WINS = EVENING + '2026-10-05 win me "Tests are green" #delivery\n  private: at last\n'
DAY = ("--today", "2026-11-05")


def test_a_packet_is_shown_for_a_year_or_a_period(tmp_path: Path) -> None:
    evening(tmp_path, WINS)
    for words in ((), ("--period", "2026-H2"), ("--since", "2026-10-01", "--until", "2026-10-31")):
        done = call(tmp_path, "packet", *words, *DAY)
        assert (done.code, done.err) == (0, "")
        assert "Tests are green" in done.out


def test_a_packet_by_the_headings_of_a_file_and_for_a_reader(tmp_path: Path) -> None:
    evening(tmp_path, WINS)
    (tmp_path / "review.md").write_text("# Delivery\n# People\n", encoding="utf-8")
    done = call(tmp_path, "packet", "--criteria", "review.md", "--to", "Marcus", *DAY)
    assert done.code == 0
    assert "Delivery\n" in done.out
    assert "at last" not in done.out
    assert "Only for you" not in done.out


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("--period", "spring"), '"spring" is not a period'),
        (("--period", "2026", "--since", "2026-01-01"), "are two answers"),
        (("--since", "2026-10-09", "--until", "2026-10-01"), "before it begins on 9 October"),
        (("--period", "2027"), "the period begins on 1 January 2027"),
        (
            ("--period", "2020"),
            "nothing was won, or fell due, from 1 January 2020 to 31 December 2020",
        ),
        (("--criteria", "flat.txt"), "has no headings"),
        (("--criteria", "missing.md"), "cannot be read: no such file"),
        (("--criteria", "bytes.md"), "is not UTF-8 text"),
        (("--to", "Marcsu"), "did you mean Marcus?"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence_and_nothing_is_written(
    tmp_path: Path, words: tuple[str, ...], answer: str
) -> None:
    evening(tmp_path, WINS)
    (tmp_path / "flat.txt").write_text("just words\n", encoding="utf-8")
    (tmp_path / "bytes.md").write_bytes(b"# \xff\xfe\n")
    done = call(tmp_path, "packet", *words, "--output", "out.txt", *DAY)
    assert (done.code, done.out) == (2, "")
    assert answer in done.err
    assert done.err.count("\n") == 1
    assert not (tmp_path / "out.txt").exists()
