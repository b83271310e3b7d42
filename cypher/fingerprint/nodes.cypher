// Nodes with their properties and the relationships that leave them.
// $places: list of strings, each an element id
UNWIND $places AS place
MATCH (node)
WHERE elementId(node) = place
RETURN place, properties(node) AS properties, COLLECT {
  MATCH (node)-[relationship]->(other)
  RETURN [type(relationship), labels(other)[0], coalesce(other.id, other.slug, other.code, other.sha256), properties(relationship)]
} AS relationships
