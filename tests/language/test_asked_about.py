"""A question is answered and not done, and a suspicion is known by what it is about."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.asked_about import is_question, is_suspicion, topic_of


@pytest.mark.parametrize(
    ("words", "asks", "suspects", "topic"),
    [
        ("Guarantee the Thursday load for us, yes or no", True, False, "the Thursday load"),
        ("Is it true what Paulo tells around, that you are dropping the rinse check", True, True, "the rinse check"),
        ("Whether I'm stepping down", True, True, ""),
        ("Have you lost the second washer?", True, True, "the second washer"),
        ("We heard the night desk closes", True, True, "the night desk"),
        ("Is it true that your prices go up in January", True, True, "our prices"),
        ("I hear you give our load to another laundry", True, True, "your load"),
        ("Stimmt es, dass ihr die Prüfung weglasst", True, True, ""),
        ("May we go on with what Theo told us?", True, False, ""),
        ("When can the loyalty interface be live?", True, False, "the loyalty interface"),
        ("Kann Frau Petersen am Freitag kommen", True, False, ""),
        ("Confirm the day", True, False, "the day"),
        ("Do the backups each night", False, False, "the backups each night"),
        ("Have the list ready by Friday", False, False, "the list ready"),
        ("How-to page for the desk", False, False, "the desk"),
        ("Do we open on Saturday", True, False, ""),
        ("Whether we have to wait until Friday", True, False, ""),
        ("Do you have the figures?", True, False, "the figures"),
        ("Send me the new plan", False, False, "the new plan"),
        ("Could you send the roster by Friday?", False, False, "the roster"),
        ("The roster for next week", False, False, "the roster"),
    ],
)  # fmt: skip
def test_a_question_and_what_it_is_about(
    words: str, asks: bool, suspects: bool, topic: str
) -> None:
    assert (is_question(words), is_suspicion(words), topic_of(words)) == (asks, suspects, topic)
