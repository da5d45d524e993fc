"""A form of any kind, filled in with anything, gives an entry that reads back the same, or a refusal."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.desk.asking.forming import LINE, correction_of, entry_of, form_of, values_of
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

KINDS = Kinds()
TODAY = date(2026, 11, 4)
ODD = st.sampled_from(
    ["", "; no comment", "due: Friday", '"', "\\", "2026-11-03 win me", "[a, b", "x]\n y",
     "^a", "#b", "-> Growth", "by Friday", "for ^x", "a\n\nb", "“soon”", "  \t", "\x00\x1b", "é\u202e"]
)  # fmt: skip
VALUE = st.one_of(ODD, st.text(max_size=40), st.lists(ODD, max_size=3).map("\n".join))
NAMES = tuple(KINDS)


@cache  # to make a strategy takes far longer than to draw from one
def filled(name: str) -> st.SearchStrategy[dict[str, str]]:
    """Forms of one kind with anything in any of their fields."""
    slots = [slot.name for slot in form_of(KINDS[name], KINDS).slots]
    wild = st.dictionaries(st.sampled_from(slots), VALUE, max_size=6)
    return st.builds(lambda some, title: {"title": title, **some}, wild, VALUE)


def in_order(entry: Entry) -> Entry:
    """The entry with its lines by name: a form asks for them in an order of its own."""
    return entry._replace(fields=tuple(sorted(entry.fields)))


def made(name: str, values: dict[str, str]) -> Entry:
    return in_order(entry_of(KINDS[name], values, TODAY))


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_whatever_is_filled_in_is_read_back(name: str, data: st.DataObject) -> None:
    with suppress(Refusal):
        entry = made(name, data.draw(filled(name)))
        kept = read(write(entry), KINDS)
        assert kept.entries == [entry]
        assert [problem for problem in kept.problems if not problem.is_remark] == []


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_a_form_filled_with_what_an_entry_says_means_that_entry(
    name: str, data: st.DataObject
) -> None:
    with suppress(Refusal):
        entry = made(name, data.draw(filled(name)))
        assert made(name, values_of(entry)) == entry


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_a_correction_makes_an_entry_say_what_the_form_says(name: str, data: st.DataObject) -> None:
    with suppress(Refusal):
        first = {
            **data.draw(filled(name)),
            "id": "old",
            LINE + "amends": "",
            LINE + "withdraws": "",
        }
        old = made(name, first)
        wanted = {**values_of(old), **data.draw(filled(name))}
        correction = correction_of(old, KINDS[name], wanted, TODAY)
        now = Book([old, correction._replace(id="new")]).get("old")
        said = made(
            name, {**wanted, "day": values_of(old)["day"], "time": old.at or "", "id": "old"}
        )
        assert now is not None
        shown, meant = values_of(now), values_of(said)
        is_renamed = name == "person" and values_of(old).get("who") != wanted.get("who")
        otherwise = {LINE + "also"} if is_renamed else set()  # the old name stays one of theirs
        for key in ("title", "who", "to", "day", "id", *(LINE + one for one in KINDS[name].fields)):
            if key not in {LINE + "amends", LINE + "withdraws", LINE + "written", *otherwise}:
                assert shown.get(key, "") == meant.get(key, ""), key
        assert set(now.matters) == set(said.matters)
        assert set(now.links) == set(said.links)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_of_a_kind_fits_its_own_form(name: str) -> None:
    example = read(KINDS[name].example, KINDS).entries[0]
    assert made(name, values_of(example)) == in_order(example)


def test_what_only_i_may_read_is_said_beside_its_field() -> None:
    slots = {slot.name: slot for slot in form_of(KINDS["decision"], KINDS).slots}
    assert slots["line.my-advice"].reader == "for you alone"
    assert slots["line.risk"].reader.startswith("for whoever said or did it")
    assert slots["line.ends"].reader == ""
    assert [word for word, _ in slots["line.taken"].options] == ["yes", "no", "part"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"id": "a b"}, '"a b" is not an id'),
        ({"matters": "#a!"}, '"a!" is not a matter'),
        ({"time": "24:00"}, '"24:00" is not a time'),
        ({"day": "03/04/2026"}, "the day is not clear"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(values: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        made("note", values)


def test_a_correction_takes_nothing_out_of_a_head() -> None:
    old = made("win", {"title": "Restore tested", "who": "me", "matters": "q4", "id": "w"})
    for key in ("title", "who", "matters"):
        with pytest.raises(Refusal, match="cannot take away"):
            correction_of(old, KINDS["win"], {**values_of(old), key: ""}, TODAY)
    with pytest.raises(Refusal, match="says what the entry says"):
        correction_of(old, KINDS["win"], values_of(old), TODAY)


def test_exact_words_may_be_typed_with_their_quotation_marks() -> None:
    assert made("talk", {"line.said": "“We will see.”"}) == made(
        "talk", {"line.said": "We will see."}
    )


def test_what_is_not_known_fills_no_line() -> None:
    values = {"title": "Go", "line.ends": "idk", "line.said": "idk"}
    made = entry_of(KINDS["decision"], values, TODAY)
    assert dict(made.fields) == {"said": "idk"}
