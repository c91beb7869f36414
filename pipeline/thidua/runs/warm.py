"""Imported by the process that workers are forked from: what each of them would load for itself is loaded once.

Nothing here starts a thread, and nothing that does (numpy, pyarrow) is imported: a fork of it may lock up.
"""

from thidua.read.scan.lines import lines_to_look_at
from thidua.read.scan.words import find_words
from thidua.runs.understand import made_ready

find_words(b"")  # the engines' databases
lines_to_look_at(b"")
made_ready()
