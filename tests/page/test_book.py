"""The room of the book: the text itself, saved with care or not at all."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.desk.texts.parts import USUAL, key_of
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from httpx2 import Response

KEY = key_of("mine.book")


class Form(NamedTuple):
    """What a browser makes of the form it was sent: its hidden fields, and the text as it would send it."""

    fields: dict[str, str]
    text: str
    html: str

    def typed(self, text: str) -> dict[str, str]:
        """The fields of the form with another text, as a browser sends lines."""
        return {**self.fields, "book": text.replace("\r\n", "\n").replace("\n", "\r\n")}


def form_of(answer: Response) -> Form:
    """The form on a page, read as a browser reads it."""
    html = answer.text.partition('<form class="book"')[2]
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', html))
    inner = html.partition("<textarea")[2].partition(">")[2].partition("</textarea>")[0]
    text = unescape(inner.replace("\r\n", "\n").replace("\r", "\n")).removeprefix("\n")
    return Form(fields, text.replace("\r\n", "\n").replace("\r", "\n"), html)


def opened(page: Asking, path: str = "/book") -> Form:
    return form_of(page.get(path))


def test_the_text_of_the_book_is_shown_as_it_is(page: Asking) -> None:
    form = opened(page)
    assert form.text == BOOK
    assert "Every line here is read without a word" in form.html


def test_what_is_typed_is_saved(page: Asking) -> None:
    form = opened(page)
    answer = page.post(f"/book/{KEY}", **form.typed(form.text.replace("talk first", "paper first")))
    assert answer.status_code == 200
    assert "Saved." in answer.text
    assert page.text() == BOOK.replace("talk first", "paper first")


def test_a_book_with_windows_line_ends_keeps_them(page: Asking) -> None:
    before = BOOK.encode().replace(b"\n", b"\r\n")
    page.book.write_bytes(before)
    form = opened(page)
    page.post(f"/book/{KEY}", **form.typed(form.text + '2026-11-04 note me "New"\n'))
    assert page.book.read_bytes() == before + b'2026-11-04 note me "New"\r\n'


def test_lines_that_were_not_touched_keep_the_ends_they_have(page: Asking) -> None:
    page.book.write_bytes(b"; one\r\n; two\n; three\r\n; four\r\n; five\n")
    form = opened(page)
    page.post(f"/book/{KEY}", **form.typed(form.text.replace("three", "3")))
    assert page.book.read_bytes() == b"; one\r\n; two\n; 3\r\n; four\r\n; five\n"


def test_a_byte_order_mark_stays_and_is_not_shown(page: Asking) -> None:
    page.book.write_bytes(b"\xef\xbb\xbf; one\n")
    form = opened(page)
    assert form.text == "; one\n"
    page.post(f"/book/{KEY}", **form.typed("; two"))
    assert page.book.read_bytes() == b"\xef\xbb\xbf; two\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"; caf\xe9\n", "a byte that is not UTF-8"),
        ("; one\n".encode("utf-16"), "UTF-16"),
        (b"; one\r; two\r", "carriage returns alone"),
        (b"; one\n; a\rb\n", "a sign that a browser would not give back"),
        (b"; one\n; \0\n", "a sign that a browser would not give back"),
    ],
)
def test_what_a_browser_would_damage_is_shown_and_not_written(
    page: Asking, data: bytes, why: str
) -> None:
    page.book.write_bytes(data)
    answer = page.get("/book")
    form = form_of(answer)
    assert why in unescape(answer.text)
    assert "readonly" in form.html
    assert page.post(f"/book/{KEY}", **form.typed("; mine\n")).status_code == 409
    assert page.book.read_bytes() == data


@given(
    text=st.text(
        st.one_of(
            st.sampled_from('\n\n\t\r ;#^<&>"-\u2028\x85\x0c\ufeff\u202e😀é'),
            st.characters(codec="utf-8"),
        )
    ),
    ends=st.sampled_from(["\n", "\r\n"]),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_text_that_is_opened_and_saved_as_it_is_keeps_every_byte(
    page: Asking, text: str, ends: str
) -> None:
    data = text.replace("\n", ends).encode()
    page.book.write_bytes(data)
    form = opened(page)
    answer = page.post(f"/book/{KEY}", **form.typed(form.text))
    assert answer.status_code in (200, 409)
    assert (answer.status_code == 409) == ("readonly" in form.html)
    assert page.book.read_bytes() == data


@given(
    typed=st.text(
        st.one_of(
            st.sampled_from('\n ;"é'), st.characters(codec="utf-8", exclude_characters="\0\r")
        )
    )
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_that_is_typed_is_what_stands_there_afterwards(page: Asking, typed: str) -> None:
    page.book.write_bytes(b"; one\n")
    answer = page.post(f"/book/{KEY}", **opened(page).typed(typed))
    assert answer.status_code == 200
    wanted = typed if typed.endswith("\n") or not typed else typed + "\n"
    assert page.book.read_bytes() == wanted.encode()


def test_a_change_underneath_is_refused_and_all_three_texts_are_there(page: Asking) -> None:
    form = opened(page)
    page.book.write_text(BOOK.replace("talk first", "paper first"), encoding="utf-8")
    before = page.text()
    answer = page.post(f"/book/{KEY}", **form.typed(BOOK.replace("talk first", "nothing at all")))
    assert answer.status_code == 409
    assert page.text() == before
    assert "Both changed the same lines" in answer.text
    for text in ("talk first", "paper first", "nothing at all"):
        assert text in answer.text
    merging = form_of(answer)
    assert "nothing at all" in merging.text
    assert "nothing at all" not in answer.text.partition('id="understood"')[0]
    assert page.post(f"/book/{KEY}", **merging.typed(merging.text)).status_code == 200
    assert "nothing at all" in page.text()


def test_changes_in_different_lines_are_put_together_to_be_looked_at(page: Asking) -> None:
    form = opened(page)
    added = BOOK + '2026-11-04 win me "Added meanwhile" ^meanwhile\n\n'
    page.book.write_text(added, encoding="utf-8")
    answer = page.post(f"/book/{KEY}", **form.typed(BOOK.replace("talk first", "paper first")))
    assert answer.status_code == 409
    assert page.text() == added
    merging = form_of(answer)
    assert "Both changes are put together" in answer.text
    assert merging.text == added.replace("talk first", "paper first")
    page.post(f"/book/{KEY}", **merging.typed(merging.text))
    assert page.text() == merging.text
    assert "is not saved" not in page.get("/book").text


def test_what_was_typed_on_a_text_that_changed_is_found_again(page: Asking) -> None:
    form = opened(page)
    page.book.write_text(BOOK + "; more\n", encoding="utf-8")
    typed = BOOK.replace("talk first", "paper first")
    page.post(f"/book/{KEY}", **form.typed(typed))
    shown = page.get("/book").text
    link = re.search(r'href="(/book/\w+/kept/\w+)"', shown)
    assert link
    again = page.get(link[1])
    assert again.status_code == 409
    assert form_of(again).text == typed + "; more\n"


def test_half_typed_text_stands_there_again_until_it_is_let_go(page: Asking) -> None:
    form = opened(page)
    fields = {name: form.fields[name] for name in ("seal", "first")}
    page.post(f"/book/{KEY}/look", **fields, book=BOOK + "; half")
    page.house._typed.clear()  # as if the page were started anew
    again = opened(page)
    assert again.text == BOOK + "; half"
    assert "not saved yet" in again.html
    assert page.text() == BOOK
    page.post(f"/book/{KEY}/let-go", mark=form.fields["seal"].split("-")[4], first="1")
    assert opened(page).text == BOOK


def test_the_same_save_twice_is_no_surprise(page: Asking) -> None:
    form = opened(page)
    for _ in range(2):
        assert page.post(f"/book/{KEY}", **form.typed(BOOK + "; more")).status_code == 200
    assert page.text() == BOOK + "; more\n"


def test_taking_out_many_entries_is_asked_about_first(page: Asking) -> None:
    many = "".join(f'2026-11-{day:02} note me "Day {day}"\n' for day in range(1, 29))
    page.book.write_text(many, encoding="utf-8")
    asked = page.post(f"/book/{KEY}", **opened(page).typed("; gone\n"))
    assert "takes 28 entries out" in asked.text
    assert page.text() == many
    page.post(f"/book/{KEY}", **form_of(asked).typed("; gone\n"))
    assert page.text() == "; gone\n"


def test_taking_out_everything_is_asked_about_however_little_it_is(page: Asking) -> None:
    assert "takes 6 entries out" in page.post(f"/book/{KEY}", **opened(page).typed("\n")).text
    assert page.text() == BOOK


def test_problems_are_those_of_check_at_their_lines(page: Asking) -> None:
    page.book.write_text(BOOK + "stray words\n", encoding="utf-8")
    shown = opened(page).html
    line = BOOK.count("\n") + 1
    assert f'data-line="{line}"' in shown
    assert "outside every entry" in shown
    answer = page.post(f"/book/{KEY}/look", seal=form_of(page.get("/book")).fields["seal"], first="1",
                       book='2026-11-03 promiss me "A"\n')  # fmt: skip
    said = answer.json()
    assert said["lines"] == [[0, 0]]
    assert "Did you mean promise?" in said["problems"]
    assert "outside every entry" in page.get(f"/book/{KEY}/problems").text


def test_colours_are_counted_as_a_browser_counts_signs(page: Asking) -> None:
    seal = opened(page).fields["seal"]
    said = page.post(f"/book/{KEY}/look", seal=seal, first="1", book='2026-11-03 win 😀 "A"').json()
    row = said["marks"][0]
    assert row[-3:-1] == [18, 21]


def test_names_and_ids_are_offered_at_the_caret(page: Asking) -> None:
    def words(before: str) -> list[str]:
        said = page.post(f"/book/{KEY}/offer", before=before).json()
        return [word for word, _ in said["offers"]]

    assert words("2026-11-04 dec") == ["decision "]
    assert words("2026-11-04 decision Mar") == ["Marcus"]
    assert words('2026-11-04 decision Marcus "x" #lo') == ["#loyalty"]
    assert words('2026-11-04 decision Marcus "x"\n  reverses: ^pa') == ["^pause"]
    assert words('2026-11-04 decision Marcus "x"\n  taken: y') == ["yes"]
    assert "reverses: " in words('2026-11-04 decision Marcus "x"\n  rev')
    assert words('2026-11-04 decision Marcus "Mar') == []
    assert words("") == []


def test_a_large_file_is_shown_in_parts_and_saved_as_that_part(page: Asking) -> None:
    day = '2026-11-{:02} {:02}:{:02} note me "Number {}"\n  note: some words so that it grows\n\n'
    text = "".join(day.format(n // 1000 + 1, n // 60 % 24, n % 60, n) for n in range(4000))
    page.book.write_text(text, encoding="utf-8")
    last = opened(page)
    assert len(last.text) < 2 * USUAL
    assert text.endswith(last.text)
    middle = opened(page, f"/book/{KEY}/line/6000")
    assert "Earlier" in page.get(f"/book/{KEY}/line/6000").text
    with page.book.open("a", encoding="utf-8") as file:
        file.write("; added behind\n")
    page.post(
        f"/book/{KEY}", **middle.typed(middle.text.replace("Number 2000", "Number two thousand"))
    )
    assert page.text() == text.replace("Number 2000", "Number two thousand") + "; added behind\n"
    refused = page.post(f"/book/{KEY}", **last.typed(last.text + "; mine\n"))
    assert refused.status_code == 409
    assert form_of(refused).text.endswith("; added behind\n; mine\n")


def test_a_part_moves_when_something_is_put_in_before_it(page: Asking) -> None:
    text = "".join(f'2026-11-03 note me "Number {n} {"x" * 90}"\n' for n in range(2000))
    page.book.write_text(text, encoding="utf-8")
    last = opened(page)
    page.book.write_text("; first\n" + text, encoding="utf-8")
    page.post(f"/book/{KEY}", **last.typed(last.text.replace("Number 1999", "The last")))
    assert page.text() == "; first\n" + text.replace("Number 1999", "The last")


def test_a_day_or_a_line_leads_to_its_part(page: Asking) -> None:
    go = page.post(f"/book/{KEY}/go", line="3 November 2026")
    assert go.headers["location"] == f"/book/{KEY}/line/8"
    assert page.post(f"/book/{KEY}/go", line="12").headers["location"].endswith("/line/12")
    assert page.post(f"/book/{KEY}/go", line="soon").status_code == 400
    assert page.get(f"/book/{KEY}/line/x").status_code == 404


def test_a_demo_book_can_be_read_and_not_changed(page: Asking) -> None:
    page.post("/demo", name="overruled")
    form = opened(page)
    assert "A demo book stays as it is" in page.get("/book").text
    assert "readonly" in form.html
    key = key_of("overruled.book")
    assert page.post(f"/book/{key}", **form.typed("; mine")).status_code == 409


def test_a_folder_of_files_is_listed_and_no_name_stands_in_an_address(page: Asking) -> None:
    folder = page.folder / "years"
    folder.mkdir()
    for year in (2025, 2026):
        (folder / f"{year}.book").write_text(
            f'{year}-01-02 note me "In {year}"\n', encoding="utf-8"
        )
    page.house.around = page.house.around._replace(book=str(folder))
    listed = page.get("/book").text
    assert "2025.book" in listed
    assert 'href="/book/2025' not in listed
    form = opened(page, f"/book/{key_of('2025.book')}")
    page.post(f"/book/{key_of('2025.book')}", **form.typed(form.text + "; more\n"))
    assert (folder / "2025.book").read_text(encoding="utf-8").endswith("; more\n")
    assert page.get(f"/book/{key_of('../mine.book')}").status_code == 404


def test_an_entry_leads_to_its_line(page: Asking) -> None:
    assert f'href="/book/{KEY}/line/16"' in page.get("/entry/once").text
    assert 'data-at="16"' in page.get(f"/book/{KEY}/line/16").text


def test_your_own_deletion_is_not_said_to_be_a_loss(page: Asking) -> None:
    found = page.post("/capture", text='win me "Wrong one"').text
    shown = re.search(r'name="shown" value="([^"]+)"', found)
    assert shown
    page.post("/capture", text='win me "Wrong one"', shown=shown[1])
    assert "Wrong one" in page.text()
    form = opened(page)
    page.post(f"/book/{KEY}", **form.typed(BOOK))
    assert page.text() == BOOK
    assert "missing" not in page.get("/").text


@pytest.mark.parametrize(
    "words",
    [
        "</textarea><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "{{ 7*7 }}",
        "&lt;b&gt;",
    ],
)
def test_words_of_the_book_never_become_markup_and_stay_as_they_are(
    page: Asking, words: str
) -> None:
    page.book.write_text(f"{BOOK}stray {words}\n", encoding="utf-8")
    form = opened(page)
    assert form.text.endswith(f"stray {words}\n")
    other = page.post(
        f"/book/{KEY}/look", seal=form.fields["seal"], first="1", book=f'2026-11-03 {words} "a"'
    )
    page.book.write_text(f"{BOOK}{words}\n", encoding="utf-8")
    refused = page.post(f"/book/{KEY}", **form.typed(f"{words}\n"))
    assert refused.status_code == 409
    for html in (
        form.html,
        other.json()["problems"],
        refused.text,
        page.get(f"/book/{KEY}/problems").text,
    ):
        assert "<script>alert" not in html
        assert "<img src=x" not in html


def test_a_seal_that_was_made_up_changes_nothing(page: Asking) -> None:
    for seal in ("", "0-0-0-a-b-c", "9999999-1-1-a-b-c", "1-2", "-1-0-0-a-b-c", "0-0-0-<b>-b-c"):
        answer = page.post(f"/book/{KEY}", seal=seal, first="1", book="; mine")
        assert answer.status_code in (400, 409), seal
        assert "<b>" not in answer.text
    assert page.text() == BOOK


@pytest.mark.parametrize("kept", ["0-0-0-a-b-c\0x\0\0", "0-0-0-a-b-c\x001\0", "no", "\0\0\0\0"])
def test_what_is_kept_by_another_hand_is_passed_over(page: Asking, kept: str) -> None:
    mark = opened(page).fields["seal"].split("-")[4]
    page.post("/half-typed", name=f"book.{KEY}.{mark}", text=kept)
    page.post("/half-typed", name=f"book.{KEY}.other", text=kept)
    assert opened(page).text == BOOK
    assert page.get(f"/book/{KEY}/kept/{mark}").status_code == 404


def test_what_was_typed_is_shown_whole_where_its_place_cannot_be_told(page: Asking) -> None:
    day = '2026-11-03 note me "Number {}, which is a little longer so that there are parts"\n'
    page.book.write_text("".join(day.format(n) for n in range(3000)), encoding="utf-8")
    form = opened(page, f"/book/{KEY}/line/1200")
    typed = form.text.replace("Number", "My number")
    page.book.write_text("; all\n; is\n; new\n", encoding="utf-8")
    answer = page.post(f"/book/{KEY}", **form.typed(typed))
    assert answer.status_code == 409
    assert "It cannot be told where these lines stand now" in answer.text
    assert answer.text.count("My number") == typed.count("My number")
    assert page.text() == "; all\n; is\n; new\n"


def test_a_book_that_lost_everything_is_not_written_over_and_can_be_put_back(page: Asking) -> None:
    page.get("/")
    page.book.write_bytes(b"")
    form = opened(page)
    assert "held entries and holds nothing now" in form.html
    assert 'decision Marcus "Go ahead, this once" ^once' in form.text
    over = {name: value for name, value in form.typed("; begun anew\n").items() if name != "back"}
    answer = page.post(f"/book/{KEY}", **over)
    assert answer.status_code == 409
    assert page.book.read_bytes() == b""
    assert "begun anew" in opened(page).text
    page.post(f"/book/{KEY}/let-go", mark=form.fields["seal"].split("-")[4])
    assert page.post(f"/book/{KEY}", **opened(page).typed(form.text)).status_code == 200
    assert page.text() == form.text
    assert "missing or holds nothing" not in page.get("/").text


def test_a_name_in_what_is_half_edited_can_be_found_when_it_is_to_be_erased(page: Asking) -> None:
    form = opened(page)
    fields = {name: form.fields[name] for name in ("seal", "first")}
    page.post(f"/book/{KEY}/look", **fields, book=BOOK + "; half\nJörg Müller\n")
    typed = HalfTyped(drawer_of(page.house.around.environ, str(page.book)))
    assert len(typed.holding(re.compile(r"\bJörg Müller\b"))) == 1


def test_a_file_of_many_parts_lists_its_years_and_not_each_part(page: Asking) -> None:
    rows = (
        f'{year}-03-0{n} note "{"x" * 400} {n}"\n'
        for year in range(1986, 2026)
        for n in range(1, 9)
        for _ in range(20)
    )
    page.book.write_text("".join(rows), encoding="utf-8")
    text = page.get("/book").headers.get("location")
    shown = page.get(text or "/book").text.partition("Each year of this file")[2]
    assert shown.partition("</ul>")[0].count("<li>") == 40
    assert ">1986</a>" in shown
