"""WARC files for the tests, written by hand after ISO 28500:2017."""


def record(kind, content, **headers):
    """One record; header names with "_" for "-"."""
    lines = [
        b"WARC/1.1",
        b"WARC-Type: " + kind.encode(),
        b"WARC-Record-ID: <urn:uuid:0>",
        b"WARC-Date: 2026-11-23T00:00:00Z",
    ]
    lines += [f"{name.replace('_', '-')}: {value}".encode() for name, value in headers.items()]
    lines += [b"Content-Length: %d" % len(content)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + content + b"\r\n\r\n"


def response(url, body, kind="text/html; charset=utf-8", status="200 OK", **headers):
    """A response record: `body` as the server sent it under `kind`."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        *(f"{n.replace('_', '-')}: {v}" for n, v in headers.items()),
    ]
    http = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return record("response", http, WARC_Target_URI=url, Content_Type="application/http; msgtype=response")


def warc(records, pack=bytes):
    """A file: warcinfo, then a request before each response, each record packed alone."""
    info = record("warcinfo", b"software: tests\r\n", Content_Type="application/warc-fields")
    request = record("request", b"GET / HTTP/1.1\r\n\r\n", Content_Type="application/http; msgtype=request")
    return b"".join(pack(one) for one in [info, *(part for one in records for part in (request, one))])
