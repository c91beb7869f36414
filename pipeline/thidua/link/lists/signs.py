"""What stands between and behind the units of a list: separators, brackets, bare names."""

import re
from dataclasses import replace

from thidua.link.lists.in_all import told_in_all
from thidua.link.lists.numbers import NumberSigns
from thidua.link.lists.open_items import OPENERS, looks_like_a_person
from thidua.link.stream import Item, RolePhrase, Token
from thidua.model import PluralHead, RoleName, Title, UnitRef
from thidua.words import CLAUSE_WORDS, word_set

# Longest first.
_SEPARATORS = (
    (",", "và", "các"), ("cùng", "với"), ("và", "các"), (",", "và"), (";", "và"), (",", "cùng"), (",", "các"),
    (";", "cùng"), (";", "các"), (",",), (";",), ("và",), ("cùng",), ("/",), ("-",), ("với",),
)  # fmt: skip
_BY_FIRST = {sign[0]: tuple(one for one in _SEPARATORS if one[0] == sign[0]) for sign in _SEPARATORS}
_HOSTS = (("đơn", "vị", "chủ", "nhà"), ("đơn", "vị", "đăng", "cai"), ("đội", "chủ", "nhà"), ("chủ", "nhà"))
_JOINER = re.compile(r" ?([-&]) ?")
_OPEN_HOST = frozenset(words[0] for words in _HOSTS)
_ENDS_NAME = word_set(", ; . ( ) và - : cùng là có đã được … / vừa đang sẽ đều thuộc trong")
_RANKS = word_set("nhất nhì ba tư")  # "Nhất - A; Nhì - B"
# What a person is, where a clause on a person follows a list: "...; Chánh Thanh tra tỉnh A đọc báo cáo".
_POSTS = {
    "phó": word_set("chủ giám trưởng bí cục viện chánh tổng thủ hiệu đoàn"),
    "chánh": word_set("án văn thanh"),
    "giám": word_set("đốc"),
    "chủ": word_set("tịch nhiệm"),
    "bí": word_set("thư"),
    "đồng": word_set("chí"),
    "đại": word_set("tá diện biểu"),
    "thượng": word_set("tá"),
    "trung": word_set("tá tướng"),
    "thiếu": word_set("tá tướng"),
}
_AUXILIARIES = word_set("đã được nay thì sẽ vừa mới hiện")
_LEAVING = word_set("chuyển rời tách rút thôi")
_GETS = word_set("được đề nghị tặng trao nhận đạt danh hiệu suy tôn xét đăng ký giành để")  # before a title in brackets
_OF_TWO_PLACES = ("chi cục", "hạt ", "đội ", "trung tâm ")
_TWO_WORDS = 2
MAX_BRACKET = 16  # tokens


