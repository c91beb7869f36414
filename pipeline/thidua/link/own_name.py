"""Bodies that grant awards as what they are besides: units that lead a cluster, are praised, or are in it.

    "Cục Thuế, Kho bạc Nhà nước và Ngân hàng Nhà nước"                 three members
    "bầu Tòa án nhân dân tối cao là Trưởng khối", "Phó khối: Bộ Y tế"   who leads
    "suy tôn Bộ Tư pháp, Thanh tra Chính phủ để đề nghị Thủ tướng"      whom the cluster puts forward
    "Chủ tịch UBND xã A, Trưởng cụm"                                    who holds a post in it leads the cluster

Everywhere else such a body stays the issuer (type "I") that it mostly is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.stream import Token
from thidua.model import AnyMention, Mention, UnitRef
from thidua.text import folded

_BODIES = ("ministry", "sector", "association")
_POST = re.compile(r"(?:bộ trưởng|thống đốc|chánh án|viện trưởng|tổng thanh tra|tổng kiểm toán|chủ nhiệm)(?: ,)? $")
_CENTRE = re.compile(r"^(?:trung ương|tw) $")
# Before a body ...
_ROLE_IS = re.compile(r"@R\d+ (?:@[YD]\d+ )?(?:là|:|thuộc về) $")
_CHOSEN = re.compile(r"(?:suy tôn|bình chọn|biểu dương|tôn vinh|vinh danh) $")
_GIVEN = re.compile(r"@[AR]\d+ (?:[^.;]* )?(?:cho|sang) $")
_OF_CLUSTER = re.compile(r"@[CR]\d+ (?:\W )?$")  # whose cluster it is
_GIVERS = re.compile(r"(?:của|do|thuộc|bởi|từ|trình|đề nghị|được) $")
_LISTED = re.compile(
    r"(?:@C\d+|@Q\d+|đơn vị|thành viên|cơ quan|bộ) (?:[^@.;:]{0,20} )?(?:gồm|là|có|:|\()(?: có)?(?: :)? $"
)
_GUESTS = re.compile(r"(?:dự|đại biểu|mời|phối hợp|làm việc) [^.;]*$")
# ... and behind it. Who gives a role away may stand above the cluster: no "trao", "giao".
_HAS = re.compile(
    r"(?:[,-] )?(?:(?:đã|vừa|tiếp tục|chính thức) )*"
    r"(?:được (?:(?!@)\S+ ){0,6}?(?:bầu|chọn|cử|phân công|giao|tín nhiệm|suy tôn) |là |làm |giữ |nhận (?!thấy|xét|định)"
    r"|tiếp nhận |đảm nhận |đảm nhiệm |bàn giao )(?:(?!cho )[^\W\d@]+ ){0,5}@R\d+ "
)
_APPOSED = re.compile(r"[-(] (?:đơn vị )?@R\d+ ")
_POST_APPOSED = re.compile(
    r"(?:[,(-] (?:(?:đơn vị|thay mặt|đại diện|cho|là|hiện là|đồng thời là) )*"
    r"|(?:(?:hiện|tiếp tục|vẫn|được|bầu|cử|phân công|là|làm|giữ|đảm nhận|đảm nhiệm|vai trò|nhiệm vụ) )+)@R\d+ "
)
_ROLE_BEFORE = re.compile(r"@R (?:[,:-] )?(?:là )?$")  # "Cụm trưởng, Chủ tịch UBND huyện A"
# "bàn giao nhiệm vụ Cụm trưởng cho Chủ tịch UBND tỉnh A", "nhận cờ Cụm trưởng từ Chủ tịch UBND tỉnh A"
_HANDED = re.compile(
    r"(?:giao|trao|nhận|chuyển|quản|nhường) (?:[^.;@]+ )?@R (?:[^.;@,]+ )?(?:cho|sang|từ|về) (?:tay )?"
    r"(?:đồng chí |ông |bà )?(?:phó )?$|"
    r"@R (?:[^.;@,]+ )?(?:được|đã) (?:[^.;@,]+ )?(?:giao|trao|chuyển)(?: lại)? (?:cho|sang|từ) (?:tay )?$"
)
_PASSES = re.compile(
    r"(?:bàn giao|chuyển giao|trao|giao lại|trao lại|nhận|tiếp nhận|nhận bàn giao|tiếp quản) (?:[^.;]*@R [^.;]*"
    r"|[^.;]*(?:luân lưu|luân phiên|truyền thống) [^.;]*|(?:lại )?)(?:cho|từ|sang) "
)
_RECEIVES = re.compile(
    r"(?:(?:vinh dự|cũng|đã|tiếp tục|và|,) |@I\d+ )*(?:được|đón nhận|nhận|giành|dẫn đầu|xếp|đứng) [^.;]*@[AM]\d+ "
)
_GRANTS = re.compile(r"(?:xem xét|xét|khen|tặng|trao|quyết định|công nhận|để khen|để tặng) ")
_REACH = 14  # tokens beside a chairman among which his role stands
_LIST_SIZE = 3  # bodies in a row behind a word that lists them


def in_their_own_name(tokens: list[Token], mentions: Sequence[AnyMention]) -> list[Token]:
    """`tokens` with the type "U" where an issuer stands as a unit; `mentions` are those of the sentence."""
    issuers = [token for token in tokens if token.type == "I"]
    if not issuers:
        return tokens
    if any(t.folded.startswith("chủ tịch ") for t in issuers):
        tokens = _posts_of_places(tokens, mentions)
    if not any(t.type == "I" and t.value in _BODIES for t in tokens):
        return tokens
    units = {m.end: m for m in mentions if isinstance(m, Mention) and m.kind == "unit"}
    return _Bodies(_whole(tokens, list(units.values())), units).read()


def _whole(tokens: list[Token], units: Sequence[Mention]) -> list[Token]:
    """Issuers with all of their names: "[Trung ương Hội] Nông dân Việt Nam", where the unit begins inside."""
    out: list[Token] = []
    end = 0
    for token in tokens:
        if token.start < end:
            continue
        inside = (m for m in units if token.start < m.start < token.end < m.end) if token.type == "I" else ()
        unit = next(iter(inside), None)
        out.append(replace(token, end=unit.end) if unit and token.value == "association" else token)
        end = out[-1].end
    return out


def _posts_of_places(tokens: list[Token], mentions: Sequence[AnyMention]) -> list[Token]:
    """The tokens with the unit of a place's chairman where a role stands beside him or is given to him ("Chủ tịch UBND
    xã A, Cụm phó", "Chủ tịch UBND xã A được bầu làm Cụm trưởng"), or where he hands it to his like or takes it."""
    out = list(tokens)
    units = [m for m in mentions if isinstance(m, Mention) and m.kind == "unit"]
    others = []  # from the last one
    for i in range(len(tokens) - 1, -1, -1):
        post = tokens[i]
        if post.type != "I" or not post.folded.startswith("chủ tịch "):
            continue
        unit = next((m for m in units if m.start < post.end < m.end), None)
        if unit is None:
            continue
        j = next((n for n, t in enumerate(tokens) if n > i and t.start >= unit.end), len(tokens))
        before, near = _words(tokens[max(0, i - _REACH) : i]), _words(tokens[max(0, i - 3) : i])
        behind = _words(tokens[j : j + _REACH]).replace("@R ", "@R0 ")
        if _POST_APPOSED.match(behind) or _HAS.match(behind) or _ROLE_BEFORE.search(near) or _HANDED.search(before):
            out[i:j] = [Token("U", unit.start, unit.end, folded(unit.text), value=unit.value)]
        else:
            others.append(unit)
    for unit in others:
        i = next(n for n, t in enumerate(out) if t.start < unit.start < t.end)
        j = next((n for n, t in enumerate(out) if t.start >= unit.end), len(out))
        if any(_hands(out, i, j, k, unit) for k, t in enumerate(out) if t.type == "U"):
            out[i:j] = [Token("U", unit.start, unit.end, folded(unit.text), value=unit.value)]
    return out


