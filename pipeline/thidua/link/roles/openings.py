"""What act a sentence, or the one before it, opens with: a vote held, a decision, a board that is chosen."""

import re
from collections.abc import Sequence

from thidua.anchors import Anchored
from thidua.link.roles.bearers import clause_start
from thidua.link.roles.said import Said
from thidua.link.roles.years import year_at
from thidua.link.stream import Stream
from thidua.model import HandoverKind

# "The decision ... was read. Accordingly, the chair of 2023 is A": the statement carries out the decision before it.
_SO = re.compile(r"(?:theo đó|cụ thể|trong đó|tại quyết định này|theo quyết định|kết quả) ")
_DECIDED = re.compile(
    r"(?:quyết định|công nhận|phân công|giao nhiệm vụ|chỉ định|kiện toàn) (?:[^.]*)(?:@R|điều hành|như sau|: $)"
)
_VOTED = re.compile(
    r"(?:^|(?<= ))(?:bầu|bình bầu|bầu chọn|suy tôn|kết quả bầu) [^.]*(?:@R|điều hành|: $)"
    r"|(?:^|(?<= ))(?:biểu quyết|bỏ phiếu|kiểm phiếu|lấy phiếu(?: tín nhiệm)?)(?: như sau)? : $"
)
_ELECTION_OPENS = re.compile(
    r"(?:^|(?<= ))(?:(?:bầu|bình bầu|bầu chọn|suy tôn|bầu ra) [^.@]*(?:@[YR]\d+ )?[^.@]*|"
    r"(?:cử|thống nhất|nhất trí) (?:(?:cử|chọn|giao|để|cho|lựa chọn|@[YR]\d+) )*|"
    r"(?:lá phiếu|thùng phiếu|hòm phiếu|phiếu bầu|kết quả phiếu) [^.;@]{0,40}: |"
    r"(?:nhất trí|thống nhất|tán thành|đồng ý|thông qua) (?:cao |với )*(?:phương án|danh sách|nhân sự|đề xuất) "
    r"(?:[^.;:@\s]+ |@[CYR]\d+ ){0,9}?: |"
    r"(?:được (?:[^.;@\s]+ ){0,3}?(?:cử|chọn|tín nhiệm|giới thiệu)|kết quả (?:biểu quyết|bỏ phiếu|kiểm phiếu)) "
    r"[^.;@]*(?:@Y\d+ )?: )$"
)
_OF_ANOTHER = r"(?!(?:nên|sau khi|trước sự|trước khi|ý kiến|chứng kiến|đề nghị) )"  # what follows is no list of the act
# "Kết quả bầu: Cụm trưởng - B, | Cụm phó - C"
_ELECTION_GOES_ON = re.compile(
    r"(?:^|(?<= ))(?:bầu|bình bầu|bầu chọn|suy tôn|kết quả (?:bầu|biểu quyết|bỏ phiếu|kiểm phiếu)) [^.;@]*(?:@Y\d+ )?: "
    r"(?:@R\d+ (?:[-(:] |là )@U\d+ (?:\) )?(?:[,;] |và |còn )+)+$"
)
_ASSIGNMENT_OPENS = re.compile(
    r"(?:^|(?<= ))(?:(?<!theo )(?<!theo sự )phân công|công nhận|giao nhiệm vụ|chỉ định|kiện toàn|quyết định) "
    rf"(?:{_OF_ANOTHER}[^.@\s]+ )*(?:@[YRC]\d+ )?(?:{_OF_ANOTHER}[^.@\s]+ )*$"
)
_BOARD_OPENS = Anchored(
    r"(?:^|(?<= ))(?:(?P<elects>bầu|bình bầu|bầu chọn|suy tôn|cử)|phân công|công nhận|chỉ định|kiện toàn) "
    r"[^.;@]{0,40}(?:điều hành|thường trực|lãnh đạo cụm|lãnh đạo khối|lãnh đạo @C\d+)"
    r"[^.;]{0,60}(?:gồm|là|:|gồm có|gồm :) (?:các |đơn vị )*$"
)
_FROM_THE_LEFT = r"(?:(?:[,(:] )*(?:tính )?từ (?:trái|phải) (?:sang|qua)(?: trái| phải)? )?"
_POST = (
    r"(?:(?:các|đơn vị|phó|giám đốc|tổng giám đốc|chỉ huy trưởng|chánh án|viện trưởng|cục trưởng|chủ tịch"
    r"|chánh thanh tra|hiệu trưởng|đại diện|lãnh đạo|đồng chí|ông|bà) )*"
)
# "Nhân sự điều hành Cụm năm 2025 gồm A (Cụm trưởng)", "Phân công năm 2025: A - Cụm trưởng": of that year.
_BOARD_OF_YEAR = re.compile(
    r"(?:(?:ban điều hành|nhân sự|bộ máy|ban lãnh đạo|thường trực|lãnh đạo|ê kíp) "
    r"(?:(?!@)[^.;: ]+ |@C\d+ ){0,9}?@Y(\d+) "
    rf"(?:ra mắt (?:(?![.;:,(] |@)\S+ ){{0,4}}?)?{_FROM_THE_LEFT}(?:[):] )*(?:gồm|là|:|gồm có|có|gồm :|(?<=: )) ?"
    r"|(?:(?P<elects>bầu|bình bầu|bầu chọn|kết quả bầu)|(?P<assigns>phân công)) "
    r"(?:(?!ban tổ chức |hội thao |giải |giám khảo |đăng cai )(?!@)[^.;: ]+ ){0,9}?@Y(?P<listed>\d+) : )"
    rf"(?:{_POST}@U\d+ (?:[,;] |và )+)*{_POST}$"
)
_VOTES_FOR = Anchored(
    r"(?:^|(?<= ))(?<!trúng cử )(?:bầu|bình bầu|bầu chọn|bầu ra) (?:(?:các|đơn vị|tập thể|gồm|là|:|@Q\d+|hai|2) )*$"
)
_YEAR_BEHIND = re.compile(r"(?:(?:cho|trong|của|nhiệm kỳ|,) ){0,2}@Y(\d+) ")
# "Ra mắt Cụm trưởng và Cụm phó năm 2025: từ phải sang là Giám đốc A (Cụm trưởng), Giám đốc B (Cụm phó)"
_ROLES_SHOWN = re.compile(
    rf"@R(\d+) (?:(?![.;:(] |@[URY])\S+ ){{0,6}}?{_FROM_THE_LEFT}(?:(?:[):,]|là|gồm|có) )+"
    rf"(?:{_POST}@U\d+ (?:[,;] |và )+)*{_POST}$"
)
# "Năm 2025, trách nhiệm dẫn dắt Cụm được trao cho A (Cụm trưởng) và B (Cụm phó)".
_PASSED = Anchored(
    r"(?:@Y\d+ , )?(?:nhiệm vụ|vai trò|trách nhiệm|trọng trách|quyền|việc) (?:điều hành|dẫn dắt|lãnh đạo|chèo lái) "
    r"(?:[^.;@]|@[CY]\d+ ){0,40}?được (?:[^.;@ ]+ ){0,2}?(?:giao|trao|chuyển giao|bàn giao) (?:lại )?cho "
    r"(?:các |đơn vị |hai |là )*$"
)
# What has been voted is done, though it is told of the year to come: "A sẽ là Cụm trưởng theo kết quả biểu quyết".
_VOTE = Anchored(
    r"(?:^|(?<= ))(?:biểu quyết|bỏ phiếu|kết quả (?:bầu|bình bầu|bình chọn|kiểm phiếu)|bầu chọn|nhất trí bầu|được bầu"
    r"|số phiếu|\d+ / \d+ phiếu|100 % phiếu|tín nhiệm|lá phiếu|phiếu (?:tán thành|đồng ý|thuận|bầu)) "
    r"|, (?:hội nghị|các đơn vị|cả cụm|các thành viên|toàn cụm|đại biểu) (?:đã |đều |cùng )*"
    r"(?:thống nhất|nhất trí|tán thành|đồng ý|chốt|thông qua)(?: cao| như vậy)? [.;]"
)
_VOTE_TO_COME = Anchored(
    r"(?:^|(?<= ))(?:sẽ|dự kiến|sắp|chuẩn bị) (?:\S+ ){0,3}?(?:bầu|biểu quyết|bỏ phiếu|tín nhiệm) "
)


