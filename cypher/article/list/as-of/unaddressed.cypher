// Articles of a regulation that no clause of a platform addressed at the end of the day; `filter` keeps those that applied.
// key: platform slug, a space, regulation slug; $asOfDay: day
MATCH (node:Article)-[:PART_OF]->(:Regulation {slug: split(key, ' ')[1]})
WHERE NOT EXISTS {
  MATCH (node)<-[:FALLS_UNDER]-(:ClauseType)<-[used:USED]-(:Platform {slug: split(key, ' ')[0]})
  WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
}
