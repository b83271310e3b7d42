// Only articles that apply on the day.
// $asOfDay: day YYYY-MM-DD
AND coalesce(node.appliesFrom, '') <= $asOfDay AND coalesce(node.endedOn, '9999') > $asOfDay
