"""The API as a program meets it: coming in, reading, and writing what was shown."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from cli.calling import call, evening
from goodbooks.web.api.every import every_way
from goodbooks.web.api.openapi import described
from goodbooks.web.api.shape import misfit, parts_of
from goodbooks.web.keyed import key_of
from goodbooks.web.keys import MOST_MISSES
from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from httpx2 import Response

LINE = 'promise me -> Growth "Test plan" by Friday #loyalty'


class Program:
    """Another program on this machine, with the session that a key gave it."""

    def __init__(self, page: Asking) -> None:
        self.page = page
        answer = self.enter(page.door.invite())
        assert answer.status_code == 200
        self.token = answer.json()["token"]

    def enter(self, key: str) -> Response:
        return self.page.client.post("/api/session", json={"key": key})

    def get(self, path: str) -> Any:
        answer = self.page.client.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: object, **headers: str) -> Response:
        return self.page.client.post(
            path, json=body, headers={"X-Goodbooks": self.token, **headers}
        )


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    page = Asking(tmp_path)
    yield Program(page)
    page.door.close()


def refused(answer: Response, status: int) -> dict[str, Any]:
    """The problem object of a refusal, which must be one."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    found: dict[str, Any] = answer.json()
    assert found.keys() == {"type", "title", "status", "detail", "remedy"}
    assert found["status"] == status
    assert found["detail"]
    return found


def test_a_key_lets_a_program_in_once(program: Program) -> None:
    key = program.page.door.invite()
    assert program.enter(key).status_code == 200
    assert "key works once" in refused(program.enter(key), 403)["remedy"]


def test_guessing_keys_ends_it(program: Program) -> None:
    for _ in range(MOST_MISSES):
        program.enter("guess")
    refused(program.enter(program.page.door.invite()), 429)


def test_the_key_of_a_browsers_link_and_that_of_a_program_are_one_key(program: Program) -> None:
    key = program.page.door.invite()
    assert program.page.get(f"/?key={key}").status_code == 303
    refused(program.enter(key), 403)


def test_the_cookie_alone_asks_for_nothing_by_post(program: Program) -> None:
    before = program.page.text()
    answer = program.page.client.post("/api/find", json={"words": "load"})
    assert "X-Goodbooks" in refused(answer, 403)["remedy"]
    program.token = program.token[::-1]
    refused(program.post("/api/understand", {"text": LINE}), 403)
    assert program.page.text() == before


def test_the_token_alone_opens_nothing(program: Program) -> None:
    program.page.client.cookies.clear()
    refused(program.post("/api/understand", {"text": LINE}), 401)


def test_no_answer_to_the_cookie_alone_holds_the_token(program: Program) -> None:
    for way in every_way():
        if way.method == "GET" and "{" not in way.path:
            assert program.token not in program.page.get(way.path).text


def test_locking_ends_the_session(program: Program) -> None:
    assert program.post("/api/lock", {}).json() == {"goodbooks": 1, "locked": True}
    refused(program.page.get("/api/today"), 401)


@pytest.mark.parametrize(("words", "path"), [
    (("today", "--format", "json"), "/api/today"),
    (("confirm", "once", "--format", "json"), "/api/pages/confirm?about=once"),
    (("brief", "Marcus", "--format", "json"), f"/api/pages/brief?about={key_of('Marcus')}"),
    (("trail", "loyalty", "--format", "json"), f"/api/pages/trail?about={key_of('loyalty')}"),
    (("show", "once", "--format", "json"), "/api/entries/once"),
    (("find", "--kind", "decision", "--format", "json"), "/api/entries?kind=decision"),
    (("check", "--format", "json"), "/api/check"),
])  # fmt: skip
def test_an_answer_is_the_same_object_as_the_command_line_gives(
    tmp_path: Path, words: tuple[str, ...], path: str
) -> None:
    book = evening(tmp_path)
    (tmp_path / "served").mkdir()
    page = Asking(tmp_path / "served", book.read_text(encoding="utf-8"))
    page.book.rename(page.folder / "life.book")
    page.house.around = page.house.around._replace(book=str(page.folder / "life.book"))
    said = call(tmp_path, "--today", "2026-11-04", *words).out
    assert Program(page).page.get(path).text == said
    page.door.close()


def test_a_forecast_is_reckoned_today_as_the_command_does(tmp_path: Path) -> None:
    text = files("goodbooks.demos").joinpath("overruled.book").read_text(encoding="utf-8")
    page = Asking(tmp_path, text)
    for ref in ("f-loyalty", "next-word"):
        said = call(tmp_path, "--book", str(page.book), "--today", "2026-11-04", "forecast", ref, "--format", "json").out  # fmt: skip
        assert json.loads(Program(page).page.get(f"/api/pages/forecast?about={ref}").text) == json.loads(said)  # fmt: skip
    page.door.close()


