-- How the language is known, where nobody said it and it is not English.
alter table article add column language_note varchar(500);
