create table ledger (
    position   bigint generated always as identity primary key,
    message_id text not null,
    key        text not null,
    note       text not null);
