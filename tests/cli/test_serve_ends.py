"""How `serve` ends: as calmly when Ctrl-C comes before the page stands."""

from __future__ import annotations

import webbrowser
from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _stopped(link: str) -> bool:
    raise KeyboardInterrupt(link)


def test_ctrl_c_right_behind_the_link_closes_the_page_as_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", _stopped)
    evening(tmp_path)
    done = call(tmp_path, "serve", "--lock-after", "5")
    assert (done.code, done.err) == (0, "goodbooks: the page is closed\n")
