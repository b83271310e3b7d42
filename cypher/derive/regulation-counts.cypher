// Counts the platforms and the current provisions that come under each regulation; reads TOUCHED_BY. No parameters.
MATCH (regulation:Regulation)
OPTIONAL MATCH (regulation)<-[touchedBy:TOUCHED_BY]-(:Platform)
WITH regulation, count(touchedBy) AS platforms, sum(touchedBy.provisions) AS provisions
SET regulation.platformCount = platforms, regulation.provisionCount = provisions
