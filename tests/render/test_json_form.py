"""The JSON form: stable keys, and every text as it was."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.drawing import Style
from goodbooks.render.json import RENDERER, in_a_list, plain, text
from render.made_pages import EVERYTHING, trapped


def test_the_keys_stay() -> None:
    page = json.loads(RENDERER.draw(EVERYTHING, Style()))
    assert list(page) == [
        "goodbooks", "page", "title", "subtitle", "sections", "citations", "findings", "gaps",
        "reminders",
    ]  # fmt: skip
    assert page["citations"] == [
        "^pause",
        "^once",
        "^plan",
        "^theo-date",
        "^wait",
        "^half",
        "^l-traffic",
    ]
    assert [found["text"] for found in page["findings"]] == [
        "Nothing is in writing yet.",
        "Nobody had given the authority.",
    ]
    assert [gap["marked"] for gap in page["gaps"]] == ["[until when?]"]


@given(st.text())
def test_reading_it_gives_every_text_back_as_it_was(text: str) -> None:
    page = json.loads(RENDERER.draw(trapped(text), Style()))
    assert page["title"] == text
    assert page["sections"][0]["blocks"][0]["text"] == text


@given(st.text())
def test_what_cannot_be_seen_is_an_escape(text: str) -> None:
    drawn = RENDERER.draw(trapped(text), Style())
    assert all(char in {"\n", "\u200d"} or char.isprintable() for char in drawn)


WHOLE = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner), st.lists(inner).map(tuple), st.dictionaries(st.text(), inner)
    ),
)


@given(WHOLE)
def test_an_object_is_written_as_the_standard_library_would(whole: object) -> None:
    assert text(whole) == plain(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n"


@given(st.lists(WHOLE, min_size=1), st.integers(0, 3))
def test_what_was_drawn_of_a_list_is_drawn_with_it_as_it_stands(
    values: list[object], cut: int
) -> None:
    groups = [one for one in (values[:cut], values[cut:]) if one]
    drawn = [in_a_list(some, 2) for some in groups]
    assert text({"a": 1, "list": drawn}) == text({"a": 1, "list": values})
