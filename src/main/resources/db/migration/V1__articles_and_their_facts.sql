-- Runs unchanged on H2 (PostgreSQL mode) and on PostgreSQL. Days are dates, offsets are counts, text is NFC.

create table article (
    id                 varchar(200)     not null primary key,
    headline           varchar(4000)    not null,
    standfirst         varchar(20000),
    text               varchar(1048576) not null,
    text_sha256        varchar(64)      not null,
    publisher          varchar(200),
    language           varchar(35)      not null,
    url                varchar(2048),
    published_edtf     varchar(100),
    published_earliest date,
    published_latest   date,
    published_inferred boolean          not null,
    published_note     varchar(2000),
    -- newest first: the earliest day it can have been published, or the day it was stored
    sort_day           date             not null,
    dateline_place_id  varchar(200),
    dateline_agency    varchar(200),
    revision           integer          not null,
    -- of the document it was read from, so that the same document is recognised and a changed one is a new revision
    document_sha256    varchar(64)      not null,
    stored_at          timestamp(6) with time zone not null,
    people             integer          not null,
    places             integer          not null,
    organisations      integer          not null,
    dates              integer          not null,
    casualties         integer          not null
);
create index article_newest on article (sort_day desc, id desc);

create sequence named_entity_seq increment by 50;
create table named_entity (
    pk                 bigint       not null primary key,
    kind               varchar(16)  not null,
    id                 varchar(200) not null,
    name               varchar(500) not null,
    sort_name          varchar(500) not null,
    wikidata           varchar(32),
    acronym            varchar(50),
    organisation_type  varchar(32),
    place_type         varchar(32),
    country_code       varchar(2),
    within_id          varchar(200),
    latitude           double precision,
    longitude          double precision,
    location_precision varchar(32),
    location_source    varchar(500),
    geonames           bigint,
    constraint named_entity_id unique (kind, id)
);
create index named_entity_by_name on named_entity (kind, sort_name, id);
create index named_entity_within on named_entity (within_id);

create sequence appearance_seq increment by 50;
create table appearance (
    pk            bigint        not null primary key,
    article_id    varchar(200)  not null references article (id) on delete cascade,
    entity_pk     bigint        not null references named_entity (pk),
    ordinal       integer       not null,
    name          varchar(500)  not null,
    -- every name this article gives it, folded, one on each line: what the `name` filter looks in
    folded_names  varchar(20000) not null,
    mention_count integer       not null,
    origin        varchar(16)   not null,
    extractor     varchar(100),
    version       varchar(50),
    confidence    double precision,
    constraint appearance_once unique (article_id, entity_pk)
);
create index appearance_of_entity on appearance (entity_pk);

-- Every span of every fact stands in this one table, so that one walk verifies an article.
create sequence mention_seq increment by 50;
create table mention (
    pk           bigint         not null primary key,
    article_id   varchar(200)   not null references article (id) on delete cascade,
    kind         varchar(16)    not null,
    subject_id   varchar(200)   not null,
    form         varchar(16)    not null,
    paragraph    integer        not null,
    start_point  integer        not null,
    end_point    integer        not null,
    utf16_start  integer        not null,
    utf16_end    integer        not null,
    exact        varchar(20000) not null,
    prefix       varchar(64)    not null,
    suffix       varchar(64)    not null
);
create index mention_in_text on mention (article_id, start_point, end_point);

create sequence role_seq increment by 50;
create table role (
    pk              bigint  not null primary key,
    appearance_pk   bigint  not null references appearance (pk) on delete cascade,
    ordinal         integer not null,
    organisation_id varchar(200),
    mention_pk      bigint  not null references mention (pk) on delete cascade
);
create index role_of_appearance on role (appearance_pk);

create sequence date_expression_seq increment by 50;
create table date_expression (
    pk             bigint       not null primary key,
    article_id     varchar(200) not null references article (id) on delete cascade,
    ordinal        integer      not null,
    id             varchar(64)  not null,
    edtf           varchar(100) not null,
    earliest       date,
    latest         date,
    -- the timeline's order: the earliest day, or the latest where the start is open
    sort_day       date         not null,
    edtf_precision varchar(16)  not null,
    modifier       varchar(16),
    part_of_day    varchar(16),
    basis          varchar(32)  not null,
    inferred       boolean      not null,
    note           varchar(2000),
    origin         varchar(16)  not null,
    extractor      varchar(100),
    version        varchar(50),
    confidence     double precision,
    constraint date_expression_id unique (article_id, id)
);
create index date_expression_timeline on date_expression (sort_day, article_id, ordinal);

create sequence casualty_figure_seq increment by 50;
create table casualty_figure (
    pk                          bigint       not null primary key,
    article_id                  varchar(200) not null references article (id) on delete cascade,
    ordinal                     integer      not null,
    id                          varchar(64)  not null,
    measure                     varchar(16)  not null,
    quantifier                  varchar(16)  not null,
    quantity_value              bigint,
    lower_bound                 bigint,
    upper_bound                 bigint,
    -- the whole numbers that the bounds allow, for the atLeast and atMost filters; no largest: unbounded
    smallest                    bigint       not null,
    largest                     bigint,
    victims_category            varchar(16)  not null,
    aggregation                 varchar(16)  not null,
    status                      varchar(16)  not null,
    attribution_kind            varchar(16)  not null,
    attribution_organisation_id varchar(200),
    attribution_person_id       varchar(200),
    place_id                    varchar(200),
    place_precision             varchar(32),
    period_id                   varchar(64),
    as_of_id                    varchar(64),
    earliest                    date,
    latest                      date,
    time_basis                  varchar(16),
    subset_of                   varchar(64),
    restates                    varchar(64),
    contradicts                 varchar(2000) not null,
    origin                      varchar(16)  not null,
    extractor                   varchar(100),
    version                     varchar(50),
    confidence                  double precision,
    constraint casualty_figure_id unique (article_id, id)
);
create index casualty_figure_by_place on casualty_figure (place_id);
