// The versions whose terms stood at a time, of documents; null before the first one and while the document was taken down.
// $ids: string[] record ids of documents
// $at: time as string
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id,
       CASE
         WHEN none(index IN range(0, size(coalesce(document.absentFrom, [])) - 1)
                   WHERE document.absentFrom[index] <= $at AND document.absentTo[index] > $at)
         THEN COLLECT {
           MATCH (version:Version)
           WHERE version.documentId = id AND version.sequence > 0 AND version.capturedAt <= $at AND version.unreadable IS NULL
           RETURN version.id ORDER BY version.sequence DESC LIMIT 1
         }[0]
       END AS version
