// Provisions of the clause types that fall under this article.
// key: article id
MATCH (:Article {id: key})<-[:FALLS_UNDER]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > ''
