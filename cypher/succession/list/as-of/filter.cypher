// Narrows successions to those of which both documents were recorded by the end of the day.
// $asOf: time
AND coalesce(earlier.readSince, earlier.firstTracked, '') <= $asOf AND coalesce(later.readSince, later.firstTracked, '') <= $asOf
