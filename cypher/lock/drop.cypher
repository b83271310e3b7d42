// Removes the node of a lock, so that taking one leaves nothing behind.
// $name: string
MATCH (lock:Lock {name: $name})
DELETE lock
