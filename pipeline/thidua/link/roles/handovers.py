# ruff: noqa: E501 (a table: one line a case)
"""Frames of handovers: who gives a role up (`from`) and who receives it (`to`), with the word for the role as `role`.

Order matters: for one word for a role the first frame that fits wins; those that name both sides come first.
"""

from thidua.link.frames import Frame, frame
from thidua.link.roles.rules import RoleFrame, prove, role_frame
from thidua.link.roles.words import VOCABULARY

# The role in brackets behind the receiver is part of the receiver's own token: its list tells it (RoleReader.list_roles).
GIVEN_TO: Frame = frame("roles.handover_tagged", r"<GIVER><GIVE><FLAG>{t:4}(?:cho|sang|về tay) <P>{U:to}", VOCABULARY)
prove(
    "roles.handover_tagged",
    {
        "{A} (Cụm trưởng năm 2024) bàn giao nhiệm vụ cho {B} (Cụm trưởng năm 2025).": "handover chair B 2025",
        "{A} trao cờ luân lưu cho {B} (Cụm trưởng năm 2025).": "chair A; handover chair B 2025",
    },
    ["{A} trao quà cho {B} (Cụm trưởng).", "{A} trao Cờ thi đua cho {B} (Cụm trưởng)."],
)

# No word for the role: the person or unit that is replaced was named chair just before (role_successors.py).
SUCCESSOR: Frame = frame(
    "roles.successor",
    r"(?:(?<=^)|(?<=[,;] )|(?<=rằng )|(?<=và ))(?:(?:(?:người|đơn vị) )?(?:kế nhiệm|kế tục|kế tiếp|thay thế|thay(?! mặt| đổi| vì)) "
    r"(?:ông|bà|anh|chị|đồng chí|đơn vị này|vị trí này|vai trò này|cương vị này|nhiệm vụ này) {w:3}"
    r"|(?P<ended>(?<=^)(?:tiếp nối|nối tiếp|tiếp bước|tiếp theo) (?=là [^.;,]*@U\d+ [.;,]))"
    r"|(?:người|đơn vị) (?:sẽ )?(?:kế nhiệm|kế tục|thay thế|tiếp quản|nhận lại) (?:@U\d+ )?(?:được (?:xướng tên|gọi tên|chọn|bầu|lựa chọn|tín nhiệm|công bố) )?"
    r"(?:(?:nhiệm vụ|vai trò|vị trí|cương vị|ghế|này|đó|ấy|trong|từ|sang|vào|năm|20\d\d) )*"
    r"|(?:đảm nhận|đảm nhiệm|gánh vác|giữ) <THAT>(?:trong |từ )?|<RECEIVE>(?:lại )?(?:lá )?(?:<THAT>|(?:cờ|nhiệm vụ|vai trò|@A\d+) (?:luân lưu |luân phiên |truyền thống )*))"
    r"(?:{Y})?(?:{w:1}(?:là|thuộc về)|(?:đã )?(?:rõ|lộ diện|được xác định)(?: là)?(?: :)?|:) <B>",
    VOCABULARY,
)
prove(
    "roles.successor",
    {
        "Ông Lê Văn Thử, Giám đốc {A}, hết nhiệm kỳ Cụm trưởng. Người thay ông từ năm 2025 là Giám đốc {B}.": (
            "handover chair B 2025"
        ),
        "{A} là Cụm trưởng. Đơn vị kế nhiệm {A} trong năm 2025 đã rõ: {B}.": "handover chair B 2025",
        "{A} kết thúc nhiệm kỳ Cụm trưởng. Tiếp nối là {B}.": "handover chair B 2025",
        "{A} kết thúc nhiệm kỳ Cụm trưởng. Tiếp nhận cờ luân lưu là {B}.": "handover chair B 2025",
        "Ông Lê Văn Thử, Giám đốc {A} - Cụm trưởng cho biết, kế nhiệm ông là Giám đốc {B}.": "handover chair B 2025",
    },
    [
        "Ông Lê Văn Thử, Giám đốc {A} nghỉ hưu. Người thay ông là Phó Giám đốc {B}.",
        "{A}, Cụm trưởng, khai mạc hội nghị. Tiếp nối là {B}.",
        "{A} cung cấp xe, đơn vị thay thế trong năm 2025 là {B}.",
    ],
)

