// Sums up changes: how many of each kind there were on each day.
RETURN left(version.capturedAt, 10) AS day, type(node) AS kind, count(*) AS changes
