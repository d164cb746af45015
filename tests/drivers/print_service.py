# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's print service as its three commands show it: `lp`, `lpstat` and `cancel`, in a folder of ours.

They are small programs that keep everything in files of that folder, as the real ones speak to a server. The
words are those of CUPS 2.4.
"""

import stat
import sys
from pathlib import Path

_COMMANDS = """#!{python}
import sys
from pathlib import Path

folder = Path({folder!r})
name = Path(sys.argv[0]).name
arguments = sys.argv[1:]
# Whoever sees that it was asked to print finds the page there.
page = sys.stdin.buffer.read() if name == "lp" else b""
if page:
    (folder / "page.new").write_bytes(page)
    (folder / "page.new").replace(folder / "page.pdf")
with (folder / "asked.txt").open("a") as asked:
    print(name, *arguments, file=asked)


def setting(file):
    path = folder / file
    return path.read_text().strip() if path.exists() else ""


def fail(words):
    print(words, file=sys.stderr)
    sys.exit(1)


if setting("server") == "away":
    fail(name + ": Unable to connect to server: Connection refused")
if setting("server") == "stuck":
    import time
    time.sleep(60)
queue = setting("queue")
if name == "lp":
    if arguments[arguments.index("-d") + 1] != queue:
        fail("lp: The printer or class does not exist.")
    print("request id is " + queue + "-7 (0 file(s))")
    if setting("holds"):
        (folder / "waiting.txt").write_text(queue + "-7")
    if setting("then"):
        (folder / "alerts.txt").write_text(setting("then"))
elif name == "cancel":
    (folder / "waiting.txt").unlink()
elif "-d" in arguments:
    print("system default destination: " + queue if setting("default") else "no system default destination")
elif "-p" in arguments:
    if arguments[-1] != queue:
        fail('lpstat: Invalid destination name in list "' + arguments[-1] + '".')
    if setting("disabled"):
        print("printer " + queue + " disabled since Sun Nov 22 12:00:00 2026 -\\n\\t" + setting("disabled"))
    else:
        print("printer " + queue + " is idle.  enabled since Sun Nov 22 12:00:00 2026")
    print("\\tForm mounted:\\n\\tContent types: any\\n\\tPrinter types: unknown\\n\\tDescription: Slips")
    print("\\tAlerts: " + (setting("alerts.txt") or "none"))
elif "completed" in arguments:
    if setting("ended"):
        print(queue + "-7   kiosk   1024   Sun Nov 22 12:00:00 2026")
        print("\\tStatus: \\n\\tAlerts: " + setting("ended") + "\\n\\tqueued for " + queue)
elif "-o" in arguments:
    waiting = setting("waiting.txt")
    if waiting:
        print(waiting + "   kiosk   1024   Sun Nov 22 12:00:00 2026")
"""


class PrintService:
    """The three commands, and what they were asked; put `folder` first on the PATH."""

    def __init__(self, folder: Path, queue: str = "slips") -> None:
        self.folder = folder
        folder.mkdir()
        self.set("queue", queue)
        for name in ("lp", "lpstat", "cancel"):
            program = folder / name
            program.write_text(_COMMANDS.format(python=sys.executable, folder=str(folder)))
            program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def set(self, name: str, value: str) -> None:
        """Say how it is: `server` away or stuck, `alerts.txt`, `then` alerts after a page, how it `ended`…"""
        (self.folder / name).write_text(value)

    def asked(self) -> list[str]:
        """Return the commands that were run."""
        path = self.folder / "asked.txt"
        return path.read_text().splitlines() if path.exists() else []

    def page(self) -> bytes:
        """Return the page that was sent last, empty if none."""
        path = self.folder / "page.pdf"
        return path.read_bytes() if path.exists() else b""
