package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a running Dateline what is in a text, with nothing stored. */
final class Extractions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    Extractions(String base) {
        address = URI.create(base + "/api/v1/extractions");
    }

    /** @param document as JSON */
    HttpResponse<String> ask(JsonNode document) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(document.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode read(JsonNode document) throws IOException, InterruptedException {
        return answered(ask(document));
    }

    private static JsonNode answered(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