# "Cụm trưởng sẽ là B - đơn vị vừa tiếp nhận cờ từ A": the role has been given.
_TOOK = re.compile(
    r"[-,(] (?:đơn vị |người )?(?:vừa|đã|mới) (?:được )?(?:tiếp nhận|đón nhận|nhận|bầu|tín nhiệm|chọn|trúng cử|đắc cử) "
)
_TO_LEAD = re.compile(r"(?:sẽ|dự kiến) (?:[^@.;,: ]+ ){0,2}?(?:điều hành|đảm nhận|đảm nhiệm|dẫn dắt|phụ trách|nhận) ")


def opens_list_below(opening: Stream) -> HandoverKind | None:
    """The act that an opening sentence tells, for the statements or the list that follow it."""
    if _DECIDED.search(opening.string):
        return "assignment"
    return "election" if _VOTED.search(opening.string) else None


# "Cụm phó là B." behind a sentence that elected the chair tells the rest of that act.
_TELLS_ON = re.compile(
    r"^(?:còn |và |cùng với đó , |đồng thời , )?(?:"
    r"(?:(?:các|hai|ghế|chiếc|vị trí|nhiệm vụ|vai trò|chức|danh|cương vị|đơn vị) )*@R|@U\d+ [^@.]{0,40}@R)"
)


