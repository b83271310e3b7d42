// Documents that this platform publishes.
// key: platform slug
MATCH (:Platform {slug: key})-[:PUBLISHES]->(node:Document)
WHERE true
