// Search: the words of wordings, where these are here; read like names. No parameters.
CREATE FULLTEXT INDEX search_wordings IF NOT EXISTS
FOR (wording:Wording) ON EACH [wording.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
