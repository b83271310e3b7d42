// How many nodes carry each label. No parameters.
MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS total
ORDER BY label
