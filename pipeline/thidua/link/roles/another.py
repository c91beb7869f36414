"""Words around a match that tell its unit is not who bears the role: an award is given, another one is meant."""

import re

from thidua.link.roles.bearers import role_of
from thidua.link.roles.superiors import superior
from thidua.link.stream import Stream
from thidua.model import RoleName

_NAMED_ROLE = re.compile(r"@R\d+ \( $")
_TOLD_OF_ROLE = ("roles.role_colon", "roles.role_is", "roles.role_dash")
_GIVING_SIDE = re.compile(r"(?:bên|phía|đơn vị|người) (?:bàn |chuyển )?giao (?:lại )?(?:[^@.;:, ]+ ){0,4}$")
_IN_APPOSITION = re.compile(r"@[US]\d+ (?:\) )?, $")
_INSTEAD_OF = (" thay ", " thay cho ", " thay thế ")
# "làm đầu mối giúp việc Cụm trưởng": who helps the chair
_HELPS = re.compile(
    r"^@U\d+ (?:[^@.;,]+ )?(?:đầu mối|thư ký|giúp|giúp việc|tham mưu|tham mưu giúp|hỗ trợ|trợ lý) (?:cho |của )?@R"
)
# Frames in which something is given that may be an award instead of the flag that goes round.
_GIVES = frozenset(
    f"roles.{name}"
    for name in (
        "flag_to_role", "outgoing", "chair_gives", "old_to_new", "role_unit_gives", "gives_takes", "flag_taker_is",
        "flag_given_to", "handover_colon", "held_then_give", "ends_then_gives", "after_term_gives",
        "giving_chair_says", "hold_then_give", "takes_and_begins", "takes_from_chair", "takes_from_unit",
    )
)  # fmt: skip
# What is given to who leads is an award: "trao cờ cho B, đơn vị dẫn đầu".
_LEADS = re.compile(
    r"[-,(] (?:là )?(?:đơn vị|tập thể) (?:[^@.;,\s]+ ){0,2}?(?:dẫn đầu|xuất sắc|nhất|đạt|giành) "
    r"|[-,(] (?:là )?@A\d+ "
)
# The chair does it, or gives it: "là đơn vị được Cụm trưởng khen", "nhận ủy quyền của Cụm trưởng".
_CHAIR_ACTS = re.compile(
    r"(?:được|bị|nhờ) (?:đơn vị )?@R\d+ $"
    r"|(?:ủy quyền|ủy nhiệm|quyết định|phân công|chỉ đạo|yêu cầu|ý kiến|kết luận|giấy mời|lời mời"
    r"|sự giúp đỡ|sự hỗ trợ) "
    r"(?:[^@.;:,]+ )?(?:của |từ )(?:đơn vị )?@R\d+ $"
)
_DOES = re.compile(
    r"(?!(?:năm|nhiệm kỳ|của|cụm|khối|mới|và|trong|từ|vào|tại|cho|thay|với|kể|ngay|liên tiếp|lần|hai|để) )[^\W\d_]|@M"
)
# Candidates, and how many voted for each: "giới thiệu A và B để bầu", "A được 2 phiếu, B được 5 phiếu bầu Cụm trưởng".
_CANDIDATES = re.compile(
    r"giới thiệu [^.;:]*@U\d+ (?:ra |để )+(?:bầu|bỏ phiếu|lựa chọn|lấy phiếu|bình chọn)"
    r"|\d+ phiếu (?:[^@.;:,]+ )?(?:,|và|còn) (?:còn |và )?@U\d+ (?:được|có|đạt|nhận) "
)
# A prize: "trao cờ cho đội của C", "cho các vận động viên C", "cho tập thể xuất sắc C".
_TO_TEAM = re.compile(
    r"(?:^| )(?:cho|sang|về|tặng|tới|đến) (?:[^@.;:,]+ )?"
    r"(?:đội(?! trưởng | phó )|vận động viên|nhà vô địch|thí sinh|đấu thủ|tuyển thủ|liên quân|quán quân|á quân"
    r"|đoàn (?:thể thao|diễn viên|nghệ thuật|văn nghệ)|xuất sắc|tiêu biểu|dẫn đầu|đứng đầu|(?:đạt|giành|đoạt) giải"
    r"|hạng nhất) (?:[^@.;:]+ )?$"
)
# "Cụm trưởng A và | Cụm phó B bàn giao ...": not B alone gives, and what each takes is not told by this frame.
_GIVES_BESIDE = re.compile(
    r"@R\d+ (?:(?:[^@.;:,]+ |[,(-] )?@[US]\d+ )*(?:[,)-] )?(?:và|cùng|cùng với) (?:[^@.;:,]+ )?$"
)
# "B nhận cờ từ A và bắt đầu nhiệm kỳ Cụm trưởng": B does.
_FROM_OTHER = re.compile(
    r"@U\d+ (?:[^.;:]* )?(?:nhận|đón|tiếp nhận|tiếp quản) (?:[^@.;:]|@[ACYR]\d+ )*?từ (?:tay )?(?:[^ @.;:,]+ ){0,4}$"
)
_ROLE_FIRST = re.compile(
    r"(?<!@U\d [,(-] )(?<!@U\d\d [,(-] )@R\d+ (?:@Y\d+ )?, (?:(?:@S\d+|giám đốc|phó giám đốc|đại diện|lãnh đạo|,) )*$"
)
_NEXT_NAMED = re.compile(r", (?:(?:@S\d+|giám đốc|phó giám đốc|đại diện|lãnh đạo|,) )*@U\d+ ")
_BY_SUBJECT = frozenset(("roles.begins_term", "roles.hold", "roles.rises", "roles.term_over", "roles.with_as"))
_GIVER_WITH_ROLE = re.compile(r"@U\d+ (?:@S\d+ )?[,(-] (?:[^@.;:,]+ )?@R(\d+) ")
# "đơn vị mà theo thông báo hồi đầu năm của Bộ được phân công làm Cụm trưởng": whose word it goes by.
_BY_WORD_OF = re.compile(
    r"(?:^| )(?:theo|căn cứ|thực hiện|trên cơ sở) (?:(?![.;:,] |@[URA])\S+ ){1,9}?(?:của|từ|do) (?:[^@.;:, ]+ ){0,2}$"
)
# "khách mời là A, đơn vị Cụm trưởng của một cụm khác": no chair of the cluster that the article is about
_OF_OTHER = re.compile(
    r"(?:(?:của|ở|tại|bên|thuộc) )(?:một |các |những |hai )?(?:@C\d+ |cụm |khối )(?:thi đua )?(?:khác|bạn) "
)
_CLAUSE_BEGINS = re.compile(r"[,;:.] ")
_FRONTED = re.compile(
    r"(?:theo|sau|trước|cùng|với|thay|thay mặt|nhờ|được|tại|trong|từ|do|vì|bên cạnh|ngoài|khi|để|dưới|qua|trên|và"
    r"|đến từ|thua|thắng|gặp) "
)
_FELLOW = re.compile(r"(?:^| )(?:cùng|cùng dự|dự|phối hợp|làm việc|trao đổi|gặp gỡ|đi|họp|so|đấu|bàn) $")
_BESIDE_ROLE = ("cho ", "với ", "cùng ", "và ", "thay ", "đội ", "thua ", "thắng ", "gặp ")
_OFFICE = re.compile(r"văn phòng$|(?:phòng|ban|tổ|bộ phận|văn phòng) ")  # inside a unit
_LONGEST_NAME = 6  # tokens, with the sign behind it


