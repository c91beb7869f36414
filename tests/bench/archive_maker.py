"""An archive to measure with: articles of real length in our own words, one in seven thousand on a cluster.

Ordinary articles are chains of syllables that follow one another in sentences written for this (`ORDINARY`), with
names and numbers between, so that a compressor finds about as much to compress as in the articles of the corpus (a
fourth is left at level 3). Words that look like a trigger stand in them as often as in Vietnamese at large: "khối" 195,
"đua" 83, "cụm" 60 times a million words (wordfreq 3.1.1), and as words do they come in clumps, twice in an article that
has them. Hits are articles of the corpus, whole. The same numbers give the same bytes.
"""

import gzip
import json
import random
import re
import subprocess
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path

from thidua.read import has_trigger

CORPUS = Path(__file__).parents[2] / "corpus"
SEED = 20240607
ONE_HIT_IN = 7_000
FILE_ARTICLES = 62_500  # 210 MB unpacked
PAGE_BYTES = 60_000
_SENTENCES = 150_000  # 20 MB: ten times what zstd looks back on at its usual level
_SENTENCES_AN_ARTICLE = (8, 40)  # 3.4 kB in the mean
_PARAGRAPH = 3
_BETWEEN = 0.2  # so often a name or a number stands after a word
_ANCHOR = re.compile(r"(?i)c[uụ]m|kh[oố]i|[đd]ua")

