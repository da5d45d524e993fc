"""What a walk in the browser offers beside its question: choices, and how many more questions there are."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.walking import ANSWERS, HERE, answer_all, answer_until, asked, kept, look

if TYPE_CHECKING:
    from page.asking import Asking


def test_more_leads_to_what_is_open_and_through_nothing_that_is_answered(page: Asking) -> None:
    end = answer_all(page).text
    assert "Answer 2 more, which add to" in end
    page.post(HERE, do="more")
    assert asked(look(page))[0] == "told"
    assert "Question 1, then 1 more." in look(page).text, "what is asked more is counted anew"
    page.post(HERE, slot="told", words="That we wait", do="next")
    assert "Question 2, the last before the plan." in look(page).text
    assert asked(look(page))[0] == "step"
    done = page.post(HERE, slot="step", words="The list goes out on Friday", do="next")
    assert done.headers["location"].endswith("/end")


def test_after_enough_as_many_more_are_named_as_are_asked(page: Asking) -> None:
    assert "Enough: choose the way" in look(page).text
    answer_until(page, "agreed")
    page.post(HERE, slot="agreed", words="No date before the tests", do="plan")
    found = re.search(r"Answer (\d+) more", look(page).text)
    assert found is not None
    page.post(HERE, do="more")
    put = 0
    while slot := asked(look(page))[0]:
        put += 1
        page.post(HERE, slot=slot, words=ANSWERS.get(slot, "That we wait"), do="next")
    assert put == int(found[1])


def test_what_can_be_chosen_is_offered_as_choices_and_own_words_are_one(page: Asking) -> None:
    offered = re.findall(r'type="radio" name="choice" value="([^"]+)"', look(page).text)
    assert offered == ["to understand", "to be told first next time", "to have this one looked at again"]  # fmt: skip
    assert "<fieldset" in look(page).text
    page.post(HERE, slot="position", choice=offered[1], words="")
    assert kept(page)["position"] == offered[1]
    again = page.get(HERE + "/1").text
    assert f'value="{offered[1]}" checked' in again
    assert asked(page.get(HERE + "/1"))[1] == ""
    page.post(HERE, slot="position", choice=offered[1], words="A word before lunch")
    assert kept(page)["position"] == "A word before lunch"
    page.post(HERE, slot="position", choice=offered[0], words="A word before lunch")
    assert kept(page)["position"] == offered[0]


def test_a_choice_and_new_words_are_kept_together(page: Asking) -> None:
    page.post(HERE, slot="position", choice="to understand", words="above all why so late")
    assert kept(page)["position"] == "to understand, above all why so late"
    doubt = "I honestly don't know whether he would"
    page.post(HERE, slot="position", choice="to be told first next time", words=doubt)
    assert kept(page)["position"] == f"To be told first next time. {doubt}"


def test_a_sign_alone_is_asked_about_once_and_kept_when_it_is_sent_again(page: Asking) -> None:
    answer_until(page, "my part")
    first = page.post(HERE, slot="my part", words="3", do="next")
    assert first.status_code == 200
    assert "is a number, and this asks for words" in first.text
    assert "Or go on, and it stands as it is." in first.text
    assert "my part" not in kept(page)
    page.post(HERE, slot="my part", words="3", unclear="3", do="next")
    assert kept(page)["my part"] == "3"


@pytest.mark.parametrize("sign", ["y", "n.", "?", "ü"])
def test_a_letter_alone_is_asked_about_once_as_well(page: Asking, sign: str) -> None:
    answer_until(page, "my part")
    first = page.post(HERE, slot="my part", words=sign, do="next")
    assert f"“{sign}” would stand there as it is: write the words" in first.text
    assert "Or go on, and it stands as it is." in first.text
    assert "my part" not in kept(page)
    page.post(HERE, slot="my part", words=sign, unclear=sign, do="next")
    assert kept(page)["my part"] == sign
    page.post(HERE, slot="my part", words="I gave no day", do="next")
    assert kept(page)["my part"] == "I gave no day"


def test_the_words_of_another_way_can_be_had_beside_those_of_the_one_that_is_taken(
    page: Asking,
) -> None:
    answer_all(page)
    ways = page.get(f"{HERE}/ways")
    other = next(one for one in re.findall(r'name="too" value="([^"]+)"', ways.text))
    page.post(HERE, too=unescape(other))
    while slot := asked(look(page))[0]:
        page.post(HERE, slot=slot, words="We wait for the tests", do="next")
    end = look(page).text
    assert "One fact on the decision" in end
    assert f"The steps of “{other}” wait until you take that way" in " ".join(end.split())
    assert "Its words are there too" in page.get(f"{HERE}/ways").text


def test_a_choice_beside_words_that_stood_there_is_kept_with_them(page: Asking) -> None:
    here, wish = "/happened/walk/step-back", "I want to go back to the till."
    page.post("/happened", text=f"I said yes to leading the team. {wish}")
    form = look(page, here).text
    assert f'name="prefilled" value="{wish}"' in form
    page.post(here, slot="position", choice="other work", words=wish, prefilled=wish, do="next")
    assert f"Other work. {wish[:-1]}" in look(page, here).text


def test_the_way_that_serves_what_is_wanted_is_the_first_and_the_primary_one(page: Asking) -> None:
    page.post(HERE, slot="position", choice="to have this one looked at again", words="")
    for slot in ("their side", "my part"):
        page.post(HERE, slot=slot, words=ANSWERS[slot])
    ways = page.get(HERE + "/ways").text
    first = ways.partition('<ul class="ways">')[2].partition("</li>")[0]
    assert "Ask to look at the decision again" in first
    assert 'class="primary"' in first
    assert "because you want: “to have this one looked at again”" in unescape(ways)
