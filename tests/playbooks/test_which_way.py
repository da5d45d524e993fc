"""Which option comes first: never by what only may be, was denied or asked, nor where a story speaks for two in one breath."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.options.which_way import in_order, is_said, is_told, words_in
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.stories.story import read_in

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


NONE = "none"


def told() -> Iterator[tuple[str, str, str]]:
    """The playbook, the option and what is said, of each line of `ways.told`."""
    name = way = ""
    for line in (Path(__file__).parent / "ways.told").read_text().split("\n"):
        if line.startswith("  "):
            yield name, way, line.strip()
        elif not line.startswith(";"):
            name, _, way = line.partition(" | ")


TOLD = tuple(told())


def first(name: str, story: str, wanted: str = "") -> tuple[str, str]:
    """The option that comes first for a story and what is wanted, and the sentence that put it there."""
    playbook = read_playbook(name, TEXTS[name], name).playbook
    found = in_order(playbook, [(one.text, one.small) for one in read_in(story)[1]], None, wanted)
    assert sorted(found.ways) == sorted(playbook.ways)
    return found.ways[0].title, found.told


@pytest.mark.parametrize(
    ("name", "story", "way"),
    [
        ("feedback-to-boss", "My boss's boss asked me how she leads.", "Answer the question, briefly and truly"),
        ("boss-out-of-reach", "He is away until the end of March.", "Ask who decides in their place"),
        ("time-off", "She had approved my days, and today I've got to cancel my holiday.", "Hold to what was approved"),
        ("time-off", "He rings me on my day off.", "A rule for free time"),
        ("next-role", "I didn't get the post.", "Look back after a no"),
        ("giving-notice", "He won't accept my notice.", "Stay with the day you gave"),
        ("hostile-stakeholder", "He laughed at the plan in front of the whole hall.", "Rules for the meeting"),
        ("hostile-stakeholder", "The client laughed at the plan in front of the whole hall.", "Rules for the meeting"),
        ("step-back", "In May she offered me the post.", "Thank them, and say not now"),
        ("raise", "I asked in May, and she said no.", "Ask what it would take"),
        ("promised-for-me", "They put me down for the gala, and the gala is not my job.", "Give a task back"),
        ("promised-for-me", "I was named for the audit while I stood there.", "Give a task back"),
        ("promised-for-me", "How do I get out of this committee? It starts on Monday. I want to get out of this committee.", "Give a task back"),
        ("promised-for-me", "He told the guests the first of May. Growth are still waiting for a date.", "Hold for a day"),
        ("asked-to-do-wrong", "I am on my own with eleven residents from ten at night.", "Say what is not safe"),
        ("bad-review", "My appraisal went well, they only want more of everything.", "Ask what one word means"),
        ("bad-review", "It says I need to show more presence.", "Ask what one word means"),
        ("too-much-work", "I said it would take two days. She was quite put out.", "Say what it takes"),
        ("too-much-work", "She had reckoned an hour or so.", "Say what it takes"),
        ("too-much-work", "He asked for the plan and wants it in an hour.", "Say what it takes"),
        ("step-back", "There's one colleague who rings me five times a day.", "Stay, with one thing changed"),
    ],
)  # fmt: skip
def test_the_option_that_a_story_says_it_is_comes_first(name: str, story: str, way: str) -> None:
    found, told = first(name, story)
    assert found == way
    assert told


@pytest.mark.parametrize(
    "story",
    [
        "If she offered me the post I would think of it.",
        "She has not offered me the post.",
        "I'm afraid that he would want me to become the head.",
        "Has she offered me the post?",
        "She offered Theo the post.",
        "I put my name in for deputy and they said yes. Now I cannot sleep.",
        "The post was offered to me a year ago, and i took it. She offered me the post because nobody else was there.",
    ],
)
def test_what_may_be_or_is_denied_or_asked_or_taken_back_puts_none_first(story: str) -> None:
    assert first("step-back", story) == ("Propose a change, with a hand-over", "")


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("I became head of the kiln in May, and I said yes at once.", "On Monday I asked for my wheel again, and she agreed to it."),
        ("They wanted me to become the head, and i took it.", "He has now agreed, I give it back in June."),
        ("In spring he offered me the lead, and I accepted.", "Yesterday we talked, and my boss said yes."),
    ],
)  # fmt: skip
def test_of_what_a_story_tells_one_after_the_other_the_last_is_how_it_is(
    before: str, now: str
) -> None:
    agreed = "Agreed: hand it over well"
    assert first("step-back", f"{before} {now}") == (agreed, now)
    assert first("step-back", f"{now.rstrip('.')}, and then i took it, as it was")[0] != agreed


def test_the_one_that_is_first_anyway_needs_no_reason() -> None:
    assert first("step-back", "I have led the kitchen for a year.")[1] == ""


AWAY = "He is away until the end of March."
APPLIED = "I've started applying elsewhere."


@pytest.mark.parametrize(
    ("name", "story", "wanted", "way"),
    [
        ("boss-did-not-back-me", "", "to have this one looked at again", "Ask to look at the decision again"),
        ("boss-did-not-back-me", "", "to have this one looked at again, because the roof leaks", "Ask to look at the decision again"),
        ("promised-for-me", "", "that nobody promises in your name again", "Agree on asking first"),
        ("promised-for-me", "", "I want that nobody promises in my name again", "Agree on asking first"),
        ("promised-for-me", "The gala is not my job.", "that nobody promises in your name again", "Agree on asking first"),
        ("promised-for-me", "The gala is not my job.", "to have it put right", "Give a task back"),
        ("sidelined", "", "a good way out", "Prepare the way out"),
        ("sidelined", APPLIED, "the tasks back", "Ask what your task is to be"),
        ("sidelined", APPLIED, "The others have my desk already.", "Prepare the way out"),
        ("boss-out-of-reach", AWAY, "decisions", "Ask who decides in their place"),
        ("harsh-boss", "", "to get out from under. Soon.", "Protect yourself, and look elsewhere"),
        ("raise", "", "the money, but also that your work is seen", "Ask, with one figure"),
        ("bad-review", "", "a change in the text", "Add your side in writing"),
        ("bad-review", "", "not a change in the text", "Ask what good looks like"),
    ],
)  # fmt: skip
def test_of_the_options_that_serve_what_is_wanted_the_one_that_the_story_says_comes_first(
    name: str, story: str, wanted: str, way: str
) -> None:
    assert first(name, story, wanted)[0] == way


def test_an_option_that_is_first_for_what_is_wanted_says_so() -> None:
    playbook = read_playbook("credit-taken", TEXTS["credit-taken"], "x").playbook
    found = in_order(playbook, [], None, "A name on this one. It is a prize.")
    assert found.why == "“Correct this one” comes first, because you want: “a name on this one”."
    assert in_order(playbook, [], None, "a place at the next").why == ""


@pytest.mark.parametrize("name", TEXTS)
def test_no_single_word_puts_an_option_first(name: str) -> None:
    header = read_playbook(name, TEXTS[name], name).playbook.header
    assert [one.text for one in header.ways if is_said(one) and words_in(one.text) < 3] == []


def test_words_are_counted_by_the_shortest_reading_of_a_phrase() -> None:
    assert words_in("(he|she) [very] (said no|refused) ... (a|the) raise") == 4


@pytest.mark.parametrize(
    ("name", "story", "way"),
    [
        ("i-fumbled-it", "I'm still unsure what I want.", "Ask for time, with a day"),
        ("time-off", "I'd need to start half an hour later on Mondays.", "Propose a trial"),
        ("blamed", "A colleague said it was me.", "Talk with whoever said it"),
        ("sidelined", "I've started looking elsewhere.", "Prepare the way out"),
    ],
)
def test_what_people_say_reaches_its_option(name: str, story: str, way: str) -> None:
    assert first(name, story)[0] == way


@pytest.mark.parametrize(("name", "way", "story"), [one for one in TOLD if one[1] != NONE])
def test_what_is_said_in_other_words_reaches_its_option(name: str, way: str, story: str) -> None:
    assert {*lines_told(name, story).values()} == {way}


@pytest.mark.parametrize(
    ("name", "story"), [(name, story) for name, way, story in TOLD if way == NONE]
)
def test_what_only_has_the_same_words_speaks_for_no_option(name: str, story: str) -> None:
    assert lines_told(name, story) == {}


@pytest.mark.parametrize("name", TEXTS)
def test_every_line_of_ways_is_reached_by_something_that_people_say(name: str) -> None:
    header = read_playbook(name, TEXTS[name], name).playbook.header
    reached = {line for of, _, story in TOLD if of == name for line in lines_told(name, story)}
    said = [one.text for one in header.ways if is_said(one)]
    assert [text for text in said if text not in reached] == []


def lines_told(name: str, story: str) -> dict[str, str]:
    """The lines of `ways` that a story says it is, with their options."""
    ways = read_playbook(name, TEXTS[name], name).playbook.header.ways
    sentences = read_in(story)[1]
    return {
        one.text: one.to
        for one in ways
        if is_said(one)
        and any(is_told(one, sentence.text, sentence.small) for sentence in sentences)
    }
