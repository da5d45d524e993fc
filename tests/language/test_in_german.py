"""German sentences by how they are built."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.in_german import built


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Die Seiten 3 bis 5 schaue ich mir bis Donnerstag an.", "commit"),
        ("ich hol ihn dann um 5", "commit"),
        ("Das Geld ist am Mittwoch auf Ihrem Konto.", "commit"),
        ("Ihr Wagen ist morgen um 15 Uhr abholbereit.", "commit"),
        ("Der Installateur kommt am Donnerstag zu Ihnen.", "commit-of-another"),
        ("Unser Monteur kommt am Donnerstag zu Ihnen.", "commit"),
        ("Ab 1. April gilt im Lager Helmpflicht.", "decide"),
        ("Die Klausur wird auf den 20. Juli verschoben.", "decide"),
        ("Was mir noch fehlt, ist die Liste der Außenlager.", "lack"),
        ("Die Hausarbeiten sind bis spätestens 30. Juni im Sekretariat abzugeben.", "lack"),
        ("Er will das Angebot bis Montag auf dem Tisch haben.", "lack"),
        ("Wäre super, wenn ich die morgen hätte.", "lack"),
        ("Bis heute in einer Woche bräuchte ich die Maße.", "lack"),
        ("Die Kostümliste müsste Mitte Mai draußen sein.", "lack"),
        ("Das Passwort kennst nur du.", "lack"),
        ("Ohne deine Unterschrift geht das Paket nicht raus.", "lack"),
        ("Die Rechnung vom Dachdecker ist noch offen.", "lack"),
        ("Um den Lkw kümmere ich mich.", "commit"),
        ("Ich leg dir den Ordner morgen aufs Pult.", "commit"),
        ("Die Pläne gehen am Montag an dich raus.", "commit"),
        ("Die roten nehmen wir doch nicht, es werden die grauen.", "decide"),
        ("Der Milchpreis wurde auf 48 Cent festgesetzt.", "decide"),
        ("Statt Beton nehmen wir Holz.", "decide"),
        ("Öffnungszeiten: ab Mai nur noch bis 22 Uhr.", "decide"),
    ],
)
def test_a_german_sentence_does_what_its_build_shows(text: str, does: str) -> None:
    assert [*built(text)] == [does]


@pytest.mark.parametrize(
    "text",
    [
        "Ich habe ihn am Montag geschickt.",
        "Wir fliegen am Freitag nach Rom.",
        "Ich glaube, am Montag regnet es.",
        "Das Fest ist am Samstag.",
        "Am Donnerstag kommt der Frühling.",
        "Jeden Freitag bringe ich ihm Fisch.",
        "Ich kann am Montag nicht.",
        "Nur du kannst so einen Kuchen backen!",
        "Das liegt bei dir in der Familie.",
        "Die Miete wurde letztes Jahr erhöht.",
        "Ich bräuchte mal Urlaub.",
        "Um die Katze kümmere ich mich immer selbst.",
    ],
)
def test_a_german_sentence_that_only_tells_does_nothing(text: str) -> None:
    assert not built(text)
