"""The lines of the README that start somebody in Python or R, run as they stand but for the address of the server."""

import contextlib
import io
import re
import shutil
import subprocess
from pathlib import Path

from reader import Server, reads

README = Path(__file__).parents[2] / "README.md"


def blocks(server: Server, language: str) -> list[str]:
    section = README.read_text().partition("<!-- exports -->")[2].partition("<!-- /exports -->")[0]
    found = re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)
    assert found, f"no block of {language}"
    return [block.replace("http://localhost:4000", server.url) for block in found]


@reads("README python", by="python")
def python(server: Server) -> str:
    said = io.StringIO()
    for block in blocks(server, "python"):
        before = said.tell()
        with contextlib.redirect_stdout(said):
            exec(compile(block, "README.md", "exec"), {})
        assert said.tell() > before, f"prints nothing: {block}"
    return f"{len(blocks(server, 'python'))} blocks, {len(said.getvalue().splitlines())} lines"


@reads("README r", by="R")
def r(server: Server) -> str:
    if shutil.which("Rscript") is None:
        return "R is not installed: not run"
    for block in blocks(server, "r"):
        ran = subprocess.run(["Rscript", "-"], input=block, capture_output=True, text=True, check=False)
        assert ran.returncode == 0 and ran.stdout, ran.stderr
    return f"{len(blocks(server, 'r'))} blocks"
