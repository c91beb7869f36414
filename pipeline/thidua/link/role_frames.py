"""The frames of roles and handovers: who has, gives, takes, is elected to or assigned a role.

Captures: `role` the role phrase, `to` who has or takes it, `from` who gives it. Order matters: for one role phrase the
first frame that fits wins, acts before bare statements.
"""

from thidua.link.frames import Frame, frame
from thidua.model import HandoverKind

_GIVE = r"(?:bàn giao|chuyển giao|trao(?! đổi)|giao lại|trao lại|trao trả|giao|chuyển) (?:lại )?"
_ELECT = r"(?:bầu|bình bầu|bầu chọn|bình chọn|suy tôn|cử|chọn|lựa chọn|tín nhiệm|giới thiệu|thống nhất) (?:bầu |chọn |cử |lại )?"
_ASSIGN = r"(?:phân công|giao nhiệm vụ|giao|công nhận|chỉ định|bổ nhiệm|phân) (?:cho )?"
_HOLD = r"(?:là|làm|lên làm|giữ|giữ chân|giữ ghế|đảm nhận|đảm nhiệm|đảm trách|mang|gánh|phụ trách|nhận|tiếp nhận|gánh vác|kiêm|đắc cử|trúng cử|ngồi ghế) "
_TO = r"(?:cho|sang|về|tới|là) (?:cho )?"
_NOUN = r"(?:(?:nhiệm vụ|vai trò|trách nhiệm|chức vụ|chức|quyền|vị trí|cương vị|cờ|vai|đơn vị|chức danh|cho|của|thi đua|luân lưu|và|hoa|truyền thống|biểu trưng|ghế|chiếc ghế|chân|trọng trách|\"|,) )*"
_GIVER = r"(?:{U:from}(?:\( {t:8}\) )?(?:{w:7}))?"

HANDOVERS: tuple[tuple[HandoverKind, Frame], ...] = (
    ("handover", frame("roles.handover_from_to", rf"{_GIVE}{_NOUN}{{R:role}}{{g:4}}từ {{w:4}}{{U:from}}{{w:3}}(?:cho|sang|về) {{w:4}}{{U:to}}")),
    ("handover", frame("roles.role_passed", rf"{{R:role}}{{w:3}}được {{w:3}}{_GIVE}{{w:2}}từ {{w:4}}{{U:from}}{{w:2}}(?:cho|sang|về) {{w:4}}{{U:to}}")),
    ("handover", frame("roles.role_passed_by", rf"{{R:role}}{{w:2}}được {{w:2}}{{U:from}}{_GIVE}{{w:3}}(?:cho|sang|về) {{w:4}}{{U:to}}")),
    ("handover", frame("roles.handover_between", rf"{_GIVE}{_NOUN}{{R:role}}{{w:3}}giữa {{w:2}}{{U:to}}")),
    ("handover", frame("roles.handover_sides", rf"{_GIVE}{_NOUN}{{R:role}}{{g:3}}: bên giao {{w:3}}{{U:from}}, bên nhận {{t:4}}(?:là )?{{U:to}}")),
    ("handover", frame("roles.handover", rf"{_GIVER}(?<!phân công )(?<!được ){_GIVE}{_NOUN}{{R:role}}{{g:5}}{_TO}{{w:5}}{{U:to}}")),
    ("handover", frame("roles.flag_to_role", rf"{_GIVER}{_GIVE}{{t:6}}cho {{w:5}}{{U:to}}(?:[-,(] ){{w:7}}{{R:role}}(?!là |: )")),
    ("handover", frame("roles.to_role_unit", r"{w:0}(?:được )?(?:bàn giao|trao|chuyển giao) {w:2}cho {w:3}{R:role}(?:là|-|,) {w:4}{U:to}")),
    ("handover", frame("roles.handover_to_unit_role", rf"{_GIVER}{_GIVE}{{w:6}}cho {{w:5}}{{U:to}}{_HOLD}{{w:4}}{{R:role}}")),
    ("handover", frame("roles.receive", r"{U:to}{w:6}(?:nhận bàn giao|tiếp nhận|nhận chuyển giao|nhận|đón nhận) " + _NOUN.replace("|,", "") + r"{R:role}(?!(?:là|mới|:) )(?:{w:3}từ {w:4}{U:from})?")),
    ("election", frame("roles.role_by_election", r"{R:role}{w:2}(?:do |được ){g:12}(?:bầu|bầu chọn|bình chọn|suy tôn|tín nhiệm) {g:3}là {w:3}{U:to}")),
    ("assignment", frame("roles.role_given_to", r"{R:role}{w:3}(?:được {w:3}(?:giao|trao|chuyển|bàn giao) {w:2}(?:cho|về|sang) |(?:giao cho|giao|thuộc về|về tay|sang tay|chuyển về|chuyển sang|chuyển cho) ){w:4}{U:to}")),
    ("assignment", frame("roles.assigned_is", rf"đơn vị được {{t:6}}{_ASSIGN}{{w:4}}(?:làm |là )?{{R:role}}{{g:4}}là {{w:3}}{{U:to}}")),
    ("election", frame("roles.elect_unit", rf"{_ELECT}{{w:6}}(?:{{Y}})?(?:, )?{{w:2}}{{U:to}}{{w:2}}(?:{_HOLD}|- |, ){{w:4}}{{R:role}}(?!là |: )")),
    ("election", frame("roles.elect_unit_as", rf"{_ELECT}{{w:4}}{{U:to}}{{w:2}}(?:vào )?{_NOUN}{{R:role}}")),
    ("election", frame("roles.elect_role", rf"{_ELECT}{{w:4}}{{R:role}}{{g:3}}(?:là|cho|:|thuộc về) {{w:4}}{{U:to}}")),
    ("election", frame("roles.elected", rf"{{U:to}}{{w:4}}được {{t:10}}(?:bầu|bình bầu|bầu chọn|bình chọn|suy tôn|cử|tín nhiệm|lựa chọn|chọn) {{g:4}}(?:{_HOLD})?{{w:4}}{{R:role}}")),
    ("election", frame("roles.won", r"{U:to}{w:3}(?:đắc cử|trúng cử|lên làm|lên giữ|tái đắc cử|trở thành) {w:4}{R:role}")),
    ("election", frame("roles.new_role", r"{R:role}mới (?:là |: |thuộc về ){w:3}{U:to}")),
    ("election", frame("roles.new_role_before", r"tân {R:role}(?:là |: |thuộc về ){w:3}{U:to}")),
    ("assignment", frame("roles.assign_unit", rf"{_ASSIGN}{{w:4}}(?:{{Y}})?(?:, )?{{w:2}}{{U:to}}{{w:2}}{_HOLD}{{w:4}}{{R:role}}")),
    ("assignment", frame("roles.assigned", rf"{{U:to}}{{w:4}}được {{t:10}}{_ASSIGN}{{w:3}}(?:{_HOLD})?{{w:4}}{{R:role}}")),
    ("assignment", frame("roles.assigned_by", rf"(?:phân công|quyết định|chỉ định) của (?:@[UIO]\\d+ )?(?:, )?{{U:to}}{{w:3}}{_HOLD}{{w:4}}{{R:role}}".replace("\\\\d", "\\d"))),
    ("assignment", frame("roles.assign_role_to", rf"{_ASSIGN}{_NOUN}{{R:role}}{{g:4}}cho {{w:4}}{{U:to}}")),
)  # fmt: skip

