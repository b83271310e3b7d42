// Which agencies enforce which regulations, in which role, in order.
MATCH (agency:Agency)-[enforces:ENFORCES]->(regulation:Regulation)
RETURN regulation.slug AS regulation, agency.slug AS agency, coalesce(agency.shortName, agency.name) AS agencyName,
       enforces.role AS agencyRole
ORDER BY regulation, agency, agencyRole
