"""All lessons of a course in one script, which the menu loads when somebody opens it.

So no page grows with the course. A classic script, which works from a disk as well.
"""

from __future__ import annotations

import json
from typing import Any

from generator.site.frame import ModuleItem
from generator.site.frames import Frames


def outline(frames: Frames) -> bytes:
    """`outline.js`: modules with their lessons, addresses from the site's root.

    runtime/menu/menu.js says what each value means.
    """
    modules = [_module(module) for module in frames.all_modules()]
    text = json.dumps(modules, ensure_ascii=False, separators=(",", ":"))
    return f"courseOutline={text}\n".encode()


def _module(module: ModuleItem) -> list[Any]:
    lessons = [
        [one.id, one.title, one.url, " ".join(one.questions), " ".join(one.passes)]
        + ([dict(one.after)] if one.after else [])
        for one in module.lessons
    ]
    return [module.title, module.url, lessons]
