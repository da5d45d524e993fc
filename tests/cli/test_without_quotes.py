"""A plain sentence that the shell took apart is the one line that it was typed as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sentence_without_quotation_marks_is_read_as_with_them(tmp_path: Path) -> None:
    evening(tmp_path)
    for words in (
        "promised growth the figures by friday",
        "will send growth the figures tomorrow",
        "told growth i would check the seats tomorrow. theo will test the page by friday",
        "we agreed with growth: the seats go",
    ):
        whole = call(tmp_path, "add", words, "--dry-run")
        assert whole.code == 0
        assert call(tmp_path, "add", *words.split(), "--dry-run") == whole


def test_one_in_which_nothing_is_heard_is_kept_without_them_too(tmp_path: Path) -> None:
    path = evening(tmp_path)
    said = "asked for nothing and got it"
    assert call(tmp_path, "add", *said.split(), by_hand=True).code == 0
    assert f'note "{said}"' in path.read_text(encoding="utf-8")
