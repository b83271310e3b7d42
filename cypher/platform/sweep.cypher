// Removes the platforms that publish no document any more. No parameters.
MATCH (platform:Platform)
WHERE NOT EXISTS { (platform)-[:PUBLISHES]->() }
DETACH DELETE platform
