"""A course's own colour and fonts, over the course look: one small style sheet.

From one colour come all that the look needs, in both schemes. Each is moved, darker or lighter,
until text in it can be read: 4.5:1 against every ground that it stands on (WCAG 2.2, 1.4.3).
"""

from __future__ import annotations

import colorsys
import hashlib

from generator.model.settings import Settings
from generator.site.output import OutputFile

# Material's names for colours (`theme.palette.primary`), by the value that Material gives them.
NAMED = {
    "red": "#ef5552",
    "pink": "#e92063",
    "purple": "#ab47bd",
    "deep-purple": "#7e56c2",
    "indigo": "#4051b5",
    "blue": "#2094f3",
    "light-blue": "#02a6f2",
    "cyan": "#00bdd6",
    "teal": "#009485",
    "green": "#4cae4f",
    "light-green": "#8bc34b",
    "lime": "#cbdc38",
    "yellow": "#ffec3d",
    "amber": "#ffc105",
    "orange": "#ffa724",
    "deep-orange": "#ff6e42",
    "brown": "#795649",
    "grey": "#757575",
    "blue-grey": "#546d78",
    "black": "#000000",
    "white": "#ffffff",
}
# The grounds of the look that coloured text stands on: paper, sheet, sunk. runtime/css/look.
_LIGHT = ("#faf8f3", "#fffefb", "#f2eee5")
_DARK = ("#1c1a18", "#262320", "#22201d")
_ON_COVER = "#fbf6ea"
_COVER = "#133f43"
_READABLE, _STRONG = 4.5, 7.0

Rgb = tuple[float, float, float]


def brand(settings: Settings, named: str = "") -> OutputFile | None:
    """The style sheet, None where the course has nothing of its own.

    named: a name of Material's, for a course whose settings name no colour.
    """
    colour = settings.color or NAMED.get(named, "")
    rules = [*(_colours(colour) if colour else ()), *_fonts(settings)]
    if not rules:
        return None
    content = "".join(rules).encode()
    digest = hashlib.sha256(content).hexdigest()[:8]
    return OutputFile(f"assets/brand.{digest}.css", content)


def cover_colour(settings: Settings, named: str = "") -> str:
    """The ground of covers, on which light text can be read. named: as for `brand`."""
    colour = settings.color or NAMED.get(named, "")
    return _hex(_against(_rgb(colour), (_ON_COVER,), _STRONG, True)) if colour else _COVER


def _colours(colour: str) -> list[str]:
    light = _scheme(colour, _LIGHT, darker=True)
    dark = _scheme(colour, _DARK, darker=False)
    system = "@media (prefers-color-scheme:dark){:root,.no-js body:not([data-md-color-media])"
    return [
        f':root,[data-md-color-scheme="default"]{{{light}}}\n',
        f'[data-md-color-scheme="slate"]{{{dark}}}\n',
        f"{system}{{{dark}}}}}\n",
    ]


def _scheme(colour: str, grounds: tuple[str, ...], darker: bool) -> str:
    own = _rgb(colour)
    accent = _against(own, grounds, _READABLE, darker)
    on = "#ffffff" if contrast(accent, _rgb("#ffffff")) >= _READABLE else "#101414"
    found = {
        "accent": _hex(accent),
        "accent-strong": _hex(_against(accent, grounds, _STRONG, darker)),
        "on-accent": on,
        "tint": _hex(_mixed(accent, _rgb(grounds[1]), 0.12)),
        "cover": _hex(_against(own, (_ON_COVER,), _STRONG, True)),
        "on-cover": _ON_COVER,
    }
    return "".join(f"--course-{name}:{value};" for name, value in found.items())


def _fonts(settings: Settings) -> list[str]:
    found = {"sans": settings.font, "serif": settings.heading_font or settings.font}
    rules = "".join(f"--course-{name}:{_family(font)};" for name, font in found.items() if font)
    return [f":root{{{rules}}}\n"] if rules else []


def _family(font: str) -> str:
    """The family in quotes, with what stands in until it is there."""
    name = "".join(sign for sign in font if sign.isalnum() or sign in " -_")
    return f'"{name}",system-ui,sans-serif'


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _against(colour: Rgb, grounds: tuple[str, ...], ratio: float, darker: bool) -> Rgb:
    """The colour, so much darker or lighter that it can be read on all these grounds."""
    hue, light, saturation = colorsys.rgb_to_hls(*colour)
    for step in range(101):
        toward = 0.0 if darker else 1.0
        tried = colorsys.hls_to_rgb(hue, light + (toward - light) * step / 100, saturation)
        if all(contrast(tried, _rgb(ground)) >= ratio for ground in grounds):
            return tried
    return (0.0, 0.0, 0.0) if darker else (1.0, 1.0, 1.0)


def _mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (a * share + b * (1 - share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _rgb(colour: str) -> Rgb:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
