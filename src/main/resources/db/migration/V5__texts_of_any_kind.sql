-- How the language is known, where nobody said it and it is not English.
alter table article add column language_note varchar(500);

-- What is read out of a text is known by its GeoNames id, or by its name.
create index place_by_geonames on named_entity (geonames);
