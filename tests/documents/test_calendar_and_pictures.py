"""What falls on which day, and what is seen at a glance: from the book as its readers may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.timeline import Timeline
from pages import made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

WEEK = """
    2026-11-02 person Marcus
      relation: boss
    2026-11-02 promise me -> Growth "Our own date" ^own #loyalty
      due: 2026-11-06
      private: I have not begun.
    2026-11-01 promise Theo -> me "A list of what is left out" ^list #loyalty
      due: 2026-11-05 12:00
    2026-11-02 promise me -> Growth "Next word on #loyalty" ^word #loyalty
      due: 2026-11-04 10:00
      next-word: 2026-11-04 10:00
    2026-11-02 ask me -> Marcus "Which day do we stand behind?" ^which #loyalty
      due: 2026-11-05
    2026-11-02 request Sales -> me "Can it wait until January?" ^wait
      due: 2026-11-09
    2026-11-02 decision Marcus "Go ahead, this once" ^once #loyalty
      exception: load test
      ends: 2026-12-01
    2026-11-05 14:00 talk Marcus "One-on-one" ^talk
      want: a rule for next time
    2026-10-01 promise me -> Growth "Long ago" ^late
      due: 2026-10-02
"""


def falling(page: Document) -> list[str]:
    """The reminders of a page, a line each."""
    return [f"{one.on} {one.at or ''} {one.title} {one.ref}" for one in page.reminders]


def test_today_takes_in_all_that_falls_on_a_day_to_come(book: Callable[[str], Book]) -> None:
    assert falling(made("today", book(WEEK))) == [
        "2026-11-04 10:00 Next word to Growth on #loyalty ^word",
        "2026-11-05  Marcus to answer: Which day do we stand behind? ^which",
        "2026-11-05 12:00 Theo to me: A list of what is left out ^list",
        "2026-11-05 14:00 Talk with Marcus: One-on-one ^talk",
        "2026-11-06  Due to Growth: Our own date ^own",
        "2026-11-09  Answer Sales: Can it wait until January? ^wait",
        "2026-12-01  Exception ends: load test ^once",
    ]


def test_a_brief_takes_in_what_names_the_person(book: Callable[[str], Book]) -> None:
    refs = [one.ref for one in made("brief", book(WEEK), who="Marcus").reminders]
    assert refs == ["^which", "^talk", "^once"]


def test_a_trail_takes_in_what_is_of_the_matter(book: Callable[[str], Book]) -> None:
    refs = [one.ref for one in made("trail", book(WEEK), matter="loyalty").reminders]
    assert refs == ["^word", "^which", "^list", "^own", "^once"]


def test_a_holding_message_brings_the_next_word_named_now(book: Callable[[str], Book]) -> None:
    page = made("hold", book(WEEK), matter="#loyalty", next_word="tomorrow 16:00")
    assert [(str(one.on), one.at, one.sort) for one in page.reminders] == [
        ("2026-11-04", "16:00", "next-word")
    ]
    assert [one.ref for one in made("hold", book(WEEK), matter="loyalty").reminders] == ["^word"]


def test_what_only_i_should_read_stands_apart(book: Callable[[str], Book]) -> None:
    found = {one.ref: one for one in made("today", book(WEEK)).reminders}
    assert found["^own"].private == "I have not begun."
    assert found["^talk"].private == "Want: a rule for next time"
    assert not any("begun" in one.title or "rule" in one.title for one in found.values())


def test_an_entry_for_me_alone_shows_nothing_but_its_ref(book: Callable[[str], Book]) -> None:
    page = made(
        "today",
        book("""
        2026-11-02 promise me -> Ana "Look for another post" ^post
          due: 2026-11-06
          readers: me
    """),
    )
    (one,) = page.reminders
    assert one.title == "See ^post in your book"
    assert "another post" in one.private


def test_what_is_done_withdrawn_or_answered_falls_on_no_day(book: Callable[[str], Book]) -> None:
    page = made(
        "today",
        book("""
        2026-11-01 promise me -> Ana "Plan" ^plan
          due: 2026-11-06
        2026-11-02 outcome "delivered" for ^plan
        2026-11-01 ask me -> Ana "When?" ^when
          due: 2026-11-06
        2026-11-02 answer Ana "Friday" for ^when
    """),
    )
    assert page.reminders == ()


def test_a_promise_moved_in_time_falls_on_its_new_day(book: Callable[[str], Book]) -> None:
    page = made(
        "today",
        book("""
        2026-11-01 promise me -> Ana "Plan" ^plan
          due: 2026-11-06
        2026-11-02 outcome "moved" for ^plan
          due: 2026-11-20
    """),
    )
    assert [str(one.on) for one in page.reminders] == ["2026-11-20"]


def glance(page: Document) -> Timeline | None:
    """The time line of a page."""
    found = [block for section in page.sections for block in section.blocks]
    return next((block for block in found if isinstance(block, Timeline)), None)


def test_a_trail_shows_every_step_as_a_mark_in_its_lane(book: Callable[[str], Book]) -> None:
    line = glance(made("trail", book(WEEK), matter="loyalty"))
    assert line is not None
    assert line.lanes == ("Promised", "Decided", "Asked and answered")
    assert [mark.cites for mark in line.marks] == [
        ("^list",),
        ("^own",),
        ("^word",),
        ("^which",),
        ("^once",),
    ]


def test_a_trail_for_a_reader_shows_no_mark_that_is_not_theirs(book: Callable[[str], Book]) -> None:
    page = made("trail", book(WEEK), matter="loyalty", readers=("Growth",))
    line = glance(page)
    assert line is not None
    assert ("^which",) not in [mark.cites for mark in line.marks]
    assert not any(one.private for one in page.reminders)


def test_a_trail_of_two_steps_needs_no_picture(book: Callable[[str], Book]) -> None:
    page = made(
        "trail",
        book("""
        2026-11-01 note "One" #x
        2026-11-02 note "Two" #x
    """),
        matter="x",
    )
    assert glance(page) is None


def test_a_trail_of_one_day_needs_no_picture(book: Callable[[str], Book]) -> None:
    day = "".join(f'2026-11-02 note "{number}" #x\n' for number in range(5))
    assert glance(made("trail", book(day), matter="x")) is None


def test_how_you_stand_shows_promises_by_their_day_and_wins(book: Callable[[str], Book]) -> None:
    line = glance(
        made(
            "standing",
            book("""
        2026-09-01 promise me -> Ana "Plan" ^plan
          due: 2026-09-06
        2026-09-05 outcome "delivered" for ^plan
        2026-09-01 promise me -> Ana "List" ^list
          due: 2026-09-10
        2026-10-01 win me "Tested" ^tested
    """),
        )
    )
    assert line is not None
    assert [(mark.lane, str(mark.on)) for mark in line.marks] == [
        ("Promises kept", "2026-09-06"),
        ("Promises not kept in time", "2026-09-10"),
        ("Wins", "2026-10-01"),
    ]


DECIDED = """
    2026-11-02 person Marcus
      relation: boss
    2026-11-03 decision Marcus "Go ahead, this once" ^once #loyalty
      exception: load test
      ends: 2026-12-01
      risk-owner: Marcus
      correct-by: 2026-11-05
