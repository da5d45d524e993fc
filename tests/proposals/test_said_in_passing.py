"""What strangers ask, promise and decide without the words made for it, and what only sounds like it."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Party, Written
from proposals.test_proposals import TUESDAY, mail, proposals_of, proposed

NOTHING = (
    "The council sat until midnight and I shall spare you the speeches.",
    "I am a woman of my word, as my sister likes to say.",
    "I shall be on a train to Trieste with a thick book.",
    "As you will have read, the ferry has changed hands.",
    "No further action is needed from your side.",
    "There is nothing you have to do about it.",
    "Let me know if you ever want the old door.",
    "Keep them, I have the negatives.",
    "Please see the attached price list.",
    "Take your time.",
    "Nobody has decided anything yet, the board hasn't made up its mind.",
    "We might go with the Danish firm, we might not.",
    "Eleven beams came, and on the last lorry eleven in place of fourteen.",
    "My estimate says 15 December, but nobody can tell.",
    "Maybe I will go to Lisbon in summer, who knows.",
    "You'll find everything in the folder: the deed, the map, the receipts.",
    "We wanted to be done by Friday and were done on Wednesday.",
    "FYI below, nothing for us in it.\n\nMarta\n\n---- Forwarded ----\nFrom: Seeds\nTo: all growers\nPlease return your forms by 10 November.",
    "Our shop has a new face! Drop in and get a free espresso until the 21st.",
)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_a_word_or_a_wish_proposes_nothing(text: str) -> None:
    assert proposed(mail(text)) == []


def test_what_a_mail_tells_for_information_only_is_read_for_plain_words_alone() -> None:
    news = "Only for info: the passport copy from you is here and the wood goes to the school."
    assert proposed(mail(news)) == []
    assert len(proposed(mail(f"{news} Please ring me on Friday."))) == 1


SAID = (
    ("It would have to be on my bench by Thursday noon.", "request", "2026-11-05"),
    ("The drawings they need are in your folder, so they'd have to come from you.", "request", ""),
    ("Print files must be in Porto by 10 November.", "request", "2026-11-10"),
    ("I was rather hoping you could speak to the neighbours.", "request", ""),
    ("Your comments are awaited by Thursday.", "request", "2026-11-05"),
    ("I have yet to see your report.", "request", ""),
    ("I'd want the butter figures from you by the 27th.", "request", "2026-11-27"),
    ("It would help us if the names were here by Friday.", "request", "2026-11-06"),
    ("Do let me have it by the 20th.", "request", "2026-11-20"),
    ("Please see that the gate is off before Friday, eight o'clock.", "request", "2026-11-06"),
    ("What I do promise: the hall is swept before you come.", "promise", ""),
    ("The samples should be with you on Thursday.", "promise", "2026-11-05"),
    ("The parcel goes out with Friday's post.", "promise", "2026-11-06"),
    ("I have a box of hinges in the cellar and bring it along on Friday.", "promise", "2026-11-06"),
    ("We finish the stairs by the end of November if the oak comes.", "promise", "2026-11-30"),
    ("The other half you may expect on the 20th.", "promise", "2026-11-20"),
    ("So it's blue then.", "decision", ""),
    ("The organ will be restored, not replaced.", "decision", ""),
    ("The old tree may stay, by six votes to five.", "decision", ""),
    ("Your request for leave in May: it is granted.", "decision", ""),
    ("There'll be no second shift before autumn.", "decision", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "day"), SAID)
def test_what_is_said_without_the_words_for_it_is_found_with_its_day(
    text: str, kind: str, day: str
) -> None:
    (found,) = proposals_of(mail(text))
    assert (found.entry.kind, found.entry.line("due")[:10]) == (kind, day)


def test_two_words_for_two_days_in_one_sentence_are_two_promises() -> None:
    text = "The other three are on their way by Friday, and I'll have the list with you by COB on Thursday."
    assert [one.entry.line("due")[:10] for one in proposals_of(mail(text))] == [
        "2026-11-06",
        "2026-11-05",
    ]


def test_what_is_owed_and_then_promised_is_one_promise() -> None:
    text = "I owe you the index and I know it. I shall get the whole thing to you by Friday."
    assert [one.entry.line("due") for one in proposals_of(mail(text))] == ["2026-11-06"]


def test_a_body_that_only_voted_is_who_decided_what_the_next_sentence_tells() -> None:
    text = "The school board voted last night after three hours. No phones in class from now on."
    (found,) = proposals_of(mail(text))
    assert (found.entry.who, found.sentence) == (
        ("School board",),
        "No phones in class from now on.",
    )


def test_a_hint_before_what_is_asked_in_so_many_words_is_no_request_of_its_own() -> None:
    text = "Your sister tells me you have the only good photograph of the mill. May we use it in the calendar?"
    assert [one.sentence for one in proposals_of(mail(text))] == ["May we use it in the calendar?"]


def _to_both(text: str) -> list[str]:
    both = (Party("Ada Lund"), Party("Femke de Wit"))
    return proposed(Written("mail", "mail 2", TUESDAY, "09:40", Party("Zoë"), both, "", text))


def test_who_is_spoken_to_gets_the_word_and_a_first_name_is_one_of_those_who_read() -> None:
    (given,) = _to_both("Femke, the sample results come to you by Friday.")
    assert given.startswith("promise Zoë -> Femke de Wit ")
    (told,) = _to_both("Femke will draft the customer letter by the 20th.")
    assert told.startswith("promise Femke de Wit -> Zoë ")


def _noted(text: str) -> list[str]:
    return proposed(Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text))


@pytest.mark.parametrize(
    ("text", "begins", "day"),
    [
        ("Ms Okafor on the phone. Wants to have the menu from me by Friday.", "request Ms Okafor -> me", "2026-11-06"),
        ("Talked with the landlord. He asks that I send him the meter numbers by Friday.", "request Landlord -> me", "2026-11-06"),
        ("Odile rang. She'll ask her cousin and let me know by Friday.", "promise Odile -> me", "2026-11-06"),
        ("Odile rang. I said I'd measure the yard by Friday.", "promise me -> Odile", "2026-11-06"),
        ("Jun to return the lens kit by Friday.", "ask me -> Jun", "2026-11-06"),
        ("Me: fuel receipts to the office by Friday.", "promise me", "2026-11-06"),
        ("Mei: login bug, done by Friday.", "promise Mei -> me", "2026-11-06"),
        ("Luca sends samples of the thick one by Friday.", "promise Luca -> me", "2026-11-06"),
        ("Spoke to Ivo. He has the flour and drives it here on Friday.", "promise Ivo -> me", "2026-11-06"),
    ],
)  # fmt: skip
def test_the_short_way_of_a_note_says_whose_it_is(text: str, begins: str, day: str) -> None:
    (found,) = _noted(text)
    assert found.startswith(begins)
    assert found.endswith(f"by {day}")
