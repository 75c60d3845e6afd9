-- From when on a ticket may have waited for its customer: never later than it did. It may be set although the customer
-- has written since. Written when waiting first begins, when the ticket is resolved and when the timer has looked, not
-- with each message: an indexed column that changes with every update makes each of them write all indexes anew.
alter table ticket add column waiting_since timestamptz;
update ticket set waiting_since = updated_at where status = 'waiting_on_customer' and open_case is null;
drop index ticket_waiting;
create index ticket_waiting on ticket (waiting_since) where waiting_since is not null;
