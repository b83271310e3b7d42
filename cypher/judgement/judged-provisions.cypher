// The provisions of which somebody judged a label or the severity, also those that are gone; and those that still show what is judged no more.
// $documents: list of strings, each the id of a document; or null for all
CALL () {
  MATCH (judgement:Judgement)
  WHERE judgement.provision IS NOT NULL AND ($documents IS NULL OR judgement.document IN $documents)
  RETURN judgement.provision AS id
  UNION
  MATCH (provision:Provision {judged: true})
  WHERE $documents IS NULL
  RETURN provision.id AS id
}
RETURN id
ORDER BY id
