-- Each question. difficulty: the mean share of its points. first_try: of learners. discrimination: the correlation of
-- its share with that of all other questions of the test (corrected point-biserial); upper_lower: the mean share of the
-- strong third less that of the weak.
SELECT
    questions.question, questions.quiz, questions.objective, questions.kind, questions.prompt,
    count(*) AS answers,
    avg(scored.share) AS difficulty,
    avg(CASE WHEN scored.attempts = 1 AND scored.share >= 1 THEN 1.0 ELSE 0.0 END) AS first_try,
    CASE
        WHEN stddev_pop(scored.share) > 1e-9
            AND stddev_pop((totals.total - scored.share) / nullif(totals.asked - 1, 0)) > 1e-9
        THEN corr(scored.share, (totals.total - scored.share) / nullif(totals.asked - 1, 0))
    END AS discrimination,
    avg(CASE WHEN totals.third = 'strong' THEN scored.share END)
        - avg(CASE WHEN totals.third = 'weak' THEN scored.share END) AS upper_lower
FROM scored
INNER JOIN totals ON totals.file = scored.file AND totals.test = scored.test
INNER JOIN questions ON questions.question = scored.question
GROUP BY questions.question, questions.quiz, questions.objective, questions.kind, questions.prompt, questions.place
ORDER BY questions.place;
