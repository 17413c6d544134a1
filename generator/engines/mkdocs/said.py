"""What MkDocs, plugins and templates say and raise, as problems with places."""

from __future__ import annotations

import logging
import os
import re
import traceback
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

import generator
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.reader.configuration import CONFIGURATION, STOPPED, WARNING
from generator.reader.folders import path_from
from generator.reader.source_files import SourceFiles
from generator.text.places import Places
from generator.text.problems import Problem
from generator.text.span import Span

_OURS = Path(generator.__file__).parent
# What these say, our own checks say with a place and a hint.
PLUGIN_SETTING = re.compile(r"Config value 'plugins': Plugin 'course' option")
_SAID_BY_US = ("mkdocs.structure.pages", "mkdocs.structure.nav", "mkdocs.plugins.course")


class Said(logging.Handler):
    """What MkDocs and its plugins say while they work on a course.

    root: the course's folder. file: the configuration in it, which has the place of what has no
    other. sources: what has read that file.
    """

    def __init__(self, root: Path, file: str, sources: SourceFiles) -> None:
        super().__init__(logging.WARNING)
        self.root, self.file, self.sources = root, file, sources
        self.records: list[tuple[int, str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append((record.levelno, record.name, record.getMessage()))

    def of_configuration(self, error: BaseException) -> list[Problem]:
        """What MkDocs says of the configuration, each at the setting that it names."""
        places = Places(self.file, self.sources.text(self.file))
        found = []
        for level, _, message in self.records:
            if level >= logging.ERROR:
                named = re.match(r"Config value '([\w.]+)': (.*)", message, re.DOTALL)
                name, reason = named.groups() if named else ("", message)
                quoted = re.findall(r"'([^']+)'|\"([^\"]+)\"", reason)
                needles = [f"{name}:", *("".join(words) for words in quoted)]
                place = places.find(reversed(needles)) or places.first()
                found.append(CONFIGURATION.at(place, reason=_sentence(reason)))
        reason = _in_words(error)
        return found or [CONFIGURATION.at(places.first(), reason=reason)]

    def told(self, plugin: CoursePlugin) -> list[Problem]:
        """What MkDocs and other plugins have warned of."""
        records = list(self.records)
        self.records.clear()
        texts = dict.fromkeys(
            text
            for level, name, text in records
            if level < logging.ERROR and name not in _SAID_BY_US and not PLUGIN_SETTING.match(text)
        )
        return [WARNING.at(self._place(text, plugin), text=_sentence(text)) for text in texts]

    def stopped(self, error: BaseException, config: MkDocsConfig, plugin: CoursePlugin) -> Problem:
        """Somebody else's code has raised an error. Raises it again where it was ours."""
        if found := in_template(error, self.root, config.theme.custom_dir):
            plugin.sources.text(found.span.path)  # is shown with it
            return found
        if is_ours(error):
            raise error
        text = _in_words(error)
        page = config._current_page
        said = next((t for level, _, t in self.records if level >= 40), "")
        return STOPPED.at(
            self._place(f"{said} {text} {page.file.src_uri if page else ''}", plugin), text=text
        )

    def _place(self, text: str, plugin: CoursePlugin) -> Span:
        """The page that a message names, and what it quotes there; else the configuration."""
        content = getattr(plugin, "content", "")
        found = getattr(plugin, "translations", None)
        for named in re.findall(r"[\w./-]+\.(?:md|markdown)", text):
            named = found.real.get(named, named) if found else named
            if (self.root / content / named).is_file():
                path = f"{content}/{named}"
                quoted = re.findall(r"'([^'\n]+)'", text)
                own = Places(path, plugin.sources.text(path))
                return own.find(words for words in quoted if words != named) or own.first()
        setting = re.match(r"Config value '(\w+)'", text)
        places = Places(self.file, self.sources.text(self.file))
        return (setting and places.find([f"{setting[1]}:"])) or places.first()


def in_template(error: BaseException, root: Path, folder: str | None) -> Problem | None:
    """An error that comes from a template of the author's, with the place that Jinja knows.

    root: the course's folder. folder: that of the author's templates. Where it is the theme's own
    template that stumbles: the author's that it stands in.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [(frame.filename, frame.lineno) for frame in frames]
    if isinstance(error, jinja2.TemplateSyntaxError):
        places.append((error.filename or "", error.lineno))
    for file, line in reversed(places):
        file = os.path.normpath(file)  # Jinja has forward slashes on Windows, too
        if folder and file.startswith(f"{os.path.abspath(folder)}{os.sep}"):
            place = Span(path_from(root, file), line or 1)
            return STOPPED.at(place, text=_in_words(error))
    return None


class Listening:
    """MkDocs and its plugins log; here somebody listens, and nobody prints."""

    def __init__(self, handler: logging.Handler) -> None:
        self.handler, self.log = handler, logging.getLogger("mkdocs")

    def __enter__(self) -> None:
        self.propagates, self.level = self.log.propagate, self.log.level
        self.log.addHandler(self.handler)
        self.log.propagate = False

    def __exit__(self, *_: object) -> None:
        self.log.removeHandler(self.handler)
        self.log.propagate = self.propagates


def _sentence(text: str) -> str:
    """What another program says, as one line without its own full stop."""
    return re.sub(r"\s+", " ", text.strip()).rstrip(".")


def _in_words(error: BaseException) -> str:
    """What an error says, with its name where that is no sentence."""
    text = _sentence(str(error))
    if isinstance(error, jinja2.TemplatesNotFound):
        return f"there is no template of any of the names '{', '.join(map(str, error.templates))}'"
    if isinstance(error, jinja2.TemplateNotFound):
        return f"there is no template of the name '{text}'"
    if isinstance(error, MkDocsException | Abort | OSError) and text:
        return text
    if isinstance(error, SystemExit):
        return f"a hook or a plugin has ended the program ({text or 'without a word'})"
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def is_ours(error: BaseException) -> bool:
    """Whether our own code raised it: that is no author's mistake."""
    if isinstance(error, MkDocsException | Abort):
        return False
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    last = next((file for file in reversed(files) if not file.startswith("<")), "")
    return Path(last).is_relative_to(_OURS)
