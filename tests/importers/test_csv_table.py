"""A table that goodbooks wrote is read back with its words as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.csv_text import as_csv
from goodbooks.core.written import Source, Written
from goodbooks.importers.csv_table import IMPORTER

words = st.text(st.sampled_from("=+-@＝＋－＠' ,;\"a5é"), min_size=1).filter(
    lambda text: text == text.strip()
)


@given(st.lists(words, min_size=1, max_size=4))
def test_the_mark_before_a_formula_is_taken_off_again(texts: list[str]) -> None:
    rows = [("2026-11-03", "Theo", text) for text in texts]
    data = as_csv(("date", "from", "text"), rows).encode("utf-8-sig")
    source = Source("table.csv", len(data), lambda: iter([data]))
    assert IMPORTER.recognises(source)
    found = list(IMPORTER.read(source, None))
    assert [one.text for one in found if isinstance(one, Written)] == texts
