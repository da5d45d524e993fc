"""How `serve` ends: as calmly when Ctrl-C comes before the page stands; and what it says where there are several books."""

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


def test_of_several_books_the_line_for_each_is_said_before_the_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", _stopped)
    for name in ("brewery.book", "the choir.book"):
        (tmp_path / name).write_text('2026-11-03 note "One"\n', encoding="utf-8")
    done = call(tmp_path, "serve")
    first, _, rest = done.out.partition("Your page, for this browser")
    assert first == (
        f"There are two books in {tmp_path}; the page asks which. To say it at once:\n"
        "  goodbooks --book brewery.book serve\n"
        "  goodbooks --book 'the choir.book' serve\n"
    )
    assert rest
    refused = call(tmp_path, "serve", "--desktop")
    assert refused.code == 3
    assert f"--book {tmp_path}/brewery.book serve --desktop" in refused.err
