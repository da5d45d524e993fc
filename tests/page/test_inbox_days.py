"""The day that stands at a proposal: that of the mail it comes from, beside the entry's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.asking import BOOK, Asking
from page.test_inbox import MAIL, PEOPLE, hand_over

if TYPE_CHECKING:
    from pathlib import Path


def test_a_decision_told_of_an_earlier_day_is_of_that_day_and_comes_from_the_day_of_its_mail(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + PEOPLE).come_in()
    head = MAIL.partition("\n\n")[0].replace("4711", "4712")
    text = f"{head}\n\nThe council decided on Sunday to shut the east gate.\n"
    hand_over(page, ("mail.eml", text.encode()))
    answer = page.get("/inbox").text
    assert "<bdi>mail “Letter and layout”</bdi>, 3 November" in answer
    assert (
        "2026-11-01 decision Council -&gt; me &#34;The council decided to shut the east gate&#34;"
        in answer
    )
    page.door.close()
