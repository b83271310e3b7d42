// All platforms with the number of provisions of each, for dividing the work. No parameters.
MATCH (platform:Platform)
RETURN platform.slug AS slug, COUNT { (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(:Provision) } AS provisions
ORDER BY slug
