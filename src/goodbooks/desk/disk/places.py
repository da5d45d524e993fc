"""Where a user's books and the cache live on this system, by its own customs."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_BOOK = "mine.book"
"""How a book of one's own is called that was given no other name."""


def data_folder(environ: Mapping[str, str]) -> str:
    """The folder for the user's own books; it need not exist."""
    customs = {
        "win32": ("LOCALAPPDATA", ("AppData", "Local")),
        "darwin": ("", ("Library", "Application Support")),
    }
    return _folder(environ, "XDG_DATA_HOME", customs, (".local", "share"))


def cache_folder(environ: Mapping[str, str]) -> str:
    """The folder for what can be made again; it need not exist."""
    customs = {
        "win32": ("LOCALAPPDATA", ("AppData", "Local", "Cache")),
        "darwin": ("", ("Library", "Caches")),
    }
    return _folder(environ, "XDG_CACHE_HOME", customs, (".cache",))


def _folder(
    environ: Mapping[str, str],
    wish: str,
    customs: Mapping[str, tuple[str, tuple[str, ...]]],
    elsewhere: tuple[str, ...],
) -> str:
    for name in (wish, customs.get(sys.platform, ("", ()))[0]):
        said = environ.get(name, "") if name else ""
        if os.path.isabs(said):
            return os.path.join(said, "goodbooks")
    parts = customs[sys.platform][1] if sys.platform in customs else elsewhere
    return os.path.join(home(environ), *parts, "goodbooks")


def home(environ: Mapping[str, str]) -> str:
    """The user's home folder."""
    return environ.get("HOME") or environ.get("USERPROFILE") or os.path.expanduser("~")
