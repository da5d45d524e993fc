"""What the box offers beside a plain sentence: a press puts it into the box, where it is seen before it is written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = """\
2026-11-02 person Dana
  relation: boss

"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    """A page whose book knows a boss, entered."""
    asking = Asking(tmp_path, BOOK, date(2026, 11, 4))
    yield asking.come_in()
    asking.door.close()


def test_where_somebody_new_is_is_kept_by_one_press(page: Asking) -> None:
    looked = page.post("/capture/look", text="Priya in Finance asks me for the go-live day").text
    assert "keep “Finance” as the role of Priya too</button>" in looked
    assert "person Priya\n  role: Finance\n\nPriya in Finance asks" in looked
    looked = page.post(
        "/capture/look",
        text="person Priya\n  role: Finance\n\nPriya in Finance asks me for the go-live day",
    ).text
    assert "request Priya -&gt; me" in looked
    assert "person Priya" in looked


def test_of_a_month_either_day_is_taken_by_one_press(page: Asking) -> None:
    looked = page.post("/capture/look", text="Dana promised me two people by March").text
    assert (
        'data-fill value="Dana promised me two people by 31 March 2027">by 31 March 2027<' in looked
    )


def test_the_only_matter_that_somebody_is_in_is_offered_and_not_put_in(page: Asking) -> None:
    more = '2026-11-03 decision Dana "Pause" ^pause #portal\n\n2026-11-03 decision Rob "Wait" #hall\n\n'
    page.book.write_text(BOOK + more, encoding="utf-8")
    words = "Dana promised me the list by Friday"
    looked = page.post("/capture/look", text=words).text
    assert f'data-fill value="{words} #portal">it is about #portal</button>' in looked
    assert "#portal" not in looked.partition("<pre")[2].partition("</pre>")[0]
    assert "it is about" not in page.post("/capture/look", text=f"{words} #portal").text
    assert "it is about" not in page.post("/capture/look", text="I promised Vera the list").text
    page.book.write_text(
        page.text() + '2026-11-03 ask me -> Dana "A day" #hall\n\n', encoding="utf-8"
    )
    assert "it is about" not in page.post("/capture/look", text=words).text


def test_two_sentences_are_two_entries_and_one_press_keeps_them_as_one_note(page: Asking) -> None:
    text = "Dana just told me the ad goes out on Monday. She wants the list by Friday."
    looked = page.post("/capture/look", text=text).text
    assert "note Dana &#34;Dana just told me the ad goes out on Monday&#34;" in looked
    assert "request Dana -&gt; me &#34;The list&#34;" in looked
    assert f'data-fill value="note &#34;{text}&#34;">keep it as one note</button>' in looked


def test_a_word_turned_round_offers_each_decision_that_it_can_be_and_that_it_is_new(
    page: Asking,
) -> None:
    page.book.write_text(
        "2026-11-01 person Renate\n  relation: boss\n\n"
        '2026-11-03 decision Renate "Hall 2 opens on the 14th" ^in #pools\n\n'
        '2026-11-03 decision Renate "The café stays shut" ^cafe #cafe\n',
        encoding="utf-8",
    )
    looked = page.post("/capture/look", text="Renate changed her mind: nobody before the test").text
    assert "it turns round “Hall 2 opens on the 14th”</button>" in looked
    assert "it turns round “The café stays shut”</button>" in looked
    assert "it is new</button>" in looked
    assert "reverses: ^in" in looked
