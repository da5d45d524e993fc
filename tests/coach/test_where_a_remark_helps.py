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
        ("Please send it to the owner asap. The deadline is 31 October.", []),
        ("If you see a mistake, please call me as soon as possible.", []),
        ("I send you the plan as soon as I get a copy.", []),
        ("Please forward this to Ines.", []),
        ("Give me a call when you get a chance.", []),
        ("He said that the rest will be here in a few weeks.", []),
        ("I look forward to hearing from you.", []),
        ("Per our discussion, the plan is attached.", []),
        ("Please send the report on the boiler once more.", []),
        ("Could you fax the lists to Graz again?", []),
        ("Please correct the third line by deleting the 40.", []),
        ("Please indicate below whether you plan to attend the opening.", []),
        ("Would you send me the sign-up sheet for the run?", []),
        ("Please send any comments or questions to the desk and you will be answered as soon as possible.", []),
        ("Please correct the third line and send the report to Graz.", ["no-date"]),
        ("Please sign the annex and return it.", ["no-date"]),
        ("Please answer the owner as soon as possible.", ["vague-time"]),
    ],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        ("Can you send me a list of the people on your floor?", ["no-date"]),
        ("Could you find out who holds the key?", ["no-date"]),
        ("Please send the copies so that Ute can file them.", ["no-date"]),
        ("Please change the name on the door. The owner has asked for it twice.", ["no-date"]),
        ("Please change the name on the door.", []),
        ("Please copy Jérôme on it.", []),
        ("Please print it for Élise.", []),
        ("Please open the folder below.", []),
        ("Please look into the leak before Friday.", []),
        ("For Saturday the hall is booked. Please set up two more rows.", []),
        ("Please enter every sale under the old number in future.", []),
        ("Please send me the figures daily so that I can show them.", []),
        ("Please review the list and bring your comments to the meeting.", []),
        ("Please make sure that Ute knows so that she can tell the bank.", []),
        ("What steps need to be taken to get it signed?", []),
        ("All, please update your own phone numbers in the directory.", []),
        (
            "All, I am putting the new list together. Please send me the names of your people.",
            ["no-date"],
        ),
    ],
)
def test_a_day_is_missed_of_work_that_takes_a_while_or_that_somebody_waits_for(
    asked: str, rules: list[str]
) -> None:
    assert rules_in(OFFICE + asked) == rules


@pytest.mark.parametrize(
    ("said", "rules"),
    [
        ("The quote will follow shortly.", ["vague-time"]),
        ("More details will follow soon.", []),
        ("She is going to call the owner shortly.", []),
        ("Hugo wants to sell the van as soon as possible.", []),
        ("I wanted to get this to you asap.", []),
        ("Does Monday at ten suit you? Please let me know asap.", []),
        ("Call me at your earliest convenience.", []),
        ("I'll ring you in the near future so that we catch up over a coffee.", []),
        ("If anything further is needed, please write to Ute as soon as possible.", []),
        ("If anybody has questions, please write at your earliest convenience.", []),
        ("Please sign the lease at your earliest convenience.", ["vague-time"]),
    ],
)
def test_a_vague_time_is_the_writers_own_or_one_at_which_work_is_asked_for(
    said: str, rules: list[str]
) -> None:
    assert rules_in(OFFICE + said) == rules


@pytest.mark.parametrize(
    "said",
    [
        "She'll ring me back once she has spoken with him.",
        "His feelings about the house are the same as hers.",
        "Your letter to the paper was kind, and many have read it.",
        "You have always been a calm head, and we all learned from it.",
        "I could not sleep, so I read it at five this morning.",
        "It has been moved to the folder with the forms.",
        "I'll keep you posted.",
        "Please make Sandra feel welcome.",
    ],
)
def test_a_lone_likeness_to_a_fault_in_a_message_that_is_in_order_is_none(said: str) -> None:
    assert rules_in(OFFICE + said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Please advise.",
        "Any thoughts?",
        "Could someone look into it somehow?",
        "I hope this finds you well.",
    ],
)
def test_a_wish_that_names_no_deed_or_a_formula_hurts_nobody_in_a_mail_in_order(said: str) -> None:
    assert rules_in(OFFICE + said) == []


