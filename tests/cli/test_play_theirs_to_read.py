"""What a boss decided is theirs to read where it is noted as a plain fact: the note that goes back to them is no dead end, and nobody else reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.walks.plan.theirs_to_read import is_plain

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"


def walked(tmp_path: Path, change: str) -> str:
    """The book after a walk in which this is what was decided."""
    path = evening(tmp_path, "2026-11-01 person Amara Otieno\n  relation: boss\n\n")
    given = "\n".join((
        "To be told first", "Njeri was pressing", "The count was clear", "1", "Njeri", "that we wait", change, "today", "", "",
        "the order slips", "you tell me first", "", "", "yes", "yes",
    ))  # fmt: skip
    call(tmp_path, "play", NAME, given=given, by_hand=True)
    return path.read_text(encoding="utf-8")


def test_a_plain_decision_of_a_walk_goes_back_to_who_took_it(tmp_path: Path) -> None:
    book = walked(tmp_path, "We go ahead without the mapping, just this once")
    (at,) = (one for one in book.splitlines() if " decision " in one and "We go ahead" in one)
    ref = at.partition("^")[2].split()[0] if "^" in at else ""
    assert "  readers: named\n" in book.partition(at)[2].partition("\n\n")[0] + "\n"
    note = call(tmp_path, "confirm", ref).out
    assert "We go ahead without the mapping" in " ".join(note.split())
    assert "We go ahead" not in call(tmp_path, "confirm", ref, "--to", "Njeri").out


@pytest.mark.parametrize(
    "words", ["Amara gave in, so we go ahead", "My boss rolled over for sales"]
)
def test_a_decision_that_tells_of_who_took_it_stays_for_me_alone(
    tmp_path: Path, words: str
) -> None:
    book = walked(tmp_path, words)
    assert "readers: me\n" in book.partition(f'"{words}"')[2].partition("\n\n")[0] + "\n"


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("Growth may go ahead", True),
        ("Stop the migration until January", True),
        ("The branch in Lyon opens on Saturdays", True),
        ("Wir machen weiter", True),
        ("Amara caved in again", False),
        ("Go on with the short cut, he is scared", False),
        ("My boss gave in", False),
        ("I hate it, go ahead", False),
        ("Anything to please Growth, as always", False),
    ],
)
def test_what_is_plain_says_what_holds_and_nothing_of_who_decided(words: str, is_so: bool) -> None:
    assert is_plain(words, ("Amara Otieno",)) == is_so


@pytest.mark.parametrize(
    ("words", "names", "others", "is_so"),
    [
        ("Paulo gets his Saturday run, this once", ("Gerd",), ("Paulo", "Tomasz"), True),
        ("Mrs Lindqvist moves her run to Monday", ("Mrs Keller",), ("Mrs Lindqvist",), True),
        ("Herr Brandl fährt vor, his guests come first", ("Jonas",), ("Herr Brandl",), True),
        ("Élodie ouvre samedi with her own key", ("Mme Petit",), ("Élodie",), True),
        ("The run goes to Paulo, and he checks it himself", ("Gerd",), ("Paulo",), True),
        ("His Saturday run goes out", ("Gerd",), ("Paulo",), False),
        ("Gerd gives Paulo his run", ("Gerd",), ("Paulo",), False),
        ("He lets Paulo have it", ("Gerd",), ("Paulo",), False),
    ],
)
def test_his_behind_the_name_of_somebody_who_waits_tells_nothing_of_who_decided(
    words: str, names: tuple[str, ...], others: tuple[str, ...], is_so: bool
) -> None:
    assert is_plain(words, names, others) == is_so


def test_who_waits_reads_nothing_of_what_is_left_out_and_who_decided_reads_it_all(
    tmp_path: Path,
) -> None:
    words = "The depot gets its Saturday run, and we skip the second rinse check, this once"
    book = walked(tmp_path, words)
    assert 'note me "What holds now: the depot gets its Saturday run, this once"' in book
    ref = next(one for one in book.splitlines() if " decision " in one and "rinse" in one).rpartition("^")[2].split()[0]  # fmt: skip
    assert "skip the second rinse check" in " ".join(call(tmp_path, "confirm", ref).out.split())
    tag = book.partition(f'"{words}"')[2].partition("#")[2].split()[0]
    for page in (("hold", tag), ("trail", tag, "--to", "Njeri"), ("update", "Njeri")):
        assert "rinse" not in call(tmp_path, *page).out


def test_who_waits_gets_words_of_their_own_and_nobody_else_with_them(tmp_path: Path) -> None:
    walked(tmp_path, "We go ahead without the mapping, just this once")
    page = call(tmp_path, "hold", "mapping")
    assert "What holds now: we go ahead, just this once." in " ".join(page.out.split())
    assert "is between the two of you, so only your own words stand here" in page.err
    assert "'public: your words for them' 'readers: named, Njeri'" in page.err
    lines = ("amends: ^go-ahead", "public: we go on, once", "readers: named, Njeri")
    call(tmp_path, "add", "decision Amara Otieno", *lines)
    assert "We go on, once." in call(tmp_path, "hold", "mapping").out
    note = " ".join(call(tmp_path, "confirm", "go-ahead").out.split())
    assert "We go ahead without the mapping, just this once" in note
    call(tmp_path, "add", "person Brian")
    assert "we go on" not in call(tmp_path, "trail", "mapping", "--to", "Brian").out.lower()


def test_each_way_says_what_it_is_also_where_it_speaks_of_the_boss(tmp_path: Path) -> None:
    shown = " ".join(
        call(
            tmp_path, "play", NAME, given="To be told first\nAn hour\nHe knew it\n", by_hand=True
        ).out.split()
    )
    assert (
        "2 Ask to look at the decision again. Only if going ahead does harm that your boss" in shown
    )