# Who is to take a role is asked in one sentence and answered by a vote in the next (role_successors.py).
ASKED: Frame = frame(
    "roles.asked_and_chosen",
    r"(?:ai|đơn vị nào|cơ quan nào|địa phương nào|tỉnh nào|cái tên nào|thành viên nào) (?:(?:sẽ|được|bầu|chọn|lên|là|đủ|tín|nhiệm) )*"
    r"(?:<HOLD>)?{w:1}<N>{R:role}|(?:bước vào|chuyển sang|sang|đến|tới|tiến hành|tổ chức|là) (?:(?:phần|nội dung|phiên|việc|bỏ phiếu) )*"
    r"(?:bầu|bầu chọn|bình chọn|lựa chọn|chọn) <N>{R:voted}"
    r"|(?<=^)(?:{w:3}, )?(?:hội nghị|đại hội|các đơn vị|các thành viên|đại biểu|cụm|@C\d+) (?:(?:đã|cũng|cùng|tiến hành) )*(?:bầu|bầu chọn|bình chọn) "
    r"<N>{R:elected}(?=[.] |$)"
    r"|(?:bầu|bầu chọn|bình chọn|lựa chọn|chọn|tìm) (?:ra )?(?:đơn vị|người|cái tên|gương mặt) (?:sẽ )?(?:<HOLD>)?<N>{R:sought}(?=[.?:!] |$)",
    VOCABULARY,
)
CHOSEN: Frame = frame(
    "roles.asked_and_chosen",
    r"(?:(?<=^)|(?<=[,:] )){w:3}{U:to}{w:2}(?:được {w:4}<ELECTED>(?=(?:với|bằng|[.,;:]) )|(?:trúng cử|đắc cử) )"
    r"|(?<=^)(?:kết quả|theo kết quả)(?: (?:bỏ phiếu|bầu|bầu chọn|kiểm phiếu|biểu quyết|bình chọn))?(?: là| :|,) {w:2}{U:named}(?=[.;(] |$)"
    r"|(?<=^)(?:đó|câu trả lời|cái tên được chọn) (?:chính )?là {w:2}{U:answer}(?=[.;,(] |$)"
    r"|(?<=^){w:3}{U:trusted}(?:đã |vừa )*nhận được (?:sự )?(?:tín nhiệm|đồng thuận|nhất trí|100 % phiếu|số phiếu) ",
    VOCABULARY,
)
prove(
    "roles.asked_and_chosen",
    {
        "Câu hỏi nữa là ai sẽ làm Cụm trưởng năm sau. {B} được giới thiệu và bầu với 7/7 phiếu.": "election chair B 2025",
        "Hội nghị tiến hành bầu Cụm trưởng năm 2025. Kết quả, {B} được tín nhiệm.": "election chair B 2025",
        "Ai làm Cụm trưởng năm 2025? Kết quả bỏ phiếu: {B}.": "election chair B 2025",
        "Hội nghị thống nhất chọn đơn vị giữ vai trò Cụm trưởng năm 2025. Đó là {B}.": "election chair B 2025",
        "Hội nghị tiến hành bầu Cụm trưởng. {B} nhận được sự tín nhiệm tuyệt đối.": "election chair B 2025",
    },
    [
        "Hội nghị tiến hành bầu Cụm trưởng năm 2025. {B} được tín nhiệm đăng cai hội thao.",
        "Ai làm Cụm trưởng là việc của hội nghị. {B} được tặng Cờ thi đua.",
        "Cụm trưởng nêu kết quả. {B} được bầu chọn với 7/7 phiếu.",
    ],
)

