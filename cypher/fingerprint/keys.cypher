// Every node: where it is, and its label and key. No parameters.
MATCH (node)
RETURN elementId(node) AS place, labels(node)[0] AS label, coalesce(node.id, node.slug, node.code, node.sha256) AS key
