-- Redacted words of messages that were not clear, until somebody has said what they meant. Nothing else here keeps words
-- of customers that no person has chosen to keep.
create table unclear_text (
    message_id text        not null primary key,
    language   text        not null,
    text       text        not null,
    kept_until timestamptz not null);

create index unclear_text_by_end on unclear_text (kept_until);

-- What messages meant, as agents and customers said, for models to learn from once a supervisor has accepted it.
-- Whose message it was is not in it.
create table labelled_example (
    id          text        not null primary key,
    message_id  text        not null,
    source      text        not null,
    language    text        not null,
    -- Null when it was forgotten before anybody looked at the label.
    text        text,
    read_as     text        not null,
    intent      text        not null,
    labelled_by text,
    labelled_at timestamptz not null,
    state       text        not null,
    reviewed_by text,
    reviewed_at timestamptz,
    version     bigint      not null,
    unique (message_id, source));

create index labelled_example_queue on labelled_example (state, labelled_at, id);
