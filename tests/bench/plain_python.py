"""What the scan competes with: JSON lines read the plain way. Prints how many articles hold a trigger.

python tests/bench/plain_python.py PHRASES FILE...     PHRASES: apart by "|"
"""

import io
import json
import subprocess
import sys


def main() -> None:
    """Every line parsed, its text in lower case and with single blanks, every phrase looked for in it."""
    phrases = sys.argv[1].split("|")
    hits = 0
    for path in sys.argv[2:]:
        with subprocess.Popen(["zstd", "-dc", path], stdout=subprocess.PIPE) as unpacked:
            assert unpacked.stdout is not None
            for line in io.TextIOWrapper(unpacked.stdout, encoding="utf-8"):
                text = json.loads(line)["text"].lower()
                hits += any(phrase in text for phrase in phrases)
    print(hits)


if __name__ == "__main__":
    main()
