"""Which book is meant: by name, by the folder one stands in, or the user's own."""

from __future__ import annotations

import os
import stat

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import sync
from goodbooks.desk.disk.places import data_folder, home
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, NoBook, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DEMO = "demo:"
_START = "goodbooks start makes your first one; --book PATH or GOODBOOKS_BOOK names one you have"
_AWAY = 0x00001000 | 0x00400000  # Windows: the content is elsewhere, to be fetched when read


class Where(NamedTuple):
    """A book found: its path, its files, whether it is a folder, and which demo it is ("" if none).

    A file that is missing is listed when the memory knows it.
    """

    path: str
    files: tuple[str, ...]
    is_folder: bool
    demo: str

    @property
    def is_own(self) -> bool:
        """Whether it is a book of the user's, and not a demo, nor none at all."""
        return bool(self.path) and not self.demo


class ToChoose(NamedTuple):
    """Several books of which nothing says which is meant: their folder, and the names of their files."""

    folder: str
    names: tuple[str, ...]

    def path(self, name: str) -> str:
        """The path of one of them."""
        return os.path.join(self.folder, name)


NO_BOOK = Where("", (), is_folder=False, demo="")
"""Where there is no book: for what can be asked without one."""


def find_book(
    book: str | None,
    environ: Mapping[str, str],
    cwd: str,
    is_known: Callable[[str], bool] = lambda path: False,
) -> Where:
    """The book named, or the one in this folder, or the user's own; a refusal says how to start.

    `is_known` says whether a path that leads nowhere was a book before.
    """
    named = book if book is not None else environ.get("GOODBOOKS_BOOK", "")
    if named.startswith(DEMO):
        return _demo(named.removeprefix(DEMO))
    if named:
        return _at(whole_path(named, environ, cwd), is_known)
    if book is not None:
        raise Refusal("--book names nothing", "write a path after it, such as --book life.book")
    found = _nearest(environ, cwd)
    if len(found) > 1:
        names = ", ".join(os.path.basename(path) for path in found)
        raise Refusal(
            f"there is more than one book in {os.path.dirname(found[0])}: {names}",
            "say which with --book, or name the folder to read them as one",
        )
    if found:
        return Where(found[0], found, is_folder=False, demo="")
    raise NoBook("there is no book here yet", _START)


def books_to_choose(book: str | None, environ: Mapping[str, str], cwd: str) -> ToChoose:
    """The books among which somebody has to say which is meant; none where one is named, or there is only one."""
    is_named = book is not None or bool(environ.get("GOODBOOKS_BOOK", ""))
    found = () if is_named else _nearest(environ, cwd)
    if len(found) < 2:
        return ToChoose("", ())
    return ToChoose(os.path.dirname(found[0]), tuple(map(os.path.basename, found)))


def _nearest(environ: Mapping[str, str], cwd: str) -> tuple[str, ...]:
    """The books of the folder one stands in; where there are none, the user's own."""
    return _books_in(cwd) or _books_in(data_folder(environ))


def whole_path(named: str, environ: Mapping[str, str], cwd: str) -> str:
    """The path of what was named in a folder, or under ~ as the user's own."""
    if named[:2] in ("~", "~/"):
        named = home(environ) + named[1:]
    return os.path.normpath(os.path.join(cwd, named))


def could_be_made(named: str, environ: Mapping[str, str], cwd: str) -> str:
    """The path of a book that is named and not there, where one can be made: its name ends as books do, and its folder is there; "" otherwise."""
    if not named or named.startswith(DEMO) or not named.endswith(sync.ENDING):
        return ""
    path = whole_path(named, environ, cwd)
    return path if os.path.isdir(os.path.dirname(path)) and not os.path.lexists(path) else ""


def demos() -> tuple[str, ...]:
    """The names of the books that come with the program."""
    found = _books_in(_demo_folder())
    return tuple(os.path.basename(path).removesuffix(sync.ENDING) for path in found)


def _demo_folder() -> str:
    return os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(__file__))), "demos")


