// Sectors of this platform.
// key: platform slug
MATCH (:Platform {slug: key})-[:IN_SECTOR]->(node:Sector)
WHERE true
