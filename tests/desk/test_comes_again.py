"""A sentence with "every Friday" in it, in the box and in a mail: what is wanted or promised comes again; a thing called so does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal
from proposals.test_proposals import mail, proposals_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def understood(desk: Desk, words: str) -> Entry:
    return desk.understand(words).entry


@pytest.mark.parametrize(
    ("words", "kind", "title", "every"),
    [
        ("Marcus wants a number every Friday", "request", "A number", "Friday"),
        ("Marcus wants a flow report monthly", "request", "A flow report", "month"),
        ("Marcus wants a weekly report from me", "request", "A report from me", "week"),
        ("Marcus wants a number on the first Monday of the month", "request", "A number", "first Monday of the month"),
        ("Marcus wants the sheet on the last working day of each month", "request", "The sheet", "last working day of the month"),
        ("Marcus asks me every morning when it is live", "request", "When it is live", "working day"),
        ("Every Friday Marcus wants a number from me #loyalty", "request", "A number from me", "Friday"),
        ("I promised Marcus the sheet every Monday until 18 December", "promise", "The sheet", "Monday until 2026-12-18"),
        ("I promised Marcus till 18 December a list every Friday", "promise", "A list", "Friday until 2026-12-18"),
        ("Until Christmas Marcus wants a number every Friday", "request", "A number", "Friday until 2026-12-24"),
        ("Till Easter I send Marcus a note every Monday", "promise", "A note", "Monday until 2027-03-25"),
        ("Dana promised me the rota each month", "promise", "The rota", "month"),
        ("I send Marcus the pH every evening at eight", "promise", "The pH", "working day 20:00"),
        ("I promised Marcus the list each morning", "promise", "The list", "working day"),
        ("promise me -> Marcus The list each morning", "promise", "The list", "working day"),
        ("promise me -> Marcus The list each morning, weekends too", "promise", "The list", "day"),
        ("I promised Marcus a word every evening, Saturdays and Sundays too #loyalty", "promise", "A word", "day"),
        ("Marcus wants to hear each day how the vats ran", "request", "How the vats ran", "working day"),
        ("Every day Marcus wants the temperatures", "request", "The temperatures", "working day"),
        ("request Marcus -> me The count every day", "request", "The count", "working day"),
        ("Marcus wants a count every day, even on weekends", "request", "A count", "day"),
        ("Marcus wants a count daily, also on Saturdays", "request", "A count", "day"),
        ("I promised Marcus a word every evening, but not on weekends", "promise", "A word, but not on weekends", "working day"),
        ('request Marcus -> me "A number" every Friday', "request", "A number", "Friday"),
        ("promise me -> Marcus A number on Mondays and Thursdays", "promise", "A number", "Monday and Thursday"),
    ],
)  # fmt: skip
def test_what_is_said_to_come_again_has_a_line_for_it(
    at_desk: Callable[..., Desk], words: str, kind: str, title: str, every: str
) -> None:
    entry = understood(at_desk(), words)
    assert (entry.kind, entry.title, entry.line("every")) == (kind, title, every)
    assert not entry.line("due")


@pytest.mark.parametrize(
    ("words", "kind", "title", "every"),
    [
        ("Friday: the number of vats", "promise", "The number of vats", "Friday"),
        ("every Friday the number", "promise", "The number", "Friday"),
        ("Fridays: the count #loyalty", "promise", "The count", "Friday"),
        ("each Friday I send the number of vats", "promise", "The number of vats", "Friday"),
        ("me: the stock each Monday", "promise", "The stock", "Monday"),
        ("he wants to see the count each Friday", "request", "The count", "Friday"),
        ("Marcus: I want the takings every evening", "request", "The takings", "working day"),
    ],
)
def test_with_nobody_named_it_is_between_me_and_my_boss(
    at_desk: Callable[..., Desk], words: str, kind: str, title: str, every: str
) -> None:
    entry = understood(at_desk(), words)
    assert (entry.kind, entry.title, entry.line("every")) == (kind, title, every)
    assert "Marcus" in (*entry.who, *entry.to)


@pytest.mark.parametrize("words", ["Friday: the plan", "every Friday is hard"])  # fmt: skip
def test_what_is_no_thing_to_give_is_left_as_it_is(
    at_desk: Callable[..., Desk], words: str
) -> None:
    with pytest.raises(Refusal):
        at_desk().understand(words)


def test_what_comes_again_and_is_given_to_nobody_is_a_note(at_desk: Callable[..., Desk]) -> None:
    entry = understood(at_desk(), "we eat fish every Friday")
    assert (entry.kind, entry.line("every")) == ("note", "Friday")


@pytest.mark.parametrize(
    ("words", "title", "every"),
    [
        ("I meet Marcus every Thursday at 14:00", "", "Thursday 14:00"),
        ("1:1 with Marcus every other Thursday at 14:00", "1:1", "other Thursday 14:00"),
        ("1:1 with Marcus every second Thursday at 14:00", "1:1", "other Thursday 14:00"),
        ("Weekly one-on-one with Marcus on Thursday at 14:00", "One-on-one", "Thursday"),
        ("Monthly catch-up with Marcus on Thursday at 14:00", "Catch-up", "month"),
        ('talk Marcus "One-on-one" every Thursday 14:00', "One-on-one", "Thursday 14:00"),
    ],
)  # fmt: skip
def test_a_talk_that_comes_again_begins_with_its_first_time(
    at_desk: Callable[..., Desk], words: str, title: str, every: str
) -> None:
    entry = understood(at_desk(), words)
    assert (entry.kind, entry.who, entry.title, entry.line("every")) == ("talk", ("Marcus",), title, every)  # fmt: skip
    assert (str(entry.on), entry.at) == ("2026-11-05", "14:00")


@pytest.mark.parametrize(
    "words",
    [
        "Marcus wants every order on paper by Friday",
        "Marcus wants the weekly report by Friday",
        "Marcus wants the figures by the end of the month",
        "Marcus wants the every Friday meeting moved by Thursday",
        "Marcus decided that we meet every Friday",
        "I promised Marcus the list of every week by Friday",
        'request Marcus -> me "A number every Friday"',
        "Marcus asks me every time when it is live",
    ],
)
def test_what_is_only_called_so_comes_once(at_desk: Callable[..., Desk], words: str) -> None:
    assert not understood(at_desk(), words).line("every")


@pytest.mark.parametrize(
    ("text", "title", "every"),
    [
        ("Please send me the open orders every Monday and Thursday.", "Send me the open orders", "Monday and Thursday"),
        ("Every Friday I need a number from you by noon.", "A number from you by noon", "Friday"),
        ("I'll send you the list every Friday until 18 December.", "Send me the list", "Friday until 2026-12-18"),
        ("Please send me the weekly report by Friday.", "Send me the weekly report", ""),
        ("Please bring the every Friday list by Thursday.", "Bring the every Friday list", ""),
    ],
)  # fmt: skip
def test_a_mail_says_how_often_too(text: str, title: str, every: str) -> None:
    (found,) = proposals_of(mail(text))
    assert (found.entry.title, found.entry.line("every")) == (title, every)
    assert bool(found.entry.line("due")) is not bool(every)
