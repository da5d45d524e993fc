"""Whose decision, request or promise it is, and what is none though it looks like one."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed


def kinds(text: str) -> list[str]:
    """Kind and who of what is proposed from a mail to me."""
    return [" ".join(one.split(" -> ")[0].split()) for one in proposed(mail(text))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Council talked it over last night. No stalls on the square, not this year.", "Council"),
        ("The allotment club met last evening and it is settled that we buy the shredder together.", "Allotment club"),
        ("The board met this morning. It was a long discussion. The Leeds branch stays open for the time being.", "Board"),
        ("I am afraid the committee has declined the application for the garage.", "Committee"),
        ("The vendors have accepted your offer of £4,000.", "Vendors"),
        ("Farid, the client cancelled the demo.", "Client"),
        ("We drop the second shift, Marta has spoken.", "Marta"),
    ],
)  # fmt: skip
def test_a_decision_is_theirs_who_met_for_it(text: str, who: str) -> None:
    assert kinds(text) == [f"decision {who}"]


@pytest.mark.parametrize(
    "text",
    [
        "Payment of the deposit is required by 30 November to hold the slot.",
        "The order for the timber came back unsigned.",
        "Your team sends us the rate card by 20 November.",
        "Fill that in and let me have it back.",
        "Come ten minutes early, we go through the list once.",
        "He needs the number of the meter, which is on the wall behind your freezer.",
    ],
)
def test_what_the_reader_alone_can_do_is_asked_of_them(text: str) -> None:
    assert kinds(text) == ["request Zoë"]


def test_what_is_asked_of_one_by_name_is_no_reason_for_what_is_asked_of_another() -> None:
    text = "Jonas, please confirm the cut by Thursday. Mira, the log for January must be finished by Friday."
    assert kinds(text) == ["request Zoë", "request Zoë"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Our plumber, Igor, will send you the drawing by Monday.", "Igor"),
        ("Marta gets the offers to me by Friday.", "Marta"),
        ("I passed it to our surveyor, Hettie Blom. She will be in touch before Friday.", "Hettie Blom"),
    ],
)  # fmt: skip
def test_a_promise_is_theirs_who_will_do_it(text: str, who: str) -> None:
    assert kinds(text) == [f"promise {who}"]


@pytest.mark.parametrize(
    "text",
    [
        "Kindly note that invoice 44 was due on 25 October.",
        "If you have paid in the meantime, please ignore this letter.",
        "I am grateful for the figures you prepared.",
        "Should you ever be in Turin, the coffee is on me.",
        "By their app it should be with you on Friday.",
        "Visitors in Oslo will find the annex under the same link.",
        "I put it there after the last audit.",
        "The steel came, but 12 mm in place of 16 mm.",
        "Don't make me come round there.",
        "Please let me know if anything else is missing.",
        "My son, Igor, is five on Monday.",
        "The result is not to be sneezed at.",
        "Cards are accepted at the bar.",
        "The client moved to Leeds.",
        "No reply is required by Friday.",
        "She dropped the plan chest on her foot.",
    ],
)
def test_what_only_looks_like_a_word_is_none(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Consider it done Wanda. You'll have the number tomorrow.", ["promise Zoë"]),
        ("Please send me the plans so that I can order the tiles.", ["request Zoë"]),
        ("I'm putting together the budget. I'd like your sheet by Wednesday.", ["request Zoë"]),
        ("The next truck leaves on Wednesday. Could you send me the address?", ["request Zoë"]),
        ("The jury has declined the design. The vote was seven to two.", ["decision Jury"]),
    ],
)
def test_what_goes_on_about_one_thing_is_proposed_once(text: str, wanted: list[str]) -> None:
    assert kinds(text) == wanted
