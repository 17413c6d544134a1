"""What result files say of a course: counted by the SQL in sql/, which a warehouse runs as well."""

from __future__ import annotations

import math
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.former import former_ids
from generator.model.interaction import ChoiceInteraction
from generator.report.folder import NotOurs
from generator.report.load import TABLES, Former, Refused, load, write_rows

SQL = Path(__file__).parent / "sql"
MEMORY = "1GB"  # what the database may take; beyond it goes to the disk
_COUNTED = (
    "items",
    "options",
    "quizzes",
    "reliability",
    "gain",
    "objectives",
    "conversations",
    "people",
)

# The tables that a course fills.
_TOLD = ("questions", "parts", "quizzes", "objectives")

Row = Mapping[str, Any]

# What is Markdown in a prompt, where it stands as a title.
_MARKUP = re.compile(r"^>\s?|[*`]+", re.M)


class NoDatabase(Exception):
    """DuckDB is not installed."""


@dataclass(frozen=True)
class Rows:
    """Where the tables go for another database, with the SQL that asks them.

    anonymous: learners have numbers there, in no order, and no names.
    """

    folder: Path
    anonymous: bool = False

    def check(self) -> None:
        """Raises NotOurs where there is something already."""
        if self.folder.is_symlink() or (self.folder.exists() and not self.folder.is_dir()):
            raise NotOurs(f"{self.folder} is no folder")
        if self.folder.exists() and any(self.folder.iterdir()):
            raise NotOurs(f"{self.folder} is not empty, and tables go into an empty folder")


@dataclass
class Statistics:
    """What was found; tables are lists of rows, by the names of the queries in sql/.

    files: how many there were. learners: how many people they come from. refused: those that are
    not counted. namesakes: names that come with more than one browser.
    """

    tables: dict[str, list[Row]] = field(default_factory=dict)
    files: int = 0
    learners: int = 0
    refused: list[Refused] = field(default_factory=list)
    namesakes: int = 0
    courses: list[str] = field(default_factory=list)


def count(
    paths: Iterable[str],
    course: Course | None,
    told: Callable[[int], None] = lambda number: None,
    rows: Rows | None = None,
) -> Statistics:
    """The statistics of all these files. told: is called with how many were read so far.

    course: what they are about; without it ids stand for words. rows: where the tables go as well.
    Raises NoDatabase, OSError; NotOurs where something is in the folder for the rows.
    """
    try:
        import duckdb
    except ImportError:
        raise NoDatabase from None
    found = Statistics()
    if rows:
        rows.check()
    with tempfile.TemporaryDirectory(prefix="course-report-") as name:
        folder = Path(name)
        for number, refused in load(paths, folder, _former(course)):
            found.files += number
            found.refused += refused
            told(found.files)
        database = duckdb.connect(str(folder / "results.duckdb"))
        try:
            database.execute(f"SET memory_limit = '{MEMORY}'")
            database.execute(f"SET temp_directory = '{folder / 'spilled'}'".replace("\\", "/"))
            database.execute("SET preserve_insertion_order = false")
            _run(database, "tables")
            _fill(database, folder, TABLES)
            _describe(database, course, folder)
            if rows:
                _keep(database, rows)
            _run(database, "learners")
            (found.learners,) = database.execute("SELECT count(*) FROM learners").fetchone() or (0,)
            for query in _COUNTED:
                asked = database.execute(_text(query))
                names = [column[0] for column in asked.description or ()]
                answer = asked.fetchall()
                found.tables[query] = [dict(zip(names, row, strict=True)) for row in answer]
            (found.namesakes,) = database.execute(
                "SELECT count(*) FROM (SELECT name FROM learners WHERE name <> '' GROUP BY name "
                "HAVING count(*) > 1) AS double"
            ).fetchone() or (0,)
            courses = database.execute("SELECT DISTINCT course FROM files ORDER BY 1 LIMIT 20")
            found.courses = [row[0] for row in courses.fetchall()]
        finally:
            database.close()
    return found


def _former(course: Course | None) -> Former:
    if course is None:
        return Former({}, frozenset())
    ids = former_ids(course)
    return Former(ids, frozenset({course.id, *ids.get("course", {})}))


def _text(name: str) -> str:
    return (SQL / f"{name}.sql").read_text(encoding="utf-8")


def _run(database: Any, name: str) -> None:
    database.execute(_text(name))


