"""Runs notebooks for real, in kernels of their own, and prints their data frames as JSON.

    python run_notebooks.py [--write] NOTEBOOK...

Each line of the output is {"notebook", "frames": {name: {"columns", "rows", "records"}}, "images"}. With --write
the notebooks are saved with what they printed and drew; without it the files stay as they are.
"""
import argparse
import json
import pathlib

import nbformat
from nbclient import NotebookClient

MOST_RECORDS = 500

COLLECT = f"""
import json as _json
import pandas as _pandas
_frames = {{name: value for name, value in list(globals().items()) if isinstance(value, _pandas.DataFrame) and not name.startswith("_")}}
print(_json.dumps({{name: {{
    "columns": [str(column) for column in frame.columns],
    "rows": len(frame),
    "records": _json.loads(frame.head({MOST_RECORDS}).reset_index(drop=True).to_json(orient="records")),
}} for name, frame in _frames.items()}}))
"""


def run(path: pathlib.Path, write: bool) -> dict:
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    cells = notebook.cells
    notebook.cells = [*cells, nbformat.v4.new_code_cell(COLLECT)]
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}, record_timing=False).execute()
    # A long line may come in several pieces.
    collected = "".join(output.text for output in notebook.cells[-1].outputs if output.get("name") == "stdout")
    notebook.cells = cells
    images = sum("image/png" in output.get("data", {}) for cell in cells if cell.cell_type == "code" for output in cell.outputs)
    if write:
        # The version of the Python at hand says nothing about the notebook.
        notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}, "language_info": {"name": "python"}}
        nbformat.write(notebook, path)
    return {"notebook": path.name, "frames": json.loads(collected), "images": images}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("notebooks", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    for notebook in arguments.notebooks:
        print(json.dumps(run(notebook, arguments.write)), flush=True)
