"""A plan to erase somebody is made from the entries and the lines that name them, and is that of the whole book."""

from __future__ import annotations

import itertools
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.test_erasing import books, named
from goodbooks.core.book import Book
from goodbooks.core.entry import people_in
from goodbooks.core.scope import Shelf, within
from goodbooks.desk.erasure import erased, erasing
from goodbooks.desk.erasure.called import _AS_PLAIN, called, pattern
from goodbooks.desk.erasure.erasing import plan_of
from goodbooks.desk.erasure.going import Going
from goodbooks.desk.erasure.mentioned import holding, mentions
from goodbooks.desk.shelved import store
from goodbooks.desk.shelved.at_hand import AtHand
from goodbooks.syntax import blocks
from goodbooks.syntax.blocks import blocks_of
from goodbooks.syntax.read import Reader, read
from strategies import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from goodbooks.core.entry import Entry
    from goodbooks.desk.erasure.called import Called
    from goodbooks.desk.erasure.erasing import Erasure
    from goodbooks.desk.shelved.store import Store
    from goodbooks.syntax.blocks import Block


def planned_slowly(path: Path, name: str) -> tuple[object, ...]:
    """What a plan is when every entry and every line of the book is looked at."""
    lines = erasing.text_of(str(path), path.read_bytes()).split("\n")
    book = Book(read("\n".join(lines), KINDS, path.name).entries)
    who = called(book, name, [one for entry in book.written for one in people_in(entry)])
    gone = erasing._gone(book, who)
    refs = {entry.id for entry in gone if entry.id}
    names = pattern((*who.whole, *who.parts))
    going = Going(
        book,
        who,
        gone,
        refs,
        names,
        KINDS,
        Reader(KINDS, ""),
        {},
        frozenset(one.on for one in gone),
    )
    every = range(len(lines))
    edits, changes = erasing._edits(str(path), lines, every, going)
    found = mentions(str(path), erasing._rows(lines, every, edits), who)
    in_order = tuple(entry for entry in book.written if entry in gone)
    parted = sorted(found, key=lambda one: one.is_part)
    return who, in_order, tuple(changes), tuple(parted), tuple(edits)


def in_tables(every: list[Entry]) -> Store:
    """The entries in the tables of an index."""
    made = store.new_store(":memory:", KINDS)
    made.sql.execute("insert into file(name) values('mine.book')")
    made.put(1, every)
    return made


