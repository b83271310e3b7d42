// What prose about provisions is made of, in one row: the provisions with what is concluded and recorded of them; what several share stands in it once.
// $ids: string[] record ids
RETURN COLLECT {
  UNWIND $ids AS id
  MATCH (provision:Provision {id: id})<-[:CONTAINS]-(document:Document)
  MATCH (platform:Platform {slug: provision.platformSlug})
  RETURN provision {
    .id, .documentId, documentTitle: document.title, .platformSlug, platformName: platform.name, .kind, .current, .language,
    .sha256, .unclassifiedReason, .firstTracked, .lastChanged, .removedAt, changeCount: coalesce(provision.changeCount, 0),
    worded: EXISTS { MATCH (wording:Wording {sha256: provision.sha256}) WHERE wording.text IS NOT NULL },
    .gist, .interpretiveNote, .url, .source, .archive, .analysedAt, .snapshotStored, .hashVerified, .documentChangedBefore,
    .analysisParts, .followedTopics, .shownPlatforms, .shownOutOf, .shownNote,
    conclusions: COLLECT {
      MATCH (provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
      RETURN conclusion {
        clauseType: clauseType.slug, .rank, .confidence, .level, .basis, .classifier, .severity, .severityJudgement,
        counted: EXISTS { (platform)-[:USES]->(clauseType) }
      }
      ORDER BY conclusion.rank, clauseType.slug
    },
    cites: COLLECT { MATCH (provision)-[cites:CITES]->(regulation:Regulation) RETURN {regulation: regulation.slug, kind: cites.kind} ORDER BY regulation.slug },
    concerns: COLLECT { MATCH (provision)-[concerns:CONCERNS]->(agency:Agency) RETURN {agency: agency.slug, rationale: concerns.rationale} ORDER BY agency.slug },
    flags: COLLECT { MATCH (provision)-[:FLAGS]->(jurisdiction:Jurisdiction) RETURN jurisdiction.code ORDER BY jurisdiction.code },
    statements: COLLECT {
      MATCH (provision)-[:TOLD_BY]->(statement:RecordStatement)
      RETURN statement {.part, .text, .origin, restsOn: COLLECT {
        MATCH (statement)-[:RESTS_ON]->(ground)
        RETURN labels(ground)[0] + ':' + coalesce(ground.id, ground.slug, ground.code) AS globalId ORDER BY globalId
      }}
      ORDER BY statement.position
    }
  }
} AS provisions, COLLECT {
  UNWIND $ids AS id
  MATCH (:Provision {id: id})-[:INSTANCE_OF]->(clauseType:ClauseType)
  WITH DISTINCT clauseType
  RETURN clauseType {
    .slug, .label, .severity, .severityReason, platformCount: coalesce(clauseType.platformCount, 0),
    blocks: COLLECT {
      MATCH (clauseType)-[:EXPLAINED_BY]->(block:BuildingBlock)
      RETURN block {.id, .part, .template, .question} ORDER BY block.position
    },
    mappings: COLLECT {
      MATCH (clauseType)-[mapping:FALLS_UNDER]->(article:Article)
      RETURN mapping {.relation, .rationale, .confidence, article: article.id, ref: article.ref,
        regulation: article.regulationSlug, appliesFrom: article.appliesFrom, endedOn: article.endedOn}
      ORDER BY article.regulationSlug, article.position
    }
  }
} AS clauseTypes, COLLECT {
  MATCH (regulation:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WITH regulation, min(jurisdiction.code) AS jurisdictionCode
  RETURN regulation {
    .slug, .shortName, .name, jurisdiction: jurisdictionCode,
    agencies: COLLECT { MATCH (agency:Agency)-[:ENFORCES]->(regulation) RETURN agency.slug ORDER BY agency.slug }
  }
  ORDER BY regulation.slug
} AS regulations, COLLECT {
  MATCH (agency:Agency)-[:BASED_IN]->(jurisdiction:Jurisdiction)
  RETURN agency {.slug, .shortName, .name, complaints: agency.complaintUrl IS NOT NULL, jurisdiction: jurisdiction.code}
  ORDER BY agency.slug
} AS agencies, COLLECT {
  MATCH (jurisdiction:Jurisdiction)
  RETURN jurisdiction {.code, .name, .kind} ORDER BY jurisdiction.code
} AS jurisdictions, COLLECT {
  MATCH (block:BuildingBlock)
  WHERE block.id STARTS WITH 'rule:'
  RETURN block {.id, .part, .template, .question}
} AS rules
