// Of each platform that is of any, its sectors. No parameters.
MATCH (platform:Platform)-[:IN_SECTOR]->(sector:Sector)
RETURN platform.slug AS platform, collect(sector.slug) AS sectors
