"""What the rooms of the page do, asked without a browser."""

from __future__ import annotations

import hashlib
import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.asking import shown

if TYPE_CHECKING:
    from page.asking import Asking

LINE = 'promise me -> Growth "Test plan" by Friday #loyalty'
HTMX = "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"


def test_today_cites_entries_as_links(page: Asking) -> None:
    answer = page.get("/")
    assert '<a href="/entry/once" title="Go ahead, this once">decision</a>' in answer.text
    assert '<a href="/pages/confirm/once">put it in writing</a>' in answer.text


def test_every_room_on_the_list_can_be_entered(page: Asking) -> None:
    for room in page.house.rooms:
        if room.place:
            assert page.get(room.path).status_code == 200, room.name


def test_keys_of_rooms_are_single_and_each_its_own(page: Asking) -> None:
    keys = [room.key for room in page.house.rooms if room.key]
    assert len(keys) == len(set(keys))
    assert all(len(key) == 1 for key in keys)


def test_a_person_has_a_page(page: Asking) -> None:
    answer = page.get(f"/people/{key_of('Marcus')}")
    assert "VP Delivery" in answer.text
    assert "Go ahead, this once" in answer.text
    saved = page.get(f"/people/{key_of('Marcus')}/entries")
    assert "decision Marcus" in saved.text
    assert "attachment" in saved.headers["content-disposition"]


def test_a_matter_has_its_trail_with_its_picture(page: Asking) -> None:
    page.post("/demo", name="overruled")
    answer = page.get(f"/matters/{key_of('loyalty')}")
    assert "<svg" in answer.text
    assert "Loyalty API live" in answer.text


def test_an_address_that_leads_to_nobody_says_so(page: Asking) -> None:
    assert page.get("/people/000000000000").status_code == 404
    assert page.get("/pages/nothing/all").status_code == 404


def test_every_page_that_is_offered_can_be_read(page: Asking) -> None:
    links = re.findall(r'href="(/pages/[^"]+)"', page.get("/pages").text)
    assert len(links) > 10
    for link in links:
        assert page.get(link).status_code in (200, 400), link


def test_a_page_is_saved_in_its_forms(page: Asking) -> None:
    for form, begins in (("pdf", b"%PDF"), ("docx", b"PK"), ("eml", b""), ("html", b"<!doctype")):
        saved = page.post(f"/pages/confirm/once/as/{form}")
        assert saved.status_code == 200, form
        assert saved.content.startswith(begins)
        assert saved.headers["content-disposition"].startswith("attachment")
    assert page.post("/pages/confirm/once/as/exe").status_code == 404


def test_a_page_for_a_reader_holds_nothing_private(page: Asking) -> None:
    for form in ("markdown", "html", "text"):
        saved = page.post(f"/pages/trail/{key_of('loyalty')}/as/{form}", reader=key_of("Growth"))
        assert "furious" not in saved.text


def test_marking_as_sent_is_written_down_for_the_message_that_was_seen(page: Asking) -> None:
    seen = re.compile(r'name="seen" value="([^"]+)"')
    found = seen.search(page.get("/pages/confirm/once").text)
    assert found
    refused = page.post("/pages/confirm/once/sent", seen=found[1])
    assert "still has four gaps" in refused.text
    assert "state: sent" not in page.text()
    filled = (
        "  ends: launch\n  risk-owner: Marcus\n  next-step: I tell Growth today\n"
        "  correct-by: 2026-11-05\n\n"
    )
    page.book.write_text(
        f"{page.text()}2026-11-03 decision Marcus\n  amends: ^once\n{filled}", encoding="utf-8"
    )
    found = seen.search(page.get("/pages/confirm/once").text)
    assert found
    done = page.post("/pages/confirm/once/sent", seen=found[1])
    assert done.status_code == 303
    assert "state: sent" in page.text()
    shown = page.get(done.headers["location"]).text
    assert "You sent this today" in shown
    assert '<a href="/entry/once">' in shown


def test_a_note_marked_as_sent_keeps_what_i_promised_myself_to_write_back(page: Asking) -> None:
    filled = (
        "  ends: launch\n  risk-owner: Marcus\n  next-step: I tell Growth today\n"
        "  correct-by: 2026-11-05\n\n"
    )
    step = '2026-11-03 promise me -> me "Write back what we said" ^back by 2026-11-04\n'
    page.book.write_text(
        f"{page.text()}2026-11-03 decision Marcus\n  amends: ^once\n{filled}{step}",
        encoding="utf-8",
    )
    seen = re.search(r'name="seen" value="([^"]+)"', page.get("/pages/confirm/once").text)
    assert seen
    assert page.post("/pages/confirm/once/sent", seen=seen[1]).status_code == 303
    assert "for ^back\n  state: delivered\n" in page.text()


