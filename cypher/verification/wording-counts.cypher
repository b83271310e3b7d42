// How many wordings there are, and how many of them without their text. No parameters.
MATCH (wording:Wording)
RETURN count(*) AS wordings, count(CASE WHEN wording.text IS NULL THEN 1 END) AS textless
