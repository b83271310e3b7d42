// Of each regulation the jurisdictions whose law it is and the agencies that enforce it. No parameters.
MATCH (regulation:Regulation)
RETURN regulation.slug AS regulation,
       COLLECT { MATCH (regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) RETURN DISTINCT jurisdiction.code } AS jurisdictions,
       COLLECT { MATCH (regulation)<-[:ENFORCES]-(agency:Agency) RETURN DISTINCT agency.slug } AS agencies
