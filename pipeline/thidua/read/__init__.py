"""read: bytes -> Article.

    plan(inputs, fields, stdin) -> Plan       which files, in which order; what cannot be read
    stretches(file, most) -> (Stretch, ...)   where a large file is cut, so that several processes can share it
    read_file(file, tally, stretch=None) -> Article|Reject  streaming; only what passes the trigger scan is parsed

A format is one file with one function, listed in `formats.known`. Nothing here knows what an article says.
"""

from thidua.read.fields import CONVENTION, Fields, MappingError, parse_mapping
from thidua.read.files import read_file
from thidua.read.given import STDIN, ListError, listed, spool
from thidua.read.inputs import InputFile, Plan, plan
from thidua.read.published import find_published, normalise_published
from thidua.read.record import Stretch, Tally
from thidua.read.scan.trigger import has_trigger
from thidua.read.stretches import count_records, stretches

__all__ = [
    "CONVENTION",
    "STDIN",
    "Fields",
    "InputFile",
    "ListError",
    "MappingError",
    "Plan",
    "Stretch",
    "Tally",
    "count_records",
    "find_published",
    "has_trigger",
    "listed",
    "normalise_published",
    "parse_mapping",
    "plan",
    "read_file",
    "spool",
    "stretches",
]