def test_a_change_underneath_is_shown_as_two_texts_and_nothing_is_written(page: Asking) -> None:
    found = re.search(r'name="seen" value="([^"]+)"', page.get("/pages/confirm/once").text)
    assert found
    page.book.write_text(page.text().replace("load test", "security review"), encoding="utf-8")
    before = page.text()
    answer = page.post("/pages/confirm/once/sent", seen=found[1])
    assert answer.status_code == 409
    assert "load test" in answer.text
    assert "security review" in answer.text
    assert page.text() == before


def test_a_line_is_shown_before_it_is_written(page: Asking) -> None:
    first = page.post("/capture", text=LINE)
    assert "It would be written like this" in first.text
    assert "Test plan" not in page.text()
    second = page.post("/capture", text=LINE, shown=shown(first.text))
    assert "Written down" in second.text
    assert 'promise me -> Growth "Test plan"' in page.text()


def test_a_line_that_changed_since_it_was_shown_is_shown_again(page: Asking) -> None:
    first = page.post("/capture", text=LINE)
    page.post("/capture", text=LINE.replace("Test", "Other"), shown=shown(first.text))
    assert "plan" not in page.text()


def test_a_line_that_is_not_understood_is_answered_with_what_to_write(page: Asking) -> None:
    answer = page.post("/capture/look", text="promis me the tests")
    assert "is not a kind of entry" in answer.text
    assert "Keep it as a note" in answer.text
    assert page.post("/capture/look", text="").status_code == 200


def test_plain_words_are_shown_as_a_note_and_written_as_that(page: Asking) -> None:
    first = page.post("/capture", text='hello there, "Theo" \\ <b>')
    second = page.post("/capture", text='hello there, "Theo" \\ <b>', shown=shown(first.text))
    assert "Written down" in second.text
    assert 'note "hello there, \\"Theo\\" \\\\ <b>"' in page.text()


def test_the_box_understands_what_it_shows_as_an_example(page: Asking) -> None:
    example = re.search(r'placeholder="([^"]+)"', page.get("/").text)
    assert example
    assert "promise me -&gt; Vera" in page.post("/capture/look", text=example[1]).text


def test_what_was_written_can_be_taken_back(page: Asking) -> None:
    assert page.post("/entry/pause/take-back").status_code == 303
    assert "withdraws: ^pause" in page.text()
    assert "taken back" in page.get("/entry/pause").text


def test_a_change_of_another_program_is_seen_by_the_next_look(page: Asking) -> None:
    before = page.get("/pulse").text
    assert page.get("/pulse").text == before
    page.book.write_text(
        page.text() + '2026-11-04 note "From the editor" ^n1\n\n', encoding="utf-8"
    )
    assert page.get("/pulse").text != before
    assert "From the editor" in page.get("/entry/n1").text


def test_what_is_set_outlasts_however_much_is_typed(page: Asking) -> None:
    page.post("/settings", theme="dark", keys="on")
    for number in range(80):
        page.post("/half-typed", name=f"draft.{number}", text="x")
    assert 'data-theme="dark"' in page.get("/").text


def test_half_typed_text_is_there_again_and_goes_when_it_is_written(page: Asking) -> None:
    assert page.post("/half-typed", name="capture", text='win "Half').status_code == 204
    assert "win &#34;Half</textarea>" in page.get("/").text
    first = page.post("/capture", text=LINE)
    page.post("/capture", text=LINE, shown=shown(first.text))
    assert "Half" not in page.get("/").text


def test_light_dark_and_keys_are_kept(page: Asking) -> None:
    page.post("/settings", theme="dark")
    assert 'data-theme="dark"' in page.get("/").text
    assert 'data-keys="off"' in page.get("/").text


def test_locking_ends_the_session(page: Asking) -> None:
    page.post("/lock")
    assert page.get("/").status_code == 401


def test_without_a_book_every_room_leads_to_the_beginning(no_book: Asking) -> None:
    assert no_book.get("/").headers["location"] == "/begin"
    answer = no_book.get("/begin")
    assert "What is your name" in answer.text
    assert "Overruled" in answer.text


def test_a_demo_is_one_click_is_marked_and_stays_as_it_is(no_book: Asking) -> None:
    assert no_book.post("/demo", name="overruled").status_code == 303
    answer = no_book.get("/")
    assert "Demo book" in answer.text
    assert "Tuesday 3 November" in answer.text
    first = no_book.post("/capture", text=LINE)
    assert "stays as it is" in no_book.post("/capture", text=LINE, shown=shown(first.text)).text
    no_book.post("/demo", name="")
    assert no_book.get("/").headers["location"] == "/begin"


def test_a_book_is_begun_from_six_answers(no_book: Asking) -> None:
    place = no_book.folder / "home" / "work.book"
    place.parent.mkdir()
    done = no_book.post("/begin", place=str(place), boss="Marcus", waiting="Growth, Sales")
    assert done.status_code == 303
    assert "person Marcus" in place.read_text(encoding="utf-8")
    assert no_book.get("/").status_code == 200
    assert no_book.post("/begin", place=str(place)).status_code == 409


def test_a_place_that_is_synced_is_warned_of(no_book: Asking) -> None:
    no_book.house.around = no_book.house.around._replace(
        book=str(no_book.folder / "Dropbox" / "mine.book")
    )
    assert "as if Dropbox copied it" in no_book.get("/begin").text


