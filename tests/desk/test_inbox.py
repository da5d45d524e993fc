from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.proposal import Proposal
from goodbooks.desk.disk.where import Where
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.shelved.inbox import ACCEPTED, DECLINED, WAITING, Decided, Inbox
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from pathlib import Path

WHEN = "2026-11-05 09:00"


def inbox_in(folder: Path | str) -> Inbox:
    path = os.path.join(folder, "life.book")
    return Inbox(Where(path, (path,), is_folder=False, demo=""), Kinds(), 1.0)


def proposal(
    sentence: str = "Could you send the layout by Friday?", address: str = "mail 1"
) -> Proposal:
    entry = Request("request", date(2026, 11, 3), who=("Zoë",), to=("me",), title="Send the layout")
    return Proposal(entry, sentence, address, 0.8, "a question that asks", ("Zoë",))


def test_what_is_put_in_waits_whole(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    assert inbox.put([proposal()], WHEN) == 1
    (one,) = inbox.waiting()
    assert one.proposal == proposal()
    assert one.state == WAITING


def test_the_same_source_taken_in_twice_proposes_nothing_twice(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    assert [inbox.put([proposal(), proposal()], WHEN), inbox.put([proposal()], WHEN)] == [1, 0]
    assert len(inbox.waiting()) == 1


def test_what_was_declined_stays_declined_when_it_is_taken_in_again(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    inbox.put([proposal()], WHEN)
    inbox.decide([Decided(proposal().key, DECLINED)], WHEN)
    assert inbox.put([proposal()], WHEN) == 0
    assert inbox.waiting() == ()


def test_a_decision_can_be_taken_back(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    inbox.put([proposal()], WHEN)
    inbox.decide([Decided(proposal().key, ACCEPTED, "^layout")], WHEN)
    every, _ = inbox.every()
    assert (every[proposal().key].state, every[proposal().key].ref) == (ACCEPTED, "^layout")
    inbox.decide([Decided(proposal().key, WAITING)], WHEN)
    assert [one.key for one in inbox.waiting()] == [proposal().key]


def test_what_was_decided_is_known_the_last_first(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    every = [proposal(), proposal("And the price?"), proposal("And the colour?")]
    one, other, third = (found.key for found in every)
    inbox.put(every, WHEN)
    for key, state in ((one, DECLINED), (other, ACCEPTED), (third, DECLINED), (third, WAITING)):
        inbox.decide([Decided(key, state)], WHEN)
    assert [found.key for found in inbox.decided()] == [other, one]
    inbox.decide([Decided(one, DECLINED)], WHEN)
    assert [found.key for found in inbox.decided()] == [one, other]


def test_what_was_decided_together_is_one_act_and_what_came_after_it_another(
    tmp_path: Path,
) -> None:
    inbox = inbox_in(tmp_path)
    every = [proposal(), proposal("And the price?"), proposal("And the colour?")]
    one, other, third = (found.key for found in every)
    inbox.put(every, WHEN)

    def acts() -> list[list[str]]:
        return [[each.key for each in act] for act in inbox_in(tmp_path).acts()]

    assert acts() == []
    inbox.decide([Decided(one, DECLINED), Decided(other, ACCEPTED, "^price")], WHEN)
    inbox.decide([Decided(third, DECLINED)], WHEN)
    assert acts() == [[third], [one, other]]
    inbox.decide([Decided(one, WAITING)], WHEN)
    inbox.decide([Decided(one, DECLINED)], WHEN)
    assert acts() == [[one], [third], [other]]


def test_what_another_program_put_in_is_seen(tmp_path: Path) -> None:
    inbox, other = inbox_in(tmp_path), inbox_in(tmp_path)
    inbox.put([proposal()], WHEN)
    assert len(other.waiting()) == 1
    other.put([proposal("And the price?")], WHEN)
    assert inbox.put([proposal("And the price?")], WHEN) == 0
    assert len(inbox.waiting()) == 2


def test_two_sentences_of_one_mail_and_one_sentence_of_two_are_different_proposals(
    tmp_path: Path,
) -> None:
    inbox = inbox_in(tmp_path)
    three = [proposal(), proposal("And the price?"), proposal(address="mail 2")]
    assert inbox.put(three, WHEN) == 3


def test_a_torn_line_costs_no_other(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    inbox.put([proposal(), proposal("And the price?")], WHEN)
    with open(inbox.path, "rb+") as file:
        file.truncate(os.path.getsize(inbox.path) - 20)
    every, broken = inbox.every()
    assert (len(every), broken) == (1, 1)
    inbox.put([proposal("And the colour?")], WHEN)
    every, broken = inbox.every()
    assert (len(every), broken) == (2, 1)


def test_only_its_owner_may_read_an_inbox(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    inbox.put([proposal()], WHEN)
    assert os.stat(inbox.path).st_mode & 0o777 == 0o600


def test_how_far_a_source_was_read_is_remembered(tmp_path: Path) -> None:
    inbox = inbox_in(tmp_path)
    assert inbox.read_up_to() == {}
    inbox.put([], WHEN, {"all.mbox 4711": 500})
    inbox.put([proposal()], WHEN, {"all.mbox 4711": 1000, "a.eml 8": 1})
    assert inbox.read_up_to() == {"all.mbox 4711": 1000, "a.eml 8": 1}


@given(
    st.lists(
        st.text(min_size=1, max_size=80), max_size=8, unique_by=lambda text: " ".join(text.split())
    )
)
def test_any_sentences_come_back_as_they_were(sentences: list[str]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        inbox = inbox_in(folder)
        inbox.put([proposal(text) for text in sentences], WHEN)
        assert [one.proposal.sentence for one in inbox.waiting()] == sentences