def tells_on(stream: Stream) -> bool:
    """Whether a sentence may tell the rest of an act of the one before it: it opens with a role, or a unit with one."""
    return bool(_TELLS_ON.match(stream.string))


# "Cụm trưởng năm 2022: A. Cụm phó: B."
_OTHER_TIME = re.compile(r"(?:^| )(?:hiện|hiện nay|nay|hiện tại|mới|năm nay|đương nhiệm|tân) |@Y")


def _goes_on_with_deputy(stream: Stream, opening: Stream) -> bool:
    """Whether a sentence goes on with the deputy of the time of which the one before it tells the chair."""
    roles = [stream.role(i) for i in stream.each("R")]
    if [phrase.roles for phrase in roles] != [("deputy",)] or roles[0].year is not None or not tells_on(stream):
        return False
    near = stream.line == opening.line or (": " in stream.string and ": " in opening.string and not stream.item)
    return near and not _OTHER_TIME.search(stream.string)


def year_before(stream: Stream, opening: Stream, said: Sequence[Said], now: int | None) -> int | None:
    """The other year of which the sentence before told the chair, for a sentence that goes on with the deputy alone.

    Args:
        stream: the sentence.
        opening: the one before it.
        said: what has been said of roles up to here.
        now: the year the article is about.
    """
    told = [s for s in said if opening.start <= s.evidence.start < opening.end]
    if now is None or [(s.kind, s.role) for s in told] != [(None, "chair")] or told[0].year in (None, now):
        return None
    return told[0].year if _goes_on_with_deputy(stream, opening) else None


def says_so(stream: Stream) -> bool:
    """Whether a sentence goes on with what the one before it decided: "Theo đó, ..."."""
    return bool(_SO.match(stream.string))


# "Theo kết quả kiểm phiếu, A giữ vai Cụm phó": who holds the role was just elected.
_BY_VOTE = re.compile(
    r"(?:^|(?<= ))(?:theo|căn cứ|qua|với) (?:vào )?kết quả (?:kiểm phiếu|biểu quyết|bỏ phiếu|bình bầu|bầu|lấy phiếu"
    r"|phiếu|tín nhiệm) "
)


