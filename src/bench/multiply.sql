-- Makes each article of a Dateline database into @copies of them, by SQL on the H2 file, because storing 100,000 one by
-- one takes a quarter of an hour. A copy has the article's text, facts and spans, so every span still stands in its text.
-- Places and organisations are shared by all copies, as the news does it; each copy has people of its own, who share
-- their names. Keys keep their distance to each other: all of a copy's are moved by the same stride.
set @stride = (select max(pk) from (
    select max(pk) pk from named_entity union all select max(pk) from appearance union all select max(pk) from mention
    union all select max(pk) from role union all select max(pk) from date_expression
    union all select max(pk) from casualty_figure union all select max(pk) from article_event)) + 1;

insert into article
select id || '-' || n, headline, standfirst, text, text_sha256, publisher, language, url, published_edtf,
       published_earliest, published_latest, published_inferred, published_note, sort_day, dateline_place_id,
       dateline_agency, revision, document_sha256, stored_at, people, places, organisations, dates, casualties,
       language_note, failed_readers, events
from article, system_range(2, @copies) copy(n);

insert into named_entity
select pk + n * @stride, kind, id || '-' || n, name, sort_name, wikidata, acronym, organisation_type, place_type,
       country_code, within_id, latitude, longitude, location_precision, location_source, geonames, articles, mentions
from named_entity, system_range(2, @copies) copy(n) where kind = 'PERSON';

insert into appearance
select a.pk + n * @stride, a.article_id || '-' || n, case e.kind when 'PERSON' then e.pk + n * @stride else e.pk end,
       a.ordinal, a.name, a.folded_names, a.mention_count, a.origin, a.extractor, a.version, a.confidence
from appearance a join named_entity e on e.pk = a.entity_pk, system_range(2, @copies) copy(n)
where a.pk < @stride;

update named_entity set
    articles = (select count(*) from appearance where entity_pk = named_entity.pk),
    mentions = (select coalesce(sum(mention_count), 0) from appearance where entity_pk = named_entity.pk)
where kind <> 'PERSON';

insert into mention
select pk + n * @stride, article_id || '-' || n, kind,
       case kind when 'PERSON' then subject_id || '-' || n when 'DATELINE' then article_id || '-' || n
           else subject_id end,
       form, paragraph, start_point, end_point, utf16_start, utf16_end, exact, prefix, suffix
from mention, system_range(2, @copies) copy(n);

insert into role
select pk + n * @stride, appearance_pk + n * @stride, ordinal, organisation_id, mention_pk + n * @stride
from role, system_range(2, @copies) copy(n);

insert into date_expression
select pk + n * @stride, article_id || '-' || n, ordinal, id, edtf, earliest, latest, sort_day, edtf_precision, modifier,
       part_of_day, basis, inferred, note, origin, extractor, version, confidence
from date_expression, system_range(2, @copies) copy(n);

insert into casualty_figure
select pk + n * @stride, article_id || '-' || n, ordinal, id, measure, quantifier, quantity_value, lower_bound,
       upper_bound, smallest, largest, victims_category, aggregation, status, attribution_kind,
       attribution_organisation_id,
       case when attribution_person_id is not null then attribution_person_id || '-' || n end,
       place_id, place_precision, period_id, as_of_id, earliest, latest, time_basis, subset_of, restates, contradicts,
       origin, extractor, version, confidence, event_id, toll
from casualty_figure, system_range(2, @copies) copy(n);

insert into article_event
select pk + n * @stride, article_id || '-' || n, ordinal, id, main, place_id, period_id, origin, extractor, version,
       confidence
from article_event, system_range(2, @copies) copy(n);

set @next = @stride * (@copies + 1);
alter sequence named_entity_seq restart with @next;
alter sequence appearance_seq restart with @next;
alter sequence mention_seq restart with @next;
alter sequence role_seq restart with @next;
alter sequence date_expression_seq restart with @next;
alter sequence casualty_figure_seq restart with @next;
alter sequence article_event_seq restart with @next;
