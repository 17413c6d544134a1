"""The course has a length for everybody: an afternoon, a few weeks, or all there is."""

from __future__ import annotations

from generator.model.learning_path import LearningPath
from generator.site.study_time import minutes
from tests.support.flagship import flagship_course

COURSE = flagship_course()
SHORT, LONG, WHOLE = COURSE.paths
MINUTES = {lesson.id: minutes(COURSE, lesson) for lesson in COURSE.lessons}
TALKS = {lesson.id for lesson in COURSE.lessons if COURSE.scenarios_on(lesson)}


def ids(path: LearningPath) -> list[str]:
    return [lesson.id for lesson in path.lessons]


def test_the_first_path_fits_an_afternoon_and_has_one_conversation() -> None:
    assert 120 <= sum(MINUTES[name] for name in ids(SHORT)) <= 165
    assert len(ids(SHORT)) == 11 and len(TALKS & set(ids(SHORT))) == 1


def test_the_second_path_takes_about_six_hours_and_has_three_conversations() -> None:
    assert 300 <= sum(MINUTES[name] for name in ids(LONG)) <= 380
    assert len(TALKS & set(ids(LONG))) == 3


def test_each_path_holds_the_one_before_it_so_that_nothing_is_done_twice() -> None:
    assert set(ids(SHORT)) < set(ids(LONG)) < set(ids(WHOLE))


def test_the_paths_keep_the_order_of_the_course() -> None:
    order = list(MINUTES)
    for path in (SHORT, LONG):
        assert ids(path) == sorted(ids(path), key=order.index)


def test_the_path_through_everything_is_the_whole_course() -> None:
    assert WHOLE.whole and ids(WHOLE) == list(MINUTES)
