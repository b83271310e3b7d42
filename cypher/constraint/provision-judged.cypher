// Provisions of which something was judged. No parameters.
CREATE INDEX provision_judged IF NOT EXISTS FOR (provision:Provision) ON (provision.judged)
