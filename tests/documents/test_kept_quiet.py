"""A yes that is not to be told yet: whoever asks hears neither the news nor an untruth, and HR hears that it is in confidence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.kept_quiet import kept_quiet
from goodbooks.core.document import TO_DECIDE
from goodbooks.language.meant.keeping import is_confidence
from goodbooks.reckoning.granted import still_granted
from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

DAY = date(2026, 12, 14)
YES = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "To go back to the till" ^back #place
2026-12-01 request Bev -> me "Whether I'm stepping down and whether Omar gets the job" ^bev #place
2026-12-14 talk Maud "Second talk" ^talk #place
  stage: debriefed
  said: "Yes, from 1 March. And nobody in the shop hears it before I've told the team in January."
2026-12-14 decision Maud "Yes, from 1 March" ^yes #place for ^back
"""
TELLS = '2026-12-14 promise Maud -> me "tell the team" ^tell #place by 11 January 2027\n'
NOT_YET = "Thank you for asking after me. I can't say anything yet; you hear it from us {}."
GOES_ON = "Thank you for asking after me. The work goes on; if anything changes for you, you hear it in good time."  # fmt: skip


@pytest.mark.parametrize("page", ["hold", "update"])
def test_whoever_asks_after_a_yes_that_is_kept_quiet_hears_that_nothing_can_be_said_yet(
    book: Callable[[str], Book], page: str
) -> None:
    def told(text: str, today: date = DAY) -> str:
        asked = {"matter": "place"} if page == "hold" else {"who": "Bev"}
        return body(made(page, book(text), readers=("Bev",), today=today, **asked))

    assert NOT_YET.format("by 11 January 2027") in told(YES + TELLS)
    assert NOT_YET.format("by 31 January 2027") in told(YES)
    before = YES.partition("2026-12-14 talk")[0]
    assert GOES_ON in told(before)
    assert NOT_YET.format("as soon as I may") in told(before + '2026-12-14 decision Maud "Yes" #place for ^back\n  readers: me\n')  # fmt: skip
    for own in (told(YES + TELLS), told(YES)):
        assert "till" not in own
        assert "March" not in own


@pytest.mark.parametrize("what", ["What did you two agree?", "How did your talk with Maud go?", "What came of it?", "did Maud say yes", "Is it decided yet?", "any news?", "what was decided about the till"])  # fmt: skip
@pytest.mark.parametrize("page", ["hold", "update"])
def test_to_whoever_asks_what_came_of_it_it_is_not_called_open(
    book: Callable[[str], Book], page: str, what: str
) -> None:
    def told(text: str, who: str = "Bev") -> str:
        asked = {"matter": "place"} if page == "hold" else {"who": who}
        held = book(text.replace("Whether I'm stepping down and whether Omar gets the job", what))
        return body(made(page, held, readers=(who,), today=DAY, **asked))

    assert "I can't say anything yet; you hear it from us by 31 January 2027." in told(YES)
    assert "still open" not in told(YES)
    assert "can't say" not in told(YES.partition("2026-12-14 talk")[0])
    assert "can't say" not in told(YES.replace("request Bev", "request Maud"), "Maud")


def test_it_is_over_once_they_told_it_or_its_day_is_behind_or_it_has_words_for_others(
    book: Callable[[str], Book],
) -> None:
    def is_quiet(text: str, today: date) -> bool:
        told = book(YES + text)
        return kept_quiet(told, still_granted(told, today)[0], today) is not None

    assert is_quiet(TELLS, date(2027, 1, 11))
    assert not is_quiet(TELLS, date(2027, 1, 12))
    assert not is_quiet(TELLS + '2027-01-08 outcome Maud "Delivered" for ^tell\n', date(2027, 1, 8))
    assert not is_quiet("2026-12-15 decision\n  amends: ^yes\n  public: I am at the till again from March\n", DAY)  # fmt: skip


def test_hr_is_told_that_a_yes_is_in_confidence_and_until_when(book: Callable[[str], Book]) -> None:
    noted = """2026-11-30 ask me -> HR "Please note what I am asking Maud for: to go back to the till" ^hr #place
  readers: HR
2026-12-04 outcome me "Said" for ^hr
  state: sent
"""
    asked = {"matter": "place", "readers": ("HR",), "is_for_hr": True}
    page = words(made("case", book(YES + TELLS + noted), today=DAY, **asked))
    assert "In confidence until 11 January 2027: Maud tells the others first. Please tell nobody before that." in page  # fmt: skip
    assert "In confidence" not in words(made("case", book(YES + TELLS + noted), today=date(2027, 1, 12), **asked))  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Nobody on the ward hears it before I've told the team in January",
        "No one is to know until the board has met",
        "none of them hears it yet",
        "Not a word until January",
        "I'd rather you said nothing until I have told the others",
    ],
)
def test_who_asks_that_nobody_hears_it_before_asks_for_silence(said: str) -> None:
    assert is_confidence(said)


