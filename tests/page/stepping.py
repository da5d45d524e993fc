"""A week to be walked through: a promise due, a talk behind, a talk ahead; and what its steps show."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.asking import BOOK

if TYPE_CHECKING:
    from page.asking import Asking

FRIDAY = date(2026, 11, 6)
MARCUS, GROWTH = key_of("Marcus"), key_of("Growth")
WEEK = (
    BOOK
    + """\
2026-11-02 promise me -> Growth "Test plan" ^plan #loyalty
  due: 2026-11-05

2026-11-05 14:00 talk Marcus "One-on-one" ^talk

2026-11-09 10:00 talk Marcus "About the reversal" ^hard

"""
)


def question(page: Asking, path: str) -> tuple[str, str]:
    """The address to which the next question is answered, "" at the end; and the page it stands on."""
    answer = page.get(path)
    assert answer.status_code == 200
    found = re.search(r'class="form question" method="post" action="([^"]+)"', answer.text)
    return (found[1] if found else ""), answer.text


def hidden(html: str, name: str) -> str:
    """What a hidden field of a form holds."""
    found = re.search(rf'name="{name}" value="([^"]+)"', html)
    assert found
    return found[1]


def typed(html: str) -> str:
    """What stands in the field for the answer."""
    found = re.search(r'<textarea id="words"[^>]*>([^<]*)</textarea>', html)
    assert found
    return unescape(found[1])


def draft(html: str) -> str:
    """The name under which the half-typed answer is kept."""
    found = re.search(r'<textarea id="words"[^>]* data-draft="([^"]+)"', html)
    assert found
    return found[1]
