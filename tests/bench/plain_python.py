"""What the scan competes with: JSON lines read the plain way. Prints how many articles hold a trigger.

python tests/bench/plain_python.py PHRASES GROUPS RACES PLEDGES NUMBERED FILE...

PHRASES, or one of GROUPS and one of RACES, or of PLEDGES (each apart by "|") and what the expression NUMBERED finds.
"""

import io
import json
import re
import subprocess
import sys


def main() -> None:
    """Every line parsed, its text in lower case, every phrase looked for in it."""
    phrases, groups, races, pledges = (given.split("|") for given in sys.argv[1:5])
    numbered = re.compile(sys.argv[5])
    hits = 0
    for path in sys.argv[6:]:
        with subprocess.Popen(["zstd", "-dc", path], stdout=subprocess.PIPE) as unpacked:
            assert unpacked.stdout is not None
            for line in io.TextIOWrapper(unpacked.stdout, encoding="utf-8"):
                text = json.loads(line)["text"].lower()
                hits += (
                    any(phrase in text for phrase in phrases)
                    or (any(group in text for group in groups) and any(race in text for race in races))
                    or (any(pledge in text for pledge in pledges) and numbered.search(text) is not None)
                )
    print(hits)


if __name__ == "__main__":
    main()
