// The platforms that use a clause type.
// $clauseType: slug
MATCH (:ClauseType {slug: $clauseType})<-[:USES]-(platform:Platform)
RETURN platform.slug AS slug
ORDER BY slug
