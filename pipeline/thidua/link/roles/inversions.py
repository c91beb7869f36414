# ruff: noqa: E501 (a table: one line a case)
"""Frames in which the act stands before who acts, or after the role it is about.

"Cụm trưởng thay đổi, từ A sang B", "biên bản bàn giao ... mang chữ ký của A, bên giao, và của B, bên nhận".

Captures as in frames.py. Tried behind the frames of plain order, which are surer of who is who.
"""

from thidua.link.roles.rules import RoleFrame, role_frame

_ENDED = r"(?:(?:đã|vừa|sẽ|chính thức) )*(?:kết thúc|khép lại|hết|hoàn thành) "

# fmt: off
INVERSIONS: tuple[RoleFrame, ...] = (
    role_frame("handover", "roles.role_changes", r"{R:role}(?:(?:đã|nay|vừa|có sự|chính thức) )*(?:thay đổi|đổi ngôi|đổi chủ|đổi tay|luân phiên|luân chuyển) (?:[,:] )?từ (?:tay )?<FROM>(?:, )?<ONTO><LOOSE>",
               {"Chỉ Cụm trưởng thay đổi, từ {A} sang {B}.": "chair A; handover chair B 2025",
                "Cờ Cụm trưởng đã đổi tay: từ {A} sang {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng thay đổi địa điểm họp, từ {A} sang {B}.", "Cụm trưởng luân phiên kiểm tra từ {A} đến {B}."]),
    role_frame("handover", "roles.passed_colon", r"(?:bàn giao|chuyển giao|trao|giao) <N>{R:role}(?:(?:[,-] )?@C\d+ (?:@O\d+ )?)?: (?:từ (?:tay )?)<FROM>(?:, )?<ONTO><LOOSE>",
               {"Bàn giao vai trò Cụm trưởng năm 2025, Cụm thi đua số 3: từ {A} tới {B}.": "chair A; handover chair B 2025",
                "Chuyển giao cờ Cụm trưởng: từ {A} sang {B}.": "chair A; handover chair B 2025"},
               ["Bàn giao xe trước Cụm trưởng: từ {A} sang {B}."]),
    role_frame("handover", "roles.next_term", rf"nhiệm kỳ {{R:role}}(?P<outgoing>(?:của )?){{w:2}}{{U:from}}(?:(?:tại|ở|trong) @C\d+ )?{_ENDED}(?:(?![.;,] |@U|@R)\S+ ){{0,8}}?[,;] (?:và |còn )?nhiệm kỳ (?:mới|kế tiếp|tiếp theo|sau) (?:, {{Y}}, |{{Y}})?(?:(?:được|sẽ|là|của|thuộc|về|mở|ra|với|bắt|đầu|cùng|do) )+<LOOSE>",
               {"Nhiệm kỳ Cụm trưởng của {A} khép lại cùng lễ tổng kết; nhiệm kỳ kế tiếp, năm 2025, mở ra với {B}.": "chair A; handover chair B 2025",
                "Nhiệm kỳ Cụm trưởng của {A} kết thúc trong hôm nay, nhiệm kỳ mới thuộc về {B}.": "chair A; handover chair B 2025"},
               ["Nhiệm kỳ Cụm trưởng của {A} chưa kết thúc, nhiệm kỳ mới thuộc về {B}.", "Nhiệm kỳ Cụm trưởng của {A} khép lại; nhiệm kỳ kế tiếp chưa rõ, theo {B}."]),
    role_frame("handover", "roles.farewell", r"{U:from}<CALLED>(?:(?:đã|vừa|nói|lời|chính thức|nay) )*(?P<outgoing>(?:chia tay|từ giã|tạm biệt|trả lại|trả|rời khỏi|rời) )(?:với )?(?=(?:chiếc |ghế |vị trí |cương vị |vai trò |vai |chức |nhiệm vụ |trọng trách |cờ |lá cờ ))<N>{R:role}(?:(?:,|;|và|còn) )+<B>(?:(?:đã|vừa|nói|lời|chính thức|nay|sẽ) )*(?:nhận việc|nhận nhiệm vụ|nhận bàn giao|tiếp quản|ngồi vào|bước lên|đón lấy|đón nhận)(?= [.,;]| thay| thế|$)",
               {"{A} nói lời chia tay ghế Cụm trưởng; {B} nói lời nhận việc.": "chair A; handover chair B 2025",
                "{A} rời vị trí Cụm trưởng, còn {B} tiếp quản.": "chair A; handover chair B 2025"},
               ["{A} chia tay Cụm trưởng; {B} nhận việc.", "{A} rời hội trường cùng Cụm trưởng, {B} nhận nhiệm vụ."]),
    role_frame("handover", "roles.holds_then_yields", r"{U:from}{v:3}(?P<outgoing><HOLD>){w:1}<N>{R:role}(?:(?:,|và|rồi) )+(?:(?:hết|cuối|sang|qua|đến) (?:năm|nhiệm kỳ|kỳ|hạn) )(?:(?:thì|rồi|sẽ|đã|lại) )*(?:nhường|bàn giao|chuyển giao|giao lại|trao lại|chuyển) (?:lại )?cho <LOOSE>(?!(?:lời|quyền) )",
               {"{A} giữ vai trò Cụm trưởng và hết nhiệm kỳ đã bàn giao lại cho {B}.": "chair A; handover chair B 2025"},
               ["{A} làm việc với Cụm trưởng, hết năm thì nhường lại cho {B}.", "{A} làm Cụm trưởng, cuối năm tặng quà cho {B}."]),
    role_frame("handover", "roles.sides_apposed", r"(?:bàn giao|chuyển giao|giao nhận) <N>{R:role}(?:(?![.;] |@U|@R)\S+ ){0,9}?{U:from}[,(-] bên (?:bàn )?giao [,)-] (?:(?:và|cùng|còn) )*(?:(?:với|của) )?{w:4}(?:@S\d+ , )?<P>{U:to}[,(-] bên (?:tiếp )?nhận ",
               {"Biên bản bàn giao công việc Cụm trưởng mang hai chữ ký: của Giám đốc {A}, bên giao, và của Giám đốc {B}, bên nhận.": "chair A; handover chair B 2025",
                "Lễ chuyển giao cờ Cụm trưởng có chữ ký của {A}, bên giao, cùng {B}, bên tiếp nhận.": "chair A; handover chair B 2025"},
               ["Cụm trưởng chứng kiến bàn giao xe của {A}, bên giao, và {B}, bên nhận."]),
    role_frame("handover", "roles.sides_then_role", r"bên (?:bàn )?giao (?:[:,] |là )<FROM>[,;] bên (?:tiếp )?nhận (?:[:,] |là )<LOOSE>[,;] (?:việc|nhiệm vụ|vai trò|phần việc|chức danh) (?:được )?(?:bàn )?giao (?:[:,] |là )<N>{R:role}",
               {"Bên giao, {A}; bên nhận, {B}; việc được giao, Cụm trưởng năm 2025.": "chair A; handover chair B 2025",
                "Bên giao: {A}; bên nhận: {B}; nhiệm vụ bàn giao: Cụm trưởng.": "chair A; handover chair B 2025"},
               ["Bên giao: {A}; bên nhận: {B}; người chứng kiến: Cụm trưởng."]),
    role_frame("assignment", "roles.assign_as", r"(?:<ASSIGN>|ủy quyền (?:cho )?|cử )<LOOSE>(?:(?:quản lý|điều hành|phụ trách|dẫn dắt|đứng đầu) (?:(?:,|và) )?)+(?:(?:hoạt động|công tác|của|chung|cụm|khối|thi đua|@C\d+|@O\d+) )*(?:với|trên|trong) {w:1}<N>{R:role}",
               {"Bộ ủy quyền cho {B} quản lý, điều hành với danh nghĩa Cụm trưởng năm 2025.": "assignment chair B 2025",
                "Bộ giao {B} phụ trách công tác Cụm với tư cách Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["Bộ giao {B} phụ trách hội thao với Cụm trưởng.", "Bộ ủy quyền cho {B} ký với Cụm trưởng."]),
    role_frame("assignment", "roles.role_just_given", r"{U:to}(?:, )?{v:8}(?=(?:trách nhiệm|nhiệm vụ|vai trò|trọng trách|cương vị|ghế|vị trí) )<N>{R:role}(?:mà|do) (?:{w:4}@I\d+ |{w:4})(?:vừa|mới|đã) (?:quyết định|tin tưởng giao|giao phó|giao|phân công|chỉ định)",
               {"Giám đốc {B} thay mặt đơn vị hứa làm tròn trách nhiệm Cụm trưởng năm 2025 mà Bộ vừa quyết định.": "assignment chair B 2025"},
               ["{B} báo cáo Cụm trưởng những việc mà Bộ vừa giao."]),
    role_frame("assignment", "roles.rest_given", r"(?:còn|riêng) (?:với |về )?<N>{R:role}(?:, |thì )?(?:được )?(?:giao|trao|dành|nhường) (?:lại )?(?:cho )?<B>(?=[.,;] |$)",
               {"{C} làm Cụm trưởng năm 2025 thay cho {A}, còn chân Cụm phó giao {B}.": "assignment deputy B 2025"},
               ["Năm 2025, riêng Cụm trưởng giao {B} chuẩn bị hội thao."]),
    role_frame("election", "roles.proposed_and_agreed", r"đề nghị <LOOSE>(?:tiếp tục )?<HOLD>{w:1}<N>{R:role}(?:(?![.;] |@[UR]|(?:chưa|không|nhưng|song) )\S+ ){0,12}?(?:đã|đều|cùng|cũng) (?:được )?(?:giơ tay|đồng ý|nhất trí|tán thành|thông qua|ủng hộ|biểu quyết)",
               {"Các đơn vị đề nghị {B} tiếp tục làm Cụm trưởng năm 2025 và tất cả đã giơ tay đồng ý.": "election chair B 2025",
                "Cụm đề nghị {B} giữ vai trò Cụm trưởng năm 2025, các thành viên đều nhất trí.": "election chair B 2025"},
               ["Các đơn vị đề nghị {B} làm Cụm trưởng năm 2025, nhưng không được nhất trí.", "Các đơn vị đề nghị {B} báo cáo Cụm trưởng và đều nhất trí."]),
)
# fmt: on
