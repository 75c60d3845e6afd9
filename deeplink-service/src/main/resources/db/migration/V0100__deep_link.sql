-- Only the token's SHA-256 is kept: who reads this table cannot open a link.
create table deep_link (
    id              text        primary key,
    token_hash      bytea       not null unique,
    conversation_id text        not null,
    contact_id      text        not null,
    screen          text        not null,
    state           text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         integer     not null);

-- What may still expire: the sweep reads nothing else.
create index deep_link_waiting on deep_link (expires_at) where state in ('created', 'opened');
create index deep_link_by_age on deep_link (created_at);