STATED: tuple[Frame, ...] = (
    frame("roles.role_is", r"{R:role}{w:2}(?:là|thuộc về|do) (?:cho )?{w:4}{U:to}(?!" + _HOLD + r"{w:4}{R})"),
    frame("roles.role_colon", r"{R:role}{w:3}: {w:4}{U:to}"),
    frame("roles.hold", r"{U:to}(?:[,-] )?{w:5}" + _HOLD + r"{w:5}{R:role}"),
    frame("roles.as_role", r"(?:với|trong|ở) {w:1}(?:vai trò|tư cách|cương vị|trách nhiệm) {w:3}{R:role}(?:, |{w:2}){w:1}{U:to}"),
    frame("roles.bracket", r"{U:to}\( {t:3}{R:role}"),
    frame("roles.apposition", r"{U:to}[-,] {w:3}{R:role}(?!(?:là|:|năm) )"),
    frame("roles.plain", r"{U:to}{R:role}(?!(?:là|:) )"),
    frame("roles.with_as", r"{U:to}{g:6}(?:với|trong) {w:1}(?:vai trò|tư cách|cương vị) {w:3}{R:role}"),
    frame("roles.role_dash", r"{R:role}[-,] {w:3}{U:to}"),
    frame("roles.on_behalf", r"(?:thay mặt|đại diện) {w:2}{R:role}[,]? {w:3}{U:to}"),
    frame("roles.role_unit", r"{R:role}{U:to}"),
)  # fmt: skip

# After an act: "..., Cụm phó cho B", "và B - Cụm phó", "B đảm nhận nhiệm vụ Cụm phó".
CONTINUATIONS: tuple[Frame, ...] = (
    frame("roles.then_role_to", r"(?:[,;] |và |còn |{w:0})(?:và |còn |đồng thời |còn )?{w:4}{R:role}{w:2}(?:cho|là|thuộc về|:|do) {w:4}{U:to}"),
    frame("roles.then_unit_holds", r"(?:[,;] |và |còn )(?:và |đồng thời |còn )?{w:3}{U:to}{w:3}(?:" + _HOLD + r"|[-,(] ){w:4}{R:role}(?!là |: )"),
)  # fmt: skip
