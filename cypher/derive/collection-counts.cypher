// Counts what each collection has. No parameters.
MATCH (collection:Collection)
SET collection.documentCount = COUNT { (collection)<-[:ARCHIVED_IN]-(:Document) },
    collection.platformCount = COUNT {
      MATCH (collection)<-[:ARCHIVED_IN]-(:Document)<-[:PUBLISHES]-(platform:Platform)
      RETURN DISTINCT platform
    },
    collection.versionCount = COUNT { (collection)<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(:Version) },
    collection.provisionCount = COUNT { (collection)<-[:ARCHIVED_IN]-(:Document {current: true})-[:CONTAINS]->(:Provision) }
