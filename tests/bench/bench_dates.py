"""How fast is `find_dates`, against dateparser's `search_dates`, on articles made here.

Run: python tests/bench/bench_dates.py

One core, one run, both on the same articles; prints characters a second and the ratio.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable

from thidua.extract.dates import find_dates

SENTENCES = (
    "Sáng {d}/{m}, tại trụ sở huyện, lãnh đạo các phòng gặp gỡ bà con để bàn việc làm đường, kéo điện và xây trường.",
    "Theo báo cáo, {n} hộ dân đã được cấp nước sạch, đạt {p}% kế hoạch; số còn lại chờ đường ống đi qua xã bên cạnh.",
    "Người dân cho biết họ đã quen với việc phân loại rác tại nhà, nhờ các tổ tự quản đến từng ngõ hướng dẫn.",
    "Ngày {d}-{m}-{y}, đơn vị thi công bàn giao mặt bằng, sớm hơn lịch đã hẹn với chủ đầu tư.",
    "Bà con mong cây cầu sớm xong để học trò khỏi phải đi đò mỗi khi nước lên, nhất là vào những tháng mưa nhiều.",
    "Trong 6 tháng đầu năm {y}, hợp tác xã bán được {n} tấn gạo, giá bình quân cao hơn vụ trước.",
    "Ông chủ tịch xã nói rằng việc khó nhất là giữ cho phong trào không lắng xuống sau những ngày ra quân đầu tiên.",
    "Đội bóng của huyện thắng {a}-{b}, ghi hai bàn trong hiệp đấu cuối trước đông đảo người xem.",
    "Hôm qua, đoàn kiểm tra đi thực địa ở ba thôn, ghi nhận ý kiến về bồi thường và tái định cư.",
    "Từ tháng {m} đến nay, trạm y tế khám cho {n} lượt người, phát thuốc miễn phí cho người già neo đơn.",
    "Các thành viên thống nhất giữ nguyên quy chế cũ, chỉ thêm phần nói về trách nhiệm của người đứng đầu.",
    "Con đường liên xã dài gần chục cây số nay đã trải nhựa, hai bên trồng hoa và lắp đèn chiếu sáng.",
    "Nhiều gia đình mạnh dạn vay vốn, chuyển từ trồng lúa sang trồng cây ăn quả, thu nhập nhờ vậy khá hơn hẳn.",
    "Cán bộ phụ trách cho hay hồ sơ được trả đúng hẹn, người dân không còn phải đi lại nhiều lần như trước.",
)


def articles(count: int, seed: int = 7) -> list[str]:
    """`count` articles of 12 to 20 sentences, the same ones for the same seed."""
    chance = random.Random(seed)
    made = []
    for _ in range(count):
        rows = []
        for _ in range(chance.randint(12, 20)):
            sentence = chance.choice(SENTENCES)
            numbers = {
                "d": chance.randint(1, 28),
                "m": chance.randint(1, 12),
                "y": chance.randint(2015, 2026),
                "n": chance.randint(10, 9000),
                "p": chance.randint(10, 99),
                "a": chance.randint(0, 4),
                "b": chance.randint(0, 4),
            }
            rows.append(sentence.format(**numbers))
        made.append("\n\n".join(rows))
    return made


def speed(read: Callable[[str], object], texts: list[str], rounds: int) -> float:
    """Characters a second, the best of `rounds`."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for text in texts:
            read(text)
        best = min(best, time.perf_counter() - start)
    return sum(map(len, texts)) / best


def main() -> int:
    """Measure and print; exit status 1 when the ratio is under `--least`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--slow-articles", type=int, default=6, help="articles given to search_dates")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--least", type=float, default=100.0)
    options = parser.parse_args()
    from dateparser.search import search_dates

    texts = articles(options.articles)
    find_dates(texts[0], "2026-05-05")  # loads dateparser's lexicon once
    search_dates(texts[0], languages=["vi"])
    ours = plain = theirs = 0.0
    for _ in range(options.rounds):  # in turns, so that a busy machine slows all of them
        theirs = max(
            theirs, speed(lambda text: search_dates(text, languages=["vi"]), texts[: options.slow_articles], 1)
        )
        ours = max(ours, speed(lambda text: find_dates(text, "2026-05-05"), texts, 3))
        plain = max(plain, speed(find_dates, texts, 3))
    sys.stdout.write(f"find_dates, published known   {ours / 1e6:8.2f} M chars/s\n")
    sys.stdout.write(f"find_dates, published unknown {plain / 1e6:8.2f} M chars/s\n")
    sys.stdout.write(f"dateparser search_dates       {theirs / 1e6:8.3f} M chars/s\n")
    sys.stdout.write(f"ratio                         {ours / theirs:8.0f}\n")
    return 0 if ours / theirs >= options.least else 1


if __name__ == "__main__":
    raise SystemExit(main())
