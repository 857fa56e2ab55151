import org.openapitools.client.ApiClient;

final class Clients {

    private Clients() {}

    static ApiClient of(String url, String password) {
        ApiClient client = new ApiClient().setBasePath(url);
        client.setUsername("editor");
        client.setPassword(password);
        return client;
    }
}
