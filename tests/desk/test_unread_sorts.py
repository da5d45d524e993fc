"""A file of a sort that is not read is named as what it is, and what to do instead is said."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from goodbooks.core.written import Passed, Source
from goodbooks.desk.intake.sources import sources_in
from goodbooks.desk.intake.unread_sorts import why_unread


@pytest.mark.parametrize(
    ("name", "first", "what", "instead"),
    [
        ("rota.pdf", b"%PDF-1.7\n", "a PDF", "paste them"),
        ("whiteboard.JPG", b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture", "paste them"),
        ("board.heic", b"\0\0\0\x18ftypheic", "a picture", "paste them"),
        ("scan.webp", b"RIFF\0\0\0\0WEBPVP8 ", "a picture", "paste them"),
        ("memo.m4a", b"\0\0\0\x20ftypM4A ", "a recording", "as a note"),
        ("call.wav", b"RIFF\0\0\0\0WAVEfmt ", "a recording", "as a note"),
        ("Rota.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Outlook", ".eml"),
        ("minutes.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office", "paste them"),
        ("old.7z", b"7z\xbc\xaf\x27\x1c", "archive", "unpack it"),
        ("x.bin", bytes(range(64)), "no sort", "paste them"),
        ("export.json", b"%PDF-1.7\n", "a PDF", "paste them"),
        ("chat.json", b'{"messages": [', "JSON that breaks off", "paste them"),
    ],
)
def test_what_a_file_is_and_what_to_do_instead_is_said(
    name: str, first: bytes, what: str, instead: str
) -> None:
    why = why_unread(name, first)
    assert what in why
    assert instead in why


@pytest.mark.parametrize(
    "members",
    [
        ("[Content_Types].xml", "word/document.xml", "word/styles.xml"),
        ("mimetype", "content.xml", "META-INF/manifest.xml"),
    ],
)
def test_a_document_that_is_packed_is_passed_over_once_and_not_file_by_file(
    members: tuple[str, ...],
) -> None:
    (found,) = sources_in("minutes.docx", _packed(*members))
    assert isinstance(found, Passed)
    assert "document of an office program" in found.reason


def test_an_archive_of_mails_and_notes_is_read_file_by_file() -> None:
    found = list(sources_in("all.zip", _packed("a.eml", "notes/b.txt")))
    assert [isinstance(one, Source) for one in found] == [True, True]


def _packed(*names: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()
