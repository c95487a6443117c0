-- A message may ask several things: each is a question with its own decision, and the later ones name the first.
ALTER TABLE question ADD COLUMN asked_with INTEGER REFERENCES question (id) ON DELETE SET NULL;

CREATE INDEX question_asked_with ON question (asked_with) WHERE asked_with IS NOT NULL;
