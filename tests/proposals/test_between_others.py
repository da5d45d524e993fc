"""Who owes whom, what somebody else wants, and what is advice, as a mail tells it: between those whom the sentence names, and not between its writer and me."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of, proposed

OWED = (
    ("Bob owes me the seat plan by 20 November.", 'promise Bob -> Zoë "The seat plan" by 2026-11-20'),
    ("Bob still owes Nora the contract.", 'promise Bob -> Nora "The contract"'),
    ("I owe you an answer on the budget, you will have it tomorrow.", 'promise Zoë -> me "An answer on the budget" by 2026-11-04'),
    ("And Bob owes you the key, ask him for it.", 'promise Bob -> me "The key"'),
    ("We owe the bank the papers by Friday.", 'promise Zoë -> the bank "The papers" by 2026-11-06'),
    ("You owe me a title.", 'request Zoë -> me "A title"'),
)  # fmt: skip
WANTED = (
    ("Nora Brandt wants the list from you by Friday.", 'request Nora Brandt -> me "The list" by 2026-11-06'),
    ("Nora Brandt has asked you for the figures.", 'request Nora Brandt -> me "The figures"'),
)  # fmt: skip
ADVICE = (
    "My advice: talk to Vera before you sign anything.",
    "If I were you, I would not send it before Friday.",
    "I'd advise you to wait until the audit is over.",
    "You'd be better off with a written offer.",
)
NEITHER = (
    "I owe you an apology.",
    "Who owes whom is anybody's guess.",
    "Nora Brandt wants peace.",
    "What would you advise me to do?",
)


@pytest.mark.parametrize(("text", "made"), OWED + WANTED)
def test_it_is_between_those_whom_the_sentence_names(text: str, made: str) -> None:
    assert proposed(mail(text)) == [made]


@pytest.mark.parametrize("text", ADVICE)
def test_what_calls_itself_advice_is_advice_and_asks_for_nothing(text: str) -> None:
    assert [one.partition(" ")[0] for one in proposed(mail(text))] == ["advice"]


@pytest.mark.parametrize("text", NEITHER)
def test_manners_and_peace_are_owed_by_nobody(text: str) -> None:
    kinds = [one.partition(" ")[0] for one in proposed(mail(text))]
    assert "promise" not in kinds
    assert "advice" not in kinds


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("My advice: talk to Vera, she is not angry.", "do"),
        ("If I were you I would write it down, you never know.", "do"),
        ("If I were you, I would not send it before Friday.", "don't"),
        ("My advice to you is, before anything else, do not sign.", "don't"),
        ("I would not recommend you to sign it today.", "don't"),
        ("You'd be better off not answering tonight.", "don't"),
        ("Don't sign it today, if I were you.", "don't"),
        ("Vera advised me not to wait.", "don't"),
    ],
)
def test_what_is_advised_is_a_dont_only_where_it_begins_with_one(text: str, stance: str) -> None:
    (entry,) = (one.entry for one in proposals_of(mail(text)) if one.entry.kind == "advice")
    assert entry.line("stance") == stance


def test_what_somebody_known_asked_for_is_wanted_of_me_where_it_has_a_day() -> None:
    (made,) = proposed(mail("Marcus asked for the list by the 20th."))
    assert made == 'request Marcus -> me "The list" by 2026-11-20'


def test_advice_that_is_handed_on_is_whose_it_is() -> None:
    assert proposed(mail("Vera advised me to wait."))[0].startswith("advice Vera ")
    assert not [one for one in proposed(mail("Vera's advice was ignored.")) if "advice" in one[:6]]
