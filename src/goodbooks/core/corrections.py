"""Corrections: which entry corrects which, and what stands once they are laid over what they correct."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.core.entry import Entry


def corrections_in(correcting: list[Entry], by_id: dict[str, Entry]) -> dict[Entry, str]:
    """Each entry that corrects another, and the id of the one it corrects in the end."""
    found: dict[Entry, str] = {}
    known: dict[str, str] = {}
    for entry in correcting:
        for ref in entry.amends:
            root = _root(entry, ref, by_id, known)
            if root:
                found.setdefault(entry, root)
    return found


def _root(entry: Entry, ref: str, by_id: dict[str, Entry], known: dict[str, str]) -> str:
    """The id a chain of corrections begins with, or "" when it leads nowhere or in a ring.

    `known` keeps what was found for every id on the way, so that no chain is walked twice.
    """
    passed: list[str] = []
    root = ""
    while ref in by_id and by_id[ref].kind == entry.kind:
        if ref in known:
            root = known[ref]
            break
        known[ref] = ""
        passed.append(ref)
        further = by_id[ref].amends
        if not further:
            root = ref
            break
        ref = further[0]
    known.update(dict.fromkeys(passed, root))
    return root if root != entry.id else ""


def changed_by(
    correcting: list[Entry], first: dict[str, Entry], corrections: dict[Entry, str]
) -> dict[str, Entry | None]:
    """What no longer stands as written, by id: as it stands now, or None when withdrawn."""
    gone = _withdrawn(correcting, first)
    now: dict[str, Entry | None] = {}
    for correction, ref in corrections.items():
        if correction.id not in gone:
            now[ref] = _laid_over(now.get(ref) or first[ref], correction)
    now.update(dict.fromkeys(gone))
    return now


def _withdrawn(correcting: list[Entry], first: dict[str, Entry]) -> set[str]:
    """The ids taken back; who takes back a taking-back lets the first entry stand again."""
    gone: set[str] = set()
    for entry in reversed(correcting):
        if entry.id is None or entry.id not in gone:
            gone.update(ref for ref in entry.withdraws if ref in first and ref != entry.id)
    return gone


def _laid_over(old: Entry, new: Entry) -> Entry:
    """The old entry with the lines of its correction in place of its own."""
    lines = tuple(pair for pair in new.fields if pair[0] not in ("amends", "written"))
    renewed = {name for name, _ in lines}
    kept = tuple(pair for pair in old.fields if pair[0] not in renewed)
    return old._replace(
        title=new.title or old.title,
        who=new.who or old.who,
        to=new.to or old.to,
        matters=tuple(dict.fromkeys(old.matters + new.matters)),
        links=tuple(dict.fromkeys(old.links + new.links)),
        fields=kept + lines,
    )
