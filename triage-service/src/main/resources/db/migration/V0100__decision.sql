-- Triage's decision on each message, and why. The message's text is kept by the transcript only.
create table decision (
    message_id      text        not null primary key,
    conversation_id text        not null,
    contact_id      text        not null,
    decided_at      timestamptz not null,
    language        text        not null,
    intents         jsonb       not null,
    entities        jsonb       not null,
    urgency         text        not null,
    route           text        not null,
    reasons         jsonb       not null,
    model           text        not null);

-- For what must be forgotten: a customer's data, and what is old.
create index decision_by_contact on decision (contact_id);
create index decision_by_time on decision (decided_at);
