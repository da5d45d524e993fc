"""A mail that says one thing and asks for another: what it asks for stands first in its sentence, or has no verb, and is a request all the same."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of, proposed


@pytest.mark.parametrize(
    ("text", "title", "day", "every"),
    [
        ("We go ahead on Thursday. The number on Friday I still want to see.", "The number on Friday I still want to see", "2026-11-06", ""),
        ("Please send the plan by Monday. The number on Friday I still want to see.", "The number on Friday I still want to see", "2026-11-06", ""),
        ("Fine with me. Only the restore times I want by Thursday.", "Only the restore times I want", "2026-11-05", ""),
        ("You lead the trip. Your risk sheet I'd like to read before Friday.", "Your risk sheet I'd like to read", "2026-11-05", ""),
        ("I spoke to Vera and we wait. And the list by Tuesday, please.", "The list", "2026-11-10", ""),
        ("Could you take the early shift? And the list by Tuesday, please.", "The list", "2026-11-10", ""),
        ("Ja, fine. And Lena's list by Tuesday, thanks.", "Lena's list", "2026-11-10", ""),
        ("You can have the budget. What I still need is the head count by Friday.", "The head count", "2026-11-06", ""),
        ("Let's do it. One more thing: the keys back by Monday.", "The keys back", "2026-11-09", ""),
        ("We hold until Thursday; your list of the open points I need today.", "Your list of the open points I need", "2026-11-03", ""),
        ("You may run it until 18 December; the number on Friday I still want to see.", "The number on Friday I still want to see", "2026-11-06", ""),
        ("Go ahead; I want the list by Friday.", "The list", "2026-11-06", ""),
        ("Good plan. A number every Friday I still want to see.", "A number I still want to see", "", "Friday"),
        ("Approved. The only thing I want in return is a number every Friday.", "A number", "", "Friday"),
        ("I agree to the trial. And a short note every Friday, please.", "A short note", "", "Friday"),
    ],
)  # fmt: skip
def test_what_a_mail_wants_beside_what_it_says_is_a_request(
    text: str, title: str, day: str, every: str
) -> None:
    asked = [one.entry for one in proposals_of(mail(text)) if one.entry.kind == "request"]
    assert (asked[-1].title, asked[-1].line("due"), asked[-1].line("every")) == (title, day, every)


@pytest.mark.parametrize(
    "text",
    [
        "Fine. The lorry we need by Friday is booked.",
        "We go ahead. The room I wanted on Monday was taken.",
        "The number I want to see on Friday is forty.",
        "The parcel came on Tuesday, thanks.",
    ],
)
def test_what_is_only_told_of_a_thing_that_is_wanted_asks_for_nothing(text: str) -> None:
    assert not [one for one in proposals_of(mail(text)) if one.entry.kind == "request"]


def test_what_was_approved_is_nobody_who_approves() -> None:
    (found,) = proposals_of(mail("The order is approved."))
    assert (found.entry.who, found.entry.title) == (("Zoë",), "The order is approved")


def test_a_decision_and_a_request_with_a_semicolon_between_them_are_two_things() -> None:
    found = [one.entry for one in proposals_of(mail("We pause until Thursday; what I still need is a name."))]  # fmt: skip
    assert [(one.kind, one.title) for one in found] == [
        ("decision", "We pause until Thursday"),
        ("request", "A name"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I still need the customs form from you, by Friday if possible.", 'request Zoë -> me "The customs form" by 2026-11-06'),
        ("I'm waiting for the load table.", 'request Zoë -> me "The load table"'),
        ("Just a reminder: the parts list is due tomorrow.", 'request Zoë -> me "The parts list" by 2026-11-04'),
        ("A gentle reminder. Please check the rota.", 'request Zoë -> me "Check the rota"'),
        ("Can you look at the figures? The 12th would be great.", 'request Zoë -> me "Look at the figures" by 2026-11-12'),
        ("Could you send me the list? By Friday would be perfect.", 'request Zoë -> me "Send me the list" by 2026-11-06'),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_called_by_the_thing_and_has_the_day_that_was_wished(
    text: str, wanted: str
) -> None:
    assert proposed(mail(text)) == [wanted]
