// Provisions that say exactly this.
// key: sha256 of the wording
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Wording {sha256: key})<-[edge:WORDED]-(node:Provision)
WHERE (node.current OR $filter.documents IS NOT NULL)