def grants(stream: Stream, match: re.Match[str]) -> bool:
    """Whether what is given in a match is an award, more than the bare flag ("cờ") that stands for the role."""
    given = [stream.tokens[int(m[1])].folded for m in re.finditer(r"@A(\d+) ", match[0])]
    return any(title not in ("cờ", "cờ luân lưu", "cờ truyền thống") for title in given)


def to_leader(stream: Stream, to_at: int) -> bool:
    """Whether the words behind a unit call it the leading one: what it is given is an award then."""
    return bool(_LEADS.match(stream.behind(to_at)))


def to_team(stream: Stream, match: re.Match[str], to_at: int) -> bool:
    """Whether what is given is a prize: it goes to a team or an athlete of the unit at `to_at`, or to who has won."""
    return bool(_TO_TEAM.search(stream.string[match.start() : stream.at[to_at]]))


def _behind_its_role(stream: Stream, match: re.Match[str], before: str) -> bool:
    """Whether each role stands before its unit, so that the one behind is another's: "Cụm trưởng, A, Cụm phó, B, và C",
    "Cụm trưởng (A), Cụm phó (B)"."""
    in_turn = _ROLE_FIRST.search(before) and _NEXT_NAMED.match(stream.string, match.end())
    return bool(in_turn or _NAMED_ROLE.search(before))