def by_vote(stream: Stream) -> bool:
    """Whether a sentence tells that what it says came of a count of votes."""
    return bool(_BY_VOTE.search(stream.string)) and not _VOTE_TO_COME.search(stream.string)


_IN_TURN = re.compile(
    r"(?<!mới )(?<!chưa )(?<!nữa )(?:đến|tới) (?:lượt|phiên) (?:[^@.;,:\s]+ ){0,4}$"
    r"|^(?:sau (?:khi |lễ )?)?(?:bàn giao|chuyển giao|trao cờ) (?:xong |nhiệm vụ |cờ |lại )*, "
)


def in_turn(stream: Stream, i: int) -> bool:
    """Whether the words before the unit at token i tell that it is its turn to take the role: "đến lượt B ...".

    So it is behind a handover that its sentence opens with: "Bàn giao xong, A lui về; B làm Cụm trưởng".
    """
    return bool(_IN_TURN.search(stream.string[: stream.at[i]]))


def voted(stream: Stream) -> bool:
    """Whether a sentence tells of a vote that was held, and of no award that it may have been about."""
    held = "@A" not in stream.string and bool(_VOTE.search(stream.string))
    return held and not _VOTE_TO_COME.search(stream.string)


def took(stream: Stream, i: int) -> bool:
    """Whether the words behind the unit at token i tell that it has taken the role over or was chosen."""
    return bool(_TOOK.match(stream.behind(i)))


def to_lead(stream: Stream, i: int) -> bool:
    """Whether the units at token i are still to lead: "A (Cụm trưởng) và B (Cụm phó) sẽ điều hành Cụm năm 2025"."""
    return bool(_TO_LEAD.match(stream.behind(i))) and not voted(stream)


def board_opens(stream: Stream, i: int) -> tuple[HandoverKind | None, int | None]:
    """The act that chooses the board whose list stands at token i, and its year: "bầu Ban điều hành @Y gồm", or the
    vote for those who all have a role: "bầu A (Cụm trưởng), B (Cụm phó) @Y"."""
    before = stream.string[: stream.at[i]]
    match = _BOARD_OPENS.search(before) or _PASSED.search(before)
    if match is None:
        year = _YEAR_BEHIND.match(stream.behind(i))
        voted_for = _VOTES_FOR.search(before) and all(item.roles for item in stream.units(i).items)
        if voted_for:
            return "election", year_at(stream, int(year[1])) if year else None
        behind = stream.at[i] + len(f"@U{i} ")
        if _RESULT_BEHIND.match(stream.string, behind):
            return "election", result_year(stream, behind)
        return _board_of_year(stream, before)
    years = [int(y) for y in re.findall(r"@Y(\d+) ", match[0])]
    kind: HandoverKind = "election" if match.groupdict().get("elects") else "assignment"
    return kind, year_at(stream, years[-1]) if years else None


def _board_of_year(stream: Stream, before: str) -> tuple[HandoverKind | None, int | None]:
    """The year for which the list behind `before` tells a board, and the act that gives it if one does."""
    shown = _ROLES_SHOWN.search(before) if "@R" in before else None
    if shown and (year := stream.role(int(shown[1])).year) is not None:
        return None, year
    match = _BOARD_OF_YEAR.search(before) if "@Y" in before else None
    if match is None:
        return None, None
    kind: HandoverKind | None = "election" if match["elects"] else "assignment" if match["assigns"] else None
    return kind, year_at(stream, int(match[1] or match["listed"]))


