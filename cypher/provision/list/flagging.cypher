// Provisions whose curated record names this jurisdiction; `standing` goes on.
// key: jurisdiction code
MATCH (:Jurisdiction {code: key})<-[:FLAGS]-(node:Provision)
WHERE true