def another_bears(stream: Stream, name: str, match: re.Match[str], to_at: int) -> bool:
    """Whether the words around a match of the frame `name` tell that the unit at `to_at` is not who bears the role."""
    if name in _GIVES and (grants(stream, match) or to_leader(stream, to_at) or to_team(stream, match, to_at)):
        return True
    if name in ("roles.role_unit_gives", "roles.outgoing") and _GIVES_BESIDE.search(stream.string[: match.start()]):
        return True
    if name == "roles.old_to_new" and not _new_chair(stream, match):
        return True
    if name == "roles.chosen_for_role" and _IN_APPOSITION.search(stream.string[: match.start()]):
        return True  # "A, Cụm trưởng, giao mẫu báo cáo cho B"
    if name in _TOLD_OF_ROLE and _GIVING_SIDE.search(stream.string[: match.start()]):
        return True  # "Bên giao nhiệm vụ Cụm trưởng: A"
    if name == "roles.flag_to_role" and _of_giver(stream, match) not in (None, role_of(stream, match).roles):
        return True  # "A, Cụm trưởng, trao cờ cho B, Cụm phó": what B has been
    if name == "roles.role_between" and not _named_between(stream, match, to_at):
        return True
    if name == "roles.as_role" and match[0].startswith("với ") and _FELLOW.search(stream.string[: match.start()]):
        return True  # "Cùng dự với Cụm trưởng, A, B": fellows
    if name == "roles.role_to" and role_of(stream, match).year is None:
        return True
    if name == "roles.role_called" and not _named_behind(stream, match):
        return True
    if name == "roles.gave_up_flag":  # one unit, that held the role itself
        items = stream.units(to_at).items
        return len(items) != 1 or superior(items[0].ref.unit, [])
    if _chair_acts(stream, match) or _CANDIDATES.search(match[0]) or _OF_OTHER.match(stream.string, match.end()):
        return True
    before = stream.string[: stream.at[to_at]]
    if name in _BY_SUBJECT and "từ " in before and _FROM_OTHER.search(before):
        return True
    if " được " in match[0] and _BY_WORD_OF.search(before):
        return True
    if _HELPS.search(stream.string[stream.at[to_at] : match.end("role")]):
        return True
    if name == "roles.apposition" and _behind_its_role(stream, match, before):
        return True
    if _office_of_chair(stream, to_at, int(match["role"])):
        return True
    # "cử thay A giữ vai trò": A is replaced; "nhận vai trò thay A, B ...": B, that stands in one list with it, is not
    return name != "roles.receive_fronted_pair" and before.endswith(_INSTEAD_OF)


def _named_between(stream: Stream, match: re.Match[str], to_at: int) -> bool:
    """Whether the unit between two signs behind a role is who has it: not the subject of a clause that a phrase opens
    ("Theo lời mời của đơn vị Cụm trưởng, A, ..."), nor the next of a list of fellows."""
    clause = _CLAUSE_BEGINS.split(stream.string[: match.start()])[-1]
    fronted = _FRONTED.match(f"{clause} ") or clause.endswith(_BESIDE_ROLE)
    return not fronted and len(stream.units(to_at).items) == 1


def _chair_acts(stream: Stream, match: re.Match[str]) -> bool:
    """Whether what a match says between a unit and a role is what the chair does or gives to that unit."""
    told = _CHAIR_ACTS.search(match[0][: match.end("role") - match.start() + 1])
    return told is not None and (
        not told[0].startswith(("được", "bị", "nhờ")) or bool(_DOES.match(stream.behind(int(match["role"]))))
    )


def _office_of_chair(stream: Stream, to_at: int, role_at: int) -> bool:
    """Whether a unit is an office of who bears the role: "Văn phòng Trưởng khối", "Phòng Tổ chức đơn vị Cụm trưởng"."""
    ref = stream.units(to_at).items[-1].ref
    office = _OFFICE.match(ref.unit.unit.lower()) if role_at == to_at + 1 and ref.place is None else None
    return office is not None and (office[0] == "văn phòng" or stream.tokens[role_at].folded.startswith("đơn vị "))


def _new_chair(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the second role of a match is the first one's, handed on: "Cụm trưởng cũ A ... cho Cụm trưởng B"."""
    old, new = stream.role(int(match["old"])), stream.role(int(match["role"]))
    told = re.search(r"@R\d+ (?:cũ|tiền nhiệm|mãn nhiệm|đương nhiệm|mới|kế nhiệm) ", match[0])
    return old.roles == new.roles and (bool(told) or (old.year != new.year and new.year is not None))


def _of_giver(stream: Stream, match: re.Match[str]) -> tuple[RoleName, ...] | None:
    """The roles beside who gives in a match, before the act."""
    beside = _GIVER_WITH_ROLE.match(match[0])
    return stream.role(int(beside[1])).roles if beside else None


def _named_behind(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the words behind the role of a match are a person's name, each with a capital."""
    words = [t for t in stream.tokens[int(match["role"]) + 1 :][:_LONGEST_NAME] if t.type == "W"]
    name = words[: next((n for n, t in enumerate(words) if t.folded in ("-", ",", "(")), 0)]
    return len(name) > 1 and all(t.capital for t in name)
