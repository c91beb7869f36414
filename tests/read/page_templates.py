"""Pages of ten kinds as papers and portals make them, all written for these tests, all carrying the same article."""

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "corpus" / "sample"


@dataclass(frozen=True)
class Story:
    """An article as an editor has it."""

    title: str
    stamp: str  # as readers see it
    day: str  # ISO
    lede: str
    caption: str
    paragraphs: tuple[str, ...]
    author: str

    @property
    def text(self):
        """As the sample archive's .txt has it."""
        return "\n\n".join((self.stamp, self.title, self.lede, self.caption, *self.paragraphs, self.author))


def story_of(name, day):
    """A sample article laid out stamp, headline, lede, caption, paragraphs, author."""
    stamp, title, lede, caption, *paragraphs, author = (SAMPLE / name).read_text(encoding="utf-8").strip().split("\n\n")
    return Story(title, stamp, day, lede, caption, tuple(paragraphs), author)


STORY = story_of("p01-cum-5-tong-ket-2019.txt", "2019-11-21")
OTHER = story_of("p06-cum-5-ky-giao-uoc-2023.txt", "2023-03-25")

# Headlines of other articles, with days that are not our article's.
OTHERS = (
    ("Thành phố trồng thêm mười nghìn cây xanh ven sông", "02/01/2024"),
    ("Trường học vùng cao đón năm học mới trong niềm vui", "05/09/2023"),
    ("Giá cà phê trong nước lập đỉnh sau hai tháng", "17/03/2024"),
    ("Đội bóng chuyền nữ giành vé vào chung kết", "30/12/2023"),
)


def e(text):
    return escape(text, quote=False)


def paragraphs(story, mark="p"):
    return "\n".join(f"<{mark}>{e(one)}</{mark}>" for one in story.paragraphs)


def json_ld(story, **more):
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "description": story.lede,
        "datePublished": f"{story.day}T16:42:00+07:00",
        "dateModified": "2024-02-02T08:00:00+07:00",
        "publisher": {"@type": "Organization", "name": "Báo Miền Xanh"},
    }
    return json.dumps(node | more, ensure_ascii=False)


def modern(story):
    """A present-day CMS: JSON-LD, Open Graph, lede in an h2 outside the body, figure with figcaption."""
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Thời sự"}]}
    others = "".join(f'<li><a href="/x{n}.html">{e(t)}</a><time>{d}</time></li>' for n, (t, d) in enumerate(OTHERS))
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>{e(story.title)} - Báo Miền Xanh</title>
<link rel="canonical" href="https://mienxanh.example/thoi-su/bai-1234.html">
<meta property="og:site_name" content="Báo Miền Xanh"><meta property="og:title" content="{escape(story.title)}">
<meta property="og:description" content="{escape(story.lede[:140])}...">
<script type="application/ld+json">{json.dumps(crumbs)}</script>
<script type="application/ld+json">{json_ld(story)}</script></head><body>
<header class="site-header"><a class="logo" href="/">Báo Miền Xanh</a><div class="date-now">Thứ Ba, 06/02/2024</div>
<nav><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/thi-dua">Thi đua yêu nước</a></li></ul></nav></header>
<main><article class="detail"><div class="breadcrumb"><a href="/thoi-su">Thời sự</a></div>
<div class="detail-time">{e(story.stamp)}</div><h1 class="detail-title">{e(story.title)}</h1>
<h2 class="detail-sapo">{e(story.lede)}</h2>
<div class="detail-content"><figure><img src="a.jpg" alt=""><figcaption>{e(story.caption)}</figcaption></figure>
{paragraphs(story)}<p class="author">{e(story.author)}</p></div></article>
<section class="box-related"><h3>Tin liên quan</h3><ul>{others}</ul></section></main>
<footer><p>© 2024 Báo Miền Xanh. Giấy phép số 12/GP-BTTTT ngày 03/04/2021.</p></footer></body></html>"""


def portal(story):
    """A government portal in nested tables: no h1, no metadata, a clock at the top, the picture in a table."""
    menu = "".join(f'<tr><td class="menu"><a href="/m{n}">{m}</a></td></tr>' for n, m in enumerate(
        ("Giới thiệu", "Văn bản pháp quy", "Cải cách hành chính", "Thi đua - Khen thưởng", "Hỏi đáp")))  # fmt: skip
    others = "".join(f'<tr><td><a href="/t{n}">{e(t)}</a> ({d})</td></tr>' for n, (t, d) in enumerate(OTHERS))
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Cổng thông tin điện tử tỉnh Miền Xanh</title></head><body>
<table width="1000"><tr><td colspan="3"><img src="banner.jpg"></td></tr>
<tr><td>Thứ ba, 06/02/2024</td><td colspan="2"><a href="/">Trang chủ</a> | <a href="/lh">Liên hệ</a></td></tr>
<tr><td width="200" valign="top"><table>{menu}</table></td>
<td valign="top"><table class="tblNews"><tr><td class="NewsTitle">{e(story.title)}</td></tr>
<tr><td class="NewsDate">{e(story.stamp)}</td></tr>
<tr><td class="NewsLead"><b>{e(story.lede)}</b></td></tr>
<tr><td class="NewsBody"><table align="center"><tr><td><img src="a.jpg"></td></tr><tr><td class="caption">
<i>{e(story.caption)}</i></td></tr></table>
{paragraphs(story)}<p align="right"><b>{e(story.author)}</b></p></td></tr>
<tr><td><b>Các tin khác</b></td></tr>{others}</table></td>
<td width="180"><table><tr><td>Lượt truy cập: 1.234.567</td></tr></table></td></tr>
<tr><td colspan="3">Bản quyền © 2012 UBND tỉnh. Cập nhật lần cuối: 01/02/2012</td></tr></table></body></html>"""


