"""The attacks of a browser's other sites, of other programs, and of what stands in the book."""

from __future__ import annotations

import asyncio
import hashlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.disk.door import Door
from goodbooks.web.api.every import every_way
from goodbooks.web.guard import HEADERS, Address
from goodbooks.web.keys import MOST_MISSES, Keys
from page.asking import Asking, client_of

if TYPE_CHECKING:
    from pathlib import Path

    from httpx2 import Client

    from goodbooks.web.api.way import ApiWay
    from goodbooks.web.room import Way

FOREIGN = ("evil.example:8467", "127.0.0.1.evil.example:8467", "localhost.:8467", "127.0.0.1",
           "127.0.0.1:8468", "[::ffff:127.0.0.1]:8467")  # fmt: skip
PARTS = {
    "{key}": "000000000000",
    "{ref}": "once",
    "{refs}": "once",
    "{id}": "once",
    "{name}": "brief",
    "{about}": "0",
    "{page}": "confirm",
    "{line}": "1",
    "{mark}": "0",
    "{form}": "pdf",
    "{at}": "1",
    "{rule}": "no-date",
    "{kind}": "promise",
    "{month}": "2026-11",
    "{day}": "2026-11-03",
    "{fields}": "due",
}


def ways(page: Asking) -> list[Way | ApiWay]:
    """Every address of the page and of the API."""
    return [*(way for room in page.house.rooms for way in room.ways), *every_way()]


def closed(page: Asking) -> list[Way | ApiWay]:
    """The same without the one that a session begins at: its key is tried in test_api."""
    return [way for way in ways(page) if not getattr(way, "is_door", False)]


def filled(way: Way | ApiWay) -> str:
    path = way.path
    for part, value in PARTS.items():
        path = path.replace(part, value)
    assert "{" not in path, f"{way.path} has a part that this test knows no value for"
    return path


def digest(page: Asking) -> str:
    return hashlib.sha256(page.book.read_bytes()).hexdigest()


@pytest.mark.parametrize("host", FOREIGN)
def test_a_foreign_host_gets_nothing_at_any_address(page: Asking, host: str) -> None:
    for way in ways(page):
        answer = page.client.request(way.method, filled(way), headers={"host": host})
        assert answer.status_code == 421, way.path
        assert "Marcus" not in answer.text


def test_without_a_session_every_address_is_locked(tmp_path: Path) -> None:
    page = Asking(tmp_path)
    for way in closed(page):
        answer = page.client.request(way.method, filled(way))
        assert answer.status_code == 401, way.path
        assert "Marcus" not in answer.text


def test_no_change_is_taken_without_the_token_of_a_page(page: Asking) -> None:
    before = digest(page)
    for way in closed(page):
        if way.method == "POST":
            assert page.client.post(filled(way), data={"text": 'win "A"'}).status_code == 403
            bad = {"x-goodbooks": "guessed"}
            assert page.client.post(filled(way), headers=bad).status_code == 403
    assert digest(page) == before


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "https://127.0.0.1:8467"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_of_another_site_changes_nothing_even_with_the_token(
    page: Asking, headers: dict[str, str]
) -> None:
    before = digest(page)
    data = {"token": page.token, "text": 'win "A"'}
    assert page.client.post("/capture", data=data, headers=headers).status_code == 403
    assert digest(page) == before


def test_another_site_may_lead_to_the_door_and_nowhere_else(page: Asking) -> None:
    led = {
        "sec_fetch_site": "cross-site",
        "sec_fetch_mode": "navigate",
        "sec_fetch_dest": "document",
    }
    assert page.get("/", **led).status_code == 200
    assert page.get("/people", **led).status_code == 403
    assert page.get("/", sec_fetch_site="cross-site", sec_fetch_mode="no-cors").status_code == 403


def test_no_other_site_is_ever_allowed_to_read(page: Asking) -> None:
    for path in ("/", "/pulse", "/nowhere"):
        answer = page.get(path)
        assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert page.client.options("/").status_code == 405