# "A làm Cụm trưởng, B làm Cụm phó, được 100% đại biểu bầu"; "Cụm phó vừa được bầu": chosen, told behind the role.
_CHOSEN_BEHIND = re.compile(
    r"mới (?=[-.;,)(]|thay |của |cho |@Y)|\( (?:với )?[\d%/ ]+ (?:số )?phiếu "
    r"|(?:, (?:còn |và )?@U\d+ (?:làm|là|giữ) (?:[^@.;,\s]+ )?@R\d+ )?(?:[,(-] )?"
    r"(?:đều |cùng |cũng |vừa |mới |đã )*(?:được|do) "
    r"(?:(?![.;:,()] |@[UR])\S+ ){0,6}?(?:bầu|bầu chọn|bình bầu|bình chọn|suy tôn|tín nhiệm|chọn)"
    r"(?= (?:[.;,)]|(?:với|bằng) |(?:của |cho )?@Y))"
)


# "B - Cụm trưởng, C - Cụm phó là kết quả bầu cho năm 2025"
_RESULT_BEHIND = re.compile(
    r"(?:(?:, |; |và |còn )*(?:[^@.;,:()]+ )?@U\d+ (?:[-,(:] )?(?:[^@.;,:()]+ )?@R\d+ (?:\) )?)?(?:[,-] )?"
    r"(?:đó |đây |chính )*là (?:những |các )?kết quả (?:(?:của|cuộc|việc|phiên|lần|phần|đợt) )*"
    r"(?:bầu|bình bầu|bầu chọn|bầu cử|bình chọn|bỏ phiếu|kiểm phiếu|biểu quyết|lấy phiếu|suy tôn|tín nhiệm)"
    r"(?= )(?P<rest>[^.;]*)"
)


def chosen_behind(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the words behind a match tell that who has the role was chosen for it just now."""
    return bool(_CHOSEN_BEHIND.match(stream.string, match.end()) or _RESULT_BEHIND.match(stream.string, match.end()))


def result_year(stream: Stream, at: int) -> int | None:
    """The year of a vote whose result what stands before position `at` is: "... là kết quả bầu năm 2025"."""
    result = _RESULT_BEHIND.match(stream.string, at)
    for kind, index in re.findall(r"@([YR])(\d+) ", result["rest"]) if result else ():
        year = stream.role(int(index)).year if kind == "R" else year_at(stream, int(index))
        if year is not None:
            return year
    return None


# ... what the chair will do, or whom it replaces: "..., thay cho A vừa mãn nhiệm; Cụm phó là B"
ASIDE = re.compile(
    r"(?:(?:[,(] )?(?:thay|kế nhiệm|tiếp nối|nhận)[^@;.]{0,30}@U\d+ (?:(?!@)[^;,.\s]+ ){0,4}?"
    r"|(?:(?!@[URSA]\d)[^;,.\s]\S* ){1,9}?)(?=[;,] )"
)
PLANNED = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp|năm nữa(?: mới)?|(?:mới|chưa) đến lượt) ")
_TELLS_HOLDER = ("roles.hold", "roles.role_is")


def by_election(stream: Stream, name: str, match: re.Match[str], to_at: int, *, dated: bool) -> bool:
    """Whether who has a role was elected to it, as the sentence tells.

    Args:
        stream: the sentence.
        name: of the frame that matches.
        match: of a bare statement.
        to_at: the token of who has the role.
        dated: whether it prints the role's year.
    """
    if (name in _TELLS_HOLDER and by_vote(stream)) or name == "roles.rises" or chosen_behind(stream, match):
        return True
    if not dated and in_turn(stream, to_at):
        return True
    return voted(stream) and PLANNED.search(stream.string[clause_start(stream, match) : match.end()]) is not None


def under_act(stream: Stream, match: re.Match[str]) -> HandoverKind | None:
    """The act that a clause opens with and its list carries out: "bầu đơn vị điều hành năm 2022: A giữ chân ..."."""
    before = stream.string[: match.start()]
    if _ELECTION_OPENS.search(before) or _ELECTION_GOES_ON.search(before):
        return "election"
    return "assignment" if _ASSIGNMENT_OPENS.search(before) else None