def _demo(name: str) -> Where:
    path = os.path.join(_demo_folder(), name + sync.ENDING)
    if name and os.path.basename(name) == name and os.path.isfile(path):
        return Where(path, (path,), is_folder=False, demo=name)
    from goodbooks.core.names import near

    known = list(demos())
    meant = near(name, known)
    remedy = f"did you mean demo:{meant}?" if meant else "the demo books are " + ", ".join(known)
    raise Refusal(f'there is no demo book "{name}"', remedy)


def _at(path: str, is_known: Callable[[str], bool]) -> Where:
    """What stands at a path: a file, a folder of files, or only what is remembered of it."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        _refuse_placeholder(path)
        if is_known(path):
            return Where(path, (path,), is_folder=False, demo="")
        if isinstance(error, PermissionError):
            why = f"{path} may not be read by you"
            raise Refusal(why, "change its permissions, or name another book") from None
        if isinstance(error, (FileNotFoundError, NotADirectoryError)):
            raise NoBook(f"there is no book at {path}", _START) from None
        raise _unseen(path, error) from error
    if stat.S_ISREG(mode):
        _refuse_placeholder(path)
        return Where(path, (path,), is_folder=False, demo="")
    if not stat.S_ISDIR(mode):
        raise Refusal(f"{path} is neither a file nor a folder", "name a file that ends in .book")
    files = _books_in(path)
    if not files and not is_known(path):
        raise Refusal(f"there is no book in the folder {path}", _START)
    return Where(path, files, is_folder=True, demo="")


def _unseen(path: str, error: OSError) -> Refusal:
    """That the system could not even say whether there is a book."""
    from goodbooks.desk.disk.files import reason

    why = f"{path} could not be looked at: {reason(error)}"
    return Refusal(why, "mend that and try again", MACHINE_FAILED)


def _books_in(folder: str) -> tuple[str, ...]:
    """The books of a folder in name order: plain files only, without conflict copies."""
    try:
        names = os.listdir(folder)
    except OSError:
        return ()
    beside = frozenset(names)
    found = []
    for name in sorted(names):
        path = os.path.join(folder, name)
        if name.endswith(".book.icloud") and name.startswith("."):
            _refuse_placeholder(os.path.join(folder, name[1 : -len(".icloud")]))
        if name.endswith(sync.ENDING) and not sync.original(name, beside) and _is_plain(path):
            found.append(path)
    return tuple(found)


def file_of_the_year(where: Where, year: int) -> str:
    """The file of a book to add to: the year's own where years have files, else the last."""
    years = [path for path in where.files if os.path.basename(path)[:-5].isdecimal()]
    if years and where.is_folder:
        own = f"{year:04}.book"
        return next((p for p in years if os.path.basename(p) == own), where.files[-1])
    if not where.files:
        raise Refusal(
            f"emptied: the folder {where.path} holds no book any more; nothing was changed",
            "goodbooks recover prints what is remembered",
            NOTHING_CHANGED,
        )
    return where.files[-1]


def copies_of(where: Where) -> tuple[str, ...]:
    """The conflict copies that lie beside a book's files."""
    if not where.is_own:
        return ()
    folder = where.path if where.is_folder else os.path.dirname(where.path)
    try:
        beside = frozenset(os.listdir(folder))
    except OSError:
        return ()
    own = {os.path.basename(path) for path in where.files}
    found = (name for name in sorted(beside) if name not in own)
    clashes = ((name, sync.original(name, beside)) for name in found)
    wanted = (name for name, of in clashes if of and (where.is_folder or of in own))
    paths = (os.path.join(folder, name) for name in wanted)
    return tuple(path for path in paths if _is_plain(path))


def _is_plain(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return False


def _refuse_placeholder(path: str) -> None:
    """Say that a book is still in the cloud, rather than take it for an empty one."""
    folder, name = os.path.split(path)
    is_away = os.path.lexists(os.path.join(folder, f".{name}.icloud"))
    if not is_away and hasattr(os.stat_result, "st_file_attributes") and os.path.exists(path):
        is_away = bool(getattr(os.stat(path), "st_file_attributes", 0) & _AWAY)
    if is_away:
        raise Refusal(
            f"not-downloaded: {name} is still in the cloud",
            "open its folder, wait until it is downloaded, and try again",
            MACHINE_FAILED,
        )
