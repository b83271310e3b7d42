// Agencies by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (agency:Agency {slug: id})-[:BASED_IN]->(jurisdiction:Jurisdiction)
WITH id, agency, min(jurisdiction.code) AS jurisdictionCode
RETURN id, agency.slug AS slug, agency.name AS name, agency.shortName AS shortName, agency.roles AS roles,
       agency.website AS website, agency.complaintUrl AS complaintUrl, agency.complaintAudience AS complaintAudience,
       agency.urlConfidence AS urlConfidence, agency.note AS note, agency.source AS source,
       agency.reviewStatus AS reviewStatus, jurisdictionCode
