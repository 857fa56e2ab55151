package dev.dateline.peer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

@Service
class ArticleService {

    private final ArticleRepository articles;

    ArticleService(ArticleRepository articles) {
        this.articles = articles;
    }

    /** Nine statements: the article, one for each of its collections, and one for all roles. */
    @Transactional(readOnly = true)
    public Optional<ArticleDetail> find(String id) {
        return articles.findById(id).map(Article::toDetail);
    }

    @Transactional
    public void store(ArticleDetail detail) {
        articles.save(new Article(detail));
    }
}
