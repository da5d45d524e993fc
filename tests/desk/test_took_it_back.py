"""An area that was let go of and is taken back, in a mail that names it and in my own words that name nobody: one decision, with which the trial and its promises end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.checks.ended_with_a_yes import CHECK
from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.taking_in import take_in
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.desk import Desk

DAY = date(2026, 12, 14)
BOOK = """\
2026-11-01 person me
  also: Ada Lund, ada@example.org
2026-11-01 person {who}
  relation: boss
  also: boss@example.org
2026-11-20 handoff {who} -> me "{area}" ^area #area
  trial-end: 2027-01-15
2026-11-20 ask me -> {who} "May I look after {small} on my own for a time?" ^ask #area
2026-12-03 decision {who} "Yes, until 15 January" ^yes #area for ^ask
2026-12-03 promise me -> {who} "Word on how it goes" ^word #area for ^ask
  every: week until 2027-01-15
"""
TRADES = (
    ("Ewald Krantz", "The roster of the night lines"),
    ("Schwester Brandt", "The theatre lists"),
    ("Noël Perrin", "Our cheese order"),
)
MAIL = """\
From: {who} <boss@example.org>
To: Ada Lund <ada@example.org>
Date: Mon, 14 Dec 2026 08:55:10 +0100
Subject: What now
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Ada,

{text}

{who}
"""


def desk_with(folder: Path, who: str, area: str) -> Desk:
    small = area[:1].lower() + area[1:]
    (folder / "life.book").write_text(BOOK.format(who=who, area=area, small=small), "utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


def mailed(folder: Path, text: str, who: str, area: str) -> list[Proposal]:
    desk = desk_with(folder, who, area)
    (folder / "a.eml").write_text(MAIL.format(text=text, who=who), encoding="utf-8")
    list(take_in(desk, str(folder / "a.eml"), is_day_first=None, progress=lambda *_: None))
    return [one.proposal for one in desk.inbox().waiting()]


@pytest.mark.parametrize(("who", "area"), TRADES)
@pytest.mark.parametrize("text", [
    "Two things went wrong on Sunday. I am taking {area} back from tomorrow. This is not against you.",
    "I can't go on like this, I want {area} back on my desk.",
    "Please hand {area} back to me tomorrow.",
    "As of Monday {area} will be mine again.",
])  # fmt: skip
def test_a_mail_that_names_the_area_takes_it_back_and_says_by_which_sentence(
    tmp_path: Path, who: str, area: str, text: str
) -> None:
    words = text.format(area=area[:1].lower() + area[1:])
    found = [one for one in mailed(tmp_path, words, who, area) if one.entry.kind == "decision"]
    assert [(one.entry.who, one.entry.line("reverses")) for one in found] == [((who,), "^yes")]
    assert found[0].because == f"it takes back “{area}”, given on 3 December: what you promised with it ends there too"  # fmt: skip
    assert found[0].sentence in words


@pytest.mark.parametrize("text", [
    "Should I take the roster of the night lines back?", "If it happens again I take the roster of the night lines back.",
    "I will not take the roster of the night lines back.", "Please bring the laptop back to me.",
])  # fmt: skip
def test_a_mail_that_takes_nothing_back_ends_nothing(tmp_path: Path, text: str) -> None:
    found = mailed(tmp_path, text, *TRADES[0])
    assert [one for one in found if one.entry.line("reverses")] == []


@pytest.mark.parametrize(("who", "area"), TRADES)
@pytest.mark.parametrize("words", [
    "He took it back.", "She took it back; wrote this morning that from tomorrow she does it herself again",
    "My boss has taken it back", "{who} wrote tonight that from tomorrow she does {area} herself again", "She told me on Friday that she takes it back",
    "He took {area} away from me", "And now he wants it back", "Tonight she told me that {area} is hers again", "{who} does {area} herself again since today",
])  # fmt: skip
def test_told_in_my_own_words_it_ends_the_trial_with_what_was_promised_for_it(
    tmp_path: Path, who: str, area: str, words: str
) -> None:
    desk = desk_with(tmp_path, who, area)
    entry = desk.understand(words.format(who=who, area=area[:1].lower() + area[1:])).entry
    assert (entry.kind, entry.who, entry.line("reverses")) == ("decision", (who,), "^yes")
    desk.add([entry])
    book = desk.open(Scope(DAY, is_everything=True)).book
    assert [stand(book, one, DAY).state for one in book.of(Handoff)] == ["stopped"]
    assert still_open(book, DAY) == ()
    assert len(list(CHECK.find(book, DAY))) == 1


def test_where_it_names_only_that_it_was_taken_back_the_title_has_the_area(tmp_path: Path) -> None:
    entry = desk_with(tmp_path, *TRADES[1]).understand("She took it back.").entry
    assert entry.title == "Took the theatre lists back"


@pytest.mark.parametrize("words", ["He took his coat back", "He did not take it back", "She may take it back"])  # fmt: skip
def test_what_takes_no_area_back_is_not_read_so(tmp_path: Path, words: str) -> None:
    with pytest.raises(Refusal):
        desk_with(tmp_path, *TRADES[0]).understand(words)


@pytest.mark.parametrize(("who", "area"), TRADES)
def test_what_was_promised_for_a_trial_ends_with_the_outcome_that_ends_it(
    tmp_path: Path, who: str, area: str
) -> None:
    desk = desk_with(tmp_path, who, area)
    desk.add([desk.understand('2026-12-09 outcome "ended" for ^area').entry])
    book = desk.open(Scope(DAY, is_everything=True)).book
    assert still_open(book, DAY) == ()
    (finding,) = CHECK.find(book, DAY)
    assert "for a trial that ended on 9 December, 5 days ago, so it ended there." in finding.sentence  # fmt: skip
