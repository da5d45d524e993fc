"""Reading takes any text; a bad line is said with its remedy and touches nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import KINDS, any_text, entries, patient
from goodbooks.core.problem import Problem, problem_text
from goodbooks.syntax.head import Cuts
from goodbooks.syntax.read import Kept, read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Entry

MANY = 100_000


def kept(text: str) -> Kept:
    return read(text, KINDS, "test.book")


def codes(text: str) -> list[str]:
    return [problem.code for problem in kept(text).problems]


def fields(text: str) -> tuple[tuple[str, str], ...]:
    return kept(text).entries[0].fields


book_like = st.lists(st.one_of(any_text, entries().map(write)), max_size=6).map("\n".join)


@patient
@given(book_like)
def test_any_text_gives_entries_and_problems_that_can_be_mended(text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    for problem in kept(text).problems:
        assert problem.place.file == "test.book"
        assert 1 <= problem.place.line <= len(lines)
        assert problem.column >= 1
        assert lines[problem.place.line - 1].startswith(problem.excerpt.removesuffix("…"))
        assert problem.reason
        assert problem.remedy
        assert problem_text(problem).count("\n") == 4


at_column_one = any_text.map(lambda text: text.replace("\n", " ").lstrip())


@patient
@given(st.lists(st.tuples(entries(), at_column_one), max_size=4))
def test_a_bad_line_between_two_entries_changes_neither(pairs: list[tuple[Entry, str]]) -> None:
    text = "".join(f"{write(entry)}\n{garbage}\n" for entry, garbage in pairs)
    read_back = kept(text).entries
    good = [entry for entry, _ in pairs]
    assert [entry for entry in read_back if entry in good] == good


@pytest.mark.parametrize(
    "bad", ["garbage", "2026-13-01 win me", '2026-11-02 win me "open', "2026-11-02 foo"]
)
def test_lines_under_a_bad_head_stay_with_it(bad: str) -> None:
    text = f'2026-11-02 win me "One"\n{bad}\n  private: mine\n2026-11-03 win me "Two"\n'
    assert [entry.title for entry in kept(text).entries] == ["One", "Two"]
    assert [entry.fields for entry in kept(text).entries] == [(), ()]
    assert len(kept(text).problems) == 1


def test_a_day_may_be_written_out() -> None:
    for day in (
        "2026-11-02",
        "2 Nov 2026",
        "Nov 2, 2026",
        "2nd November 2026",
        "2026/11/2",
        "13.11.2026",
    ):
        entry = kept(f'{day} 9:40 Win me "Title"').entries[0]
        assert (entry.on.year, entry.on.month, entry.at, entry.kind) == (2026, 11, "09:40", "win")


def test_a_t_between_day_and_time_is_understood_and_a_talk_is_no_time() -> None:
    assert kept("2026-11-02T09:40 talk Ann").entries[0].at == "09:40"
    assert kept("2026-11-02 Talk Ann").entries[0].kind == "talk"


def test_id_matter_and_links_may_stand_before_the_title_or_after_in_any_order() -> None:
    for text in (
        '2026-11-02 win me "T" ^a #m for ^b, ^c',
        '2026-11-02 win me ^a #m "T" for ^b,^c',
        '2026-11-02 win me "T" for ^b ^c #m ^a',
    ):
        entry = kept(text).entries[0]
        assert (entry.who, entry.id, entry.matters, entry.links) == (
            ("me",),
            "a",
            ("m",),
            ("b", "c"),
        )


def test_by_a_day_in_the_head_is_the_due_date() -> None:
    assert fields('2026-11-03 promise me -> Ann "T" by Friday #m') == (("due", "2026-11-06"),)
    assert fields('2026-11-03 promise me -> Ann "T" by Nov 9, 2026 17:00') == (
        ("due", "2026-11-09 17:00"),
    )


def test_by_a_day_that_is_unclear_is_kept_and_said() -> None:
    text = '2026-11-03 promise me "T" by next Friday'
    assert fields(text) == (("due", "next Friday"),)
    assert codes(text) == ["unclear-field"]


def test_by_in_a_kind_without_a_due_date_is_said() -> None:
    assert codes('2026-11-03 win me "T" by Friday') == ["unknown-field"]


def test_curly_quotations_are_understood() -> None:
    assert kept("2026-11-02 win me “Title”").entries[0].title == "Title"
    assert kept("2026-11-02 win me „Title“").entries[0].title == "Title"
    assert fields("2026-11-02 talk Ann\n  said: “Yes.”") == (("said", "Yes."),)


def test_deeper_lines_go_on_with_the_value_and_level_lines_are_free_text() -> None:
    text = (
        "2026-11-02 note me\n      free one\n  note: a\n    b\n\n    c\n  free two\n  free three\n"
    )
    assert fields(text) == (
        ("text", "free one"),
        ("note", "a\nb\nc"),
        ("text", "free two\nfree three"),
    )


def test_tabs_indent_like_spaces() -> None:
    assert fields("2026-11-02 note me\n  note: a\n\tb\n") == (("note", "a\nb"),)


def test_a_comment_does_not_tear_an_entry_apart() -> None:
    text = "2026-11-02 note me\n; at column one\n  note: a\n  ; inside\n    b\n"
    assert fields(text) == (("note", "a\nb"),)
    assert codes(text) == []


def test_a_heading_ends_an_entry() -> None:
    text = "2026-11-02 note me\n# November\n  note: whose?\n"
    assert fields(text) == ()
    assert codes(text) == ["stray-text"]


def test_a_private_line_indented_too_far_is_not_swallowed_in_silence() -> None:
    text = "2026-11-02 note me\n  note: plain\n   private: mine\n"
    assert codes(text) == ["deep-field"]


def test_stray_lines_in_a_row_are_said_once() -> None:
    problems = kept("one\ntwo\n  three\n\nfour\n").problems
    assert [(problem.place.line, problem.reason[:13]) for problem in problems] == [
        (1, "these 3 lines"),
        (5, "the line is o"),
    ]


def test_the_byte_order_mark_is_passed_over() -> None:
    assert kept("\ufeff2026-11-02 win me").problems == []


def test_lines_are_numbered_from_where_the_text_stands() -> None:
    read_on = read("x\n2026-11-02 win me\n", KINDS, "a.book", 41)
    assert read_on.problems[0].place == ("a.book", 41)
    assert read_on.entries[0].place == ("a.book", 42)


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x07", "\x7f", "\x9b", "\u202e", "\u200b", "\r"])
def test_a_hidden_sign_is_said_and_nothing_is_cut(sign: str) -> None:
    text = f'2026-11-02 win me "before{sign}after"\n  note: before{sign}after\n'
    entry = kept(text).entries[0]
    assert entry.title == f"before{sign}after"
    assert entry.line("note") == f"before{sign}after"
    assert codes(text) == ["hidden-sign", "hidden-sign"]


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_a_sign_that_other_programs_take_for_a_line_end_is_none(sign: str) -> None:
    text = f'2026-11-02 win me "before{sign}after"\n  note: before{sign}after\n'
    entry = kept(text).entries[0]
    assert (entry.title, entry.line("note")) == (f"before{sign}after", f"before{sign}after")
    assert kept(write(entry)).entries == [entry]


def test_a_line_of_over_a_mebibyte_is_said_and_the_rest_is_read() -> None:
    long = "x" * (1 << 20)
    text = f'2026-11-02 win me "One"\n  note: {long}\n    lost with it\n  channel: mail\n{long}x\n2026-11-03 win me'
    assert codes(text) == ["line-too-long", "line-too-long"]
    assert [entry.fields for entry in kept(text).entries] == [(("channel", "mail"),), ()]


@pytest.mark.parametrize(
    "sign", ["->", '"', "\\", "#", ":", "[", "]", "^", ",", "[\\]", '\\"', "“", " by", " for"]
)
def test_a_hundred_thousand_signs_in_one_head_are_read_or_said(sign: str) -> None:
    odd = f"2026-11-02 win me {sign * MANY}\n"
    result = kept(f'{odd}2026-11-03 win me "Good"\n')
    assert result.entries[-1].title == "Good"
    assert len(result.entries) == 2 or result.problems


def test_a_hundred_thousand_names_matters_and_lines_are_read() -> None:
    names = ", ".join(f"n{number}" for number in range(MANY))
    matters = " ".join(f"#m{number}" for number in range(MANY))
    lines = "  note: x\n" * MANY
    text = f"2026-11-02 win {names}\n2026-11-02 win me {matters}\n2026-11-02 win me\n{lines}"
    many_names, many_matters, many_lines = kept(text).entries
    assert len(many_names.who) == len(many_matters.matters) == len(many_lines.fields) == MANY


def test_a_misspelt_word_gets_the_word_that_was_meant() -> None:
    assert "promise" in only("2026-11-02 promiss me").remedy
    assert "channel" in only("2026-11-02 win me\n  chanel: mail").remedy


def test_thousands_of_unknown_words_are_all_said() -> None:
    text = "".join(f"2026-11-02 kind{number}x me\n" for number in range(2_000))
    assert len(kept(text).problems) == 2_000


@pytest.mark.parametrize("day", ["2027-02-29", "0000-01-01", "2026-11-31"])
def test_a_day_that_does_not_exist_is_said(day: str) -> None:
    assert codes(f"{day} win me") == ["unclear-day"]


def test_the_first_and_the_last_day_are_days() -> None:
    assert codes("0001-01-01 win me\n9999-12-31 23:59 win me\n") == []


def test_a_day_that_ends_at_24_00_is_said() -> None:
    assert codes("2026-11-02 24:00 win me") == ["unclear-time"]


def only(text: str) -> Problem:
    (problem,) = kept(text).problems
    return problem


@pytest.mark.parametrize("arrow", ["->", "→", "=>"])
def test_an_arrow_is_one_however_it_is_drawn(arrow: str) -> None:
    kept = read(f'2026-11-03 promise me {arrow} Ana, Bo "Call"\n', KINDS)
    assert kept.problems == []
    assert (kept.entries[0].who, kept.entries[0].to) == (("me",), ("Ana", "Bo"))


@pytest.mark.parametrize(("more", "most"), [("^b ", 2), ("# ", 1004), ("words ", 1004)])
def test_a_line_is_not_read_behind_a_second_id_and_once_more_behind_a_stray_word(
    more: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    real = Cuts.words

    def counted(cuts: Cuts) -> Iterator[tuple[str, int]]:
        for word, at in real(cuts):
            taken.append(word)
            yield word, at

    monkeypatch.setattr(Cuts, "words", counted)
    (problem,) = kept('2026-11-02 win me "Done" ^a ' + more * 1000 + "^c").problems
    assert (problem.column, len(taken)) == (29, most)
