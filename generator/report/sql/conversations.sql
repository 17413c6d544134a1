-- Each ending of each conversation: how many learners came to it, how often, and what it is worth.
SELECT
    plays.conversation, plays.ending,
    count(DISTINCT plays.file) AS learners, count(*) AS plays, avg(plays.score) AS score
FROM plays
INNER JOIN learners ON learners.file = plays.file
GROUP BY plays.conversation, plays.ending
ORDER BY plays.conversation, plays DESC, plays.ending;
