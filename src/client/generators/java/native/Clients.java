import org.openapitools.client.ApiClient;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

final class Clients {

    private Clients() {}

    /** This library knows no users. */
    static ApiClient of(String url, String password) {
        String user = Base64.getEncoder().encodeToString(("editor:" + password).getBytes(StandardCharsets.UTF_8));
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        client.setRequestInterceptor(request -> request.header("Authorization", "Basic " + user));
        return client;
    }
}
