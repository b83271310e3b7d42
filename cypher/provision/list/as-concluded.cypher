// Goes on from `conclusion` to the provisions together with what was concluded of each; for ways on which one conclusion leads there.
// $filter.documents: string[] or null; only where it names documents, ended ones count
WITH node, conclusion AS edge
WHERE (node.current OR $filter.documents IS NOT NULL AND node.removedAt IS NULL)
