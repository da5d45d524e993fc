"""What a note of mine tells in whole sentences: what is wanted of me or of others, and what was promised."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Written
from proposals.test_proposals import TUESDAY, mail, proposals_of, proposed


def noted(text: str) -> list[str]:
    """What is proposed from a note of mine."""
    return proposed(Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Met with Jürgen Krauss about the crane. He expects the load table from me by Thursday.",
            'request Jürgen Krauss -> me "The load table" by 2026-11-05',
        ),
        ("Our foreman told me to order valves by Friday.", 'request Foreman -> me "Order valves" by 2026-11-06'),
        ("Herr Beck wants that I bring the key on Monday.", 'request Herr Beck -> me "Bring the key" by 2026-11-09'),
        ("Coach Miro wants from me the names of the new kids, by Thursday.", 'request Coach Miro -> me "The names of the new kids" by 2026-11-05'),
        ("The boss, Mrs Falck, insists that I show her the figures on Monday.", 'request Mrs Falck -> me "Show her the figures" by 2026-11-09'),
        ("Marcus asked me whether I could take the Sunday shift.", 'request Marcus -> me "Take the Sunday shift"'),
    ],
)  # fmt: skip
def test_what_somebody_wants_of_me_is_a_request_called_by_the_deed(text: str, wanted: str) -> None:
    assert noted(text) == [wanted]


def test_what_i_promised_in_a_talk_is_my_promise_to_whoever_was_named_last() -> None:
    assert noted("Talk with Odile. I promised her the fig list by Friday.") == [
        'promise me -> Odile "The fig list" by 2026-11-06'
    ]
    assert noted("I assured Mr Lund that he gets the invoice from me on Monday.") == [
        'promise me -> Mr Lund "The invoice" by 2026-11-09'
    ]


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Then Pim came up to me in the locker room.", "Pim"),
        ("Olaf stopped me on the stairs again.", "Olaf"),
        ("And then Béatrice rang me about the rota.", "Béatrice"),
        ("Jörg caught me at the gate.", "Jörg"),
    ],
)
def test_a_word_given_to_whoever_spoke_to_me_is_a_promise_to_them(first: str, name: str) -> None:
    (found,) = noted(f"{first} I said I'd send the list next week.")
    assert found.startswith(f'promise me -> {name} "')


def test_what_i_asked_of_somebody_is_an_ask_of_mine() -> None:
    assert noted("I asked Otto to send me the photos by Friday.") == [
        'ask me -> Otto "Send me the photos" by 2026-11-06'
    ]


def test_what_somebody_else_will_do_is_their_promise_where_a_day_is_told() -> None:
    assert noted("Lena will have the notes typed by Friday.")
    assert noted("Ravi said he will send the drawings on Monday.") == [
        'promise Ravi -> me "Send the drawings" by 2026-11-09'
    ]
    assert not noted("Lena will have the notes typed.")


@pytest.mark.parametrize(
    "text",
    [
        "Lars does not want anything from me.",
        "In 1998 my teacher asked me to sing.",
        "Did Karl ask me to call him?",
        "Nothing agreed with Tilda; she wants a lower price.",
        "Hop prices will rise by Friday. The train leaves at six.",
        "Somebody asked for the minutes back then and got a fine.",
        "Lena told me about her years in Peru.",
        "Paul leaves on Friday.",
        "She wants me to be happy.",
    ],
)
def test_what_is_only_told_is_no_entry(text: str) -> None:
    assert noted(text) == []


def test_a_denial_behind_the_wish_is_of_something_else() -> None:
    assert noted("Lena begs me to ring the lender, because she does not pick up.") == [
        'request Lena -> me "Ring the lender, because she does not pick up"'
    ]


def test_the_same_words_in_a_mail_are_read_as_a_mail() -> None:
    assert 'request Marcus -> me "Bring the key"' not in proposed(
        mail("Marcus wants that I bring the key.")
    )


def test_whoever_decides_is_named_with_their_title_and_a_matter_is_nobody() -> None:
    (one,) = noted("Mr Onyango has decided that we buy the used bus.")
    assert one.startswith("decision Mr Onyango ")
    (other,) = proposed(mail("The thing with the shifts is decided from my side."))
    assert other.startswith("decision Zoë ")


def test_a_sentence_of_a_note_leads_back_to_its_own_line_and_stays_the_same_where_the_note_grows() -> (
    None
):
    text = "Planning\n\nKarin was late.\n\nI promised Vera the seat plan by Friday."
    made = [
        next(iter(proposals_of(Written("note", "n.txt, line 1", TUESDAY, None, None, (), "", one))))
        for one in (text, f"One line more\n{text}")
    ]
    assert [one.address for one in made] == ["n.txt, line 5", "n.txt, line 6"]
    assert made[0].key == made[1].key
