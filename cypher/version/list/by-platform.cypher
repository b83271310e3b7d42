// Versions of the documents of this platform.
// key: platform slug
MATCH (:Platform {slug: key})-[:PUBLISHES]->(:Document)-[:HAS_VERSION]->(node:Version)
WHERE true
