-- Things of whose changes a conversation hears. last_state is the last one that its customer knows, at state_at by the
-- exchange's clock; since is when it was asked for or had news, by ours.
create table subscription (
    conversation_id text        not null,
    contact_id      text        not null,
    subject         text        not null,
    subject_id      text        not null,
    flow            text        not null,
    step            text        not null,
    last_state      text        not null,
    state_at        timestamptz not null,
    since           timestamptz not null,
    primary key (conversation_id, subject, subject_id));
create index subscription_by_thing on subscription (contact_id, subject, subject_id);
create index subscription_by_age on subscription (since);