def div_soup(story):
    """A home-made CMS of 2008: divs, br br between paragraphs, the headline in a span, no metadata."""
    text = "<br><br>\n".join(map(e, story.paragraphs))
    return f"""<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<title>{e(story.title)} | Báo Miền Xanh</title></head><body><div id=wrap><div id=top>
<div class=logo>Báo Miền Xanh online</div>
<div class=clock>Hôm nay: Thứ Ba, 06/02/2024</div></div>
<div id=menu><a href=/1>Chính trị</a> <a href=/2>Kinh tế</a> <a href=/3>Xã hội</a> <a href=/4>Pháp luật</a></div>
<div id=main><div><div><span class=titleNews>{e(story.title)}</span></div>
<div class=dateNews>{e(story.stamp)}</div><div><div class=leadNews><strong>{e(story.lede)}</strong></div>
<div><div class=imgNews><img src=a.jpg><div class=captionNews>{e(story.caption)}</div></div>
<div>{text}<br><br></div><div align=right><b>{e(story.author)}</b></div></div></div></div></div>
<div id=footer>Toà soạn: 12 Lê Lợi. Điện thoại: 0234.000000. © 2008</div></div></body></html>"""


def mobile(story):
    """A mobile (AMP) page: few tags, the date as time, lede as a classed p, amp-img with its caption in a div."""
    return f"""<!doctype html><html amp lang="vi"><head><meta charset="utf-8"><title>{e(story.title)}</title>
<link rel="canonical" href="/thoi-su/bai-1234.html">
<meta property="og:url" content="https://m.mienxanh.example/bai-1234.html">
<style amp-boilerplate>body{{-webkit-animation:none}}</style><script async src="https://cdn.example/v0.js">
</script></head><body>
<div class="m-header"><a href="/">Trang nhất</a></div><div class="m-content">
<h1>{e(story.title)}</h1><time datetime="{story.day}T16:42:00+07:00">{e(story.stamp)}</time>
<p class="sapo">{e(story.lede)}</p>
<amp-img src="a.jpg" width="400" height="300"></amp-img><div class="img-caption">{e(story.caption)}</div>
{paragraphs(story)}<p><strong>{e(story.author)}</strong></p></div>
<div class="m-share"><a href="#">Chia sẻ</a> <a href="#">Zalo</a></div>
<div class="m-footer">© Báo Miền Xanh 2024</div></body></html>"""


def printed(story):
    """The page made for printing: the day it was printed under the article, the address as text."""
    return f"""<html><head><meta charset="utf-8"><title>In bài viết</title></head><body onload="window.print()">
<div>Báo Miền Xanh</div><hr><h1>{e(story.title)}</h1><p><i>{e(story.stamp)}</i></p><p><b>{e(story.lede)}</b></p>
<p align="center"><img src="a.jpg"><br><em class="caption">{e(story.caption)}</em></p>
{paragraphs(story)}<p>{e(story.author)}</p><hr>
<p>Nguồn: https://mienxanh.example/thoi-su/bai-1234.html</p><p>Ngày in: 06/02/2024</p></body></html>"""


