// Provisions of the clause types that fall under this article.
// key: article id
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Article {id: key})<-[:FALLS_UNDER]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
