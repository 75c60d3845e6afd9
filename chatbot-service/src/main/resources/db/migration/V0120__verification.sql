-- The one-time code of a conversation, unreadable, and until when the conversation is verified by one.
create table verification (
    conversation_id text        primary key,
    contact_id      text        not null,
    code_hash       text        not null,
    tries_left      int         not null,
    expires_at      timestamptz not null,
    verified_until  timestamptz);
create index verification_by_contact on verification (contact_id);
create index verification_by_expiry on verification (expires_at);

-- When codes were sent to a customer within the last hour.
create table code_sent (
    contact_id text          primary key,
    sent_at    timestamptz[] not null,
    last_at    timestamptz   not null);
