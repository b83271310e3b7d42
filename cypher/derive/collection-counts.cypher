// Counts what each collection has. No parameters.
MATCH (collection:Collection)
SET collection.documentCount = COUNT { (collection)<-[:ARCHIVED_IN]-(:Document) },
    collection.platformCount = COUNT {
      MATCH (collection)<-[:ARCHIVED_IN]-(:Document)<-[:PUBLISHES]-(platform:Platform)
      RETURN DISTINCT platform
    },
    collection.versionCount = COUNT { (collection)<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(:Version) },
    collection.provisionCount = reduce(sum = 0, standing IN COLLECT {
      MATCH (collection)<-[:ARCHIVED_IN]-(document:Document {current: true}) RETURN document.provisionCount
    } | sum + standing)
