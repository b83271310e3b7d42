// Provisions whose curated record names this regulation; `standing` goes on.
// key: regulation slug
MATCH (:Regulation {slug: key})<-[edge:CITES]-(node:Provision)
WHERE true
