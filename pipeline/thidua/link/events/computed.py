"""Words of events that no form of events.csv can say: what words in between, or a typed token, make of them."""

from typing import Literal

from thidua.model import EventType

Kind = EventType | Literal["none"]

_REVIEWED = (
    r"(?:đánh giá|mổ xẻ|đúc rút|đúc kết|bàn bạc|chốt|chốt lại|nhìn nhận|rà lại|rà soát|soát lại|phân tích|điểm lại"
    r"|nhìn lại)(?: , [^@.;:, ]+| và [^@.;:, ]+)? (?:[^@.;:, ]+ ){0,3}?"
    r"(?:kết quả|một năm|năm thi đua|chỉ tiêu|phong trào|công tác)"
)
# First words, pattern over a stream's string, type, weight (as in events.csv).
COMPUTED: tuple[tuple[tuple[str, ...], str, Kind, float], ...] = (
    (("giao ước",), r"giao ước (?:[^.;: ]+ ){0,28}?(?:được ký|ký kết|ký ngay|ra mắt)", "pact_signing", 1.0),
    (
        ("chấm điểm", "chấm chéo", "xếp hạng", "xếp loại"),  # ... of a year, by those who come together for it
        r"(?:(?:hoàn tất|hoàn thành|kết thúc|tiến hành|đã|kiểm tra ,) (?:việc |kiểm tra , )?(?:chấm điểm|chấm chéo)"
        r"(?: ,| và)?(?: xếp hạng| xếp loại| bình xét)? (?:[^@.;:, ]+ |\" ){0,14}?)@Y\d+",
        "annual_review",
        0.6,
    ),
    (
        ("đánh giá", "mổ xẻ", "đúc rút", "đúc kết", "bàn bạc", "chốt", "rà lại", "rà soát", "soát lại", "phân tích"),
        _REVIEWED + r" (?:[^@.;:, ]+ ){0,2}?(?:thi đua|phong trào)",
        "annual_review",
        0.5,
    ),
    (  # ... and the period of months behind it tells that it is of a half-year (meeting.py)
        ("gặp gỡ", "gặp mặt", "họp", "họp mặt", "ngồi lại", "hội tụ", "tọa đàm", "hội nghị"),
        r"(?:gặp gỡ|gặp mặt|họp|họp mặt|ngồi lại|hội tụ|tọa đàm|hội nghị)(?: ,| để| và| cùng)* "
        r"(?:đánh giá|nhìn lại|điểm lại|kiểm điểm|rà soát) (?:[^@.;:, ]+ ){0,4}?(?=@[DY]\d+ )",
        "annual_review",
        0.75,
    ),
    (("lời",), r"lời phát động (?:phong trào )?thi đua (?:[^@.;, ]+ ){0,4}(?=@Y\d+ )", "launch", 0.5),
    (("giao ước",), r"đọc (?:bản )?giao ước (?:thi đua )?@[YD]\d+", "pact_signing", 0.6),
    (("giao ước",), r"giao ước (?:thi đua )?@[YD]\d+ (?:[^.;: ]+ ){0,14}?ký (?!tên)", "pact_signing", 1.0),
    (
        ("hội nghị", "họp", "gặp", "ngồi lại", "tính sổ"),
        r"(?:(?:hội nghị|họp|họp mặt|gặp mặt|gặp nhau|ngồi lại|tính sổ) (?:[^@.;,: ]+ ){0,3}?|gặp )@D\d+ ",
        "annual_review",
        0.6,
    ),
    (  # ... of those who prepare a meeting still to come
        ("họp", "hội ý", "hội nghị"),
        r"(?:họp|hội ý|hội nghị) (?:[^@.;:, ]+ ){0,4}?chuẩn bị (?:cho |tổ chức |công tác |nội dung )*"
        r"(?:hội nghị |lễ |buổi )?(?:tổng kết|sơ kết|ký kết giao ước|ký giao ước|hội thao|hội thi)",
        "other",
        1.0,
    ),
    (
        ("hội nghị", "đại hội"),
        r"(?:hội nghị|đại hội) (?:biểu dương |tuyên dương |tôn vinh |gặp mặt )?@A\d+ (?:của |@C\d+ |lần |toàn )",
        "other",
        0.7,
    ),
    (  # ... at which nothing else is told than who is to lead: "họp bầu lại Khối trưởng", "hội nghị kiện toàn Cụm phó"
        ("họp", "cuộc họp", "phiên họp", "hội nghị", "gặp"),
        r"(?:họp|gặp|hội nghị) (?:(?!đã |cũng |còn |vừa |nhất |thống |sẽ |tín |tiến )[^@.;:, ]+ ){0,7}?(?:bỏ phiếu )?"
        r"(?:bầu|bầu chọn|bầu lại|bầu bổ sung|bầu thay thế|lựa chọn|kiện toàn|chọn) "
        r"(?:(?:lại|bổ|sung|thay|thế|ra|mới|đơn|vị|chức|danh|vị|trí|nhân|sự|cương|hai) ){0,5}@R\d+ "
        r"(?!là |: |gồm |thuộc |làm )",
        "other",
        0.65,
    ),
    (
        ("họp",),
        r"họp (?:(?!đã |cũng |còn |sẽ )[^@.;:, ]+ ){0,5}?(?:bầu|chọn|cử) (?:(?!đã )[^@.;:, ]+ ){0,5}?@U\d+ "
        r"(?:làm|là|giữ) (?:[^@.;:, ]+ ){0,3}?@R\d+ ",
        "other",
        0.65,
    ),
    (  # ... or at which the cluster itself begins: "lễ ra mắt Cụm 8", "lễ công bố thành lập Khối 3"
        ("lễ", "buổi", "hội nghị"),
        r"(?<!ngày )(?<!từ )(?<!sau )(?<!trước )(?:lễ|buổi|hội nghị) "
        r"(?:ra mắt|(?:công bố|trao) (?:[^@.;:, ]+ ){0,2}?thành lập)"
        r"(?: và ra mắt| hoạt động| của)* @C\d+",
        "other",
        0.65,
    ),
    (  # ... or at which the role is handed on: "lễ bàn giao nhiệm vụ Cụm trưởng", "Cụm 3 bàn giao cờ Cụm trưởng"
        ("bàn giao", "chuyển giao", "trao", "lễ", "buổi"),
        r"(?:(?<= )|^)(?:(?:lễ|buổi(?! sáng| chiều)) (?:(?:trao|nhận|và|tổ|chức|công|bố|quyết|định) ){0,3}?"
        r"|@C\d+ (?:(?:thuộc )?@[OUI]\d+ )?(?:(?:đã|vừa|tổ chức|tiến hành|chính thức) )*)"
        r"(?:bàn giao|chuyển giao) (?:(?!nhà |lớp )[^@.;: ]+ ){0,9}?@R\d+",
        "other",
        0.4,
    ),
)
