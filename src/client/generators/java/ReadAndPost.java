import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ArticlesApi;
import org.openapitools.client.model.Article;
import org.openapitools.client.model.ArticleDatelineInput;
import org.openapitools.client.model.ArticleInput;
import org.openapitools.client.model.ArticlePublishedInput;
import org.openapitools.client.model.CasualtyFigure;
import org.openapitools.client.model.DatelineInput;
import org.openapitools.client.model.Mention;
import org.openapitools.client.model.MentionInput;
import org.openapitools.client.model.Quantifier;

import java.time.LocalDate;
import java.util.List;

/** Reads and posts with a client that is generated as it comes: ReadAndPost URL PASSWORD; without a password, only reads. */
public final class ReadAndPost {

    private static final String SEED = "syria-israel-baku-talks";

    private final ArticlesApi articles;

    private ReadAndPost(ApiClient client) {
        articles = new ArticlesApi(client);
    }

    public static void main(String[] arguments) throws ApiException {
        ReadAndPost check = new ReadAndPost(Clients.of(arguments[0], arguments[1]));
        check.readTheSeed();
        check.readWithoutATime();
        if (!arguments[1].isEmpty()) {
            check.post();
        }
        check.askForWhatIsNotThere();
    }

    private void readTheSeed() throws ApiException {
        Article seed = article(SEED);
        CasualtyFigure figure = seed.getCasualties().get(0);
        same(1400L, figure.getValue());
        same(Quantifier.MORE_THAN, figure.getQuantifier());
        same(null, figure.getUpperBound());
        Mention claim = figure.getEvidence().getClaim();
        same(claim.getExact(), seed.getText().substring(claim.getUtf16Start(), claim.getUtf16End()));

        String next = null;
        int dates = 0;
        do {
            var page = articles.listArticleDates(SEED, next, null, 3);
            dates += page.getItems().size();
            next = page.getPage().getNext();
        } while (next != null);
        same(seed.getDates().size(), dates);
        same(
                2,
                articles.listArticleCasualties(SEED, null, null, null)
                        .getItems()
                        .size());
    }

    private void readWithoutATime() throws ApiException {
        Article read = articles.extract(
                new ArticleInput()
                        .headline("Bus falls into ravine")
                        .body("At least 12 people died when a bus fell into a ravine near Lima, police said."),
                null,
                null);
        // Empty lists would have said that there are no facts.
        CasualtyFigure figure = read.getCasualties().get(0);
        same(12L, figure.getValue());
        same(null, figure.getWhen().getEarliest());
        same(null, figure.getWhen().getLatest());
        same(null, read.getPublished());
        same(null, read.getStored());
    }

    private void post() throws ApiException {
        Article stored = articles.postArticle(
                new ArticleInput()
                        .headline("Storm hits Suva, says java")
                        .paragraphs(List.of("SUVA, Fiji — At least 12 people were hurt on Monday."))
                        .published(new ArticlePublishedInput("2025-03-11"))
                        .dateline(new ArticleDatelineInput(
                                new DatelineInput().words(new MentionInput().exact("SUVA, Fiji")))),
                null);
        try {
            same(LocalDate.of(2025, 3, 11), stored.getPublished().getEarliest());
            same("SUVA, Fiji", stored.getDateline().getVerbatim());
            same(LocalDate.of(2025, 3, 10), stored.getDates().get(0).getEarliest());
            same(stored, article(stored.getId()));
        } finally {
            articles.deleteArticle(stored.getId(), null, null, null);
        }
    }

    private void askForWhatIsNotThere() {
        try {
            article("no-such-article");
            throw new AssertionError("it was answered");
        } catch (ApiException notFound) {
            same(404, notFound.getCode());
        }
    }

    // A generated method takes all parameters by position: each new one of the operation is one more here.
    private Article article(String id) throws ApiException {
        return articles.getArticle(id, null, null);
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", and there is " + actual);
        }
    }
}
