// Goes on from `conclusion` to each one about a provision that stands, with its clause type.
WITH node, conclusion, clauseType
WHERE node.current
