// What tells who is in charge under each regulation: its agencies with their places, and the competences that decide on it.
// `binds` says whether it binds where the person lives, `seated` whether the provider is established where it binds.
// $residence: jurisdiction code; $establishment: jurisdiction code or null
MATCH (home:Jurisdiction {code: $residence})
WITH COLLECT { MATCH (home)-[:WITHIN*0..4]->(around:Jurisdiction) RETURN around.code } AS homes,
     COLLECT { MATCH (:Jurisdiction {code: $establishment})-[:WITHIN*0..4]->(around:Jurisdiction) RETURN around.code } AS seats
MATCH (regulation:Regulation)-[:APPLIES_IN]->(law:Jurisdiction)
RETURN regulation.slug AS regulation, regulation.shortName AS shortName, law.code AS law, law.name AS lawName,
       homes, seats, law.code IN homes AS binds, law.code IN seats AS seated,
       COLLECT {
         MATCH (place:Jurisdiction)<-[:BASED_IN]-(agency:Agency)-[enforces:ENFORCES]->(regulation)
         RETURN {agency: agency.slug, role: enforces.role, place: place.code} ORDER BY agency.slug
       } AS agencies,
       COLLECT {
         MATCH (competence:Competence)-[:DECIDES]->(regulation)
         RETURN properties(competence) ORDER BY competence.slug
       } AS competences
ORDER BY regulation
