// Provisions of a platform.
CREATE INDEX provision_by_platform IF NOT EXISTS
FOR (provision:Provision) ON (provision.platformSlug, provision.id)
