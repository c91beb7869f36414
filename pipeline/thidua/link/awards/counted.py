"""Counted recipients that the extractors leave as words or heads: "Công an 5 tỉnh", "3/6 Công an xã", "23 người"."""

import re
from dataclasses import replace

from thidua.link.stream import Stream, Token
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number


def counted_heads(stream: Stream) -> Stream:
    """The sentence with counted plurals that no names follow ("Công an 5 tỉnh được tặng Cờ") as counted units."""
    if not ("@H" in stream.string and "@A" in stream.string):
        return stream
    heads = [
        i
        for i, t in enumerate(stream.tokens)
        if t.type == "H" and isinstance(t.value, PluralHead) and t.value.count is not None
    ]
    if not heads:
        return stream
    tokens = list(stream.tokens)
    for i in reversed(heads):
        head = tokens[i].value
        assert isinstance(head, PluralHead) and head.count is not None
        tokens[i] = replace(tokens[i], type="Q", value=Count(head.count, "unit", False, False))
        part = tokens[i - 2].folded if i >= 2 and tokens[i - 1].folded == "/" else ""
        if part.isdigit() and 0 < int(part) <= head.count:  # "3/6 Công an xã": three of them
            whole = replace(tokens[i], start=tokens[i - 2].start, value=Count(int(part), "unit", False, False))
            tokens[i - 2 : i + 1] = [whole]
    return stream.with_tokens(tokens)


_PEOPLE = re.compile(
    r"@A\d+ (?:[\"'] [^\"'@]{1,80}[\"'] |của @[IU]\d+ |@I\d+ )?(?:được )?(?:đến tay|trao cho|trao tặng|tặng cho"
    rf"|tặng|cho|dành cho|đến với|:) (?P<n>{NUMBER}) người (?=[.,;]|và |của |trong |thuộc |có )"
    rf"|(?<![^ ])(?P<m>{NUMBER}) người (?:khác |nữa |còn lại )?(?:(?:đã |vừa |vinh dự )?(?:được|nhận|đón nhận|đạt) )"
    r"(?:@I\d+ )?(?:(?:tặng|trao|nhận|phong tặng|công nhận) )*(?:danh hiệu |[\"'] )*@A\d+ "
    r"|(?:^|(?<=[;:,] ))(?:danh hiệu )?@A\d+ (?:của @[IU]\d+ |@I\d+ )?(?P<has>có|gồm|thuộc về|:) "
    rf"(?P<k>{NUMBER}) người (?=[.;,]|và @A)"
)


def counted_people(stream: Stream) -> Stream:
    """The sentence with people right behind a title as counted recipients: "Kỷ niệm chương đến tay 23 người"."""
    match = _PEOPLE.search(stream.string) if " người " in stream.string else None
    group = next((name for name in "nmk" if match and match[name]), "n")
    quantity = number(match[group]) if match else None
    if match is None or not quantity:
        return stream
    begins = match.start("has") if match["has"] else match.start(group)  # "Danh hiệu A có 15 người" lists them
    i, j = stream.token_at(begins), stream.token_at(match.end(group)) + 1
    first, last = stream.tokens[i], stream.tokens[j]
    one = Token("Q", first.start, last.end, f"{match[group]} người", value=Count(quantity, "individual", False, False))
    return counted_people(stream.with_tokens([*stream.tokens[:i], one, *stream.tokens[j + 1 :]]))
