// Search: what names and describes clause types, law, platforms, agencies, places, documents and curated records. No word is left out, since "not" and "no" decide in terms, and none is stemmed, since they come in many languages. No parameters.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS
FOR (node:ClauseType|Regulation|Article|Platform|Agency|Jurisdiction|Document|Provision)
ON EACH [node.slug, node.code, node.label, node.name, node.shortName, node.ref, node.title, node.aliases, node.definition,
         node.citation, node.topics, node.roles, node.gist, node.interpretiveNote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