@pytest.mark.parametrize(
    "said",
    [
        "Nobody knows yet how long it takes",
        "nobody heard back before Friday",
        "Nobody can know before the tests are through whether it works",
        "Say nothing costs us more than a late start",
    ],
)
def test_what_nobody_knows_or_heard_is_no_silence(said: str) -> None:
    assert not is_confidence(said)


ALL_IN_ONE = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "To go back to the till" ^back #place
  to-settle: pay, hours, from when, who tells whom
2026-11-30 ask me -> HR "Please note what I am asking Maud for: to go back to the till" ^hr #place
  readers: HR
2026-12-14 decision Maud "Yes, from 1 March. Nobody in the shop hears it until 11 January. I tell Omar on Friday" ^yes #place for ^back
  readers: named, HR
  said: "From the 1st of March, then."
"""
CORRECTED = '2026-12-15 outcome Maud "All right, except that it is the 8th of March, hours as now" for ^yes\n  state: corrected\n'  # fmt: skip
ANEW = ('2026-12-16 decision "Yes, from 8 March, hours as now"\n  amends: ^yes\n',
        "2026-12-16 decision\n  amends: ^yes\n  public: From 8 March I am at the till, hours as now\n")  # fmt: skip


@pytest.mark.parametrize("anew", ANEW)
def test_a_yes_that_was_put_right_keeps_what_was_agreed_beside_it(
    book: Callable[[str], Book], anew: str
) -> None:
    today = date(2026, 12, 16)
    told = book(ALL_IN_ONE + CORRECTED + anew)
    asked = {"matter": "place", "readers": ("HR",), "is_for_hr": True}
    page = words(made("case", told, today=today, **asked))
    assert "In confidence until 11 January" in page
    assert "Open still, as far as I know: what holds for pay." in page
    note = words(made("confirm", told, today=today, ref="^yes"))
    assert "As you asked: “Nobody in the shop hears it until 11 January”." in note
    assert note.count("“I tell Omar on Friday”") == 1
    assert "1st of March" not in note


def test_words_for_others_that_only_put_a_correction_right_open_a_yes_to_nobody(
    book: Callable[[str], Book],
) -> None:
    asks = '2026-12-01 request Bev -> me "Whether I\'m stepping down" ^bev #place\n'
    told = book(ALL_IN_ONE + asks + CORRECTED + ANEW[1])
    page = body(made("hold", told, readers=("Bev",), today=date(2026, 12, 16), matter="place"))
    assert "till" not in page
    assert "March" not in page


def test_hr_s_letter_of_a_corrected_yes_says_first_what_is_to_be_put_right(
    book: Callable[[str], Book],
) -> None:
    def made_of(text: str) -> Document:
        unread = ALL_IN_ONE.replace("  readers: named, HR\n", "")
        asked = {"matter": "place", "readers": ("HR",), "is_for_hr": True}
        return made("case", book(unread + text), today=date(2026, 12, 16), **asked)

    waits = made_of(CORRECTED)
    assert TO_DECIDE in [one.title for one in waits.sections]
    assert any("Maud corrected" in one.text and "amends: ^yes" in one.text for one in waits.beside)
    for ready in (made_of(""), made_of(CORRECTED + ANEW[0])):
        assert "Ready to send" in [one.title for one in ready.sections]


@pytest.mark.parametrize(
    "tells",
    [
        "tell Omar on Friday",
        "let the deputy know on Friday",
        "inform Mrs Ode of the union",
        "tell my deputy first",
    ],
)
def test_whoever_asks_is_told_no_day_on_which_only_somebody_else_hears_it(
    book: Callable[[str], Book], tells: str
) -> None:
    yes = YES.replace("before I've told the team in January", "until the end of January")
    told = f'{yes}2026-12-14 promise Maud -> me "{tells}" ^tell #place by 18 December 2026\n'
    page = body(made("hold", book(told), readers=("Bev",), matter="place", today=DAY))
    assert NOT_YET.format("as soon as I may") in page


@pytest.mark.parametrize(
    "asked",
    ["What is going on with your role?", "what is up with my job", "What happens to your post?", "Is something wrong with your position?"],
)  # fmt: skip
def test_a_question_after_my_role_is_one_after_me_and_not_still_open(
    book: Callable[[str], Book], asked: str
) -> None:
    text = YES.replace("Whether I'm stepping down and whether Omar gets the job", asked)
    page = body(made("hold", book(text), readers=("Bev",), today=DAY, matter="place"))
    assert NOT_YET.format("by 31 January 2027") in page
    assert "still open" not in page
