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
        ("Could you revise the two pages and send them back?", ["no-date"]),
        ("Would you go through the annex and put the rents in?", ["no-date"]),
        ("Could your lawyer read it and return it with his remarks?", ["no-date"]),
        ("Can one of you drive over and measure the hall?", ["no-date"]),
        ("Could you revise the two pages by Friday and send them back?", []),
        ("Could you tell me whether page two is right?", []),
        ("Could you send me the link to the folder?", []),
        ("Would you join us for the opening?", []),
        ("When the owner has signed, could you file it?", []),
        ("Please use the side door and bring your own key.", []),
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


def test_a_look_that_something_is_done_upon_is_work() -> None:
    table = "Hi Denise, I made a table of the lines that change for us, with what we have of each. It is in the shared folder under my name. "
    assert rules_in(f"{table}Please check the last column and sign it off.") == ["no-date"]
    assert rules_in(f"{table}Please check the last column.") == []


def test_what_it_lacks_counts_beside_something_else_that_is_amiss() -> None:
    fridge = "Hi Grace, the night was calm and bed four slept. The drugs fridge was at 14 degrees at six. The door was left open. I'll ring the pharmacy when I get a minute."
    assert rules_in(fridge) == ["no-actor", "vague-time"]


def test_a_soft_word_too_few_to_be_spoken_of_hides_no_softened_fact() -> None:
    beside = "Hi Renée, the boat came back on Sunday. It may or may not be kind of wet inside, I'd have thought, depending. The crew were never told where the pumps are."
    assert "hedged-fact" in rules_in(beside)


@pytest.mark.parametrize(
    ("message", "rules"),
    [
        ("[status] The cellar is swept and the tanks are full. Speak soon, Marco", []),
        ("[status] Two nurses asked to go to days, and I have said no for the time being.", []),
        ("[status] Ms Kranz is on holiday, and nobody else can see her orders.", []),
        ("[status] I leave the new rota for the time being.", ["vague-time"]),
    ],
)
def test_a_farewell_a_state_and_who_can_see_what_are_no_fault(
    message: str, rules: list[str]
) -> None:
    assert [
        one for one in rules_in(message) if one in ("vague-time", "raised-by-lowering")
    ] == rules


def test_a_fault_without_an_actor_is_not_called_soft_too() -> None:
    somehow = "The pads were left out in the rain overnight and somehow the invoice was paid twice."
    assert rules_in(f"[status] {somehow}") == ["no-actor"]
