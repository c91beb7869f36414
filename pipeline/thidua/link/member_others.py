"""Lists that stand beside the words for a cluster's members and tell of others: those chosen, the ends of a range."""

import re

# "Cụm bình chọn 2 đơn vị gồm A và B": those chosen, not those that make up the cluster.
_CHOSEN = re.compile(
    r"(?:^| )(?:bình chọn|bình bầu|bình xét|chọn|lựa chọn|suy tôn|đề nghị|đề xuất|bầu|xét|tặng|khen thưởng|biểu dương"
    r"|tôn vinh) [^@.;:]*@Q\d+ [^@.;:]{0,30}(?:gồm|là|gồm có|:) (?:các )?$"
)
_RANGE = re.compile(r"(?:^| )từ $")  # "có 9 thành viên, từ A, B đến C"


def of_others(before: str, after: str) -> bool:
    """Whether the list between the words `before` and `after` of a sentence is no list of members."""
    chosen = "@Q" in before and _CHOSEN.search(before)
    return bool(chosen or (_RANGE.search(before) and after.startswith(("đến ", "tới "))))