"""


def test_a_confirmation_brings_the_last_day_to_correct_it_and_the_end_of_the_exception(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book(DECIDED), ref="^once")
    assert falling(page) == [
        "2026-11-05  Last day to correct: Go ahead, this once ^once",
        "2026-12-01  Exception ends: load test ^once",
    ]


def test_a_form_that_shows_no_days_is_spared_the_search_for_them(
    book: Callable[[str], Book],
) -> None:
    assert made("confirm", book(DECIDED), ref="^once", reminds=False).reminders == ()


def test_preparing_a_talk_brings_the_talk_and_an_update_what_it_asks_for(
    book: Callable[[str], Book],
) -> None:
    told = book(WEEK)
    assert "2026-11-05 14:00 Talk with Marcus: One-on-one ^talk" in falling(
        made("prepare", told, who="Marcus")
    )
    asked = book(WEEK.replace("2026-11-02 decision", "2026-11-01 decision"))
    assert "^which" in [one.ref for one in made("update", asked, who="Marcus").reminders]


CASE = """
    2026-11-02 person Marcus
      relation: boss
    2026-11-02 ask me -> Marcus "Lend me Lena" ^lend #lend
      their-side: seats are short
      my-part: I asked late
      due: 2026-11-20
      review: 2027-02-01
    2026-11-02 option me "Carry on" #lend
      is-carrying-on: yes
    2026-11-02 option me "Lena, two days" #lend
    2026-11-02 option me "Nobody, and later" #lend
    2026-11-02 promise me -> Marcus "A plan" ^plan #lend by 2026-12-01
    2026-11-02 promise Lena -> me "A list" ^list #lend by 2026-12-04
"""


def test_a_case_brings_its_decision_its_steps_and_the_look_back(
    book: Callable[[str], Book],
) -> None:
    assert falling(made("case", book(CASE), matter="lend")) == [
        "2026-11-20  Marcus to answer: Lend me Lena ^lend",
        "2026-12-01  Due to Marcus: A plan ^plan",
        "2026-12-04  Lena to me: A list ^list",
        "2027-02-01  Look back with Marcus: Lend me Lena ^lend",
    ]


def test_a_case_shows_its_plan_in_lanes_and_a_plan_of_two_steps_needs_no_picture(
    book: Callable[[str], Book],
) -> None:
    third = '    2026-11-02 promise me -> Marcus "A word" ^word #lend by 2026-12-08\n'
    plan = glance(made("case", book(CASE + third), matter="lend"))
    assert plan is not None
    assert plan.lanes == ("My steps", "Steps of others", "Yes or no, and the look back")
    cited = [mark.cites for mark in plan.marks]
    assert cited == [("^plan",), ("^list",), ("^word",), ("^lend",), ("^lend",)]
    assert glance(made("case", book(CASE), matter="lend")) is None


def test_a_review_shows_what_was_promised_and_won(book: Callable[[str], Book]) -> None:
    told = book("".join(
        f'2026-10-0{n} promise me -> Marcus "Job {n}" ^j{n} by 2026-10-0{n + 1}\n'
        f'2026-10-0{n} outcome me "delivered" for ^j{n}\n2026-10-1{n} win me "Won {n}" ^w{n}\n'
        for n in (1, 2, 3)
    ))  # fmt: skip
    period = glance(made("packet", told))
    assert period is not None
    assert period.lanes == ("Promises kept", "Wins")
    assert glance(made("packet", told, is_short=True)) is None
