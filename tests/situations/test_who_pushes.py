"""Whoever presses in a story, or was held off by its writer, is on the other side; the boss and one's family are not."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.who_pushes import who_pushes, who_waits


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Five people from Commercial have been at me all afternoon.", "Commercial"),
        ("I told marketing no six times. Then my boss said yes.", "marketing"),
        ("She would square it with the two hospitals that keep ringing me.", "the two hospitals"),
        ("Product had been pushing me for a date since May.", "Product"),
        ("I've been holding off the three branch heads since breakfast.", "the three branch heads"),
        ("I'd held the suppliers back on his word.", "the suppliers"),
        ("It came from the woman in Retail I had told no to.", "Retail"),
        ("Two theatres wanted the set a day early.", "two theatres"),
        ("I mailed Einkauf that we wait.", "Einkauf"),
        (
            "I told all five of them no: Paulo at the Seehof, Mrs Lindqvist at the Anker, Tomasz from the clinic, Ines at the theatre and old Brandl with his guest house.",
            "Paulo, Mrs Lindqvist, Tomasz, Ines and Brandl",
        ),
        (
            "Four customers wait for a word from me (Anna, Bo, Cem and Dora).",
            "Anna, Bo, Cem and Dora",
        ),
        ("I have held off four shops: Bruna, Sven, Hélène and Tom.", "Bruna, Sven, Hélène and Tom"),
        (
            "I told everyone so: Ravi from sales, the three shops in Graz, and our printer Olaf. Olaf knows it all by now.",
            "Ravi and the three shops in Graz",
        ),
        (
            "He said wait, and I told all of them that: Mrs Lind, the people at the harbour and Jon from freight.",
            "Mrs Lind, the people at the harbour and Jon",
        ),
        (
            'She came in: "Do it now, Kraków is pushing me for it." I told Ana and Piet to wait.',
            "Ana and Piet",
        ),
        ("She said hold it, I'll talk to surgery myself, nobody moves.", "surgery"),
        ("So all day I said no to people, Dr Weiss, two ward sisters, IT.", "Dr Weiss"),
        (
            "All day six people on me. Hassan, Faith, Brian and Njeri herself.",
            "Hassan, Faith, Brian and Njeri",
        ),
        (
            "So I said no to the parents' council, to Mr. Abara and to Ms. Lindqvist, all day.",
            "the parents' council, Mr. Abara and Ms. Lindqvist",
        ),
        (
            "She said I'll speak with the hotel first. The whole day they rang me. Anaïs, Jens and Luigi.",
            "Anaïs, Jens and Luigi",
        ),
        ("I told Ana, Ben and Cleo to wait.", "Ana, Ben and Cleo"),
        ("Ruth is my boss. Ruth, Ann and Bert kept pushing me.", "Ann and Bert"),
        (
            "Five people wanted to know why. Jürgen, Anaïs and Frau Keller.",
            "Jürgen, Anaïs and Frau Keller",
        ),
        (
            "My boss keeps pushing. So do the clients: the clients are on at me daily.",
            "the clients",
        ),
    ],
)
def test_who_presses_or_was_told_to_wait_is_named_as_the_story_has_it(told: str, who: str) -> None:
    found = who_pushes(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(
    "told",
    [
        "My boss keeps pushing me for a date.",
        "Tom is my boss. Tom has been on at me since May.",
        "Mum kept calling about the cake.",
        "I told Ana that it rains.",
        "He said that he would talk to them first.",
        "I pushed the button and nobody called.",
        "The phone has been ringing all day.",
        "I love this town. Ana and Ben.",
    ],
)
def test_nobody_presses_where_it_is_the_boss_the_family_or_no_one(told: str) -> None:
    assert who_pushes(told) is None


@pytest.mark.parametrize(("story", "who"), [
    ("My boss is Renate. Now Meike, Tom and the two from Logistics all write to me “so do we go”.", "Meike, Tom and the two from Logistics"),
    ("My boss Ana said no. Then Greta, Jo and the lab all asked me when it ships.", "Greta, Jo and the lab"),
    ("Ines and Paul keep asking me whether we go.", "Ines and Paul"),
    ("Tom and Ali wrote the report.", ""), ("My boss Renate and Dieter asked me to wait.", ""),
])  # fmt: skip
def test_several_who_each_ask_what_holds_are_those_who_wait(story: str, who: str) -> None:
    said = who_pushes(story)
    assert (said.words if said else "") == who


@pytest.mark.parametrize(
    "said",
    [
        "I had a lovely patient today. My manager took the family's side.",
        "A guest stood in the lobby when he said it.",
        "The customer had already left. She overruled me in front of the till.",
    ],
)
def test_somebody_served_whom_a_story_only_speaks_of_waits_for_nothing(said: str) -> None:
    assert who_waits(said) is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("The client keeps asking me when it comes.", "the client"),
        ("The parents are waiting for word from me.", "the parents"),
        ("Our supplier stood beside us when he said it.", "our supplier"),
    ],
)
def test_somebody_served_who_asks_for_it_waits(said: str, who: str) -> None:
    found = who_waits(said)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(("story", "who"), [
    ("Konrad is my boss. He said I'll talk to Petra myself. So all day six people were at my door, Petra, Jonas from lighting, Mireille, Otto the stage manager, Lucie from press and the costume people, and I kept saying no. I told Petra. The other five still wait.", "Jonas, Mireille, Otto, Lucie and the costume people"),
    ("He said I'll talk to Petra myself. Jonas, Mireille and Lucie still wait for word from me. Petra knows already.", "Jonas, Mireille and Lucie"),
    ("She said stop, I'll talk to Surgery myself. So six people rang me: Dr. Amin, Sister Paula, the porters, Mr. Lindt from the lab and Noor. I told Sister Paula already.", "Dr. Amin, the porters, Mr. Lindt and Noor"),
    ("My boss Marc agreed to stop it. I told Claire we go. I still have to tell Jean-Luc, Amélie and the drivers.", "Jean-Luc, Amélie and the drivers"),
    ("I held off Jürgen, Frau Keller and Anaïs. Then she said yes. I have told Frau Keller.", "Jürgen and Anaïs"),
    ("Seven people were at my desk, Olu from the store, Piet, the buyers and Ms. Ray. I told them no. Only Piet knows that we go.", "Olu, the buyers and Ms. Ray"),
    ("He said press pause. I told Growth no all day. Then he gave in. I told Growth we go ahead.", ""),
])  # fmt: skip
def test_those_wait_who_are_named_as_waiting_and_never_whoever_was_told(
    story: str, who: str
) -> None:
    said = who_pushes(story)
    assert (said.words if said else "") == who


@pytest.mark.parametrize(
    "story",
    [
        "I allot the boats. Everybody wants the red one, everybody. My boss said no more swapping.",
        "Customs desk. Client wanted it before the papers were there, and my lead had said no.",
    ],
)
def test_everybody_and_a_client_without_a_name_are_nobody(story: str) -> None:
    assert who_pushes(story) is None
