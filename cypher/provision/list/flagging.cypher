// Provisions whose curated record names this jurisdiction.
// key: jurisdiction code
MATCH (:Jurisdiction {code: key})<-[:FLAGS]-(node:Provision)
WHERE node.id > ''