class ListSigns(NumberSigns):
    """The tokens of a sentence with what has been read of a list so far."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.items: list[Item] = []
        self.head: PluralHead | None = None
        self.led = 0  # the units read before it
        self.of_cluster = False
        self.counts: list[int] = []
        self.peers = False  # the head counts others than the first unit
        self.present: int | None = None  # "(đủ 5/5 thành viên)", "(5 đơn vị)" behind the last unit
        self.enclosed = False  # the names under the head stand in brackets

    def bare(self, j: int) -> bool:
        """Whether a proper name stands at token j that no extractor knows (a district, a school, a company)."""
        token = self.tokens[j]
        initial = len(token.folded) == 1 and (j + 1 == len(self.tokens) or not self.tokens[j + 1].capital)
        ranked = token.folded in _RANKS and (self.folded(j + 1) in ("-", ":") or self.first_rank(j))
        named = token.type == "W" and token.capital and token.folded[0].isalpha()
        return named and not (initial or ranked or self.post(j))

    def first_rank(self, j: int) -> bool:
        """Whether "Nhất" or "Nhì" at token j is a rank and no end of a name ("Thống Nhất")."""
        inside = j > 0 and self.tokens[j - 1].type == "W" and self.tokens[j - 1].capital
        return self.tokens[j].folded in ("nhất", "nhì") and not inside

    def post(self, j: int) -> bool:
        """Whether a person's post or rank begins at token j ("Chánh Thanh tra tỉnh", "Phó Chủ tịch")."""
        behind = _POSTS.get(self.tokens[j].folded)
        if behind is None or j + 1 >= len(self.tokens):
            return False
        following = self.tokens[j + 1]
        return following.folded.split(" ")[0] in behind

    def bare_end(self, j: int) -> int:
        """Index after the proper name at token j, numbers inside it included ("Ba Đình 2")."""
        k = j
        while k < len(self.tokens) and (self.bare(k) or (k > j and (self.small_number(k) or self.letter(k)))):
            k += 1
        return k

    def two_places(self, k: int) -> int:
        """Index after "- B" behind the name that ends before token k, where branches have two places each: "3 chi cục:
        A - B, C - D"."""
        branches = self.head is not None and self.head.head.lower().startswith(_OF_TWO_PLACES)
        if not branches or self.folded(k) != "-" or k + 1 >= len(self.tokens) or not self.bare(k + 1):
            return k
        return self.bare_end(k + 1)

    def printed(self, j: int, k: int) -> str:
        """Tokens j to k as they stand in the text, with single blanks."""
        return " ".join(str(t.value) if t.value else t.folded for t in self.tokens[j:k])

    def ends_cleanly(self, k: int) -> bool:
        """Whether the bare name at token k ends at a sign or a joiner: else it opens another clause."""
        end = self.bare_end(k)
        if end >= len(self.tokens):
            return True
        if end - k > 1 and (self.head or self.elliptical(k, end)):
            return True  # two capitalised words that go on a list of places; a plural has two names at least
        return self.tokens[end].type != "W" or self.tokens[end].folded in _ENDS_NAME

    def elliptical(self, k: int, end: int) -> bool:
        """Whether tokens k to `end` go on a list of bare places before a verb: "Công an huyện A, B, C, | D ký", "gồm
        Công an huyện A, B và | C ký"."""
        told = [t.folded for t in self.tokens if t.end <= self.items[0].start and t.folded != "các"]
        many = len(self.items) > (1 if self.folded(k - 1) == "và" and told[-1:] == ["gồm"] else 2)
        bare = many and all(item.ref.place for item in self.items) and end - k == _TWO_WORDS
        plain = self.tokens[end].type == "W" and self.tokens[end].folded in CLAUSE_WORDS
        return bare and plain and not looks_like_a_person(f"{self.printed(k, end)} x")

    def separator(self, j: int) -> int | None:
        """Index after the separator at token j if something that can be an item follows."""
        for sign in _BY_FIRST.get(self.folded(j), ()):
            k = j + len(sign)
            if k >= len(self.tokens) or tuple(t.folded for t in self.tokens[j:k]) != sign:
                continue
            k = self.host(k)
            kind = self.tokens[k].type
            if sign == ("-",) and not (self.head and kind == "U"):
                continue
            if sign == ("với",) and not (kind == "U" and len(self.items) > 1):
                continue
            if kind in "UH" or self.bare(k) or self.number_next(k):
                return None if self.leaves(k) else k
        return None

    def next_group(self, j: int) -> int | None:
        """Index of another plural head behind the bracket at token j that closes the names of the one before it: "3 xã
        (A, B, C) và 2 phường (D, E)"."""
        k = self.separator(j + 1) if self.enclosed and self.folded(j) == ")" else None
        return k if k is not None and self.tokens[k].type == "H" and self.folded(k + 1) == "(" else None

    def leaves(self, k: int) -> bool:
        """Whether the unit at token k is told to leave: "gồm A, B, C; D chuyển sang Cụm thi đua số 3"."""
        if self.tokens[k].type != "U":
            return False
        told = [t.folded for t in self.tokens[k + 1 : k + 5] if t.folded not in _AUXILIARIES]
        return bool(told) and told[0] in _LEAVING and tuple(told[:2]) != ("chuyển", "giao")

    def host(self, k: int) -> int:
        """Index after words at token k that say which item is the host: "A, B và chủ nhà C"."""
        if self.tokens[k].folded not in _OPEN_HOST:
            return k
        for words in _HOSTS:
            end = k + len(words)
            if tuple(t.folded for t in self.tokens[k:end]) == words and end < len(self.tokens):
                return end if self.tokens[end].type == "U" else k
        return k

    def brackets(self, j: int) -> int:
        """Index after brackets or a dash with a role behind the last unit; the roles go to the item."""
        tokens = self.tokens
        if self.folded(j) == "(":
            close = next((k for k in range(j + 1, min(j + MAX_BRACKET, len(tokens))) if tokens[k].folded == ")"), None)
            inside = tokens[j + 1 : close] if close else []
            if self.granted(inside):
                return j  # "A (Cờ thi đua của Chính phủ), B (Bằng khen của Bộ)" tells what each is given
            if close and len(self.items) == 1 and not self.items[0].ref.head and [t.type for t in inside] == ["Q"]:
                return j  # "Khối thi đua số 2 tỉnh A (7 đơn vị)" counts the cluster's members
            if close and self.dated(inside) and self.separator(close + 1) is None:
                return j  # "họp tại thành phố Phan Thiết (15/3/2019)" dates the meeting
            if close and not any(t.type in "UH" and not self.says_again(t) for t in inside):
                self.tag([t for t in inside if t.type == "R"])
                self.present = self.present or told_in_all(inside)
                return close + 1
            if close is None and j + 1 < len(tokens) and tokens[j + 1].type == "R":
                self.tag([tokens[j + 1]])
                return j + 2
        if self.folded(j) == "-" and j + 1 < len(tokens) and tokens[j + 1].type == "R" and self.continues(j + 2):
            self.tag([tokens[j + 1]])
            return j + 2
        return j

    @staticmethod
    def granted(inside: list[Token]) -> bool:
        """Whether brackets begin with what a unit is given: no place in the cluster, which tells of a member."""
        title = next((t.value for t in inside if t.folded not in _GETS and t.type != "I"), None)
        return isinstance(title, Title) and title.family not in ("lead", "title")

    def dated(self, inside: list[Token]) -> bool:
        """Whether brackets behind the first unit of a list hold a date and nothing else."""
        return len(self.items) == 1 and any(t.type == "D" for t in inside) and all(t.type in "DW" for t in inside)

    def says_again(self, token: Token) -> bool:
        """Whether a unit in brackets is the one before them by another name: "Học viện An ninh nhân dân (T01)"."""
        ref = token.value
        return bool(self.items) and isinstance(ref, UnitRef) and ref.unit.unit_id == self.items[-1].ref.unit.unit_id

    def continues(self, j: int) -> bool:
        """Whether the list goes on behind "- <role>" at token j, or ends with it.

        After the first unit only where one of two or more that follow bears no role itself: "A - Cụm trưởng; B - Cụm
        phó" are two sentences, "A - đơn vị Cụm trưởng; B - Cụm phó; C" is a list. Where the last one bears a role, only
        behind a word and between signs of one kind: in "gồm: A - Cụm trưởng; B, C - Cụm phó" B is a deputy as well.
        """
        k = self.separator(j)
        if len(self.items) > 1:
            return k is not None or (self.introduced() != "" and self.folded(j) in (".", ")", ";", ""))
        if k is None or not self.introduced():
            return False
        if self.tokens[k].type == "H":
            return True  # "gồm: A - Cụm trưởng; Công an các huyện B, C"
        borne: list[bool] = []
        bracketed = False  # the last role, which then is nobody else's
        signs = set()
        while k is not None and (beyond := self.beyond(k)) is not None:
            borne.append(beyond[1])
            signs.add(self.folded(j))
            j = beyond[0]
            bracketed = self.folded(j - 1) == ")"
            k = self.separator(j)
        alike = self.introduced() != ":" and not {",", ";"} <= signs
        return len(borne) > 1 and not all(borne) and (not borne[-1] or alike or bracketed)

    def beyond(self, k: int) -> tuple[int, bool] | None:
        """Index after the item at token k and the role in brackets or behind a dash, and whether it has one; None
        where it is none, or where a verb gives it the role."""
        end = k + 1 if self.tokens[k].type == "U" or self.small_number(k) else self.bare_end(k)
        if end == k:
            return None
        signs, role = (self.folded(end), self.folded(end + 2)), end + 1 < len(self.tokens)
        role = role and self.tokens[end + 1].type == "R"
        if role and signs == ("(", ")"):
            return end + 3, True
        if role and signs[0] == "-":
            return end + 2, True
        return None if role and signs[0] in ("là", "làm") else (end, False)

    def introduced(self) -> str:
        """The word or sign that opens lists before the list, or before its plural head; ":" only where no word does."""
        first = self.items[0].start
        before = [t.folded for t in self.tokens if t.end <= first and t.type != "H"][-2:]
        return next(
            (told for told in before[::-1] if told in OPENERS and told != ":"), before[-1] if ":" in before[-1:] else ""
        )

    def opened(self) -> bool:
        """Whether a word or a sign that opens lists stands right before the list."""
        return self.word_before() in OPENERS

    def word_before(self) -> str:
        """The token right before the list, folded; "" when it begins the sentence."""
        first = self.items[0].start
        before = [t for t in self.tokens if t.end <= first]
        return before[-1].folded if before else ""

    def spelled(self, j: int, k: int) -> str:
        """Tokens j to k as they are printed, typed ones included."""
        parts = [
            t.value.place or t.value.unit.unit if isinstance(t.value, UnitRef) else self.printed(i, i + 1)
            for i, t in enumerate(self.tokens[j:k], j)
        ]
        return _JOINER.sub(r" \1 ", " ".join(parts)).replace("  ", " ")

    def tag(self, tokens: list[Token]) -> None:
        """Give the roles of `tokens` to the last item."""
        roles: tuple[RoleName, ...] = ()
        for token in tokens:
            if isinstance(token.value, RolePhrase):
                roles += token.value.roles
        if roles:
            self.items[-1] = replace(self.items[-1], roles=roles)
