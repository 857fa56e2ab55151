"""Reads and posts with a client that is generated as it comes: read_and_post.py URL PASSWORD; without a password, only reads"""

import sys
from datetime import date

from openapi_client import ApiClient, ArticlesApi, Configuration
from openapi_client.exceptions import NotFoundException
from openapi_client.models import (
    ArticleDatelineInput,
    ArticleInput,
    ArticlePublishedInput,
    DatelineInput,
    MentionInput,
    Quantifier,
)

SEED = "syria-israel-baku-talks"


def read_the_seed(articles):
    seed = articles.get_article(SEED)
    figure = seed.casualties[0]
    same(1400, figure.value)
    same(Quantifier.MORE_THAN, figure.quantifier)
    same(None, figure.upper_bound)
    claim = figure.evidence.claim
    same(claim.exact, seed.text[claim.start:claim.end])

    dates = []
    cursor = None
    while True:
        page = articles.list_article_dates(SEED, limit=3, cursor=cursor)
        dates += page.items
        cursor = page.page.next
        if cursor is None:
            break
    same(seed.dates, dates)
    same(2, len(articles.list_article_casualties(SEED).items))


def read_without_a_time(articles):
    read = articles.extract(ArticleInput(
        headline="Bus falls into ravine",
        body="At least 12 people died when a bus fell into a ravine near Lima, police said.",
    ))
    figure = read.casualties[0]
    same(12, figure.value)
    same(None, figure.when.earliest)
    same(None, figure.when.latest)
    same(None, read.published)
    same(None, read.stored)


def post(articles):
    stored = articles.post_article(ArticleInput(
        headline="Storm hits Suva, says python",
        paragraphs=["SUVA, Fiji — At least 12 people were hurt on Monday."],
        published=ArticlePublishedInput("2025-03-11"),
        dateline=ArticleDatelineInput(DatelineInput(words=MentionInput(exact="SUVA, Fiji"))),
    ))
    try:
        same(date(2025, 3, 11), stored.published.earliest)
        same("SUVA, Fiji", stored.dateline.verbatim)
        same(date(2025, 3, 10), stored.dates[0].earliest)
        same(stored, articles.get_article(stored.id))
    finally:
        articles.delete_article(stored.id)


def ask_for_what_is_not_there(articles):
    try:
        articles.get_article("no-such-article")
    except NotFoundException:
        return
    raise AssertionError("it was answered")


def same(expected, actual):
    assert expected == actual, f"expected {expected!r}, and there is {actual!r}"


def main(url, password):
    with ApiClient(Configuration(host=url, username="editor", password=password)) as client:
        articles = ArticlesApi(client)
        read_the_seed(articles)
        read_without_a_time(articles)
        if password:
            post(articles)
        ask_for_what_is_not_there(articles)


main(*sys.argv[1:])
