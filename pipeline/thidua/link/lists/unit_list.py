"""One coordinated list of units, read from left to right over the tokens of a sentence."""

import re
from dataclasses import replace

from thidua.link.lists.elliptical import carried, commanded, gone_on, named, paired, shared_tail, town, under
from thidua.link.lists.names import ListNames
from thidua.link.lists.open_items import lengthened, open_end, opened_unit
from thidua.link.stream import UnitList
from thidua.model import PluralHead, UnitRef
from thidua.words import word_set

# What may stand between a plural head and its first name: "Công an 6 tỉnh [thuộc Cụm thi đua số 5, gồm:] A, B".
_BRIDGE = word_set(
    "trong thuộc của gồm bao là có như sau : các trên tham dự đó địa bàn cả hai ba bốn năm sáu khu vực phía miền "
    "bắc nam nữa ven biển miền núi đồng bằng trung du vùng cao sâu xa biên giới hải đảo nội ngoại thành đông tây llvt "
    ", - ( trực thành viên bạn này nói cùng đều ấy kia nêu vừa"
)
# What the units may do before they are named: "Thanh tra các tỉnh [ký tên gồm:] A, B"; only where "gồm" or ":" follows.
_TAKING_PART = word_set("ký kết tên giao ước tham gia dự họp có mặt về hội nghị đến")
_TWO_CAPITALS = re.compile(r"(?:Trường|Hội|Đội|Ban|Báo|Đài|Sở|Viện|Đoàn|Thuế|Trạm) [^\W\d_][^\W\d_A-ZĐ]*")
_EQUATING = word_set("gồm : là - (")
MAX_BRIDGE = 9  # tokens
MAX_NAME = 5  # words of a bare name, of two places with their dash
# How a territory is called; a body of one has a head before these words ("Công an huyện").
_AREAS = ("thị trấn ", "thị xã ", "thành phố ", "tp ", "tp.", "huyện ", "quận ", "xã ", "phường ", "tỉnh ")


def _is_place(ref: UnitRef) -> bool:
    """Whether a unit is a territory itself and no body of one."""
    return ref.unit.unit_kind == "province" or ref.unit.unit.lower().startswith(_AREAS)


