"""The day that stands at a proposal: that of the mail it comes from, beside the entry's own."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
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


def test_a_day_that_can_be_two_is_one_press_while_a_proposal_is_edited(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK + PEOPLE, date(2026, 11, 27)).come_in()
    hand_over(page, ("mail.eml", MAIL.encode()))
    found = re.search(r'href="/inbox/(\w+)/edit"', page.get("/inbox").text)
    assert found
    look = f"/inbox/{found[1]}/look"
    shown = page.post(look, text='promise me -> Marcus "The list" by Friday').text
    whole = "text promise me -&gt; Marcus &#34;The list&#34; by 2026-12-04"
    assert f'name="put" value="{whole}" formaction="{look}"' in shown
    pressed = page.post(look, text="anything", put=unescape(whole)).text
    assert "due: 2026-12-04" in pressed
    page.door.close()