def test_the_longer_a_message_is_the_more_must_be_amiss_in_how_it_speaks() -> None:
    sharp = "Frankly, the owner has had it easy, and those clowns of his lawyers couldn't be less bothered."
    assert rules_in(f"The lease for the hall in Lyon is here. {sharp} Ines has read it.") != []
    assert rules_in(OFFICE * 3 + sharp) == []
    assert rules_in(f"[ask] {OFFICE * 3}{sharp}") != []


@pytest.mark.parametrize(
    ("message", "rule"),
    [
        ("Whoever wants it once a week replies WEEKLY ONLY in the first line.", "shouting"),
        ("PLEASE READ the page on keys before you come on Monday.", "shouting"),
        ("I am out of the office in the next few weeks, and Ines has the keys.", "vague-time"),
        ("Please review the list and bring it to the meeting.", "no-date"),
    ],
)
def test_a_form_an_absence_and_what_has_its_event_are_no_fault_whatever_is_said(
    message: str, rule: str
) -> None:
    assert rule not in rules_in(f"[ask] {OFFICE}{message}")


def test_what_follows_from_its_reasons_is_not_late() -> None:
    pleasant = "The new chairs have come and are lovely. The canteen has a cook from Lyon, and the soup is good. My sister sends her love to yours. "
    assert "late-point" in rules_in(f"[ask] {pleasant}Could you close the windows in hall two?")
    assert "late-point" not in rules_in(
        f"[ask] {pleasant}Therefore could you close the windows in hall two?"
    )


def test_a_passive_alone_is_spoken_of_where_something_went_wrong() -> None:
    assert rules_in(OFFICE + "The second page was left out of the copy for the bank.") == [
        "no-actor"
    ]
    assert rules_in(OFFICE + "The gains for the district were kept in both drafts.") == []


def test_what_a_message_is_amiss_in_is_heard_as_before() -> None:
    bad = "You never read what I send you, and the lease is late because of your people. I am only the clerk here, so what do I know. Could you maybe look at it at some point?"
    assert {"absolute", "lowered-self", "vague-time"} <= {*rules_in(OFFICE + bad)}


def test_a_letter_of_sympathy_is_left_alone() -> None:
    letter = "Dear Ms Ansah, our thoughts are with you and your family. I have always admired how you carried the ward. Hang in there, and call whenever you feel like it. Best wishes, Jonas"
    assert rules_in(letter) == []


@pytest.mark.parametrize(
    ("message", "rules"),
    [
        (OFFICE + "WHY IS YOUR ANNEX SO THIN", []),
        (OFFICE + "PLEASE SEND THE ANNEX BY FRIDAY", []),
        (OFFICE + "Can we discuss it? I am free all day.", []),
        (OFFICE + "Hall two is ready, what a day!!!", []),
        ("You are invited to the summer party. PLEASE REPLY BY NOON ON FRIDAY. " + OFFICE, []),
    ],
)
def test_capitals_and_a_row_of_marks_alone_are_let_be(message: str, rules: list[str]) -> None:
    assert rules_in(message) == rules


def test_an_offer_of_help_is_no_vague_ask_and_no_late_one() -> None:
    assert rules_in(OFFICE + "If there is anything we can do for the ward, let us know.") == []
    long = "The owner wants it signed before the winter, and the bank has agreed to the sum that we named in May. The surveyor comes on the ninth, the fitter on the tenth, and both have the key of the side door. "
    offer = "I am happy to write to the bank, if that helps you."
    assert [one for one in rules_in(f"[ask] {OFFICE}{long}{offer}") if one == "buried-ask"] == []


def test_an_ask_whether_something_is_possible_is_one() -> None:
    night = "We have 19 patients on the ward and two of them need somebody at the bed. Bogdan has handed in his notice and is here until the tenth. I was alone with the trainee last night, and the man in bay three was on the stairs before we saw him. "
    ask = "Would it be possible to get two more nurses for the nights?"
    assert rules_in(f"{OFFICE}{night}{ask} The coordinator knows.") == ["buried-ask"]


def test_whoever_says_what_a_message_is_for_hears_of_its_capitals() -> None:
    assert "shouting" in rules_in(f"[ask] {OFFICE}WHY IS YOUR ANNEX SO THIN")
