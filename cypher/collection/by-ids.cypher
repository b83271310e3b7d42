// Collections by id.
// $ids: string[] ids
UNWIND $ids AS id
MATCH (collection:Collection {id: id})
RETURN id, collection.kind AS kind, collection.name AS name, collection.tagline AS tagline, collection.licence AS licence,
       collection.licenceUrl AS licenceUrl, collection.attribution AS attribution, collection.url AS url,
       collection.versionsUrl AS versionsUrl, collection.declarationsUrl AS declarationsUrl, collection.languages AS languages,
       collection.jurisdictions AS jurisdictions, collection.head AS head, collection.importedAt AS importedAt,
       collection.origin AS origin, collection.asOf AS asOf, collection.documentCount AS documentCount,
       collection.platformCount AS platformCount, collection.versionCount AS versionCount,
       collection.provisionCount AS provisionCount
