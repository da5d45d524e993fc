"""trail: what turns around, answers or settles something of the same day stands behind it, and what no longer holds says so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.document import Step
from goodbooks.core.timeline import Timeline
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document


def leads(page: Document) -> list[str]:
    blocks = [block for part in page.sections for block in part.blocks]
    return [block.what for block in blocks if isinstance(block, Step)]


def test_what_turned_a_decision_around_on_the_same_day_stands_behind_it(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-11-02 decision Rob "Go ahead" ^go #portal
  reverses: ^pause
2026-11-02 outcome me "Sent" for ^go
2026-11-02 note "Six of them called" #portal
2026-11-02 09:40 decision Rob "Pause" ^pause #portal
2026-11-02 answer Rob "Yes" for ^ask
2026-11-02 12:00 ask me -> Rob "Do we go on?" ^ask #portal
2026-11-02 17:30 answer me -> Growth "We move" #portal
""")
    assert leads(made("trail", told, matter="portal")) == [
        "Six of them called",
        "Rob decided: Pause",
        "Rob decided: Go ahead",
        "What became of it: Sent",
        "I asked Rob: Do we go on?",
        "Rob answered: Yes",
        "I answered Growth: We move",
    ]


def test_what_has_a_time_of_its_own_keeps_its_place(book: Callable[[str], Book]) -> None:
    told = book("""
2026-11-02 08:00 decision Rob "Go ahead" ^go #portal
  reverses: ^pause
2026-11-02 09:40 decision Rob "Pause" ^pause #portal
""")
    assert leads(made("trail", told, matter="portal"))[0] == "Rob decided: Go ahead"


def test_what_was_added_twice_on_a_day_is_said_once(book: Callable[[str], Book]) -> None:
    told = book("""
2026-11-01 decision Rob "Go ahead" ^go #portal
2026-11-02 decision Rob
  amends: ^go
  ends: launch
2026-11-02 decision Rob
  amends: ^go
  risk-owner: Rob
""")
    assert words(made("trail", told, matter="portal")).count("Added to on 2 November.") == 1


WAIVED = """
2026-11-01 decision Rob "Go ahead, this once" ^go #portal
  exception: load test
  ends: launch
2026-11-02 decision Rob "The test comes first" ^back #portal
  reverses: ^go
"""


def test_an_exception_of_a_decision_that_was_turned_around_is_left_out_of_what_is_in_short(
    book: Callable[[str], Book],
) -> None:
    lines = section(made("trail", book(WAIVED), matter="portal"), "In short")
    assert not any(line.startswith("Left out:") for line in lines)
    stands = WAIVED.split("2026-11-02", maxsplit=1)[0]
    lines = section(made("trail", book(stands), matter="portal"), "In short")
    assert any(line.startswith("Left out: load test.") for line in lines)


def test_friday_asks_no_end_of_a_decision_that_was_turned_around(
    book: Callable[[str], Book],
) -> None:
    friday = date(2026, 11, 6)
    for ends in ("launch", "2026-11-05"):
        told = WAIVED.replace("ends: launch", f"ends: {ends}")
        assert not [one for one in prompts(book(told), friday) if one.key == "exception ^go"]
        stands = book(told.split("2026-11-02", maxsplit=1)[0])
        assert [one for one in prompts(stands, friday) if one.key == "exception ^go"]


def test_no_day_to_come_is_the_end_of_a_decision_that_was_turned_around(
    book: Callable[[str], Book],
) -> None:
    told = WAIVED.replace("ends: launch", "ends: 2026-11-20")
    assert made("trail", book(told), matter="portal").reminders == ()


IN_PUBLIC = """
2026-11-02 decision Rob "We take Dan's short cuts" ^go #portal
  exception: our intake review
  skips: integration test
  ends: launch
  public: We go ahead this once. The test comes after.
2026-11-02 decision Rob "We pause again" ^again #portal
  public: We wait for Friday
"""


def test_whoever_reads_public_words_reads_neither_the_exception_nor_quotation_marks(
    book: Callable[[str], Book],
) -> None:
    page = made("trail", book(IN_PUBLIC), matter="portal", readers=("Growth",))
    assert section(page, "In short") == [
        "On 2 November, Rob decided, in my words: We go ahead this once. The test comes after.",
        "On 2 November, Rob decided, in my words: We wait for Friday.",
    ]
    shown = words(page)
    assert not any(word in shown for word in ("intake", "integration", "launch", "Left out", "“"))
    mine = words(made("trail", book(IN_PUBLIC), matter="portal"))
    assert "Left out: our intake review and integration test." in mine
    for_rob = words(made("trail", book(IN_PUBLIC), matter="portal", readers=("Rob",)))
    assert "intake review" in for_rob


def test_a_reversal_in_public_words_is_told_without_quotation_marks(
    book: Callable[[str], Book],
) -> None:
    told = IN_PUBLIC.replace(
        '"We pause again" ^again #portal', '"No" ^again #portal\n  reverses: ^go'
    )
    page = made("trail", book(told), matter="portal", readers=("Growth",))
    assert section(page, "In short") == [
        "On 2 November, Rob decided, in my words: We wait for Friday. It takes the place of "
        "what was decided earlier that day: We go ahead this once. The test comes after."
    ]
    half = told.replace("  public: We wait for Friday\n", "")
    page = made("trail", book(half), matter="portal", readers=("Growth",))
    assert "On 2 November, Rob decided “No”." in section(page, "In short")[0]
    assert "Turned around" not in words(page)


def test_what_was_turned_around_stands_before_what_turned_it_though_only_that_has_an_hour(
    book: Callable[[str], Book],
) -> None:
    told = (
        '2026-11-02 17:20 decision Rob "Go ahead" ^ahead #portal\n  reverses: ^wait\n\n'
        '2026-11-02 decision Rob "We wait" ^wait #portal\n'
    )
    page = words(made("trail", book(told), matter="portal"))
    in_order = page.split("In the order it happened")[1]
    assert in_order.index("We wait") < in_order.index("Go ahead")


def test_the_picture_has_the_words_of_somebody_else_in_the_marks_that_the_list_has(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-11-01 ask me -> Rob "May we go?" #portal\n'
        '2026-11-02 decision Rob "I meet Growth today" ^meet #portal\n'
        '2026-11-03 decision Rob "We go on" ^go #portal\n'
    )
    for readers, label in (((), "I meet Growth today"), (("Rob",), "“I meet Growth today”")):
        page = made("trail", told, matter="portal", readers=readers)
        blocks = [block for part in page.sections for block in part.blocks]
        marks = [mark for one in blocks if isinstance(one, Timeline) for mark in one.marks]
        assert [mark.label for mark in marks if mark.cites == ("^meet",)] == [label]


def test_a_trail_denies_nothing_in_short_whether_it_is_kept_or_may_not_be_seen_by_its_reader(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-10-01 person Rob
  relation: boss
2026-10-28 promise me -> Dora "The frames are glazed" ^frames #glass
  due: 2026-10-30
2026-10-30 outcome me "delivered" for ^frames
2026-11-01 decision Rob "Stop the glazing" ^stop #glass
  readers: me
2026-11-02 decision Rob "Glaze after all" ^after #glass
  reverses: ^stop
  readers: me
""")
    for_dora = made("trail", told, matter="glass", readers=("Dora",))
    assert next(part.title for part in for_dora.sections) == "In the order it happened"
    assert "Rob" not in words(for_dora)
    assert next(part.title for part in made("trail", told, matter="glass").sections) == "In short"
