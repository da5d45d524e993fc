"""What the coach lets be in a mail of which nobody has said whom it is for: a letter from home, a notice, what is true and helps nobody."""

from __future__ import annotations

import pytest

from coach.looking import looked

OFFICE = "Attached is the draft of the lease for the hall in Lyon, with the changes that the owner wanted. I have not looked at the part on insurance, which Ines wrote. The first page is as it was. "


def rules_in(message: str) -> list[str]:
    """The rules of which the coach speaks, each once."""
    return list(dict.fromkeys(flag.rule for flag in looked(message).flags))


@pytest.mark.parametrize(
    "message",
    [
        "Hi girls, what a weekend! Can you bring the wine on Saturday? My sister has the tickets for the concert, maybe we could all go for dinner first. Let me know. Talk to you soon, Ana",
        "How goes it? We are still on for golf in March. Could you send me your brother's number? He can babysit, so maybe we can go out one night. Talk to you soon.",
    ],
)
def test_among_friends_nothing_is_said(message: str) -> None:
    assert rules_in(message) == []
    assert rules_in(f"[ask] {message}")


@pytest.mark.parametrize(
    ("message", "rules"),
    [
        (
            "The lift in hall two will be closed for repairs, and the stairs at the north end are open to all staff. Please be advised that deliveries go through the yard. "
            "Goods for the second floor are brought up by the porters, who can be reached at the gate. Please send the list of your goods to the porters. For further information call the help desk at extension 40.",
            [],
        ),
        (
            "The lift in hall two will be closed for repairs, and the stairs at the north end are open to all staff. Please be advised that deliveries go through the yard. "
            "Goods for the second floor are brought up by the porters, who can be reached at the gate. Please send the list of your goods to the porters as soon as possible. For further information call the help desk.",
            ["vague-time"],
        ),
    ],
)
def test_a_notice_to_many_is_held_to_its_hurry_and_to_little_else(
    message: str, rules: list[str]
) -> None:
    assert rules_in(message) == rules


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        ("Please review and return it with your comments.", ["no-date"]),
        ("Please send it to the owner asap.", ["vague-time"]),
        ("Please send it to the owner asap. I need it by Friday noon.", []),
        ("If you see a mistake, please call me as soon as possible.", []),
        ("I send you the plan as soon as I get a copy.", []),
        ("Please forward this to Ines.", []),
        ("Give me a call when you get a chance.", []),
        ("He said that the rest will be here in a few weeks.", []),
        ("I look forward to hearing from you.", []),
        ("Per our discussion, the plan is attached.", []),
    ],
)
def test_alone_only_what_helps_is_said(asked: str, rules: list[str]) -> None:
    assert rules_in(OFFICE + asked) == rules


def test_whoever_says_what_a_message_is_for_hears_all() -> None:
    message = f"{OFFICE}I look forward to hearing from you."
    assert rules_in(message) == []
    assert "machine-phrase" in rules_in(f"[ask] {message}")
