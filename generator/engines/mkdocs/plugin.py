"""The courier between MkDocs and the course: events in, values out, no ideas of its own."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.checks import check
from generator.engines.markdown_extension import CourseExtension, Embeds
from generator.model.course import Course
from generator.model.coverage import coverage, coverage_page
from generator.reader import Reading, read_course
from generator.site.course_json import course_json
from generator.site.frames import Frames
from generator.site.output import OutputFile
from generator.site.site_files import (
    PROGRESS_PATH,
    assessment_assets,
    assets,
    coverage_file,
    generated_pages,
    quiz_page_path,
    scenario_assets,
)
from generator.text.problem_formats import as_text, summary
from generator.text.problems import count, in_order

log = get_plugin_logger("course")
THEME = Path(__file__).parent / "material"

# MkDocs stamps pages and the sitemap with the day of the build; the same sources would then give
# other bytes tomorrow. Our sitemap names no dates, and this one goes into no page.
NO_DATE = "1980-01-01"


class CourseConfig(Config):
    """The settings under `plugins: course:`; the reader checks them, with places."""

    id = Optional(Type(str))
    quizzes = Type(str, default="quizzes")
    pass_mark = Optional(Type((int, float)))


class CoursePlugin(BasePlugin[CourseConfig]):
    """Hands the course to MkDocs. One object lives through all rebuilds of `serve`."""

    def __init__(self) -> None:
        self.serving = False
        # Set by our own command line, which has read and judged the course already.
        self.reading: Reading | None = None
        self.on_page_done: Callable[[], None] | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Defining this keeps the object across rebuilds."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and judge the course, before MkDocs clears the old site."""
        root = Path(config.config_file_path).parent
        self.course = self._read(root)
        self.extension = _extension(config)
        self.assets = assets()
        script, style = self.assets
        config.extra_css = [style.path, *config.extra_css]
        config.extra_javascript = [script.path, *config.extra_javascript]
        config.watch = [*config.watch, str(root / self.config.quizzes)]
        # After the author's own overrides, before the theme's templates.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        return config

    def _read(self, root: Path) -> Course:
        given, self.reading = self.reading, None
        reading = given or read_course(root)
        if given is None:
            self._tell(reading)
        if reading.course is None:
            raise PluginError("There is no course to build.")
        return reading.course

    def _tell(self, reading: Reading) -> None:
        found = [*reading.problems, *(check(reading.course) if reading.course else ())]
        problems = in_order(found)
        for problem in problems:
            say = {"error": log.error, "warning": log.warning, "note": log.info}[problem.severity]
            say(as_text(problem, reading.texts))
        if count(problems)["error"] and not self.serving:
            raise PluginError(f"The course was not built: {summary(problems)}.")

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add what the course generates; keep its source of sources out of the site."""
        course = self.course
        sources = files.get_file_from_path("sources.yml")
        if sources:
            files.remove(sources)
        self.embeds = Embeds(course, lambda path: self._url(files, path))
        keeper = self.embeds.renderer.keeper()
        talks = scenario_assets() if course.scenarios else ()
        styles = assessment_assets() if any(q.conducted for q in course.quizzes) else ()
        for output in (*self.assets, *talks, *styles, *generated_pages(course, keeper)):
            files.append(_generated(config, output))
        urls = {page.path: self._url(files, page.path) or "" for page in course.every_page}
        quiz_path = posixpath.join(course.content, "")
        quiz_urls = {
            name: self._url(files, quiz_path + quiz_page_path(name)) or ""
            for name in (*course.quiz, *course.scenario)
        }
        document = OutputFile("course.json", course_json(course, urls, quiz_urls))
        files.append(_generated(config, document))
        if coverage_page(course):
            files.append(self._coverage(config))
        progress = self._url(files, quiz_path + PROGRESS_PATH) or ""
        home = self._url(files, f"{course.content}/index.md") or ""
        more = [tuple(file.path for file in group) for group in (talks, styles)]
        self.frames = Frames(course, urls, home, progress, *more)
        self.extension.embeds = self.embeds
        return files

    def _coverage(self, config: MkDocsConfig) -> File:
        """The page that links to all others; they have their addresses by now."""
        url = _generated(config, coverage_file("")).url.removeprefix("./")
        html = self.embeds.renderer.coverage(coverage(self.course), url)
        return _generated(config, coverage_file(html))

    def _url(self, files: Files, path: str) -> str | None:
        """The address of a file below the content folder."""
        file = files.get_file_from_path(path.removeprefix(f"{self.course.content}/"))
        return file.url.removeprefix("./") if file else None

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Take the clock out of the pages."""
        for file in files.documentation_pages():
            page = file.page or Page(None, file, config)
            page.update_date = NO_DATE
        return nav

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Tell the extension which page comes."""
        self.embeds.page = self.course.page.get(f"{self.course.content}/{page.file.src_uri}")
        self.embeds.page_url = page.file.url.removeprefix("./")
        self.embeds.titled = not page.file.src_uri.startswith("quizzes/")
        return markdown

    def on_page_context(
        self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> Any:
        """Give the page's template its frame."""
        path = f"{self.course.content}/{page.file.src_uri}"
        context["frame"] = self.frames.of(path, page.file.url.removeprefix("./"))
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Count the page as done."""
        if self.on_page_done:
            self.on_page_done()
        return output


def _generated(config: MkDocsConfig, output: OutputFile) -> File:
    content = output.content
    return File.generated(
        config,
        output.path,
        content=content.decode() if output.path.endswith(".md") else content,
        inclusion=InclusionLevel.NOT_IN_NAV,
    )


def _extension(config: MkDocsConfig) -> CourseExtension:
    """One extension object for all pages, put in the place of the name in mkdocs.yml."""
    extension = CourseExtension()
    others = [e for e in config.markdown_extensions if e not in ("course", CourseExtension)]
    others = [e for e in others if not isinstance(e, CourseExtension)]
    config.markdown_extensions = [*others, extension]  # type: ignore[list-item]
    return extension
