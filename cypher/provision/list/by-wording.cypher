// Provisions that say exactly this.
// key: sha256 of the wording
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Wording {sha256: key})<-[:WORDED]-(node:Provision)
WITH DISTINCT node
WHERE node.sha256 = key AND (node.current OR $filter.documents IS NOT NULL AND node.removedAt IS NULL)
