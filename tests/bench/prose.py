"""Press prose of our own for the benchmarks: any length, and a stated number of dates and provinces in it."""

import random

PLAIN = (
    "Người dân cho biết họ đã quen với việc phân loại rác tại nhà, nhờ các tổ tự quản đến từng ngõ hướng dẫn.",
    "Bà con mong cây cầu sớm xong để học trò khỏi phải đi đò mỗi khi nước lên, nhất là vào những tháng mưa nhiều.",
    "Ông chủ tịch xã nói rằng việc khó nhất là giữ cho phong trào không lắng xuống sau những ngày ra quân đầu tiên.",
    "Các thành viên thống nhất giữ nguyên quy chế cũ, chỉ thêm phần nói về trách nhiệm của người đứng đầu.",
    "Con đường liên xã dài gần chục cây số nay đã trải nhựa, hai bên trồng hoa và lắp đèn chiếu sáng.",
    "Nhiều gia đình mạnh dạn vay vốn, chuyển từ trồng lúa sang trồng cây ăn quả, thu nhập nhờ vậy khá hơn hẳn.",
    "Cán bộ phụ trách cho hay hồ sơ được trả đúng hẹn, người dân không còn phải đi lại nhiều lần như trước.",
    "Theo Phó Chủ tịch Nguyễn Thị Thu, Hội Nông dân sẽ mở lớp dạy nghề cho thanh niên ngay trong vụ này.",
    "Trường Tiểu học Kim Đồng vừa nhận thư viện mới do Công ty Ánh Dương tặng, gồm sách, bàn ghế và máy tính.",
    "Đại diện Sở Xây dựng khẳng định sẽ kiểm tra lại chất lượng công trình trước khi nghiệm thu, không bỏ qua sai sót.",
    "Giá rau ở chợ đầu mối giảm nhẹ vì nắng đẹp, thương lái thu mua tận ruộng, nông dân đỡ công chuyên chở.",
    "Anh Hoàng Văn Tú kể rằng lúc đầu cả nhà lo lắng, nhưng khi thấy hàng xóm làm được thì cũng mạnh dạn làm theo.",
)
DATED = (
    "Sáng {d}/{m}, tại trụ sở huyện, lãnh đạo các phòng gặp gỡ bà con để bàn việc làm đường, kéo điện và xây trường.",
    "Ngày {d}-{m}-{y}, đơn vị thi công bàn giao mặt bằng, sớm hơn lịch đã hẹn với chủ đầu tư.",
    "Trong 6 tháng đầu năm {y}, hợp tác xã bán được {n} tấn gạo, giá bình quân cao hơn vụ trước.",
    "Hôm qua, đoàn kiểm tra đi thực địa ở ba thôn, ghi nhận ý kiến về bồi thường và tái định cư.",
    "Từ tháng {m} đến nay, trạm y tế khám cho {n} lượt người, phát thuốc miễn phí cho người già neo đơn.",
    "Theo báo cáo, {n} hộ dân đã được cấp nước sạch, đạt {p}% kế hoạch; số còn lại chờ đường ống đi qua xã bên cạnh.",
    "Đội bóng của huyện thắng {a}-{b}, ghi hai bàn trong hiệp đấu cuối trước đông đảo người xem.",
)
PLACED = (
    "Đoàn công tác đã làm việc tại tỉnh {p1} về tiến độ giải phóng mặt bằng và nguồn đất đắp nền đường.",
    "Mưa lớn gây ngập nhiều tuyến phố ở {p1}, học sinh phải nghỉ học, xe buýt đổi lộ trình.",
    "Ngành y tế {p1} và {p2} phối hợp theo dõi người về từ vùng có dịch, lấy mẫu ngay tại bến xe.",
    "Theo UBND tỉnh {p1}, dự án sẽ thông xe trước mùa mưa nếu đủ vật liệu.",
    "Anh quê ở {p1}, ra phố làm thợ hồ từ năm mười tám tuổi, nay đã có xưởng riêng.",
)
NAMES = (
    "Hà Nội", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Quảng Nam", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Bình Dương",
    "Đồng Nai", "Lâm Đồng", "Khánh Hòa", "Thừa Thiên Huế", "Kiên Giang", "Đắk Lắk", "Bắc Giang", "Thái Bình", "Long An",
)  # fmt: skip


def articles(count: int, *, dated: float, placed: float, seed: int = 7) -> list[str]:
    """`count` articles of 12 to 30 sentences; of them the shares `dated` and `placed` hold a date, a province."""
    chance = random.Random(seed)
    made = []
    for _ in range(count):
        rows = []
        for _ in range(chance.randint(12, 30)):
            draw = chance.random()
            pool = DATED if draw < dated else PLACED if draw < dated + placed else PLAIN
            numbers = {
                "d": chance.randint(1, 28),
                "m": chance.randint(1, 12),
                "y": chance.randint(2015, 2026),
                "n": chance.randint(10, 9000),
                "p": chance.randint(10, 99),
                "a": chance.randint(0, 4),
                "b": chance.randint(0, 4),
                "p1": chance.choice(NAMES),
                "p2": chance.choice(NAMES),
            }
            rows.append(chance.choice(pool).format(**numbers))
        made.append("\n\n".join(" ".join(rows[i : i + 3]) for i in range(0, len(rows), 3)))
    return made
