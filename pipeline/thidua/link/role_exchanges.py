# ruff: noqa: E501 (a table: one line a case)
"""Frames of acts told around the word for the role: who goes and who comes stand apart, or a document or flag between.

Captures as in role_frames.py. EXCHANGES are tried behind the plain frames of handovers, SIDES before them.
"""

from thidua.link.role_rules import RoleFrame, role_frame

# fmt: off
# Both sides are told: tried before the frames of handovers that would read one of them.
SIDES: tuple[RoleFrame, ...] = (
    role_frame("handover", "roles.giving_says", r"<GIVE><GIFT>{R:role}{g:4}<ONTO><LOOSE>, (?:@S\d+ (?:, )?)?<P>{U:from}{v:3}(?:mong|chúc|cảm ơn|bày tỏ|tin|hy vọng|khẳng định|gửi|chia sẻ|nói|phát biểu)",
               {"Trao lá cờ Cụm trưởng cho Đại tá Ngô Văn Mẫn, Giám đốc {B}, Đại tá Lê Văn Thử, Giám đốc {A} mong đơn vị bạn đổi mới.": "chair A; handover chair B 2025"},
               ["Giao lưu với Cụm trưởng và {B}, Giám đốc {A} mong đơn vị bạn đổi mới."]),
    role_frame("handover", "roles.ceremony", r"<GIVE><GIFT>{R:role}, {w:4}{U:to}{w:3}<RECEIVE>(?:lại )?(?:lá )?(?:cờ|nhiệm vụ|biểu trưng|con dấu|@A\d+) {w:3}từ (?:tay )?<FROM>",
               {"Trong lễ chuyển giao vai trò Cụm trưởng, {B} nhận cờ từ {A}.": "chair A; handover chair B 2025"},
               ["Trong lễ trao quà có Cụm trưởng dự, {B} nhận cờ từ {A}."]),
    role_frame("handover", "roles.giving_chair_says", r"(?:(?<=^)|(?<=[,;] )|(?<=khi ))(?P<outgoing>(?:trao lại|trao|bàn giao|chuyển giao|giao lại) )(?:lá )?(?:cờ|nhiệm vụ|vai trò|trọng trách|biểu trưng|@A\d+) (?:luân lưu |truyền thống )?(?:cho|sang) (?:tay )?<LOOSE>, {w:3}{R:role}<OLD>(?:[,-] )?<P>(?:@S\d+ (?:[,-] )?)?<P>{U:from}{v:3}(?:mong|chúc|cảm ơn|bày tỏ|tin|hy vọng|gửi|chia sẻ|nói|phát biểu|khẳng định)",
               {"Trao lại cờ cho {B}, đại diện Cụm trưởng {A} chúc đơn vị bạn thành công.": "chair A; handover chair B 2025"},
               ["Trao quà cho {B}, Cụm trưởng {A} chúc Tết.", "Trao nhiệm vụ cho {B}, Cụm trưởng {A} yêu cầu chuẩn bị hội thao.", "Trao Cờ thi đua cho {B}, Cụm trưởng {A} biểu dương."]),
    role_frame("handover", "roles.term_passes", r"nhiệm kỳ {R:role}(?P<outgoing>(?:của )?){w:2}{U:from}(?:đã |vừa )*(?:kết thúc|khép lại|hết|hoàn thành)(?: ,| và| ;) (?:và )?nhiệm kỳ (?:mới )?(?:của |thuộc về ){w:2}{U:to}",
               {"Nhiệm kỳ Cụm trưởng của {A} kết thúc, nhiệm kỳ của {B} bắt đầu từ 1/1/2025.": "chair A; handover chair B 2025"},
               ["Nhiệm kỳ Cụm trưởng của {A} chưa hết.", "Nhiệm kỳ này Cụm trưởng của {A} kết thúc hội nghị, nhiệm kỳ của {B} chưa rõ."]),
    role_frame("handover", "roles.gave_and_took", r"{U:from}<CALLED>(?:đã |vừa )?(?:bàn giao|chuyển giao|trao lại|trao)(?: ,| và| còn| ;) {w:1}<B>(?:đã |vừa |cũng |chính thức )*<RECEIVE><N>{R:role}",
               {"Cũng tại hội nghị, {A} đã bàn giao, {B} đã nhận nhiệm vụ Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{A} trao quà, {B} nhận nhiệm vụ do Cụm trưởng giao."]),
)
EXCHANGES: tuple[RoleFrame, ...] = (
    role_frame("handover", "roles.between_two", r"(?:<GIVE>|(?:trao|giao) (?:và )?nhận )<GIFT>{R:role}{w:3}giữa {w:2}{U:from}(?:với|và|cùng) {w:2}{U:to}",
               {"Nghi thức chuyển giao vai trò Cụm trưởng giữa {A} với {B} diễn ra trang trọng.": "chair A; handover chair B 2025"},
               ["Cụm trưởng chủ trì buổi bàn giao địa bàn giữa {A} với {B}."]),
    role_frame("handover", "roles.receiver_to_be", r"{U:to}[-,(] (?:đơn vị |người )?(?:vừa |đã |mới )*<RECEIVE>(?:lá )?(?:cờ|nhiệm vụ|bàn giao|biểu trưng|@A\d+) {w:3}từ (?:tay )?<FROM>[-,)] (?:sẽ )?(?:chính thức )?<HOLD>{w:1}<N>{R:role}",
               {"{B} - đơn vị nhận cờ luân lưu từ {A} - sẽ là Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{B} - đơn vị nhận hoa từ {A} - làm việc với Cụm trưởng."]),
    role_frame("handover", "roles.replaces_at", r"(?:(?<=^)|(?<=[,;:] ))(?:(?:người|đơn vị|tập thể|gương mặt|cái tên) (?:được chọn |được bầu |sẽ |vừa |mới )*)?<SUCCEED>{w:3}{U:from}(?:, )?(?:ở|trong|trên|với|giữ|làm|đảm nhận|đảm nhiệm) {w:1}<N>{R:role}(?:là|:|thuộc về|có) <LOOSE>",
               {"Thay thế {A} ở vị trí Cụm trưởng là {B}.": "chair A; handover chair B 2025",
                "Kế nhiệm {A} làm Cụm trưởng năm 2025 là {B}.": "chair A; handover chair B 2025",
                "Đơn vị kế nhiệm {A} ở cương vị Cụm trưởng là {B}.": "chair A; handover chair B 2025"},
               ["Thay mặt {A} ở vị trí Cụm trưởng là {B}.", "Tiếp nối {A}, phát biểu với Cụm trưởng là {B}."]),
    role_frame("handover", "roles.holds_instead", r"(?:(?<=^)|(?<=[,;] )){w:2}<HOLD><N>{R:role}<SUCCEED>{w:2}{U:from}(?:chính )?(?:là|:|thuộc về) <LOOSE>",
               {"Đảm nhận cương vị Cụm trưởng thay {A} là {B}.": "chair A; handover chair B 2025"},
               ["Làm việc với Cụm trưởng thay {A} là {B}.", "Đảm nhận bài phát biểu của Cụm trưởng thay mặt {A} là {B}."]),
    role_frame("handover", "roles.leaves_for", r"{U:from}{w:3}(?P<outgoing>(?:rời|rút khỏi|rời khỏi|thôi|rút) ){w:3}<N>{R:role}(?:, )?(?:để|nhường cho|cho) {w:1}<LOOSE>{w:1}(?:đảm nhận|đảm nhiệm|tiếp quản|thay thế|kế nhiệm|lên thay|tiếp nhận|gánh vác)",
               {"{A} rút khỏi vị trí Cụm trưởng để {B} đảm nhận.": "chair A; handover chair B 2025",
                "{A} rời ghế Cụm trưởng cho {B} tiếp quản.": "chair A; handover chair B 2025"},
               ["{A} rời hội trường để {B} đảm nhận phần trao quà cùng Cụm trưởng."]),
    role_frame("handover", "roles.after_term_gives", r"{U:from}<CALLED>, (?P<outgoing>(?:sau|qua|hết|kết thúc|hoàn thành) ){w:4}(?:giữ|làm|là|ở|mang|gánh|đảm nhận|đảm nhiệm|nhiệm kỳ) <N>{R:role}, {v:3}<GIVE>(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|cương vị|chức|cờ|@A\d+|công việc|chỗ|vị trí|ghế) {w:2})?(?:cho|sang) <LOOSE>",
               {"{A}, sau một năm làm Cụm trưởng, đã trao lại nhiệm vụ cho {B}.": "chair A; handover chair B 2025"},
               ["{A}, sau khi làm việc với Cụm trưởng, trao quà cho {B}."]),
    role_frame("handover", "roles.flag_given_to", r"(?:cờ|biểu trưng|@A\d+) {t:6}được {w:3}(?:trao|bàn giao|chuyển giao|giao|chuyển) (?:lại )?{w:1}(?:cho|sang|về|đến) (?:tay )?<LOOSE>[,(-] (?:đơn vị )?{w:5}{R:role}",
               {"Cờ luân lưu của Cụm được trao cho {B}, đơn vị sẽ giữ vai trò Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["Cờ thi đua của Bộ được trao cho {B}, đơn vị Cụm trưởng.", "Cờ lưu niệm được trao cho {B}; Cụm trưởng cảm ơn."]),
    role_frame("handover", "roles.handover_colon", r"<GIVE><GIFT>{R:role}{w:2}: {w:4}{U:from}<CALLED>{w:3}<GIVE>(?:lá )?(?:cờ|@A\d+|nhiệm vụ|biểu trưng|con dấu) {w:3}(?:cho|sang) <LOOSE>",
               {"Chuyển giao vai trò Cụm trưởng: {A} trao cờ cho {B}.": "chair A; handover chair B 2025"},
               ["Giao lưu với Cụm trưởng: {A} trao quà cho {B}."]),
    role_frame("handover", "roles.new_chair_receives", r"(?:(?<=^)|(?<=[,;:] ))<RECEIVE>(?:lá )?(?:cờ|nhiệm vụ|vai trò|trọng trách|bàn giao|biểu trưng|@A\d+) {w:3}từ (?:tay )?<FROM>, (?:đơn vị )?(?:tân )?{R:role}(?:mới )?<LOOSE>",
               {"Nhận trọng trách từ {A}, tân Cụm trưởng {B} đề ra bốn nhiệm vụ.": "chair A; handover chair B 2025"},
               ["Nhận hoa từ {A}, Cụm trưởng {C} cảm ơn.", "Nhận kiến nghị từ {A}, Cụm trưởng {C} ghi nhận."]),
    role_frame("handover", "roles.changes_hands", r"{R:role}(?:đã |nay )?(?:đổi chủ|đổi ngôi|có chủ mới|có chủ nhân mới) (?:(?::|,) |và )<LOOSE>{w:1}<SUCCEED>{w:2}{U:from}",
               {"Ghế Cụm trưởng đổi chủ: {B} thay {A}.": "chair A; handover chair B 2025"},
               ["Ngôi nhà Cụm trưởng tặng có chủ mới: {B} bàn giao thay mặt {A}."]),
    role_frame("election", "roles.has_new_holder", r"{R:role}(?:đã |nay |sẽ )?(?:có chủ|có chủ mới|có chủ nhân|có chủ nhân mới|đổi chủ) (?:: |, (?:đó )?là |là )<LOOSE>",
               {"Vị trí Cụm trưởng năm 2025 đã có chủ nhân: {B}.": "election chair B 2025"},
               ["Cụm trưởng có chủ đề mới: {B} báo cáo."]),
    role_frame("election", "roles.new_holder", r"(?:chủ nhân|gương mặt|người|đơn vị|tập thể|cái tên) (?:mới|tiếp theo|kế tiếp) (?:(?:của|ở|trên|cho|trong|vào) )*(?:<HOLD>)?<N>{R:role}{v:3}(?:là|:|thuộc về) <LOOSE>",
               {"Chủ nhân mới của chiếc ghế Cụm trưởng là {B}.": "election chair B 2025",
                "Đơn vị tiếp theo giữ vai trò Cụm trưởng là {B}.": "election chair B 2025"},
               ["Đơn vị mới của Cụm trưởng đề xuất: {B}.", "Chủ nhân mới của ngôi nhà do Cụm trưởng tặng là {B}."]),
    role_frame("election", "roles.raised_to", r"(?:đã |vừa )?(?:đưa|tín nhiệm đưa|chọn đưa) <LOOSE>{w:1}(?:lên|vào|đến với|tới) {w:1}<N>{R:role}",
               {"Sự tín nhiệm của các đơn vị đã đưa {B} lên vị trí Cụm trưởng năm 2025.": "election chair B 2025"},
               ["Xe đưa {B} đến thăm Cụm trưởng."]),
    role_frame("assignment", "roles.decision_received", r"{U:to}{w:5}(?:đón nhận|tiếp nhận|nhận) quyết định (?:(?![.;,] |@U|@R)\S+ ){0,10}?(?:giao|phân công|công nhận|chỉ định|bổ nhiệm) {w:2}<N>{R:role}",
               {"{B} đón nhận quyết định của Bộ về việc giao nhiệm vụ Cụm trưởng năm 2025.": "assignment chair B 2025"},
               ["{B} nhận quyết định khen thưởng do Cụm trưởng trao.", "{B} nhận quyết định giao đất; Cụm trưởng chúc mừng."]),
    role_frame("assignment", "roles.role_to", r"{R:role}(?:nay |đã )?về <B>(?=[.,;] |thay )",
               {"Cụm trưởng năm 2025 về {B}, Cụm phó về {C}.": "assignment chair B 2025"},
               ["Cụm trưởng về {B}, thăm trại giam."]),
)
# fmt: on