@pytest.mark.parametrize(("name", "ref"), [
    ("confirm", "theo-date"), ("forecast", "theo-date"), ("forecast", "once"),
])  # fmt: skip
def test_what_the_command_refuses_is_refused_in_its_words(
    program: Program, tmp_path: Path, name: str, ref: str
) -> None:
    told = call(tmp_path, "--book", str(program.page.book), name, ref).err
    said = refused(program.page.get(f"/api/pages/{name}?about={ref}"), 400)
    assert said["detail"] in " ".join(told.split())
    assert said["remedy"] in " ".join(told.split())


def test_a_page_that_lacks_something_says_in_a_sentence_what(program: Program) -> None:
    said = refused(program.post("/api/pages/case", {"matter": "loyalty"}), 409)
    assert said["detail"].startswith("the case lacks ")


def test_what_just_happened_is_told_in_the_body(program: Program) -> None:
    story = "Theo took my load test and showed it to Growth as his. I had sent it to him on Monday."
    said = program.post("/api/pages/situation", {"story": story})
    assert "takes the credit" in said.text
    assert said.json()["page"] == "situation"
    refused(program.page.get("/api/pages/situation"), 400)
    refused(program.post("/api/pages/today", {"story": story}), 400)


def test_a_name_is_asked_for_in_the_body(program: Program) -> None:
    made = program.post("/api/pages/brief", {"who": "marcus"}).json()
    assert made["title"] == "Before you talk with Marcus"
    found = program.post("/api/find", {"who": "Marcus", "words": "load"}).json()
    assert [entry["ref"] for entry in found["entries"]] == ["^once"]
    assert "did you mean Marcus?" in refused(
        program.post("/api/pages/brief", {"who": "Markus"}), 400
    )["remedy"]  # fmt: skip


def test_a_day_that_was_taken_for_several_is_said_beside_the_page(program: Program) -> None:
    asked = {"matter": "loyalty", "readers": ["Growth"]}
    (remark,) = program.post("/api/pages/hold", {**asked, "next": "next week"}).json()["remarks"]
    assert remark.startswith("“next week” is several days, so the last working day of it is taken")
    assert "remarks" not in program.post("/api/pages/hold", {**asked, "next": "friday"}).json()
    (over,) = program.post("/api/pages/hold", {**asked, "next": "2026-11-02 10:00"}).json()["remarks"]  # fmt: skip
    assert over.startswith("Monday 2 November, 10:00 is already over")


def test_a_page_for_a_reader_holds_nothing_private(program: Program) -> None:
    mine = program.post("/api/pages/trail", {"matter": "loyalty"})
    theirs = program.post("/api/pages/trail", {"matter": "loyalty", "readers": ["Growth"]})
    assert mine.status_code == theirs.status_code == 200
    assert "furious" not in theirs.text


def test_a_page_that_needs_to_know_about_what_says_so(program: Program) -> None:
    refused(program.page.get("/api/pages/brief"), 400)
    refused(program.page.get("/api/pages/brief?about=000000000000"), 404)
    refused(program.page.get("/api/pages/today?about=once"), 400)
    refused(program.page.get("/api/pages/nothing"), 404)


def test_people_and_matters_have_keys_that_hold_no_name(program: Program) -> None:
    people = {one["name"]: one for one in program.get("/api/people")["people"]}
    assert people["Marcus"]["role"] == "VP Delivery"
    assert people["Marcus"]["key"] == key_of("Marcus")
    marcus = program.get(f"/api/people/{key_of('Marcus')}?limit=2")
    assert (marcus["total"], len(marcus["entries"])) == (4, 2)
    assert program.get("/api/matters")["matters"] == [{"name": "loyalty", "key": key_of("loyalty")}]


def test_a_line_is_shown_before_it_is_written(program: Program) -> None:
    shown = program.post("/api/understand", {"text": LINE}).json()
    assert "Test plan" in shown["text"]
    assert "Test plan" not in program.page.text()
    answer = program.post("/api/entries", {"text": LINE, "shown": shown["shown"]})
    assert answer.status_code == 201
    (entry,) = answer.json()["entries"]
    assert program.get(f"/api/entries/{entry['ref'][1:]}")["entry"]["title"] == "Test plan"
    assert answer.json()["text"] in program.page.text()


def test_what_was_not_shown_or_means_something_else_now_is_not_written(program: Program) -> None:
    before = program.page.text()
    shown = program.post("/api/understand", {"text": LINE}).json()["shown"]
    refused(program.post("/api/entries", {"text": LINE}), 400)
    other = LINE.replace("Test", "Other")
    refused(program.post("/api/entries", {"text": other, "shown": shown}), 409)
    assert program.page.text() == before


def test_a_gaps_own_words_are_refused_to_a_program_as_well(program: Program) -> None:
    before, text = program.page.text(), 'decision Marcus "Yes"\n  next-step: as you say it to them'
    shown = program.post("/api/understand", {"text": text}).json()["shown"]
    said = refused(program.post("/api/entries", {"text": text, "shown": shown}), 409)
    assert "only holds the place of your own words" in said["detail"]
    assert program.page.text() == before


