// Adds what versions did to provisions.
// $rows: list of {version: string, an id; provision: string, an id; kind: ADDED, EDITED, REMOVED, MOVED or REVIVED; properties: map}
UNWIND $rows AS row
MATCH (version:Version {id: row.version})
MATCH (provision:Provision {id: row.provision})
FOREACH (_ IN CASE row.kind WHEN 'ADDED' THEN [1] ELSE [] END | CREATE (version)-[added:ADDED]->(provision) SET added = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'EDITED' THEN [1] ELSE [] END | CREATE (version)-[edited:EDITED]->(provision) SET edited = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'REMOVED' THEN [1] ELSE [] END | CREATE (version)-[removed:REMOVED]->(provision) SET removed = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'MOVED' THEN [1] ELSE [] END | CREATE (version)-[moved:MOVED]->(provision) SET moved = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'REVIVED' THEN [1] ELSE [] END | CREATE (version)-[revived:REVIVED]->(provision) SET revived = row.properties)
