// Provisions of the clause types that fall under a regulation of this jurisdiction; `subject` and `conclusion` go on.
// key: jurisdiction code
MATCH (:Jurisdiction {code: key})<-[:APPLIES_IN]-(:Regulation)<-[:UNDER]-(clauseType:ClauseType)
