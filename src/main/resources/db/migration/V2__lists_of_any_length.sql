-- A page of a list costs the same however many articles there are.

-- H2 prefers a unique index to the one that has the order of the list, so only that one may begin with the kind.
alter table named_entity drop constraint named_entity_id;
alter table named_entity add constraint named_entity_id unique (id, kind);

-- In how many articles an entity appears, and how often: some appear in nearly all.
alter table named_entity add column articles bigint default 0 not null;
alter table named_entity add column mentions bigint default 0 not null;
update named_entity set
    articles = (select count(*) from appearance where entity_pk = named_entity.pk),
    mentions = (select coalesce(sum(mention_count), 0) from appearance where entity_pk = named_entity.pk);
