"""Good messages in plain words, of many jobs: the coach has nothing to remark on any of them."""

from __future__ import annotations

import os

import pytest

from coach.looking import looked

_HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(_HERE, "plain.txt"), encoding="utf-8") as _file:
    PLAIN = [line.strip() for line in _file if line[0] != ";"]


@pytest.mark.parametrize("message", PLAIN, ids=lambda message: message[:40])
def test_a_plain_good_message_has_no_remark(message: str) -> None:
    assert [(flag.rule, flag.says) for flag in looked(message).flags] == []
