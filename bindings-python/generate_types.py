"""Writes the types of documents and answers anew from the schemas; with `--check`, only compares."""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCHEMA = HERE.parent / "core" / "schema" / "types.schema.json"
TARGET = HERE / "python" / "samspill" / "types.py"

HEADER = '''"""The types of documents and answers.

Generated from core/schema/types.schema.json; `tests/run generate` writes it anew.
"""
'''
NOT_REQUIRED = """if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
"""


def generated() -> str:
    """Give the text of the module."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "types.py"
        command = [
            *(sys.executable, "-m", "datamodel_code_generator"),
            *("--input", str(SCHEMA), "--input-file-type", "jsonschema", "--output", str(output)),
            *("--output-model-type", "typing.TypedDict", "--target-python-version", "3.10"),
            *("--use-schema-description", "--use-field-description", "--use-union-operator"),
            *("--use-double-quotes", "--disable-timestamp", "--formatters", "black", "isort"),
        ]
        subprocess.run(command, check=True, capture_output=True)
        text = output.read_text(encoding="utf-8")
    text = text[text.index("from __future__") :]
    text = text.replace("from typing import", "import sys\nfrom typing import", 1)
    text = text.replace("from typing_extensions import NotRequired\n", NOT_REQUIRED)
    # The frame that holds the types is no type of ours.
    return HEADER + text.replace("Model: TypeAlias = Any\n\n\n", "")


if __name__ == "__main__":
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8") != generated():
            sys.exit("bindings-python/python/samspill/types.py is stale: run `tests/run generate`")
    else:
        TARGET.write_text(generated(), encoding="utf-8")
        print("bindings-python/python/samspill/types.py")
