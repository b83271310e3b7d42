// Wordings, all of them.
MATCH (node:Wording)
WHERE node.sha256 > ''
