"""Pages of every kind carry the same article: headline, lede, date, captions, body; other articles' words stay out."""

import pytest
from page_templates import OTHER, OTHERS, STORY, TEMPLATES, div_soup, e, json_ld, modern, portal, with_others
from test_encoding import ENCODERS

from thidua.model import Article
from thidua.read import InputFile, Tally, read_file

pytest.importorskip("trafilatura")

# What the template's page itself says, and where the reader must have it from.
BASES = {"modern": "json_ld", "meta only": "meta"}


def read(path, page, encoding="utf-8"):
    path.write_bytes(page if isinstance(page, bytes) else page.encode(encoding))
    return list(read_file(InputFile(path, path.name, path.name), Tally()))


@pytest.mark.parametrize("story", [STORY, OTHER], ids=["p01", "p06"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_carries_the_article(tmp_path, name, story):
    (article,) = read(tmp_path / "a.html", TEMPLATES[name](story))
    assert article.title == story.title
    assert (article.published, article.published_basis) == (story.day, BASES.get(name, "stamp"))
    blocks = article.text.split("\n\n")
    for part in (story.title, story.lede, story.caption, *story.paragraphs):
        assert blocks.count(part) == 1, part[:60]
    assert blocks.index(story.title) < blocks.index(story.lede) < blocks.index(story.paragraphs[0])
    if name != "meta only":  # the day stands nowhere on that page
        assert blocks.count(story.stamp) == 1
        assert article.text[article.published_start : article.published_end] in story.stamp
    for headline, day in OTHERS:
        assert headline not in article.text and day not in article.text
    assert "2024" not in "".join(block for block in blocks if block not in story.text and "in:" not in block)


@pytest.mark.parametrize("encoding", ENCODERS)
@pytest.mark.parametrize("template", [div_soup, portal, with_others])
@pytest.mark.parametrize("meta", ["iso-8859-1", "utf-8", "x-user-defined", None])
def test_a_page_in_an_old_encoding(tmp_path, template, encoding, meta):
    page = template(STORY).replace("charset=utf-8", f"charset={meta}" if meta else "")
    page = "".join(c for c in page if c not in "“”©").replace('<meta charset="utf-8">', "")
    (article,) = read(tmp_path / "a.htm", ENCODERS[encoding](page))
    assert article.published == STORY.day
    assert article.title.lower() == STORY.title.lower()
    for part in (STORY.lede, STORY.caption, *STORY.paragraphs):
        assert "".join(c for c in part if c not in "“”©").lower() in article.text.lower()


def test_old_bytes_kept_as_entities(tmp_path):
    raw = ENCODERS["tcvn3"]("".join(c for c in div_soup(STORY) if c not in "“”©"))
    page = "".join(f"&#{byte};" if byte > 127 else chr(byte) for byte in raw)
    (article,) = read(tmp_path / "a.html", page)
    assert article.title.lower() == STORY.title.lower()


def test_a_letter_cut_in_a_summary_leaves_a_page_utf8(tmp_path):
    page = modern(STORY).encode().replace(b'...">', b'\xe1\xbb">')
    (article,) = read(tmp_path / "a.html", page)
    assert article.title == STORY.title


# --- the date: every year depends on it

HEAD = (
    "<html><head><meta charset=utf-8>{head}</head>"
    "<body>{top}<h1>{title}</h1>{under}<div class=body>{text}</div>{foot}</body></html>"
)
PROSE = "".join(f"<p>{e(one)}</p>" for one in (STORY.lede.replace("Ngày 20-11", "Mới đây"), *STORY.paragraphs))
CLOCK = "<div>Thứ Ba, 06/02/2024</div>"


def ld(**more):
    return f"<script type='application/ld+json'>{json_ld(STORY, **more)}</script>"


STAMP = "<p>21/11/2019 16:42</p>"
PUBLISHED = "<meta property='article:published_time' content='{}'>"
MODIFIED = PUBLISHED.replace("published", "modified")
LINKS = "".join(f"<li><a href=/x>{title}</a> ({day})</li>" for title, day in OTHERS)
RELATED = f"<div class=related><h3>Tin liên quan</h3><p>{OTHERS[0][0]} {OTHERS[0][1]} 08:00</p></div>"

# fmt: off
DATES = [  # what the page has; where 2019-11-21 must come from
    ({"head": ld()},                                                                  "json_ld"),
    ({"head": ld(datePublished="2019-11-20T18:30:00Z")},                              "json_ld"),
    ({"head": ld().replace('", "', '"\n "')},                                         "json_ld"),
    ({"head": ld(datePublished="0001-01-01T00:00:00"), "under": STAMP},               "stamp"),
    ({"head": ld(datePublished="05/06/2019 08:00"), "under": STAMP},                  "stamp"),
    ({"head": PUBLISHED.format("2019-11-21T09:42:00Z"), "under": "<p>1/1/2020</p>"},  "meta"),
    ({"head": MODIFIED.format("2024-02-06T09:42:00Z"), "under": STAMP},               "stamp"),
    ({"under": "<div class=time>Thứ Năm, 21/11/2019, 16:42 (GMT+7)</div>"},           "stamp"),
    ({"top": CLOCK, "under": "<span>Cập nhật: 21/11/2019 16:42</span>"},              "stamp"),
    ({"top": STAMP},                                                                  "stamp"),
    ({"under": "<time datetime='2019-11-21T16:42+07:00'>4 năm trước</time>"},         "meta"),
    ({"head": "<meta name=sailthru.date content='2019-11-21'>"},                      "htmldate"),
    ({"top": f"<div class=top-nav>{CLOCK}</div>"},                                    None),
    ({"foot": "<div>© 2005-2024 Báo Miền Xanh</div>"},                                None),
    ({"foot": f"<ul>{LINKS}</ul>"},                                                   None),
    ({"foot": RELATED},                                                               None),
    ({},                                                                              None),
]
# fmt: on


@pytest.mark.parametrize(("parts", "basis"), DATES)
def test_the_date_is_the_articles_own_or_none(tmp_path, parts, basis):
    page = HEAD.format(**({"head": "", "top": "", "under": "", "foot": ""} | parts), title=e(STORY.title), text=PROSE)
    (article,) = read(tmp_path / "a.html", page)
    assert (article.published, article.published_basis) == ("2019-11-21" if basis else None, basis)


# --- headline, lede, outlet, address

SIX = "Sáu xã ký giao ước thi đua"
OG = f"<meta property=og:title content='{SIX}'>"

# fmt: off
TITLES = [
    (f"<title>x</title><h1>Báo Xanh</h1><h1>{SIX}</h1>",                                  SIX),
    (f"{OG}<h1>{SIX}</h1><h1>Tin đọc nhiều trong tuần qua</h1>",                          SIX),
    (f"{OG}<h1>Tin đọc nhiều trong tuần qua</h1><h1>{SIX}</h1>",                          SIX),
    (f"{OG}<title>Thời sự</title>",                                                       SIX),
    (f"<title>{SIX} - Báo Xanh</title>",                                                  SIX),
    (f"<title>Cụm thi đua số 5 - {SIX} | Xanh</title>",                                   f"Cụm thi đua số 5 - {SIX}"),
    (f"<title>Cổng thông tin điện tử tỉnh Xanh</title><p class=TieuDe>{SIX}</p>",         SIX),
    (f"<title>{SIX}</title><h2>Tin mới hôm nay ở tỉnh</h2><h2>{SIX}</h2>",                SIX),
]
# fmt: on


@pytest.mark.parametrize(("head", "title"), TITLES)
def test_the_headline(tmp_path, head, title):
    (article,) = read(tmp_path / "a.html", f"<meta charset=utf-8>{head}<div>{PROSE}</div>")
    assert article.title == title


LONG = "Sáng nay, tại hội trường huyện, sáu xã của Cụm thi đua số 2 đã ký giao ước với mười hai chỉ tiêu."


SLOGAN = (
    "<meta name=description content='Báo Xanh - tiếng nói của nhân dân tỉnh Xanh từ năm 1962'>"
    "<meta property=og:site_name content='Báo Xanh'>"
)

# fmt: off
LEDES = [  # what stands around the body -> times the lede stands in the text
    (f"<meta name=description content='{LONG}'>", "",                                   1),
    (f"<meta property=og:description content='{LONG[:60]}...'>", f"<h2>{LONG}</h2>",    1),
    ("", f"<p class=sapo>{LONG}</p>",                                                   1),
    ("", f"<div id=ctl00_lblTomTat class='NewsDescription'>{LONG}</div>",               1),
    ("", f"<b>{LONG}</b>",                                                              1),
    (f"<meta name=description content='{LONG}'>", f"<div class=lead>{LONG}</div>",      1),
    (SLOGAN, "",                                                                        0),
    ("<meta name=description content='Tin nhanh'>", "",                                 0),
]
# fmt: on


@pytest.mark.parametrize(("head", "under", "times"), LEDES)
def test_the_lede_is_in_the_text_once(tmp_path, head, under, times):
    page = HEAD.format(head=head, top="", title=e(STORY.title), under=under, text=PROSE, foot="")
    (article,) = read(tmp_path / "a.html", page)
    assert article.text.count(LONG) == times
    assert "tiếng nói" not in article.text and "Tin nhanh" not in article.text
    assert article.text.count(STORY.paragraphs[0]) == 1


def test_a_lede_that_the_body_repeats_is_not_doubled(tmp_path):
    page = HEAD.format(
        head="", top="", title=e(STORY.title), under=f"<h2>{LONG}</h2>", text=f"<p>{LONG}</p>{PROSE}", foot=""
    )
    assert read(tmp_path / "a.html", page)[0].text.count(LONG) == 1


def test_outlet_and_address(tmp_path):
    (article,) = read(tmp_path / "a.html", modern(STORY))
    assert (article.outlet, article.url) == ("Báo Miền Xanh", "https://mienxanh.example/thoi-su/bai-1234.html")


# --- pages that are none

TRIGGER = "Cụm thi đua số 2 ký giao ước"


# fmt: off
BAD = [
    (b"",                                                                             "is empty"),
    (b" \n ",                                                                         "is empty"),
    (b"%PDF-1.4",                                                                     "is a PDF"),
    (b"<html>\x00\x01\x02",                                                           "is binary"),
    (f"<html><body><!-- {TRIGGER} --></body></html>".encode(),                        "holds no article"),
    (f"<html><body><script>var a = '{TRIGGER}'</script></body></html>".encode(),      "holds no article"),
    (f"<!-- {TRIGGER} -->".encode(),                                                  "holds no article"),
    ("<p>Это не то, что нужно</p>".encode("koi8-r"),                                  "is not UTF-8"),
    (b"\xff\xfe<\x00p\x00>",                                                          "is broken UTF-16"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "said"), BAD)
def test_a_page_that_is_none_is_one_line(tmp_path, raw, said):
    (reject,) = read(tmp_path / "a.html", raw)
    assert not isinstance(reject, Article)
    assert said in reject.reason and "\n" not in reject.reason


def test_a_page_in_another_declared_encoding_is_only_counted(tmp_path):
    page = "<meta charset=koi8-r><p>Это не то, что нужно</p>".encode("koi8-r")
    assert read(tmp_path / "a.html", page) == []


def test_pages_without_a_trigger_are_never_parsed(tmp_path, monkeypatch):
    monkeypatch.setattr("thidua.read.pages.page.to_page", None)
    assert read(tmp_path / "a.html", "<p>Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam.</p>") == []


def test_a_trigger_in_the_menu_alone_is_no_hit(tmp_path):
    page = portal(STORY)
    for part in (STORY.title, STORY.lede, STORY.caption, *STORY.paragraphs):
        page = page.replace(e(part), "Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam, bà con rất vui.")
    assert read(tmp_path / "a.html", page.replace("Giới thiệu", "Các cụm thi đua")) == []


def test_two_readings_are_the_same(tmp_path):
    assert read(tmp_path / "a.html", modern(STORY)) == read(tmp_path / "a.html", modern(STORY))
