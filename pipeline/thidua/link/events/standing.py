"""How a sentence speaks of an event: as told, planned, remembered, told aside, or laid down as a rule."""

import re
from typing import Literal

from thidua.anchors import Anchored
from thidua.link.events.unreal import unreal
from thidua.link.stream import Stream
from thidua.model import EventType

# remembered: told of another time; aside: a clause that leads in a result ("tổng kết năm 2021, cụm có ..."); ruled: a
# rule, a demand, or the name of a paper.
Standing = Literal["told", "planned", "remembered", "aside", "ruled"]

# Characters of a sentence that can bear on a word in it; longer ones are lists, or pages of keywords without a stop.
WINDOW = 500


THEN = re.compile(r"(?:sau đó|tiếp đó|rồi|cùng với đó|đồng thời) ")
_REMEMBERED = re.compile(
    r"(?:ngay |hồi |vào |kể )?(?:từ )?(?:ngay )?(?:những ngày |các tháng )?(?:đầu|những tháng đầu|giữa) "
    r"(?:@Y\d+|@D\d+|năm|xuân này)|"
    r"(?:hồi|ngay từ|từ) @D\d+ , |(?:trước đó(?! (?:một|0?1|hai) (?:ngày|hôm) )"
    r"|trước đây|năm ngoái|năm trước|sau khi sắp xếp|sau hội nghị)|"
    r"(?:trong|suốt) (?:năm|@Y\d+) (?:qua )?, (?:cụm|khối|@C\d+|các đơn vị) (?:[^.;: ]+ )?đã|"
    r"@Y\d+ , (?:@[CHU]\d+ |[^.;:, ]+ ){1,14}?(?:phát động và|đã phát động|đã ký)"
)
_SUCH_AS = Anchored(r"(?:hoạt động|việc làm) (?:ý nghĩa|thiết thực|chung) (?:, )?(?:như|gồm)")


def remembered_sentence(string: str) -> bool:
    """Whether a whole sentence tells of another time ("Hồi đầu năm, cụm đã ký giao ước ...")."""
    return bool(_REMEMBERED.match(string) or _SUCH_AS.search(string))


