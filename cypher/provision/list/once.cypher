// Goes on from `conclusion` to each provision once, however many conclusions lead there.
// $filter.documents: string[] or null; only where it names documents, ended ones count
WITH DISTINCT node
WHERE (node.current OR $filter.documents IS NOT NULL AND node.removedAt IS NULL)