def test_several_entries_come_with_blank_lines_between_them(program: Program) -> None:
    text = 'win "A" ^a\n\nask me -> Marcus "B" ^b'
    shown = program.post("/api/understand", {"text": text}).json()
    assert [entry["ref"] for entry in shown["entries"]] == ["^a", "^b"]
    assert program.post("/api/entries", {"text": text, "shown": shown["shown"]}).status_code == 201


def test_a_line_that_is_not_understood_is_answered_with_what_to_write(program: Program) -> None:
    said = refused(program.post("/api/understand", {"text": "hello there"}), 400)
    assert "is not a kind of entry" in said["detail"]
    refused(program.post("/api/understand", {"text": "\n\n\n"}), 400)


@pytest.mark.parametrize(("body", "said"), [
    ([], "the body must be an object"),
    ({}, 'the body lacks "text"'),
    ({"text": 3}, '"text" must be a text'),
    ({"text": ""}, '"text" is empty'),
    ({"text": "win", "who": "Marcus"}, "the body has no use for one of its keys; it takes text"),
])  # fmt: skip
def test_a_body_that_does_not_fit_is_told_where(program: Program, body: object, said: str) -> None:
    assert refused(program.post("/api/understand", body), 400)["detail"] == said


@pytest.mark.parametrize("text", [b"", b"{", b'{"text": "\\ud800"}', b"\xff", b'{"text": NaN}',
                                  b"[" * 50_000])  # fmt: skip
def test_a_body_that_is_no_json_text_is_refused(program: Program, text: bytes) -> None:
    headers = {"X-Goodbooks": program.token, "Content-Type": "application/json"}
    refused(program.page.client.post("/api/understand", content=text, headers=headers), 400)


def test_a_body_of_another_sort_or_size_is_refused(program: Program) -> None:
    headers = {"X-Goodbooks": program.token}
    answer = program.page.client.post("/api/understand", data={"text": LINE}, headers=headers)
    refused(answer, 415)
    refused(program.post("/api/understand", {"text": "x" * 300_000}), 413)


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "limit=1001", "since=yesterday", "who=Marcus",
                                   "kind=win&kind=win", "kind=fish", "since=2026-02-30"])  # fmt: skip
def test_what_stands_behind_the_question_mark_must_fit(program: Program, query: str) -> None:
    refused(program.page.get(f"/api/entries?{query}"), 400)


def test_other_methods_and_addresses_are_problems_too(program: Program) -> None:
    refused(program.page.get("/api/nowhere"), 404)
    assert "GET" in program.page.client.post("/api/today", json={}).headers["allow"]
    refused(program.page.client.put("/api/entries", json={}), 405)
    answer = program.page.client.get("/api/today", headers={"host": "evil.example:8467"})
    refused(answer, 421)
    refused(program.page.get("/api/today", sec_fetch_site="cross-site"), 403)
    refused(program.page.get("/api/entries/..%2f..%2fmine.book"), 404)
    refused(program.page.get("/api/entries/%00"), 404)


def test_a_demo_stays_as_it_is(program: Program) -> None:
    program.page.client.post("/demo", data={"token": program.token, "name": "overruled"})
    shown = program.post("/api/understand", {"text": LINE}).json()["shown"]
    said = refused(program.post("/api/entries", {"text": LINE, "shown": shown}), 409)
    assert "stays as it is" in said["detail"]


def test_without_a_book_there_is_nothing_to_ask(no_book: Asking) -> None:
    assert refused(no_book.get("/api/today"), 404)["remedy"] == "goodbooks start makes one"
    assert no_book.get("/api/openapi.json").status_code == 200


def test_words_of_the_book_steer_no_terminal_that_prints_an_answer(tmp_path: Path) -> None:
    page = Asking(tmp_path, '2026-11-03 note "a\u202eb\x1b]52;c" ^n\n').come_in()
    text = page.get("/api/entries/n").text
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "\u202e" in json.loads(text)["entry"]["title"]
    page.door.close()


def test_every_way_describes_itself_and_has_a_name_of_its_own() -> None:
    whole = described("goodbooks-8467")
    ways = [way for path in whole["paths"].values() for way in path.values()]
    assert len(ways) == len(every_way())
    assert len({way["operationId"] for way in ways}) == len(ways)
    assert all(schema["description"] for schema in whole["components"]["schemas"].values())
    assert all(name.islower() for way in every_way() for name in parts_of(way.takes))


def test_a_value_fits_its_shape_or_is_told_why_not() -> None:
    find = next(way for way in every_way() if way.path == "/api/find")
    assert misfit({"words": "a", "limit": 3, "order": "newest"}, find.takes) == ""
    assert misfit({"limit": True}, find.takes) == '"limit" must be a whole number'
    assert misfit({"order": "oldest"}, find.takes) == '"order" must be one of: best, newest'
