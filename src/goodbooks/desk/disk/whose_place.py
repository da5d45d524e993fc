"""Whose a place on the disk is, as far as can be seen: copied elsewhere, on another machine, or open to others."""

from __future__ import annotations

import os
from contextlib import suppress

from goodbooks.core.regex import regex

SYNCED = {
    "onedrive": "OneDrive", "dropbox": "Dropbox", "mobile documents": "iCloud",
    "icloud": "iCloud", "cloudstorage": "a cloud", "google drive": "Google Drive",
    "googledrive": "Google Drive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "syncthing": "Syncthing", "pcloud": "pCloud", "sharepoint": "SharePoint",
}  # fmt: skip
"""Words in a path, and whose they are."""
MARKED = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".seafile-data": "Seafile"}
"""What a sync program leaves in the folder it copies, whatever the folder is called."""
FAR = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "davfs", "fuse.davfs2",
    "fuse.sshfs", "fuse.rclone",
})  # fmt: skip
"""Kinds of file system that lie on another machine."""
MOUNTS = "/proc/self/mounts"
_AWAY = "This place is on another machine of the network, perhaps your employer's."
_ESCAPED = regex(r"\\([0-7]{3})")


def warnings(path: str) -> list[str]:
    """What is worth knowing about a place before a private book is put there; nothing when all is well.

    The path need not exist. Links are followed, since what counts is where it leads.
    """
    if path.startswith(("\\\\", "//")):
        return [_AWAY]  # not even looked at: a look would go to that machine
    folder = os.path.realpath(os.path.dirname(path) or ".")
    cloud = _cloud(folder)
    found = []
    if cloud:
        found.append(
            f"This place looks as if {cloud} copied it to other machines, perhaps your employer's."
        )
    elif _is_far(folder):
        found.append(_AWAY)
    elif _is_others(folder):
        found.append("This place is not yours alone: others can write there, or own it.")
    if _holder(folder, (".git",)):
        found.append("This place is in a Git repository: what lies there may be pushed with it.")
    return found


def _cloud(folder: str) -> str:
    """Which sync program copies a folder, by its name or by what it left there; "" for none."""
    words = folder.casefold()
    named = next((name for sign, name in SYNCED.items() if sign in words), "")
    return named or MARKED.get(_holder(folder, tuple(MARKED)), "")


def _holder(folder: str, names: tuple[str, ...]) -> str:
    """The first of these names that stands in a folder or in one it lies in."""
    while True:
        found = next((one for one in names if os.path.lexists(os.path.join(folder, one))), "")
        above = os.path.dirname(folder)
        if found or above == folder:
            return found
        folder = above


def _is_far(folder: str) -> bool:
    """Whether a folder is reached over the network, by the table of mounts that Linux keeps."""
    text = ""
    with suppress(OSError), open(MOUNTS, encoding="utf-8", errors="replace") as file:
        text = file.read()
    mounts = [line.split(" ") for line in text.splitlines()]
    over = [(_plain(row[1]), row[2]) for row in mounts if len(row) > 2]
    fit = [(at, kind) for at, kind in over if (folder + "/").startswith(at.rstrip("/") + "/")]
    return max(fit, key=lambda row: len(row[0]), default=("", ""))[1] in FAR


def _plain(said: str) -> str:
    """A path of the table of mounts as it is: blanks stand there as figures."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), said)


def _is_others(folder: str) -> bool:
    """Whether the nearest folder that exists is somebody else's, or open for all to write."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    if not hasattr(os, "getuid"):
        return False
    found = os.stat(folder)
    return found.st_uid != os.getuid() or bool(found.st_mode & 0o002)
