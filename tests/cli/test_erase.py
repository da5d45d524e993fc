"""erase on the command line: shown first, asked, and said honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

MORE = '2026-11-03 note "Theo fears Marcus" ^n1\n'


def book(folder: Path) -> Path:
    path = evening(folder)
    path.write_text(path.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    return path


def test_everything_is_shown_and_a_dry_run_erases_nothing(tmp_path: Path) -> None:
    path = book(tmp_path)
    before = path.read_bytes()
    done = call(tmp_path, "erase", "Marcus", "--dry-run")
    assert (done.code, done.err) == (0, "")
    for words in ("These 3 entries would go, whole:", "person Marcus", "“Go ahead, this once”",
                  "The name stands in words of yours too:", "life.book:15",
                  '+ 2026-11-03 note "Theo fears somebody" ^n1', "this was a dry run"):  # fmt: skip
        assert words in done.out
    assert path.read_bytes() == before


def test_without_a_yes_nothing_is_erased(tmp_path: Path) -> None:
    path = book(tmp_path)
    before = path.read_bytes()
    done = call(tmp_path, "erase", "Marcus", "--mentions", "all")
    assert done.code == 3
    assert "say --yes once you have seen what would go" in done.err
    done = call(tmp_path, "erase", "Marcus", "--mentions", "all", by_hand=True, given="Theo\n")
    assert done.code == 3
    assert "that is not the name; nothing was erased" in done.err
    assert path.read_bytes() == before


def test_what_shall_be_done_with_mentions_must_be_said(tmp_path: Path) -> None:
    before = book(tmp_path).read_bytes()
    done = call(tmp_path, "erase", "Marcus", "--yes")
    assert done.code == 2
    assert "say --mentions all" in done.err
    assert (tmp_path / "life.book").read_bytes() == before


def test_the_name_typed_at_a_terminal_erases_it(tmp_path: Path) -> None:
    path = book(tmp_path)
    done = call(tmp_path, "erase", "marcus", by_hand=True, given="all\nMarcus\n")
    assert done.code == 0
    assert "The name stands in no line of the book any more." in done.out
    assert "Marcus" not in path.read_text(encoding="utf-8")
    assert call(tmp_path, "today").err == ""


def test_mentions_can_be_chosen_by_their_numbers(tmp_path: Path) -> None:
    path = book(tmp_path)
    path.write_text(
        path.read_text(encoding="utf-8") + '2026-11-03 note "Marcus smiled" ^n2\n', encoding="utf-8"
    )
    done = call(tmp_path, "erase", "Marcus", by_hand=True, given="2\nMarcus\n")
    text = path.read_text(encoding="utf-8")
    assert "Theo fears Marcus" in text
    assert "somebody smiled" in text
    assert "The name is not gone: it stands in one line still, at life.book:" in done.out
    assert call(tmp_path, "erase", "Marcus", by_hand=True, given="7\n").code == 3


def test_the_name_is_not_said_to_be_gone_while_it_stands(tmp_path: Path) -> None:
    book(tmp_path)
    done = call(tmp_path, "erase", "Marcus", "--mentions", "none", "--yes", "--strict")
    assert done.code == 1
    assert "The name is not gone" in done.out
    again = call(tmp_path, "erase", "Marcus", "--mentions", "all", "--yes", "--strict")
    assert again.code == 0
    assert "no line of the book" in again.out


def test_backups_beside_the_book_are_named(tmp_path: Path) -> None:
    path = book(tmp_path)
    (tmp_path / "life.book.bak").write_bytes(path.read_bytes())
    done = call(tmp_path, "erase", "Marcus", "--mentions", "all", "--yes")
    assert f"yours to delete:\n  {tmp_path / 'life.book.bak'}\n" in done.out


def test_nobody_of_that_name_and_a_demo_are_refused(tmp_path: Path) -> None:
    book(tmp_path)
    assert (
        'nobody in the book is called "Markus"; did you mean Marcus?'
        in call(tmp_path, "erase", "Markus").err
    )
    done = call(tmp_path, "--book", "demo:overruled", "erase", "Marcus", "--yes")
    assert done.code == 3
    assert "stays as it is" in done.err


DOUBLE = """\
2026-11-02 person Wolfram-Balthasar Ober-Wallner

2026-11-03 promise me -> Theo "Tell him the list" ^tell-wolfram by 2026-12-01

2026-11-04 outcome "delivered" for ^tell-wolfram
"""


def test_half_of_a_double_name_in_an_id_is_said_to_stand_or_goes_with_all_that_points_to_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "life.book"
    path.write_text(DOUBLE, encoding="utf-8")
    kept = call(tmp_path, "erase", "Wolfram-Balthasar Ober-Wallner", "--mentions", "all", "--yes")
    assert "The whole name stands in no line of the book any more." in kept.out
    assert "A word of it stands at life.book:1, life.book:3;" in kept.out
    path.write_text(DOUBLE, encoding="utf-8")
    given = "1, 2\nWolfram-Balthasar Ober-Wallner\n"
    done = call(tmp_path, "erase", "Wolfram-Balthasar Ober-Wallner", by_hand=True, given=given)
    assert "The name stands in no line of the book any more." in done.out
    assert "wolfram" not in path.read_text(encoding="utf-8").lower()
    assert 'outcome "delivered" for ^tell-somebody' in path.read_text(encoding="utf-8")


def test_half_of_a_double_name_that_is_a_name_of_somebody_else_stays_theirs(tmp_path: Path) -> None:
    path = tmp_path / "life.book"
    path.write_text(DOUBLE + "2026-11-02 person Wolfram Beck\n", encoding="utf-8")
    done = call(tmp_path, "erase", "Wolfram-Balthasar Ober-Wallner", "--mentions", "all", "--yes")
    assert "A word of it" not in done.out
    assert "person Wolfram Beck" in path.read_text(encoding="utf-8")
