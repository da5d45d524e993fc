"""What the coach says with the book open: each remark names its entry, and nothing is guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.looking import TODAY, looked, rules_in, with_book
from goodbooks.accounts.readers.others_read import concerning
from goodbooks.coach.known import Known

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-02 person Marcus
  relation: boss
  listens: talk first, paper after
2026-11-02 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
2026-11-03 outcome Theo "moved, with the yes of Growth" for ^theo-date
  due: 2026-12-08
2026-11-03 note me "Ines has another offer from a bank in Basel" ^offer
"""


def says(message: str, book: Book, kinds: dict[str, Kind]) -> list[tuple[str, tuple[str, ...]]]:
    """Each remark and the entries it cites."""
    return [(flag.says, flag.cites) for flag in with_book(message, book, kinds)]


def test_a_day_that_was_moved_is_held_against_the_new_one(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(BOOK)
    assert says("The loyalty API goes live on 8 December.", held, kinds) == []
    assert says("The loyalty API goes live on 15 December.", held, kinds) == [
        (
            "The book has 8 December for “Loyalty API live”, and this says 15 December.",
            ("^theo-date",),
        )
    ]


RESTORES = '2026-11-02 win me "Nightly restore now tested" ^restore\n  result: 0 -> 1,300 tested restores a year\n'


def test_the_mark_stands_under_the_number_whatever_commas_stand_before_it_or_in_it(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = "As promised, and as agreed, we now run 1,400 tested restores a year."
    (flag,) = with_book(message, book(RESTORES), kinds)
    assert message[flag.start : flag.end] == "1,400"


def test_the_old_day_may_be_named_since_the_book_has_it_too(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = "The loyalty API was to go live on 1 December; now it is 8 December."
    assert says(message, book(BOOK), kinds) == []


def test_a_note_for_me_alone_is_kept_from_the_reader_and_not_from_me(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = "Ines has an offer from a bank in Basel."
    held = book(BOOK)
    assert says("[-> Marcus] " + message, held, kinds) == [
        ("This stands in the book as not for Marcus.", ("^offer",))
    ]
    assert says(message, held, kinds) == []


def test_a_note_that_the_reader_may_see_is_no_secret(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(BOOK + "  readers: Marcus\n")
    assert says("[-> Marcus] Ines has an offer from a bank in Basel.", held, kinds) == []


def test_somebody_who_would_rather_talk_gets_eighty_words(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = "[status -> Marcus] " + "The walls are up and the roof is on its way. " * 9
    held = book(BOOK)
    assert with_book(message, held, kinds) == []
    assert rules_in(message.replace(" -> Marcus", "")) == []


def test_an_empty_book_has_nothing_to_say(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = (
        "[-> Marcus] Marcus said “we skip all of it” on 3 December, and Theo promised 40 tests."
    )
    assert says(message, book(""), kinds) == []


@given(
    st.text(
        alphabet=st.sampled_from("Theo promised the loyalty API live on 1 8 December “40 tests”. ")
    )
)
def test_any_text_is_held_against_the_book_without_falling_over(
    book: Callable[[str], Book], text: str
) -> None:
    held = book(BOOK)
    found = looked(text, Known(held, lambda: held, "Marcus", TODAY))
    refs = {entry.ref for entry in held.entries}
    assert all(refs.issuperset(flag.cites) for flag in found.flags)


CONFIDED = """\
2026-11-01 person Dana Whitfield
  relation: boss
2026-11-01 person Priya
2026-11-03 decision Dana Whitfield "You can go back to business analyst work from 1 February. Do not tell the team before HR has answered" ^back #role
"""


@pytest.mark.parametrize(
    ("message", "is_kept"),
    [
        ("I am going back to work as a business analyst.", True),
        ("Dana agreed on 3 November.", True),
        ("Dana has said yes to my wish.", True),
        ("Dana agreed on 3 November.", None),
        ("From 15 January you run the release.", False),
        ("Dana sends the list on Friday.", False),
        ("The work on the release goes back to the team.", False),
        ("The analyst of the client agreed to the figures.", False),
        ("HR has answered on the new form.", False),
    ],
)
def test_what_was_decided_in_confidence_is_not_told_to_the_team(
    book: Callable[[str], Book], kinds: dict[str, Kind], message: str, is_kept: bool | None
) -> None:
    reader = "Dana" if is_kept is None else "Priya"
    text = CONFIDED.replace("Dana Whitfield", "Dana")
    found = with_book(f"[-> {reader}] {message}", book(text), kinds)
    assert bool(found) is bool(is_kept)
    assert all(one.cites == ("^back",) for one in found)


OF_A_WALK = """\
2026-11-02 person Marcus
  relation: boss
2026-11-03 note me "What went past: the list came to us at six on Monday" ^past
2026-11-03 note me "What I answered, beside the plan" ^beside
  private: What did it cost the work? the crew waits a day for each answer
  private: Only for you, and private: what weighs most? the nights with my sick father
  private: I told six people to wait all day and looked foolish in front of the auditors
2026-11-03 promise me -> me "Put the cover on half a page: Ana takes the calls, the report goes out before" ^cover
2026-11-03 goal me "Team lead in dispatch" ^lead
  readers: me
"""


@pytest.mark.parametrize(
    "message",
    [
        "The list came to us at six on Monday.",
        "For the plan it means that the crew waits a day for each answer.",
        "Meanwhile Ana takes the calls, and the report goes out before.",
        "I would like to be considered for team lead in dispatch.",
    ],
)
def test_what_a_walk_drafts_from_my_own_answers_is_mine_to_say(
    message: str, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    assert says(f"[-> Marcus] {message}", book(OF_A_WALK), kinds) == []


@pytest.mark.parametrize(
    "message",
    [
        "What weighs most are the nights with my sick father.",
        "I told six people to wait all day and looked foolish.",
    ],
)
def test_what_i_marked_private_beside_it_is_not(
    message: str, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    assert says(f"[-> Marcus] {message}", book(OF_A_WALK), kinds) == [
        ("This stands in the book as not for Marcus.", ("^beside",))
    ]


AT_HOME = """\
2026-11-02 person Priya
  relation: boss
2026-11-02 note me "What happened" ^happened
  private: My boy Finn is seven. Dan, my ex, wants to go to court. The house has to go by Christmas.
2026-11-05 talk Priya "My role" ^role
  stage: planned
  my-part: The ward rounds and training the two juniors I still do well.
  their-side: you would have nobody for the dispensary just before the stock count
2026-11-03 ask me -> Priya "To be on the ward again" ^ward
  planned: 2026-11-05
  my-part: The ward rounds and training the two juniors I still do well.
  their-side: you would have nobody for the dispensary just before the stock count
"""


@pytest.mark.parametrize("to", ["Priya", "Soraya", "HR"])
@pytest.mark.parametrize("message", [
    "Finn is struggling at school and the house has to go by Christmas, so I will hand the lead back on Monday.",
    "I hand over until 15 January, by then the house is sold and Finn has his assessment.",
    "Dan wants to talk about it on Friday. I will tell you on Monday.",
])  # fmt: skip
def test_who_is_named_in_private_is_said_with_the_whole_sentence_and_nothing_of_it_is_praised(
    message: str, to: str, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(AT_HOME)
    known = Known(held, lambda: concerning(held, (to,), kinds), to, TODAY)
    found = looked(message, known)
    kept = [flag for flag in found.flags if flag.rule == "not-for-them"]
    first = message[: message.index(".") + 1]
    assert [message[flag.start : flag.end] for flag in kept] == [first]
    assert "private" in kept[0].says
    assert not [one for one in found.praises if one.start < len(first)]


def test_what_was_written_for_its_reader_is_theirs_to_read(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    message = (
        "[-> Priya] You would have nobody for the dispensary just before the stock count."
        " The ward rounds and training the two juniors I still do well."
    )
    assert says(message, book(AT_HOME), kinds) == []


@pytest.mark.parametrize(("message", "flags"), [
    ("First week of the night lines: the roster was with you on Thursday and went up without a change.", []),
    ("Petra fell ill and Jonas found a driver for N4.", ["not-for-them"]),
])  # fmt: skip
def test_of_a_win_of_mine_only_the_part_that_lies_close_to_somebody_is_not_for_them(
    message: str, flags: list[str], book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    win = '2026-11-02 win "the first roster of the night lines went up without one change by Priya; Jonas: found a driver for N4 in twenty minutes when Petra fell ill" ^roster\n2026-11-02 person Priya\n'
    assert [flag.rule for flag in with_book(f"[-> Priya] {message}", book(win), kinds)] == flags
