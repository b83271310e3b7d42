// Makes each of the given competences exist with the given properties; a null removes one.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (competence:Competence {slug: row.key})
SET competence += row.properties
