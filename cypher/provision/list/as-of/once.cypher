// Goes on from `conclusion` to each provision once, however many conclusions lead there.
WITH DISTINCT node
WHERE node.id > ''
