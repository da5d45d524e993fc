"""The page's own styles, scripts and mark, read once; each at an address that names its content.

What all rooms share lies in `static`; what one room alone needs lies beside its template.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files

from goodbooks.core.named import NamedTuple

_MEDIA = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


class Asset(NamedTuple):
    """One file of the page: where it is had, what it is, and its bytes."""

    address: str
    media: str
    body: bytes


def _read() -> dict[str, Asset]:
    found = {}
    web = files("goodbooks.web")
    for file in (*web.joinpath("static").iterdir(), *web.joinpath("rooms").iterdir()):
        stem, dot, ending = file.name.rpartition(".")
        media = _MEDIA.get(dot + ending)
        if media is None:
            continue
        body = file.read_bytes()
        digest = hashlib.sha256(body).hexdigest()[:12]
        found[file.name] = Asset(f"/static/{stem}.{digest}.{ending}", media, body)
    return found


ASSETS = _read()
BY_ADDRESS = {asset.address: asset for asset in ASSETS.values()}
