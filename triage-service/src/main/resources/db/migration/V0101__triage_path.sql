-- Customers' ways through triage paths. What was said is in the walk, masked at the edge.
create table path_session (
    id              text        not null primary key,
    conversation_id text        not null,
    contact_id      text        not null,
    channel         text        not null,
    path            text        not null,
    version         integer     not null,
    node            text        not null,
    ended           boolean     not null,
    walk            jsonb       not null,
    last_input      text        not null,
    began_at        timestamptz not null,
    changed_at      timestamptz not null);

create index path_session_by_contact on path_session (contact_id);
-- Who left: the funnel reads nothing else of this table.
create index path_session_waiting on path_session (path, changed_at) where not ended;

-- One row for each thing that happened at a node. Only added to, so that busy nodes have no row to wait for.
create table path_step (
    position bigint  generated always as identity primary key,
    path     text    not null,
    version  integer not null,
    node     text    not null,
    what     text    not null,
    detail   text    not null,
    language text    not null,
    day      date    not null);

create index path_step_by_day on path_step (path, day);
