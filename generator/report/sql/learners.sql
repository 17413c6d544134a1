-- Each learner once: whoever handed in twice counts with the latest file, and of equals with the fullest.
CREATE TABLE learners AS
SELECT file, learner, name, version, edition, completed, hours, began, ended
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY learner ORDER BY ended DESC NULLS LAST, answers DESC, file DESC
    ) AS place
    FROM files
) AS ranked
WHERE place = 1;

-- Answers that are right or wrong, of learners as they count, to questions as they stand. test: what is added up
-- together: the quiz, or '' for all questions in lessons.
CREATE TABLE scored AS
SELECT
    answers.file, answers.question, coalesce(questions.quiz, '') AS test, questions.objective,
    answers.score / answers.max AS share, answers.attempts
FROM answers
INNER JOIN learners ON learners.file = answers.file
INNER JOIN questions ON questions.question = answers.question AND questions.version = answers.version
WHERE answers.max > 0;

-- How learners did in each test, and in which third they are; who did equally well is in the same.
CREATE TABLE totals AS
SELECT
    file, test, total, asked,
    CASE WHEN place >= 2.0 / 3 THEN 'strong' WHEN place <= 1.0 / 3 THEN 'weak' ELSE 'middle' END AS third
FROM (
    SELECT
        file, test, sum(share) AS total, count(*) AS asked,
        percent_rank() OVER (PARTITION BY test ORDER BY avg(share)) AS place
    FROM scored
    GROUP BY file, test
) AS placed;
