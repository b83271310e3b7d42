// All that is kept of one judgement; no row where there is none.
// $id: string
MATCH (judgement:Judgement {id: $id})
RETURN properties(judgement) AS judgement
