"""Members of a year to come: "Năm 2025, Cụm sẽ gồm A, B" in the review of 2024 is a plan and names none of 2024."""

import re

from thidua.link.context import Context, Entity
from thidua.link.stream import NEXT_YEAR, Stream, Token, year_of

# In one clause: the year, and what will make up the cluster then. What is quoted or told of its work is none.
_WILL = re.compile(
    r"(?:^|[;.,(-] |và |thì )(?:[^.;:]*? )?(?:sẽ|dự kiến|sắp tới) "
    r"(?:(?:chỉ|còn|vẫn|được|tiếp|tục|là|nâng|tăng|giảm|rút|mở|rộng|thu|gọn|lên|xuống|thành|cơ|cấu|lại) )*"
    r"(?:gồm|bao gồm|gồm có|có|còn|lên|xuống|thành|quy tụ|tập hợp)"
    r"(?: (?:@[HQC]\d+|[^@.;: ]+)){0,6}(?: :)? $"
)
# "từ năm 2026 khối còn A, B", "Sang năm 2025, cụm gồm A, B"
_FROM_ON = re.compile(
    r"(?:^|[;.,(] |và |nhưng |song )(?:(?:kể |bắt đầu )?từ|sang|bước sang) (?:ngày |tháng )?@[YD](\d+) (?:trở đi )?"
    r"(?:, )?(?:(?:@C\d+|cụm|khối|số|đơn vị|thành viên|chỉ|này|sẽ|thi đua|được|là) )*"
    r"(?:gồm|bao gồm|gồm có|có|còn|rút còn|giảm còn)"
    r"(?: (?:@[HQ]\d+|[^@.;: ]+)){0,4}(?: :)? $"
)
_YEAR = re.compile(r"@([YD])(\d+) |(?:^| )(?:năm tới|năm sau|sang năm) ")
_FROM_THEN = re.compile(
    r"(?:(?:là |gồm )?(?:[:(] )?@U\d+ )?(?:\) )?(?:[^@.;:,]+ )?(?:, )?"
    r"(?:(?:kể )?từ|trong|vào|bắt đầu từ|cho|của) (?:ngày |tháng )?@[YD](\d+) "
)


def to_come(context: Context, entity: Entity, stream: Stream, begin: int, end: int) -> bool:
    """Whether what stands from `begin` to `end` of a sentence's string is told of a year after the cluster's own."""
    before = stream.string[:begin]
    now = entity.year or context.year
    if now is None:
        return False
    if ("từ " in before or "sang " in before) and (then := _FROM_ON.search(before)):
        return _later(stream.tokens[int(then[1])], now)
    if not ("sẽ " in before or "dự kiến " in before or "sắp tới " in before) or not _WILL.search(before):
        return False
    clause = re.split(r"[;.] ", before)[-1]
    told = [stream.tokens[int(m[2])] if m[2] else None for m in _YEAR.finditer(clause)]
    if behind := _FROM_THEN.match(stream.string, end):
        told.append(stream.tokens[int(behind[1])])
    return any(token is None or _later(token, now) for token in told)


def _later(token: Token, now: int) -> bool:
    year = year_of(token)
    return year is not None and (year == NEXT_YEAR or year > now)
