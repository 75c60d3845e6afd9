-- How fast a queue is served is asked with every change of it, and needs its oldest case.
create index waiting_since on cases (queue, created_at) where state = 'queued';
