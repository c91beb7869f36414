"""Whom a title goes to: behind it ("cho A"), the object of giving ("tặng A Cờ"), or the subject ("A được tặng Cờ")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.awards.bracketed import named_behind, of_a_person, placed_behind
from thidua.link.awards.lists import Found, cut, has_them, leftward, onward, resolve
from thidua.link.awards.titles import gives
from thidua.link.awards.topics import those_who_get, topic_of
from thidua.link.stream import Stream
from thidua.model import Count, Title

_NOTHING = Found()
_STRONG = r"(?:trao |dành |gửi )?cho|tặng|đối với|dành cho|thuộc về|về tay|về với|đến tay|gọi tên|đến với|nghiêng về"
_WEAK = r"là|gồm|bao gồm|:|-"
_TAIL = (
    rf"(?:[\"'] |\( [^)]{{0,80}}\) |số \d+ (?:- |thuộc |của )?@[UIO]\d+ "
    rf"|(?:của|do) (?:[^@.;:,]\S* ){{0,4}}?@U\d+ |@C\d+ (?:[,-] )?@O\d+ |@[IYCDO]\d+ "
    rf"|(?!(?:{_STRONG}|{_WEAK}|và|nhận|đạt|nhưng|song) )[^@.;:,()\"']\S* ){{0,24}}?"
)
_DET = (
    r"(?:(?:cho|các|những|cả|hai|tập thể|cá nhân|đơn vị|tỉnh|thành viên|là|gồm|bao gồm|có|:|của|trong|thuộc"
    r"|lãnh đạo|đại diện|cán bộ|nhân dân|và|thanh tra|công an|sở|hội|[\"'(]|@C\d+) )*?"
)
ONE = "đơn vị|tập thể|tòa|viện|hội|sở|công ty|trường|huyện|xã|phường|tỉnh|chi nhánh|chi cục|cục|phòng"
_BEHIND = re.compile(
    rf"^{_TAIL}(?:, )?(?P<link>{_STRONG}|{_WEAK}) (?:(?P<same>(?:{ONE}) (?:này|ấy|đó|trên|nói trên)) "
    rf"|(?P<rest>(?:tất cả |toàn bộ )?(?:các |những )?(?:đơn vị|thành viên|tỉnh|trường|sở|hội)(?: thành viên)? "
    rf"(?:còn lại|khác) )"
    rf"|{_DET}@(?P<kind>[UQ])(?P<i>\d+) )"
)
_OBJECT = re.compile(r"(?:xếp|tặng|thưởng|công nhận|trao) (?:thưởng |cho )?(?:tập thể )?@(?:U|Q)(?P<i>\d+) (?:là )?$")
# "tặng 7 tập thể danh hiệu X, | 14 cá nhân | danh hiệu Y"
_NEXT_OBJECT = re.compile(
    r"(?:[\"'] |của @[IU]\d+ )*(?:,|;|và|, và) (?:tập thể )?@[UQ](?P<i>\d+) (?:danh hiệu |[\"'] )*$"
)
# "gắn Huân chương ... lên (lá) cờ truyền thống của A"; "kết quả: hạng nhất A (98 điểm), hạng nhì B".
_PINNED_ON = re.compile(
    r"^(?:lên |vào )(?:lá )?(?:quân kỳ |cờ |@A\d+ )(?:truyền thống |quyết thắng )*(?:của )?@U(?P<i>\d+) "
)
_RANKED = re.compile(r"^(?:thuộc về |là |: |- )?@U(?P<i>\d+) ")
_FELLOWS = re.compile(r"^(?:[\"'] |của |@[IY]\d+ )*(?:cùng với|cùng|, cùng với) @Q(?P<i>\d+) ")
_DIRECT = re.compile(r"^(?:[\"'] |của |@I\d+ )*@(?P<kind>[QU])(?P<i>\d+) ")
_GIVING = re.compile(r"(?:tặng|trao|thưởng|cấp) (?:các |[\"'] |danh hiệu )*$")
_BY_ISSUER = re.compile(r"@I(\d+) $")
_VERBS = (" tặng", " trao", " thưởng")
_SIGNS = ("", "(", ":", "-", "|")  # "A: Cờ thi đua", and the columns of a table
_GETS = re.compile(
    r"(?:^| )(?:được|nhận|đạt|đón|đoạt|giành|lĩnh|là|xếp|đứng|giữ|đăng ký|vinh dự|đề nghị|đề xuất|để|dẫn đầu|với|có"
    r"|dừng (?:lại |chân )?ở"
    r"|thi đua)(?= )"
)
# Who votes: "A được các đơn vị trong cụm suy tôn là đơn vị dẫn đầu".
_BY_FELLOWS = re.compile(
    r"(?<![^ ])được (?:(?!được )[^@.;:, ]+ |@C\d+ ){1,8}?(?=(?:suy tôn|bình chọn|bình bầu|bình xét|bầu|tín nhiệm|xếp) )"
)
# "A vượt B để dẫn đầu", "cao hơn B 2 điểm"
_ABOVE = r"vượt(?: qua| lên| trên| mặt)?|bỏ xa|qua mặt|(?:nhiều|cao|nhỉnh|lớn) hơn"
_RIVAL = re.compile(rf"(?:^|(?<= ))(?:{_ABOVE}) @U\d+ (?:\d+ (?:[.,] \d+ )?điểm )?")
_NO_SUBJECT = re.compile(
    r"(?:^| )(?:của|thuộc|trong|tại|do|bởi|với|từ|theo|ở|trên|trình|gửi|giám đốc|trưởng|chủ tịch|bí thư|thứ trưởng"
    r"|bộ trưởng|cục phó|phó|cho|đối với|được|và các|phía|chỉ huy|học sinh|sinh viên|thí sinh|con em|vận động viên"
    rf"|{_ABOVE}|thay(?: thế)?) $"
)
# "Đại diện A cho hay, tháng 12 cụm mới bầu chọn ...": A only speaks of it.
_SPEAKS = re.compile(
    r"(?:(?:đã|vừa|cũng) )?(?:cho hay|cho biết|nói|chia sẻ|thông tin|cho rằng|lý giải) "
    r"(?:[^;.]* )?(?:@C\d+|cụm|khối|hội nghị) "
)
# "Đoàn công tác do Chủ tịch UBND huyện A dẫn đầu": who heads a delegation.
_LED_BY = re.compile(r"(?:^| )do (?:@S\d+ , )?(?:[^@.;:,]|@[SUIRC]\d+ |\( [^)]{0,40}\) ){1,90}$")
# "Năm xã bình bầu đơn vị dẫn đầu": they vote.
_VOTES = re.compile(
    r"(?:^| )(?:bình bầu|bình chọn|bình xét|bầu chọn|bầu|suy tôn|chọn|xét chọn|lựa chọn|tìm|chọn ra|bầu ra|tìm ra) "
    r"(?:(?:ra|các|những|một|danh|hiệu|cho|[\"']) )*$"
)
# "Sáu sở chọn đơn vị đề nghị tặng cờ", "Bảy tỉnh họp bình chọn tập thể được tặng Bằng khen": so do they.
_VOTES_FOR = re.compile(
    r"^(?:(?!được |nhận |đạt )[^@.;: ]+ ){0,6}?(?:bình bầu|bình chọn|bình xét|bầu chọn|bầu|suy tôn|chọn|xét chọn"
    r"|lựa chọn|tìm) (?:(?:ra|các|những|một) )*(?:đơn vị|tập thể|địa phương|tỉnh|xã|trường|gương|cá nhân|thành viên) "
)
# "B bám sát đơn vị dẫn đầu", "A để mất vị trí dẫn đầu"
_BESIDE_LEADER = re.compile(
    r"(?:^| )(?:đuổi sát|bám sát|bám đuổi|theo sát|áp sát|xếp sau|đứng sau|xếp ngay sau|ngay sau|kém|thua|đuổi kịp"
    r"|cạnh tranh với|(?<!hoa )(?<!nhận )chúc mừng|học tập|học hỏi|mất|để mất|đánh mất|tuột"
    r"|để tuột|lỡ|hụt|để rơi|tranh|tranh chấp"
    r"|lưu luyến|bỏ lỡ) (?:(?:vị|trí|ngôi|danh|hiệu|cơ|hội|các|đơn|[\"']) )*$"
)
# A body of its own beside the unit: "Câu lạc bộ Hưu trí Công an tỉnh A được tặng"
_CLUB = re.compile(
    r" (?:câu lạc bộ|clb|ban liên lạc|chi hội|đội văn nghệ|đội tuyển|đồng hương) (?:[^@.;:,]+ )?(?:của )?$"
)
# "A có 15 cháu được tặng Giấy khen"
_HAS_OTHERS = re.compile(r"(?:^| )có \d+ (?!đơn |tập |cá )[^@.;:,]+ (?:đã |vừa |cũng )?(?:được|nhận|đạt) ")
# "Các đơn vị còn lại", not "02 đơn vị còn lại", which is a count and one token.
_REST = re.compile(r"(?:đơn vị|thành viên|tỉnh) còn $")
# Another subject, uncounted, or in small letters: "..., các đơn vị xếp thứ hai được đề nghị ...".
_OTHERS = re.compile(
    r"(?:^|[ ,])\d+ (?:[^@;.,]\S* ){1,5}(?:được|nhận|đạt) "
    r"|(?:các|những) (?:đơn vị|tập thể|cá nhân|thành viên|địa phương) (?:[^@;.]* )?(?:được|nhận|đạt) "
    r"|, (?:và |còn |riêng )?(?:công đoàn|chi đoàn|hội (?!nghị|thao|thi |đồng)|đoàn (?!kết)|trường|phòng|sở|công ty"
    r"|xí nghiệp|nhà máy|bệnh viện|trung tâm|trạm|đồn|đội|tổ (?!chức))(?:(?<= )| )"
    r"(?:[^@;.,]\S* ){1,7}(?:được|nhận|đạt) "
)
_BARE_JOIN = re.compile(
    r"(?:[\"'] )*(?:của )?(?:@I\d+ )?(?:[^@.;:,]\S* )?(?:@C\d+ (?:@O\d+ )?)?(?:@Y\d+ )?"
    r"(?:và|,|cùng) (?:các |danh hiệu |[\"'] )*$"
)
# "A dẫn đầu cụm, Cờ thi đua của Bộ sẽ được xét sau": nothing that A has got
_NOT_YET = re.compile(r"^(?:[\"'] |của |bộ |@[IY]\d+ )*(?:thì )?(?:sẽ|chưa|đang|vẫn|không) ")
_PASSES_ON = re.compile(r"(?:xem xét |xét )*(?:, )?(?:đề nghị|đề xuất|trình|kiến nghị) ")
_TAKES = re.compile(r"^(?:, )?(?:được|nhận|đạt|đón nhận|là|để|đăng ký|vinh dự|xếp|dẫn đầu) ")


def bearers_of(stream: Stream, i: int, left: int, right: int, title: Title, last: Found) -> Found:
    """The recipients of the title at token i, between its neighbours at `left` and `right`; `last`: those before."""
    after, before = cut(stream, i + 1, right), cut(stream, left + 1, i)
    if title.family == "order" and (pinned := _PINNED_ON.match(cut(stream, i + 1, len(stream.tokens)))):
        return resolve(stream, [int(pinned["i"])], "behind")
    if title.family == "lead" and ":" in stream.tokens[i].folded and (ranked := _RANKED.match(after)):
        return resolve(stream, [int(ranked["i"])], "behind")
    behind = _BEHIND.match(after)
    if behind and behind["same"]:
        return replace(last, way="shared")
    if last.way == "object" and (following := _NEXT_OBJECT.match(before)):
        return resolve(stream, [int(following["i"])], "object")
    if behind and behind["link"] == "tặng" and (own := _OBJECT.search(before)):
        return resolve(stream, [int(own["i"])], "object")  # "tặng A Cờ thi đua, tặng B Bằng khen": B has its own
    strong = bool(behind and re.fullmatch(_STRONG, behind["link"])) or (
        title.family == "lead" and bool(behind and behind["link"] == "là") and bool(_OPENS_CLAUSE.search(before))
    )
    if behind and strong:
        return _behind(stream, behind)
    if topic := topic_of(stream, before, after) or those_who_get(stream, before, after):
        return topic
    subject = named_behind(stream, _subject(stream, i, left, title, last), after)
    if behind and (not subject.bearers or all(b.count for b in subject.bearers)):
        found = _behind(stream, behind)
        return replace(found, tokens=found.tokens + subject.tokens)
    if (given := _object(stream, before, after)) is not None:
        return given
    if subject.bearers or subject.reason != "no_bearer":
        return _with_fellows(stream, subject, after)
    listed = _DIRECT.match(after)
    if listed and listed["kind"] == "Q" and re.search(r"(?:^|[,;:-] )(?:danh hiệu )?[\"']? ?$", before):
        return resolve(stream, onward(stream, int(listed["i"])), "behind")  # "Cờ thi đua của Chính phủ 01 đơn vị"
    if last.way in ("subject", "shared", "object") and left >= 0 and _continues(before, after):
        return replace(last, way="shared")
    if joined_to_next(stream, i, right):
        onward_of = _BEHIND.match(cut(stream, right + 1, len(stream.tokens)))
        if onward_of and onward_of["kind"]:
            return _behind(stream, onward_of)  # "tặng Cờ thi đua và Bằng khen cho A"
    return _NOTHING


_OPENS_CLAUSE = re.compile(r"[,;] (?:và |còn )?$")  # "dẫn đầu Cụm 1 là A, | dẫn đầu Cụm 2 là B"


def joined_to_next(stream: Stream, i: int, right: int) -> bool:
    """Whether the title at token i is only joined to the next one: "Cờ thi đua và Bằng khen của UBND tỉnh"."""
    return right < len(stream.tokens) and cut(stream, i + 1, right).strip() in ("và", ",", "cùng")


def mixed_with(stream: Stream, titles: Sequence[int]) -> int:
    """The last of the titles of several kinds that are joined to the first one; the first itself where none is.

    One count of recipients of "Giấy khen, Bằng khen các loại" tells of none of them how many got it.
    """
    last = 0
    while last + 1 < len(titles) and joined_to_next(stream, titles[last], titles[last + 1]):
        last += 1
    kinds = {value.family for k in titles[: last + 1] if isinstance(value := stream.tokens[k].value, Title)}
    return titles[last] if len(kinds) > 1 else titles[0]


def _continues(before: str, after: str) -> bool:
    """Whether the words between two titles go on with the same subject: ", được đề nghị Bộ tặng"; not where the second
    title has a verb of its own behind it."""
    if _BARE_JOIN.match(before) and _NOT_YET.match(after):
        return False
    if re.search(r"[;.] ", before) or _OTHERS.search(before):
        return False
    return bool(re.search(r"(?:được|nhận|đạt|tặng|đề nghị|trình|công nhận) ", before)) or bool(_BARE_JOIN.match(before))


def _with_fellows(stream: Stream, subject: Found, after: str) -> Found:
    """The subject with the counted and named who share its title: "A nhận Bằng khen cùng với 4 tập thể là B, C ..."."""
    fellows = _FELLOWS.match(after) if subject.bearers else None
    if fellows is None:
        return subject
    more = resolve(stream, [int(fellows["i"])], "subject")
    return replace(subject, bearers=subject.bearers + more.bearers, tokens=subject.tokens + more.tokens)


def _behind(stream: Stream, match: re.Match[str]) -> Found:
    if match["rest"]:
        return Found(reason="no_quantity")
    return resolve(stream, onward(stream, int(match["i"])), "behind")


def _object(stream: Stream, before: str, after: str) -> Found | None:
    """ "Tặng A Cờ thi đua" and "tặng Bằng khen 24 tập thể, 52 cá nhân"."""
    if found := _OBJECT.search(before):
        return resolve(stream, [int(found["i"])], "object")
    direct = _DIRECT.match(after)
    if direct and _given(stream, before) and (direct["kind"] == "Q" or not gives(stream, int(direct["i"]))):
        if direct["kind"] == "U" and "của" in after[: direct.start("kind")]:
            return None
        return resolve(stream, onward(stream, int(direct["i"])), "behind")
    return None


def _given(stream: Stream, before: str) -> bool:
    """Whether a verb of giving stands right before a title, perhaps as the last word of who gives it."""
    issuer = _BY_ISSUER.search(before)
    return bool(_GIVING.search(before) or (issuer and stream.tokens[int(issuer[1])].folded.endswith(_VERBS)))


def _subject(stream: Stream, i: int, left: int, title: Title, last: Found) -> Found:
    """The nearest unit or count before the title that can be its subject."""
    for k in range(i - 1, left, -1):
        token = stream.tokens[k]
        if token.type == "W" and _bars(stream, k):
            break
        if token.type == "W" and token.folded == "lại" and _REST.search(cut(stream, left + 1, k)):
            return Found(reason="no_quantity")
        if token.type == "U" and placed_behind(stream, k):
            continue
        if token.type == "Q" and stream.behind(k).startswith("trở lên "):
            return Found(reason="no_quantity")  # "6 tỉnh phấn đấu có từ 3 đơn vị trở lên được tặng"
        if token.type in "UQ" and stream.tokens[k - 1].folded in ("hoặc", "hay") and k > 1:
            return _NOTHING  # "A hoặc B sẽ được đề nghị": which one, is not told
        if token.type == "U" and of_a_person(stream, k):
            break
        if token.type == "Q" and has_them(stream, k, i, left):
            continue
        if token.type in "UQ" and _can_be_subject(stream, k, i, left, title):
            taken = max((t for t in last.tokens if t < k), default=-1)  # given the title before
            return resolve(stream, leftward(stream, k, max(left, taken)), "subject")
    return _NOTHING


def _bars(stream: Stream, k: int) -> bool:
    """Whether the sign at token k parts a title from what stands before it; "A: Cờ thi đua" does not."""
    sign = stream.tokens[k].folded
    if sign == "." and all(t.folded.isdigit() for t in (*stream.tokens[k - 1 : k], *stream.tokens[k + 1 : k + 2])):
        return False  # "đạt 1.000 điểm, xếp thứ nhất"
    return sign in (";", ".") or (
        sign == ":" and k > 0 and stream.tokens[k - 1].type not in "UQ" and not placed_behind(stream, k - 2)
    )


_BRACKET = re.compile(r"^\( @U\d+ \) (?=: )")  # "Ngân hàng A chi nhánh B (A B): đơn vị dẫn đầu"


def _can_be_subject(stream: Stream, k: int, i: int, left: int, title: Title) -> bool:
    gap, before = _BRACKET.sub("", cut(stream, k + 1, i)), " " + cut(stream, max(left + 1, k - 4), k)
    token = stream.tokens[k]
    if isinstance(token.value, Count) and token.value.recipient == "case":
        return False
    if token.type == "U" and (gives(stream, k) or (before.endswith(" để ") and _PASSES_ON.match(gap))):
        return False  # "suy tôn A để B đề nghị ... tặng": B only passes it on
    votes = _VOTES_FOR.match(gap) or (_VOTES.search(gap) and not re.search(r"(?:^| )được ", gap))
    if votes or _SPEAKS.match(gap):
        return False
    if token.type == "U" and _CLUB.search(" " + cut(stream, max(left + 1, k - 8), k)):
        return False
    if _NO_SUBJECT.search(before) and not (
        before.endswith((" cho ", " phó ", " với ", " trưởng ")) and _TAKES.match(gap)
    ):
        return False
    if re.search(r"(?:đề nghị|yêu cầu|kiến nghị) $", before) and not _TAKES.match(gap):
        return False
    if _HAS_OTHERS.search(gap):
        return False
    if title.family == "lead":
        heads = stream.tokens[i].folded == "dẫn đầu" and bool(_LED_BY.search(stream.string[: stream.at[i]]))
        if heads or _BESIDE_LEADER.search(gap):
            return False
        gap = _BY_FELLOWS.sub("được ", _RIVAL.sub("", gap))
        reach = 16 if re.search(r", (?:nên |và )?được ", gap) else 8  # "A có điểm cao nhất, được cụm bình chọn là"
        return gap.strip() in _SIGNS or (len(gap.split()) <= reach and not re.search(r"[;:] |@U", gap))
    return gap.strip() in _SIGNS or bool(_GETS.search(" " + gap)) or bool(re.match(r": (?:tặng )?", gap))
