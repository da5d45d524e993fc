"""The page closed from the browser, for whoever has no terminal; and the entry in the menu that begins it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served


def test_the_page_is_closed_under_settings_and_says_so(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/settings")
    tab.click("text=Close the page")
    tab.wait_for_selector("h1:text('The page is closed')")
    assert served.process.wait(timeout=10) == 0


def test_the_entry_of_the_menu_names_this_book_and_is_taken_out_again(served: Served) -> None:
    said = served.command("serve", "--desktop")
    entry = served.book.parent / "data" / "applications" / "goodbooks.desktop"
    assert str(entry) in said
    text = entry.read_text(encoding="utf-8")
    assert f"--book {served.book} serve --quiet" in text
    assert str(entry) in served.command("serve", "--desktop", "--remove")
    assert not entry.exists()


def test_remove_alone_removes_nothing(served: Served) -> None:
    line = [sys.executable, "-m", "goodbooks", "serve", "--remove"]
    done = subprocess.run(line, env=served.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--desktop --remove" in done.stderr
