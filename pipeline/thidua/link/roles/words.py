# ruff: noqa: E501 (a table: one line a case)
"""Word classes of the frames of roles: how papers say give, receive, elect, assign and hold a role.

Every class ends in the blank after its last word. They are combined in role_handovers.py, role_choices.py and
role_statements.py; a word added here counts in every frame that uses its class.
"""

VOCABULARY: dict[str, str] = {
    # what a role is told as, right before its word: "lá cờ luân lưu Cụm trưởng"; no gift of who has it
    "HELD": (
        r"(?:cờ|ghế|vai trò|vai|nhiệm vụ|trọng trách|trách nhiệm|cương vị|vị trí|chức|biểu trưng|biển) "
        r"(?:cụm |luân lưu |của |đơn vị )*"
    ),
    # what may stand before the word for a role and adds nothing to it: "nhiệm vụ Cụm trưởng", "chiếc ghế Cụm trưởng"
    "N": (
        r"(?:(?:nhiệm vụ|vai trò|vai|trách nhiệm|trọng trách|chức trách|chức vụ|chức danh|chức năng|chức|quyết định(?! của)|quyền|vị trí|cương vị|"
        r"tư cách|tinh thần|cờ|con dấu|đơn vị|nhiệm kỳ|công việc|phần việc|việc|công tác|điều hành|chiếc ghế|ghế nóng|ghế|chân|biểu trưng|tấm biển|biển hiệu|biển tên|biển|bảng tên|bảng|ngôi|sứ mệnh|truyền thống|luân lưu|luân phiên|"
        r"danh nghĩa|thi đua|lá|của|hoa|tân|làm|là|tốt|xuất sắc|\"|quan trọng|cụm|hai|2|02|01|một|các|mới|hai (?:vị trí|vai trò|chức danh|cương vị|trọng trách) :) )*"
    ),
    "GIVE": (
        r"(?:bàn giao|chuyển giao|trao(?! đổi| quà| thưởng| tặng| nhà)|giao lại|trao lại|trao trả|trao truyền|giao(?! ước| lưu| ban| thông)|chuyển|nhường) "
        r"(?:lại |trả |xong )?"
    ),
    "GIVEN": r"(?:phân công|giao phó|bàn giao|chuyển giao|trao lại|trao|giao lại|giao(?! ước| lưu| ban| thông)|chuyển|luân phiên|luân chuyển) ",
    # the thing given: "bàn giao hồ sơ, sổ sách của cụm cùng nhiệm vụ Cụm trưởng"
    "GIFT": r"(?:(?:(?!cho |sang |từ |[.;] |@R)\S+ ){0,9}?(?:cùng|và|kèm|cùng với) )?(?:(?:cho|,) )*<N>(?:(?:cho|,|và) )*<N>",
    "FLAG": r"(?:(?!cho )\S+ ){0,3}?(?:cờ|nhiệm vụ|vai trò|trách nhiệm|trọng trách|quyền|biểu trưng|chức trách|con dấu|quyết định|@A\d+) ",
    # the person who heads a unit, named behind it, and a remark on the picture: "Giám đốc A Lê Văn Thử (bên trái)",
    # "Giám đốc A, Đại tá Lê Văn Thử, ..."
    "CALLED": r"(?:\) )?(?:@S\d+ |, @S\d+ , )?(?:(?:{w:4})\( {t:8}\) )?",
    # a remark between two commas: ", theo thứ tự luân phiên,"
    "REMARK": r"(?:, (?:theo|như|sau|qua|với|từ|do|căn cứ|đúng|cũng) (?:(?![.;,] |@U|@R)\S+ ){1,9}?, )?",
    # the thing given, told once before: "nhiệm vụ này"
    "THAT": r"(?:(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|cương vị|chức trách|chức vụ|vị trí|công việc|cờ|chiếc ghế|ghế) (?:này|ấy|đó|trên|nói trên|kể trên) )",
    # who speaks before giving: "Giám đốc A nói, trước khi trao lại cho B"
    "TELLS": r"(?:@S\d+ )?{w:3}(?:nói|phát biểu|chia sẻ|cho biết|bày tỏ|cảm ơn|tâm sự|báo cáo) {w:4}(?:, )?(?:trước khi|rồi|sau đó) ",
    # whom and what somebody thanks or tells before the act; no clause with a subject of its own begins in it
    "THANKED": (
        r"(?:@[UIO]\d+ (?:(?:,|và|cùng) @[UIO]\d+ )*(?=(?:,|và|rồi|đồng thời|trước khi|cùng|trong|về|thời|luôn|đã (?:hỗ|giúp|tạo|quan|chỉ|đồng|phối|tin|đăng)) ?)|, @[UIO]\d+ (?=và |, |rồi )|@[HCYDQM]\d+ |"
        r", (?!@[US]|hội nghị |đại hội |các |cụm |khối |ban |lãnh |ông |bà |đồng chí |đại diện )|"
        r"(?!(?:sẽ|không|chưa|đề|mong|mời|chúc|biểu) |hội nghị )[^@.;:,\" ][^ ]* )"
    ),
    "GIVER": r"(?:{U:from}<CALLED>(?:[,-] <AS>{R}{w:2})?(?:, {g:9}, |[,-] |<TELLS>|(?:trao|bàn giao) (?:{w:5}|@A\d+ ), )?(?:{w:7}))?",
    # the cluster's flag or office as its chair hands it on; a bare "cờ" may be an award
    "HANDED": (
        r"(?:lại )?(?:lá |chiếc )?(?:(?:cờ|biểu trưng|@A\d+) (?=luân|truyền|điều|trách)|nhiệm vụ |trọng trách |bàn giao )"
        r"(?:(?:luân lưu|luân phiên|luân chuyển|truyền thống|điều hành|trách nhiệm|nhiệm vụ|của|cụm|khối|thi đua|@C\d+) )*"
    ),
    "TO": r"(?:cho|sang|về|tới|đến|qua) (?:cho )?",
    "ONTO": r"(?:(?:cho|sang|về|tới|đến|qua) (?:tay )?|tận tay (?:cho )?)",
    "RECEIVE": r"(?:nhận lại|nhận bàn giao|nhận chuyển giao|tiếp nhận|tiếp quản|đón nhận|đón(?= (?:lá )?(?:cờ|biểu trưng) )|(?<!đảm )(?<!ghi )(?<!công )(?<!xác )(?<!thừa )nhận) ",
    "SUCCEED": (
        r"(?:thay thế|thay(?! mặt| đổi| vì)|thế chân|kế nhiệm|kế tục|kế tiếp|tiếp nối|nối tiếp|tiếp bước|tiếp quản từ|tiếp nhận từ) "
        r"(?:cho |vị trí |vai trò |của )*"
    ),
    "CHOOSE": (
        r"(?:bầu|bình bầu|bầu chọn|bình chọn|suy tôn|suy cử|(?<!ứng )cử|chọn|lựa chọn|tín nhiệm|giới thiệu(?! với| cho| về)) "
        r"(?:bầu |chọn |cử |lại |để |ra )*"
    ),
    "AGREE": r"(?:giơ tay|chốt|tán đồng|thống nhất|nhất trí|biểu quyết|bỏ phiếu|tán thành|đồng ý) (?:cao |để |cho |với )*",
    "ELECT": (
        r"(?:bầu|bình bầu|bầu chọn|bình chọn|suy tôn|suy cử|(?<!ứng )cử|chọn|lựa chọn|tín nhiệm|giới thiệu(?! với| cho| về)|thống nhất|nhất trí|"
        r"biểu quyết|bỏ phiếu) (?:bầu |chọn |cử |lại |để |ra )*"
    ),
    "ELECTED": r"(?:bầu|bình bầu|bầu chọn|bình chọn|suy tôn|suy cử|(?<!ứng )cử|tín nhiệm|lựa chọn|chọn|giới thiệu|(?:xướng|gọi) tên(?= (?:(?:cho|vào|ở|giữ|làm) |(?:đơn vị )?@R))) ",
    "ASSIGN": (
        r"(?:phân công|giao nhiệm vụ|giao(?! ước| lưu| ban| thông| quà| hoa| nhà)|công nhận|chỉ định|bổ nhiệm|ủy nhiệm|ủy thác|gửi gắm|phó thác|phân|trao(?! quà| hoa| thưởng| giải| cúp| nhà)|phê duyệt|chuẩn y|chấp thuận|giao phó) "
        r"(?:cho )?"
    ),
    "HOLD": (
        r"(?:(?:tiếp tục|chính thức|cùng|lần lượt|đồng thời|đang|hiện|vẫn|sẽ|đồng) )*"
        r"(?:là|làm(?! quen| việc| thử)|lên làm|lên giữ|trở thành|giữ nguyên|giữ|giữ chân|giữ ghế|đảm nhận|đảm nhiệm|đảm đương|đảm trách|mang|gánh|phụ trách|"
        r"nhận(?! hoa )|tiếp nhận|gánh vác|kiêm nhiệm|kiêm|đắc cử|trúng cử|ngồi ghế|ngồi vào|cầm(?= (?:lá )?cờ )|thực hiện|hoàn thành|phát huy|thể hiện|khẳng định|nêu cao|"
        r"làm tròn) "
        r"(?:tốt |rõ |xuất sắc |thành công |hiệu quả |được |rất )*(?:đồng )?"
    ),
    "AS": (
        r"(?:(?:đơn vị|tập thể|đại diện|đại diện cho|nắm giữ|nắm|chân|ghế|là|hiện|đang|hiện nay|giữ|đảm nhận|đảm nhiệm|vai trò|vai|nhiệm vụ|trách nhiệm|"
        r"chức|chức vụ|chức danh|cương vị|vị trí|với|trên|tư cách|thay mặt|kiêm|kiêm nhiệm|đồng thời|đồng thời là|cũng là|làm|"
        r"nay|được giao|thi đua|thường trực|tân|của|@Y\d+) )*"
    ),
    # "was chosen, since A is the chair": A is not who was chosen
    "NO_CAUSE": r"(?!(?:[^@.;\s]+ ){0,7}(?:bởi|vì|do|nhưng|nên) )",
    # who has the role until the meeting: "Cụm trưởng cũ A"
    "OLD": r"(?:(?:cũ|tiền nhiệm|mãn nhiệm|đương nhiệm|\( (?:cũ|tiền nhiệm|mãn nhiệm) \)) )?",
    # the unit told on in a clause of its own: "B, đơn vị vừa được bầu ..."
    "WHO": (
        r"(?:[,-] (?:cũng )?(?:là )?(?:đơn vị|tập thể|người) {w:2}(?:@[DY]\d+ (?:, )?{w:2})?"
        r"(?:(?:theo|căn cứ|thực hiện) (?:(?![.;:] |@R|được )\S+ ){1,12}?(?=được ))?)?"
    ),
    # words before a unit that a person heads: "đồng chí Phó Giám đốc", "đại diện lãnh đạo"
    "P": (
        r"(?:(?:đồng|chí|đ/c|ông|bà|cô|thầy|đại|diện|lãnh|đạo|thủ|trưởng|chỉ|huy|ban|phó|quyền|giám|đốc|cục|tổng|chánh|thanh|tra|án|viện|"
        r"phòng|chủ|tịch|bí|thư|hiệu|chi|chính|ủy|tư|lệnh|tham|mưu|đội|nhiệm|thường|trực|đơn|vị|tập|thể|đảng|viên|tướng|tá|úy|"
        r"thiếu|trung|thượng|cán|bộ) ){0,7}?"
    ),
    # the bearer behind the word for the role, perhaps as a person with post: "Đại tá X, Giám đốc {U}"
    "B": r"(?:<P>@S\d+ (?:[,(-] )?)?<P>{U:to}",
    # where what is handed over is told: behind it stands no other task ("giao nhiệm vụ cho B chuẩn bị hội thao")
    "ENDS": (
        r"(?=(?:@S\d+ )?[.;,(] |và (?!@U)|@Y|(?:trong|từ|vào|ngay|tại|trước sự) |(?:tiếp quản|tiếp tục)(?: [.;,]|$)|"
        r"để (?:tiếp tục |cùng )?(?:điều hành|dẫn dắt|chèo lái|cầm lái|phụ trách|gánh vác|đảm nhiệm|đảm nhận|làm @R) |$)"
    ),
    "FROM": r"(?:{w:5}@S\d+ (?:[,(-] )?)?{w:5}{U:from}",
    "LOOSE": r"(?:{w:5}@S\d+ (?:[,(-] )?)?{w:5}{U:to}",
}