# fmt: off
ORDINARY = (
    "Giá cà phê nhân xô ở Tây Nguyên sáng nay tăng thêm bốn trăm đồng mỗi ký, lên mức cao nhất từ đầu vụ.",
    "Trung tâm dự báo cho biết vùng áp thấp đang mạnh lên và có khả năng thành bão trong hai ngày tới.",
    "Bệnh viện tuyến tỉnh vừa ghép thận thành công cho một bệnh nhân hai mươi bảy tuổi suy thận giai đoạn cuối.",
    "Năm học mới, ngành giáo dục địa phương thiếu gần tám trăm giáo viên, nhiều nhất ở bậc mầm non và tiếng Anh.",
    "Đội chủ nhà mở tỷ số ngay phút thứ mười một sau quả phạt góc, rồi lùi về giữ sân trong phần còn lại của trận.",
    "Ngân hàng Nhà nước giữ nguyên lãi suất điều hành, tỷ giá trung tâm nhích nhẹ so với cuối tuần trước.",
    "Ban quản lý dự án hứa thông xe đoạn tuyến tránh trước Tết nếu thời tiết thuận lợi và mặt bằng được giao đủ.",
    "Người nuôi tôm ven biển lo độ mặn xuống thấp sau nhiều ngày mưa, tôm chậm lớn và dễ mắc bệnh đốm trắng.",
    "Triển lãm tranh lụa của bốn họa sĩ trẻ mở cửa miễn phí đến hết chủ nhật tại nhà trưng bày bên hồ.",
    "Cơ quan chức năng khuyến cáo người dân không bấm vào đường dẫn lạ gửi kèm tin nhắn báo trúng thưởng.",
    "Một công ty khởi nghiệp trong nước gọi được hai triệu đô la để mở rộng dịch vụ giao hàng bằng xe điện.",
    "Hội đồng nhân dân thông qua nghị quyết hỗ trợ học phí cho học sinh vùng bãi ngang và hải đảo.",
    "Đoàn khảo cổ tìm thấy dấu tích lò nung gốm cổ cùng nhiều mảnh bát đĩa men ngọc dưới lớp phù sa dày hai mét.",
    "Giá vàng miếng đi ngang, chênh lệch mua vào và bán ra vẫn ở mức hai triệu đồng mỗi lượng.",
    "Vườn quốc gia thả về rừng mười hai cá thể tê tê sau ba tháng chăm sóc ở trung tâm cứu hộ.",
    "Nhà máy nước sạch mới cấp nước cho bốn xã vùng cao, nơi bà con bao năm phải gùi nước từ khe núi.",
    "Chuyến bay đêm hạ cánh an toàn sau khi phi công báo một đèn tín hiệu ở càng trước không sáng.",
    "Chị bán rau kể, mưa dầm mười ngày làm luống cải thối gốc, mỗi mớ giờ đắt gấp đôi mà vẫn không có hàng.",
    "Nghệ nhân làng nón chỉ cho khách nước ngoài cách chọn lá, là lá trên lưỡi cày nóng rồi khâu từng vòng.",
    "Tòa sơ thẩm tuyên phạt bị cáo bảy năm tù về tội lừa đảo, buộc trả lại toàn bộ số tiền đã chiếm của chín người.",
    "Xe khách mất phanh lao vào lề đường, tài xế kịp đánh lái nên mười chín hành khách chỉ xây xát nhẹ.",
    "Bộ phim tài liệu về người giữ rừng đước chiếu ra mắt trong rạp kín chỗ, đoàn làm phim nán lại rất khuya.",
    "Hãng xe điện giảm giá hai mẫu cỡ nhỏ, tặng thêm bộ sạc tại nhà cho khách đặt trước cuối quý.",
    "Theo bác sĩ, trẻ sốt cao quá hai ngày, nôn nhiều, li bì thì phải đưa ngay tới cơ sở y tế gần nhất.",
    "Thầy giáo già mở lớp chữ Nôm ở đình, học trò có người bảy mươi, có em mới vào cấp hai.",
    "Thanh long trái vụ được thương lái mua tại vườn, nhà nào cũng chong đèn từ chập tối đến gần sáng.",
    "Cảng mới đón tàu container một trăm nghìn tấn đầu tiên, hàng chủ yếu là gỗ dăm và linh kiện.",
    "Lãnh đạo huyện xin lỗi hai mươi ba hộ dân vì chậm cấp giấy chứng nhận quyền sử dụng đất.",
    "Các nhà khoa học đặt bẫy ảnh suốt mùa khô và ghi được ba lần sao la đi qua cùng một con suối.",
    "Ở chợ đầu mối, cá biển về ít vì gió mùa, giá cá thu, cá bớp nhích thêm hai chục nghìn một ký.",
    "Nữ kỳ thủ mười lăm tuổi thắng ván cuối bằng nước thí hậu, giành huy chương vàng giải trẻ châu Á.",
    "Trường nghề ký với doanh nghiệp Nhật để sinh viên năm cuối được thực tập có lương tại xưởng.",
    "Dịch sốt xuất huyết tăng nhanh sau mưa, ngành y tế phun hóa chất ở những nơi có nhiều ca mắc.",
    "Bà cụ tám mươi tuổi hiến nghìn mét đất mặt đường cho thôn làm sân chơi và điểm đọc sách.",
    "Sàn thương mại điện tử phải khai báo doanh thu của người bán, nếu không sẽ bị xử phạt theo quy định mới.",
    "Dàn nhạc giao hưởng biểu diễn miễn phí trong công viên, khán giả trải chiếu ngồi nghe dưới tán cây.",
    "Một trận lốc lúc rạng sáng làm tốc mái sáu mươi ngôi nhà, chính quyền cho dân mượn bạt che tạm.",
    "Doanh nghiệp dệt may đã có đơn hàng đến hết quý hai nhưng đơn giá thấp, công nhân ít tăng ca.",
    "Thủ tướng yêu cầu các bộ cắt giảm thủ tục, không để hồ sơ của người dân và doanh nghiệp quá hạn.",
    "Sông cạn trơ đáy, phà ngừng chạy, học sinh hai xã bờ nam phải đi vòng hai mươi cây số tới trường.",
)
GROUP = (  # "khối": mostly of what is no group of people
    *("Khối lượng giao dịch trên sàn giảm một phần ba so với phiên trước.",
      "Nhà thầu đã làm xong bảy mươi phần trăm khối lượng công việc.",
      "Xe tải chở mười hai mét khối cát đổ nghiêng giữa dốc.",
      "Khối ngoại bán ròng phiên thứ năm liên tiếp.",
      "Ngày hội đại đoàn kết thắt chặt khối đoàn kết trong thôn.",
      "Bác sĩ lấy ra một khối u nặng hai ký.",
      "Các nước trong khối nhất trí giảm thuế cho nông sản.",
      "Lượng nước qua đập ước tám nghìn mét khối mỗi giây.",
      "Khối tài sản của vợ chồng ông được chia đôi.",
      "Lãnh đạo hai khối doanh nghiệp và hành chính cùng dự.",
      "Một khối không khí lạnh đang tràn xuống miền Bắc.") * 20,
    "Học sinh khối 12 được nghỉ ôn thi từ tuần sau.",
)
CLUSTER = (
    "Cụm công nghiệp phía nam huyện đã lấp đầy sáu mươi phần trăm diện tích.",
    "Tổ tự quản của cụm dân cư ven kênh gom rác mỗi sáng thứ bảy.",
    "Di tích nằm trong cụm di tích đền và chùa cổ của xã.",
    "Cảnh báo ổ dịch theo cụm tại hai phường ven sông.",
    "Cụm từ này được tìm nhiều nhất trong tuần.",
    "Anh sửa lại cụm đèn trước của chiếc xe cũ.",
    "Lực lượng cứu nạn lập một cụm lều ở bãi đất cao.",
)
RACE = (
    "Hai nhóm thanh niên tụ tập đua xe trên quốc lộ.",
    "Cuộc đua vô địch còn ba vòng nữa mới ngã ngũ.",
    "Các hãng hàng không chạy đua giảm giá vé dịp hè.",
    "Giải đua thuyền truyền thống trở lại sau hai năm.",
    "Tay đua trẻ về nhất chặng núi.",
)
EMULATION = (
    "Phong trào thi đua yêu nước lan tới từng tổ dân phố.",
    "Công nhân thi đua lao động sản xuất chào mừng ngày lễ lớn.",
    "Nhà trường phát động thi đua dạy tốt, học tốt.",
    "Bà con thi đua làm đường hoa trước ngõ.",
)
# fmt: on
RATES = ((GROUP, 0.060), (CLUSTER, 0.019), (RACE, 0.018), (EMULATION, 0.008))  # in so many of the articles
_CLUMP = 2  # sentences of a kind in an article that has any


