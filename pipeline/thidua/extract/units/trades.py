"""Words of a trade inside a unit's name, and where the name ends and a clause begins."""

import re

from thidua.extract.people import FAMILIES
from thidua.extract.units.clauses import BOUND_BY, CLAUSE_PAIRS
from thidua.extract.units.halves import HalfReader
from thidua.extract.units.kinds import COMPANIES, NAMED_LOW, OPEN_NAMES, SCHOOLS
from thidua.extract.units.pairs import NO_HALVES, OF_THE_BODY
from thidua.extract.units.tables import known_names
from thidua.extract.units.words import JOINERS, NOT_NAMES, ONLY_BEFORE, SECOND_AFTER, TRADE
from thidua.text import folded
from thidua.words import CLAUSE_WORDS, word_set

# A company or a hospital may have a day for its name: "Cao su 1-5", "Bệnh viện 19-8".
_DAY_NAME = re.compile(r"\d{1,2} ?[-/] ?\d{1,2}(?![\d/%])")
_DATED = word_set(
    "công ty|tổng công ty|nhà máy|xí nghiệp|bệnh viện|trường|hợp tác xã|đoàn|công ty cổ phần"
    "|trường thpt|thpt|trường thcs|thcs|trường tiểu học|tiểu học|trường mầm non|mầm non"
)
_DIRECTIONS = frozenset({"bắc", "nam", "trung", "tây", "đông"})  # "Tổng công ty Điện lực miền Bắc"
# What a person is, after "và": it opens another member of a sentence, not the second half of a name.
_PERSON = re.compile(
    r"(?:phó|trưởng|chánh|ông|bà|các|lãnh đạo|đồng chí|giám (?:đốc|thị)|chủ (?:tịch|nhiệm)|bí thư|(?:viện|hiệu) trưởng"
    r"|(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)|tư lệnh|chính ủy)(?![^\W_])"
)
_VERBS = word_set("là làm giữ đã được sẽ vừa có nhận đạt đăng tổ vì do bị để với")  # "Việt - Đức | làm Cụm trưởng"
_HOURS = frozenset({"sáng", "trưa", "chiều", "tối", "ngày", "tháng", "quý"})
_NO_TRADES = _VERBS | JOINERS | NO_HALVES
_BOARDS = frozenset({"ban quản lý", "bql"})
_OWN_TRADE = SCHOOLS | OPEN_NAMES | _BOARDS  # heads that make a difference to the words behind them
_HEAD_REACH = 3  # words behind a head in lower case among which its name begins: "công ty cao su | Phú Riềng"
_NATURE = frozenset({"núi", "hồ", "sông", "suối", "thác", "đèo", "đảo", "chùa", "đền", "rừng"})  # "núi Bà Đen"
_BEFORE_CAPITAL = 3  # words in lower case, where a capital or a place goes on behind them
_MOST = 24  # words of a trade
MAX_COMPOUND = 6  # words: five in lower case and the one behind them


