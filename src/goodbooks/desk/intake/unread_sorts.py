"""Files of sorts that are not read, by their first bytes: what each is, and what to do with it instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_COPY = "copy the words that matter out of it, and paste them, or take them in as a text file"
_PICTURE = (
    f"it is a picture, whose words are not read: {_COPY}; some phones copy words from a photo"
)
_RECORDING = "it is a recording, which is not listened to: write down what was said, as a note"
_PACKED = "it is an archive of a sort that is not unpacked: unpack it, and take in what lies in it"
_OFFICE = f"it is a document of an office program, which is not read: {_COPY}; a table as CSV"
_NO_EXPORT = f"it is JSON that breaks off, or of no tool whose export is read: {_COPY}"
_BY_FIRST_BYTES = (
    (b"%PDF", f"it is a PDF, which is not read: {_COPY}"),
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"ID3", _RECORDING),
    (b"\xff\xfb", _RECORDING),
    (b"OggS", _RECORDING),
    (b"fLaC", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"Rar!", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"!BDN", "it is the whole store of Outlook, which is not read: save the mails that matter as .eml"),
    (b"{\\rtf", _OFFICE),
)  # fmt: skip
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_MAIL_OF_OUTLOOK = (
    f"it is a mail as Outlook keeps it, which is not read: save it as .eml; or {_COPY}"
)
_IN_FORM = {b"WEBP": _PICTURE, b"WAVE": _RECORDING, b"heic": _PICTURE, b"heix": _PICTURE, b"mif1": _PICTURE, b"avif": _PICTURE}  # fmt: skip
"""By the four bytes at the ninth, where the file is of a form that holds several sorts."""
_IN_ARCHIVE = ("[Content_Types].xml", "META-INF/manifest.xml", "Index/Document.iwa")


def why_unread(name: str, head: bytes) -> str:
    """Why a file of this name that begins like this is not taken in, and what to do instead."""
    if head.startswith(_OLD_OFFICE):
        return _MAIL_OF_OUTLOOK if name.lower().endswith(".msg") else _OFFICE
    if head.startswith(b"RIFF") or head[4:8] == b"ftyp":
        return _IN_FORM.get(head[8:12], _RECORDING)
    found = (why for first, why in _BY_FIRST_BYTES if head.startswith(first))
    is_json = name.lower().endswith(".json")
    return next(found, _NO_EXPORT if is_json else f"it is of no sort that can be taken in: {_COPY}")


def why_unpacked(names: Collection[str]) -> str:
    """Why an archive that holds files of these names is read as no archive, since it is one document; "" for any other."""
    return _OFFICE if any(one in names for one in _IN_ARCHIVE) else ""
