-- The words of one fact, without walking all words of its article.
create index mention_of_subject on mention (article_id, subject_id);
