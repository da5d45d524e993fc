"""A yes that was taken back: no page argues from it, none says that it is still to be put in writing, and what was promised under it is told to nobody as still to come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

PEOPLE = """\
2026-11-01 person Graham
  relation: boss
2026-11-01 person Marianne
  relation: skip
2026-11-12 handoff Graham -> me "The label job" ^label #labels
  level: consult
  wished: agree
"""
ENDS = "  trial-end: 2027-01-31\n"
ASKED = '2026-11-20 ask me -> Graham "May I run the label job for four weeks?" ^run-ask #labels for ^label\n'
DECIDED = '2026-12-01 decision Graham "Yes, for four weeks" ^run-label #labels for ^run-ask\n'
ANSWERED = DECIDED.replace("decision", "answer") + "  is: yes\n"
FOR_THE_AREA = DECIDED.replace("for ^run-ask", "for ^label")
PROMISED = """\
2026-12-02 promise me -> Graham "A first label sheet" ^sheet #labels by 2026-12-18 for ^run-label
2026-12-02 promise Graham -> me "The printer key" ^key #labels by 2026-12-15 for ^run-label
2026-12-02 promise me -> Graham "The packing list" ^list #packing by 2026-12-17
"""
BACK = """\
2026-12-08 decision Graham "I take the label job back until the new year" ^back #labels
  reverses: ^run-label
"""
BY_THE_SKIP = """\
2026-12-08 decision Marianne "The label job stays with Graham" ^back
  reverses: ^run-label
"""
AGAIN = """\
2026-12-09 decision Graham "You have it again" ^again #labels
  reverses: ^back
