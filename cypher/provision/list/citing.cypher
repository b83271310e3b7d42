// Provisions whose curated record names this regulation.
// key: regulation slug
MATCH (:Regulation {slug: key})<-[edge:CITES]-(node:Provision)
WHERE node.id > ''
