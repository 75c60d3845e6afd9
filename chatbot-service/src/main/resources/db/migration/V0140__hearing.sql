-- What the customer said lately: when their latest answered message was received, by the gateway's clock, and the
-- messages that wait for the rest of a thought. answer_at is when they are looked at; null when none waits.
alter table dialogue
    add column heard_at  timestamptz,
    add column waiting   jsonb,
    add column answer_at timestamptz;
create index dialogue_by_answer on dialogue (answer_at) where answer_at is not null;
