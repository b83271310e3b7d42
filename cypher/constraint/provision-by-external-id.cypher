// The few provisions that have ids in other systems.
CREATE INDEX provision_by_external_id IF NOT EXISTS
FOR (provision:Provision) ON (provision.externalIds)
