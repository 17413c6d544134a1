"""A quiz in a built site."""

from __future__ import annotations

from tests.support.building import build_course
from tests.support.course import MakeCourse
from tests.support.markup import Markup
from tests.support.quizzes import HEAD, OWN_PAGE, POOLS, data, quiz_file


def test_a_quiz_leads_to_the_same_lessons_from_wherever_it_is_taken(
    make_course: MakeCourse,
) -> None:
    files = {
        "content/second-module/again.md": HEAD.format("Again", "[first]", "quiz: second-quiz\n"),
        "quizzes/second-quiz.yml": quiz_file("exam: true\ntime_limit: 5\n", POOLS),
    }
    site = build_course(make_course(files))
    for path, others in (
        ("second-module/again.html", ["../first-module/first-lesson.html"]),
        # The page that only tests it again is nothing to read.
        (OWN_PAGE, ["../first-module/first-lesson.html"]),
    ):
        page = Markup((site / path).read_text(encoding="utf-8"))
        lessons = data(page)["objectives"][0]["lessons"]
        assert [one["url"] for one in lessons] == others
        for url in others:
            assert (site / path).parent.joinpath(url).resolve().is_file()
        (style,) = [e for e in page.named("link") if "assessment" in (e.attributes["href"] or "")]
        assert (site / path).parent.joinpath(style.attributes["href"] or "").is_file()
    plain = (site / "first-module/first-lesson.html").read_text(encoding="utf-8")
    assert "assessment" not in plain
