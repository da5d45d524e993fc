"""What is said to me beside a page, and is no part of it: what its reader may not read, and what would make it better."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from pathlib import Path

STEP = """\
2026-11-02 person HR
  relation: HR

2026-11-02 ask me -> Marcus "To go back to the ward" ^back #step

2026-11-02 ask me -> HR "A change of post" ^post #step
  readers: HR

2026-11-03 answer Marcus "Yes, from January" ^yes #step for ^back
  is: yes

"""


def for_hr(page: Asking) -> str:
    return page.post(f"/pages/case/{key_of('step')}", reader=key_of("HR")).text


def pressed(page: Asking, text: str) -> str:
    """What the link of the remark leads to, written down."""
    link = re.search(r'href="(/entry/yes/amend/only/[^"]+)"', text)
    assert link
    form = page.get(link[1]).text
    shown = re.search(r'name="shown" value="([^"]+)"', form)
    seen = re.search(r'name="seen" value="([^"]+)"', form)
    assert shown
    assert seen
    fields = {
        "line.readers": "named, HR", "title": "Yes, from January", "who": "Marcus", "matters": "step",
        "links": "^back", "line.is": "yes", "shown": shown[1], "seen": seen[1],
    }  # fmt: skip
    assert page.post("/entry/yes/amend", **fields).status_code == 303
    return unescape(form)


def test_a_yes_that_hr_may_not_read_yet_is_said_above_the_page_with_a_press_that_opens_it(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + STEP).come_in()
    text = for_hr(page)
    aside, document = (
        text.split('<div class="document">')[0],
        text.split('<div class="document">')[1],
    )
    assert "yes of 3 November is newer than what stands here, and HR may not read it." in aside
    assert "newer" not in document
    form = pressed(page, text)
    assert 'value="named, HR"' in form
    assert "It would be written like this" in form
    assert "readers: named, HR\n" in page.text()
    opened = for_hr(page)
    assert "newer than what stands here" not in opened
    assert "Yes, from January" in opened
    page.door.close()


def test_what_is_said_beside_a_page_is_in_no_file_made_of_it_and_on_no_paper(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + STEP).come_in()
    where = f"/pages/case/{key_of('step')}/as"
    for form in ("html", "text", "markdown"):
        assert "newer than" not in page.post(f"{where}/{form}", reader=key_of("HR")).text
    style = re.search(r'href="([^"]*style[^"]*\.css[^"]*)"', page.get("/").text)
    assert style
    printed = page.get(style[1]).text.split("@media print")[1]
    assert ".beside-page" in printed.split("display: none")[0]
    page.door.close()


def test_what_would_make_a_page_better_is_said_under_it_for_me_alone(page: Asking) -> None:
    page.post("/demo", name="overruled")
    text = page.post(f"/pages/trail/{key_of('loyalty')}", reader=key_of("Growth")).text
    gains = text.partition("For you alone: what would make it better")[2]
    assert gains
    assert "goodbooks add" not in gains.partition("</details>")[0]


def test_a_next_word_of_several_days_is_taken_as_the_last_working_day_and_that_is_said(
    page: Asking,
) -> None:
    text = page.post(f"/pages/hold/{key_of('loyalty')}", next="next week").text
    assert "Next word from me: Friday 13 November, even if there is no news." in text
    assert "“next week” is several days, so the last working day of it is taken: Friday 13 November." in text  # fmt: skip
    assert 'name="next" value="2026-11-13"' in text
    assert "is not clear" not in text
    assert "is not clear" in page.post(f"/pages/hold/{key_of('loyalty')}", next="soon").text


def test_a_next_word_that_is_over_stands_in_no_message_and_that_is_said(page: Asking) -> None:
    here = f"/pages/hold/{key_of('loyalty')}"
    text = page.post(here, next="2026-11-02 10:00").text
    assert "Monday 2 November, 10:00 is already over, so it is named to nobody" in text
    assert "Next word from me: Monday 2 November" not in text
    assert "is already over" not in page.post(here, next="2026-11-05 10:00").text


UNTOLD = """\
2026-11-02 person Tom
  relation: colleague

2026-11-03 decision Marcus "Yes from 4 January" ^jan #step

2026-11-03 talk Marcus "The step back" #step
  stage: debriefed

"""


def test_the_words_for_a_decision_are_asked_for_above_the_message_and_go_into_the_book_and_it(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + UNTOLD).come_in()
    here = f"/pages/hold/{key_of('step')}"
    text = page.post(here, reader=key_of("Tom")).text
    form = re.search(r'<form method="post" action="([^"]+/tell)" class="form">(.*?)</form>', text, re.DOTALL)  # fmt: skip
    assert form
    assert form[1] == f"{here}/tell"
    ref = re.search(r'name="ref" value="([^"]+)"', form[2])
    assert ref
    assert f'name="reader" value="{key_of("Tom")}"' in form[2]
    told = page.post(form[1], reader=key_of("Tom"), ref=ref[1], words="I change posts").text
    assert "Settled on 3 November: I change posts." in told
    assert "/tell" not in told
    assert "[what is known]" not in told
    assert "  public: I change posts\n  readers: named, Tom\n  amends: ^jan\n" in page.text()
    page.door.close()


def test_words_that_nobody_is_to_get_are_not_put_in_before_it_is_said_who(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK + UNTOLD).come_in()
    here = f"/pages/hold/{key_of('step')}"
    text = page.post(here).text
    assert "how you tell them" in text
    assert f"{here}/tell" not in text
    before = page.text()
    assert page.post(f"{here}/tell", ref="^jan", words="I change posts").status_code == 409
    assert page.text() == before
    page.door.close()


def test_no_words_write_nothing_and_nothing_but_what_was_asked_for_is_given_words(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + UNTOLD).come_in()
    before, here = page.text(), f"/pages/hold/{key_of('step')}/tell"
    page.post(here, reader=key_of("Tom"), ref="^jan", words=" ")
    page.post(here, reader=key_of("Tom"), ref="^once", words="something")
    for words in ("?", "who knows", "no idea, Dana tells them"):
        told = page.post(here, reader=key_of("Tom"), ref="^jan", words=words)
        assert "tells them nothing" in unescape(told.text)
    assert page.text() == before
    page.door.close()


def test_that_they_would_read_my_own_note_is_said_above_the_button_that_copies(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    text = unescape(page.get(f"/pages/hold/{key_of('loyalty')}").text)
    above, _, below = text.partition('data-copy="message-text"')
    assert "will read “Go ahead, this once” as you noted it for yourself." in above
    assert "as you noted it for yourself" not in below
    assert 'href="/entry/once/amend/for/pages/' not in above
    assert f'href="/entry/once/amend/for/hold/{key_of("loyalty")}/only/public' in above
    page.door.close()


def test_whoever_is_ticked_and_must_not_hear_of_it_yet_is_named_above_the_page(
    tmp_path: Path,
) -> None:
    later = "2026-11-02 person Growth\n  relation: stakeholder\n  not-yet: step\n\n"
    page = Asking(tmp_path, BOOK + STEP + later).come_in()
    text = page.post(f"/pages/hold/{key_of('step')}", reader=key_of("Growth")).text
    above, below = text.split('<div class="document">', 1)
    assert "Growth is not to hear of #step yet, and not from you: send nothing unasked." in above
    assert "Only if Growth asks" in below
    assert "ward" not in below
