"""Who stands on which side of an arrow: understood where it is clear, refused where a name is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


@pytest.fixture
def desk(at_desk: Callable[..., Desk]) -> Desk:
    for line in ("person Priya", "person Greg", "person Ana Lopez"):
        opened = at_desk()
        opened.add([opened.understand(line).entry])
    return at_desk()


@pytest.mark.parametrize(
    ("line", "who", "to"),
    [
        ('promise me to Priya "Test plan"', ("me",), ("Priya",)),
        ("promise me to Priya send the plan", ("me",), ("Priya",)),
        ('ask Greg, me to Priya, Ana Lopez "Test plan"', ("Greg", "me"), ("Priya", "Ana Lopez")),
        ('request Ana Lopez to me "Test plan"', ("Ana Lopez",), ("me",)),
        ('request Ana Lopez -> me "Test plan"', ("Ana Lopez",), ("me",)),
        ('ask Greg "May I see it first?"', ("me",), ("Greg",)),
        ("ask Ana Lopez, Greg for the list", ("me",), ("Ana Lopez", "Greg")),
        ('ask Greg -> Priya "Test plan"', ("Greg",), ("Priya",)),
        ('decision [Priya Shah] "Go"', ("Priya Shah",), ()),
        ('decision [everyone] "Go"', ("everyone",), ()),
        ('decision VP Delivery "Go"', ("VP Delivery",), ()),
        ("person Priya Shah", ("Priya Shah",), ()),
        ("decision Greg to lead the launch himself", ("Greg",), ()),
    ],
)
def test_people_are_who_they_are_meant_to_be(
    desk: Desk, line: str, who: tuple[str, ...], to: tuple[str, ...]
) -> None:
    entry = desk.understand(line).entry
    assert (entry.who, entry.to) == (who, to)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('request Prya me "Test plan"', '"Prya me" is not a name the book knows; write request Priya -> me'),
        ('request Priya me "Test plan"', "write request Priya -> me"),
        ("request Priya me the plan", 'write request Priya -> me "the plan" or request Priya "me the plan"'),
        ('promise me to Prya "Test plan"', "write promise me -> Priya"),
        ('ask me Greg "Test plan"', "write ask me -> Greg"),
        ('talk Greg thursday 2pm "One-on-one"', 'put the day in front: thursday 2pm talk Greg "..."'),
        ('decision Greg Miller "Go"', "write decision Greg -> Miller, or [Greg Miller] if that is one name"),
        ('decision Greg and Bo "Go"', "write decision Greg, Bo, or [Greg and Bo] if that is one name"),
        ('ask me -> Greg Priya "Go"', "write ask -> Greg, Priya, or [Greg Priya]"),
        ('request everyone -> me "Go"', '"everyone" is nobody by name; name them, with commas'),
        ("promise me ->", 'the promise says nothing yet; give it a title: promise me "..."'),
        ("decision Greg", 'the decision says nothing yet; give it a title: decision Greg "..."'),
        ("decision", 'give it a title: decision "..."'),
        ("outcome me -> Greg for ^pause", 'give it a title: outcome me -> Greg "..."'),
        ("talk", "write whom it is with or about: talk Marcus"),
    ],
)  # fmt: skip
def test_what_is_no_name_and_what_says_nothing_is_refused(desk: Desk, line: str, said: str) -> None:
    with pytest.raises(Refusal) as caught:
        desk.understand(line)
    assert caught.value.code == 2
    assert said in str(caught.value)


def test_a_known_name_of_two_words_is_whole_though_its_first_is_somebody_known_too(
    at_desk: Callable[..., Desk],
) -> None:
    for line in ("person Beate", "person Beate Krüger"):
        opened = at_desk()
        opened.add([opened.understand(line).entry])
    entry = at_desk().understand("talk Beate Krüger").entry
    assert (entry.who, entry.title) == (("Beate Krüger",), "")
    with pytest.raises(Refusal, match="in two ways"):
        at_desk().understand("talk Beate Krüger the rota")
