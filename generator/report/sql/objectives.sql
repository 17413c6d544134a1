-- Each objective: the mean share of the points of its questions, learner by learner.
WITH each AS (
    SELECT objective, file, avg(share) AS share FROM scored WHERE objective IS NOT NULL GROUP BY objective, file
),
size AS (
    SELECT objective, count(DISTINCT question) AS questions FROM scored WHERE objective IS NOT NULL GROUP BY objective
)
SELECT
    each.objective, objectives.words, size.questions,
    count(*) AS learners, avg(each.share) AS share
FROM each
INNER JOIN size ON size.objective = each.objective
LEFT JOIN objectives ON objectives.objective = each.objective
GROUP BY each.objective, objectives.words, objectives.place, size.questions
ORDER BY objectives.place NULLS LAST;
