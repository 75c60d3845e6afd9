-- What the bot remembers of a conversation. Version grows with each change; writers check it.
create table dialogue (
    conversation_id text        primary key,
    contact_id      text        not null,
    version         bigint      not null,
    state           jsonb       not null,
    updated_at      timestamptz not null);
create index dialogue_by_contact on dialogue (contact_id);

-- One word a customer and article.
create table article_rating (
    article_id text        not null,
    contact_id text        not null,
    helpful    boolean     not null,
    rated_at   timestamptz not null,
    primary key (article_id, contact_id));

-- What a document states; the PDF is drawn when its owner fetches it.
create table document (
    id         text        primary key,
    contact_id text        not null,
    kind       text        not null,
    language   text        not null,
    fields     jsonb       not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null);
create index document_by_expiry on document (expires_at);