def word(story):
    """Saved from Word: conditional comments, o:p, a span for every few words, lines broken inside sentences."""

    def runs(text):
        words = e(text).split(" ")
        parts = [" ".join(words[n : n + 5]) for n in range(0, len(words), 5)]
        return "<span\nlang=VI style='font-size:14.0pt'> </span>".join(
            f"<span lang=VI style='font-size:14.0pt;mso-ansi-language:VI'>{one}</span>" for one in parts
        )

    def p(text, kind="MsoNormal"):
        empty = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        return f"<p class={kind} style='text-align:justify'>{runs(text)}<o:p></o:p></p>\n{empty}"

    body = "\n".join(map(p, story.paragraphs))
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Created>2024-02-06T01:00:00Z</o:Created></o:DocumentProperties>
</xml><![endif]-->
<style><!-- p.MsoNormal {{margin:0cm}} --></style></head><body lang=VI><div class=WordSection1>
{p(story.stamp)}{p(story.title, "MsoTitle")}{p(story.lede)}
<p class=MsoNormal align=center><![if !vml]><img width=400 src="a_files/image001.jpg"><![endif]>
</p>{p(story.caption, "MsoCaption")}
{body}{p(story.author)}</div></body></html>"""


def with_others(story):
    """Related articles before, inside and after the text, with their own days; no date in the metadata."""
    box = "".join(f'<div class="item"><a href="/r{n}"><h3>{e(t)}</h3></a><span class="time">{d}</span></div>'
                  for n, (t, d) in enumerate(OTHERS))  # fmt: skip
    first, *rest = story.paragraphs
    inner = f'<div class="VCSortableInPreviewMode relate-link">{OTHERS[2][1]} <a href="/r9">{e(OTHERS[2][0])}</a></div>'
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{e(story.title)}</title>
<meta property="og:title" content="{escape(story.title)}">
<meta property="og:description" content="{escape(story.lede)}"></head><body>
<div class="hot-news"><div class="item"><a href="/h"><h2>{e(OTHERS[0][0])}</h2></a>
<span>{OTHERS[0][1]} 07:00</span></div></div>
<div class="content"><div class="cate">Thời sự</div><h1>{e(story.title)}</h1><div class="meta">
<span>{e(story.stamp)}</span></div>
<div class="summary">{e(story.lede)}</div>
<div class="text"><p>{e(first)}</p>{inner}
<div class="photo"><img src="a.jpg"><p class="photo-caption">{e(story.caption)}</p></div>
{"".join(f"<p>{e(one)}</p>" for one in rest)}<p style="text-align:right"><b>{e(story.author)}</b></p></div>
<div class="tin-lien-quan"><h2>Tin liên quan</h2>{box}</div><div><h2>Đọc nhiều</h2>{box}</div></div>
<div class="sidebar"><h2>Mới nhất</h2>{box}</div></body></html>"""


def meta_only(story):
    """The lede is in og:description only, the date in article:published_time only, the site's name is an h1."""
    return f"""<html><head><meta charset="utf-8"><title>{e(story.title)} - Miền Xanh Online</title>
<meta property="og:title" content="{escape(story.title)}"><meta property="og:site_name" content="Miền Xanh Online">
<meta property="og:description" content="{escape(story.lede)}">
<meta property="og:url" content="https://mienxanh.example/b1.html">
<meta property="article:published_time" content="{story.day}T09:42:00Z">
<meta property="article:modified_time" content="2024-02-06T00:00:00Z">
</head><body><h1><a href="/">Miền Xanh Online</a></h1><div class="post"><h1 class="entry-title">{e(story.title)}</h1>
<div class="entry-content"><div class="wp-caption"><img src="a.jpg">
<p class="wp-caption-text">{e(story.caption)}</p></div>
{paragraphs(story)}<p>{e(story.author)}</p></div></div>
<div id="footer">Copyright © 2011-2024</div></body></html>"""


def entities(story):
    """Every letter beyond ASCII as an entity, the headline in an h2, the lede bold, all in one cell."""
    page = f"""<html><head><title>{e(story.title)}</title></head><body><table><tr><td>
<h2>{e(story.title)}</h2><p><i>{e(story.stamp)}</i></p><p><b>{e(story.lede)}</b></p>
<p align=center><img src=a.jpg></p>
<p class=chuthich>{e(story.caption)}</p>{paragraphs(story)}<p>{e(story.author)}</p></td></tr></table></body></html>"""
    return page.encode("ascii", "xmlcharrefreplace").decode()


TEMPLATES = {
    "modern": modern,
    "portal in tables": portal,
    "div soup": div_soup,
    "mobile": mobile,
    "print": printed,
    "word": word,
    "other articles": with_others,
    "meta only": meta_only,
    "entities": entities,
}
