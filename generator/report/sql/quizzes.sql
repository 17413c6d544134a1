-- Each quiz: who took it, how well at first and in the attempt that counts, how many pass, how long it takes.
WITH shares AS (
    SELECT results.file, results.quiz, results.attempt, results.score / results.max AS share
    FROM results
    INNER JOIN learners ON learners.file = results.file
    WHERE results.max > 0
),
told AS (
    SELECT
        shares.file, shares.quiz, count(*) AS attempts,
        min_by(shares.share, shares.attempt) AS first_share,
        CASE WHEN quizzes.last_counts THEN max_by(shares.share, shares.attempt) ELSE max(shares.share) END AS counts
    FROM shares
    INNER JOIN quizzes ON quizzes.quiz = shares.quiz
    GROUP BY shares.file, shares.quiz, quizzes.last_counts
),
lengths AS (
    SELECT
        sittings.quiz, median(date_diff('second', sittings.started, sittings.handed) / 60.0) AS minutes
    FROM sittings
    INNER JOIN learners ON learners.file = sittings.file
    WHERE sittings.handed > sittings.started
    GROUP BY sittings.quiz
)
SELECT
    quizzes.quiz, quizzes.title, quizzes.pass_mark,
    count(*) AS learners, avg(told.attempts) AS attempts,
    avg(told.first_share) AS first_share, avg(told.counts) AS counts,
    CASE
        WHEN quizzes.pass_mark IS NOT NULL
        THEN avg(CASE WHEN told.counts * 100 + 1e-9 >= quizzes.pass_mark THEN 1.0 ELSE 0.0 END)
    END AS passed,
    any_value(lengths.minutes) AS minutes
FROM told
INNER JOIN quizzes ON quizzes.quiz = told.quiz
LEFT JOIN lengths ON lengths.quiz = quizzes.quiz
GROUP BY quizzes.quiz, quizzes.title, quizzes.pass_mark, quizzes.place
ORDER BY quizzes.place;
