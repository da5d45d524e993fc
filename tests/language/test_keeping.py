"""What asks for silence or forbids a deed is to be kept to, and is no question."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.keeping import is_silence, is_to_keep, without_aside


@pytest.mark.parametrize(
    ("words", "is_kept"),
    [
        ("Still don't tell the team before you have the letter from HR", True),
        ("Until then please treat this as confidential", True),
        ("Do not touch the live server until we have spoken", True),
        ("Keep this between us. Don't write it down", True),
        ("Never send a list to Sales", True),
        ("Don't forget to send the list", False),
        ("Please don't hesitate to call me", False),
        ("Send me the list and keep it between us", False),
        ("Sign the confidential agreement by Friday", False),
        ("Keep it confidential until May", True),
        ("Write the advert, Piet must not hear it", False),
        ("Count the north shelves by Friday – this stays between us", False),
        ("Piet must not hear it before March", True),
        ("Write the advert without Piet knowing", False),
        ("Write the advert, nothing to Piet about it yet", False),
        ("Nothing to Piet about it yet", True),
        ("For now, don't let the night shift know", True),
        ("Greg, keep it between us", True),
        ("Who runs the release in January?", False),
        ("Don't you have the list?", False),
        ("Do not sign it. Send me the draft", False),
        ("Why don't we move the day", False),
    ],
)
def test_a_word_to_keep_to_is_told_from_a_task(words: str, is_kept: bool) -> None:
    assert is_to_keep(words) is is_kept


def test_what_only_forbids_a_deed_is_no_silence() -> None:
    assert is_silence("Don't tell the team yet")
    assert not is_silence("Don't touch the live server")
    assert not is_silence("Yes, from May. Don't tell the team yet")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The advert, Piet must not hear it", "The advert"),
        ("A second van (Piet must not hear it)", "A second van"),
        ("Yes, don't tell the team before Friday, and you start in May", "Yes, and you start in May"),
        ("When do we advertise, without Piet knowing?", "When do we advertise?"),
        ("Don't tell Piet: the advert goes out", "Don't tell Piet: the advert goes out"),
        ("The rota, the keys and the till", "The rota, the keys and the till"),
    ],
)  # fmt: skip
def test_a_word_to_keep_is_cut_where_it_stands_beside_a_thing(words: str, told: str) -> None:
    assert without_aside(words) == told