"""
YESES = (DECIDED, ANSWERED, FOR_THE_AREA)
THURSDAY = date(2026, 12, 10)


def page(name: str, book: Book, today: date = THURSDAY) -> Document:
    return made(name, book, who="Graham", today=today)


@pytest.mark.parametrize("back", [BACK, BACK.replace("#labels", "#labels for ^label"), BACK.replace("#labels", "#labels for ^run-ask"), BY_THE_SKIP])  # fmt: skip
@pytest.mark.parametrize("yes", YESES)
@pytest.mark.parametrize("ends", ["", ENDS])
def test_no_page_for_the_next_talk_goes_by_a_yes_that_was_taken_back(
    book: Callable[[str], Book], ends: str, yes: str, back: str
) -> None:
    small = book(PEOPLE + ends + ASKED + yes + back)
    before = small if "for ^run-ask" not in back else book(PEOPLE + ends + ASKED + yes)
    assert "On trial" in words(page("brief", before, date(2026, 12, 3)))
    brief = page("brief", small)
    assert "On trial" not in words(brief)
    assert section(brief, "What was agreed") == []
    assert "understood their “Yes" not in words(brief)
    assert "in writing about “Yes" not in words(brief)
    for name in ("today", "prepare"):
        assert "said yes" not in words(page(name, small))


@pytest.mark.parametrize("yes", YESES)
def test_the_update_tells_the_one_who_took_it_back_that_he_did_and_nothing_promised_under_it(
    book: Callable[[str], Book], yes: str
) -> None:
    small = book(PEOPLE + ASKED + yes + PROMISED + BACK)
    assert "The printer key" in body(page("update", small, date(2026, 12, 3)))
    made_now = page("update", small)
    assert body(made_now) == (
        "As you decided on 8 December: “I take the label job back until the new year”."
        " It takes the place of your “Yes, for four weeks” of 1 December.\n"
        "Coming from me: “The packing list” by 17 December."
    )
    beside = section(made_now, "Beside the message, for you alone")
    assert beside[:2] == [
        f"Left out: “{title}”, promised under Graham's yes of 1 December, which was taken back on 8 December."
        " It ended with that."
        for title in ("The printer key", "A first label sheet")
    ]


def test_whoever_gave_the_yes_hears_who_took_it_back(book: Callable[[str], Book]) -> None:
    told = page("update", book(PEOPLE + ASKED + ANSWERED + PROMISED + BY_THE_SKIP))
    assert body(told).startswith(
        "Marianne decided on 8 December: “The label job stays with Graham”."
        " It takes the place of your “Yes, for four weeks” of 1 December.\n"
    )
    assert "label sheet" not in body(told)
    (lately,) = section(page("brief", book(PEOPLE + ASKED + ANSWERED + BY_THE_SKIP)), "In the last month")  # fmt: skip
    assert lately.endswith("Yes, for four weeks, taken back by Marianne on 8 December")


@pytest.mark.parametrize("yes", YESES)
def test_a_yes_that_is_given_again_stands_as_before(book: Callable[[str], Book], yes: str) -> None:
    small = book(PEOPLE + ENDS + ASKED + yes + PROMISED + BACK + AGAIN)
    assert "On trial until Tuesday 29 December: The label job" in words(page("brief", small))
    assert "Coming from me: “The packing list” by 17 December; “A first label sheet” by 18 December." in body(page("update", small))  # fmt: skip


def test_what_was_due_before_the_yes_was_taken_back_is_late_all_the_same(
    book: Callable[[str], Book],
) -> None:
    due = PROMISED.replace("2026-12-18", "2026-12-04")
    assert "Late: “A first label sheet”" in body(
        page("update", book(PEOPLE + ASKED + DECIDED + due + BACK))
    )


def test_a_proposal_is_answered_by_what_took_its_yes_back(book: Callable[[str], Book]) -> None:
    asked = ASKED.rstrip() + "\n  reason: you get two hours a week back\n  their-side: you built it\n"  # fmt: skip
    made_now = made("case", book(PEOPLE + asked + ANSWERED + BACK), matter="labels", readers=("Graham",), today=THURSDAY)  # fmt: skip
    assert "argues for it no more" not in words(made_now)
    assert "What I asked for, and the yes" not in words(made_now)


@pytest.mark.parametrize(
    "no",
    [
        'answer Graham -> me "No, not any more" for ^run-ask\n  is: no',
        'decision Graham "No" for ^run-ask',
        'decision Graham "No, it stays with me" for ^run-label',
        'decision Graham "No to the label job"',
        'decision Graham "No" #labels',
    ],
)
@pytest.mark.parametrize("yes", [DECIDED, ANSWERED])
def test_a_plain_no_to_the_same_takes_a_yes_back_as_well(
    book: Callable[[str], Book], yes: str, no: str
) -> None:
    text = body(page("update", book(PEOPLE + ASKED + yes + PROMISED + f"2026-12-08 {no}\n")))
    assert "label sheet" not in text
    assert "printer key" not in text
    assert "packing list" in text
    said = "said" if no.startswith("answer") else "decided"
    assert f"As you {said} on 8 December: “No" in text
    assert "It takes the place of your “Yes, for four weeks” of 1 December." in text


@pytest.mark.parametrize(
    "other",
    [
        'decision Marianne "No" for ^run-ask',
        'decision Graham "No to the second printer" #labels',
        'decision Graham "No" #packing',
        'decision Graham "No overtime for it" #labels',
        'decision Graham "No" for ^run-ask\n2026-12-09 decision Graham "Yes after all" for ^run-ask',
    ],
)
def test_a_no_to_something_else_or_before_another_yes_leaves_what_was_promised(
    book: Callable[[str], Book], other: str
) -> None:
    lines = PEOPLE + ASKED + DECIDED + PROMISED + f"2026-12-08 {other}\n"
    assert "label sheet" in body(page("update", book(lines)))


SAID = "I take the label job back. The wash-out on Thursday cost us a vat, and I answer for that to Marianne."
LONG = "I am taking back my yes on the label job after the wash-out on Thursday, and from today I sign every label again before the press runs"
BEGUN = f'2026-12-08 decision Graham "{LONG[:80].rpartition(" ")[0]}…" ^back #labels\n  reverses: ^run-label\n  said: "{LONG}."\n'
REPORTS = ("Graham takes the label job back", "he signs the labels himself again", "Takes back the trial", "he wants the label job back on his desk")  # fmt: skip


@pytest.mark.parametrize("name", ["update", "confirm"])
@pytest.mark.parametrize(("back", "said"), [(BACK + f'  said: "{SAID}"\n', SAID), (BEGUN, LONG)])
def test_whoever_took_it_back_reads_their_sentence_once_and_whole(
    book: Callable[[str], Book], back: str, said: str, name: str
) -> None:
    back = back.replace(" until the new year", "")
    page = made(name, book(PEOPLE + ASKED + DECIDED + back), who="Graham", ref="^back", today=THURSDAY)  # fmt: skip
    message = body(page)
    assert message.count(said.rstrip(".")) == 1
    assert message.count(said[:20]) == 1
    assert "…" not in message


@pytest.mark.parametrize("title", REPORTS)
def test_what_is_only_told_of_them_is_not_quoted_to_them_and_leaves_no_gap(
    book: Callable[[str], Book], title: str
) -> None:
    back = BACK.replace("I take the label job back until the new year", title)
    small = book(PEOPLE + ASKED + DECIDED + back)
    update = body(made("update", small, who="Graham", today=THURSDAY))
    assert "On 8 December you took back your “Yes, for four weeks” of 1 December." in update
    note = body(made("confirm", small, ref="^back", who="Graham", today=THURSDAY))
    assert "You decided on 8 December to take “The label job” back." in note
    assert "It takes the place of your yes of 1 December: “Yes, for four weeks”." in note
    assert all(title not in one and "as you say it" not in one for one in (update, note))


@pytest.mark.parametrize(
    "title",
    [
        "Took the label job back this morning, Anders mixed up two rolls", "Graham has it again, he was cross about Anders",
        "Stopped it, Anders ran out of rolls", "Takes the labels back himself",
    ],
)  # fmt: skip
def test_what_is_given_again_takes_the_place_of_no_line_that_i_wrote_of_them(
    book: Callable[[str], Book], title: str
) -> None:
    back = BACK.replace("I take the label job back until the new year", title)
    small = book(PEOPLE + ENDS + ASKED + DECIDED + back + AGAIN)
    note = body(made("confirm", small, ref="^again", who="Graham", today=THURSDAY))
    assert "It takes the place of what was decided on 8 December." in note
    assert "Anders" not in note


def test_the_note_of_a_taking_back_names_what_was_taken(book: Callable[[str], Book]) -> None:
    back = BACK.replace("I take the label job back until the new year", "Took it back, in a rage")
    small = book(PEOPLE + ENDS + ASKED + DECIDED + back)
    note = body(made("confirm", small, ref="^back", who="Graham", today=THURSDAY))
    assert "You decided on 8 December to take “The label job” back." in note
