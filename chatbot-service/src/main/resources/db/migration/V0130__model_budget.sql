-- Tokens of the language model, by day of UTC. Scope: all, contact or conversation. Kept for yesterday and today.
create table model_budget (
    day      date   not null,
    scope    text   not null,
    id       text   not null,
    reserved bigint not null,
    used     bigint not null,
    primary key (day, scope, id))
    with (fillfactor = 60);
