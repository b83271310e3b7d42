// Provisions whose curated record names this agency.
// key: agency slug
MATCH (:Agency {slug: key})<-[edge:CONCERNS]-(node:Provision)
WHERE node.id > ''
