"""A story as a mirror of a forum reprints it: the first paragraph twice, and no answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.importers.reading.threads import QUESTION, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_REPLY = "leave a reply"
_SHORTEST = 40


def recognises(source: Source) -> bool:
    """Whether a reply may be left, and the teaser stands over the story that begins like it."""
    lines = [line.strip() for line in head_of(source).split("\n") if line.strip()]
    return any(line.lower().startswith(_REPLY) for line in lines) and bool(_teaser(lines))


def _teaser(lines: list[str]) -> str:
    """The line that another after it begins with."""
    for at, line in enumerate(lines[:12]):
        begins = line.rstrip(".… ")[:200]
        if len(begins) >= _SHORTEST and any(
            one.startswith(begins) for one in lines[at + 1 : at + 6]
        ):
            return line
    return ""


def _posts(text: str) -> tuple[str, list[Post]]:
    """The story alone, told once."""
    lines = [line.strip() for line in text.split("\n")]
    teaser = _teaser([line for line in lines if line])
    begin = lines.index(teaser) if teaser else 0
    end = next((n for n, line in enumerate(lines) if line.lower().startswith(_REPLY)), len(lines))
    title = next((line for line in lines[:begin] if line), "")
    return title, [Post(begin + 2, "asker", tuple(lines[begin + 1 : end]), sort=QUESTION)]


IMPORTER = discussion(
    "antiwork-mirror", "a story reprinted by a mirror, without answers", recognises, _posts
)
