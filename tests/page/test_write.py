"""Forms made from the kinds: filled in, shown as text, written as shown; and corrections the same way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from markupsafe import escape

from goodbooks.core.book import Book
from goodbooks.core.fields import Choice
from goodbooks.desk.asking.forming import form_of, values_of
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from page.asking import Asking

KINDS = Kinds()


def field(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found, name
    return found[1]


def written(page: Asking, here: str, **fields: str) -> str:
    """Show a form and write it; gives where the browser is sent."""
    shown = page.post(f"{here}/look", **fields)
    assert "It would be written like this" in shown.text
    done = page.post(here, **fields, shown=field(shown.text, "shown"))
    assert done.status_code == 303
    return str(done.headers["location"])


def test_the_kinds_that_are_written_most_stand_first_and_every_other_is_folded(
    page: Asking,
) -> None:
    first, _, folded = page.get("/write").text.partition("<details")
    links = [re.findall(r'href="/write/(\w+)"', part) for part in (first, folded)]
    assert links[0][:3] == ["promise", "ask", "decision"]
    assert sorted(links[0] + links[1]) == sorted(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_has_a_form_with_every_field_it_declares(page: Asking, name: str) -> None:
    answer = page.get(f"/write/{name}").text
    for slot in form_of(KINDS[name], KINDS).slots:
        assert f'name="{slot.name}"' in answer
        assert f'for="slot-{slot.name}"' in answer


def choices(name: str) -> list[Choice]:
    return [one for one in KINDS[name].fields.values() if isinstance(one, Choice)]


@pytest.mark.parametrize("name", KINDS)
def test_each_word_of_a_choice_stands_in_the_form_with_what_it_means(
    page: Asking, name: str
) -> None:
    answer = page.get(f"/write/{name}").text
    for field in choices(name):
        for word in field.options:
            meaning = escape(field.meanings.get(word, ""))
            told = f"{escape(word)}: {meaning}" if meaning else escape(word)
            assert f">{told}</option>" in answer


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("said", ["…", "somehow", ""])
def test_a_line_of_the_box_that_lacks_one_of_its_words_is_given_them_to_choose_from(
    page: Asking, name: str, said: str
) -> None:
    for field in choices(name):
        line = f'{name} Marcus "Release days"\n  note: spoken of\n  {field.name}: {said}'
        answer = page.post("/capture/look", text=line).text
        assert escape(field.says) in answer
        for word in field.options:
            chosen = f'data-choose="{escape(word)}" data-of="{field.name}" data-line="2"'
            assert chosen in answer
        assert "Use one of:" not in answer
        assert ("is not one of its words" in answer) == (said == "somehow")
        settled = page.post("/capture/look", text=line.removesuffix(said) + field.options[0]).text
        assert "data-choose" not in settled


@pytest.mark.parametrize("name", KINDS)
def test_the_example_of_each_kind_can_be_shown_in_its_form(page: Asking, name: str) -> None:
    values = {**values_of(read(KINDS[name].example, KINDS).entries[0]), "id": "", "links": ""}
    values = {key: said for key, said in values.items() if "^" not in said}
    answer = page.post(f"/write/{name}/look", **values)
    assert "It would be written like this" in answer.text


def test_a_form_is_written_as_it_was_shown(page: Asking) -> None:
    before = page.text()
    fields = {"title": 'Say "soon"; not <b>when</b>', "who": "me", "to": "Growth, [Sales, North]",
              "line.due": "Friday", "matters": "loyalty"}  # fmt: skip
    assert "Say &#34;soon" in page.post("/write/promise/look", **fields).text
    assert page.text() == before
    where = written(page, "/write/promise", **fields)
    line = (
        r'promise me -> Growth, [Sales, North] "Say \"soon\"; not <b>when</b>" ^say-soon #loyalty'
    )
    assert line in page.text()
    assert "due: 2026-11-06" in page.text()
    assert page.get(where).status_code == 200


def test_a_form_that_was_not_shown_is_shown_first(page: Asking) -> None:
    before = page.text()
    shown = page.post("/write/win/look", title="Restore tested")
    other = page.post("/write/win", title="Another", shown=field(shown.text, "shown"))
    assert "It would be written like this" in other.text
    assert page.text() == before


def test_what_cannot_be_is_said_and_the_form_keeps_what_was_typed(page: Asking) -> None:
    answer = page.post("/write/promise/look", title="Test plan", **{"line.due": "soon"})
    assert "soon" in answer.text
    assert "It would be written" not in answer.text
    assert 'value="Test plan"' in answer.text
    assert 'value="Test plan"' in page.get("/write/promise").text


def test_no_value_becomes_a_line_of_its_own(page: Asking) -> None:
    written(
        page,
        "/write/note",
        title="One",
        **{"line.note": "x\r\n2026-11-04 win me\r\nreaders: anyone"},
    )
    kept = read(page.text(), KINDS)
    assert [one.kind for one in kept.entries].count("win") == 0
    assert kept.entries[-1].line("readers") == ""


def test_the_line_of_the_box_goes_on_in_a_form(page: Asking) -> None:
    done = page.post("/write/from", text='promise me -> Growth "Test plan" by Friday #loyalty')
    assert done.headers["location"] == "/write/promise"
    answer = page.get("/write/promise").text
    assert 'value="Test plan"' in answer
    assert 'value="2026-11-06"' in answer


def test_an_entry_is_amended_by_another_that_says_only_what_changed(page: Asking) -> None:
    before = page.text()
    shown = page.get("/entry/theo-date/amend").text
    assert 'value="Loyalty API live"' in shown
    assert 'name="day"' not in shown
    fields = {"title": "Loyalty API live", "who": "Theo", "to": "Growth", "matters": "loyalty",
              "line.due": "2026-12-01", "line.authority": "Marcus", "seen": field(shown, "seen")}  # fmt: skip
    where = written(page, "/entry/theo-date/amend", **fields)
    assert where == "/entry/theo-date"
    assert page.text().startswith(before)
    added = read(page.text()[len(before) :], KINDS).entries[0]
    assert dict(added.fields).keys() == {"authority", "amends", "written"}
    assert added.title == ""
    now = Book(read(page.text(), KINDS).entries).get("theo-date")
    assert now
    assert now.line("authority") == "Marcus"
    assert now.line("due") == "2026-12-01"


def test_a_line_that_is_emptied_is_taken_away_by_a_correction(page: Asking) -> None:
    shown = page.get("/entry/theo-date/amend").text
    fields = {"title": "Loyalty API live", "who": "Theo", "to": "Growth", "matters": "loyalty",
              "line.due": "2026-12-01", "seen": field(shown, "seen")}  # fmt: skip
    written(page, "/entry/theo-date/amend", **fields)
    now = Book(read(page.text(), KINDS).entries).get("theo-date")
    assert now
    assert now.line("authority") == ""


def test_what_an_entry_says_stands_before_what_it_does_not_say(page: Asking) -> None:
    shown = page.get("/entry/once/amend").text
    assert "<h1>Amend “" in shown
    first, _, folded = shown.partition("All else that it can say")
    assert "I was furious." in first
    assert 'id="slot-line.channel"' in folded
    assert "<details open" not in shown


def test_an_entry_that_changed_in_the_meantime_is_not_amended_unseen(page: Asking) -> None:
    shown = page.get("/entry/theo-date/amend").text
    more = "2026-11-04 promise\n  amends: ^theo-date\n  due: 2026-12-08\n\n"
    page.book.write_text(page.text() + more, encoding="utf-8")
    fields = {"title": "Loyalty API live", "who": "Theo", "to": "Growth", "matters": "loyalty",
              "line.due": "2026-12-15", "seen": field(shown, "seen")}  # fmt: skip
    answer = page.post("/entry/theo-date/amend", **fields)
    assert answer.status_code == 409
    assert "The book changed in the meantime" in answer.text
    assert "Due: 2026-12-15" in answer.text.partition("What you typed")[2]


def test_what_changed_in_the_meantime_is_not_changed_back_by_a_form_begun_before(
    page: Asking,
) -> None:
    shown = page.get("/entry/theo-date/amend").text
    fields = {"title": "Loyalty API, in two shops", "who": "Theo", "to": "Growth", "matters": "loyalty",
              "line.due": "2026-12-01", "line.authority": "", "seen": field(shown, "seen")}  # fmt: skip
    page.post("/entry/theo-date/amend/look", **fields)
    more = "2026-11-04 promise\n  amends: ^theo-date\n  due: 2026-12-08\n\n"
    page.book.write_text(page.text() + more, encoding="utf-8")
    for _ in range(2):
        again = page.get("/entry/theo-date/amend").text
        assert field(again, "title") == "Loyalty API, in two shops"
        assert field(again, "line.due") == "2026-12-08"
        assert page.post("/entry/theo-date/amend", **fields).status_code == 409
    assert ">none<" not in again.partition('id="slot-line.authority"')[2][:200]


def test_a_kind_that_does_not_exist_has_no_form(page: Asking) -> None:
    assert page.get("/write/grudge").status_code == 404


def test_a_demo_book_shows_the_text_and_writes_nothing(page: Asking) -> None:
    page.post("/demo", name="overruled")
    answer = page.post("/write/win/look", title="Restore tested")
    assert "This is a demo book" in answer.text
    shown = field(answer.text, "shown")
    assert "stays as it is" in page.post("/write/win", title="Restore tested", shown=shown).text


def test_a_form_half_filled_in_is_found_by_any_name_in_it(page: Asking) -> None:
    page.post("/write/note/look", title="Özdemir said it", who="Jürgen Weiß")
    typed = HalfTyped(drawer_of(page.house.around.environ, str(page.book)))
    assert typed.holding(re.compile("Özdemir"))
    assert typed.holding(re.compile("Weiß"))


@pytest.mark.parametrize(
    "kind", ["decision", "promise", "ask", "person", "forecast", "win", "note"]
)
def test_a_new_form_shows_the_few_fields_that_matter_and_folds_the_rest(
    page: Asking, kind: str
) -> None:
    shown = page.get(f"/write/{kind}").text
    first = re.findall(r'id="slot-([^"]+)"', shown.partition("<details")[0])
    assert 3 <= len(first) <= 5
    assert first[0] == "title"
    assert len(re.findall(r'id="slot-[^"]+"', shown)) > 20, "all of them are there"


def test_what_is_half_filled_in_is_never_folded_away(page: Asking) -> None:
    page.post("/write/decision/look", **{"line.my-advice": "wait", "line.channel": "chat"})
    first = page.get("/write/decision").text.partition("<details")[0]
    assert 'id="slot-line.my-advice"' in first
    assert 'id="slot-line.channel"' in first
