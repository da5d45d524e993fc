"""The page of a playbook, with slots that nobody filled yet."""

from __future__ import annotations

from datetime import date

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Message
from goodbooks.core.drawing import bracketed
from goodbooks.playbooks.decode import read_playbook
from goodbooks.playbooks.filling import Value
from goodbooks.playbooks.page import page_of

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
FRIDAY = date(2026, 11, 27)


def mails(name: str, values: dict[str, Value]) -> list[Message]:
    """The mails on the page of a playbook."""
    page = page_of(read_playbook(name, TEXTS[name], name).playbook, values, FRIDAY)
    blocks = (block for section in page.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Message)]


def test_a_mail_to_a_boss_nobody_named_leaves_the_name_to_be_filled_in() -> None:
    for message in mails("i-fumbled-it", {}):
        first = message.paragraphs[0].text
        assert first.startswith("[boss], ")
        assert "[boss]" in [gap.marked for gap in message.gaps]


def test_a_mail_to_a_boss_whom_the_book_knows_begins_with_the_name() -> None:
    for message in mails("i-fumbled-it", {"boss": Value("Ana")}):
        assert message.paragraphs[0].text.startswith("Ana, ")


def test_a_gap_marks_no_part_of_another_word() -> None:
    for message in mails("i-fumbled-it", {}):
        for line in message.paragraphs:
            assert "Tues[day]" not in bracketed(line.text, message)
            assert bracketed(line.text, message) == line.text


def test_a_mail_to_somebody_without_a_name_begins_with_what_it_is_about() -> None:
    for message in mails("i-fumbled-it", {"boss": Value("my manager")}):
        assert message.paragraphs[0].text.startswith(("I gave you", "You asked me"))
