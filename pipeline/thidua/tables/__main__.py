"""`python -m thidua.tables outputs/README.md` writes the data dictionary there."""

import sys
from pathlib import Path

from thidua.tables.dictionary import dictionary

if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dictionary(), encoding="utf-8", newline="\n")
