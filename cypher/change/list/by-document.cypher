// Versions of this document; `newest-first` goes on.
// key: document record id
MATCH (version:Version)
WHERE version.documentId = key AND version.sequence > 0
