"""A text that is mostly German is known as such, so that nobody takes it for read."""

from __future__ import annotations

import pytest

from goodbooks.language.text.tongue import is_mostly_german, unread_tongue


@pytest.mark.parametrize(
    "text",
    [
        "Bitte schick mir die Liste bis Freitag, wir haben noch nicht alles.",
        "Hallo Jovana, ich habe mit dem Hafen gesprochen. Sie wollen den Kran bis zum 3. Dezember.",
    ],
)
def test_german_is_known_by_its_small_words(text: str) -> None:
    assert is_mostly_german(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Please send me the list by Friday; we do not have all of it yet.",
        "Bis Freitag!",
        "We met die Kollegen at the port, and they said bitte and danke and paid for all of us that evening.",
    ],
)
def test_english_with_a_german_word_is_english(text: str) -> None:
    assert not is_mostly_german(text)


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Pourriez-vous m'envoyer la liste avant vendredi ? Nous avons décidé de fermer la salle en mai.", "French"),
        ("Hola Ana, por favor mande la lista antes del viernes, que nosotros no la hemos visto.", "Spanish"),
        ("Kun je de lijst voor vrijdag sturen? Ik heb het nog niet van de anderen en we wachten.", "Dutch"),
        ("Ciao Ada, mi può mandare la lista per venerdì? Non sono ancora tutti e ci serve del tempo.", "Italian"),
        ("Je vous envoie le devis demain matin.", "French"),
        ("Cher Tim, pouvez-vous m'envoyer la liste avant vendredi ? Merci.", "French"),
        ("Hola Tim, ¿me puedes mandar el informe antes del viernes?", "Spanish"),
    ],
)  # fmt: skip
def test_a_tongue_that_is_not_read_is_named(text: str, tongue: str) -> None:
    assert unread_tongue(text) == tongue


@pytest.mark.parametrize(
    "text",
    [
        "Please send me the list by Friday; we do not have all of it yet.",
        "Bitte schick mir die Liste bis Freitag, wir haben noch nicht alles.",
        "I go to do it on Monday and no, we do not come to Rio de Janeiro.",
        "Cher Ada, please send the list of la Maison du Pain by Friday.",
        "Do as Ana says, no excuses.",
        "Los Angeles called, La Paz will follow.",
        "Merci, Marie!",
    ],
)
def test_english_and_german_are_read(text: str) -> None:
    assert not unread_tongue(text)
