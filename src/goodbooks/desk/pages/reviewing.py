"""The criteria of a review, read from a file on the disk."""

from __future__ import annotations

from goodbooks.accounts.reviews.criteria import read_headings
from goodbooks.desk.ground.refusals import Refusal

MOST_BYTES = 1_000_000


def headings_of(path: str) -> tuple[str, ...]:
    """The headings of a text file; a refusal when it cannot be read or has none."""
    try:
        with open(path, "rb") as file:
            found = file.read(MOST_BYTES + 1)
        if len(found) > MOST_BYTES:
            raise Refusal(f"{path} is too long to be a list of criteria", "keep to its headings")
        text = found.decode("utf-8-sig")
    except OSError as error:
        why = (error.strerror or "it cannot be opened").lower()
        raise Refusal(f"{path} cannot be read: {why}", "name a text file with headings") from None
    except UnicodeDecodeError:
        raise Refusal(f"{path} is not UTF-8 text", "save it as plain text or Markdown") from None
    titles = read_headings(text)
    if not titles:
        raise Refusal(
            f"{path} has no headings",
            "begin each criterion with # and a space, or leave --criteria out",
        )
    return titles
