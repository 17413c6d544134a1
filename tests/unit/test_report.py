"""`course report`: known difficulties recovered, figures that mean nothing left out, files kept."""

from __future__ import annotations

import csv
import io
import math
import random
import re
from pathlib import Path
from typing import Any

import pytest

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.report import advice, statistics
from generator.report.files import files
from generator.report.folder import MARK, NotOurs, write
from generator.report.found import result_files
from generator.report.statistics import SQL, NoDatabase, Rows, Statistics, count, interval
from tests.bench import results as made
from tests.support.course import MakeCourse
from tests.support.results import AT, answer, as_file, results, signed


def handed_in(folder: Path, files: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    for number, told in enumerate(files):
        (folder / f"{number}.json").write_bytes(as_file(told))
    return folder


def counted(folder: Path, course: Course | None = None) -> Statistics:
    return count(result_files([str(folder)]), course)


def by(rows: list[Any], name: str, key: str = "question") -> Any:
    return next(row for row in rows if row[key] == name)


def learner(number: int, **more: Any) -> dict[str, Any]:
    who = {"id": f"{number:016x}", "name": f"L{number}"}
    return results({"id": more.pop("course", "made-up")}, learner=who, **more)


def test_known_difficulties_are_recovered(tmp_path: Path) -> None:
    number = 600
    assert sum(1 for _ in made.write(tmp_path / "in", number)) == number
    found = counted(tmp_path / "in")
    assert found.learners == number and not found.refused
    assert len(found.tables["items"]) == 2 * made.QUESTIONS
    for row in found.tables["items"]:
        true = made.difficulty(int(row["question"][-2:]))
        # Of 80 questions one would be off by three standard deviations in a fifth of all cases.
        assert abs(row["difficulty"] - true) < 4.5 * math.sqrt(true * (1 - true) / number)
        assert row["discrimination"] > 0.1 and row["upper_lower"] > 0.1
    options = [row for row in found.tables["options"] if row["question"] == "test-20"]
    assert {row["part"] for row in options} == set(made.PARTS)
    assert math.isclose(sum(row["share"] for row in options), 1)


def test_discrimination_and_alpha_are_those_of_the_formulas(
    tmp_path: Path, make_course: MakeCourse
) -> None:
    """Against the plain definitions, worked out here in Python."""
    luck = random.Random(4)
    names = ["a", "b", "c", "d"]
    shares = [
        [float(luck.random() < chance) for chance in (0.9, 0.6, strength, strength)]
        for strength in [luck.random() for _ in range(60)]
    ]
    told = [
        learner(
            n,
            course="the-starter",
            questions={q: answer([q], s) for q, s in zip(names, row, strict=True)},
        )
        for n, row in enumerate(shares)
    ]
    folder = handed_in(tmp_path / "in", told)
    course = read_course(make_course({"quizzes/first-quiz.yml": quiz(names)})).course
    found = counted(folder, course)
    columns = list(zip(*shares, strict=True))
    sums = [sum(row) for row in shares]
    for name, column in zip(names, columns, strict=True):
        rest = [(total - own) / 3 for total, own in zip(sums, column, strict=True)]
        item = by(found.tables["items"], name)
        assert item["discrimination"] == pytest.approx(correlation(column, rest))
    alpha = 4 / 3 * (1 - sum(variance(column) for column in columns) / variance(sums))
    (row,) = found.tables["reliability"]
    assert row["alpha"] == pytest.approx(alpha) and row["kr20"]


def quiz(names: list[str]) -> str:
    return "title: A quiz\nquestions:\n" + "".join(
        f"  - id: {name}\n    kind: true-false\n    objective: first\n    prompt: Is it {name}?\n"
        "    answer: true\n    feedback: {right: Yes., wrong: No.}\n"
        for name in names
    )


def variance(values: Any) -> float:
    mean = sum(values) / len(values)
    return float(sum((one - mean) ** 2 for one in values) / (len(values) - 1))


def correlation(one: Any, other: Any) -> float:
    a, b = sum(one) / len(one), sum(other) / len(other)
    both = sum((x - a) * (y - b) for x, y in zip(one, other, strict=True)) / (len(one) - 1)
    return float(both / math.sqrt(variance(one) * variance(other)))


class TestWhereFiguresMeanNothing:
    def test_of_one_learner_there_is_a_page_without_them(self, tmp_path: Path) -> None:
        questions = {"a": answer(["x"]), "b": answer(["x"], 0)}
        found = counted(handed_in(tmp_path / "in", [learner(1, questions=questions)]))
        assert [row["discrimination"] for row in found.tables["items"]] == [None, None]
        assert [row["upper_lower"] for row in found.tables["items"]] == [None, None]
        assert b"nan" not in dict(files(found, "T", False))["index.html"].lower()

    def test_of_learners_who_all_did_the_same_too(
        self, tmp_path: Path, make_course: MakeCourse
    ) -> None:
        course = read_course(make_course({"quizzes/first-quiz.yml": quiz(["a", "b"])})).course
        alike = {"a": answer(["x"]), "b": answer(["x"])}
        told = [learner(n, course="the-starter", questions=alike) for n in range(30)]
        found = counted(handed_in(tmp_path / "in", told), course)
        (row,) = found.tables["reliability"]
        assert row["alpha"] is None
        assert "Not defined" in advice.of_reliability(row)
        assert {row["discrimination"] for row in found.tables["items"]} == {None}

    def test_of_files_without_an_answer_too(self, tmp_path: Path) -> None:
        found = counted(handed_in(tmp_path / "in", [learner(1), learner(2)]))
        assert found.learners == 2 and found.tables["items"] == []
        assert b"2" in dict(files(found, "T", False))["index.html"]


def test_who_handed_in_twice_counts_once_with_the_latest(tmp_path: Path) -> None:
    late = "2026-11-25T10:00:00.000Z"
    told = [
        learner(1, last=late, questions={"a": answer(["x"], 1)}),
        learner(1, last=AT, questions={"a": answer(["x"], 0)}),
        learner(2, questions={"a": answer(["x"], 0)}),
        learner(3, questions={"a": answer(["x"], 0)}),
    ]
    told[3] = signed({**told[3], "learner": {"id": f"{3:016x}", "name": "L2"}, "code": ""})
    found = counted(handed_in(tmp_path / "in", told))
    assert found.learners == 3 and found.files == 4 and found.namesakes == 1
    assert by(found.tables["items"], "a")["difficulty"] == pytest.approx(1 / 3)


def test_gain_has_its_interval(tmp_path: Path) -> None:
    assert interval(0.1, 0.2, 25) == pytest.approx(
        (0.1 - 2.064 * 0.04, 0.1 + 2.064 * 0.04), abs=1e-3
    )
    assert interval(0.1, None, 1) is None
    for freedom, point in {1: 12.706, 3: 3.182, 5: 2.571, 30: 2.042, 1000: 1.962}.items():
        assert statistics._t(freedom) == pytest.approx(point, abs=0.01)


HOSTILE_NAME = '=HYPERLINK("http://x")<script>alert(1)</script>'


def test_hostile_files_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = handed_in(
        tmp_path / "in",
        [
            signed(
                {
                    **learner(1, questions={"a": answer(["=1+1"])}),
                    "code": "",
                    "learner": {"id": "0" * 16, "name": HOSTILE_NAME},
                }
            ),
            learner(4, last="2026-02-31T10:00:00.000Z"),
            learner(2, questions={"<img src=x>": answer(["@x"]), "a": answer(['",\n\x00'])}),
        ],
    )
    whole = as_file(learner(3))
    for name, content in {
        "empty": b"",
        "nested": b"[" * 100_000,
        "endless": whole.replace(b'"hours":0', b'"hours":1e308'),
        "changed": whole.replace(b'"hours":0', b'"hours":9'),
        "types": whole.replace(b"[]", b"{}"),
    }.items():
        (folder / f"{name}.json").write_bytes(content)
    (folder / "folder.json").mkdir()
    found = counted(folder)
    assert found.learners == 3
    assert sorted(Path(one.path).stem for one in found.refused) == sorted(
        ["empty", "nested", "endless", "changed", "types"]
    )
    told = dict(files(found, "<b>A course</b>", False))
    page = told["index.html"].decode()
    assert not re.search(r"<script|<img|<b>A course|javascript:|http", page)
    rows = list(csv.reader(io.StringIO(told["learners.csv"].decode("utf-8-sig"))))
    assert any(cell.startswith("'=HYPERLINK") for row in rows for cell in row)
    for name, content in told.items():
        if name.endswith(".csv"):
            cells = csv.reader(io.StringIO(content.decode("utf-8-sig")))
            assert not [
                c for row in cells for c in row if re.match(r"\s*[=@|%]|\s*[+-](?![\d.])", c)
            ]


def test_names_are_left_out_on_request(tmp_path: Path) -> None:
    folder = handed_in(tmp_path / "in", [learner(n) for n in range(5)])
    (folder / "results-L3.json").write_text("{")
    found = counted(folder)
    with_names = b"".join(content for _, content in files(found, "T", False))
    without = b"".join(content for _, content in files(found, "T", True))
    assert b"L3" in with_names and f"{3:016x}".encode() in with_names
    assert b"L3" not in without and f"{3:016x}".encode() not in without


def test_a_folder_of_somebody_else_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "index.html").write_text("mine")
    with pytest.raises(NotOurs, match=r"index\.html is not from a report"):
        write(out, [("index.html", b"theirs"), ("a.csv", b"")])
    assert (out / "index.html").read_text() == "mine" and not (out / "a.csv").exists()
    (out / "index.html").rename(out / "notes.txt")
    write(out, [("index.html", b"one"), ("old.csv", b"")])
    write(out, [("index.html", b"two")])
    names = {path.name for path in out.iterdir()}
    assert names == {"index.html", "notes.txt", MARK}
    (out / MARK).write_text('{"files": ["../notes.txt", "notes.txt", "gone.csv"]}')
    (out / "index.html").unlink()
    write(out, [("index.html", b"three")])
    assert (out / "notes.txt").read_text() == "mine", "a list that somebody wrote deletes nothing"


