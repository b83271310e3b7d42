// Narrows versions to those recorded by then.
// $asOf: time as string
AND node.capturedAt <= $asOf
