"""The coach at the command line: underlines and reasons, JSON with places, lines for editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cli.calling import call, command, evening

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DRAFT = """\
Hi Marcus,

Sorry to bother you, I was just wondering if you could maybe sign the plan.
I kind of finished the rest. You always change the date at the last minute,
so we were told to wait.

The press jammed on five days in April; a used one costs £14,000.

Best,
Ana
"""


def test_a_message_is_shown_with_underlines_reasons_and_what_to_keep(
    tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    evening(tmp_path)
    done = call(tmp_path, "coach", "-", "--to", "Marcus", given=DRAFT)
    assert (done.code, done.err) == (0, "")
    golden("coach/draft.txt", done.out)


def test_the_reader_is_the_one_who_is_greeted_where_none_is_named(tmp_path: Path) -> None:
    evening(tmp_path)
    assert call(tmp_path, "coach", "-", given=DRAFT).out.startswith("To Marcus. ")
    stranger = DRAFT.replace("Marcus", "Harald")
    assert call(tmp_path, "coach", "-", given=stranger).out.startswith("Read as ")


def test_a_remark_that_rests_on_the_book_names_its_entry(tmp_path: Path) -> None:
    evening(tmp_path)
    text = "Hi Marcus,\n\nI will put the loyalty API live on 3 December.\n"
    done = call(tmp_path, "coach", "-", given=text)
    assert "Theo promised “Loyalty API live” to Growth for 1 December" in done.out
    assert "promised-otherwise · ^theo-date" in done.out


def test_a_message_with_nothing_to_change_is_said_to_have_nothing(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "coach", "-", given="Could you sign the lease by Friday noon?\n")
    assert "Nothing to change." in done.out
    assert "+ a clear ask" in done.out


def test_places_in_json_hold_the_words(tmp_path: Path) -> None:
    evening(tmp_path)
    said = json.loads(call(tmp_path, "coach", "-", "--format", "json", given=DRAFT).out)
    assert said["flags"]
    assert all(DRAFT[one["start"] : one["end"]] == one["words"] for one in said["flags"])
    assert {one["name"] for one in said["strengths"]} == {"evidence"}


def test_an_editor_gets_a_line_for_each_remark(tmp_path: Path) -> None:
    evening(tmp_path)
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    rows = call(tmp_path, "coach", "draft.txt", "--format", "github").out.split("\n")
    assert rows[0].startswith(
        "::warning file=draft.txt,line=3,col=1,title=apology-for-asking::“Sorry to bother”"
    )


def test_strict_ends_with_1_only_where_there_is_something_to_be_said(tmp_path: Path) -> None:
    evening(tmp_path)
    assert call(tmp_path, "coach", "-", "--strict", given=DRAFT).code == 1
    assert call(tmp_path, "coach", "-", given=DRAFT).code == 0
    fine = "Could you sign the lease by Friday noon?"
    assert call(tmp_path, "coach", "-", "--strict", given=fine).code == 0


def test_without_a_book_the_words_are_looked_at_all_the_same(tmp_path: Path) -> None:
    done = call(tmp_path, "coach", "-", given=DRAFT)
    assert done.code == 0
    assert done.err == "no book here: the coach looks at the words alone\n"
    assert "hedged-ask" in done.out


def test_without_a_book_a_reader_is_only_a_name_and_it_says_so(tmp_path: Path) -> None:
    done = call(tmp_path, "coach", "-", "--to", "Marcus", given=DRAFT)
    assert done.code == 0
    assert (
        done.err == "no book here: the coach looks at the words alone, not at what Marcus likes\n"
    )
    assert "hedged-ask" in done.out
    gone = call(tmp_path, "--book", "gone.book", "coach", "-", "--to", "Marcus", given=DRAFT)
    assert gone.code == 2


def test_a_missing_file_and_an_empty_message_are_refused(tmp_path: Path) -> None:
    assert call(tmp_path, "coach", "gone.txt").code == 2
    assert call(tmp_path, "coach").code == 2
    assert call(tmp_path, "coach", "-", given=" \n").err.startswith(
        "goodbooks: the message is empty; "
    )


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "draft.bin").write_bytes(b"\xff\xfe\x00")
    assert "is not UTF-8 text" in call(tmp_path, "coach", "draft.bin").err


def test_the_list_names_every_rule_with_its_source(tmp_path: Path) -> None:
    done = call(tmp_path, "coach", "--list")
    assert done.code == 0
    assert "hedged-ask" in done.out
    assert "R. Lewicki" in done.out


def test_signs_that_steer_a_terminal_are_shown_and_not_sent(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(
        tmp_path, "coach", "-", given="Could you \x1b[31mmaybe\x07 sign it by Friday?\u202e"
    )
    assert not set("\x1b\x07\u202e") & set(done.out)


def test_a_narrow_and_plain_pipe_gets_the_same_words(tmp_path: Path) -> None:
    done = command(tmp_path, "coach", "-", given=DRAFT, PYTHONIOENCODING="ascii")
    assert done.code == 0
    assert done.out.isascii()


def test_what_is_still_to_be_filled_is_said_and_counts_for_no_next_step(tmp_path: Path) -> None:
    evening(tmp_path)
    text = "Marcus, may I run the tills alone until [Monday 28 December?]? I'll write by [Friday 4 December?]."
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    said = " ".join(call(tmp_path, "coach", "m.txt", "--to", "Marcus").out.split())
    assert "Still to be filled: [Monday 28 December?] and [Friday 4 December?]." in said
    assert "Nothing to change" not in said
    assert "with its day: “" not in said


def test_a_message_to_somebody_the_book_does_not_know_is_looked_at_all_the_same(
    tmp_path: Path,
) -> None:
    (tmp_path / "my.book").write_text("2026-11-02 person Lena\n", encoding="utf-8")
    book = ("--book", str(tmp_path / "my.book"))
    done = call(tmp_path, *book, "coach", "-", "--to", "Oskar", given=DRAFT)
    said = " ".join((done.out + done.err).split())
    assert done.code == 0
    assert 'nobody in the book is called "Oskar"' in said
    assert "Nothing is known of how they like to be written to" in said
    near = call(tmp_path, *book, "coach", "-", "--to", "Lenna", given=DRAFT)
    assert "did you mean Lena?" in " ".join((near.out + near.err).split())
