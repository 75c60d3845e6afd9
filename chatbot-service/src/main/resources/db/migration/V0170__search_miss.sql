-- Searches that found nothing good, by day of UTC. query is masked. askers: who searched for it, unreadable; three at
-- most, since that many are enough to show it. article is the nearest one on that day, score how much it has of the words.
create table search_miss (
    day      date             not null,
    language text             not null,
    query    text             not null,
    times    bigint           not null,
    last_at  timestamptz      not null,
    askers   text[]           not null,
    article  text,
    score    double precision,
    primary key (day, language, query))
    with (fillfactor = 80);
