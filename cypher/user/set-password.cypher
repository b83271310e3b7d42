// Replaces the password of the user who is logged in. Runs on the system database.
// $from: string the password in use
// $to: string the password from now on
ALTER CURRENT USER SET PASSWORD FROM $from TO $to
