"""The body in the name of its head, its board or its centre: "Bộ trưởng Bộ Công an" -> "Bộ Công an"."""

import re

from thidua.gazetteer import expand
from thidua.link.context import Context
from thidua.link.stream import Token
from thidua.model import Mention

_PERSON = re.compile(
    r"^(?:(?:phó |nguyên )?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|tổng giám đốc|cục trưởng|tổng cục trưởng"
    r"|chánh án"
    r"|viện trưởng|chánh thanh tra|thống đốc|chủ nhiệm|tổng(?= thanh tra| kiểm toán)|tư lệnh|chính ủy|bí thư"
    r"|trưởng ban)|ban (?:thường vụ|chấp hành|giám đốc)"
    r"|thường trực"
    r"|lãnh đạo|văn phòng(?! chính phủ))\s+",
    re.IGNORECASE,
)
_TOWN = re.compile(r"(?<![^\W_])TP\.? ?(?=\w)")
_CENTRE = re.compile(r"^(?:Ban Chấp hành )?Trung ương (?=Hội \S)")
_FRONT = re.compile(r"^mặt trận tổ quốc(?! việt nam$)", re.IGNORECASE)


def titled(context: Context, token: Token | Mention) -> str:
    """The body in an issuer's name: "Bộ trưởng Bộ Công an" -> "Bộ Công an"."""
    return body_of(whole_name(context, token))


def whole_name(context: Context, token: Token | Mention) -> str:
    """The issuer at `token` with the unit that begins inside it: "Trung ương [Hội" Nông dân Việt Nam]."""
    units = (m for m in context.mentions if isinstance(m, Mention) and m.kind == "unit")
    longer = next((m for m in units if token.start < m.start < token.end < m.end), None)
    return context.text(token.start, longer.end if longer else token.end)


def body_of(name: str) -> str:
    """The body in the name of its head or its board, written out: "Lãnh đạo MTTQ TP. A" -> "Ủy ban Mặt trận Tổ quốc
    thành phố A". "Trung ương Đoàn" is a whole name."""
    if _PERSON.sub("", name) == "Trung ương Đoàn":
        return "Trung ương Đoàn"
    written = _TOWN.sub("thành phố ", expand(_CENTRE.sub("", expand(_PERSON.sub("", name)))))
    return _FRONT.sub("Ủy ban Mặt trận Tổ quốc", written)


# What a body's name is often printed without: "Hội [Liên hiệp] Phụ nữ", "Viện kiểm sát [nhân dân]".
_LEFT_OUT = re.compile(r" (?:Liên hiệp|nhân dân|Nhà nước) ", re.IGNORECASE)


def in_full(context: Context, name: str | None) -> str | None:
    """The body under its full name, where the article prints that as well: "Hội Phụ nữ tỉnh A ... Hội Liên hiệp Phụ nữ
    tỉnh A"."""
    if name is None:
        return None
    units = (ref.unit.unit for ref in context.refs)
    return next((unit for unit in units if unit != name and _LEFT_OUT.sub(" ", unit) == name), name)
