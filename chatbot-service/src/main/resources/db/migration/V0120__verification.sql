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

-- When a customer has done a thing within the last hour of which there is only so much: codes sent, files tried.
create table hourly_use (
    what       text          not null,
    contact_id text          not null,
    used_at    timestamptz[] not null,
    last_at    timestamptz   not null,
    primary key (what, contact_id));
create index hourly_use_by_age on hourly_use (last_at);
