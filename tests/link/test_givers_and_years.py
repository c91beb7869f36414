# ruff: noqa: E501 (a table: one line a case)
"""The giver told in another clause than the act, the flag that goes round without a role named, one role over years."""

import pytest
from role_rows import PACT, REVIEW, reading, rows

HANDED = "chair A 2024; handover chair B 2025 < A"
ELECTED = "chair A 2024; election chair B 2025 < A"
NEXT = "chair A 2024; election chair B 2025"
ONLY = "chair A 2024"
CASES = [
    # the giver in a clause of its own
    ("Đến lượt {B} làm Cụm trưởng năm 2025; đơn vị đã nhận cờ từ {A}.", ELECTED),
    ("Đến lượt {B} giữ cờ Cụm trưởng.", "election chair B 2025"),
    ("Năm tới, vị trí Cụm trưởng do {B} đảm nhận, thay {A}.", "chair A 2024; handover chair B 2025 < A"),
    ("Cụm trưởng mới - {B} - đã nhận cờ của {A} trao lại.", ELECTED),
    ("{B} ra mắt trong vai trò Cụm trưởng năm 2025 sau khi nhận cờ từ {A}.", ELECTED),
    ("{B} được bầu làm Cụm trưởng năm 2025. Đơn vị này đã tiếp nhận nhiệm vụ từ {A}.", ELECTED),
    ("{A} (Cụm trưởng năm 2024), {B} (Cụm trưởng năm 2025) đã ký biên bản bàn giao.", ELECTED),
    ("Phút trao cờ: {A} (Cụm trưởng cũ) và {B} (Cụm trưởng mới).", ELECTED),
    ("{A} (Cụm trưởng năm 2024), {B} (Cụm trưởng năm 2025) cùng dự.", NEXT),
    ("{A} (Cụm trưởng năm 2024), {B} (Cụm trưởng năm 2025) trao Cờ thi đua cho {C}.", NEXT),
    ("{B} được bầu làm Cụm trưởng năm 2025, thay mặt {A} cảm ơn.", "election chair B 2025"),
    ("{B} được bầu làm Cụm trưởng năm 2025, nhận hoa từ {A}.", "election chair B 2025"),
    ("{B} được bầu làm Cụm trưởng năm 2025; đơn vị sẽ nhận cờ từ {A}.", "election chair B 2025"),
    ("{B} được bầu làm Cụm trưởng năm 2025. Đơn vị này nhận quà từ {A}.", "election chair B 2025"),
    # who goes and who comes
    ("{A}, với tư cách Cụm trưởng, chuyển cờ cho {B}.", HANDED),
    ("{A}, Cụm trưởng, trao cờ cho {B}, đơn vị dẫn đầu.", ONLY),
    ("{A}, Cụm trưởng, trao cờ Tổ quốc cho {B}.", ONLY),
    ("{A} hoàn tất nhiệm kỳ Cụm trưởng và nhiệm kỳ 2025 được giao cho {B}.", HANDED),
    ("{A} khép lại một năm trên ghế Cụm trưởng; {B} tiếp quản từ ngày 1/1/2025.", HANDED),
    ("Người kế nhiệm {A} ở cương vị Cụm trưởng là {B}.", HANDED),
    ("{B} sẽ thay {A} làm Cụm trưởng năm 2025, hội nghị đã thống nhất.", HANDED),
    ("Đơn vị nhận cờ Cụm trưởng: {B}.", "handover chair B 2025"),
    ("Cờ Cụm trưởng sang năm nằm trong tay {B}.", "election chair B 2025"),
    ("{A} trải qua một năm với Cụm trưởng mới nhiều khó khăn.", ""),
    ("Cụm trưởng {A} nêu: nhiệm kỳ tới thuộc về {B} nếu dẫn đầu.", ONLY),
    ("{A} vừa hoàn thành nhiệm kỳ Cụm trưởng. Tiếp nối là {B}.", HANDED),
    ("{A} là Cụm trưởng, kết thúc bài phát biểu. Tiếp nối là {B}.", ONLY),
    ("{A} dẫn dắt cụm năm 2024 trong vai Cụm trưởng, nay nhường sân cho {B}.", HANDED),
    ("{A} phát biểu với tư cách Cụm trưởng và trao Bằng khen cho {B}.", ONLY),
    ("{A} phát biểu trên cương vị Cụm trưởng, giao nhiệm vụ cho {B} chuẩn bị hội thao.", ONLY),
    ("Chiếc ghế Cụm trưởng mà {A} ngồi suốt năm 2024 được bàn giao cho {B}.", HANDED),
    ("Hội nghị chứng kiến lễ trao nhận cờ Cụm trưởng giữa {A} và {B}.", HANDED),
    ("Đại diện {A} trao, đại diện {B} nhận cờ luân lưu Cụm trưởng.", HANDED),
    ("Cuối buổi, cờ Cụm trưởng rời tay {A} để về với {B}.", HANDED),
    ("{A} trao lại những gì tốt đẹp nhất của năm 2024 cùng lá cờ Cụm trưởng cho {B}.", HANDED),
    ("Tiếp nhận lá cờ từ {A}, {B} hứa sẽ làm tròn vai trò Cụm trưởng.", HANDED),
    ("Trao lại cờ cho {B}, đại diện Cụm trưởng {A} chúc đơn vị bạn thành công.", HANDED),
    ("Trao nhiệm vụ cho {B}, Cụm trưởng {A} yêu cầu chuẩn bị hội thao.", ONLY),
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc, nhiệm kỳ của {B} bắt đầu từ 1/1/2025.", HANDED),
    ('"Chúng tôi nhận vai trò Cụm trưởng năm 2025 với nhiều áp lực", Giám đốc {B} nói.', "handover chair B 2025"),
    ('"Chúng tôi nhận sự giúp đỡ của Cụm trưởng", Giám đốc {B} nói.', ""),
    ("Người đứng đầu Cụm năm tới sẽ là {B}, đơn vị vừa trúng cử Cụm trưởng.", "election chair B 2025"),
    ("Bàn giao xong, {A} trở lại làm thành viên; {B} làm Cụm trưởng.", "election chair B 2025"),
    ("{A} trao cờ, {B} nhận cờ. {B} là Cụm trưởng năm 2025.", ELECTED),
    ("{A} trao quà, {B} nhận quà. {B} là Cụm trưởng năm 2025.", "election chair B 2025"),
    ("{B} làm Cụm phó năm 2024 nay được tín nhiệm làm Cụm trưởng năm 2025, thay thế {A}.", "chair A 2024; deputy B 2024; election chair B 2025 < A"),
    ("Lá cờ Cụm trưởng chuyển chủ từ {A} qua {B}.", HANDED),
    ("Hội nghị tiến hành chuyển giao Cụm trưởng. Theo đó, {B} thay {A}.", HANDED),
    ("Bốn năm nữa mới đến lượt {B} làm Cụm trưởng.", ""),
    ("Cụm trưởng chuyển quà từ {A} qua {B}.", ""),
    ("Rời ghế Cụm trưởng sau một năm, {A} trao cờ cho {B}.", HANDED),
    ("{B} được đề cử và trúng cử Cụm trưởng với số phiếu tuyệt đối.", "election chair B 2025"),
    ("{B} được đề cử làm Cụm trưởng.", ""),
    ("Rời hội trường, {A} trao quà Cụm trưởng gửi cho {B}.", ""),
    # the flag alone
    ("Cờ luân lưu của Cụm từ tay {A} đã được trao cho {B}.", HANDED),
    ("{C} nhận lá cờ truyền thống của tỉnh từ {B} tại triển lãm.", ""),
    ("Trước giờ bế mạc, lá cờ luân lưu của Cụm được {A} trao cho {B}.", HANDED),
    ("{B} đã nhận cờ luân lưu của Cụm từ tay {A}.", HANDED),
    ("{A} bàn giao cờ luân lưu Cụm thi đua số 3 cho {B}.", HANDED),
    ("Giám đốc {A}, ông Lê Văn Thử, trao lại cờ luân lưu cho ông Ngô Văn Mẫn, Giám đốc {B}.", HANDED),
    ("Cụm trưởng là {A}. Lá cờ truyền thống của Cụm đã được {A} trao lại cho {B}.", HANDED),
    ("Cụm trưởng là {C}. {A} trao cờ luân lưu cho {B}.", "chair C 2024"),
    ("{A} trao cờ cho {B}.", ""),
    ("{A} trao Cờ thi đua luân lưu cho {B} vì dẫn đầu Cụm.", ""),
    ("{A} trao cờ luân lưu hội thao cho {B}.", ""),
    ("{A} trao cờ truyền thống cho {B} nhân ngày thành lập.", ""),
    # one role over the years
    ("Cụm trưởng năm 2024 là {A}, năm 2025 là {B}.", NEXT),
    ("Cụm trưởng năm 2023 là {A}, năm 2024 là {B}, năm 2025 đến lượt {C}.", "chair A 2023; chair B 2024; election chair C 2025"),
    ("Năm 2024, Cụm trưởng là {A}; 2025: {B}.", NEXT),
    ("Cụm trưởng năm 2024 do {A} đảm nhận, năm 2025 do {B} đảm nhận.", NEXT),
    ("Cụm trưởng năm 2024 là {A}. Sang năm 2025, đến lượt {B}.", NEXT),
    ("{A} làm Cụm trưởng năm 2024, {B} năm 2025.", NEXT),
    ("Cụm trưởng, Cụm phó năm 2024 lần lượt là {A} và {B}, năm 2025 là {B} và {C}.", "chair A 2024; deputy B 2024; election chair B 2025; election deputy C 2025"),
    ("Cụm trưởng năm 2024 là {A}, năm 2025 {B} đăng cai hội thao.", ONLY),
    ("Cụm trưởng năm 2024 là {A}, năm 2025 sẽ là {B}.", ONLY),
    ("Cụm trưởng năm 2024 là {A}, năm 2023 dẫn đầu là {B}.", ONLY),
    ("Cụm trưởng năm 2024 là {A}. Năm 2023 danh hiệu dẫn đầu thuộc về {B}.", ONLY),
    ("Cụm trưởng qua các năm: {A} (2023), {B} (2024), {C} (2025).", "chair A 2023; chair B 2024; election chair C 2025"),
    ("Cụm trưởng qua các năm: {A} (2 lần), {B} (1 lần).", ""),
    ("Cụm trưởng các năm:\n- Năm 2023: {A}\n- Năm 2024: {B}", "chair A 2023; chair B 2024"),
    ("Lãnh đạo cụm qua các năm:\nNăm | Cụm trưởng | Cụm phó\n2024 | {A} | {B}\nNăm 2025 | {B} | {C}", "chair A 2024; deputy B 2024; election chair B 2025; election deputy C 2025"),
    ("Kết quả:\nNăm | Cụm trưởng\nđầu tiên | {A}", ""),
]  # fmt: skip


@pytest.mark.parametrize("said, told", CASES)
def test_told_in_another_clause(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


def test_flag_at_a_pact() -> None:
    assert rows(PACT + "{A} trao cờ luân lưu của Cụm cho {B}.") == [
        "chair A 2024", "chair B 2025", "handover chair B 2025 < A",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said, count",
    [
        ("Cụm tăng lên 9 thành viên.", 9),
        ("Cụm tăng từ 5 lên 9 thành viên.", 9),
        ("Cụm giảm từ 12 xuống còn 7 xã.", 7),
        ("Sau sáp nhập, cụm thêm 4 xã, từ 5 lên 9 đơn vị thành viên.", 9),
        ("Cụm nâng số mô hình từ 5 lên 9 xã.", None),
        ("Cụm có số xã đạt chuẩn tăng từ 5 lên 9 xã.", None),
    ],
)
def test_members_more_or_fewer(said: str, count: int | None) -> None:
    (cluster,) = reading("Cụm thi đua số 3 Công an tỉnh Lào Cai họp. " + said).clusters
    assert cluster.stated_member_count == count
