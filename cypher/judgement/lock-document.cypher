// Waits for whoever writes the document of a provision, and keeps others from it to the end of the transaction.
// $id: string, the id of a provision
MATCH (:Provision {id: $id})<-[:CONTAINS]-(document:Document)
SET document.id = document.id