def test_every_answer_says_what_a_browser_must_not_do(page: Asking) -> None:
    paths = [filled(way) for way in ways(page) if way.method == "GET"]
    for path in (*paths, "/nowhere", "/static/none", "/?key=wrong"):
        answer = page.get(path)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, (path, name)
        assert "server" not in answer.headers


def test_reading_changes_nothing(page: Asking) -> None:
    before = digest(page)
    for way in ways(page):
        page.get(filled(way) + "?text=win+%22A%22&name=overruled")
        page.client.head(filled(way))
    assert digest(page) == before


def another_browser(page: Asking) -> Client:
    return client_of(page.app)


def test_a_link_opens_one_browser_once(page: Asking) -> None:
    link = f"/?key={page.door.invite()}"
    answer = another_browser(page).get(link)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert another_browser(page).get(link).status_code == 403


def test_a_browser_that_is_in_stays_in_whatever_link_it_follows(page: Asking) -> None:
    before = page.token
    fresh = page.door.invite()
    for key in (fresh, fresh, *["used"] * MOST_MISSES):
        answer = page.get(f"/?key={key}")
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert "set-cookie" not in answer.headers
    assert page.token == before, "its open tabs may still do what they could"
    assert another_browser(page).get(f"/?key={fresh}").status_code == 403, "it is used up"
    assert another_browser(page).get(f"/?key={page.door.invite()}").status_code == 303


def test_a_browser_that_was_locked_out_needs_a_link_of_its_own(page: Asking) -> None:
    link = f"/?key={page.door.invite()}"
    page.get(link)
    page.post("/lock")
    assert page.get(link).status_code == 403
    assert page.get("/").status_code == 401


@pytest.mark.parametrize(
    "headers",
    [{"sec_purpose": "prefetch;prerender"}, {"purpose": "prefetch"}, {"x_moz": "prefetch"}],
)
def test_a_link_that_is_only_fetched_ahead_is_not_used_up(
    tmp_path: Path, headers: dict[str, str]
) -> None:
    page = Asking(tmp_path)
    link = f"/?key={page.door.invite()}"
    ahead = page.get(link, **headers)
    assert ahead.status_code == 503
    assert "set-cookie" not in ahead.headers
    assert page.client.head(link).status_code == 403
    assert page.get(link).status_code == 303


def test_guessing_links_ends_it(page: Asking) -> None:
    stranger = another_browser(page)
    for _ in range(MOST_MISSES):
        stranger.get("/?key=guess")
    assert stranger.get(f"/?key={page.door.invite()}").status_code == 429


def test_a_quiet_page_locks_itself_and_looking_for_news_does_not_wake_it(page: Asking) -> None:
    now = 0.0
    keys = Keys(page.door, 60.0, lambda: now)
    session = keys.enter(page.door.invite())
    assert session
    now = 59.0
    assert keys.session(session.name, is_use=False)
    now = 61.0
    assert keys.session(session.name, is_use=True) is None


def test_the_token_of_one_session_is_not_that_of_another(page: Asking) -> None:
    one, other = (page.house.keys.enter(page.door.invite()) for _ in range(2))
    assert one
    assert other
    assert not page.house.keys.is_token(one, other.token)


def test_the_files_of_the_door_are_for_this_user_and_hold_no_token(page: Asking) -> None:
    token = page.door.invite()
    cache = page.folder / "cache" / "goodbooks"
    for path in cache.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
        assert token.encode() not in path.read_bytes()


def test_a_second_page_of_the_same_book_does_not_get_the_door(page: Asking) -> None:
    other = Door(page.door._drawer)
    assert not other.hold()
    page.door.stand("127.0.0.1", 8467)
    standing = other.standing()
    assert standing
    assert standing.port == 8467


def test_a_body_that_is_too_much_is_refused(page: Asking) -> None:
    token = page.token
    answer = page.client.post("/capture", data={"token": token, "text": "x" * 300_000})
    assert answer.status_code == 413
    many = {f"f{number}": "x" for number in range(300)}
    assert page.client.post("/capture", data={"token": token, **many}).status_code == 400


