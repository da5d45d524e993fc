"""What I wrote beside a thing and said that somebody is not to know is cut from it wherever others read it, whichever door it came by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.without_asides import without_asides
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WARD = """
2026-10-01 person Moira
  relation: boss
2026-11-02 ask me -> Moira "To go back to the looms, but leave Lia out of it" ^back #my-role
  due: 2026-11-20
  reason: two looms stand still, she doesn't need to know about Lia
  their-side: the office has nobody else
  my-part: I said yes in March. Lia has trouble at school. I don't want her to know that
  i-give: a hand-over by Friday
  i-give: the wages for a month, but keep Lia out of it
  could-go-wrong: a slow month, between us: I may leave anyway
2026-11-02 option me "Carry on as now" ^on #my-role
  effect: the wages come late, nobody needs to know about my nerves
  is-carrying-on: yes
2026-11-02 option me "Back to the looms" ^looms #my-role
  effect: two looms run again
2026-11-02 option me "Half of each" ^half #my-role
  effect: one loom runs; just between us, it is too much
"""
ASIDES = ("Lia", "leave anyway", "my nerves", "too much", "between us")


@pytest.mark.parametrize("page", ["case", "trail", "hold"])
def test_no_page_for_others_has_an_aside(book: Callable[[str], Book], page: str) -> None:
    found = made(page, book(WARD), matter="my-role", readers=("Moira",))
    assert not [one for one in ASIDES if one in words(found)]
    assert "threat" not in words(found)


def test_a_case_keeps_what_stands_beside_it(book: Callable[[str], Book]) -> None:
    told = words(made("case", book(WARD), matter="my-role", readers=("Moira",)))
    for left in ("to go back to the looms", "Two looms stand still", "The wages for a month", "A slow month", "one loom runs"):  # fmt: skip
        assert left in told


@pytest.mark.parametrize("page", ["confirm", "update"])
def test_a_promise_goes_out_without_its_aside(book: Callable[[str], Book], page: str) -> None:
    held = book(
        '2026-10-01 person Moira\n  relation: boss\n2026-11-02 talk Moira "One-on-one" ^talk #dye\n  stage: debriefed\n'
        '2026-11-02 decision Moira "The dye works start in May" ^may #dye\n  next-step: I plan the shifts, she needn\'t know why\n'
        '2026-11-02 promise me -> Moira "The list of shifts, but leave Lia out of it" for ^may ^list #dye\n  due: 2026-11-20\n'
    )
    told = words(made(page, held, who="Moira", ref="^may"))
    assert "ist of shifts" in told
    assert "Lia" not in told
    assert "needn't know" not in told


@pytest.mark.parametrize(("line", "left"), [
    ('2026-11-02 ask me -> Moira "Please tell nobody about the offer"', "Please tell nobody about the offer"),
    ('2026-11-02 decision Moira "The mill closes, nobody has to know why"', "The mill closes, nobody has to know why"),
    ('2026-11-02 win me "The count is done, for me: at last"', "The count is done"),
])  # fmt: skip
def test_a_title_that_says_nothing_else_stands_and_so_does_what_is_theirs(
    book: Callable[[str], Book], line: str, left: str
) -> None:
    (one,) = book(f"{line}\n").entries
    assert without_asides(one).title == left


def test_what_is_marked_for_hr_is_whole(book: Callable[[str], Book]) -> None:
    (one,) = book('2026-11-02 ask me -> HR "Fewer hours, Moira need not know why"\n  readers: HR\n').entries  # fmt: skip
    assert without_asides(one) == one


def test_a_line_that_is_nothing_but_an_aside_is_a_gap_and_a_next_step_none(
    book: Callable[[str], Book],
) -> None:
    ask, talk = book('2026-11-02 ask me -> Moira "Fewer hours"\n  reason: she needn\'t know why\n2026-11-02 talk Moira "x"\n  next-step: she needn\'t know why\n').entries  # fmt: skip
    assert without_asides(ask).line("reason") == "[as you say it to them]"
    assert without_asides(talk).fields == ()
