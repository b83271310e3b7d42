// Goes on from `conclusion` to the provisions together with what was concluded of each; for ways on which one conclusion leads there.
WITH node, conclusion AS edge
WHERE node.id > ''
