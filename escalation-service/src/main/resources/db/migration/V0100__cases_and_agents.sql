create table agent (
    id            text primary key,
    name          text        not null,
    skills        text        not null,
    availability  text        not null check (availability in ('online', 'away', 'away_and_reassigning', 'offline')),
    heard_at      timestamptz not null,
    first_seen_at timestamptz not null);
create index agents_online on agent (heard_at) where availability = 'online';

-- One conversation has at most one case that is not resolved.
-- lane_rank, due_at and id are the order of waiting; they change only when the case does (QueueOrder).
-- told_*: what the customer was told last about the wait, and until when it holds.
create table cases (
    id              text collate "C" primary key,
    conversation_id text        not null,
    contact_id      text        not null,
    channel         text        not null,
    segment         text,
    queue           text        not null,
    lane            text        not null,
    lane_rank       smallint    not null,
    urgency         text        not null,
    reason          text        not null,
    skills          text        not null,
    dossier         text        not null,
    created_at      timestamptz not null,
    due_at          timestamptz not null,
    state           text        not null check (state in ('queued', 'assigned', 'resolved')),
    owner_id        text references agent (id),
    owner_name      text,
    resolution      text,
    version         bigint      not null,
    changed_at      timestamptz not null,
    claimed_at      timestamptz,
    claimed_by      text,
    told_position   integer,
    told_at         timestamptz,
    told_until      timestamptz,
    check ((state = 'assigned') <= (owner_id is not null)),
    check ((state = 'queued') <= (owner_id is null)));
create unique index one_open_case_per_conversation on cases (conversation_id) where state <> 'resolved';
create index cases_of_conversation on cases (conversation_id, created_at);
create index waiting_in_order on cases (queue, lane_rank, due_at, id) where state = 'queued';
create index open_in_order on cases (lane_rank, due_at, id) where state <> 'resolved';
create index resolved_latest_first on cases (changed_at, id) where state = 'resolved';
create index held_by_agent on cases (owner_id) where state = 'assigned';
create index claimed_lately on cases (queue, claimed_at);

-- What agents said, to know a repeated request. The text of public messages lives in the transcript, not here.
create table agent_message (
    message_id        text primary key,
    case_id           text        not null references cases (id),
    agent_id          text        not null references agent (id),
    client_message_id text        not null,
    visibility        text        not null check (visibility in ('public', 'internal')),
    fingerprint       text        not null,
    issued_at         timestamptz not null);

-- Internal: never to the customer.
create table case_note (
    id         text primary key,
    case_id    text        not null references cases (id),
    agent_id   text        not null,
    agent_name text        not null,
    text       text        not null,
    written_at timestamptz not null);
create index notes_of_case on case_note (case_id, written_at);
