// The versions just before and after others of the same document; null where there is none.
// $ids: string[] record ids
// $until: time as string; what was recorded later is not there
UNWIND $ids AS id
MATCH (version:Version {id: id})
RETURN id,
       COLLECT {
         MATCH (other:Version)
         WHERE other.documentId = version.documentId AND other.sequence = version.sequence - 1
         RETURN other.id
       }[0] AS previous,
       COLLECT {
         MATCH (other:Version)
         WHERE other.documentId = version.documentId AND other.sequence = version.sequence + 1 AND other.capturedAt <= $until
         RETURN other.id
       }[0] AS next
