"""What a preview answers to whoever asks, whatever goes wrong meanwhile."""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request
from contextlib import closing, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from watchdog.events import DirCreatedEvent, FileCreatedEvent

from generator.engines.mkdocs import live_server
from generator.engines.mkdocs.live_server import LiveServer
from generator.site.store import CACHE
from tests.support.course import STARTER, MakeCourse
from tests.support.forks import run
from tests.support.ports import free_port
from tests.support.preview import LESSON, LESSON_FILE, Preview, preview

SETTINGS = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
THEMED = SETTINGS.replace("  name: material", "  name: material\n  custom_dir: theme")
OVERRIDE = """{% extends "base.html" %}
{% block announce %}{% if page and page.meta.objectives %}
{{ gone.title }}
{% endif %}{% endblock %}
"""


def refused(running: Preview, path: str) -> tuple[int, str]:
    """The status and the text of an answer that is none of a course's."""
    with pytest.raises(urllib.error.HTTPError) as raised:
        running.get(path)
    with raised.value as answer:
        return answer.code, answer.read().decode()


def test_what_browsers_ask_for_and_no_course_has_is_no_warning(make_course: MakeCourse) -> None:
    with preview(make_course()) as running:
        assert refused(running, ".well-known/appspecific/com.chrome.devtools.json")[0] == 404
        assert refused(running, "favicon.ico")[0] == 404
        running.edit(LESSON_FILE, "A lesson is", "A lesson was")
        said = running.read_until("Built in")
        assert "devtools" not in said and "favicon" not in said


def test_a_setting_that_means_nothing_is_said_once_and_in_our_words(
    make_course: MakeCourse,
) -> None:
    with preview(make_course({"mkdocs.yml": SETTINGS})) as running:
        running.edit("mkdocs.yml", "look: course", "look: course\n      pas_mark: 70")
        said = running.read_until("Built in")
        assert said.count("'pas_mark' means nothing here") == 1
        assert "Unrecognised configuration name" not in said


def test_a_template_that_is_not_there_is_no_page_that_is_not_there(
    make_course: MakeCourse,
) -> None:
    override = OVERRIDE.replace("{{ gone.title }}", "{% include 'gone.html' %}")
    with preview(make_course({"mkdocs.yml": THEMED, "theme/main.html": override})) as running:
        status, page = refused(running, LESSON)
        assert status == 500
        assert "theme/main.html:3" in page and "no template of the name" in page


def test_a_page_that_cannot_be_made_says_why_with_the_place_and_follows_its_mending(
    make_course: MakeCourse,
) -> None:
    with preview(make_course({"mkdocs.yml": THEMED, "theme/main.html": OVERRIDE})) as running:
        status, page = refused(running, LESSON)
        assert status == 500
        assert "theme/main.html:3" in page and "{{ gone.title }}" in page and "data-epoch" in page
        assert "theme/main.html:3" in running.read_until("'gone' is undefined")
        running.edit("theme/main.html", "gone.title", "page.title")
        running.read_until("Built in")
        running.await_text("A lesson is a text file", LESSON)


def test_the_cache_that_a_preview_makes_is_no_news_to_it(tmp_path: Path) -> None:
    server = LiveServer(lambda paths: None, tmp_path, 0)
    server.happened(DirCreatedEvent(str(tmp_path / CACHE)))
    assert not server.has_news
    server.happened(FileCreatedEvent(str(tmp_path / "mkdocs.yml")))
    assert server.has_news
    server.server_close()


def test_a_file_that_is_gone_before_anybody_has_noticed_is_not_there(tmp_path: Path) -> None:
    answered: list[Any] = []
    server = LiveServer(lambda paths: None, tmp_path, 0)
    server.show(lambda path: tmp_path / "gone.css" if path == "gone.css" else b"<body></body>")
    environ = {"PATH_INFO": "/gone.css", "REQUEST_METHOD": "GET"}
    content = b"".join(server.serve_request(environ, lambda *given: answered.append(given[0])))
    server.server_close()
    assert answered[0].startswith("404") and b"500" not in content


def test_this_machine_answers_by_whichever_number_somebody_looks_for_it(
    make_course: MakeCourse,
) -> None:
    hosts = ["127.0.0.1", "localhost", *(["[::1]"] if has_number_six() else [])]
    with preview(make_course()) as running:
        for host in hosts:
            with urllib.request.urlopen(f"http://{host}:{running.port}/{LESSON}") as answer:
                assert "A lesson is a text file" in answer.read().decode()


def test_a_machine_without_the_other_number_has_a_preview(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_server._Other, "address_family", 255)  # no machine has that
    server = LiveServer(lambda changed: None, tmp_path, free_port())
    server.listening = lambda: None
    server.server_bind()
    server.server_activate()
    server.shutdown()


def test_a_preview_that_is_ended_before_it_listens_ends(tmp_path: Path) -> None:
    server = LiveServer(lambda changed: None, tmp_path, free_port())
    ending = threading.Thread(target=server.shutdown, daemon=True)
    ending.start()
    ending.join(60)
    assert not ending.is_alive()


@pytest.mark.parametrize(
    ("host", "told"),
    [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("fe80::1", "[fe80::1]"), ("10.0.0.2", "10.0.0.2")],
)
def test_the_address_that_is_told_can_be_opened_on_this_machine(host: str, told: str) -> None:
    assert live_server.shown(host) == told


def has_number_six() -> bool:
    """Whether this machine knows itself by that version of the protocol."""
    with suppress(OSError), socket.socket(socket.AF_INET6) as probe:
        probe.bind(("::1", 0))
        return True
    return False


@pytest.mark.parametrize("host", ["203.0.113.1", "a..b"])
def test_a_host_that_is_not_this_machine_is_a_sentence(host: str, make_course: MakeCourse) -> None:
    done = run(["generator", "serve", "--host", host, "--port", str(free_port())], make_course())
    assert done.returncode == 1
    assert f"Not served: nobody can listen at '{host}'" in done.stderr


@pytest.mark.parametrize("hooks", ["", "hooks: [hook.py]"])
def test_a_proxy_may_put_a_preview_into_a_folder(hooks: str, make_course: MakeCourse) -> None:
    """With a hook, MkDocs builds the course; without one it is in memory."""
    root = make_course({"mkdocs.yml": f"{SETTINGS}\n{hooks}\n", "hook.py": ""})
    with preview(root) as running:
        for path, script in (("", "./"), (LESSON, "../"), ("a/b/gone.html", "../../")):
            page = refused(running, path)[1] if "gone" in path else running.get(path)
            assert f'src="{script}.course-preview/preview.js"' in page
        connection = HTTPConnection("127.0.0.1", running.port, timeout=120)
        with closing(connection):
            for asked in ("/first-module", "/first-module%FF"):  # the second is no UTF-8
                connection.request("GET", asked)
                answer = connection.getresponse()
                answer.read()
                assert answer.getheader("Location") == "./first-module/"
