"""What the boss takes back in a mail is their decision, which reverses the one word of theirs that stands in its matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.intake import taken_back_in
from mail_from_zoe import desk_with_mail

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry

BOOK = """\
2026-10-20 ask me -> Zoë "Order the rolls myself for a month" ^ask #rolls

2026-10-22 answer Zoë "Yes, try it" ^yes for ^ask
  is: yes
"""
MORE = """
2026-10-25 decision Zoë "Two quotes for each order" ^quotes #rolls
"""


def proposed(folder: Path, text: str, more: str = "", subject: str = "Monday") -> list[Entry]:
    letter = f"Hi Ada,\n\n{text}\n\nZoë"
    desk = desk_with_mail(folder, BOOK + more, letter, subject)
    return [one.proposal.entry for one in desk.inbox().waiting()]


@pytest.mark.parametrize(
    "text",
    [
        "I said yes to your trial. I am taking it back.",
        "I have to take back my yes: from now on I see every order before it goes out.",
        "I changed my mind and I want to see every order.",
    ],
)
def test_a_yes_taken_back_is_the_senders_decision_that_reverses_it(
    tmp_path: Path, text: str
) -> None:
    (entry,) = proposed(tmp_path, text)
    assert (entry.kind, entry.who, entry.line("reverses")) == ("decision", ("Zoë",), "^yes")
    assert entry.matters == ("rolls",)
    assert entry.title.startswith("I ")


def test_a_decision_stays_one_before_what_takes_nothing_of_it_back(tmp_path: Path) -> None:
    text = "We go ahead with the blue lamps. I take it you will tell the shop."
    assert "decision" in {one.kind for one in proposed(tmp_path, text)}


def test_what_is_asked_behind_a_word_taken_back_is_asked(tmp_path: Path) -> None:
    text = "I am taking it back. Please send me every order before it goes out."
    kinds = {one.kind: one.title for one in proposed(tmp_path, text)}
    assert kinds == {
        "decision": "I am taking it back",
        "request": "Send me every order before it goes out",
    }


def test_where_two_words_stand_it_is_not_said_which_is_turned_round(tmp_path: Path) -> None:
    (entry,) = proposed(tmp_path, "I am taking it back.", MORE, "The #rolls")
    assert (entry.kind, entry.line("reverses")) == ("decision", "")


def test_a_thing_brought_back_is_no_decision(tmp_path: Path) -> None:
    found = proposed(tmp_path, "Please leave the box there, I am taking it back to the shop.")
    assert "decision" not in [one.kind for one in found]


def test_where_the_book_tells_of_no_area_no_mail_is_asked_whether_it_takes_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taken_back_in, "takes_back", None)
    (entry,) = proposed(tmp_path, "I am taking it back.")
    assert entry.line("reverses") == "^yes"
