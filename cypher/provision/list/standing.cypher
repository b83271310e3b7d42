// Narrows to those that stand.
// $filter.documents: string[] or null; only where it names documents, those of ended ones count
  AND (node.current OR $filter.documents IS NOT NULL AND node.removedAt IS NULL)