def _fill(database: Any, folder: Path, tables: Iterable[str]) -> None:
    """Take the rows that were written; an empty field is none."""
    for table in tables:
        if not any(path.stat().st_size for path in folder.glob(f"{table}-*.csv")):
            continue
        columns = database.execute(
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_name = ? ORDER BY ordinal_position",
            [table],
        ).fetchall()
        # A day that its month does not have is no time; one such file must not stop the others.
        # A bare TRY_CAST the database would leave to its reader of CSV, which stops there.
        times = {name for name, kind in columns if kind == "TIMESTAMP"}
        typed = ", ".join(
            f"'{name}': '{'VARCHAR' if name in times else kind}'" for name, kind in columns
        )
        taken = ", ".join(
            f"TRY_CAST(trim({name}) AS TIMESTAMP)" if name in times else name for name, _ in columns
        )
        where = str(folder / f"{table}-*.csv").replace("\\", "/").replace("'", "''")
        database.execute(
            f"INSERT INTO {table} SELECT {taken} FROM read_csv('{where}', columns = {{{typed}}}, "
            "auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"', "
            "new_line = '\\n', max_line_size = 10000000)"
        )


def _describe(database: Any, course: Course | None, folder: Path) -> None:
    """What the course says of its questions; without a course, what the files name."""
    if course is None:
        database.execute(
            "INSERT INTO questions SELECT question, max(version), NULL, NULL, '', question, "
            "row_number() OVER (ORDER BY question) FROM answers GROUP BY question"
        )
        database.execute(
            "INSERT INTO quizzes SELECT quiz, quiz, NULL, NULL, false, false, "
            "row_number() OVER (ORDER BY quiz) FROM results GROUP BY quiz"
        )
        return
    homes = {question.id: quiz.id for quiz in course.quizzes for question in quiz.questions}
    questions: list[tuple[Any, ...]] = []
    parts: list[tuple[Any, ...]] = []
    for place, question in enumerate(course.question.values()):
        item = KINDS[question.kind].item(question)
        home = homes.get(item.id)
        words = " ".join(_MARKUP.sub("", item.prompt).split())
        questions.append((item.id, item.version, home, item.objective, item.kind, words, place))
        asked = item.interaction
        if isinstance(asked, ChoiceInteraction):
            parts += [
                (item.id, part.id, " ".join(part.text.split()), part.id in asked.correct, number)
                for number, part in enumerate(asked.parts)
            ]
    quizzes = [
        (
            *(quiz.id, quiz.title, course.pass_mark(quiz), quiz.settings.pretest),
            *(quiz.settings.counts == "last", bool(quiz.pools), place),
        )
        for place, quiz in enumerate(course.quizzes)
    ]
    objectives = [(one.id, one.text, at) for at, one in enumerate(course.objectives.values())]
    for table, rows in {
        "questions": questions,
        "parts": parts,
        "quizzes": quizzes,
        "objectives": objectives,
    }.items():
        write_rows(folder / f"{table}-0.csv", rows)
    _fill(database, folder, _TOLD)


def _keep(database: Any, rows: Rows) -> None:
    """Write the tables as other databases load them: a heading, nothing for NULL."""
    rows.folder.mkdir(parents=True, exist_ok=True)
    if rows.anonymous:  # files are read in the order of their names, which tell whose they are
        database.execute(
            "CREATE TABLE numbered AS SELECT file, row_number() OVER (ORDER BY md5(learner), file) "
            "AS number, dense_rank() OVER (ORDER BY md5(learner)) AS person FROM files"
        )
    for table in (*TABLES, *_TOLD):
        asked = f"SELECT * FROM {table}"
        if rows.anonymous and table in TABLES:
            new = "number AS file"
            if table == "files":
                new += ", CAST(person AS VARCHAR) AS learner, '' AS name"
            asked = (
                f"SELECT {table}.* REPLACE ({new}) FROM {table} "
                f"INNER JOIN numbered ON numbered.file = {table}.file ORDER BY number"
            )
        where = str(rows.folder / f"{table}.csv").replace("\\", "/").replace("'", "''")
        database.execute(f"COPY ({asked}) TO '{where}' (HEADER, DELIMITER ',')")
    for path in sorted(SQL.glob("*.sql")):
        shutil.copyfile(path, rows.folder / path.name)


def interval(mean: float, spread: float | None, number: int) -> tuple[float, float] | None:
    """Where the true mean lies with 95 %, by Student's t; None for fewer than two.

    spread: the standard deviation of the sample.
    """
    if number < 2 or spread is None:
        return None
    half = _t(number - 1) * spread / math.sqrt(number)
    return mean - half, mean + half


def _t(freedom: int) -> float:
    """The 97.5 % point of Student's t (Abramowitz and Stegun 26.7.5; within 0.01 from three on)."""
    if freedom < 3:
        return (12.706, 4.303)[freedom - 1]
    z = 1.959964
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum((term / freedom**power for power, term in enumerate(terms, 1)), 0.0)
