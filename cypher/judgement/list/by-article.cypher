// Judgements of this article.
// key: what the judgement names it by
MATCH (node:Judgement {article: key})
WHERE true
