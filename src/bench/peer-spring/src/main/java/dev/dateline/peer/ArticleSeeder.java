package dev.dateline.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/** Stores the article that {@code peer.seed} names, which is in the form that the API answers. */
@Component
class ArticleSeeder implements ApplicationRunner {

    private final ArticleService articles;
    private final ObjectMapper json;
    private final Resource seed;

    ArticleSeeder(ArticleService articles, ObjectMapper json, @Value("${peer.seed}") Resource seed) {
        this.articles = articles;
        this.json = json;
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream content = seed.getInputStream()) {
            articles.store(json.readValue(content, ArticleDetail.class));
        }
    }
}