def own_hits() -> list[tuple[str, str | None]]:
    """Articles of the corpus on a cluster: text and day of publication."""
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("gold/*.json"))]
    return [(gold["text"], gold["published"]) for gold in golds if gold["relevant"]]


def sentences(dice: random.Random, count: int = _SENTENCES) -> list[str]:
    """Chains of syllables, each pair of neighbours out of an own text; now and then a name or a number between."""
    after: dict[str, list[str]] = {}
    starts: list[str] = []
    for sentence in ORDINARY:
        words = sentence.split()
        starts.append(words[0])
        for word, following in pairwise(words):
            after.setdefault(word, []).append(following)
    names = _names()
    found = []
    for _ in range(count):
        word = dice.choice(starts)
        chain = [word]
        for _ in range(dice.randrange(12, 36)):
            word = dice.choice(after.get(word) or starts)
            chain.append(word)
            if dice.random() < _BETWEEN:
                chain.append(dice.choice(names) if dice.random() < 0.7 else str(dice.randrange(2, 9_000)))
        found.append(" ".join(chain).rstrip(".,;:!?") + ".")
    return found


def _names() -> list[str]:
    """Words of the corpus with a capital in the middle of a sentence, without those a trigger is made of."""
    texts = [text for text, _ in own_hits()] + [p.read_text(encoding="utf-8") for p in sorted(CORPUS.glob("sample/*"))]
    words = {word for text in texts for word in re.findall(r"(?<=\w )[A-ZĐ][a-zà-ỹ]+\b", text)}
    return sorted(word for word in words if not _ANCHOR.search(word))


