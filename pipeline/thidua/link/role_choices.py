# ruff: noqa: E501 (a table: one line a case)
"""Frames of elections and assignments: who is chosen for a role (`to`), with the word for the role as `role`.

Order matters: for one word for a role the first frame that fits wins.
"""

from thidua.link.role_rules import RoleFrame, role_frame

# fmt: off
CHOICES: tuple[RoleFrame, ...] = (
    role_frame("election", "roles.role_by_election", r"{R:role}{w:2}(?:do |được ){g:12}<ELECTED>{g:3}(?:là|cho|thuộc về) {w:3}{U:to}",
               {"Cụm trưởng năm 2025 được các đơn vị tín nhiệm bầu là {B}.": "election chair B 2025"},
               ["Cụm trưởng được bầu hằng năm theo hình thức luân phiên.", "Cụm trưởng do các đơn vị bầu; {B} tham luận."]),
    role_frame("assignment", "roles.role_given_to", r"{R:role}{w:3}(?:được {w:3}<GIVEN>{w:2}(?:cho|về|sang) |(?:giao cho|về tay|sang tay|chuyển về|chuyển sang|chuyển cho) ){w:4}{U:to}",
               {"Nhiệm vụ Cụm trưởng năm 2025 được giao cho {B}.": "assignment chair B 2025",
                "Chiếc ghế Cụm trưởng năm 2025 về tay {B}.": "assignment chair B 2025"},
               ["Cụm trưởng giao nhiệm vụ cho {B} chuẩn bị hội thao."]),
    role_frame("assignment", "roles.assigned_is", r"đơn vị được {t:6}<ASSIGN>{w:4}(?:làm |là )?{R:role}{g:4}là {w:3}{U:to}",
               {"Đơn vị được Bộ phân công làm Cụm trưởng năm 2025 là {B}.": "assignment chair B 2025"},
               ["Đơn vị được Bộ phân công tổ chức hội thao là {B}."]),
    role_frame("assignment", "roles.assigned_first", r"(?:được|theo|do|qua) {t:6}(?:phân công|giao nhiệm vụ|tín nhiệm|chỉ định|giao|lựa chọn)(?: của @[UIO]\d+)? (?:, )?(?:{Y}(?:, )?)?{w:2}{U:to}{v:3}<HOLD>{w:1}<N>{R:role}",
               {"Được Bộ Công an phân công, năm 2025 {B} đảm nhận nhiệm vụ Cụm trưởng.": "assignment chair B 2025",
                "Theo phân công của Bộ Công an, {B} là đơn vị Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["Được Cụm trưởng phân công, {B} tổ chức hội thao."]),
    role_frame("election", "roles.elect_unit", r"<ELECT>{w:6}(?:{Y})?(?:, )?<LOOSE>{w:2}(?:<HOLD>|- |, ){w:2}<N>{R:role}(?!là |: )",
               {"Hội nghị thống nhất bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.": "election chair B 2025",
                "Đại biểu biểu quyết chọn {B} là đơn vị Cụm trưởng năm 2025.": "election chair B 2025"},
               ["Hằng năm, Cụm bầu {B} hoặc {C} làm Cụm trưởng.", "Hội nghị suy tôn {B} là đơn vị dẫn đầu."]),
    role_frame("election", "roles.elect_unit_as", r"<ELECT>{w:4}{U:to}{w:2}(?:vào |ở )?<N>{R:role}",
               {"Hội nghị bầu {B} vào vị trí Cụm trưởng năm 2025.": "election chair B 2025"},
               ["Hội nghị suy tôn {B} trước sự chứng kiến của Cụm trưởng."]),
    role_frame("election", "roles.elect_role", r"<ELECT>{w:4}{R:role}{g:3}(?:lần lượt )?(?:là|cho|:|thuộc về) <LOOSE>",
               {"Hội nghị đã bầu đơn vị Cụm trưởng năm 2025 là {B}, đơn vị Cụm phó là {C}.": "election chair B 2025"},
               ["Hội nghị bầu Cụm trưởng và thông qua kế hoạch của {B}."]),
    role_frame("election", "roles.elected", r"{U:to}{w:4}được {t:10}<ELECTED>{g:4}(?:<HOLD>)?{w:2}<N>{R:role}",
               {"{B} được các đơn vị thành viên suy tôn là Cụm trưởng năm 2025.": "election chair B 2025",
                "{B} và {C} lần lượt được bầu làm Cụm trưởng và Cụm phó năm 2025.": "election chair B 2025; election deputy C 2025"},
               ["{B} được Cụm trưởng biểu dương.", "{B} được suy tôn là đơn vị dẫn đầu."]),
    role_frame("election", "roles.won", r"{U:to}{v:3}(?:đắc cử|tái cử|trúng cử|lên làm|lên giữ|tái đắc cử|trở thành) {v:3}{R:role}(?:, thay (?:thế |cho )*{w:3}{U:from})?",
               {"{B} trúng cử đơn vị Cụm trưởng năm 2025.": "election chair B 2025"},
               ["{B} ứng cử vị trí Cụm trưởng."]),
    role_frame("election", "roles.role_then_won", r"{R:role}(?:[,;] |và )(?:kết quả , )?{w:3}{U:to}{w:2}(?:trúng cử|đắc cử|được bầu|được chọn|được lựa chọn) ",
               {"Các đơn vị bỏ phiếu bầu Cụm trưởng năm 2025 và {B} trúng cử.": "election chair B 2025"},
               ["Cụm trưởng phát biểu và {B} được bầu vào ban chấp hành."]),
    role_frame("election", "roles.new_role", r"{R:role}mới (?:là |: |thuộc về )<LOOSE>",
               {"Cụm trưởng mới là {B}.": "election chair B 2025"},
               ["Cụm trưởng mới có bài phát biểu; {B} tham luận."]),
    role_frame("election", "roles.new_role_before", r"tân {R:role}(?:là |: |thuộc về |- )<LOOSE>",
               {"Tân Cụm trưởng là {B}.": "election chair B 2025"},
               ["Tân Cụm trưởng phát biểu; {B} tham luận."]),
    role_frame("assignment", "roles.assign_unit", r"<ASSIGN>{w:4}(?:{Y})?(?:, )?<LOOSE>{w:2}<HOLD>{w:2}<N>{R:role}",
               {"Bộ Công an công nhận {B} là Cụm trưởng năm 2025.": "assignment chair B 2025",
                "Bộ Công an giao {B} làm Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["Cụm trưởng phân công {B} tổ chức giải bóng đá.", "Bộ giao {B} làm chủ đầu tư."]),
    role_frame("assignment", "roles.assigned", r"{U:to}{w:4}được (?:(?!@R)(?![.;] )\S+ ){0,10}?<ASSIGN>{w:3}(?:<HOLD>)?{w:2}<N>{R:role}",
               {"{B} được chỉ định làm Cụm trưởng năm 2025.": "assignment chair B 2025",
                "Năm 2025, {B} vinh dự được Bộ Công an giao nhiệm vụ Cụm trưởng.": "assignment chair B 2025"},
               ["{B} được phân công báo cáo tại hội nghị.", "{B} được Cụm trưởng giao đăng cai hội thao."]),
    role_frame("assignment", "roles.assigned_by", r"(?:phân công|quyết định|chỉ định|công văn|thông báo) (?:số )?(?:của (?:@[UIO]\d+ |{w:3}))?(?:, )?{U:to}{v:3}<HOLD>{w:1}<N>{R:role}",
               {"Theo quyết định, {B} là đơn vị Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["Theo quyết định, {B} là đơn vị đăng cai."]),
    role_frame("assignment", "roles.assign_role_to", r"<ASSIGN><N>{R:role}{g:4}cho {w:4}{U:to}",
               {"Bộ Công an phân công nhiệm vụ Cụm trưởng năm 2025 cho {B}.": "assignment chair B 2025"},
               ["Bộ Công an phân công nhiệm vụ bảo vệ cho {B}."]),
    role_frame("assignment", "roles.entrusted", r"{U:to}{w:4}được (?:(?!@R)(?![.;,] )\S+ ){1,5}?<HOLD>{w:1}<N>{R:role}",
               {"{B} được Bộ trưởng tin tưởng để đảm nhiệm vai trò Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["{B} được tặng Cờ thi đua, báo cáo Cụm trưởng."]),
)

# After an act: "..., Cụm phó cho B", "và B - Cụm phó", "B đảm nhận nhiệm vụ Cụm phó", "Cụm phó B".
CONTINUATIONS: tuple[RoleFrame, ...] = (
    role_frame(None, "roles.then_role_to", r"(?:[,;] |và |còn |{w:0})(?:và |còn |đồng thời |kết quả , )?{w:4}{R:role}{w:2}(?:giao cho|trao cho|cho|sang|về tay|về|là|gồm có|gồm|thuộc về|:|do|giao|trao) {w:4}{U:to}",
               {"Hội nghị bầu đơn vị Cụm trưởng năm 2025 là {B}, đơn vị Cụm phó là {C}.": "election deputy C 2025",
                "Năm 2025, {B} lên làm Cụm trưởng; ghế Cụm phó giao {C}.": "election deputy C 2025"},
               ["Hội nghị bầu {B} làm Cụm trưởng năm 2025, Cụm phó họp với {C}.", "Cụm phó là {C}."]),
    role_frame(None, "roles.then_unit_holds", r"(?:[,;] |và |còn )(?:và |đồng thời |còn |bầu |cử |giao )*{v:3}{U:to}{w:3}(?:(?:được )?{v:3}<HOLD>|(?:được )<ELECTED>|[-,(] |: )<N>{R:role}(?!là |: )",
               {"Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.": "election deputy C 2025",
                "Cụm bầu {B} là Cụm trưởng và {C} - Cụm phó năm 2025.": "election deputy C 2025"},
               ["Hội nghị bầu {B} làm Cụm trưởng năm 2025, {C} tặng hoa Cụm phó.", "{C} làm Cụm phó."]),
    role_frame(None, "roles.then_role_unit", r"(?:[,;] |và |còn )(?:và |đồng thời |còn )?<N>{R:role}<B>",
               {"Hội nghị bầu {B} làm Cụm trưởng, Cụm phó {C} năm 2025.": "election deputy C 2025"},
               ["Hội nghị bầu {B} làm Cụm trưởng năm 2025, Cụm phó tặng hoa {C}."]),
)
# fmt: on
