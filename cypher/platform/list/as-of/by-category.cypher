// Platforms that used a clause type of this category.
// key: category slug; $asOfDay: day
MATCH (node:Platform)-[used:USED]->(:ClauseType)-[:IN_CATEGORY]->(:Category {slug: key})
WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
WITH DISTINCT node
WHERE node.slug > ''
