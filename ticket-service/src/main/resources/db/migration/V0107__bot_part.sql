-- In which flows the bot took part in a conversation, and the tokens of its replies there. flow is empty for replies that
-- belong to none. began_at is the conversation's created_at, so that a period is found here without a look at all
-- conversations. confirmed: the customer's last word on the flow was that it solved it.
create table bot_part (
    conversation_id text        not null,
    flow            text        not null,
    began_at        timestamptz not null,
    last_at         timestamptz not null,
    tokens          bigint      not null,
    confirmed       boolean     not null,
    primary key (conversation_id, flow))
    with (fillfactor = 80);
create index bot_part_by_time on bot_part using brin (began_at) with (autosummarize = on);

-- Of conversations from before nobody knows the flows.
insert into bot_part (conversation_id, flow, began_at, last_at, tokens, confirmed)
select c.id, '', c.created_at, t.first_bot_response_at, 0, false
from ticket t join conversation c on c.id = t.conversation_id
where t.first_bot_response_at is not null
order by c.created_at;
