// Documents of a kind of terms.
CREATE INDEX document_by_terms_type IF NOT EXISTS
FOR (document:Document) ON (document.termsType, document.id)
