// Goes on from `conclusion` to each one of the day, with its clause type.
WITH node, conclusion, clauseType
WHERE node.id > ''
