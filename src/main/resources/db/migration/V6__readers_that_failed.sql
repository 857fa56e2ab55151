-- The readers that failed where an article's facts were read out of its text, blank between their names.
alter table article add column failed_readers varchar(200) default '' not null;
