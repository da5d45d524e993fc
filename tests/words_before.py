"""How much a reader gets to read, and presses, from a story to the first words that can be sent: at the terminal, and on the page.

Counted is what is shown: at the terminal every line, on the page what stands in it, without what is folded away and without the frame around it.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urldefrag

from cli.calling import environment
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

    from page.asking import Asking

MOST_PRESSES = 60
TODAY = "2026-11-03"
_WORD = re.compile(r"\w[\w'’-]*")
_GAP = re.compile(r"\[[^\[\]\n]+\]")
_UNFOLDED = ("summary",)
_UNSEEN = ("script", "style", "datalist", "template")
_VOID = ("input", "br", "hr", "img", "meta", "link", "wbr")


class Walked(NamedTuple):
    """What stood before the first words: how many words of which part, the questions and the presses; and the gaps in those words.

    `gaps` are those that nobody can fill but the writer; `days` are suggestions in brackets, which only want a look.
    """

    parts: Counter[str]
    questions: int
    presses: int
    gaps: int
    days: int
    message: str

    @property
    def words(self) -> int:
        """All that is to be read before."""
        return sum(self.parts.values())


def count(text: str) -> int:
    """The words of a text, as a reader counts them."""
    return len(_WORD.findall(text))


def _walked(parts: Counter[str], questions: int, presses: int, message: str) -> Walked:
    marks = _GAP.findall(message)
    days = sum(mark.endswith("?]") for mark in marks)
    return Walked(parts, questions, presses, len(marks) - days, days, message)


class _Hand(io.StringIO):
    """Somebody at a terminal who presses Enter, or takes the first of what the story offers where Enter leaves it open."""

    def __init__(self, out: io.StringIO) -> None:
        super().__init__()
        self.out = out
        self.shown: list[str] = []

    def isatty(self) -> bool:
        """A terminal."""
        return True

    def readline(self, size: int = -1) -> str:
        """An answer to what was shown last."""
        del size
        if len(self.shown) > MOST_PRESSES:
            return ""
        self.shown.append(self.out.getvalue()[sum(map(len, self.shown)) :])
        said = self.shown[-1]
        if "y or n" in said:
            return "n\n"
        is_offered = bool(re.search(r"^  a “", said, re.MULTILINE)) and "leaves it open" in said
        return "a\n" if is_offered else "\n"


def at_the_terminal(folder: Path, story: str, *words: str) -> Walked | None:
    """The way over `situation` and `play --from`, with more `words` behind that; None where it comes to no words."""
    (folder / "story.txt").write_text(story, encoding="utf-8")
    first, _ = _run(folder, "situation", "story.txt")
    out, hand = _run(folder, "play", "--from", "story.txt", *words)
    if "\nWhat to say\n" not in out:
        return None
    before, _, message = out.partition("\nWhat to say\n")
    parts = Counter({"understood": count(first)})
    questions = presses = 0
    for shown in hand.shown:
        if "\nWhat to say\n" in shown:
            break
        presses += 1
        for part, text in _in_parts(shown, is_first=presses == 1):
            parts[part] += count(text)
            questions += part == "questions"
    page = before[sum(map(len, hand.shown[:presses])) :]
    parts["plan"] += count(page)
    return _walked(parts, questions, presses, _first_of(message))


def _run(folder: Path, *words: str) -> tuple[str, _Hand]:
    out = io.StringIO()
    hand = _Hand(out)
    world = World(environment(folder), str(folder), hand, out, io.StringIO())
    run(("--today", TODAY, *words), world)
    return out.getvalue(), hand


def _in_parts(shown: str, *, is_first: bool) -> list[tuple[str, str]]:
    """What stands before one press, by what it is."""
    *before, last = shown.removesuffix("> ").removeprefix("> ").strip("\n").split("\n\n")
    found = [("opening" if is_first else "taken", one) for one in before]
    if "Which way" in last:
        return [*found, ("ways", last)]
    if re.match(r"\s*(That is enough|Enter if what|Which is it)", last):
        return [*found, ("asked beside", last)]
    taken = re.match(r"(?:  \d .*\n(?:    .*\n)*)+", last)
    own = last[taken.end() :] if taken else last
    is_put = bool(own.strip())
    return [*found, *([("taken", taken[0])] if taken else []), *([("questions", own)] if is_put else [])]  # fmt: skip


def _first_of(message: str) -> str:
    """The first of what there is to say: a mail to its line, or what is said aloud to the next heading."""
    lines = message.strip("\n").split("\n")
    if lines[0].startswith("To:"):
        return "\n".join(lines).partition("─" * 5)[0]
    return "\n".join(lines).partition("\n\n")[0]


class _Shown(HTMLParser):
    """What of a page is seen in its main part: nothing that is folded, and of a choice only what is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.say = 0
        self._open: list[tuple[str, bool]] = []

    @property
    def is_seen(self) -> bool:
        tags = [tag for tag, _ in self._open]
        return "main" in tags and all(is_seen for _, is_seen in self._open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One more layer, seen or not."""
        of = {name: value or "" for name, value in attrs}
        if tag == "input" and of.get("type") not in ("hidden", "radio", "checkbox"):
            self.handle_data(f" {of.get('value') or of.get('placeholder', '')} ")
        if tag in _VOID:
            return
        if tag == "section" and of.get("class") in ("letter", "aloud"):
            self.say = self.say or len(self.text)
        is_hidden = "hidden" in of or of.get("aria-hidden") == "true" or tag in _UNSEEN
        is_option = tag == "option" and "selected" not in of
        is_folded = tag == "details" and "open" not in of
        if tag == "summary" and self._open and self._open[-1][0] == "details":
            self._open[-1] = ("details", True)
            self._open.append((tag, True))
            return
        self._open.append((tag, not (is_hidden or is_option or is_folded)))

    def handle_endtag(self, tag: str) -> None:
        """One layer less."""
        if tag not in (one for one, _ in self._open):
            return
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag == "summary" and self._open and self._open[-1][0] == "details":
            self._open[-1] = ("details", False)

    def handle_data(self, data: str) -> None:
        """Words that are seen."""
        if self.is_seen:
            self.text.append(data)


def seen(html: str) -> _Shown:
    """A page as it is seen."""
    shown = _Shown()
    shown.feed(html)
    return shown


def on_the_page(page: Asking, story: str, *, press: str = "") -> Walked | None:
    """The way over “Something happened” to the end of a walk; None where it comes to no words.

    `press` is what else than the first button is pressed under the story: a part of its address.
    """
    parts: Counter[str] = Counter()
    parts["understood"] += count(" ".join(seen(page.get("/happened").text).text))
    page.post("/happened", text=story, country="")
    answer = page.get("/happened")
    parts["understood"] += count(" ".join(seen(answer.text).text))
    links = re.findall(r'href="(/happened/walk/[^"]+)"', answer.text)
    if not links:
        return None
    link, presses, questions = links[0], 2, 0
    if press:
        answer = page.post(link, do=press)
    for _ in range(MOST_PRESSES):
        answer = page.get(link) if answer.status_code != 303 else answer
        while answer.status_code == 303:
            answer = page.get(urldefrag(answer.headers["location"])[0])
        shown = seen(answer.text)
        if shown.say:
            end = "".join(shown.text[shown.say :])
            parts["plan"] += count(" ".join(shown.text[: shown.say]))
            return _walked(parts, questions, presses, _letter(end, answer.text))
        presses += 1
        if 'name="way"' in answer.text:
            parts["ways"] += count(" ".join(shown.text))
            way = re.search(r'name="way" value="([^"]+)"', answer.text)
            answer = page.post(link, way=_plain(way[1]) if way else "")
            continue
        slot = re.search(r'name="slot" value="([^"]+)"', answer.text)
        if slot is None:
            return None
        questions += 1
        parts["questions"] += count(" ".join(shown.text))
        answer = page.post(link, slot=slot[1], **_pressed(answer.text))
    return None


def _pressed(html: str) -> dict[str, str]:
    """Go on with what stands there; else the first of what the story offers; else it is left open."""
    stands = re.search(r'<(?:textarea|input) name="words"(?:[^>]*value="([^"]*)"|[^>]*>\n([^<]*)<)', html)  # fmt: skip
    words = _plain((stands[1] or stands[2] or "").strip()) if stands else ""
    day = re.search(r'name="day_said" value="([^"]*)"><input type="hidden" name="day_meant" value="([^"]*)"', html)  # fmt: skip
    if words and day:
        return {"words": words, "day_said": _plain(day[1]), "day_meant": _plain(day[2]), "do": "next"}  # fmt: skip
    if words:
        return {"words": words, "do": "next"}
    offered = re.search(r'name="meant" value="([^"]*)"', html)
    return {"meant": _plain(offered[1]), "words": ""} if offered else {"words": "", "do": "skip"}


def _letter(end: str, html: str) -> str:
    """The first of what there is to say on the last page."""
    found = re.search(r'<section class="(letter|aloud)".*?</section>', html, re.DOTALL)
    if not found:
        return end
    if found[1] == "letter":
        text = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", found[0], re.DOTALL)
        return _plain(text[1]) if text else ""
    return " ".join(map(_plain, re.findall(r"<blockquote>(.*?)</blockquote>", found[0], re.DOTALL)))  # fmt: skip


def _plain(html: str) -> str:
    from html import unescape

    return unescape(re.sub(r"<[^>]+>", "", html))
