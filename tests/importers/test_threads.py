from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks import importers
from goodbooks.core import catalog
from goodbooks.core.written import Importer, Passed, Written, of_bytes
from importers.taking import read_from, recognised_by, taken
from importers.threads import (
    ANTIWORK,
    COLUMN,
    DEAR,
    EVERY,
    FORUM,
    HACKER,
    MAMAPEDIA,
    MANAGER,
    MANAGER_TOOLS,
    METAFILTER,
    MIRROR,
    OLD_REDDIT,
    REDDIT,
    STACK,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

CSV = 'Date;From;To;Subject;Message\n03/11/2026 17:55;Zoë <zoe@example.org>;Ada, Lena;Layout;"Could you send it\nby Friday?"\n14/11/2026;Ada;Zoë;;Done.\n'


def told(text: str) -> list[tuple[str, str, str, str]]:
    """Of each writing its sort, who wrote it, what was counted, and how it begins."""
    found = read_from("thread.txt", text)
    return [(one.sort, one.who.name if one.who else "", one.counts, one.text[:20]) for one in found]


def sorts(text: str) -> list[str]:
    return [one.sort for one in read_from("thread.txt", text)]


def counts(text: str) -> list[str]:
    return [one.counts for one in read_from("thread.txt", text)]


@pytest.mark.parametrize(("name", "text"), EVERY.items())
def test_each_format_is_recognised_by_its_own_marks_and_by_no_other(name: str, text: str) -> None:
    assert recognised_by(of_bytes("thread.txt", text.encode())) == [name]


@pytest.mark.parametrize("text", EVERY.values())
def test_the_question_comes_first_and_no_name_is_kept(text: str) -> None:
    found = read_from("thread.txt", text)
    assert found[0].sort == "question"
    for one in found:
        assert one.who is not None
        assert one.who.name == "the asker" or one.who.name.startswith("adviser ")


def test_a_featured_answer_is_told_once_and_two_of_one_name_are_two_people() -> None:
    assert told(MAMAPEDIA) == [
        ("question", "the asker", "", "My boss asked whethe"),
        ("update", "the asker", "", "I told her this morn"),
        ("post", "adviser 1", "5 found it helpful", "I would go back and "),
        ("post", "adviser 2", "1 found it helpful", "First decide whether"),
        ("post", "adviser 3", "", "Send her a short not"),
    ]


def test_buttons_are_no_words_of_anybody() -> None:
    assert all("Report" not in one.text for one in read_from("thread.txt", MAMAPEDIA))
    assert all("Upvote" not in one.text for one in read_from("thread.txt", REDDIT))


@pytest.mark.parametrize("text", EVERY.values())
def test_an_address_leads_back_to_the_line(text: str) -> None:
    found = read_from("thread.txt", text)
    assert found
    for one in found:
        number = int(one.address.rsplit(" ", 1)[1])
        assert one.text.split("\n")[0] in text.split("\n")[number - 1]


def test_who_writes_twice_is_one_adviser_and_pictures_are_no_words() -> None:
    found = read_from("thread.txt", MANAGER_TOOLS)
    assert [one.who.name for one in found if one.who] == [
        "the asker", "adviser 1", "adviser 2", "adviser 1",
    ]  # fmt: skip
    assert found[1].text.startswith("Sell it")
    assert (found[1].on, found[1].at) == (date(2026, 3, 3), "09:04")
    assert counts(MANAGER_TOOLS) == ["", "", "", ""]


def test_what_the_asker_adds_is_kept_apart_from_the_question() -> None:
    found = read_from("thread.txt", REDDIT)
    assert sorts(REDDIT) == ["question", "update", "post", "post", "update"]
    assert found[0].text.endswith("What would you do?")
    assert found[1].text.startswith("EDIT: I asked him.")
    assert found[4].text == "He offered me the mornings. I took them."


def test_votes_stand_under_a_comment_or_beside_its_writer() -> None:
    assert counts(REDDIT) == ["412 points", "", "87 points", "12 points", "30 points"]
    assert counts(OLD_REDDIT) == ["40 points", "15 points", "1 point"]


def test_a_mirror_shows_the_score_before_the_writer() -> None:
    assert counts(MIRROR) == ["120 points", "44 points", "7 points"]
    assert [one.text for one in read_from("thread.txt", MIRROR)][2] == (
        "Ask him what he wants them for."
    )


def test_how_long_ago_is_no_day() -> None:
    assert {one.on for one in read_from("thread.txt", REDDIT + MIRROR)} == {None}


def test_a_teaser_is_not_told_twice() -> None:
    (found,) = read_from("thread.txt", ANTIWORK)
    assert found.text.count("He took the rota down") == 1
    assert found.text.endswith("whether I was silly.")


def test_comments_come_before_answers_and_a_number_in_the_words_is_no_score() -> None:
    assert told(STACK) == [
        ("question", "the asker", "21 votes", "She answers customer"),
        ("post", "adviser 1", "4 votes", "Is it only you, or e"),
        ("post", "adviser 1", "33 votes", "Ask her what she is "),
        ("update", "the asker", "1 vote", "This is the one that"),
        ("post", "adviser 2", "9 votes; accepted by the asker", "You should set a lim"),
    ]


def test_favourites_and_the_best_answer_are_named_for_what_they_are() -> None:
    assert sorts(METAFILTER) == ["question", "post", "post", "update"]
    assert counts(METAFILTER) == [
        "2 favourites", "11 favourites; marked best by the asker", "", "1 favourite",
    ]  # fmt: skip
    assert read_from("t", METAFILTER)[2].on == date(2026, 3, 3)


def test_a_page_of_several_letters_is_several_questions_and_its_signatures_are_nobody() -> None:
    found = read_from("column.txt", COLUMN)
    assert sorts(COLUMN) == ["question", "post", "question", "post", "post"]
    assert all("Corner" not in one.text for one in found)
    assert found[4].text.startswith("I see it differently.")
    assert found[3].who != found[4].who


def test_a_letter_that_is_answered_by_its_signature_is_one_letter() -> None:
    assert sorts(DEAR) == ["question", "post"]


def test_an_answer_without_a_heading_begins_where_it_speaks_to_the_writer() -> None:
    found = read_from("letter.txt", MANAGER)
    assert [one.sort for one in found] == ["question", "post", "update"]
    assert found[1].text.startswith("You can, and you should")
    assert found[2].text.endswith("my namesake.")


def test_how_much_a_member_posted_is_no_vote() -> None:
    found = read_from("thread.txt", FORUM)
    assert counts(FORUM) == ["", "", ""]
    assert found[1].text.startswith("I'd keep a record")
    assert found[1].on == date(2026, 5, 3)


def test_points_are_those_of_the_story_alone() -> None:
    assert counts(HACKER) == ["49 points for the story", "", ""]
    assert sorts(HACKER) == ["question", "post", "post"]


def test_a_table_of_messages_says_who_to_whom_and_when() -> None:
    first, second = read_from("messages.csv", CSV)
    assert recognised_by(of_bytes("messages.csv", CSV.encode())) == ["csv-table"]
    assert (first.on, first.at, first.sort) == (date(2026, 11, 3), "17:55", "chat")
    assert first.who is not None
    assert first.who.address == "zoe@example.org"
    assert [party.name for party in first.to] == ["Ada", "Lena"]
    assert first.text == "Could you send it\nby Friday?"
    assert second.text == "Done."


def test_a_table_of_notes_needs_a_day_and_words_only() -> None:
    (found,) = read_from("notes.csv", "day,note\n2026-11-03,He wants the range by Friday.\n")
    assert (found.sort, found.who, found.on) == ("note", None, date(2026, 11, 3))


@pytest.mark.parametrize("text", [*EVERY.values(), OLD_REDDIT, DEAR, CSV])
@given(junk=st.binary(max_size=60), share=st.floats(0, 1))
def test_junk_anywhere_in_a_discussion_stops_nothing(text: str, junk: bytes, share: float) -> None:
    data = text.encode()
    at = int(share * len(data))
    source = of_bytes("thread.txt", data[:at] + junk + data[at:])
    every: Sequence[Importer] = list(catalog.load(importers, "IMPORTER", Importer).values())
    for importer in every:
        if importer.recognises(source):
            for found in importer.read(source, None):
                assert isinstance(found, Written | Passed)


@pytest.mark.parametrize("text", EVERY.values())
def test_line_ends_of_windows_change_nothing_in_a_discussion(text: str) -> None:
    data = text.replace("\n", "\r\n").encode()
    assert taken(of_bytes("thread.txt", data)) == read_from("thread.txt", text)
