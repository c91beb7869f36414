"""One coordinated list of units, read from left to right over the tokens of a sentence."""

import re
from dataclasses import replace

from thidua.gazetteer import expand
from thidua.link.stream import Item, RolePhrase, Token, UnitList
from thidua.model import PluralHead, RoleName, Unit, UnitKind, UnitRef
from thidua.text import slug

# What may stand between a plural head and its first name: "Công an 6 tỉnh [thuộc Cụm thi đua số 5, gồm:] A, B".
_BRIDGE = frozenset(
    "trong thuộc của gồm bao là có như sau : các trên tham dự đó địa bàn cả hai ba bốn năm sáu khu vực phía miền bắc nam , - (".split()
)
_SEPARATORS = (
    [","], [";"], ["và"], [",", "và"], [";", "và"], ["cùng"], [",", "cùng"], ["cùng", "với"], ["/"], ["và", "các"],
    [",", "và", "các"], [",", "các"], ["-"],
)  # fmt: skip
_AGENCIES = frozenset({"province_police", "province_agency"})
MAX_BRACKET = 10  # tokens


class ListReader:
    """Reads one list from left to right."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.items: list[Item] = []
        self.head: PluralHead | None = None
        self.of_cluster = False
        self.counts: list[int] = []

    def read(self, i: int) -> tuple[int, UnitList] | None:
        """The list at token i: index after it and its value; None for a plural head without names."""
        j = i
        if self.tokens[i].type == "H":
            after = self.plural(i)
            if after is None:
                return None
            j = after
        first = self.item(j, first=True)
        if first is None:
            return None
        j = first
        while (nxt := self.next(j)) is not None:
            j = nxt
        count = sum(self.counts) if self.counts else None
        return j, UnitList(tuple(self.items), count, self.head is not None, self.of_cluster)

    def plural(self, i: int) -> int | None:
        """Take the plural head at token i if names follow; index of the first name."""
        head = self.tokens[i].value
        assert isinstance(head, PluralHead)
        j = i + 1
        while j < len(self.tokens) and j - i < 9:
            token = self.tokens[j]
            if (
                token.type == "U"
                or self.bare(j)
                or (head.level == "area" and (token.folded.isdigit() or token.folded == "số"))
            ):
                break
            if token.type == "W" and token.folded in _BRIDGE:
                if token.folded == "," and j + 1 < len(self.tokens) and self.tokens[j + 1].type == "H":
                    return None
            elif token.type not in "CI":
                return None
            j += 1
        else:
            return None
        if any(t.type in "CI" for t in self.tokens[i + 1 : j]) and not any(
            t.folded in ("gồm", ":", "là", "-", "(") for t in self.tokens[i + 1 : j]
        ):
            return None  # "Công an các tỉnh trong Cụm, Cục A": the names are not of the head
        self.head = head
        self.of_cluster = any(t.type == "C" for t in self.tokens[i + 1 : j])
        if head.count:
            self.counts.append(head.count)
        return j

    def bare(self, j: int) -> bool:
        """Whether a proper name stands at token j that no extractor knows (a district, a school, a company)."""
        token = self.tokens[j]
        initial = len(token.folded) == 1 and (j + 1 == len(self.tokens) or not self.tokens[j + 1].capital)
        return token.type == "W" and token.capital and token.folded[0].isalpha() and not initial

    def item(self, j: int, first: bool = False) -> int | None:
        """Take the unit at token j with what stands in brackets after it; index after both."""
        if j >= len(self.tokens):
            return None
        token = self.tokens[j]
        if (numbered := self.numbered(j)) is not None:
            return numbered
        if token.type == "U" and isinstance(token.value, UnitRef):
            ref = token.value
            if self.items and not self.fits(ref):
                return None
            if self.items and self.parent(ref):
                self.items[-1] = replace(self.items[-1], end=token.end, ref=self.joined(ref))
                return self.brackets(j + 1)
            self.add(self.inherit(ref), token.start, token.end)
            return self.brackets(self.seat(j + 1) if ref.head else j + 1)
        if self.bare(j) and (self.head or self.placed()):
            k = j
            while k < len(self.tokens) and (
                self.bare(k)
                or (k > j and re.fullmatch(r"\d{1,2}", self.tokens[k].folded) and self.tokens[k].type == "W")
            ):
                k += 1
            if k - j > 5:
                return None
            name = " ".join(self.text_of(t) for t in self.tokens[j:k])
            self.add(self.named(name), self.tokens[j].start, self.tokens[k - 1].end)
            return self.brackets(k)
        return None

    def numbered(self, j: int) -> int | None:
        """Take a unit of which only the number is printed: "TAND các khu vực 4, 5 và 7", "Trại giam số 3, số 5"."""
        tokens = self.tokens
        k = j + 1 if tokens[j].folded == "số" and (self.items or self.head) else j
        if k >= len(tokens) or tokens[k].type != "W" or not tokens[k].folded.isdigit():
            return None
        if self.head and self.head.level in ("area", "district", "commune") and self.head.head:
            name = f"{re.sub(' số$', '', self.head.head)}{' số' if k > j else ''} {tokens[k].folded}"
        elif k > j and re.search(r" \d+$", self.items[-1].ref.unit.unit):
            name = re.sub(r"\d+$", tokens[k].folded, self.items[-1].ref.unit.unit)
        else:
            return None
        name = expand(name)
        kind = self.items[-1].ref.unit.unit_kind if self.items else (self.head.kind if self.head else "other")
        self.add(UnitRef(Unit(slug(name), name, kind), name, None, None), tokens[j].start, tokens[k].end)
        return self.brackets(k + 1)

    def parent(self, ref: UnitRef) -> bool:
        """Whether `ref` is the higher command of the numbered unit before it: "Lữ đoàn 198, Bộ Tư lệnh Đặc công"."""
        lower = re.match(r"(?:lữ|trung|tiểu|sư|hải) đoàn \d|đại đội \d", self.items[-1].ref.unit.unit.lower())
        return bool(lower and re.match(r"bộ tư lệnh|quân khu|quân đoàn|sư đoàn|lữ đoàn", ref.unit.unit.lower()))

    def joined(self, ref: UnitRef) -> UnitRef:
        last = self.items[-1].ref
        name = f"{last.unit.unit}, {ref.unit.unit}"
        return UnitRef(
            Unit(slug(name), name, last.unit.unit_kind, last.unit.province), last.head, last.place, last.level
        )

    def seat(self, j: int) -> int:
        """Index after "- <place>" that only says where the unit before it sits: "TAND khu vực 5 - TP.HCM"."""
        tokens = self.tokens
        if j + 1 < len(tokens) and tokens[j].folded == "-" and isinstance(tokens[j + 1].value, UnitRef):
            ref = tokens[j + 1].value
            if not ref.head and not self.head and self.items[-1].ref.unit.province is None:
                return j + 2
        return j

    def text_of(self, token: Token) -> str:
        return str(token.value) if token.value else token.folded

    def placed(self) -> bool:
        """Whether a bare name can inherit from the last unit: that had a place itself."""
        return bool(self.items) and self.items[-1].ref.place is not None

    def fits(self, ref: UnitRef) -> bool:
        """Whether a unit can stand in this list: after bare places come no agencies ("tại Hà Nội, Công an ...")."""
        last = self.items[-1].ref
        if self.head is None and last.unit.unit_kind == "province" and ref.unit.unit_kind != "province":
            return False
        agency = ref.unit.unit_kind in _AGENCIES and ref.head
        return not (self.head and self.head.head in ("tỉnh", "") and agency and len(self.items) > 1 and False)

    def inherit(self, ref: UnitRef) -> UnitRef:
        """A bare place takes the head of the list or of the unit before it: "Công an tỉnh A và B"."""
        if ref.head or ref.place is None:
            return ref
        if self.head and self.head.head and self.head.kind != "province":
            return self.under(self.head.head, self.head.kind, ref)
        if self.items and self.items[-1].ref.head and self.head is None:
            last = self.items[-1].ref
            return self.under(last.head, last.unit.unit_kind, ref)
        return ref

    def under(self, head: str, kind: UnitKind, ref: UnitRef) -> UnitRef:
        """The agency `head` of the place `ref`. A place word of its own ("TP Huế") stands for the one in the head."""
        place = ref.unit.unit if ref.unit.unit_kind != "province" else (ref.unit.province or ref.unit.unit)
        level = ref.level if ref.level not in (None, "province") else None
        if level or (ref.unit.unit_kind != "province" and not ref.unit.unit[:1].isupper()):
            head = re.sub(r"\s*(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|TP\.?|các)$", "", head)
            place = ref.unit.unit if ref.unit.unit_kind != "province" else f"thành phố {ref.unit.province}"
        name = f"{head} {place}".strip()
        name = expand(name)
        unit = Unit(slug(name), name, kind if ref.unit.province else "district", ref.unit.province)
        return UnitRef(unit, head, ref.place, ref.level)

    def named(self, name: str) -> UnitRef:
        """A unit of which only a proper name is printed."""
        if self.head and self.head.head.endswith(" số"):
            head = self.head.head.removesuffix(" số")
            full, kind, level = f"{head} {name}", self.head.kind, None
        elif self.head and self.head.head:
            full, head, kind = f"{self.head.head} {name}", self.head.head, self.head.kind
            level = self.head.level
        elif self.items:
            last = self.items[-1].ref
            full, head, kind, level = f"{last.head} {name}".strip(), last.head, last.unit.unit_kind, last.level
        else:
            full, head, kind, level = name, "", "other", None
        full = expand(full)
        kind = "district" if level in ("district", "commune", "province", "city") and kind != "academy" else kind
        return UnitRef(Unit(slug(full), full, kind), head, name, level)

    def add(self, ref: UnitRef, start: int, end: int) -> None:
        self.items.append(Item(ref, start, end))

    def brackets(self, j: int) -> int:
        """Index after brackets or a dash with a role behind the last unit; the roles go to the item."""
        tokens = self.tokens
        if j < len(tokens) and tokens[j].folded == "(":
            close = next((k for k in range(j + 1, min(j + MAX_BRACKET, len(tokens))) if tokens[k].folded == ")"), None)
            inside = tokens[j + 1 : close] if close else []
            if close and not any(t.type in "UH" for t in inside):
                self.tag([t for t in inside if t.type == "R"])
                return close + 1
            if close is None and j + 1 < len(tokens) and tokens[j + 1].type == "R":
                self.tag([tokens[j + 1]])
                return j + 2
        if j + 1 < len(tokens) and tokens[j].folded == "-" and tokens[j + 1].type == "R" and self.continues(j + 2):
            self.tag([tokens[j + 1]])
            return j + 2
        return j

    def continues(self, j: int) -> bool:
        """Whether the list goes on at token j."""
        return self.separator(j) is not None and len(self.items) > 1

    def tag(self, tokens: list[Token]) -> None:
        roles: tuple[RoleName, ...] = ()
        for token in tokens:
            if isinstance(token.value, RolePhrase):
                roles += token.value.roles
        if roles:
            self.items[-1] = replace(self.items[-1], roles=roles)

    def separator(self, j: int) -> int | None:
        """Index after the separator at token j if something that can be an item follows."""
        for sign in sorted(_SEPARATORS, key=len, reverse=True):
            k = j + len(sign)
            if [t.folded for t in self.tokens[j:k]] == sign and k < len(self.tokens):
                if sign == ["-"] and not (self.head and self.tokens[k].type == "U"):
                    continue
                if self.tokens[k].type in "UH" or self.bare(k) or self.number_next(k):
                    return k
        return None

    def number_next(self, k: int) -> bool:
        """Whether a bare number that continues a list of numbered units stands at token k."""
        token, following = self.tokens[k], self.tokens[k + 1] if k + 1 < len(self.tokens) else None
        if token.folded == "số":
            return following is not None and following.folded.isdigit()
        plain = token.type == "W" and token.folded.isdigit() and len(token.folded) < 3
        return bool(plain and self.head and self.head.level in ("area", "district", "commune")) and not (
            following is not None
            and following.type == "W"
            and following.folded.isalpha()
            and following.folded not in ("và", "là", "đã", "tổ", "họp", "ký", "cùng")
        )

    def next(self, j: int) -> int | None:
        """Take the next item after the separator at token j; None where the list ends."""
        k = self.separator(j)
        if k is None:
            return None
        if self.tokens[k].type == "H":
            saved = (self.head, list(self.counts))
            after = self.plural(k)
            got = self.item(after) if after is not None else None
            if got is None:
                self.head, self.counts = saved
            return got
        if self.bare(k) and not self.ends_cleanly(k):
            return None
        return self.item(k)

    def ends_cleanly(self, k: int) -> bool:
        """Whether the bare name at token k ends at a sign or a joiner: else it opens another clause."""
        begin = k
        while k < len(self.tokens) and (self.bare(k) or re.fullmatch(r"\d{1,2}", self.tokens[k].folded)):
            k += 1
        if k >= len(self.tokens):
            return True
        if k - begin > 1 and self.head and len(self.items) > 1:
            return True  # two capitalised words that go on a list of places; a verb may follow
        return self.tokens[k].type != "W" or self.tokens[k].folded in ", ; . ( ) và - : cùng là có đã được … /".split()
