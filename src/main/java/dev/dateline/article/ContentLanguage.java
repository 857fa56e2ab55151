package dev.dateline.article;

import org.jboss.resteasy.reactive.RestResponse;

/** Says in which language an answer is (RFC 9110, section 8.5): the article's. */
final class ContentLanguage {

    private ContentLanguage() {}

    static <T> RestResponse<T> of(ArticleDetail article, T answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header("Content-Language", article.language())
                .build();
    }
}
