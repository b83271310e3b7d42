// Takes a lock that lasts as long as its transaction; waits while another transaction has it.
// $name: string
MERGE (:Lock {name: $name})