def test_a_body_that_never_ends_is_cut_off(page: Asking) -> None:
    sent: list[dict[str, object]] = []

    async def ask() -> None:
        async def receive() -> dict[str, object]:
            return {"type": "http.request", "body": b"x" * (4 << 20), "more_body": True}

        async def send(message: dict[str, object]) -> None:
            sent.append(message)

        cookie = "; ".join(f"{name}={value}" for name, value in page.client.cookies.items())
        headers = [(b"host", b"127.0.0.1:8467"), (b"cookie", cookie.encode()),
                   (b"content-type", b"application/x-www-form-urlencoded")]  # fmt: skip
        scope = {"type": "http", "method": "POST", "path": "/capture", "raw_path": b"/capture",
                 "query_string": b"", "headers": headers, "root_path": "", "http_version": "1.1",
                 "scheme": "http", "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8467)}  # fmt: skip
        await page.app(scope, receive, send)  # type: ignore[arg-type]

    with ThreadPoolExecutor(1) as thread:  # a browser test may have left a loop in this one
        thread.submit(lambda: asyncio.run(ask())).result()
    assert sent[0]["status"] in (400, 413)


PAYLOADS = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)",
    "{{ 7*7 }}", "{% raw %}", "<svg onload=alert(1)>", "'-alert(1)-'", "</textarea><b>",
    "&lt;i&gt;", "\u202egnp.exe", "^<b>x",
)  # fmt: skip


@pytest.mark.parametrize("words", PAYLOADS)
def test_words_of_the_book_never_become_markup(tmp_path: Path, words: str) -> None:
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    text = "".join(
        f'2026-11-03 {kind} "{quoted}" -> Growth "{quoted}" ^e{kind} #m\n  private: {words}\n\n'
        for kind in ("promise", "decision", "ask", "win", "note")
    )
    page = Asking(tmp_path, text).come_in()
    paths = ["/", "/people", "/matters", "/pages", "/entry/edecision", "/pages/confirm/edecision"]
    for list_path in ("/people", "/matters"):
        found = page.get(list_path).text.partition("<main")[2]
        paths += [part.partition('"')[0] for part in found.split('href="')[1:]]
    for path in paths:
        shown = page.get(path).text
        for tag in ("<script>", "<img src=x", "<svg onload", "</textarea><b>", "<b>x"):
            assert tag not in shown.partition("<main")[2], (path, tag)
        assert "\u202e" not in shown
    page.door.close()


def test_what_is_asked_for_is_never_markup_in_the_answer(page: Asking) -> None:
    paths = ("/entry/<script>x", "/pages/<b>/x", "/people/<b>", "/<script>")
    answers = {path: page.get(path) for path in paths}
    answers["/?key=<b>"] = another_browser(page).get("/?key=<b>")
    for path, answer in answers.items():
        assert answer.status_code in (400, 403, 404), path
        assert "<script>x" not in answer.text
        assert "<b>" not in answer.text


@pytest.mark.parametrize(
    "path", ["/static/..%2f..%2fmine.book", "/static/%00", "/..%5cmine.book", "/%2e%2e/x"]
)
def test_no_address_leads_to_a_file(page: Asking, path: str) -> None:
    assert page.get(path).status_code == 404


def test_no_name_and_no_matter_stands_in_an_address(page: Asking) -> None:
    shown = page.get("/people").text + page.get("/matters").text + page.get("/pages").text
    links = [part.partition('"')[0] for part in shown.split('href="')[1:]]
    assert not [link for link in links if "Marcus" in link or "Growth" in link or "loyalty" in link]


def test_every_address_of_the_machine_takes_figures_and_no_names() -> None:
    everywhere = Address("0.0.0.0", 80)  # noqa: S104 - what is tried
    assert everywhere.is_ours("192.168.1.7:80")
    assert not everywhere.is_ours("evil.example:80")
    assert not everywhere.is_local
    assert Address("::1", 80).is_ours("[::1]:80")
