"""Every playbook that comes with the program lacks nothing, and says nothing the coach would mend."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.coach.boxes import OF_A_MAIL
from goodbooks.coach.look import look
from goodbooks.core import catalog
from goodbooks.core.problem import problem_text
from goodbooks.desk.walks.walking import slots_of
from goodbooks.playbooks.answers.choices import choices_in
from goodbooks.playbooks.check import check_playbook
from goodbooks.playbooks.slots.filling import is_small_word
from goodbooks.playbooks.text.amiss import Amiss
from goodbooks.playbooks.text.author_check import Among
from goodbooks.playbooks.text.decode import read_header, read_playbook
from goodbooks.playbooks.text.phrases import phrase_of

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
PLANNED = {
    "asked-to-do-wrong", "bad-news-of-mine", "bad-review", "blamed", "boss-did-not-back-me",
    "boss-out-of-reach", "credit-taken", "decision-keeps-changing", "feedback-to-boss",
    "giving-notice", "harassment-or-discrimination", "harsh-boss", "health-crisis",
    "hostile-stakeholder", "i-fumbled-it", "micromanaged", "new-boss", "next-role", "nothing-fits",
    "promise-not-kept", "promised-for-me", "raise", "scope-creep", "sidelined", "step-back",
    "time-off", "too-much-work", "two-bosses", "went-round-me",
}  # fmt: skip


def lacking(name: str, text: str, kinds: dict[str, Kind]) -> list[str]:
    """What the author of a playbook would be told, as text."""
    read = read_playbook(name, text, f"{name}.md")
    amiss = Amiss(f"{name}.md", text)
    amiss.found += read.problems
    return [
        problem_text(one)
        for one in check_playbook(read.playbook, amiss, Among(PLANNED | {name}, kinds))
    ]


@pytest.mark.parametrize("name", TEXTS)
def test_a_playbook_lacks_nothing(name: str, kinds: dict[str, Kind]) -> None:
    assert lacking(name, TEXTS[name], kinds) == []


@pytest.mark.parametrize("name", TEXTS)
def test_the_kind_reading_says_what_may_be_and_claims_to_know_nothing(name: str) -> None:
    kind = [one for one in TEXTS[name].splitlines() if one.startswith("the kind reading")]
    assert all(re.search(r"\b(?:may|if|perhaps)\b", one) for one in kind)


@pytest.mark.parametrize("name", TEXTS)
def test_the_coach_would_mend_nothing_that_is_to_be_said_in_any_way_to_anybody(name: str) -> None:
    playbook = read_playbook(name, TEXTS[name], name).playbook
    days = "|".join(need.name for need in playbook.header.needs if need.kind == "date")
    for draft in playbook.drafts:
        text = "\n\n".join(draft.lines).replace("{boss}", "Ana")
        text = re.sub(rf"\{{(\+\d+\w+{f'|{days}' if days else ''})\}}", "Friday 4 December", text)
        found = look(text, purpose="ask").flags
        is_asked_in_writing = draft.channel != "in person" and draft.to == "boss"
        left = frozenset() if is_asked_in_writing else OF_A_MAIL
        flags = [(flag.rule, draft.line) for flag in found if flag.category != "missing" and flag.rule not in left]  # fmt: skip
        assert flags == []


def test_the_routes_come_first_and_every_playbook_has_a_place_of_its_own() -> None:
    headers = [read_header(name, text) for name, text in TEXTS.items()]
    placed = sorted(headers, key=lambda one: one.place)
    assert [bool(one.route) for one in placed[:4]] == [True, True, True, False]
    assert len({one.place for one in headers}) == len(headers)


def test_a_day_to_come_is_not_looked_for_in_the_past() -> None:
    read = {name: read_playbook(name, text, name).playbook for name, text in TEXTS.items()}
    assert not read["time-off"].looks_back("until")
    assert not read["promise-not-kept"].looks_back("limit")
    assert read["promise-not-kept"].looks_back("day")
    assert read["harsh-boss"].looks_back("day")
    ahead = [need for one in read.values() for need in one.header.needs if need.kind == "date" and not one.looks_back(need.name)]  # fmt: skip
    assert [need.ask for need in ahead if need.ask.startswith("On which day was")] == []


@pytest.mark.parametrize("name", TEXTS)
def test_each_source_says_when_it_was_looked_up_or_that_it_was_not(name: str) -> None:
    marked = re.compile(r".+ \[(?:looked up \d{4}-\d\d-\d\d|from memory)\]")
    sources = read_header(name, TEXTS[name]).sources
    assert [one.text for one in sources if not marked.fullmatch(one.text)] == []


@pytest.mark.parametrize("name", TEXTS)
def test_a_header_alone_says_the_same_as_the_whole(name: str) -> None:
    whole = read_playbook(name, TEXTS[name], name).playbook.header
    assert read_header(name, TEXTS[name]) == whole


def test_a_playbook_without_its_parts_is_told_each_of_them(kinds: dict[str, Kind]) -> None:
    said = lacking("late-trains", "title: Late trains\n", kinds)
    assert sum("missing-part" in one for one in said) == 10
    assert any("scenes: has 0 of at least 12" in one for one in said)


def test_a_step_that_no_book_could_read_is_named(kinds: dict[str, Kind]) -> None:
    text = TEXTS["boss-did-not-back-me"].replace("- +0d ask me", "- +0d aks me")
    assert any("unclear-step" in one for one in lacking("boss-did-not-back-me", text, kinds))


def test_an_option_in_which_nothing_is_said_keeps_free_of_what_is_asked_anyway(
    kinds: dict[str, Kind],
) -> None:
    text = TEXTS["raise"].replace(
        "- +0d note me", '- +0d ask me -> {boss} "Ten minutes"\n- +0d note me', 1
    )
    said = lacking("raise", text, kinds)
    assert any("said-anyway" in one and "“Look outside as well”" in one for one in said)


def test_an_option_that_speaks_with_somebody_lacks_its_words(kinds: dict[str, Kind]) -> None:
    text = TEXTS["raise"].replace(", for: Ask what it would take", ", for: Ask why")
    said = lacking("raise", text, kinds)
    assert any("no-words" in one and "“Ask what it would take”" in one for one in said)
    assert any("unknown-option" in one and "“Ask why”" in one for one in said)


def test_an_option_that_never_asks_how_it_went_is_named(kinds: dict[str, Kind]) -> None:
    text = TEXTS["blamed"].replace('- +15wd review "Has it come up again?"', "")
    said = lacking("blamed", text, kinds)
    assert any("no-review" in one and "“Let it go”" in one for one in said)


def test_a_note_that_others_may_read_tells_them_no_more_than_a_draft_says(
    kinds: dict[str, Kind],
) -> None:
    text = TEXTS["i-fumbled-it"].replace("private: What I said", "note: What I said")
    assert any(
        "told-to-others" in one and "{answered}" in one
        for one in lacking("i-fumbled-it", text, kinds)
    )


def test_a_day_that_no_draft_says_is_no_day_for_others(kinds: dict[str, Kind]) -> None:
    asked = '"{meant}. What comes next?" #{matter}\n'
    text = TEXTS["i-fumbled-it"].replace(asked, f"{asked}  due: +5wd\n", 1)
    said = lacking("i-fumbled-it", text, kinds)
    assert any("unsaid-day" in one and "+5wd" in one for one in said)
    text = TEXTS["step-back"].replace(
        "look at how it went? (later)", "look at how it went? (else: +13w)"
    )
    assert any("unsaid-day" in one and "{look}" in one for one in lacking("step-back", text, kinds))


def test_what_is_usual_is_no_part_of_a_title_that_others_read(kinds: dict[str, Kind]) -> None:
    text = TEXTS["micromanaged"].replace("on my own for a time", "on my own until {until}")
    said = lacking("micromanaged", text, kinds)
    assert any("unsaid-title" in one and "{until}" in one for one in said)


def test_a_note_that_says_nothing_yet_is_named(kinds: dict[str, Kind]) -> None:
    text = TEXTS["raise"].replace("pay was last set: {changed}", "pay was last set")
    assert any("empty-note" in one for one in lacking("raise", text, kinds))


def test_somebody_who_is_not_known_yet_is_not_named_in_what_to_ask_oneself(
    kinds: dict[str, Kind],
) -> None:
    text = TEXTS["blamed"].replace("What would they have", "What would {blamer} have")
    assert any("asked-too-early" in one for one in lacking("blamed", text, kinds))


def test_a_slot_that_nobody_asks_for_is_named(kinds: dict[str, Kind]) -> None:
    text = TEXTS["boss-did-not-back-me"].replace("tell it calmly.", "tell it calmly, {sponsor}.")
    assert any(
        "{sponsor} is no slot" in one for one in lacking("boss-did-not-back-me", text, kinds)
    )


def test_a_phrase_with_an_open_bracket_or_an_unknown_group_is_none() -> None:
    assert phrase_of("(a|b") is None
    assert phrase_of("<nobody> said") is None
    found = phrase_of("<my> <boss> .. (didn't|never) back me")
    assert found is not None
    assert found.pattern.search("So my supervisor just didn't back me.")


def test_what_is_only_asked_later_leaves_no_gap_in_a_draft(kinds: dict[str, Kind]) -> None:
    text = TEXTS["micromanaged"]
    late = text.replace(
        "with the least risk to them? (story: area)",
        "with the least risk to them? (later)",
    )
    assert any("asked-too-late" in one for one in lacking("micromanaged", late, kinds))
    assert not any("asked-too-late" in one for one in lacking("micromanaged", text, kinds))


def test_a_day_that_is_usual_is_a_distance_from_today(kinds: dict[str, Kind]) -> None:
    text = TEXTS["micromanaged"].replace("(else: +20wd)", "(else: next month)")
    assert any("“next month” is no distance" in one for one in lacking("micromanaged", text, kinds))


def test_a_phrase_for_an_option_that_there_is_not_or_that_is_too_weak_is_told_to_the_author(
    kinds: dict[str, Kind],
) -> None:
    lines = "\nways:\n  (offered|gave) me the post -> Say thanks\n  offered -> Thank them, and say not now\nflags:\n"
    text = re.sub(r"\nways:\n(?:  .*\n)*", "\n", TEXTS["step-back"]).replace("\nflags:\n", lines, 1)
    said = "\n".join(lacking("step-back", text, kinds))
    assert "“Say thanks” is none of the options" in said
    assert "one word cannot put an option first" in said


def test_a_playbook_without_words_for_its_options_or_with_the_same_for_two_is_told_so(
    kinds: dict[str, Kind],
) -> None:
    without = re.sub(r"\nways:\n(?:  .*\n)*", "\n", TEXTS["step-back"])
    assert any("nothing says in which words a story" in one for one in lacking("step-back", without, kinds))  # fmt: skip
    lines = "\nways:\n  we have agreed already -> Thank them, and say not now\n  we have agreed already -> Sleep on it first\n"
    titles = re.findall(r"^## (.*)$", TEXTS["step-back"].partition("# Options")[2], re.MULTILINE)
    lines = lines.replace("Sleep on it first", titles[0])
    both = TEXTS["step-back"].replace("\nways:\n", lines, 1)
    assert any("puts two options first, and then neither" in one for one in lacking("step-back", both, kinds))  # fmt: skip


def test_a_route_with_words_for_options_is_told_that_it_has_none(kinds: dict[str, Kind]) -> None:
    text = TEXTS["health-crisis"].replace("\nsources:", "\nways:\n  i have agreed already -> Rest\n\nsources:", 1)  # fmt: skip
    assert any("a route has no options" in one for one in lacking("health-crisis", text, kinds))


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_walk_asks_the_same_thing_twice(name: str) -> None:
    asked = [words for _, words, _ in slots_of(read_playbook(name, TEXTS[name], name).playbook)]
    alike = [
        (one, other)
        for one, other in itertools.combinations(asked, 2)
        if len(telling(one) & telling(other)) * 2 > len(telling(one) | telling(other))
        and len(telling(one) & telling(other)) > 1
    ]
    assert alike == []


_HOW = re.compile(
    r"“[^”]*”|\{[a-z-]+\}|As (?:you would|it)[^.?:]*|One sentence[^.?:]*|[Tt]hey will read it|Choose one"
)


def telling(question: str) -> set[str]:
    """The words that say what a question is about, without how to answer it."""
    words = re.findall(r"[^\W_]{3,}", _HOW.sub(" ", question).lower())
    return {word.removesuffix("s") for word in words if not is_small_word(word)}


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_question_that_asks_to_choose_says_among_what(name: str) -> None:
    for _, words, _ in slots_of(read_playbook(name, TEXTS[name], name).playbook):
        if "Choose one." in words:
            assert 2 <= len(choices_in(words)) <= 4
            assert all(len(one) <= 60 for one in choices_in(words))


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        ("What do you want: a day, a rule, or an answer? Choose one.", ("a day", "a rule", "an answer")),
        ("What do you want: less or more? Think of May. Choose one.", ("less", "more")),
        ("What do you want: a day, a rule, or an answer?", ()),
        ("Do you want a day or a rule? Choose one.", ()),
        ("By which day do you need it?", ()),
    ],
)  # fmt: skip
def test_choices_are_what_stands_behind_the_colon(words: str, choices: tuple[str, ...]) -> None:
    assert choices_in(words) == choices


def test_a_choice_among_nothing_is_told_to_the_author(kinds: dict[str, Kind]) -> None:
    text = TEXTS["raise"].replace("What do you want most: the money, the same as others for the same work, or that your work is seen?", "What do you want most?")  # fmt: skip
    assert any("nothing that could be chosen" in one for one in lacking("raise", text, kinds))


def test_what_is_only_known_after_a_yes_stands_in_no_draft_before_it(
    kinds: dict[str, Kind],
) -> None:
    text = TEXTS["step-back"]
    early = text.replace("## in person, to colleagues, after a yes", "## in person, to colleagues")
    assert any("known-too-late" in one for one in lacking("step-back", early, kinds))
    assert not any("known-too-late" in one for one in lacking("step-back", text, kinds))


def test_what_the_book_tells_that_puts_an_option_first_is_one_of_its_facts(
    kinds: dict[str, Kind],
) -> None:
    text = TEXTS["micromanaged"].replace("book: taken back ->", "book: a bad mood ->")
    said = lacking("micromanaged", text, kinds)
    assert any("unknown-fact" in one and "“a bad mood”" in one for one in said)
