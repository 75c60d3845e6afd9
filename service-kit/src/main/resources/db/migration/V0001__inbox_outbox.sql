create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id));
create index inbox_by_age on inbox (received_at);

-- Sent rows are deleted, so the table stays near empty. Payloads are bytes: dead letters must stay byte-true.
create table outbox (
    position    bigint generated always as identity primary key,
    topic       text        not null,
    record_key  text,
    headers     text        not null,
    payload     bytea       not null,
    recorded_at timestamptz not null default now());
