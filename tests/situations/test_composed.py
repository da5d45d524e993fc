"""An act is told by fields of words that stand together, in whatever words of each; a field alone tells nothing."""

from __future__ import annotations

import pytest

from goodbooks.core.catalog import CatalogError
from goodbooks.language.text.letter import Letter
from goodbooks.situations.moment.composed import Act, acts, done_in, fields, rule_of
from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, recognise
from goodbooks.situations.stories.scene import routes

LETTER = "I keep the books of a sawmill and the March bill was paid twice. {} The supplier wants it in writing by Friday. How do I put that?"


def told(text: str) -> set[str]:
    return {one.act for one in done_in(Letter(text).sentences)}


@pytest.mark.parametrize("act", acts().values(), ids=lambda act: act.name)
def test_an_act_is_told_by_what_its_file_flags_and_by_nothing_that_it_allows(act: Act) -> None:
    assert act.route in routes()
    assert act.flag
    assert act.allow
    assert [one for one in act.flag if act.name not in told(one)] == []
    assert [one for one in act.allow if act.name in told(one)] == []


@pytest.mark.parametrize(
    "said",
    [
        "I testified for Ulla in spring, and from then on I have been put on nights, every night.",
        "He knows which nursery my daughter goes to and parks across the road with the lights off.",
        "She traced the back of my neck with a ruler while the pupils wrote.",
        "I have found a place on the viaduct, and it is a comfort.",
        "The Ukrainian crew gets two euros less for the same shift.",
    ],
)
def test_what_is_told_in_passing_is_answered(said: str) -> None:
    found = recognise(LETTER.format(said))
    assert found.route == PROFESSIONAL_HELP or found.flags


@pytest.mark.parametrize(
    "said",
    [
        "I testified for Ulla in spring, and the desk has been new from then on.",
        "He knows which bus I take and keeps me a seat.",
        "She traced the outline of the map while the pupils wrote.",
        "I have found a place near the viaduct where the sign can stand.",
        "The Ukrainian crew gets the same for the same shift.",
    ],
)
def test_one_field_without_the_others_tells_no_act(said: str) -> None:
    assert told(said) == set()


def test_what_came_of_it_may_stand_in_the_next_sentence() -> None:
    assert told("I gave evidence against the shift leader. My hours went from thirty to six.") == {
        "punished"
    }
    assert (
        told(
            "I gave evidence against the shift leader. It rained. It rained. My hours went from thirty to six."
        )
        == set()
    )


def test_fields_that_are_far_from_each_other_tell_nothing() -> None:
    between = "and then there were twenty other things of that long week to be done first before anybody at all had any time for it"
    assert told(f"She traced {between} my neck.") == set()


def test_a_rule_that_names_no_field_is_a_fault_of_the_program() -> None:
    with pytest.raises(CatalogError, match="names no field: wherever"):
        rule_of("they wherever, within 3")


def test_every_field_is_asked_for_by_a_rule() -> None:
    rules = [rule for act in acts().values() for rule in act.rules]
    asked = {name for rule in rules for names in (*rule.fields, rule.unless) for name in names}
    assert set(fields()) == asked


@pytest.mark.parametrize(
    "said",
    [
        "The other firm's people got a bit cross and asked me why he'd said it could be done.",
        "The customers got a bit loud and asked my colleague why the order was late.",
        "The guests were a little bit cross with us, and the boss a bit sharp with me.",
        "He was quite a bit short with me on the ward round and I said nothing.",
        "She gave the apprentice a good bit of her mind and me the last bit.",
    ],
)
def test_a_bit_of_something_bites_nobody(said: str) -> None:
    assert told(said) == set()


def test_a_patient_who_bit_me_did() -> None:
    assert "threatened" in told("The patient bit me in the arm, and my chief says that's part of it.")  # fmt: skip
