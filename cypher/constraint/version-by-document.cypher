// Versions of a document in order.
CREATE INDEX version_by_document IF NOT EXISTS
FOR (version:Version) ON (version.documentId, version.sequence)
