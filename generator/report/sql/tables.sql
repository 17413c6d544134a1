-- What result files say, a table a subject. The manual's page on statistics describes the columns; they stay.

-- The files that were read, one a row. file: its number here.
CREATE TABLE files (
    file BIGINT, learner VARCHAR, name VARCHAR, course VARCHAR, version VARCHAR, edition VARCHAR,
    completed BOOLEAN, hours DOUBLE PRECISION, began TIMESTAMP, ended TIMESTAMP, answers BIGINT
);
-- The last answer to each question.
CREATE TABLE answers (
    file BIGINT, question VARCHAR, version BIGINT, score DOUBLE PRECISION, max DOUBLE PRECISION, attempts BIGINT,
    answered TIMESTAMP
);
-- What was chosen or typed in it, a row for each part.
CREATE TABLE chosen (file BIGINT, question VARCHAR, part VARCHAR);
-- What came of each attempt at a quiz. attempt: 1 is the first.
CREATE TABLE results (
    file BIGINT, quiz VARCHAR, attempt BIGINT, score DOUBLE PRECISION, max DOUBLE PRECISION, finished TIMESTAMP
);
-- The last attempt that was handed in as a whole.
CREATE TABLE sittings (file BIGINT, quiz VARCHAR, started TIMESTAMP, handed TIMESTAMP);
-- Conversations that came to an end. score: per cent.
CREATE TABLE plays (file BIGINT, conversation VARCHAR, ending VARCHAR, score DOUBLE PRECISION, finished TIMESTAMP);

-- What the course says of these, where there is one.
CREATE TABLE questions (
    question VARCHAR, version BIGINT, quiz VARCHAR, objective VARCHAR, kind VARCHAR, prompt VARCHAR, place BIGINT
);
CREATE TABLE parts (question VARCHAR, part VARCHAR, words VARCHAR, correct BOOLEAN, place BIGINT);
CREATE TABLE quizzes (
    quiz VARCHAR, title VARCHAR, pass_mark DOUBLE PRECISION, pretest VARCHAR, last_counts BOOLEAN, drawn BOOLEAN,
    place BIGINT
);
CREATE TABLE objectives (objective VARCHAR, words VARCHAR, place BIGINT);