# A demand reaches to the end of its clauses; a paper only as far as its own phrase ("theo quy chế ký giao ước").
_RULED = Anchored(
    r"(?:yêu cầu|đề nghị các|nhấn mạnh|(?:có|chịu) trách nhiệm|có nhiệm vụ|ủy quyền|nêu rõ|tránh"
    r"|(?<!- )(?<!\( )(?<!@U\d , )(?<!@U\d\d , )@R\d+ (?:chủ trì|lo|chủ động)|"
    r"trưởng các cụm [^.;]*tổ chức|mỗi @C\d+|từng @C\d+) [^.;]*$|"
    r"^(?:mọi |các |nguồn )*(?:kinh phí|chi phí|quỹ (?!của @U)) [^.;]*$|"
    r"^(?:quy chế|quy định|hướng dẫn|dự thảo|nghị quyết) (?:[^.;:]{0,90}? )?"
    r"(?:chỉ rõ|nêu|quy định|yêu cầu|ghi) .*$|"
    r"trước (?:ngày )?@D\d+ và (?:tổ chức )?$|"
    r"(?:chậm nhất|muộn nhất|thời hạn|trong vòng) [^.;]*(?:kể từ|sau|trước) (?:[^.;, ]+ ){0,6}$|"
    r"^@R\d+ (?:chủ trì|điều hành|lo|có nhiệm vụ) (?:xây dựng|tổ chức|chung|các|việc) .*$|"
    r"(?:việc|cách|thang|bảng) (?:chấm điểm|bình xét|xếp hạng|điểm) (?:[^.;, ]+ ){0,3}?(?:dựa|căn cứ|tính|theo|gồm) "
    r".*$|"
    r"(?:^| )(?:không|chưa|chẳng)(?: thể| được| kịp| phải| còn)? (?!chỉ|những|khí |gian )(?:[^@.;:, ]+ ){0,2}$|"
    r"^nếu [^.;]*$|(?:^|[,;] )(?:nếu|giá như|giả sử|giá mà) [^.;,]*$|"
    r"(?:quy chế|căn cứ|hướng dẫn|gắn với|trách nhiệm) (?:(?!và |rồi )[^.;, ]+ )*$"
)
_DEADLINE = re.compile(
    r"^(?:[^.;:, ]+ ){0,8}?(?:xong |chậm nhất |muộn nhất )?trước (?:ngày )?@D\d+ (?:[.;,]|và |rồi |$)"
)
# What somebody asks of a group, or says must be done: "lưu ý các đơn vị phải sớm ký giao ước", "đề nghị cụm sơ kết".
_ASKED_OF = Anchored(
    r"(?:^| )(?:lưu ý|nhắc|nhắc nhở|đề nghị|chỉ đạo|kêu gọi|đôn đốc|động viên|quán triệt|mong|mong muốn|gợi ý) (?:, )?"
    r"(?:(?:các|cụm|khối|mỗi|từng|toàn|thành viên|đơn vị|những|lãnh đạo) |@[CHRU]\d+ )(?:[^@.;:]|@[A-Z]\d+ )*$|"
    r"(?:^| )(?:cho rằng|lưu ý|nhắc|đề nghị|mong|mong muốn|kêu gọi|chỉ đạo|khẳng định|gợi ý|nói|phát biểu) "
    r"(?:[^@.;]|@[A-Z]\d+ )*?(?:phải|cần|nên|sớm|khẩn trương|hãy|tránh|đừng) (?:[^@.;:,]|@[A-Z]\d+ )*$|"
    r"(?:^| )(?:cần(?! thơ| giờ| cù)|hãy|(?<!đã )khẩn trương"
    r"|(?:phải|nên) (?:sớm|khẩn trương|chủ động|nghiêm túc|kịp thời|tiếp tục)) (?:[^@.;:,]|@[CHRU]\d+ ){0,40}$"
)
# ... and what they are asked besides, behind semicolons, without a subject: "đề nghị các xã cụ thể hóa giao ước; tổ
# chức sơ kết vào tháng 7; khen thưởng kịp thời". What a meeting asks may stand beside its own acts.
_BARE_CLAUSES = (
    r"(?:; (?:(?:và|đồng thời|tiếp tục|chủ động|sớm|kịp thời|định kỳ) )*"
    r"(?:(?:tổ chức|triển khai|thực hiện|duy trì|xây dựng|chuẩn bị|đẩy mạnh|tăng cường|nâng cao|đổi mới|quan tâm"
    r"|chú trọng|tập trung|phối hợp|phát huy|rà soát|kiểm tra|gắn|coi|lấy|đưa|làm tốt|làm|giữ vững|bảo đảm|đảm bảo"
    r"|khen thưởng|nhân rộng|tuyên truyền|bám sát|khắc phục|hoàn thành|thống nhất|mở|đăng ký|phát hiện|hướng dẫn"
    r"|đánh giá|bình xét|tham gia|phấn đấu|không) (?:[^@.;:]|@[A-Z]\d+ )*)?)+$"
)
_ASKED_BESIDES = re.compile(
    r"(?:^|(?<= ))(?<!được )(?:lưu ý|nhắc|nhắc nhở|đề nghị|yêu cầu|chỉ đạo|kêu gọi|đôn đốc|động viên|quán triệt|mong"
    r"|mong muốn) (?:, )?(?:(?:trong |từ |sang )?@[YD]\d+ (?:, )?)?"
    r"(?:(?:các|cụm|khối|mỗi|từng|toàn|thành viên|đơn vị|lãnh đạo) |@[CHRU]\d+ )[^.:]*?" + _BARE_CLAUSES
)
# "Các đơn vị cam kết: hoàn thành chỉ tiêu; tổ chức sơ kết đúng hạn": what a pledge or a plan holds.
_PLEDGED = re.compile(
    r"(?:^|[ ])(?:cam kết|quyết tâm|phấn đấu|phương hướng|nhiệm vụ|giải pháp) (?:[^@.;:,]{1,30} )?: [^.:]*?"
    + _BARE_CLAUSES
)
# ... or without a colon: "các tỉnh cam kết mỗi quý trao đổi một lần, tháng 11 tổng kết", "năm 2020 cụm cố gắng rút ngắn
# thời gian cấp phép, tổ chức hội thao". A pact may be signed in the same breath, so this bars no pact.
_STRIVES = Anchored(
    r"(?:^| )(?<!đã )(?:cam kết|hứa|phấn đấu|quyết tâm|cố gắng|đặt mục tiêu|đề ra (?:chỉ tiêu|mục tiêu|kế hoạch)) "
    r"(?:(?!(?:hội nghị|đã|vừa|sau khi|-) |, (?:@C|cụm |khối |các ))(?:[^@.;: ]\S* |@[A-Z]\d+ ))*$"
)
_OUR_ACT = re.compile(r"(?:^|[;,] )(?:hội nghị|buổi lễ|các đại biểu|các đơn vị|các thành viên|cụm|khối|@C\d+) ")
# The duties of those who hold a role, or of all clusters: "Các Cụm trưởng xây dựng kế hoạch, tổ chức ký giao ước".
_DUTY = Anchored(
    r"(?:^|[;:] |, )(?:các|những|mỗi|từng) (?:đơn vị |đồng chí )?(?:được (?:giao|cử|phân công|chỉ định) )?"
    r"(?:giữ vai trò |làm |là )?@R\d+ (?:(?!đã |vừa |cùng |đều )(?:[^@.;: ]+|@[A-Z]\d+) )*$"
)
# "việc sơ kết từng đợt chưa đều": how a kind of meeting is held in general, no meeting.
_HABIT = re.compile(
    r"(?:^| )(?:việc|công tác|khâu|chế độ|nề nếp|nền nếp) (?:tổ chức |duy trì )?(?:[^@.;: ]+ (?:,|và) )?$"
)
_HABIT_TOLD = re.compile(
    r"(?:[^@.;:]|@[CH]\d+ ){0,60}?(?:chưa|còn (?!lại)|chậm|kịp thời|nghiêm túc|thường xuyên|đều đặn|nền nếp|nề nếp"
    r"|hình thức|đúng (?:quy định|định kỳ|hạn)|định kỳ|chất lượng)(?= )"
)
# "Ngoài việc tổ chức ký giao ước, Cụm trưởng chủ trì bình xét": what who has a role has to do besides
_ONE_DUTY = re.compile(r"^(?:ngoài|bên cạnh|cùng với|song song với) (?:việc|nhiệm vụ|trách nhiệm) (?:[^@.;:,]+ )?$")
_OTHER_DUTY = re.compile(r"(?:[^@.;:,]|@Y\d+ )*, (?:các |mỗi |đơn vị )*@R\d+ (?!(?:cũng |vừa )*(?:đã|vừa) )")
_IS_BASIS = re.compile(r"(?:@D\d+ |[^@.;, ]+ ){0,4}là (?:căn cứ|cơ sở|điều kiện|tiền đề) ")
_SOON = Anchored(
    r"(?:^| )(?:sẽ|dự kiến|hẹn|lên kế hoạch|tới đây|thời gian tới|theo chương trình|theo kế hoạch) "
    r"(?:(?!sau khi |đã |vừa )[^.;])*$|"
    r"(?:^| )(?:chuẩn bị|tiến tới|sắp(?! xếp)|sắp tới) (?:[^.;, ]+ ){0,6}$|"
    r"(?:^| )(?:chờ|đợi|để dành (?:đến|tới)) (?:[^.;, ]+ ){0,4}$|(?:^| )(?:đến|tới) (?:kỳ|đợt|lần|mùa) $|"
    r"(?:^| )lịch (?:sinh hoạt|họp|hoạt động|làm việc|công tác|gặp mặt|chung) (?:[^@.;,: ]+ )*: (?:[^.;]* )?$|"
    r"(?:^| )(?:chốt|lên|xếp|định)(?: [^@.;:, ]+)? lịch (?:[^@.;:, ]+ ){0,4}$"
)
# "Cuộc họp kế tiếp, cũng là tổng kết năm, ...", "Lần giao ban sau gắn với tổng kết"; "Phiên họp sau đó" is told.
_NEXT_TIME = re.compile(
    r"(?:^|[;:] |, |(?:thống nhất|nhất trí|quyết định|chọn|hẹn) )"
    r"(?:(?:cuộc|buổi|kỳ|phiên|lần|đợt|lễ|hội nghị|hội thao) )(?:(?:họp|giao ban|gặp|gặp mặt|sinh hoạt|hội nghị) ){0,2}"
    r"(?:của (?:@C\d+|cụm|khối) )?"
    r"(?:kế tiếp|tiếp theo|lần sau|lần tới|sắp tới|(?:sau|tới)(?= (?:[,(-]|là|sẽ|kết hợp|gắn|do|tại|ở|vào|@U))) [^.;]*$"
)
# "Từ năm 2027, Cụm trưởng do các xã tự bầu tại hội nghị tổng kết": how it is done from then on.
_FROM_THEN_ON = re.compile(r"^(?:bắt đầu |kể )?từ (?:@Y\d+|năm tới|năm sau|nay) ,? ?(?:(?!đã |vừa |@D)[^.; ]+ )*$")
_LATER = re.compile(
    r"^(?:[^.;, ]+ ){0,6}?(?:sẽ|dự kiến) (?:được |tiến hành|diễn ra|tổ chức|vào)|"
    r"^(?:[^.;, ]+ ){0,5}?(?:vào |trong )?@D\d+ (?:tới|sau)[ ,.]|"
    r"^(?:[^@.;, ]+ |@Y\d+ ){0,5}?(?:sắp tới|tới đây|sắp diễn ra|(?:bị|phải|tạm|đã|được) (?:hoãn|hủy|lùi|dời))(?= )"
)
_THEN_PAST = re.compile(
    r"(?:hồi|từng|nhắc lại|(?<!sau )khi|như|đều (?:[^.;, ]+ ){0,3}?|suốt|so với|"
    r"mà (?:@C\d+|@H\d+|cụm|khối|các đơn vị) (?:[^.;, ]+ ){0,4}?) $|"
    r"(?:hồi (?:@[DY]\d+|tháng \d+|đầu năm)|vào (?:tháng \d+|đầu năm)) ?,? (?:[^.;, ]+ ){0,6}?$|"
    r"(?:kể lại|nhớ lại|ôn lại|hồi tưởng|kể về|thuật lại|ghi lại) (?:(?!(?:trong|tại|ở) )[^@.;:, ]+ ){0,4}$|"
    r"(?:@C\d+|cụm|khối|nơi|địa phương|tỉnh|đơn vị) (?:khác|bạn) (?:(?:đã|cũng|vừa|đang|còn|đều) )*(?:tổ chức )?$|"
    r"theo (?:nội dung|tinh thần|đúng) (?:[^.;: ]+ )?$|"
    r"@[AQ]\d+ (?:tại|ở) $"
)
_DATED_ACT = re.compile(
    r"(?:thi đua )?(?:@Y\d+ )?(?:vào |hôm |ngày |sáng |chiều )+@D\d+ "
)  # "khi ký giao ước sáng 28-3"
_BACK_THEN = r"^(?:[^.;, ]+ ){0,4}?(?:hồi (?!chiều|sáng|tối|\d+ giờ)|ngay từ|từ (?:đầu|sớm)|đầu @Y"
_PAST_AFTER: dict[EventType, re.Pattern[str]] = {
    "pact_signing": re.compile(_BACK_THEN + r"|từ (?:@D\d+|@Y\d+|tháng))"),
    "launch": re.compile(_BACK_THEN + r"|từ (?:@D\d+|@Y\d+|tháng))"),
    "sports": re.compile(_BACK_THEN + ")"),
}
_YEAR_GONE = re.compile(r"(?:^|[ ,])(?:năm qua|thời gian qua|trong năm|một năm|tháng qua|vừa qua|quá trình) ")
# "Với vai trò Cụm trưởng, A đã tổ chức kiểm tra chéo, hội thi, giải bóng đá": the work of its year.
_IN_OFFICE = re.compile(
    r"(?:với|trên|trong|ở|phát huy|làm tốt) (?:[^@.;:, ]+ ){1,6}?@R\d+ [^.;:]*?, [^.;:]*?@U\d+ "
    r"(?:[^@.;:, ]+ ){0,2}?(?:đã|luôn|chủ động|tích cực) "
)
# What something is done for: "chia cụm để các huyện dễ thăm hỏi, kiểm tra chéo".
_PURPOSE = re.compile(
    r"(?:^| )(?:để|nhằm|giúp|cho) (?:[^.;]* )?(?:dễ|dễ dàng|tiện|thuận tiện|thuận lợi|đỡ) (?:(?!(?:cụm|khối) )[^@.;])*$"
)
# What somebody asks for is not held: "kiến nghị Bộ mở thêm lớp tập huấn", "mong có thêm giải bóng chuyền".
_WISHED = Anchored(
    r"(?:^| )(?:kiến nghị|đề xuất|đề nghị|mong(?: muốn| mỏi)?|muốn|kêu gọi|gợi ý|hiến kế|góp ý|đừng|cần"
    r"|nên (?=tổ chức|có|mở|duy trì)|xin|bàn (?:việc|chuyện|cách)) (?:[^@.;:,]|@[A-Z]\d+ )*$"
)
_TASKED = re.compile(r"(?:^| )được (?:giao|phân công)(?! cho) (?:[^@.;:,]+ )?$")  # "A được giao tổ chức hội thao"
_BY_ABOVE = re.compile(
    r"(?:[^@.;:, ]+ ){0,3}?do (?:@I\d+|bộ|trung ương|tỉnh) (?:mở|tổ chức)"
    r"|(?:[^@.;:, ]+ ){0,4}?(?:toàn tỉnh|toàn quốc|toàn ngành|cấp tỉnh|quốc gia|cả nước) "
)
# What somebody reports to have held: "Sở A báo cáo đã tổ chức hội thao ngành".
_REPORTED = re.compile(r"(?:^| )(?:báo cáo|cho biết|chia sẻ|khoe|kể)(?: rằng)? (?:[^.;:]* )?(?:đã|từng) (?:[^.;:]* )?$")
# What somebody praises them for: "đánh giá cao việc Cụm kiểm tra chéo và tổ chức hội thao trong quý III".
_PRAISED = Anchored(
    r"(?:^| )(?:đánh giá cao|biểu dương|ghi nhận|khen ngợi|hoan nghênh|@M\d+)(?= )(?:[^@.;:,]|@[CUQH]\d+ )*? việc "
    r"(?:[^@.;:,]|@[CUQHD]\d+ )*$"
)
# What they agree on, or set a time for, is to come: "thống nhất tổ chức giải cờ tướng vào tháng 8".
_AGREED = Anchored(
    r"(?:^| )(?:thống nhất|nhất trí|quyết định|chốt|giao @U\d+|phân công @U\d+) (?:[^@.;:]|@[UHCYD]\d+ )*$"
)
_IN_A_MONTH = re.compile(
    r"(?:[^@.;:]|@[CHUY]\d+ ){0,60}(?:vào|trong|dịp) (?:(?:dịp|cuối|đầu|giữa) )*(?:@D|quý |năm tới|năm sau|hè)"
)
# A launch by somebody else, or what a unit is to go on with.
_NOT_OURS = re.compile(
    r"(?:do|được|hưởng ứng|theo|đã|từng|phấn đấu|tiếp tục|thực hiện) (?:@[A-Z]\d+ |[^.;:, ]+ ){0,5}$"
)
# "Ngày 3/3, Cụm thi đua số 2 (...) đã phát động": the report's own day and cluster.
_ON_THE_DAY = re.compile(
    r"@D\d+ (?:[^.;]{0,40} )?@C\d+ [^.;]{0,40}"
    r"đã (?:cùng |đồng loạt |chính thức |long trọng |tổ chức )*(?:buổi )?(?:lễ )?$"
    r"|^(?:cũng |ngay )?tại (?:hội nghị|buổi|lễ)(?= )[^@.;:,]{0,24} , (?:cụm|khối|@C\d+|các đơn vị)(?: trong cụm)? "
    r"đã (?:cùng |đồng loạt |chính thức )*$"
)
# A day and a place open the sentence: "Ngày 24-11, tại A, nhìn lại phong trào năm 2020, cụm ..." was held there.
_HELD_HERE = re.compile(
    r"(?:(?:sáng|chiều|tối|ngày|hôm) )*@D\d+ , (?:tại|ở) @U\d+ , $|(?:tại|ở) @U\d+ , (?:(?:sáng|chiều|ngày) )*@D\d+ , $"
)
_ASIDE = re.compile(
    r"^(?: ?@Y\d+| (?:[^.;,@]|@[YD]\d+)*?)(?: ,)? (?:@C\d+|cụm|khối|các đơn vị|toàn cụm|toàn khối) "
    r"(?:vẫn |cũng )?(?:có|được(?! tổ chức| tiến hành| khai mạc| diễn ra| đặt)|đã|đạt)|"
    r"^ (?:[^.;,]*?) , (?:@C\d+|cụm|khối|các|toàn|pttđqt)[ ]"
)


