-- What an article tells of, and which of its figures say how many. An article that was stored before has no event until it is stored anew.
create sequence article_event_seq increment by 50;
create table article_event (
    pk         bigint       not null primary key,
    article_id varchar(200) not null references article (id) on delete cascade,
    ordinal    integer      not null,
    id         varchar(200) not null,
    main       boolean      not null,
    place_id   varchar(200),
    period_id  varchar(64),
    origin     varchar(16)  not null,
    extractor  varchar(100),
    version    varchar(50),
    confidence double precision,
    constraint article_event_id unique (article_id, id)
);

alter table casualty_figure add column event_id varchar(200);
-- whether it stands as a toll of its event
alter table casualty_figure add column toll boolean default false not null;
create index casualty_figure_by_event on casualty_figure (event_id);

alter table article add column events integer default 0 not null;
