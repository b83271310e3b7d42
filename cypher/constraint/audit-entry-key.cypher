// Each entry of the audit log stands once, found by its id. No parameters.
CREATE CONSTRAINT audit_entry_key IF NOT EXISTS FOR (entry:AuditEntry) REQUIRE entry.id IS UNIQUE