def texts(articles: int, seed: int = SEED) -> Iterator[tuple[int, str, str | None, str]]:
    """Every article of the archive: its number, its title, its day (None: a hit that says its own), its text."""
    dice = random.Random(seed)
    pool, hits = sentences(dice), own_hits()
    for number in range(articles):
        if number % ONE_HIT_IN == ONE_HIT_IN // 2:
            text, published = hits[number // ONE_HIT_IN % len(hits)]
            yield number, "", published, text
            continue
        some = dice.choices(pool, k=dice.randint(*_SENTENCES_AN_ARTICLE))
        for words, rate in RATES:
            if dice.random() < rate:
                for _ in range(_CLUMP):
                    some[dice.randrange(len(some))] = dice.choice(words)
        day = f"{dice.randint(2004, 2025)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        paragraphs = [" ".join(some[at : at + _PARAGRAPH]) for at in range(1, len(some), _PARAGRAPH)]
        yield number, some[0][:-1], day, "\n".join(paragraphs)


def make_jsonl(folder: Path, articles: int, seed: int = SEED) -> list[Path]:
    """The archive as zstd JSONL (level 3) in files of FILE_ARTICLES; what is there already is kept."""
    done = folder / f"jsonl-{articles}-{seed}"
    if not done.exists():
        making = done.with_suffix(".part")
        making.mkdir(parents=True, exist_ok=True)
        source = texts(articles, seed)
        for part in range(0, articles, FILE_ARTICLES):
            path = making / f"part-{part // FILE_ARTICLES:03d}.jsonl.zst"
            with subprocess.Popen(["zstd", "-q", "-f", "-3", "-o", path], stdin=subprocess.PIPE) as packer:
                assert packer.stdin is not None
                for number, title, day, text in (next(source) for _ in range(min(FILE_ARTICLES, articles - part))):
                    packer.stdin.write(_line(number, title, day, text))
        making.rename(done)
    return sorted(done.iterdir())


def _line(number: int, title: str, day: str | None, text: str) -> bytes:
    record = {"id": number, "url": f"https://bao.example/tin/{number}.html", "title": title, "published": day}
    return (json.dumps(record | {"text": text}, ensure_ascii=False) + "\n").encode()


def page(number: int, title: str, day: str | None, text: str, pool: list[str]) -> bytes:
    """The article as a page of a newspaper's site, PAGE_BYTES long: menus, styles, scripts, headlines around it."""
    dice = random.Random(number)
    body = "\n".join(f'<p class="Normal">{escape(one)}</p>' for one in text.split("\n"))
    head = (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta property="article:published_time" content="{day or ""}"></head><body>'
    )
    parts = [head, f"<article><h1>{escape(title)}</h1>\n{body}</article>"]
    size = sum(len(part.encode()) for part in parts)
    rest = []
    while size < PAGE_BYTES:
        name = f"m{dice.getrandbits(40):010x}"
        rest.append(
            f'<li class="item {name}"><a href="/chuyen-muc/{name}/tin-{dice.getrandbits(32)}.html" title="xem thêm">'
            f'<img src="/anh/{dice.getrandbits(48):012x}.jpg" width="120" height="80" alt=""></a>'
            f"<h3>{escape(dice.choice(pool)[:70])}</h3></li>\n"
            f"<style>.{name}{{margin:0 auto;padding:{dice.randrange(20)}px;color:#{dice.getrandbits(24):06x}}}"
            f'</style>\n<script>q.push(["{name}",{dice.getrandbits(30)},function(a,b){{return a||b}}]);</script>\n'
        )
        size += len(rest[-1].encode())
    half = len(rest) // 2
    return "".join((parts[0], *rest[:half], parts[1], *rest[half:], "</body></html>")).encode()


def make_pages(folder: Path, pages: int, seed: int = SEED) -> tuple[Path, Path, Path]:
    """The first articles as a folder of HTML, as one WARC and as one WARC of gzip members: pages without a trigger
    are what is measured, so those that have one, by chance or not, are left out."""
    html, plain, packed = (folder / f"{name}-{pages}-{seed}-none" for name in ("html", "warc", "warc.gz"))
    if not packed.exists():
        for one in (html, plain, packed):
            one.mkdir(parents=True, exist_ok=True)
        pool = sentences(random.Random(seed), 5_000)
        with (plain / "a.warc").open("wb") as crawl, (packed / "a.warc.gz").open("wb") as members:
            for number, title, day, text in texts(pages, seed):
                raw = page(number, title, day, text, pool)
                if has_trigger(raw):
                    continue
                (html / f"{number}.html").write_bytes(raw)
                record = _response(f"https://bao.example/tin/{number}.html", raw)
                crawl.write(record)
                members.write(gzip.compress(record, 6, mtime=0))
    return html, plain, packed


def _response(url: str, raw: bytes) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + raw
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response"
    )
    return f"{head}\r\nContent-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
