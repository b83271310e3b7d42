// Removes wordings that no provision has, at most so many; answers how many.
// $limit: integer
MATCH (wording:Wording)
WHERE NOT EXISTS { (wording)<-[:WORDED]-() }
WITH wording LIMIT $limit
DETACH DELETE wording
RETURN count(*) AS removed
