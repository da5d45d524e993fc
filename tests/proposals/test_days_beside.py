"""Which day a request or a promise has, where several are told, or only a sentence beside it tells one."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed


@pytest.mark.parametrize(
    "text",
    [
        "Could you also check the gutter? The owner sits on Monday, so I would need both by Friday.",
        "Could somebody on your side have a look? Our report goes out on Friday, it would have to work by then.",
        "Can you sign the form? The courier is here on Friday and it has to be with him by then.",
        "Did you see the licence of Omar? The inspector is here on Friday at nine and asks for it, he had that face last year too.",
        "Does the old fare still apply? I travel soon, so it would be nice to know before Easter, say Friday.",
        "What we still lack is your signed form. The hall opens on the 13th and the county wants it a week before, so the 6th.",
        "Could you update the address for order 20? The next lorry leaves on Monday and it needs to be in the system by Friday.",
        "Please check the lamps. The submission is on Monday, but I would like to see the checked list on Friday.",
        "Please add a test and rename the file. Code freeze is Friday.",
        "Would you send it next week? I am out from Thursday, so Friday would be ideal.",
        "The auditors come on 9 November. Could I have the lease files the Friday before?",
        "The labels must be at the printer's by Friday. Could you send me the texts in time?",
    ],
)  # fmt: skip
def test_a_request_has_the_day_it_is_wanted_by(text: str) -> None:
    assert [one[-13:] for one in proposed(mail(text))] == ["by 2026-11-06"]


@pytest.mark.parametrize(
    "text",
    [
        "As agreed on the phone this morning, could you change the address for order 20?",
        "Please add a label for the shelf, nobody will know in half a year what it is.",
        "Please finish the drawing. It was lovely on Friday.",
        "Please send the draft. Lena will send you the contract by Friday.",
    ],
)
def test_a_request_has_no_day_of_something_else(text: str) -> None:
    assert " by " not in next(one for one in proposed(mail(text)) if one.startswith("request"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'll swap the pump before lunch.", "2026-11-03"),
        ("I'll lend you the van from 6 November.", "2026-11-06"),
        ("Consider it done, my fitter is out your way Friday.", "2026-11-06"),
    ],
)
def test_a_promise_has_the_day_of_its_deed(text: str, day: str) -> None:
    assert [one[-13:] for one in proposed(mail(text))] == [f"by {day}"]


def test_a_promise_has_no_day_of_what_is_asked_behind_it() -> None:
    text = "I will send you the tracking number the moment it is loaded.\n\nCould you sign the letter and return it by Friday?"
    promise = next(one for one in proposed(mail(text)) if one.startswith("promise"))
    assert " by " not in promise
