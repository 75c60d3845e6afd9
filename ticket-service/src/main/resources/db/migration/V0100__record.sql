-- One row for each conversation. Whoever adds an item locks it first, so the items of a conversation have no gaps.
create table conversation (
    id           text        primary key,
    contact_id   text        not null,
    channel      text        not null,
    language     text        not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    last_seq     bigint      not null default 0,
    held_replies int         not null default 0,
    handed_off   boolean     not null default false)
    with (fillfactor = 80);
create index conversation_by_contact on conversation (contact_id, created_at desc, id desc);
create index conversation_by_time on conversation using brin (created_at) with (autosummarize = on);

-- The stream, never changed. data is what clients see. No foreign key: rows come only with the conversation's lock.
create table item (
    conversation_id text        not null,
    seq             bigint      not null,
    event_id        uuid        not null unique,
    type            text        not null,
    occurred_at     timestamptz not null,
    data            jsonb       not null,
    primary key (conversation_id, seq));
create index item_by_time on item using brin (occurred_at) with (autosummarize = on);

-- Replies whose question has not come yet.
create table held_reply (
    position        bigint generated always as identity primary key,
    conversation_id text        not null references conversation,
    in_reply_to     text        not null,
    held_at         timestamptz not null default now(),
    reply           jsonb       not null);
create index held_reply_by_question on held_reply (conversation_id, in_reply_to);
create index held_reply_by_age on held_reply (held_at);

create table ticket (
    conversation_id       text        primary key references conversation,
    subject               text,
    status                text        not null default 'new'
        check (status in ('new', 'open', 'waiting_on_customer', 'resolved', 'closed')),
    priority              text        not null default 'normal',
    assignee_id           text,
    assignee_name         text,
    open_case             text,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    first_bot_response_at timestamptz,
    first_response_at     timestamptz,
    resolved_at           timestamptz,
    resolution            text check (resolution in ('confirmed', 'assumed', 'agent')),
    resolution_reason     text,
    csat_requested        boolean     not null default false,
    resolutions           int         not null default 0,
    reopened              int         not null default 0,
    version               bigint      not null default 1)
    with (fillfactor = 70);
create index ticket_by_time on ticket (created_at desc, conversation_id desc);
create index ticket_waiting on ticket (updated_at) where status = 'waiting_on_customer' and open_case is null;

-- Each time that a ticket was resolved, and the customer's rating of it. Kept when the ticket comes back.
create table resolution (
    conversation_id text        not null references conversation,
    number          int         not null,
    kind            text        not null check (kind in ('confirmed', 'assumed', 'agent')),
    reason          text,
    resolved_at     timestamptz not null,
    reopened_at     timestamptz,
    csat_requested  boolean     not null,
    rating          int check (rating between 1 and 5),
    comment         text,
    first_rated_at  timestamptz,
    rated_at        timestamptz,
    submissions     int         not null default 0,
    primary key (conversation_id, number));
create index resolution_by_time on resolution (resolved_at);
create index resolution_by_rating on resolution (first_rated_at) where first_rated_at is not null;
create index resolution_by_reopening on resolution (reopened_at) where reopened_at is not null;

-- What is known of each case: an overtaken version moves nothing back.
create table handoff (
    case_id         text   primary key,
    conversation_id text   not null references conversation,
    version         bigint not null,
    urgency         text   not null);
