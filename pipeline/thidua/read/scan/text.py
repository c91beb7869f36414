"""The second look of the trigger scan: at the text of what passed the first, once it is taken out of its record.

Raw bytes can spell a word in many ways and hold the menus of a page; a text holds an article, in one spelling. So less
is asked of many more words here: of "khối u", "mét khối", "học sinh khối 12" no reader makes a cluster, and the article
is only counted. The answer is the same in whatever format the text came.
"""

import re

from thidua.text import folded
from thidua.words import EMULATION, OTHER_CLUSTERS

# Enough by themselves.
_ENOUGH = re.compile(
    r"(?:cụm|khối)\s+(?:trưởng|phó|thi\s+đua|tđ)|(?:trưởng|phó)\s+(?:cụm|khối)|giao\s+ước\s+thi\s+đua"
    r"|khu\s+vực\s+thi\s+đua|(?:cum|khoi)\s+thi\s+dua|(?:cum|khôi)\s+thi\s+đua"
)
_GROUP = re.compile(
    r"(?<!mét )(?:cụm|khối(?!\s+(?:không\s+khí|ngoại\s+(?!giao|vụ|thương))))(?!\s*" + OTHER_CLUSTERS + ")"
)
_YEAR_OF_SCHOOL = re.compile(r"khối\s+\d")


def may_name_cluster(text: str) -> bool:
    """Whether an NFC text may name an emulation cluster; it may say yes too often, never no to an article on one."""
    view = folded(text)
    if _ENOUGH.search(view):
        return True
    if not EMULATION.search(view):
        return False
    return any(not _year_of_school(text, view, group) for group in _GROUP.finditer(view))


def _year_of_school(text: str, view: str, group: re.Match[str]) -> bool:
    """Whether it is the "khối" of "học sinh khối 9": in lower case, a number right behind it."""
    return text[group.start()].islower() and _YEAR_OF_SCHOOL.match(view, group.start()) is not None