# fmt: off
HANDOVERS: tuple[RoleFrame, ...] = (
    role_frame("handover", "roles.handover_from_to", r"<GIVE><GIFT>{R:role}{g:4}từ (?:tay )?<FROM>{w:3}(?:, )?<ONTO><LOOSE>",
               {"Lễ bàn giao nhiệm vụ Cụm trưởng năm 2025 từ {A} cho {B}.": "chair A; handover chair B 2025",
                "Hội nghị chuyển cờ Cụm trưởng từ tay {A} sang {B}.": "chair A; handover chair B 2025"},
               ["Lãnh đạo bàn giao nhà tình nghĩa từ {A} cho {B}.", "{A} đi từ {B} sang {C}."]),
    role_frame("handover", "roles.role_passed", r"{R:role}{w:3}(?:được {w:3}<GIVEN>(?:lại )?{w:2}|<GIVEN>(?:lại |giao )?)từ (?:tay )?<FROM>{w:2}<ONTO><LOOSE>",
               {"Vai trò Cụm trưởng năm 2025 được chuyển giao từ {A} sang {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng chuyển hồ sơ từ {A} sang {B}."]),
    role_frame("handover", "roles.role_passed_by", r"{R:role}(?:(?:này|mới|nay|đã|vừa|cũng|sẽ|chính thức|luân lưu|của|cụm|khối) ){0,3}được {w:2}{U:from}<GIVE>{w:3}<ONTO><LOOSE>",
               {"Chức Cụm trưởng năm 2025 được {A} chuyển giao cho {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng được {A} tặng hoa cùng {B}."]),
    role_frame("handover", "roles.role_taken_by", r"{R:role}{w:3}(?:do|được) {w:2}{U:to}{v:2}<RECEIVE>(?:lại )?từ (?:tay )?<FROM>",
               {"Năm 2025, nhiệm vụ Cụm trưởng do {B} tiếp nhận từ {A}, Cụm phó là {C}.": "chair A; handover chair B 2025",
                "Cương vị Cụm trưởng năm 2025 được {B} nhận bàn giao từ {A}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng do {B} bầu nhận hoa từ {A}.", "Báo cáo của Cụm trưởng được {B} tiếp nhận."]),
    role_frame("handover", "roles.role_receives", r"{U:to}(?:[-,(] )(?:đơn vị sẽ |người sẽ )?<AS>{R:role}(?:[-,)] )?{v:2}(?:nhận bàn giao |nhận chuyển giao |<RECEIVE>{w:1}(?:nhiệm vụ |vai trò |trọng trách |chức trách |cờ |công việc |hồ sơ |biểu trưng |@A\d+ ))(?!(?:lưu niệm|đăng cai|giải) ){g:3}từ (?:tay )?<FROM>",
               {"Tặng hoa {B} - Cụm trưởng năm 2025 nhận nhiệm vụ từ {A}.": "chair A; handover chair B 2025",
                "Đại diện {B}, đơn vị Cụm trưởng năm 2025, nhận cờ luân lưu từ {A}.": "chair A; handover chair B 2025"},
               ["{A}, Cụm trưởng, nhận kiến nghị từ {B}.", "{A}, Cụm trưởng năm 2024, nhận hoa từ {B}.", "{A}, Cụm trưởng năm 2024, nhận cờ lưu niệm từ {B}."]),
    role_frame("handover", "roles.new_role_from", r"(?:tân )?{R:role}(?:mới )?(?:(?:của |cho |trong |từ )?{Y})?, (?:(?:vừa|đã|sẽ|chính thức) )*(?:<RECEIVE>{w:6}từ (?:tay )?|<SUCCEED>)<FROM>, (?:chính )?(?:là|thuộc về) <LOOSE>",
               {"Cụm trưởng mới của năm 2025, nhận nhiệm vụ từ {A}, là {B}; Cụm phó: {C}.": "chair A; handover chair B 2025",
                "Cụm trưởng năm 2025, thay {A}, là {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng, nhận báo cáo từ {A}, giao {B} tổng hợp.", "Cụm trưởng mới, thay mặt {A}, cảm ơn {B}."]),
    role_frame("handover", "roles.old_to_new", r"@R(?P<old>\d+) <OLD>(?:[,(-] )?<FROM>(?:[,)-] )?{v:5}<GIVE>(?:(?!@U|@R|[.;:] )\S+ ){0,6}?<ONTO>{R:role}(?:mới |kế nhiệm )?(?:[,(-] )?(?:là )?<LOOSE>",
               {"Cụm trưởng cũ {A} trao lại cờ cho Cụm trưởng mới {B}.": "chair A; handover chair B 2025",
                "Cụm trưởng năm 2024 - {A} - trao cờ luân lưu cho Cụm trưởng năm 2025 - {B}.": "chair A; handover chair B 2025",
                "Đơn vị Cụm trưởng {A} bàn giao nhiệm vụ sang đơn vị Cụm trưởng mới - {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng, {A}, trao quà cho {B}.", "Cụm trưởng cũ {A} trao Cờ thi đua cho Cụm phó {B}.", "Cụm trưởng {A} giao nhiệm vụ cho Cụm phó {B}."]),
    role_frame("handover", "roles.gives_takes", r"{U:from}{w:3}<GIVE><GIFT>{R:role}(?:, |và |còn |; ){w:2}<P>{U:to}{w:2}(?:đón nhận|tiếp nhận|nhận bàn giao|nhận lại|tiếp quản|đảm nhận|nhận)(?= [.,;(]| thay | thế | trọng trách này| nhiệm vụ này)",
               {"{A} giao lại chức Cụm trưởng, {B} đón nhận.": "chair A; handover chair B 2025"},
               ["{A} trao quà cho Cụm trưởng, {B} tiếp nhận ý kiến.", "{A} giao lại hồ sơ, {B} tiếp nhận; Cụm trưởng chứng kiến."]),
    role_frame("handover", "roles.stops_instead", r"{U:from}{w:3}(?P<outgoing>(?:thôi|không còn|hết|mãn|kết thúc) ){w:4}<N>{R:role}(?:, |; |và )(?:người |đơn vị )?(?:thay vào đó|thay thế|thay thế vào đó|thế chân|kế nhiệm|thay) (?:(?:là|thuộc về|có) )?<LOOSE>(?=[.,;(] |@Y|$)",
               {"{A} thôi làm Cụm trưởng, thay vào đó là {B}.": "chair A; handover chair B 2025",
                "{A} mãn nhiệm kỳ Cụm trưởng, kế nhiệm là {B}.": "chair A; handover chair B 2025"},
               ["{A} thôi giữ chức Cụm trưởng, thay mặt {B} cảm ơn."]),
    role_frame("handover", "roles.flag_taker_is", r"(?:người|đơn vị|bên) {w:1}nhận (?:lá )?(?:cờ|biểu trưng|@A\d+) (?!lưu niệm ){w:3}(?:là|:) <LOOSE>[,(-] (?:đơn vị |tập thể )?{w:5}{R:role}",
               {"Người nhận cờ luân lưu là Giám đốc {B}, đơn vị sẽ giữ vai trò Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["Người nhận Bằng khen là Giám đốc {B}, Cụm trưởng năm 2024.", "Người nhận cờ lưu niệm là {B}, Cụm phó.", "Đơn vị nhận Cờ thi đua là {B}, đơn vị Cụm trưởng."]),
    role_frame("handover", "roles.receiver_is", r"(?:(?:đơn vị|người|tập thể|bên) {w:2}|(?<=^)|(?<=[,;:] ))<RECEIVE>(?:lại )?<N>{R:role}{g:3}từ (?:tay )?<FROM>(?:, )?là <LOOSE>",
               {"Đơn vị tiếp nhận vai trò Cụm trưởng năm 2025 từ {A} là {B}.": "chair A; handover chair B 2025",
                "Tiếp quản vị trí Cụm trưởng từ {A} là {B}.": "chair A; handover chair B 2025"},
               ["Đơn vị nhận nhiệm vụ do Cụm trưởng giao là {B}."]),
    role_frame("handover", "roles.handover_between", r"(?:<GIVE>|(?:trao|giao)(?: -| và)? nhận )<GIFT>{R:role}{w:3}giữa {w:2}(?:@Q\d+ (?::|là)? ?)?{U:to}",
               {"Lễ bàn giao vai trò Cụm trưởng năm 2025 giữa {A} và {B} diễn ra trang trọng.": "chair A; handover chair B 2025",
                "Nghi thức trao - nhận cờ Cụm trưởng giữa {A} và {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng điều hành buổi bàn giao địa bàn giữa {A} và {B}."]),
    role_frame("handover", "roles.handover_sides", r"<GIVE><GIFT>{R:role}{g:3}: bên giao (?:: )?{w:3}{U:from}[,;] bên nhận (?:: )?{t:4}(?:là )?{U:to}",
               {"Bàn giao nhiệm vụ Cụm trưởng năm 2025: bên giao là {A}, bên nhận là {B}.": "chair A; handover chair B 2025"},
               ["Bàn giao địa bàn: bên giao là {A}, bên nhận là {B}."]),
    role_frame("handover", "roles.handover_signed", r"{U:to}(?:[,:] |@S\d+ )*(?:(?:đã|cùng|cùng nhau|tiến hành|thực hiện|hoàn tất|chính thức|vừa|lần lượt|sau đó) )*(?:ký kết|ký|đặt bút ký|lập|hoàn tất) {w:2}(?:(?:biên bản|thủ tục|văn bản|hồ sơ|nghi thức|việc) )*(?:về )?(?:việc )?(?:bàn giao|chuyển giao|giao nhận) <N>{R:role}",
               {"{A}, {B} ký biên bản bàn giao nhiệm vụ Cụm trưởng. Cụm trưởng là {A}.": "chair A; handover chair B 2025"},
               ["{A} và {B} ký biên bản bàn giao hồ sơ trước Cụm trưởng.", "{A}, {B} và {C} ký biên bản bàn giao nhiệm vụ Cụm trưởng.", "{A} và {B} sẽ ký biên bản bàn giao nhiệm vụ Cụm trưởng."]),
    role_frame("handover", "roles.handover_signed_by", r"{U:from}<CALLED>(?:, )?(?:và|với|cùng|cùng với) (?:<P>@S\d+ (?:[,(-] )?)?<P>{U:to}(?:, |@S\d+ )*(?:(?:đã|cùng|cùng nhau|tiến hành|thực hiện|hoàn tất|chính thức|vừa|lần lượt|sau đó) )*(?:ký kết|ký|đặt bút ký|lập|hoàn tất) {w:2}(?:(?:biên bản|thủ tục|văn bản|hồ sơ|nghi thức|việc) )*(?:về )?(?:việc )?(?:bàn giao|chuyển giao|giao nhận) <N>{R:role}",
               {"Giám đốc {A} và Giám đốc {B} ký biên bản bàn giao nhiệm vụ Cụm trưởng. Cụm trưởng là {A}.": "chair A; handover chair B 2025"},
               ["Giám đốc {A} và Giám đốc {B} ký biên bản bàn giao hồ sơ trước Cụm trưởng.", "Giám đốc {A} và Giám đốc {B} sẽ ký biên bản bàn giao nhiệm vụ Cụm trưởng."]),
    role_frame("handover", "roles.takes_then_holds", r"{U:to}<CALLED>{w:4}<RECEIVE>(?:lại )?(?:lá |chiếc )?(?:cờ|nhiệm vụ|biểu trưng|@A\d+) {w:3}(?:từ|do) (?:tay )?<FROM>(?:trao |bàn giao |chuyển giao )?(?:, |và |để ){v:5}<HOLD>{w:1}<N>{R:role}",
               {"Đại diện {B} đón nhận cờ từ {A}, chính thức đảm nhận nhiệm vụ Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{B} nhận hoa từ {A}, giữ lời hứa với Cụm trưởng.", "{B} nhận ý kiến từ {A}, đang làm Cụm trưởng."]),
    role_frame("handover", "roles.succeed", r"{U:to}(?:{w:6}<RECEIVE>{w:2}(?:cờ|biểu trưng|@A\d+) {w:3}(?:, |và |để )+)?{v:4}<SUCCEED>{w:3}{U:from}(?:, )?{w:2}(?:<HOLD>|(?:ở|trong|trên|với) )?{w:1}<N>{R:role}",
               {"{B} thay {A} làm Cụm trưởng năm 2025.": "chair A; handover chair B 2025",
                "{B} kế nhiệm {A} ở cương vị Cụm trưởng năm 2025.": "chair A; handover chair B 2025",
                "Giám đốc {B} nhận cờ, thay {A} làm Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{B} thay mặt {A} phát biểu với Cụm trưởng."]),
    role_frame("handover", "roles.succeed_in", r"{U:to}{v:4}(?:kế tục|kế nhiệm|tiếp nối|nối tiếp|tiếp quản|thừa kế) <N>{R:role}{w:2}của {w:3}{U:from}",
               {"{B} kế tục vai trò Cụm trưởng năm 2025 của {A}.": "chair A; handover chair B 2025",
                "Giám đốc {B} tiếp quản ghế Cụm trưởng năm 2025 của {A}.": "chair A; handover chair B 2025"},
               ["{B} tiếp nối truyền thống của {A}, Cụm trưởng.", "{B} học tập vai trò Cụm trưởng của {A}."]),
    role_frame("handover", "roles.succeed_pair", r"(?:(?<=^)|(?<=[,;] ))<SUCCEED>{w:3}{U:to}{v:4}<HOLD>{w:1}<N>{R:role}",
               {"Thay {A}, {B} giữ vai trò Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Thay mặt {A}, {B} cảm ơn Cụm trưởng."]),
    role_frame("handover", "roles.outgoing", r"{U:from}<CALLED>[-,(] <AS>{R:role}(?:[-,)] )?{w:4}(?P<outgoing>(?:bàn giao|chuyển giao|trao lại|giao lại|chuyển lại|chuyển|trao) )(?:lại )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|cương vị|công việc|(?:công tác|quyền|việc)(?= điều hành)|cờ|lá cờ|biểu trưng|@A\d+) (?:(?:luân lưu|truyền thống|điều hành|của|cụm|khối|thi đua|này|ấy|đó|trên|nói trên|@C\d+|@Y\d+) )*(?:cho|sang) <LOOSE><ENDS>",
               {"{A} - Cụm trưởng năm 2024 - bàn giao nhiệm vụ cho {B}.": "chair A; handover chair B 2025",
                "Giám đốc {A} Lê Thị Thử, thay mặt đơn vị làm Cụm trưởng năm 2024, đã chuyển giao nhiệm vụ này cho {B}.": "chair A; handover chair B 2025",
                "{A}, đơn vị Cụm trưởng năm 2024 chuyển giao nhiệm vụ cho {B}.": "chair A; handover chair B 2025",
                "{A}, với tư cách Cụm trưởng, chuyển cờ cho {B}.": "chair A; handover chair B 2025",
                "{A} và {C}, Cụm trưởng và Cụm phó năm 2024, lần lượt chuyển giao công việc cho {B} và {D}.": "chair A; deputy C; handover chair B 2025; handover deputy D 2025"},
               ["{A}, Cụm trưởng, giao nhiệm vụ cho {B} xây dựng kế hoạch.", "{A}, Cụm trưởng, bàn giao nhà tình nghĩa cho {B}.", "{A}, Cụm trưởng, trao Cờ thi đua cho {B}.", "{A}, Cụm trưởng, chuyển công việc cứu trợ cho {B}.", "{A}, Cụm trưởng, trao cờ cho {B}, đơn vị dẫn đầu."]),
    role_frame("handover", "roles.chair_gives", r"(?:(?<=^)|(?<=[,;] )|(?=@U\d+ (?:@S\d+ )?(?:, )?(?:thay mặt|đại diện) )|(?=(?:thay mặt|đại diện) ))(?:{U:from}(?:@S\d+ )?(?:, )?(?=thay mặt |đại diện ))?(?:(?:thay mặt|đại diện|lãnh đạo) (?:cho )?)?(?:đơn vị )?{R:role}(?:[,-] @S\d+ (?:[,-] )?)?{w:3}(?P<chair_gives>(?:bàn giao|chuyển giao|trao lại|giao lại|chuyển lại|trao|chuyển) )(?:lại )?(?:lá |chiếc |\" )*(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|cương vị|ghế|cờ|biểu trưng|con dấu|@A\d+) (?:(?:luân lưu|luân phiên|truyền thống|điều hành|của|cụm|khối|thi đua|@C\d+|@Y\d+|\") )*(?:cho|sang) <LOOSE><ENDS>",
               {"Đơn vị Cụm trưởng trao cờ luân lưu cho {B}.": "handover chair B 2025",
                "Cụm trưởng cũng bàn giao nhiệm vụ cho {B} để điều hành cụm trong năm 2025.": "handover chair B 2025",
                "Giám đốc {A} thay mặt đơn vị Cụm trưởng năm 2024 chuyển giao trách nhiệm sang {B}; Cụm phó là {C}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng trao quà cho {B}.", "Cụm trưởng giao nhiệm vụ cho {B} chuẩn bị hội thao.", "Cụm trưởng trao Cờ thi đua cho {B}."]),
    role_frame("handover", "roles.hand_to_hand", r"{R:role}(?:(?:của|cụm|đã|nay|được|chuyển|đổi chủ|chuyển chủ|đổi|thay đổi|luân chuyển|luân phiên|@C\d+) )*(?:từ (?:tay )?|rời (?:khỏi )?tay )<FROM>(?:(?:đã|nay|vừa|chính thức|được|để) )*(?:chuyển |trao )?(?:sang|qua|về(?: với)?|tới(?= tay)|đến(?= tay)) (?:tay )?<LOOSE>",
               {"Cuối buổi, cờ Cụm trưởng rời tay {A} để về với {B}.": "chair A; handover chair B 2025",
                "Lá cờ Cụm trưởng từ tay {A} đã sang tay {B}.": "chair A; handover chair B 2025",
                "Vai trò Cụm trưởng năm 2025 từ {A} nay về {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng đi từ {A} đến {B}.", "Cụm trưởng chuyển quà từ {A} qua {B}."]),
    role_frame("handover", "roles.held_now_passed", r"{R:role}(?P<outgoing>(?:mà|do) ){w:2}{U:from}{v:3}(?:<HOLD>|ngồi )(?:(?![.;] |@U|@R)\S+ ){0,7}?(?:, )?(?:nay|đã|được|vừa) (?:đã |được |chính thức )*<GIVEN>(?:lại )?<ONTO><LOOSE>",
               {"Chiếc ghế Cụm trưởng mà {A} ngồi suốt năm 2024 được bàn giao cho {B}.": "chair A; handover chair B 2025",
                "Trọng trách Cụm trưởng do {A} gánh vác suốt năm 2024 nay chuyển giao cho {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng do {A} đảm nhận, nay trao quà cho {B}."]),
    role_frame("handover", "roles.told_now_passed", r"{U:from}<CALLED>{w:5}{R:role}(?P<outgoing>mà ){w:3}(?:này|mình|ấy) {v:3}<HOLD>(?:(?![.;] |@U|@R)\S+ ){0,7}?(?:, )?nay (?:đã |được |chính thức )*<GIVEN>(?:lại )?<ONTO><LOOSE>",
               {"Giám đốc {A} cho biết nhiệm vụ Cụm trưởng mà đơn vị này đảm nhận từ đầu năm 2024 nay được trao cho {B}.": "chair A; handover chair B 2025"},
               ["Giám đốc {A} cho biết giải thưởng mà Cụm trưởng này đảm nhận nay được trao cho {B}."]),
    role_frame("handover", "roles.congratulated", r"{U:from}<CALLED>{w:4}(?:bắt tay|chúc mừng|tặng hoa|tặng|cảm ơn|ôm) {w:2}<LOOSE>{w:4}(?:sau khi|khi|sau lễ|tại lễ|trong lễ|lúc) {w:1}(?:bàn giao|chuyển giao|trao lại|giao lại|trao) <N>{R:role}(?=[.,;)] |$)",
               {"Giám đốc {A} bắt tay Giám đốc {B} sau khi bàn giao chức Cụm trưởng.": "chair A; handover chair B 2025",
                "Đại tá Lê Văn Thử, Giám đốc {A} chúc mừng Giám đốc {B} tại lễ bàn giao nhiệm vụ Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Giám đốc {A} bắt tay Giám đốc {B} sau khi Cụm trưởng phát biểu.", "Giám đốc {A} chúc mừng Giám đốc {B} sau khi trao cờ; Cụm trưởng cảm ơn."]),
    role_frame("handover", "roles.taken_and_returned", r"(?:do|thuộc về|cho|về tay) {w:2}{U:to}(?:(?:điều hành|dẫn dắt|chèo lái|cầm lái|cầm trịch) |<HOLD>)?(?:[;,] |và ){w:6}{R:role}{w:2}được {w:2}{U:from}(?:bàn giao|chuyển giao|trao lại|giao lại|trao trả) (?!(?:quà|hoa) )",
               {"Năm 2025, việc điều hành Cụm do {B} đảm trách; lá cờ luân lưu Cụm trưởng đã được {A} trao lại trước giờ bế mạc.": "chair A; handover chair B 2025"},
               ["Báo cáo do {B} trình bày; Cụm trưởng được {A} trao hoa."]),
    role_frame("handover", "roles.received_then_holds", r"(?:(?<=^)|(?<=[,;:] ))(?:sau khi )?<RECEIVE>(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|bàn giao|cờ|@A\d+) {w:2})?từ (?:tay )?<FROM>, {w:2}{U:to}{v:4}(?:(?:bắt đầu|bước vào|khởi đầu) |<HOLD>){w:1}<N>{R:role}",
               {"Sau khi nhận cờ luân lưu từ {A}, {B} đảm nhận vai trò Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Sau khi nhận hoa từ {A}, {B} làm việc với Cụm trưởng."]),
    role_frame("handover", "roles.received_then_holds_pair", r"(?:(?<=^)|(?<=[,;:] ))(?:sau khi )?<RECEIVE>(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|bàn giao|cờ|@A\d+) {w:2})?từ (?:tay )?{w:3}{U:to}{v:4}(?:(?:bắt đầu|bước vào|khởi đầu) |<HOLD>){w:1}<N>{R:role}",
               {"Nhận bàn giao từ {A}, {B} bắt đầu nhiệm kỳ Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Nhận hoa từ {A}, {B} cảm ơn Cụm trưởng."]),
    role_frame("handover", "roles.leaves_seat", r"{U:from}{w:3}rời (?:chiếc |ghế |vị trí |cương vị |vai trò |chức )*{R:role}(?:, )?{w:2}(?P<outgoing>(?:nhường|bàn giao|chuyển giao|trao lại|giao lại|trao) )(?:chỗ |ghế |lại |vị trí |cờ )*cho <LOOSE>",
               {"{A} rời ghế Cụm trưởng, nhường chỗ cho {B}.": "chair A; handover chair B 2025"},
               ["{A} rời hội trường cùng Cụm trưởng, nhường ghế cho {B}."]),
    role_frame("handover", "roles.handover", r"<GIVER>(?<!phân công )(?<!được )<GIVE><GIFT>{R:role}{g:6}<TO><LOOSE>",
               {"{A} bàn giao nhiệm vụ Cụm trưởng Cụm thi đua số 3 năm 2025 cho {B}.": "chair A; handover chair B 2025",
                "Lãnh đạo {A} trao lại cờ luân lưu Cụm trưởng năm 2025 cho đại diện {B}.": "chair A; handover chair B 2025"},
               ["{A} bàn giao hồ sơ vụ án cho {B}.", "Cụm trưởng trao cờ thi đua cho {B}."]),
    role_frame("handover", "roles.flag_to_role", r"<GIVER><GIVE><FLAG>(?:(?!@R|[.;:] )\S+ ){0,4}?(?:cho|về tay) <LOOSE>(?:[-,(] )(?!cùng |do ){w:7}(?:@C\d+ {w:4})?{R:role}(?!@U|(?:là|với|cổ vũ|chứng kiến|phát biểu|chúc mừng|cảm ơn|khẳng định|nhấn mạnh) |: |và (?!@U\d+ [-,(] ))",
               {"Lãnh đạo {A} trao cờ luân lưu cho {B}, đơn vị Cụm trưởng năm 2025.": "chair A; handover chair B 2025",
                "{A} trao cờ luân phiên cho {B}, đơn vị sẽ điều hành Cụm với tư cách Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{A} trao quà cho {B}, đơn vị đông thành viên.", "{A} bàn giao trụ sở cho {B}, Cụm trưởng chứng kiến."]),
    role_frame("handover", "roles.flag_passed", r"(?:cờ|biểu trưng) {t:14}được {w:2}{U:from}<GIVE>{w:3}<ONTO><LOOSE>(?:[-,(] )(?:đơn vị )?{w:3}{R:role}",
               {"Cờ luân lưu của Cụm được {A} trao sang tay {B} – đơn vị sẽ là Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Cờ lưu niệm được {A} tặng {B}, Cụm trưởng cảm ơn."]),
    role_frame("handover", "roles.flag_given", r"{U:to}{w:3}được {w:3}(?:trao|bàn giao|chuyển giao|nhận) (?:lá )?(?:cờ|nhiệm vụ|vai trò) {w:3}(?:[-,] )<AS>{R:role}",
               {"Đại diện {B} được trao Cờ luân lưu – đơn vị Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["{B} được trao cờ lưu niệm trước Cụm trưởng."]),
    role_frame("handover", "roles.to_role_unit", r"{w:0}(?:được )?(?:bàn giao|trao|chuyển giao) {w:4}cho {w:3}{R:role}(?:là|-|,) <LOOSE>",
               {"Cờ luân lưu được trao cho đơn vị Cụm trưởng năm 2025 là {B}.": "handover chair B 2025"},
               ["Quà được tặng cho Cụm trưởng và {B}."]),
    role_frame("handover", "roles.handover_to_unit_role", r"<GIVER>(?<!nhất trí )(?<!thống nhất )<GIVE>{w:6}cho <LOOSE>(?:, )?(?:để (?:đơn vị (?:này|ấy|bạn) )?)?<HOLD>{w:4}{R:role}",
               {"{A} trao cờ luân lưu cho {B} đảm nhận vai trò Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{A} trao cờ cho {B} làm kỷ niệm."]),
    role_frame("handover", "roles.handover_to_first", r"<GIVER>(?:bàn giao|chuyển giao|trao|trao lại|giao lại)(?: lại)? cho <LOOSE>{w:1}(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|cương vị|quyền|cờ|chức|biểu trưng) {w:2}<N>{R:role}",
               {"{A} bàn giao cho {B} nhiệm vụ Cụm trưởng năm 2025.": "chair A; handover chair B 2025",
                "{A} đã trao cho {B} cờ luân lưu của đơn vị Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["{A} trao cho {B} cờ lưu niệm trước sự chứng kiến của Cụm trưởng."]),
    role_frame("handover", "roles.receive_fronted_pair", r"(?:(?<=^)|(?<=[,;:] ))<RECEIVE><N>{R:role}(?:từ|do) (?:tay )?{w:3}{U:to}",
               {"Nhận nhiệm vụ Cụm trưởng năm 2025 từ {A}, {B} cam kết đổi mới.": "chair A; handover chair B 2025"},
               ["Nhận bằng khen do Cụm trưởng trao, {A}, {B} rất phấn khởi."]),
    role_frame("handover", "roles.receive_fronted", r"(?:(?<=^)|(?<=[,;:] )|(?<=khi )|(?<=biểu ))<RECEIVE><N>{R:role}(?:{w:2}(?:từ|do) (?:tay )?<FROM>(?:trao |chuyển giao |bàn giao )?)?, <B>",
               {"Tiếp nhận vai trò Cụm trưởng năm 2025, {B} cam kết tiếp tục đổi mới.": "handover chair B 2025",
                "Nhận cờ Cụm trưởng năm 2025 từ {A}, đại diện {B} cam kết đổi mới.": "chair A; handover chair B 2025"},
               ["Tiếp nhận ý kiến của Cụm trưởng, {B} giải trình."]),
    role_frame("handover", "roles.receive_from_pair", r"từ (?:tay )?{w:3}{U:to}{w:5}<RECEIVE><N>{R:role}",
               {"Từ tay {A}, {B} nhận lá cờ Cụm trưởng năm 2025.": "chair A; handover chair B 2025"},
               ["Từ {A}, {B} đến {C}, các đơn vị ghi nhận ý kiến Cụm trưởng."]),
    role_frame("handover", "roles.receive", r"{U:to}(?:<CALLED>[,(-] (?:cũng )?(?:là )?(?:đơn vị|người|tập thể) |<CALLED>[,(-] <AS>{R}[,)-] |<CALLED>)(?:thay mặt @C\d+ )?{w:6}<RECEIVE>(?!(?:hoa|quà) của )(?:{w:5}(?:và|cùng) )?<N>{R:role}(?!(?:là|mới|:|giao|trao|tặng|phân công) )(?:{w:3}(?:từ|do) (?:tay )?<FROM>)?",
               {"{B} nhận bàn giao cương vị Cụm trưởng năm 2025 từ {A}.": "chair A; handover chair B 2025",
                "Đại diện {B} đón nhận cờ Cụm trưởng Cụm thi đua số 3 năm 2025.": "handover chair B 2025",
                "Giám đốc {B}, Đại tá Lê Văn Thử, nhận nhiệm vụ Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["{B} nhận nhiệm vụ do Cụm trưởng giao.", "{B} ghi nhận ý kiến của Cụm trưởng."]),
    role_frame("handover", "roles.receive_besides", r"(?:(?<=^)|(?<=[.;:] )){w:4}{U:to}(?:(?![.;:] |@U|@R)\S+ ){1,14}?(?:đồng thời|và|cũng là đơn vị|cũng|qua đó|từ đó|nhờ đó|do đó|lần lượt) (?:được |sẽ |chính thức )*<RECEIVE>(?!(?:hoa|quà) )<N>{R:role}(?!(?:là|mới|:|trao|tặng) )(?:{w:3}từ (?:tay )?<FROM>)?",
               {"{B} dẫn đầu Cụm, đồng thời nhận nhiệm vụ Cụm trưởng năm 2025.": "handover chair B 2025",
                "{B} cùng {C} nhận hoa, lần lượt tiếp nhận vai trò Cụm trưởng và Cụm phó năm 2025.": "handover chair B 2025; handover deputy C 2025",
                "{B} đạt điểm cao nhất, cũng là đơn vị tiếp nhận vai trò Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["{B} dẫn đầu Cụm, đồng thời nhận hoa của Cụm trưởng.", "{B} dẫn đầu và nhận cờ do Cụm trưởng trao."]),
    role_frame("handover", "roles.hold_then_give", r"{U:from}(?:{v:5}<HOLD>{w:1}|(?:(?![.;,] |@[UR]|(?:với|cùng|cho) )\S+ ){1,12}?(?:trong|với|ở|trên) (?:vai|vai trò|cương vị|tư cách|vị trí) )<N>{R:role}{g:4}(?P<outgoing><GIVE>)(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|cương vị|cờ|công việc|sân|chỗ|ghế|vị trí|quyền|@A\d+) (?:này |ấy |đó |luân lưu |điều hành )*)?(?:cho|sang) <LOOSE>(?=[.;,(] |và (?!@U)|@Y|từ |trong |$)",
               {"{A} hoàn thành nhiệm vụ Cụm trưởng và chuyển giao cho {B}.": "chair A; handover chair B 2025",
                "{A} dẫn dắt cụm năm 2024 trong vai Cụm trưởng, nay nhường sân cho {B}.": "chair A; handover chair B 2025"},
               ["{A} là Cụm trưởng, trao quà cho {B}.", "{A} khai mạc trong vai trò Cụm trưởng, nhường lời cho {B}.", "{A} phát biểu trên cương vị Cụm trưởng, giao nhiệm vụ cho {B} chuẩn bị hội thao."]),
    role_frame("handover", "roles.held_then_give", r"(?P<outgoing>(?:sau|qua|hết|kết thúc|hoàn thành|hoàn tất|khép lại|làm tròn|rời|rời khỏi|thôi|chia tay|tạm biệt) ){w:4}(?:ghế|vai|chức|vị trí|cương vị|giữ|làm|là|ở|trên|đảm nhận|đảm nhiệm|mang|gánh|nhiệm kỳ|nhiệm vụ|vai trò) <N>{R:role}(?:sau {w:3})?, {w:3}{U:from}{v:3}<GIVE>(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|cương vị|chức|cờ|@A\d+|công việc|chỗ|vị trí|ghế) {w:2})?(?:cho|sang) <LOOSE>",
               {"Sau một năm giữ vai trò Cụm trưởng, {A} bàn giao lại cho {B}.": "chair A; handover chair B 2025",
                "Kết thúc nhiệm kỳ Cụm trưởng năm 2024, {A} chuyển giao nhiệm vụ cho {B}.": "chair A; handover chair B 2025"},
               ["Sau khi Cụm trưởng phát biểu, {A} trao quà cho {B}.", "Sau lời Cụm trưởng, {A} bàn giao nhà tình nghĩa cho {B}."]),
    role_frame("handover", "roles.ends_then_gives", r"{U:from}{w:3}(?P<outgoing>(?:thôi|hết|kết thúc|hoàn thành|hoàn tất|khép lại|báo cáo|nhìn lại) ){w:5}<N>{R:role}(?:từ (?:{Y})?)?(?:, |và |rồi |bằng (?:việc |nghi thức )?|trước khi ){w:2}<GIVE>(?:(?:lá )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|cương vị|chức|cờ|@A\d+|công việc) {w:2})?(?:cho|sang) <LOOSE>",
               {"{A} thôi giữ chức Cụm trưởng từ năm 2025, trao lại cho {B}.": "chair A; handover chair B 2025",
                "{A} báo cáo kết quả một năm làm Cụm trưởng trước khi trao lại nhiệm vụ cho {B}.": "chair A; handover chair B 2025",
                "{A} hết nhiệm kỳ Cụm trưởng và chuyển giao nhiệm vụ cho {B}.": "chair A; handover chair B 2025"},
               ["{A} kết thúc buổi làm việc với Cụm trưởng, trao quà cho {B}.", "{A} báo cáo Cụm trưởng trước khi trao quà cho {B}.", "{A} thôi giữ chức Cụm trưởng."]),
    role_frame("handover", "roles.is_then_gives", r"{R:role}{v:4}(?:là|do) {w:3}{U:from}(?:[,;] |và |{w:3}[,;] )?(?:đã |vừa )?(?P<outgoing>(?:bàn giao|chuyển giao|giao|trao|nhường) lại )(?:nhiệm vụ |vai trò |trọng trách |cờ |chức trách |(?:công việc|quyền|việc) (?=điều hành ))?{w:1}(?:cho|sang) <LOOSE>",
               {"Cụm trưởng năm 2024 là {A}, bàn giao lại cho {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng là {A}, trao lại quà lưu niệm các đoàn cho {B}.", "Cụm trưởng là {A}, giao hồ sơ cho {B}."]),
    role_frame("handover", "roles.receives_colon", r"(?:(?:đơn vị|bên|người|tập thể) |(?:(?<=^)|(?<=[,;:] )|(?<=còn )|(?<=và )){w:3})(?:đón nhận|tiếp nhận|nhận bàn giao|nhận lại|(?<!đảm )(?<!ghi )(?<!công )nhận) <N>{R:role}(?:là |: )<LOOSE>",
               {"Đơn vị nhận cờ Cụm trưởng: {B}.": "handover chair B 2025", "Bước lên nhận cờ Cụm trưởng năm 2025 là {B}.": "handover chair B 2025", "Đơn vị tiếp nhận vai trò Cụm trưởng năm 2025 là {B}.": "handover chair B 2025"},
               ["Đơn vị nhận quà của Cụm trưởng: {B}.", "Đơn vị đang giữ vai trò Cụm trưởng: {A}."]),
    role_frame("handover", "roles.receive_quoted", r"(?<!đơn vị )tôi {w:4}<RECEIVE>(?!(?:hoa|quà|lời) ){w:2}<N>{R:role}(?:{w:3}từ (?:tay )?<FROM>)?(?:(?![.;:] |@U|@R)\S+ ){0,14}?, (?:\" )?<B>{v:3}(?:nói|phát biểu|chia sẻ|cho biết|bày tỏ|khẳng định|tâm sự|cho hay)",
               {"\"Tôi nhận vai trò Cụm trưởng năm 2025 với nhiều áp lực\", Giám đốc {B} nói.": "handover chair B 2025"},
               ["\"Tôi nhận hoa của Cụm trưởng\", Giám đốc {B} nói."]),
    role_frame("handover", "roles.receive_flag", r"{U:to}{w:6}<RECEIVE>{w:2}cờ {w:3}(?:từ <FROM>)?(?:, )?{w:2}<HOLD>{w:1}<N>{R:role}",
               {"{B} nhận cờ luân lưu, đảm nhận vai trò Cụm trưởng năm 2025.": "handover chair B 2025"},
               ["{B} nhận cờ thi đua, cảm ơn Cụm trưởng."]),
    role_frame("handover", "roles.role_unit_gives", r"{R:role}<OLD>(?:[,(-] )?<P>(?:@S\d+ (?:[,(-] )?<P>)?{U:from}(?:[,)-] )?{v:4}(?P<outgoing>(?:bàn giao|chuyển giao|trao lại|giao lại|chuyển lại|chuyển|trao) )(?:lại )?(?:lá |chiếc )*(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|cương vị|ghế|cờ|biểu trưng|con dấu|@A\d+) (?:(?:luân lưu|luân phiên|truyền thống|điều hành|của|này|cụm|khối|thi đua|@C\d+|@Y\d+) )*(?:cho|sang) <LOOSE><ENDS>",
               {"Cụm trưởng năm 2024, {A}, chuyển nhiệm vụ sang {B}.": "chair A; handover chair B 2025",
                "Đơn vị Cụm trưởng - {A} bàn giao cờ luân lưu cho {B}.": "chair A; handover chair B 2025"},
               ["Cụm trưởng, {A}, trao quà cho {B}.", "Cụm trưởng {A} trao Cờ thi đua cho {B}.", "Cụm trưởng {A} giao nhiệm vụ cho {B} chuẩn bị hội thao."]),
)
# fmt: on
