"""
Opens every form that Clausegraph exports with a reader that others wrote, and compares what it finds with the API.

    python3 -m venv readers && readers/bin/pip install -r test/readers/requirements.txt
    readers/bin/python test/readers/check.py http://localhost:4000            # all forms
    readers/bin/python test/readers/check.py http://localhost:4000 crosswalk  # those whose name begins so
    readers/bin/python test/readers/check.py http://localhost:4000 --release <folder>

Prints a line a form. The exit code is 0 if all were read and agree, 1 if not, or if the server exports a form that nothing here reads.
"""

import argparse
import importlib
import json
import sys
import time
import traceback
from pathlib import Path

from reader import CHECKS, Check, Server
from release import read_release

# Each registers its checks.
for part in ("table", "oscal", "graph", "rdf", "feed", "citation", "report", "answer", "readme"):
    importlib.import_module(part)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", help="where a server answers, such as http://localhost:4000")
    parser.add_argument("names", nargs="*", help="only forms whose name begins so")
    parser.add_argument("--release", type=Path, metavar="folder", help="also a folder that `clausegraph export release` wrote")
    parser.add_argument("--traceback", action="store_true", help="show where a check failed")
    asked = parser.parse_intermixed_args()
    server = Server(asked.url.rstrip("/"))
    wanted = [form for form in CHECKS if not asked.names or form.startswith(tuple(asked.names))]
    checks: dict[str, tuple[str, Check]] = {form: CHECKS[form] for form in wanted}
    if asked.release is not None:
        checks["release"] = ("frictionless", lambda _: read_release(asked.release))
    failed = [form for form, check in checks.items() if not told(server, form, check, asked.traceback)]
    unread = [] if asked.names else sorted(forms_of(server) - CHECKS.keys())
    for form in unread:
        print(f"UNREAD {form}")
    print(f"{len(checks) - len(failed)} of {len(checks)} forms were read and agree with the API; {len(unread)} have no reader.")
    return 1 if failed or unread else 0


def told(server: Server, form: str, named: tuple[str, Check], trace: bool) -> bool:
    """Runs a check and prints its line."""
    library, check = named
    begun = time.monotonic()
    try:
        found, good = check(server), True
    except Exception as error:  # a reader may fail in any way: each is a finding
        found, good = f"{type(error).__name__}: {error}"[:600], False
        if trace:
            traceback.print_exc()
    print(f"{'ok    ' if good else 'FAILED'} {form:32} {library:14} {time.monotonic() - begun:5.1f} s  {found}", flush=True)
    return good


def forms_of(server: Server) -> set[str]:
    """Every named export in every form, as the server lists them."""
    listed = json.loads(server.get("/export"))["exports"]
    return {url.rsplit("/", 1)[1] for one in listed for url in one["urls"]}


if __name__ == "__main__":
    sys.exit(main())
