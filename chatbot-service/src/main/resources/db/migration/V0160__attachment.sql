-- That a customer has sent a file on to the exchange. The file itself is never kept.
create table attachment (
    id              text        primary key,
    conversation_id text        not null,
    contact_id      text        not null,
    purpose         text        not null,
    type            text        not null,
    name            text        not null,
    size            int         not null,
    sha256          text        not null,
    scan            text        not null,
    state           text        not null,
    sent_at         timestamptz not null);
create index attachment_by_age on attachment (sent_at);
