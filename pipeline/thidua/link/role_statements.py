# ruff: noqa: E501 (a table: one line a case)
"""Frames of bare statements: who has a role (`to`), with the word for the role as `role`.

Order matters: for one word for a role the first frame that fits wins.
"""

from thidua.link.role_rules import RoleFrame, role_frame

# fmt: off
STATED: tuple[RoleFrame, ...] = (
    role_frame(None, "roles.role_is", r"{R:role}{v:4}(?:{Y})?(?:lần lượt )?(?:là|gồm có|gồm|thuộc về|do) (?:cho )?(?!@U\d+ (?:bầu|giao|phân công|tổ chức) )<LOOSE>(?!<HOLD>{w:2}<N>{R})",
               {"Cụm trưởng năm 2024 là {A}.": "chair A", "Vai trò Cụm trưởng do {A} đảm nhận.": "chair A",
                "Cụm trưởng và Cụm phó năm 2024 lần lượt là {A} và {B}.": "chair A; deputy B"},
               ["Cụm trưởng do Giám đốc Công an tỉnh đảm nhiệm.", "Cụm trưởng nhắc {A} giữ vững danh hiệu."]),
    role_frame(None, "roles.role_colon", r"{R:role}{w:3}: <LOOSE>",
               {"Cụm trưởng: {A}.": "chair A", "Ban điều hành (Cụm trưởng: {A}; Cụm phó: {B}) đã họp.": "chair A; deputy B"},
               ["Cụm trưởng phát biểu: các đơn vị cần học tập {A}."]),
    role_frame(None, "roles.unit_colon", r"(?:(?<=^)|(?<=[-+*•●○▪➢◦–|;.)] )){w:0}{U:to}[:|] <N>{R:role}(?=[.;,(|] |$)",
               {"- {A}: Cụm trưởng": "chair A", "+ {A}: Cụm trưởng": "chair A", "1 | {A} | Cụm trưởng |": "chair A"},
               ["{A}: Cụm trưởng phát động thi đua."]),
    role_frame(None, "roles.hold", r"{U:to}(?:[,-] )?{v:5}<HOLD>{v:3}<N>{R:role}",
               {"Năm 2024, {A} là Cụm trưởng Cụm thi đua số 3.": "chair A",
                "{A} đã hoàn thành xuất sắc vai trò Cụm trưởng.": "chair A"},
               ["{A} không còn là Cụm trưởng.", "{A} làm việc với Cụm trưởng."]),
    role_frame(None, "roles.term_over", r"{U:to}(?:, )?(?:vừa |đã )*(?:hết|mãn|kết thúc) nhiệm kỳ (?:làm |giữ )?<N>{R:role}",
               {"Đại tá Lê Văn Thử, Giám đốc {A}, vừa hết nhiệm kỳ Cụm trưởng.": "chair A"},
               ["Khi {A} chưa hết nhiệm kỳ Cụm trưởng, {B} đã đề nghị đổi."]),
    role_frame(None, "roles.gave_up", r"{U:to}(?:\( {t:8}\) )?(?:(?:đã|vừa|chính thức|cũng|tiến hành|thực hiện|nghi thức) )*<GIVE><GIFT>{R:role}{g:4}(?:cho|sang) (?:đơn vị|cụm trưởng|khối trưởng|tân|người) (?:kế nhiệm|kế tiếp|tiếp theo|mới|khác|được bầu) ",
               {"Đại diện {A} đã trao lại cờ Cụm trưởng cho đơn vị kế nhiệm.": "chair A"},
               ["{A} trao cờ lưu niệm cho đơn vị mới, Cụm trưởng cảm ơn."]),
    role_frame(None, "roles.as_role", r"(?:với|trong|ở|trên|là|mang|gánh|giữ|đảm nhận) {w:1}<N>{R:role}(?:[,-] )?(?:(?!và ){v:3}(?:, )?)?<B>(?!: )",
               {"Với vai trò đơn vị Cụm trưởng, {A} đã tham mưu nhiều nội dung.": "chair A",
                "Trên cương vị Cụm trưởng Cụm thi đua số 3, {A} chủ động hướng dẫn.": "chair A"},
               ["Cùng với Cụm trưởng và {A}, các đơn vị dâng hương."]),
    role_frame(None, "roles.apposition", r"(?:(?<!cho )(?<!với )|(?=@U\d+ [-,] <AS>@R\d+ (?:[.,;)-] |$))){U:to}(?:\) )?[-,] <AS>{R:role}(?!(?:là|:|năm|do) |@U)",
               {"Đại tá Trần Văn Mẫn, Giám đốc {A}, Cụm trưởng Cụm thi đua số 3 chủ trì.": "chair A",
                "{A} - đơn vị Cụm trưởng - báo cáo kết quả.": "chair A"},
               ["Ông Trần Văn Mẫn, Giám đốc {A}, lưu ý Cụm trưởng chỉ giữ một năm.", "{A}, Trưởng phòng Tham mưu dự."]),
    role_frame(None, "roles.plain", r"{U:to}(?:kiêm |đồng thời là )?{R:role}(?!(?:là|do|:) |@U)",
               {"Đại tá Trần Văn Mẫn, Giám đốc {A} Cụm trưởng Cụm thi đua số 3 khai mạc.": "chair A"},
               ["{A} báo cáo Cụm trưởng.", "{A} và Cụm trưởng ký biên bản."]),
    role_frame(None, "roles.with_as", r"{U:to}(?:{Y})?{g:12}(?:{C}{w:3}(?:{Y}{w:2})?)?(?:với|trong|trên|ở) {w:1}(?:vai trò|tư cách|cương vị|trách nhiệm|nhiệm vụ) {v:3}{R:role}",
               {"{A} với trách nhiệm Cụm trưởng đã bám sát kế hoạch.": "chair A"},
               ["{A} phối hợp với Cụm trưởng."]),
    role_frame(None, "roles.on_behalf", r"(?:thay mặt|đại diện|lãnh đạo) {w:2}{R:role}(?:[,(-] )?<B>",
               {"Thay mặt đơn vị Cụm trưởng, Đại tá Trần Văn Mẫn, Giám đốc {A} cảm ơn đại biểu.": "chair A"},
               ["Thay mặt Cụm trưởng tặng quà {A}."]),
    role_frame(None, "roles.role_dash", r"{R:role}<OLD>(?:[-(|] )<B>",
               {"Đơn vị Cụm phó - {B} đọc tham luận.": "deputy B"},
               ["Cụm trưởng - ảnh chụp tại {A}."]),
    role_frame(None, "roles.role_comma", r"(?:(?<=^)|(?<=[;:,()-] )|(?<=chí )|(?<=là )|(?<=có ))<N>{R:role}<OLD>, <B>",
               {"Cụm trưởng Cụm thi đua số 3, Đại tá Trần Văn Mẫn, Giám đốc {A} khai mạc.": "chair A",
                "Đơn vị Cụm trưởng cũ, {A}, chuyển giao sổ theo dõi thi đua.": "chair A"},
               ["Giúp việc cho Cụm trưởng, {A} đăng cai hội thao."]),
    role_frame(None, "roles.role_unit", r"{R:role}<OLD><B>",
               {"Đơn vị Cụm trưởng {A} đã chủ động phối hợp.": "chair A"},
               ["Cụm trưởng và {A} cùng thăm trại giam."]),
)
# fmt: on
