"""While a book's values are made the collector waits, and it never walks so many of them afterwards."""

from __future__ import annotations

import gc

import pytest

from goodbooks.desk.shelved import loading
from goodbooks.desk.shelved.loading import no_collecting


@pytest.mark.parametrize(("many", "is_walked"), [(1_000, False), (1_000_000, True)])
def test_what_was_made_of_a_long_book_in_one_go_is_not_walked_by_the_collector(
    many: int, is_walked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "MANY", many)
    was_on, before = gc.isenabled(), gc.get_freeze_count()
    gc.enable()
    try:
        with no_collecting():
            assert not gc.isenabled()
            held = [[number] for number in range(5_000)]
        assert gc.isenabled()
        assert (gc.get_freeze_count() < before + len(held)) == is_walked
    finally:
        if not was_on:
            gc.disable()
