// Jurisdictions by code.
// $ids: string[] codes such as EU or US-CA
UNWIND $ids AS id
MATCH (jurisdiction:Jurisdiction {code: id})
RETURN id, jurisdiction.code AS code, jurisdiction.name AS name, jurisdiction.kind AS kind, jurisdiction.iso AS iso,
       jurisdiction.languages AS languages, jurisdiction.source AS source, jurisdiction.reviewStatus AS reviewStatus
