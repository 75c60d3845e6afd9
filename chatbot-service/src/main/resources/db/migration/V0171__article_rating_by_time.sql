create index article_rating_by_time on article_rating (rated_at);
