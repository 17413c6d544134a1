-- Cronbach's alpha of each quiz whose questions are the same for everybody, over those who answered all of them; it is
-- KR-20 where each answer is wholly right or wrong. NULL where it means nothing: one question, one learner, or the
-- same sum for everybody.
WITH size AS (
    SELECT test, count(DISTINCT question) AS items FROM scored WHERE test <> '' GROUP BY test
),
complete AS (
    SELECT totals.file, totals.test, totals.total
    FROM totals
    INNER JOIN size ON size.test = totals.test AND size.items = totals.asked
),
spread AS (
    SELECT scored.test, scored.question, var_samp(scored.share) AS variance,
        min(CASE WHEN scored.share IN (0, 1) THEN 1 ELSE 0 END) AS whole
    FROM scored
    INNER JOIN complete ON complete.file = scored.file AND complete.test = scored.test
    GROUP BY scored.test, scored.question
),
sums AS (
    SELECT test, count(*) AS learners, var_samp(total) AS variance FROM complete GROUP BY test
)
SELECT
    size.test AS quiz, size.items, sums.learners,
    CASE
        WHEN size.items > 1 AND sums.variance > 1e-12 AND NOT quizzes.drawn
        THEN size.items * 1.0 / (size.items - 1)
            * (1 - sum(spread.variance) / sums.variance)
    END AS alpha,
    min(spread.whole) = 1 AS kr20,
    quizzes.drawn
FROM size
INNER JOIN quizzes ON quizzes.quiz = size.test
LEFT JOIN sums ON sums.test = size.test
LEFT JOIN spread ON spread.test = size.test
GROUP BY size.test, size.items, sums.learners, sums.variance, quizzes.drawn, quizzes.place
ORDER BY quizzes.place;
