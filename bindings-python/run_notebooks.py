"""Runs the notebooks among the examples and keeps what they show; with `--check`, only compares."""

import sys
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from traitlets.config import Config

HERE = Path(__file__).parent
NOTEBOOKS = sorted((HERE.parent / "examples" / "notebook").glob("*.ipynb"))


def shown(path: Path) -> str:
    """Give the text of a notebook with what it shows when it is run here and now."""
    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    with tempfile.TemporaryDirectory() as folder:
        # Through a folder of our own rather than through ports that others on the machine can listen to.
        sockets = {"transport": "ipc", "ip": f"{folder}/kernel"}
        client = NotebookClient(
            notebook,
            timeout=60,
            kernel_name="python3",
            record_timing=False,
            resources={"metadata": {"path": str(path.parent)}},
            config=Config({"KernelManager": sockets}),
        )
        client.execute()
    # Which Python ran it is no part of it.
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    nbformat.validate(notebook)
    text: str = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    return text + "\n"


if __name__ == "__main__":
    for path in NOTEBOOKS:
        name = path.relative_to(HERE.parent)
        if "--check" not in sys.argv:
            path.write_text(shown(path), encoding="utf-8")
            print(name)
        elif path.read_text(encoding="utf-8") != shown(path):
            sys.exit(f"{name} is stale: run `tests/run generate`")
