-- When the customer is reminded of an open question, and the question of which they were.
alter table dialogue
    add column remind_at timestamptz,
    add column reminded  text;
create index dialogue_by_reminder on dialogue (remind_at) where remind_at is not null;
