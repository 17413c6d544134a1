-- The learners, each with what they have come to.
WITH did AS (
    SELECT file, count(*) AS answers, avg(share) AS share FROM scored GROUP BY file
)
SELECT
    learners.name, learners.learner, learners.version, learners.edition, learners.completed, learners.hours,
    learners.began, learners.ended, coalesce(did.answers, 0) AS answers, did.share
FROM learners
LEFT JOIN did ON did.file = learners.file
ORDER BY md5(learners.learner);