def _words(tokens: Sequence[Token]) -> str:
    """Words of tokens, roles as "@R"."""
    return "".join("@R " if t.type == "R" else t.folded + " " for t in tokens)


def _hands(tokens: list[Token], i: int, j: int, k: int, unit: Mention) -> bool:
    """Whether the chairman at tokens i to j and the unit at token k, of another place at the same level, hand a role
    from one to the other."""
    own, other = unit.value, tokens[k].value
    if not (isinstance(own, UnitRef) and isinstance(other, UnitRef)) or own.unit.unit_id == other.unit.unit_id:
        return False
    between = _words(tokens[j:k] if j <= k else tokens[k + 1 : i])
    return _level(own) == _level(other) and bool(_PASSES.search(between))


def _level(ref: UnitRef) -> str | None:
    """The level of a place or of its committee; a city is a province or a district."""
    if ref.level == "city":
        return "province" if ref.unit.province else "district"
    return ref.level


class _Bodies:
    """The bodies of one sentence, and which of them are units so far."""

    def __init__(self, tokens: list[Token], units: dict[int, Mention]) -> None:
        self.tokens, self.out = tokens, list(tokens)
        self.parts = [f"@{t.type}{i} " if t.type != "W" else t.folded + " " for i, t in enumerate(tokens)]
        self.granted = any(t.type in "AM" for t in tokens)
        self.names = {i: units[t.end] for i, t in enumerate(tokens) if t.type == "I" and t.end in units}
        self.subjects: set[int] = set()  # what stands in a row before them is a subject as well

    def read(self) -> list[Token]:
        """The tokens, with the bodies that stand as units changed: first by what is around each, then along rows."""
        bodies = [i for i in self.names if self.tokens[i].value in _BODIES]
        for i in bodies:
            post = _CENTRE.sub("", self.tokens[i].folded[: self.names[i].start - self.tokens[i].start])
            if self.leads(i, post) if post else self.chosen(i) or self.bears(i) or self.listed(i):
                self.change(i)
        for i in reversed(bodies):
            if self.right(i) in self.subjects:
                self.subjects.add(i)
                self.change(i)
        return [token for token in self.out if token.end > token.start]

    def change(self, i: int) -> None:
        """Make the body at token i a unit; the post before its name goes to nobody."""
        name = self.names[i]
        self.out[i] = Token("U", name.start, name.end, folded(name.text), value=name.value)

    def before(self, i: int) -> str:
        """The sentence before token i."""
        return "".join(self.parts[:i])

    def behind(self, i: int) -> str:
        """The sentence after token i."""
        return "".join(self.parts[i + 1 :])

    def right(self, i: int) -> int | None:
        """Index of what the separator behind token i leads to; None where none stands there."""
        j = i + 1
        while j < len(self.parts) and self.parts[j] in (", ", "; ", "và "):
            j += 1
        return j if i + 1 < j < len(self.parts) else None

    def left(self, i: int) -> int | None:
        """Index of what a separator before token i parts it from; None where none stands there."""
        j = i - 1
        while j >= 0 and self.parts[j] in (", ", "; ", "và "):
            j -= 1
        return j if 0 <= j < i - 1 else None

    def leads(self, i: int, post: str) -> bool:
        """Whether who holds the post before the body leads the cluster: "Bộ trưởng Bộ Y tế, Trưởng khối"."""
        return bool(_POST.fullmatch(post)) and bool(_POST_APPOSED.match(self.behind(i)))

    def chosen(self, i: int) -> bool:
        """Whether the body is put forward, praised or given something, or stands in a row behind one that is."""
        before, behind = self.before(i), self.behind(i)
        if _GRANTS.match(behind):
            return False
        if _RECEIVES.match(behind) and not _GIVERS.search(before):
            self.subjects.add(i)
            return True
        row = any(self.out[k].type == "U" and self.right(k) == i for k in self.names if k < i)
        return row or bool(_CHOSEN.search(before) or _GIVEN.search(before))

    def bears(self, i: int) -> bool:
        """Whether the body has a role in the cluster."""
        before, behind = self.before(i), self.behind(i)
        if _ROLE_IS.search(before):
            return True
        return bool(_HAS.match(behind)) or (
            bool(_APPOSED.match(behind)) and not re.search(r"@[CR]\d+ (?:\W )?$", before)
        )

    def listed(self, i: int) -> bool:
        """Whether the body is in a list of units where nothing is awarded."""
        if self.granted:
            return False
        if self.tokens[i].value == "sector" and any(
            t.type == "U" and self.right(k) == i for k, t in enumerate(self.out[:i])
        ):
            return True
        first, last, size = i, i, 1
        while (k := self.left(first)) is not None and (k in self.names or self.out[k].type == "U"):
            first, size = k, size + 1
        while (k := self.right(last)) is not None and (k in self.names or self.out[k].type == "U"):
            last, size = k, size + 1
        before = self.before(first)
        return size >= _LIST_SIZE and bool(_LISTED.search(before)) and not _GUESTS.search(before)