def test_the_library_of_others_is_unchanged_and_has_its_licence() -> None:
    static = files("goodbooks.web").joinpath("static")
    assert hashlib.sha256(static.joinpath("htmx.min.js").read_bytes()).hexdigest() == HTMX
    assert "Zero-Clause BSD" in static.joinpath("htmx-LICENSE.txt").read_text(encoding="utf-8")


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    (front, back, 4.5)
    for front in ("ink", "soft", "green", "warm")
    for back in ("paper", "leaf", "card")
]
PAIRS += [
    ("on-green", "green", 4.5),
    ("on-gap", "gap", 4.5),
    ("edge", "leaf", 3.0),
    ("edge", "paper", 3.0),
]


@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_every_pair_of_colours_can_be_read(front: str, back: str, least: float) -> None:
    css = files("goodbooks.web").joinpath("static", "style.css").read_text(encoding="utf-8")
    blocks = [colours(part.partition("}")[0]) for part in css.split("{") if "--paper:" in part]
    assert len(blocks) == 4, "by day, by night twice, and on paper"
    assert blocks[1] == blocks[2], "dark by the machine and dark by choice are the same"
    for block in blocks:
        assert ratio(block[front], block[back]) >= least, (
            front,
            back,
            ratio(block[front], block[back]),
        )


_NIGHT = re.compile(
    r'(?:prefers-color-scheme:\s*dark\)\s*\{[^{]*|\[data-theme="dark"\][^{,]*)\{([^}]*)\}'
)


def by_night(css: str) -> set[str]:
    """What a style sheet changes in the dark, but for colours by name."""
    said = (one.strip() for block in _NIGHT.findall(css) for one in block.split(";"))
    return {
        one
        for one in said
        if one and not re.fullmatch(r"--[a-z-]+: #[0-9a-f]{6}|color-scheme: dark", one)
    }


def test_in_the_dark_nothing_changes_but_the_colours() -> None:
    for path in sorted(Path(str(files("goodbooks.web"))).rglob("*.css")):
        css = path.read_text(encoding="utf-8")
        assert css.count("dark)") + css.count('"dark"]') == len(_NIGHT.findall(css)), path.name
        assert by_night(css) == set(), path.name


def test_what_else_changes_in_the_dark_is_seen() -> None:
    assert by_night("@media (prefers-color-scheme: dark) { p { display: none; } }") == {
        "display: none"
    }
    assert by_night('[data-theme="dark"] p { --ink: #000000; margin: 0 }') == {"margin: 0"}


def test_words_that_may_be_a_slip_are_a_note_with_one_press(page: Asking) -> None:
    looked = page.post("/capture/look", text="promiss the <b>budget</b> by Thursday")
    assert (
        'data-fill value="note &#34;promiss the &lt;b&gt;budget&lt;/b&gt; by Thursday&#34;"'
        in looked.text
    )
    assert (
        "data-fill" not in page.post("/capture/look", text="promise me ->").text.split("<main")[-1]
    )


def test_an_entry_shows_whatever_names_it_by_any_line(page: Asking) -> None:
    pointing = page.get("/entry/pause").text.partition("What points to it")[2]
    assert 'href="/entry/once"' in pointing


def test_what_somebody_said_in_a_sentence_can_be_kept_as_a_note_instead(page: Asking) -> None:
    shown = page.post("/capture/look", text="priya asks me whats going on").text
    assert "request Priya -&gt; me" in shown
    assert (
        'data-fill value="note &#34;priya asks me whats going on&#34;">keep it as a note' in shown
    )
    assert "keep it as a note" not in page.post("/capture/look", text=LINE).text
    assert "keep it as a note" not in page.post("/capture/look", text="a day to forget").text


def test_words_that_only_look_like_a_kind_are_a_note_without_a_word_about_kinds(
    page: Asking,
) -> None:
    shown = page.post("/capture/look", text="they ask me too much").text
    assert "It would be written like this" in shown
    assert "note &#34;they ask me too much&#34;" in shown
    assert "the kinds are" not in shown


def test_a_message_with_a_gap_is_not_sent_and_its_text_comes_back_at_the_gap(page: Asking) -> None:
    text = page.get("/pages/confirm/once").text
    seen = re.search(r'name="seen" value="([^"]+)"', text)
    assert seen
    mine = "Hello Marcus,\n\nplease correct me by [Friday 6 November?]. I told Growth."
    refused = page.post("/pages/confirm/once/sent", seen=seen[1], text=mine)
    assert refused.status_code == 409
    assert 'data-at="[Friday 6 November?]"' in refused.text
    assert "I told Growth." in refused.text.partition('id="message-text"')[2]
    assert "The message still has one gap: [Friday 6 November?]." in refused.text
    box = refused.text.partition('id="capture"')[2].partition("</textarea>")[0]
    assert "Hello Marcus" not in box
    assert "state: sent" not in page.text()
    assert "I told Growth." in page.get("/pages/confirm/once").text
