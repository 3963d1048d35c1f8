-- Why somebody is exempt from an obligation or has longer for it, since when, and the day that was first set. What was decided
-- before that stands in the audit trail.
alter table learning_assignment add column decision_reason varchar(500);
alter table learning_assignment add column decided_on date;
alter table learning_assignment add column first_due_on date;
