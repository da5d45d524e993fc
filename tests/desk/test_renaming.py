"""Somebody's real name is said once, and every entry follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.names import is_nameless_boss
from goodbooks.desk.walks.nameless import in_words

if TYPE_CHECKING:
    from pathlib import Path

WALKED = """\
2026-11-02 person my boss ^boss
  relation: boss
2026-11-06 talk my boss "One-on-one" ^one
2026-11-03 ask me -> my boss "Ten minutes about the freeze" ^ten #freeze
2026-11-03 09:00 decision my boss "Wait with the freeze" ^wait #freeze
  risk-owner: my boss
"""


def test_my_boss_has_a_name_and_every_page_follows(tmp_path: Path) -> None:
    book = evening(tmp_path, WALKED)
    assert "goodbooks name 'my boss' NAME" in call(tmp_path, "brief", "my boss").out
    done = call(tmp_path, "name", "my boss", "Dana Roth")
    assert (done.code, done.err) == (0, "")
    assert book.read_text(encoding="utf-8").startswith(WALKED)
    assert "also: my boss\n  amends: ^boss" in done.out
    shown = [call(tmp_path, *words).out for words in (
        (), ("brief", "my boss"), ("brief", "Dana Roth"), ("trail", "freeze"), ("confirm", "wait"), ("standing",)
    )]  # fmt: skip
    assert [page for page in shown if "my boss" in page or "your boss" in page] == []
    assert shown[1] == shown[2]


def test_a_name_that_is_in_the_book_already_is_asked_about(tmp_path: Path) -> None:
    evening(
        tmp_path, WALKED + '2026-11-03 person Dana ^dana\n2026-11-03 request Dana -> me "A plan"\n'
    )
    done = call(tmp_path, "name", "my boss", "dana")
    assert done.code == 3
    assert "goodbooks name 'my boss' Dana --same" in done.err
    assert call(tmp_path, "name", "my boss", "Dana", "--same").code == 0
    page = call(tmp_path, "brief", "Dana").out
    assert "A plan" in page
    assert "Ten minutes about the freeze" in page


def test_whoever_is_only_named_so_far_gets_an_entry_and_keeps_the_older_name(
    tmp_path: Path,
) -> None:
    evening(tmp_path, '2026-11-03 ask me -> Boss "Ten minutes"\n')
    done = call(tmp_path, "name", "boss", "Dana")
    assert "relation: boss\n  also: boss" in done.out
    assert "Ten minutes" in call(tmp_path, "brief", "Dana").out


def test_who_is_named_twice_is_found_by_all_three_names(tmp_path: Path) -> None:
    evening(tmp_path, WALKED)
    call(tmp_path, "name", "my boss", "Dana")
    assert call(tmp_path, "name", "Dana", "Dana Roth").code == 0
    pages = {call(tmp_path, "brief", name).out for name in ("my boss", "Dana", "dana roth")}
    assert len(pages) == 1


@pytest.mark.parametrize(("words", "answer"), [
    (("my boss", "my boss"), "what the book calls them"),
    (("my boss", "Dana, VP"), "not one name"),
    (("my boss", "idk"), "not one name"),
    (("my boss", "???"), "not one name"),
    (("my boss", "the director"), "not one name"),
    (("me", "Ana"), "you are “me” in the book"),
    (("my boss", "me"), "you are “me” in the book"),
    (("Growth", "Sales"), 'nobody in the book is called "Growth"'),
])  # fmt: skip
def test_what_is_no_name_of_theirs_is_refused(
    tmp_path: Path, words: tuple[str, str], answer: str
) -> None:
    book = evening(tmp_path, WALKED)
    assert answer in call(tmp_path, "name", *words).err
    assert book.read_text(encoding="utf-8") == WALKED


def test_what_has_no_id_is_told_so_with_the_way_out(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-02 person my boss\n  relation: boss\n")
    assert "goodbooks tidy gives it one" in call(tmp_path, "name", "my boss", "Dana").err


@pytest.mark.parametrize("said", ["my boss", "Boss", "the manager", "my line manager"])
def test_a_boss_without_a_name_is_known_as_such(said: str) -> None:
    assert is_nameless_boss(said)


@pytest.mark.parametrize("said", ["Marcus", "HR", "my team", "boss of my boss"])
def test_others_are_not(said: str) -> None:
    assert not is_nameless_boss(said)


def test_my_own_words_call_the_boss_by_name_too_and_the_words_of_others_do_not(
    tmp_path: Path,
) -> None:
    evening(tmp_path, WALKED + (
        '2026-11-03 ask me -> HR "Note, please, that I am asking my boss for this" ^note #freeze\n  readers: HR\n'
        '2026-11-03 request Growth -> me "My boss asks for it by Friday" ^theirs #freeze\n  readers: HR\n'
    ))  # fmt: skip
    hr = ("case", "freeze", "--to", "HR")
    assert "asking my boss for this" in call(tmp_path, *hr).out
    call(tmp_path, "name", "my boss", "Dana Roth")
    shown = " ".join(call(tmp_path, *hr).out.split())
    assert "asking Dana Roth for this" in shown
    assert "asking Dana Roth for this" in call(tmp_path, "brief", "HR").out
    trail = " ".join(call(tmp_path, "trail", "freeze").out.split())
    assert "My boss asks for it" in trail
    assert "asking my boss for this" in trail


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tom", "Tom"),
        ("tom brandt", "Tom Brandt"),
        ("jean-luc o'brien", "Jean-Luc O'Brien"),
        ("tom van der berg", "Tom van der Berg"),
        ("van der Berg", "van der Berg"),
        ("bell Hooks", "bell Hooks"),
    ],
)
def test_a_name_in_small_letters_alone_gets_its_capitals(
    tmp_path: Path, typed: str, name: str
) -> None:
    book = evening(tmp_path, WALKED)
    done = call(tmp_path, "name", "my boss", typed)
    assert f"person {name} ^" in done.out
    assert (f"“{typed}” is written {name}" in " ".join(done.err.split())) is (typed != name)
    assert f"person {name} ^" in book.read_text(encoding="utf-8")


def test_a_name_said_small_a_second_time_stays_small(tmp_path: Path) -> None:
    book = evening(tmp_path, WALKED)
    call(tmp_path, "name", "my boss", "bell")
    call(tmp_path, "name", "Bell", "bell")
    assert "person bell ^" in book.read_text(encoding="utf-8")


def test_boss_is_the_only_boss_of_the_book_by_whichever_name(tmp_path: Path) -> None:
    evening(tmp_path, WALKED)
    for said in ("boss", "my boss", "the boss"):
        assert call(tmp_path, "brief", said).code == 0
    evening(tmp_path, "2026-11-01 person Dana\n  relation: boss\n")
    assert "Before you talk with Dana" in call(tmp_path, "brief", "boss").out
    evening(
        tmp_path,
        "2026-11-01 person Dana\n  relation: boss\n2026-11-01 person Tom\n  relation: boss\n",
    )
    assert 'nobody in the book is called "boss"' in call(tmp_path, "brief", "boss").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("At five Rob (my boss) comes by", "At five Rob comes by"),
        ("My boss (Rob) comes by", "Rob comes by"),
        ("Rob, my boss, comes by", "Rob, comes by"),
        ("Robert and my boss come by", "Robert and Rob come by"),
        ("Rob (my boss's deputy) comes by", "Rob (Rob's deputy) comes by"),
    ],
)
def test_a_boss_who_is_told_by_name_and_place_is_named_once(words: str, said: str) -> None:
    assert in_words(words, "my boss", "Rob") == said