ALIASES = ("M. Webb", "the boss", "Straße", "Webb, North", "Kırım", "chief")
ODDLY = st.sampled_from(
    [str.upper, str.lower, str.title, "\u017f{}".format, "({})".format, "{}n".format]
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(book=books(), also=st.lists(st.sampled_from(ALIASES), max_size=3), data=st.data())
def test_a_plan_made_from_what_names_them_is_that_of_the_whole_book(
    tmp_path_factory: pytest.TempPathFactory,
    book: tuple[str, str],
    also: list[str],
    data: st.DataObject,
) -> None:
    text, name = book
    called_so = [name, *also]
    more = f"2026-08-02 person {named(name)}\n  also: {', '.join(map(named, also))}\n"
    for number in range(data.draw(st.integers(0, 4))):
        said = data.draw(ODDLY)(data.draw(st.sampled_from(called_so)))
        more += data.draw(st.sampled_from([
            f'2026-08-03 note "About {said}, and so on" ^s{number}\n', f"; {said}\n\n",
            f'2026-08-03 note Vera "A"\n  readers: {named(data.draw(st.sampled_from(called_so)))}\n',
            f'2026-08-03 win {named(said)} "B" for ^s0\n', f"stray {said}\n", f"  said: {said}\n",
        ]))  # fmt: skip
    asked = data.draw(st.sampled_from(called_so))
    path = tmp_path_factory.mktemp("planned") / "mine.book"
    path.write_bytes((more + text).encode())
    slowly = planned_slowly(path, asked)
    every = read(erasing.text_of(str(path), path.read_bytes()), KINDS, path.name).entries
    if data.draw(st.booleans()):
        more_or_less = data.draw(st.sampled_from(("", "; a remark\n", "2026-09-30 note Vera\n")))
        assert_looked_through(
            path, plan_of(Shelf(every), [str(path)], KINDS, asked, {}), more_or_less
        )
    with patch.object(blocks, "LEAST", 0):
        known = {str(path): blocks_of(path.read_bytes(), path.name, KINDS)}
    assert_planned_as_a_door_does(path, asked, data)
    for source, read_before in itertools.product((Shelf(every), in_tables(every)), ({}, known)):
        plan = plan_of(source, [str(path)], KINDS, asked, read_before)
        edits = tuple(edit for sheet in plan.sheets for edit in sheet.edits)
        assert (plan.who, plan.gone, plan.changes, plan.mentions, edits) == slowly


def assert_planned_as_a_door_does(path: Path, asked: str, data: st.DataObject) -> None:
    """After each change of the file, with what was found before it taken over, the plan is that of the whole book."""
    whole, hand, known = path.read_bytes(), AtHand(), ()
    parts = whole.split(b"\n\n")
    for _ in range(2):
        with patch.object(blocks, "LEAST", 0):
            known = blocks_of(path.read_bytes(), path.name, KINDS, known)
        every = Shelf([one for block in known for one in block.entries])
        plan = plan_of(
            every, [str(path)], KINDS, asked, {str(path): known},
            lambda source, scope: hand.book(scope, within(source, scope)),
        )  # fmt: skip
        edits = tuple(edit for sheet in plan.sheets for edit in sheet.edits)
        found = (plan.who, plan.gone, plan.changes, plan.mentions, edits)
        assert found == planned_slowly(path, asked)
        at = data.draw(st.integers(0, len(parts) - 1))
        changed = (
            [*parts[:at], *parts[at + 1 :]] if data.draw(st.booleans()) else [*parts, parts[at]]
        )
        path.write_bytes(b"\n\n".join(changed))
    path.write_bytes(whole)


def assert_looked_through(path: Path, plan: Erasure, more: str) -> None:
    """What is only looked through block by block is found as planned where all of it, read again, is."""
    (sheet,) = plan.sheets
    text = erased._text_of(sheet, plan, set(), date(2026, 11, 3)) + more
    known = blocks_of(path.read_bytes(), path.name, KINDS)
    new = erased._bytes_of(sheet, text)
    with patch.object(blocks, "LEAST", 0):
        is_as_planned = erased._is_as_planned(sheet, new, plan.going, known)
    assert is_as_planned == (plan.left() == read(text, KINDS, path.name).entries)


def test_no_other_sign_is_taken_for_a_plain_letter() -> None:
    letter = re.compile("[a-z]", re.IGNORECASE)
    taken = {sign for sign in map(chr, range(128, sys.maxunicode + 1)) if letter.match(sign)}
    assert {ord(sign) for sign in taken} == set(_AS_PLAIN)
    assert all(re.fullmatch(sign, sign.translate(_AS_PLAIN), re.IGNORECASE) for sign in taken)


def test_what_points_to_a_person_who_goes_points_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "mine.book"
    text = '2026-08-02 person Theo ^theo\n\n2026-09-01 advice "Ask him" for ^theo\n'
    path.write_text(text, encoding="utf-8")
    plan = plan_of(Shelf(read(text, KINDS, path.name).entries), [str(path)], KINDS, "Theo", {})
    assert [one.new for one in plan.changes] == ['2026-09-01 advice "Ask him"']


def test_a_name_is_looked_for_again_only_where_the_file_changed(tmp_path: Path) -> None:
    path, hand, looked = tmp_path / "mine.book", AtHand(), []

    def counted(lines: list[str], who: Called) -> list[int]:
        looked.append(lines)
        return holding(lines, who)

    text = "".join(f'2026-{month:02}-01 talk Nils "Glaze"\n\n' for month in range(1, 9))
    known: tuple[Block, ...] = ()
    for more in ("", '2026-08-02 note "Nils said so"\n'):
        path.write_text(text + more, encoding="utf-8")
        looked.clear()
        with patch.object(blocks, "LEAST", 0), patch.object(erasing, "holding", counted):
            known = blocks_of(path.read_bytes(), path.name, KINDS, known)
            every = Shelf([one for block in known for one in block.entries])
            plan = plan_of(
                every, [str(path)], KINDS, "Nils", {str(path): known},
                lambda source, scope: hand.book(scope, within(source, scope)),
            )  # fmt: skip
    assert [one.old for one in plan.mentions] == ['2026-08-02 note "Nils said so"']
    assert len(known) == 4
    assert len(looked) == 1


def test_what_stays_without_the_name_is_worded_again_only_where_it_changed(tmp_path: Path) -> None:
    path, hand, worded, made = tmp_path / "mine.book", AtHand(), [], []
    edited = erasing._edited

    def counted(block: list[str], *more: Any) -> list[tuple[int, str]]:
        worded.append(block[0])
        return edited(block, *more)

    line = '2026-0{}-01 promise me -> Nils, Ada "Kiln {}"\n\n'
    text = "".join(line.format(month, month) for month in range(1, 6))
    known: tuple[Block, ...] = ()
    with patch.object(erasing, "_edited", counted), patch.object(blocks, "LEAST", 0):
        for more in (
            "",
            line.format(6, 6),
            line.format(6, 6) + "2026-07-01 person Ada\n  also: Nils\n",
        ):
            worded.clear()
            path.write_text(text + more, encoding="utf-8")
            known = blocks_of(path.read_bytes(), path.name, KINDS, known)
            every = Shelf([one for block in known for one in block.entries])
            plan = plan_of(
                every, [str(path)], KINDS, "Nils", {str(path): known},
                lambda source, scope: hand.book(scope, within(source, scope)),
            )  # fmt: skip
            made.append((len(plan.changes), len(worded)))
    assert made == [(5, 5), (6, 1), (0, 0)]
