-- Each quiz: who took it, how well at first and in the attempt that counts, how many pass, how long it takes.
WITH shares AS (
    SELECT
        results.file, results.quiz, results.score / results.max AS share,
        row_number() OVER (PARTITION BY results.file, results.quiz ORDER BY results.attempt) AS place,
        row_number() OVER (PARTITION BY results.file, results.quiz ORDER BY results.attempt DESC) AS from_last
    FROM results
    INNER JOIN learners ON learners.file = results.file
    WHERE results.max > 0
),
told AS (
    SELECT
        shares.file, shares.quiz, count(*) AS attempts,
        max(CASE WHEN shares.place = 1 THEN shares.share END) AS first_share,
        max(CASE WHEN shares.from_last = 1 OR NOT quizzes.last_counts THEN shares.share END) AS counts
    FROM shares
    INNER JOIN quizzes ON quizzes.quiz = shares.quiz
    GROUP BY shares.file, shares.quiz
),
sat AS (
    SELECT
        sittings.quiz,
        (extract(EPOCH FROM sittings.handed) - extract(EPOCH FROM sittings.started)) / 60.0 AS minutes
    FROM sittings
    INNER JOIN learners ON learners.file = sittings.file
    WHERE sittings.handed > sittings.started
),
lined_up AS (
    SELECT
        quiz, minutes,
        row_number() OVER (PARTITION BY quiz ORDER BY minutes) AS place, count(*) OVER (PARTITION BY quiz) AS sittings
    FROM sat
),
lengths AS ( -- the median
    SELECT quiz, avg(minutes) AS minutes
    FROM lined_up
    WHERE 2 * place BETWEEN sittings AND sittings + 2
    GROUP BY quiz
)
SELECT
    quizzes.quiz, quizzes.title, quizzes.pass_mark,
    count(*) AS learners, avg(told.attempts) AS attempts,
    avg(told.first_share) AS first_share, avg(told.counts) AS counts,
    CASE
        WHEN quizzes.pass_mark IS NOT NULL
        THEN avg(CASE WHEN told.counts * 100 + 1e-9 >= quizzes.pass_mark THEN 1.0 ELSE 0.0 END)
    END AS passed,
    lengths.minutes
FROM told
INNER JOIN quizzes ON quizzes.quiz = told.quiz
LEFT JOIN lengths ON lengths.quiz = quizzes.quiz
GROUP BY quizzes.quiz, quizzes.title, quizzes.pass_mark, quizzes.place, lengths.minutes
ORDER BY quizzes.place;
