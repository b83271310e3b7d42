// Provisions of a document in reading order.
CREATE INDEX provision_by_document IF NOT EXISTS
FOR (provision:Provision) ON (provision.documentId, provision.position)
