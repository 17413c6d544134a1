-- From before to after: learners who took both, with their first results; in shares of the points.
WITH firsts AS (
    SELECT file, quiz, share
    FROM (
        SELECT
            results.file, results.quiz, results.score / results.max AS share,
            row_number() OVER (PARTITION BY results.file, results.quiz ORDER BY results.attempt) AS place
        FROM results
        INNER JOIN learners ON learners.file = results.file
        WHERE results.max > 0
    ) AS placed
    WHERE place = 1
)
SELECT
    quizzes.pretest, quizzes.quiz, count(*) AS learners,
    avg(earlier.share) AS share_before, avg(later.share) AS share_after,
    avg(later.share - earlier.share) AS gain, stddev_samp(later.share - earlier.share) AS spread
FROM quizzes
INNER JOIN firsts AS later ON later.quiz = quizzes.quiz
INNER JOIN firsts AS earlier ON earlier.quiz = quizzes.pretest AND earlier.file = later.file
WHERE quizzes.pretest IS NOT NULL
GROUP BY quizzes.pretest, quizzes.quiz, quizzes.place
ORDER BY quizzes.place;