class TradeReader(HalfReader):
    """Reads the words behind a head."""

    def trade(self, i: int, head: str = "") -> int:
        """Index after the words of a trade or name that start at word i; joiners at the end are left out.

        A school is named after somebody: behind the name come no words of a trade ("THPT Lê Lợi | làm Cụm trưởng").
        A company's name holds words that no list has ("Công ty Xăng dầu").
        """
        asked = (i, head if head in _OWN_TRADE else "")  # by a plural first, then by the unit
        if asked not in self.trade_at:
            self.trade_at[asked] = self.read_trade(*asked)
        return self.trade_at[asked]

    def read_trade(self, i: int, head: str) -> int:
        """`trade`, looked up."""
        j = last = i
        while (w := self.word(j)) and self.adjacent(j):
            if self.ends_name(i, j):
                break
            if (friend := self.friend(j)) is not None:
                j = last = friend
                continue
            if (named := self.known_place(j)) > j > i:
                j = last = named  # "Công ty Tuyển than | Cửa Ông"
                continue
            if self.council_and_committee(j):
                j = last = j + 2
                continue
            if w.folded in JOINERS and j > i and self.second_half(j + 1):
                j = last = j + 3
                continue
            after_comma = w.capital and j > i and self.words[j - 1].folded == "," and not self.together(j - 1)
            if not self.of_trade(i, j, head) or j - i > _MOST or after_comma:
                break
            j += 1
            if w.folded not in JOINERS and (w.folded not in (",", "số") or self.paired(j - 1)):
                last = j
        return last

    def listed_low(self, i: int) -> bool:
        """Whether a head in lower case and its trade open a list, a colon behind both: "các cục hải quan: A, B"."""
        head = self.low_head(i)
        sign = self.word(k) if head and (k := self.trade(*head)) > head[0] else None
        return sign is not None and sign.folded == ":"

    def second_office(self, j: int, name: str) -> int:
        """Index after a dash and the trade of a second office at word j, with which the one called `name` was merged:
        "Sở Giao thông vận tải | - Xây dựng"; else j."""
        sign = self.word(j)
        if sign is None or sign.folded not in ("-", "–") or not self.adjacent(j) or not folded(name).startswith("sở "):
            return j
        if not self.adjacent(j + 1) or self.head(j + 1) or self.person(j + 1):
            return j
        offices = known_names()["sở"].items()
        ends = [
            k
            for parts, (_, commas) in offices
            if len(parts) > 1 and (k := self.spells(j + 1, parts[1:], frozenset(c - 1 for c in commas)))
        ]
        k = max(ends, default=j)
        behind = self.word(k) if k > j and self.adjacent(k) else None
        goes_on = behind and behind.folded.isalpha() and not behind.capital and behind.folded not in CLAUSE_WORDS
        return j if goes_on and not self.place(k) else k

    def ends_name(self, i: int, j: int) -> bool:
        """Whether a place, cluster, award, person or clause begins at word j of the name that starts at word i."""
        if self.words[j].start in self.province_at or self.place(j) or self.cluster_word(j) or self.award_title(j):
            return True
        if self.words[j].folded in FAMILIES and self.words[j].capital and self.proper(i, j) and self.officer(i, j):
            return True
        if j > i + 1 and self.whole(j):
            return True
        bound = self.paired(j) or (j - 1 == i and self.half(i, j)) or self.completes(i, j) or self.name_word(j)
        return self.opens_clause(j) and not bound

    def of_trade(self, i: int, j: int, head: str) -> bool:
        """Whether word j goes on with the trade or name that starts at word i, behind `head`."""
        w, following = self.words[j], self.word(j + 1)
        if w.folded == ",":
            if self.together(j):
                return True
            good = following is not None and not following.capital and following.folded in TRADE
            return good and not self.head_follows(j + 1)
        if head in _BOARDS and not w.capital and (w.folded == "các" or self.compound(j)):
            return True  # "Ban Quản lý | các dự án đầu tư", "Ban Quản lý | rừng phòng hộ A"
        if w.folded in JOINERS:
            known = following is not None and (following.folded in TRADE or (w.folded == "về" and following.capital))
            known = known or (following is not None and w.folded == "và" and self.name_word(j + 1))
            if head in SCHOOLS and j > i and self.of_levels(j):
                return True
            known = known or (w.folded == "-" and following is not None and following.folded in OF_THE_BODY)
            known = (known or self.glued(j)) and not (head in SCHOOLS and self.proper(i, j))
            return j > i and known and not self.head_follows(j + 1) and not self.person(j + 1)
        if w.folded.isdigit():
            return j > i and self.words[j - 1].folded == "số"
        return (
            (w.folded == "miền" and following is not None and following.folded in _DIRECTIONS)
            or (
                w.capital
                and w.folded[0].isalpha()
                and (w.folded not in NOT_NAMES or self.words[j - 1].folded in _NATURE)
            )
            or (w.folded in TRADE and not self.bare_commune(j) and not (head in SCHOOLS and self.proper(i, j)))
            or w.folded == "số"
            or self.paired(j)
            or self.half(i, j)
            or self.completes(i, j)
            or (j > i and self.name_word(j))
            or (j > i and self.told_of(j))
            or (j > i + 1 and not self.words[j - 1].capital and self.told_of(j - 1))
            or (head in COMPANIES and j == i and self.of_one_syllable(j))
            or (head in OPEN_NAMES and j > i and self.compound(j))
        )

    def compound(self, i: int) -> bool:
        """Whether lower-case words no list has go on with a name at word i: "Xăng | dầu | Hà Nam", "Cơ | khí | -".

        A sign or a capital stands behind them, and none of them opens a clause.
        """
        for j in range(i, min(i + MAX_COMPOUND, len(self.words))):
            word = self.words[j]
            if j > i and (not self.adjacent(j) or not word.folded.isalpha() or word.folded == "và"):
                return True
            directed = word.folded == "miền" and j + 1 < len(self.words) and self.words[j + 1].folded in _DIRECTIONS
            if j > i and (word.capital or directed or self.place(j)):
                if self.words[j - 1].folded in ("sang", "qua") and self.head(j) is not None:
                    return False  # "từ Công ty A | sang Công ty B"
                return j - i <= _BEFORE_CAPITAL and not self.cluster_word(j)
            if not word.folded.isalpha() or (word.folded in CLAUSE_WORDS and not self.paired(j)) or word.capital:
                return False
        return i + MAX_COMPOUND > len(self.words)

    def second_half(self, i: int) -> bool:
        """Whether a trade no list has stands at word i: one capital, then lower case ("Cục A và [Chuyển phát]")."""
        word, following = self.word(i), self.word(i + 1)
        if word is None or following is None or not word.capital or word.folded in TRADE or word.folded in NOT_NAMES:
            return False
        plain = following.folded.isalpha() and not following.capital and self.adjacent(i + 1)
        plain = plain and following.folded not in _NO_TRADES
        printed = self.text[word.start : word.end]
        if printed.isupper() and len(printed) > 1:
            return False  # "PCCC và CNCH | là Cụm trưởng"
        return plain and not self.place(i) and not self.head_follows(i) and not self.person(i)

    def person(self, i: int) -> bool:
        """Whether a post or a rank stands at word i: "và Đại tá ...", "và Phó Cục trưởng"."""
        word = self.word(i)
        return word is not None and bool(_PERSON.match(self.view, word.start))

    def day_name(self, j: int, head: str) -> int:
        """Index after a day that is part of the name at word j ("Công ty Cao su 1-5"), else j."""
        word = self.word(j)
        if head not in _DATED or word is None or not self.adjacent(j):
            return j
        day = _DAY_NAME.match(self.view, word.start)
        return self.after(day.end()) if day and self.words[j - 1].folded not in ("ngày", "sáng", "chiều") else j

    def opens_clause(self, i: int) -> bool:
        """Whether word i in lower case begins what the unit does rather than going on with its name."""
        word, following = self.words[i], self.word(i + 1)
        if word.folded == "khen" and not word.capital:  # "Quân khu khen thưởng", but "Ban Thi đua, khen thưởng"
            return not i or self.words[i - 1].folded not in ("đua", ",", "-", "và")
        if word.folded == "năm" and following and following.folded.isdigit():
            return True
        if word.folded == "chức" and i and self.words[i - 1].folded in ("cho", "vào", "ở", "giữ"):
            return True  # "ghi tên Trường A | cho chức Khối trưởng"
        if word.folded in _HOURS and following and following.folded[0].isdigit():
            return not word.capital  # "Công ty May Sông Hồng | sáng 5/12 bàn giao"
        if word.folded == "chi" and following and following.folded == "nhánh":
            return True  # a branch has its own slot
        if (word.folded, following and following.folded) == ("thành", "viên"):
            return not (i and self.words[i - 1].folded in ("một", "1", "hai", "2"))
        if following and not word.capital and (word.folded, following.folded) in CLAUSE_PAIRS:
            return not i or self.words[i - 1].folded not in BOUND_BY.get(word.folded, ())
        if word.capital or word.folded not in ONLY_BEFORE:
            return False
        if i and self.words[i - 1].folded in SECOND_AFTER.get(word.folded, ()):
            return False  # "Đặc công", "việc làm" are one word
        if following is None or following.folded not in ONLY_BEFORE[word.folded]:
            return True
        after = self.word(i + 2)
        return (word.folded, following.folded) == ("tổ", "chức") and (after is None or after.folded != "cán")

    def cluster_word(self, i: int) -> bool:
        """Whether "cụm" or "khối thi đua" starts at word i: a cluster is no part of a unit's name."""
        following = self.words[i + 1].folded if i + 1 < len(self.words) else ""
        word = self.words[i].folded
        return word == "cụm" or (word in ("khối", "thi") and following in ("thi", "đua", "trưởng", "phó", "số"))

    def head_follows(self, i: int) -> bool:
        """Whether a head with a name of its own starts at word i: then a joiner before it ends the name."""
        if (self.words[i].capital and self.head(i) is not None) or self.cluster_word(i):
            return True
        low = next((k for k, head in self.heads_at(i) if head in NAMED_LOW), None)  # "và trường mầm non Sao Vàng"
        return low is not None and any(w.capital for w in self.words[low : low + _HEAD_REACH])
