-- Every row of the outbox is deleted a moment after it was added, and the relay reads from the oldest on: over whatever
-- dead rows were not cleared away yet.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_cost_delay = 0);
