// What prose about provisions is made of, as it was told at the end of the day, in one row: the provisions with what was concluded of them, and the law that applied.
// $ids: string[] record ids; $asOf: time; $asOfDay: day
RETURN COLLECT {
  UNWIND $ids AS id
  MATCH (provision:Provision {id: id})<-[:CONTAINS]-(document:Document)
  MATCH (platform:Platform {slug: provision.platformSlug})
  CALL (provision) {
    MATCH (provision)-[worded:WORDED]->(wording:Wording)
    WHERE worded.from <= $asOf
    RETURN worded, wording
    ORDER BY worded.fromSequence DESC
    LIMIT 1
    UNION
    MATCH (provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
    WHERE provision.sha256 IS NULL AND conclusion.from <= $asOf
    RETURN null AS worded, null AS wording
    LIMIT 1
  }
  WITH provision, document, platform, worded, wording, COLLECT {
    MATCH (version:Version)
    WHERE version.documentId = provision.documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
    RETURN version.capturedAt ORDER BY version.sequence LIMIT 1
  }[0] AS removedAt
  CALL (provision) {
    MATCH (provision)<-[change:EDITED|REMOVED|REVIVED]-(version:Version {kind: 'CHANGE'})
    WHERE version.capturedAt <= $asOf
    RETURN count(change) AS changeCount, max(version.capturedAt) AS changedAt
  }
  RETURN provision {
    .id, .documentId, documentTitle: document.title, .platformSlug, platformName: platform.name, .kind,
    current: CASE WHEN worded IS NULL THEN provision.current ELSE worded.to IS NULL OR worded.to > $asOf END,
    language: coalesce(worded.language, provision.language), sha256: wording.sha256,
    unclassifiedReason: CASE
      WHEN NOT coalesce(provision.judged, false) THEN worded.unclassifiedReason
      WHEN removedAt IS NULL AND NOT EXISTS {
        MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
        WHERE worded IS NULL OR conclusion.fromSequence <= worded.fromSequence
          AND (conclusion.toSequence IS NULL OR conclusion.toSequence > worded.fromSequence)
      } THEN coalesce(worded.unclassifiedReason, 'REJECTED')
    END, .firstTracked,
    lastChanged: coalesce(changedAt, CASE WHEN provision.firstTracked <= $asOf THEN provision.firstTracked END),
    removedAt: removedAt, changeCount: changeCount, worded: wording.text IS NOT NULL,
    .gist, .interpretiveNote, .url, .source, .archive, .analysedAt, .snapshotStored, .hashVerified, .documentChangedBefore,
    .analysisParts, .followedTopics, .shownPlatforms, .shownOutOf, .shownNote,
    conclusions: COLLECT {
      MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
      WHERE removedAt IS NULL AND (worded IS NULL OR conclusion.fromSequence <= worded.fromSequence
        AND (conclusion.toSequence IS NULL OR conclusion.toSequence > worded.fromSequence))
      RETURN conclusion {
        clauseType: clauseType.slug, .rank, .confidence, .level, .basis, .classifier, .severity, .severityJudgement,
        counted: EXISTS {
          MATCH (platform)-[used:USED]->(clauseType)
          WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
        }
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
  MATCH (:Provision {id: id})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.from <= $asOf
  WITH DISTINCT clauseType
  RETURN clauseType {
    .slug, .label, .severity, .severityReason, platformCount: ([0] + coalesce(clauseType.usedPlatforms, []))[size([day IN coalesce(clauseType.usedDays, []) WHERE day <= $asOfDay])],
    blocks: COLLECT {
      MATCH (clauseType)-[:EXPLAINED_BY]->(block:BuildingBlock)
      RETURN block {.id, .part, .template, .question} ORDER BY block.position
    },
    mappings: COLLECT {
      MATCH (clauseType)-[mapping:FALLS_UNDER]->(article:Article)
      WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
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
