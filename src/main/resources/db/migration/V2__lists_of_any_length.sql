-- A page of a list costs the same however many articles there are.

-- H2 prefers a unique index to the one that has the order of the list, so only that one may begin with the kind.
alter table named_entity drop constraint named_entity_id;
alter table named_entity add constraint named_entity_id unique (id, kind);
