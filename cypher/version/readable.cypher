// The last versions of the same document that could be read as terms: up to each of the given ones (`latest`) and before it (`earlier`).
// $ids: string[] record ids
UNWIND $ids AS id
MATCH (version:Version {id: id})
RETURN id,
       COLLECT {
         MATCH (other:Version)
         WHERE other.documentId = version.documentId AND other.sequence > 0 AND other.sequence <= version.sequence
           AND other.unreadable IS NULL
         RETURN other.id ORDER BY other.sequence DESC LIMIT 1
       }[0] AS latest,
       COLLECT {
         MATCH (other:Version)
         WHERE other.documentId = version.documentId AND other.sequence > 0 AND other.sequence < version.sequence
           AND other.unreadable IS NULL
         RETURN other.id ORDER BY other.sequence DESC LIMIT 1
       }[0] AS earlier
