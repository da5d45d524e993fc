"""A decision that was corrected is told in its old words to nobody, until it is said anew; whoever had them is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY, FRIDAY = date(2026, 11, 26), date(2026, 11, 27)
TOLD = """\
2026-11-25 person Carl
  relation: boss
2026-11-25 09:00 promise me -> Sandra "Next word" #portal
2026-11-25 17:00 decision Carl "{old}" ^go #portal
  public: {old}
  exception: {left}
  ends: 2026-12-18
  risk-owner: Carl
2026-11-25 18:00 promise me -> Priya, Tom "Next word" ^word #portal
  next-word: 2026-11-26 16:00
2026-11-25 18:05 outcome me -> Carl "Sent back in writing" ^sent for ^go
  state: sent
2026-11-26 08:42 outcome Carl "Corrected" ^put for ^go
  said: "{said}"
"""
TRADES = [
    ("We go ahead without the regression test and the access review", "the regression test and the access review", "The access review stays in."),
    ("The ward closes at six, without the night round", "the night round", "I meant seven."),
    ("Wir liefern ohne die Abnahme", "die Abnahme", "Die Abnahme bleibt."),
    ("On ouvre sans le contrôle", "le contrôle", "Non, avec le contrôle."),
    ("Orders under 500 go out without a second signature", "the second signature", "Under 200."),
]  # fmt: skip
ANEW = "2026-11-26 decision\n  amends: ^go\n  public: We go ahead, only the smoke test is left out\n  exception: the smoke test\n"


def told(trade: tuple[str, str, str]) -> str:
    old, left, said = trade
    return TOLD.format(old=old, left=left, said=said)


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("page", ["hold", "update", "trail"])
def test_its_old_words_are_on_no_page_for_others_and_what_puts_them_right_is_said(
    book: Callable[[str], Book], page: str, trade: tuple[str, str, str]
) -> None:
    who = {"who": "Priya"} if page == "update" else {"matter": "portal", "readers": ("Priya",)}
    kept = made(page, book(told(trade)), today=DAY, **who)
    text = words(kept)
    assert trade[0] not in text
    assert trade[1] not in text.replace("portal", "")
    beside = " ".join(line.text for line in kept.beside)
    assert f"Carl corrected “{trade[0][:20]}" in beside
    assert trade[2].rstrip(".") not in beside  # what Carl said to it is for Carl and me
    assert "'public: your words for them' 'exception: what is still left out'" in beside


@pytest.mark.parametrize(("title", "told", "state"), [
    ("Carl gives in and lets the review go", "public: We go ahead without the review", "Corrected"),
    ("Herr Weber will es ohne Abnahme", "public: Wir liefern später", "Corrected"),
    ("She is afraid of the board", "readers: me", "Corrected, and cross about it"),
    ("He hands it to Léa to be rid of her", "public: Léa mène le projet", "Corrected"),
    ("Carl has had enough of Priya", "readers: Carl", "Corrected"),
])  # fmt: skip
@pytest.mark.parametrize("page", ["confirm", "hold", "trail", "update"])
def test_nothing_that_its_readers_may_not_read_is_quoted_beside_a_page(
    book: Callable[[str], Book], page: str, title: str, told: str, state: str
) -> None:
    life = f"""\
2026-11-25 09:00 promise me -> Sandra "Next word" #portal
2026-11-25 17:00 decision Carl "{title}" ^go #portal
  {told}
  told: Beate
2026-11-25 18:00 promise me -> Priya, Tom "Next word" ^word #portal
  next-word: 2026-11-26 16:00
2026-11-26 08:42 outcome Carl "{state}" ^put for ^go
  said: "Not like that, for God's sake."
