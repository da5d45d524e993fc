"""Who asked is whom the story names, where that is another than one's own boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.asker import asker_of


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Yesterday I had a 1:1 with the CEO. She asked where I see us.", "the CEO"),
        ("I stood with my boss. The head of sales asked me whether it holds.", "the head of sales"),
        ("My boss's boss asked me what I do all day.", "my boss's boss"),
        ("My manager, Dana, took me along. Then Tom wanted to know when it is done.", "Tom"),
        ("The form asked me for my age. The chairwoman asked if I would lead.", "the chairwoman"),
        ("the cfo told me to sign it", "the cfo"),
        (
            "The chairwoman, Élise Roux, asked me if I would lead. My boss Ann was away.",
            "Élise Roux",
        ),
        ("On Saturday our head chef, Jürgen Vogt, asked me whether I'd take the line.", ""),
        ("Then Tom'd asked me whether it holds.", "Tom"),
        ("O'Brien asked me whether it holds.", "O'Brien"),
        (
            "At lunch Rut, my head of unit at the harbour workshop of the city, asked me who could lead. My boss was ill.",
            "Rut",
        ),
        (
            "Lene asked me who could lead. Then Aino asked me twice whether I'm going for it.",
            "Lene",
        ),
    ],
)
def test_another_who_asked_is_named_as_the_story_names_them(told: str, who: str) -> None:
    found = asker_of(told)
    assert (found.words if found else "") == who


@pytest.mark.parametrize(
    "told",
    [
        "My boss asked me what I think.",
        "my boss vera lind asked me what i think",
        "My manager, Dana, took me along. Dana asked me what I think.",
        "The director asked me how it goes.",
        "He asked me whether I was sure, and somebody asked why.",
        'She said "And you?" Then Tibor asked me twice whether I am going for it.',
        "Nobody asked me what I want.",
        "He wants one more in the team and asks what I need.",
        "Somebody on the phone asked me whether it holds, and I told her that it does and asked why.",
        "One of our parents asked me if I mind.",
        "They'd asked why I was the one to take, and I had no word.",
        "She’d asked me what I earn.",
        "You'll want to hear the rest. Who'd asked me about it I cannot say.",
    ],
)
def test_the_boss_and_nobody_in_particular_are_no_other(told: str) -> None:
    assert asker_of(told) is None


@pytest.mark.parametrize(
    "told",
    [
        'We stood at the kiln and my boss Henrike said the old man goes. And then she goes: "And what about you?" Mirja from the fitting room asked me afterwards whether I could help her on Monday.',
        'Henrike runs our workshop. And then Henrike goes: "And what about you?" Mirja from the fitting room asked me where the wax is.',
        'My boss Thilo stood by the press. "Would you do it?" he asked. Anouk in the paint shop asked me what was up.',
        "My chef Benoît said: “And you, Solveig?” I laughed. Pim at the counter wanted to know why I laughed.",
        'My manager Dana came by. She said, "Could you see yourself running the lab?" The cleaner asked me about the key.',
    ],
)  # fmt: skip
def test_whoever_asks_after_the_question_of_the_boss_did_not_put_it(told: str) -> None:
    assert asker_of(told) is None


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Mirja from the fitting room asked me whether it holds.", "Mirja"),
        ("Frau Lang from the city asked me who leads it.", "Frau Lang"),
        ("The lady from the front desk asked me what I earn.", "the lady"),
    ],
)
def test_where_somebody_is_from_did_not_ask(told: str, who: str) -> None:
    found = asker_of(told)
    assert (found.words if found else "") == who


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("Don Casimir poured and asked, could I lead the crew this year. Lupita, who cooks, wants to know for how many.", "Don Casimir"),
        ("The vet and Mr Brar came, in white suits, and Mr Brar turns and asks: “Is anything wrong in shed two?” Simran in the office already asks what's with two.", "Mr Brar"),
    ],
)  # fmt: skip
def test_whoever_put_the_question_is_not_who_only_asks_about_it_later(story: str, who: str) -> None:
    said = asker_of(story)
    assert said is not None
    assert said.words == who
