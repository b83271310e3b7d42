// Sums up provisions: how many are alike in form, kind of terms, language, and what is concluded first of each.
RETURN node.kind AS kind, node.termsType AS termsType, node.language AS language, node.unclassifiedReason AS unclassifiedReason,
       node.severity AS severity, node.basis AS basis, node.confidenceLevel AS confidence, count(*) AS provisions
