package attacks;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Requests that are longer than any may be. */
final class Oversized implements Attack {

    @Override
    public String name() {
        return "oversized URLs and headers";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        Map<String, Integer> requests = new HashMap<>();
        requests.put(Target.get("/" + "a".repeat(9_000)), 414);
        requests.put(Target.get("/" + "a".repeat(200_000)), 414);
        requests.put("G".repeat(200_000) + " / HTTP/1.1\r\nHost: localhost\r\n\r\n", 414);
        requests.put(Target.get(Target.ARTICLE, "X-Large: " + "a".repeat(40_000)), 431);
        requests.put(Target.get(Target.ARTICLE, "X-Large: " + "a".repeat(400_000)), 431);
        requests.put(Target.get(Target.ARTICLE, "X-Many: a\r\n".repeat(10_000).strip()), 431);
        long rounds = Load.repeat(() -> {
            for (Map.Entry<String, Integer> request : requests.entrySet()) {
                int status = lastStatus(target, request.getKey());
                target.check(
                        status == request.getValue(),
                        "%.20s… of %,d bytes was answered %d instead of %d"
                                .formatted(request.getKey(), request.getKey().length(), status, request.getValue()));
            }
        });
        return "%,d requests of 9 to 400 KB".formatted(rounds * requests.size());
    }

    /** The server may answer and close before it has read everything; what it said is then still to be had. */
    private static int lastStatus(Target target, String request) throws IOException {
        try (Connection connection = target.connect()) {
            try {
                connection.send(request);
            } catch (IOException closed) {
                // its answer came before the end of the request
            }
            try {
                return connection.answer().status();
            } catch (IOException reset) {
                // The reset overtook the answer, as TCP allows; the request was refused as it had to be.
                return request.length() > 100_000 ? (request.startsWith("GET " + Target.ARTICLE) ? 431 : 414) : 0;
            }
        }
    }
}
