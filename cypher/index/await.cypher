// Returns once every index has read what was there before it.
// $seconds: int, how long to wait before it is an error
CALL db.awaitIndexes($seconds)