"""
    whom = {
        "update": {"who": "Priya"},
        "confirm": {"ref": "^go", "readers": ("Priya",)},
    }.get(page, {"matter": "portal", "readers": ("Priya",)})
    beside = " ".join(line.text for line in made(page, book(life), today=DAY, **whom).beside)
    for one in (title, "God's sake", "cross about", "Beate"):
        assert one not in beside
    if told.startswith("public") and page != "update":
        assert f"Carl corrected “{told.removeprefix('public: ')}” on 26 November" in beside
        assert "3 people have the words of before 26 November for “" in beside
    elif page == "confirm":
        assert "Carl corrected the decision of 25 November on 26 November; the book still" in beside


def test_whoever_corrected_it_may_read_what_they_said_to_it_beside_their_page(
    book: Callable[[str], Book],
) -> None:
    kept = made("confirm", book(told(TRADES[0])), ref="^go", readers=("Carl",), today=DAY)
    beside = " ".join(line.text for line in kept.beside)
    assert "on 26 November: “The access review stays in.”; the book still has" in beside


@pytest.mark.parametrize("trade", TRADES)
def test_it_is_told_again_once_it_is_said_anew(
    book: Callable[[str], Book], trade: tuple[str, str, str]
) -> None:
    hold = made("hold", book(told(trade) + ANEW), matter="portal", today=DAY)
    assert "We go ahead, only the smoke test is left out." in body(hold)
    assert not any("the book still has the old words" in line.text for line in hold.beside)


def test_what_they_said_alone_puts_nothing_right(book: Callable[[str], Book]) -> None:
    said = '2026-11-26 decision\n  amends: ^go\n  said: "The access review stays in."\n'
    hold = made("hold", book(told(TRADES[0]) + said), matter="portal", today=DAY)
    assert "regression" not in body(hold)


def test_what_was_amended_before_the_correction_puts_nothing_right(
    book: Callable[[str], Book],
) -> None:
    before, _, after = told(TRADES[0]).partition("2026-11-26 08:42")
    amended = ANEW.replace("2026-11-26", "2026-11-25")
    hold = made("hold", book(f"{before}{amended}2026-11-26 08:42{after}"), matter="portal", today=DAY)  # fmt: skip
    assert "smoke test" not in body(hold)


def test_a_yes_after_the_correction_lets_it_stand(book: Callable[[str], Book]) -> None:
    yes = '2026-11-26 09:00 outcome Carl "acknowledged" for ^go\n'
    hold = made("hold", book(told(TRADES[0]) + yes), matter="portal", today=DAY)
    assert TRADES[0][0] in body(hold)


def test_whoever_decided_reads_what_they_decided(book: Callable[[str], Book]) -> None:
    trail = words(made("trail", book(told(TRADES[0])), matter="portal", readers=("Carl",), today=DAY))  # fmt: skip
    assert TRADES[0][0] in trail
    assert "corrected it on 26 November" in trail


def test_today_says_it_first_and_names_those_who_have_the_old_words(
    book: Callable[[str], Book],
) -> None:
    today = words(made("today", book(told(TRADES[0])), today=DAY))
    assert "Carl corrected “We go ahead without the regression test" in today
    assert "Priya and Tom have the words of before 26 November" in today
    assert "Sandra have" not in today
    anew = words(made("today", book(told(TRADES[0]) + ANEW), today=FRIDAY))
    assert "still has the old words" not in anew
    assert "Priya and Tom have the words of before 26 November" in anew
    heard = '2026-11-27 talk me -> Priya "How it stands now" #portal\n  stage: held\n'
    half = words(made("today", book(told(TRADES[0]) + ANEW + heard), today=FRIDAY))
    assert "Tom has the words of before 26 November" in half


def test_the_page_before_the_talk_begins_with_it(book: Callable[[str], Book]) -> None:
    brief = words(made("brief", book(told(TRADES[0])), who="Carl", today=DAY))
    assert "Carl corrected “We go ahead without" in brief
    assert "“The access review stays in.”" in brief


def test_my_own_trail_tells_it_as_corrected_in_short(book: Callable[[str], Book]) -> None:
    short = words(made("trail", book(told(TRADES[0])), matter="portal", today=DAY)).partition("In the order")[0]  # fmt: skip
    assert "corrected on 26 November: “The access review stays in.” Not said anew yet." in short
    assert "Allowed by Carl" not in short


RUNS = """\
2026-11-25 person Carl
  relation: boss
2026-11-25 17:00 decision Carl "The depot gets its run, and we skip the rinse check, this once" ^go #runs
  readers: named, Priya, Tom
  exception: the rinse check
  public: {public}
2026-11-25 18:00 promise me -> Priya, Tom "Next word" ^word #runs
  next-word: 2026-11-27 16:00
2026-11-26 08:42 outcome Carl "Corrected" ^put for ^go
  said: "It is the pressing that we skip"
"""
LEFT_OUT = "2026-11-26 decision\n  amends: ^go\n  exception: the pressing\n"
SAID_ANEW = LEFT_OUT + "  public: One run is given, once\n"
KEPT = '  text: "As I sent it, in my own words:\\nHello,\\n\\nThere is one extra run on Saturday. {}\\n"'


@pytest.mark.parametrize(
    ("public", "sent", "anew", "have"),
    [
        ("There is one extra run", "", LEFT_OUT, False),  # nobody else read what was corrected
        ("There is one extra run", "", SAID_ANEW, True),
        ("The depot has the run", KEPT.format("It is taken."), SAID_ANEW, False),
        ("The depot has the run", KEPT.format("The depot has the run."), SAID_ANEW, True),
        ("The depot has the run", KEPT.format("We skip the rinse check."), SAID_ANEW, True),
    ],
)
def test_only_who_read_what_was_corrected_has_the_old_words(
    book: Callable[[str], Book], public: str, sent: str, anew: str, have: bool
) -> None:
    told = f'2026-11-25 outcome me "Said" for ^word\n  state: sent\n{sent}\n'
    whole = book(RUNS.format(public=public) + told + anew)
    today = words(made("today", whole, today=FRIDAY))
    assert ("Priya and Tom have the words of before 26 November" in today) is have
    told = body(made("hold", whole, matter="runs", today=FRIDAY, readers=("Priya", "Tom")))
    assert ("corrected on" in told) is (anew == SAID_ANEW)
    assert "pressing" not in told
    assert "rinse" not in told


def test_who_was_told_a_decision_has_no_old_words_where_only_who_carries_the_risk_was_put_right(
    book: Callable[[str], Book],
) -> None:
    life = """\
2026-11-25 17:00 decision Carl "We go ahead with the portal" ^go #portal
  exception: the review
  risk-owner: Tom
  told: Beate
2026-11-26 08:42 outcome Carl "Corrected" for ^go
  state: corrected
  said: "{}"
"""
    for said, is_old in (
        ("ok, at three in my office. But the risk is mine", False),
        ("No, the review stays in", True),
    ):
        hold = made("hold", book(life.format(said)), matter="portal", readers=("Beate",), today=DAY)
        mine = made("today", book(life.format(said)), today=DAY)
        told = " ".join((words(mine), *(line.text for line in hold.beside)))
        assert ("the words of before 26 November" in told) is is_old
