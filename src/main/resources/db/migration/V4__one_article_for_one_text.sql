-- Whoever stores or removes an article locks this row first: so no text is stored twice, and no id given twice.
create table intake_turn (id integer not null primary key);
insert into intake_turn (id) values (1);

create index article_by_text on article (text_sha256);
