-- How often each part was chosen or typed: of all who answered, of the strong third, of the weak.
WITH told AS (
    SELECT DISTINCT chosen.file, chosen.question, chosen.part
    FROM chosen
    INNER JOIN scored ON scored.file = chosen.file AND scored.question = chosen.question
),
answered AS (
    SELECT
        scored.question, count(*) AS everybody,
        count(CASE WHEN totals.third = 'strong' THEN 1 END) AS strong,
        count(CASE WHEN totals.third = 'weak' THEN 1 END) AS weak
    FROM scored
    INNER JOIN totals ON totals.file = scored.file AND totals.test = scored.test
    GROUP BY scored.question
),
often AS (
    SELECT
        told.question, told.part, count(*) AS times,
        count(CASE WHEN totals.third = 'strong' THEN 1 END) AS strong,
        count(CASE WHEN totals.third = 'weak' THEN 1 END) AS weak
    FROM told
    INNER JOIN scored ON scored.file = told.file AND scored.question = told.question
    INNER JOIN totals ON totals.file = scored.file AND totals.test = scored.test
    GROUP BY told.question, told.part
),
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY question ORDER BY times DESC, part) AS place FROM often
)
SELECT
    answered.question,
    coalesce(parts.part, ranked.part) AS part,
    coalesce(parts.words, ranked.part) AS words,
    parts.correct,
    coalesce(ranked.times, 0) AS times,
    coalesce(ranked.times, 0) * 1.0 / answered.everybody AS share,
    coalesce(ranked.strong, 0) * 1.0 / nullif(answered.strong, 0) AS strong,
    coalesce(ranked.weak, 0) * 1.0 / nullif(answered.weak, 0) AS weak
FROM ranked
FULL OUTER JOIN parts ON parts.question = ranked.question AND parts.part = ranked.part
INNER JOIN answered ON answered.question = coalesce(parts.question, ranked.question)
-- What is typed differs without end: the ten commonest.
WHERE parts.part IS NOT NULL OR ranked.place <= 10
ORDER BY answered.question, parts.place NULLS LAST, ranked.place;
