// Provisions of the clause types that fall under a regulation of this jurisdiction.
// key: jurisdiction code
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Jurisdiction {code: key})<-[:APPLIES_IN]-(:Regulation)<-[:UNDER]-(clauseType:ClauseType)
WITH DISTINCT clauseType
MATCH (clauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
