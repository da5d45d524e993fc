"""Days that somebody was told, and days on which something was decided, as a mail tells of them."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of


@pytest.mark.parametrize(
    "text",
    [
        "Lena told us the 11th and that is what we told the partners.",
        "Lena told us the 11th. That is what we told the partners.",
        "Lena said Friday, so we planned with it.",
        "Lena told us the 11th!",
        "Lena told us Friday, but we need it before.",
        "Our supplier quoted us 4 December for the beds.",
    ],
)
def test_a_day_that_somebody_named_is_no_promise_of_theirs(text: str) -> None:
    assert not proposals_of(mail(text))


@pytest.mark.parametrize(
    "text",
    [
        "Lena told us she'd send it by the 11th.",
        "Lena promised us the report by the 11th.",
        "Lena told me on Friday that she will bring the keys.",
        "Lena told us Friday works and she sends the plan on Monday.",
        "Lena said Friday is fine, and she brings the keys on Monday.",
    ],
)
def test_what_somebody_said_they_would_do_stays_a_promise(text: str) -> None:
    (found,) = proposals_of(mail(text))
    assert (found.entry.kind, found.entry.who) == ("promise", ("Lena",))


@pytest.mark.parametrize(
    ("text", "day", "who", "title"),
    [
        ("Yesterday Marcus decided to drop the export.", "2026-11-02", "Marcus", ""),
        ("Marcus decided yesterday to drop the export.", "2026-11-02", "Marcus", ""),
        ("Marcus decided to drop the export.", "2026-11-03", "Marcus", ""),
        (
            "We decided on Friday to go with the second vendor.",
            "2026-10-30",
            "Zoë",
            "Go with the second vendor",
        ),
        (
            "We have decided to move on Friday.",
            "2026-11-03",
            "Zoë",
            "Move on Friday",
        ),
        (
            "The council agreed on 20 October that the pool closes.",
            "2026-10-20",
            "Council",
            "The council agreed that the pool closes",
        ),
        (
            "The board approved the budget last Friday.",
            "2026-10-30",
            "Board",
            "The board approved the budget",
        ),
    ],
)
def test_a_decision_has_the_day_on_which_it_was_made(
    text: str, day: str, who: str, title: str
) -> None:
    (found,) = proposals_of(mail(text))
    assert (f"{found.entry.on}", found.entry.who) == (day, (who,))
    assert found.entry.title == (title or "Marcus decided to drop the export")


def test_you_are_said_to_tell_of_a_decision() -> None:
    sent = mail("Marcus decided to drop the export.", who="ada@example.org", to="zoe@example.org")
    (found,) = proposals_of(sent)
    assert found.because == "you tell of a decision of Marcus"
