"""The short film that `course new` writes: drawn and encoded in Chromium, put into a WebM here.

    .venv/bin/python -m tests.tools.starter_video

It is drawn by the script below and by nothing else, so it is ours. No sound, VP8.
"""

from __future__ import annotations

import base64
import struct
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.support import machine

PLACE = machine.PROJECT / "generator/starter/content/first-module/counting.webm"
NAME = b"course"
WIDTH, HEIGHT, RATE, SECONDS = 480, 270, 10, 8

_DRAW = """async ([width, height, rate, seconds]) => {
  const canvas = new OffscreenCanvas(width, height), at = canvas.getContext("2d"), chunks = [];
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      chunks.push([chunk.type === "key", chunk.timestamp, btoa(String.fromCharCode(...bytes))]);
    },
    error: (error) => { throw error; },
  });
  encoder.configure({ codec: "vp8", width, height, bitrate: 30000, framerate: rate });
  const coin = (x, y) => {
    at.beginPath(); at.ellipse(x, y, 34, 13, 0, 0, 7);
    at.fillStyle = "#e0b040"; at.fill(); at.lineWidth = 3; at.strokeStyle = "#5a4210"; at.stroke();
  };
  for (let n = 0; n < rate * seconds; n++) {
    const second = n / rate;
    at.fillStyle = "#f4efe4"; at.fillRect(0, 0, width, height);
    at.fillStyle = "#7a5a36"; at.fillRect(0, 226, width, 44);
    const first = Math.min(5, 1 + Math.floor(second * 1.4));
    const again = Math.max(0, Math.min(5, Math.floor((second - 4) * 1.6)));
    for (let i = 0; i < first - again; i++) coin(140, 212 - i * 18);
    for (let i = 0; i < again; i++) coin(340, 212 - i * 18);
    at.fillStyle = "#2b2b2b"; at.font = "bold 30px sans-serif"; at.textAlign = "center";
    at.fillText(second < 4 ? `${first}` : `${again}`, second < 4 ? 140 : 340, 90);
    const frame = new VideoFrame(canvas, { timestamp: (n * 1e6) / rate, duration: 1e6 / rate });
    encoder.encode(frame, { keyFrame: n === 0 });
    frame.close();
  }
  await encoder.flush();
  return chunks;
}"""


def element(name: int, content: bytes) -> bytes:
    """An element of EBML: its name, its length in eight bytes, its content."""
    digits = (name.bit_length() + 7) // 8
    return name.to_bytes(digits, "big") + struct.pack(">Q", 1 << 56 | len(content)) + content


def number(name: int, value: int) -> bytes:
    """An element that holds a whole number."""
    return element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def webm(chunks: list[Any]) -> bytes:
    """The frames as a WebM: a head, one track, one cluster. Matroska's names stand in RFC 9559."""
    head = element(
        0x1A45DFA3,
        number(0x4286, 1) + number(0x42F7, 1) + number(0x42F2, 4) + number(0x42F3, 8)
        + element(0x4282, b"webm") + number(0x4287, 2) + number(0x4285, 2),
    )  # fmt: skip
    length = element(0x4489, struct.pack(">d", SECONDS * 1000.0))
    info = element(
        0x1549A966,
        number(0x2AD7B1, 1_000_000) + length + element(0x4D80, NAME) + element(0x5741, NAME),
    )  # fmt: skip
    video = element(0xE0, number(0xB0, WIDTH) + number(0xBA, HEIGHT))
    track = number(0xD7, 1) + number(0x73C5, 1) + number(0x83, 1) + element(0x86, b"V_VP8") + video
    blocks = b"".join(
        element(0xA3, struct.pack(">BhB", 0x81, round(time / 1000), 0x80 if key else 0) + data)
        for key, time, data in ((k, t, base64.b64decode(d)) for k, t, d in chunks)
    )
    cluster = element(0x1F43B675, number(0xE7, 0) + blocks)
    return head + element(0x18538067, info + element(0x1654AE6B, element(0xAE, track)) + cluster)


def main() -> None:
    """Draw it and write it."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        page_file = Path(folder) / "index.html"
        page_file.write_text("<!doctype html><title>Film</title>", encoding="utf-8")
        options = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=machine.get("chromium"), args=options)
        page = browser.new_page()
        page.goto(page_file.as_uri())
        chunks = page.evaluate(_DRAW, [WIDTH, HEIGHT, RATE, SECONDS])
        browser.close()
    PLACE.write_bytes(webm(chunks))
    print(f"{PLACE}: {PLACE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