class ListReader(ListNames):
    """Reads one list from left to right."""

    def read(self, i: int) -> tuple[int, UnitList] | None:
        """The list at token i: index after it and its value; None for a plural head without names."""
        j = i
        if self.tokens[i].type == "H":
            after = self.plural(i)
            if after is None:
                return None
            j = after
        first = self.item(j)
        if first is None:
            return None
        j = self.rest(first)
        if self.only_where():
            return None
        shared_tail(self.items, self.head)
        if any(t.folded == "-" for t in self.tokens[i:j]):
            paired(self.items, self.signs(), self.head)
        count = sum(self.counts) if self.counts and not (self.mixed() or self.peers) else None
        count = count or (self.present if self.present == len(self.items) else None)
        plural = self.head is not None
        return j, UnitList(tuple(self.items), count, plural, self.of_cluster, len(self.counts))

    def rest(self, j: int) -> int:
        """Take all items from token j on; index after the last."""
        while (nxt := self.next(j)) is not None:
            j = nxt
        return j

    def read_open(self, i: int) -> tuple[int, UnitList] | None:
        """The list behind an opening word whose first unit only its place shows; most of the others have heads."""
        end = open_end(self.tokens, i)
        if end is None:
            return None
        self.add(opened_unit(self.spelled(i, end)), self.tokens[i].start, self.tokens[end - 1].end)
        j = self.rest(self.brackets(end))
        headed = sum(bool(item.ref.head) for item in self.items)
        return (j, UnitList(tuple(self.items))) if len(self.items) > 2 and headed * 2 >= len(self.items) else None

    def mixed(self) -> bool:
        """Whether the one count of the list is of its first units only: "BĐBP 6 tỉnh A, ..., F và Hải đoàn 48"."""
        if len(self.counts) != 1 or len(self.items) <= self.counts[0] or self.head is None or not self.head.head:
            return False
        first = self.items[0].ref.head
        alike = next((n for n, item in enumerate(self.items) if item.ref.head != first), len(self.items))
        return alike == self.counts[0]

    def only_where(self) -> bool:
        """Whether one name after a plural is where they lie ("các huyện đồng bằng Nghệ An") or none ("5 tỉnh: Nợ")."""
        if self.head is None or len(self.items) != 1:
            return False
        placed, level = self.items[0].ref.unit.province is not None, self.head.level
        return placed if level in ("district", "commune") else level == "province" and not placed

    def plural(self, i: int) -> int | None:
        """Take the plural head at token i if names follow; index of the first name."""
        head = self.tokens[i].value
        assert isinstance(head, PluralHead)
        names = self.bridge(i, head)
        if names is None:
            return None
        between = self.tokens[i + 1 : names]
        if any(t.type in "CI" for t in between) and not any(t.folded in _EQUATING for t in between):
            return None  # "Công an các tỉnh trong Cụm, Cục A": the names are not of the head
        peers = any(t.folded == "bạn" for t in between)  # "Công an tỉnh A và Công an 5 tỉnh bạn trong Cụm (...)"
        self.peers = self.peers or peers
        if self.items and self.head is None and not peers and any(t.type == "C" for t in between):
            return None  # "Văn phòng Bộ và công an các tỉnh trong Cụm gồm: ...": only what follows is of the cluster
        self.head = carried(head, self.items[-1].ref if self.items else None)
        self.led = len(self.items)
        self.enclosed = self.tokens[names - 1].folded == "("
        self.of_cluster = self.of_cluster or any(t.type == "C" or t.folded == "viên" for t in between)
        if head.count:
            self.counts.append(head.count)
        return names

    def bridge(self, i: int, head: PluralHead) -> int | None:
        """Index of the first name under the plural head at token i, None where none follows."""
        for j in range(i + 1, min(i + MAX_BRIDGE, len(self.tokens))):
            token = self.tokens[j]
            if token.folded == "llvt":
                continue  # "Cụm thi đua số 2 LLVT tỉnh A: B, C"
            if self.owner(i, j):
                continue
            if token.type == "U" or self.bare(j):
                return j
            if head.level == "area" and (
                token.folded.isdigit() or token.folded in ("số", "khu") or self.counts_area(j)
            ):
                return j
            if head.level in ("commune", "district") and self.names_by_number(j, head):
                return j
            if token.type == "H":  # "4 Phòng Ngoại vụ trực thuộc Văn phòng UBND các tỉnh A, B": of A and of B
                below = self.tokens[j - 1].folded in ("thuộc", "của") and getattr(token.value, "count", None) is None
                return self.bridge(j, head) if below and head.level is None else None
            if token.type == "W":
                following = self.tokens[j + 1].type if j + 1 < len(self.tokens) else ""
                if token.folded in _TAKING_PART - _BRIDGE and self.named_below(j):
                    continue
                if token.folded not in _BRIDGE or (token.folded == "," and following == "H"):
                    return None
                if token.folded == "thành" and self.folded(j + 1) != "viên":
                    return None
            elif token.type not in "CIO":
                return None
        return None

    def owner(self, i: int, j: int) -> bool:
        """Whether the unit at token j says whose the cluster behind the plural head at token i is: "Hội LHPN 5 xã thuộc
        Cụm thi đua số 3, | Hội LHPN huyện A | : B, C"."""
        if self.tokens[j].type != "U" or self.folded(j + 1) not in (":", "gồm", "("):
            return False
        glued = self.folded(j - 1) in (",", "-", "thuộc", "của")
        return self.tokens[j - 1 - glued].type == "C" and j - 1 - glued > i

    def named_below(self, j: int) -> bool:
        """Whether "gồm" or a colon follows the words of taking part at token j."""
        following = (t for t in self.tokens[j : j + MAX_BRIDGE] if t.folded not in _TAKING_PART)
        return getattr(next(following, None), "folded", "") in ("gồm", ":")

    def item(self, j: int) -> int | None:
        """Take the unit at token j with what stands in brackets after it; index after both."""
        if j >= len(self.tokens):
            return None
        token = self.tokens[j]
        if (after := self.by_number(j) or self.by_code(j)) is not None:
            return after
        if token.type == "U" and isinstance(token.value, UnitRef):
            return self.unit(j, token.value)
        if (after := self.parted_name(j)) is not None:
            return after
        if self.bare(j) and (self.head or self.placed()):
            k = self.two_places(self.bare_end(j))
            if k - j > MAX_NAME:
                return None
            last = self.items[-1].ref if self.items else None
            ref = named(self.printed(j, k), gone_on(self.head, last if len(self.items) > self.led else None), last)
            self.add(ref, token.start, self.tokens[k - 1].end)
            return self.brackets(k)
        return None

    def unit(self, j: int, ref: UnitRef) -> int | None:
        """Take the unit `ref` at token j."""
        token = self.tokens[j]
        if self.items:
            if not self.fits(ref):
                return None
            beside = self.folded(j - 1) == ","  # "Lữ đoàn 198, Bộ Tư lệnh A", not "Trung đoàn 5 và Lữ đoàn 6"
            if beside and (joined := commanded(self.items[-1].ref, ref)):
                self.items[-1] = replace(self.items[-1], end=token.end, ref=joined)
                return self.brackets(j + 1)
        if self.head and self.a_place(ref):
            last = self.items[-1].ref if len(self.items) > self.led else None
            ref = named(ref.unit.unit, gone_on(self.head, last), None)
        self.add(self.inherit(ref, told=token.folded.startswith("tỉnh ")), token.start, token.end)
        if (end := self.two_places(j + 1)) > j + 1:
            second = lengthened(self.items[-1].ref, self.printed(j + 1, end))
            self.items[-1] = replace(self.items[-1], ref=second, end=self.tokens[end - 1].end)
            return self.brackets(end)
        return self.brackets(self.seat(j + 1) if ref.head else j + 1)

    def a_place(self, ref: UnitRef) -> bool:
        """Whether what looks like a body is a place in a list of bare places: "5 phường: Trường Thi, Hội Hợp"."""
        places = self.head is not None and self.head.kind == "province" and self.head.level in ("commune", "district")
        if places and not ref.head and ref.unit.unit_kind == "district":
            return not _is_place(ref)  # "3 phường: Xuân Hương - Đà Lạt", known by its name
        return places and bool(ref.head) and ref.place is None and bool(_TWO_CAPITALS.fullmatch(ref.unit.unit))

    def placed(self) -> bool:
        """Whether a bare name can inherit from the last unit: that had a place itself."""
        return bool(self.items) and self.items[-1].ref.place is not None

    def fits(self, ref: UnitRef) -> bool:
        """Whether a unit can stand in this list: after bare provinces come no agencies ("tại Hà Nội, Công an
        ...")."""
        if self.venue() and not _is_place(ref):
            return False
        bare_province = self.head is None and self.items[-1].ref.unit.unit_kind == "province"
        return not (bare_province and ref.unit.unit_kind not in ("province", "district"))

    def venue(self) -> bool:
        """Whether the one item so far is where something took place: "Tại thị trấn Khe Sanh, Công an huyện ..."."""
        return (
            self.head is None
            and len(self.items) == 1
            and _is_place(self.items[0].ref)
            and self.word_before() in ("tại", "ở")
        )

    def inherit(self, ref: UnitRef, *, told: bool) -> UnitRef:
        """A bare place takes the head of the list or of the unit before it: "Công an tỉnh A và B". `told`: it is called
        a province ("tỉnh C"), so no town of that name."""
        towns = self.head is not None and self.head.level == "city" and self.head.kind == "province" and not told
        if self.head and (towns or (self.items and self.head.level in ("district", "commune"))):
            ref = town(ref, self.head)
        if ref.head or ref.place is None:
            return ref
        if self.head:
            return (
                under(self.head.head, self.head.kind, ref) if self.head.head and self.head.kind != "province" else ref
            )
        if self.items and self.items[-1].ref.head:
            last = self.items[-1].ref
            return under(last.head, last.unit.unit_kind, ref)
        return ref

    def next(self, j: int) -> int | None:
        """Take the next item after the separator at token j; None where the list ends."""
        if (after := self.second_half(j)) is not None:
            return after
        k = self.separator(self.go_on(j)) or self.next_group(j)
        if k is None:
            return None
        if self.tokens[k].type == "H" and self.venue() and getattr(self.tokens[k].value, "kind", "") != "province":
            return None  # "tại huyện A, Hội Nông dân 5 huyện: B, C": A is where they met
        if self.tokens[k].type == "H":
            saved = (self.head, list(self.counts))
            after = self.plural(k)
            got = self.item(after) if after is not None else None
            if got is None:
                self.head, self.counts = saved
            return got
        if self.bare(k) and not (self.ends_cleanly(k) or self.number_next(k)):
            return self.open_item(k)
        return self.item(k) or self.open_item(k)