# What DuckDB and PostgreSQL know by one name, and with one meaning.
_COMMON = {
    *("avg", "coalesce", "corr", "count", "extract", "max", "md5", "min", "nullif", "percent_rank"),
    *("row_number", "stddev_pop", "stddev_samp", "sum", "var_samp"),
}


def test_the_sql_calls_only_functions_that_other_databases_have_too() -> None:
    words = {"and", "as", "in", "on", "or", "over", "then", "when", "from", "where"}
    for path in sorted(SQL.glob("*.sql")):
        text = re.sub(r"--.*|CREATE TABLE \w+ \(", "", path.read_text())
        called = {name.lower() for name in re.findall(r"\b(\w+) ?\(", text)}
        assert called - words <= _COMMON, path.name
        assert not re.search(
            r"\bDOUBLE\b(?! PRECISION)|\b(QUALIFY|EXCLUDE|REPLACE|USING)\b|::", text
        )


def test_rows_for_another_database_tell_all_and_of_nobody_on_request(tmp_path: Path) -> None:
    told = [learner(n, questions={"a": answer([f'x,"{n}'], n % 2)}) for n in range(3)]
    folder = handed_in(tmp_path / "in", told)

    def kept(name: str, anonymous: bool) -> dict[str, list[dict[str, str]]]:
        count(result_files([str(folder)]), None, rows=Rows(tmp_path / name, anonymous))
        texts = {path.stem: path.read_text() for path in (tmp_path / name).glob("*.csv")}
        return {table: list(csv.DictReader(io.StringIO(text))) for table, text in texts.items()}

    open_, closed = kept("open", False), kept("closed", True)
    assert [row["name"] for row in open_["files"]] == ["L0", "L1", "L2"]
    assert [row["learner"] for row in closed["files"]] == ["1", "2", "3"]
    assert {row["name"] for row in closed["files"]} == {""}
    for tables in (open_, closed):
        assert {row["part"] for row in tables["chosen"]} == {f'x,"{n}' for n in range(3)}
        joined = {row["file"] for row in tables["files"]}
        assert joined == {row["file"] for row in tables["answers"]} and len(joined) == 3
        assert not tables["sittings"] and len(tables["questions"]) == 1
    assert {path.name for path in SQL.glob("*.sql")} <= {
        path.name for path in (tmp_path / "open").iterdir()
    }
    with pytest.raises(NotOurs, match="is not empty"):
        kept("open", False)


def test_without_the_database_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    with pytest.raises(NoDatabase):
        count([], None)
