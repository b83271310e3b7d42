// Provisions whose curated record names this agency; `standing` goes on.
// key: agency slug
MATCH (:Agency {slug: key})<-[edge:CONCERNS]-(node:Provision)
WHERE true