_FROM = ("từ ", "kể từ ", "bắt đầu từ ")


def _asked_besides(before: str) -> bool:
    """Whether the words before an event go on, behind semicolons, with what somebody asked of a group, or pledged."""
    if "; " not in before:
        return False
    asked = _ASKED_BESIDES.search(before)
    asked_alone = asked is not None and not _OUR_ACT.search(before, 0, asked.start())
    return asked_alone or bool(_PLEDGED.search(before))


def _ruled(before: str, after: str) -> bool:
    """Whether the words before an event and behind it lay it down, demand it, or tell how it is held in general."""
    return bool(
        (_HABIT.search(before) and _HABIT_TOLD.match(after))
        or (_RULED.search(before) or _DEADLINE.search(after) or _IS_BASIS.match(after))
        or (_ONE_DUTY.match(before) and _OTHER_DUTY.match(after))
        or (_ASKED_OF.search(before) or _DUTY.search(before) or _asked_besides(before))
    )


def standing(stream: Stream, start: int, end: int, kind: EventType) -> Standing:
    """How the sentence speaks of the event at start-end of its string."""
    before = stream.string[max(0, start - WINDOW) : start]
    after = stream.string[end : end + WINDOW].lstrip()
    if unreal(before, after, kind):
        return "planned"
    if _ruled(before, after):
        return "ruled"
    if _SOON.search(before) or _LATER.search(after) or _NEXT_TIME.search(stream.string[:start]):
        return "planned"
    if stream.string.startswith(_FROM) and _FROM_THEN_ON.search(stream.string[:start]) and "@D" not in after:
        return "ruled"
    dated = kind == "pact_signing" and _DATED_ACT.match(after)
    if (_THEN_PAST.search(before[-60:]) and not dated) or (kind in _PAST_AFTER and _PAST_AFTER[kind].search(after)):
        return "remembered"
    if kind == "other" and _PURPOSE.search(before):
        return "planned"
    if kind in ("sports", "training") and (_TASKED.search(before) or _BY_ABOVE.match(after)):
        return "planned"
    if kind in ("sports", "training", "other") and _WISHED.search(before):
        return "planned"
    if kind not in ("pact_signing", "launch") and _STRIVES.search(before):
        return "planned"
    agreed = _AGREED.search(before) if kind in ("sports", "training") else None
    if agreed and ("@D" in agreed[0] or _IN_A_MONTH.match(after)):
        return "planned"
    praised = _REPORTED.search(before) or _PRAISED.search(before)
    if kind in ("sports", "training") and (praised or _YEAR_GONE.search(before)):
        return "remembered"
    if kind in ("sports", "training", "other") and _IN_OFFICE.match(stream.string) and "@D" not in stream.string:
        return "remembered"
    if kind == "launch" and _NOT_OURS.search(before[-90:]) and not _ON_THE_DAY.search(before):
        return "remembered"
    reviews = kind in ("annual_review", "midyear_review")
    leads_in = re.search(r"(?:^|[,:;] )$", before) and not _HELD_HERE.fullmatch(before)
    if reviews and leads_in and _ASIDE.search(" " + after):
        return "aside"
    return "told"
