package attacks;

import java.io.IOException;
import java.util.List;

/** Bodies that a proxy in front may see end elsewhere, each with a request hidden in it; and bodies that are compressed. */
final class AmbiguousBodies implements Attack {

    private static final List<String> CODINGS = List.of(
            "xchunked",
            "identity",
            "gzip",
            "gzip, chunked",
            "chunked, gzip",
            "chunked, chunked",
            "chunked;q=1",
            "chunked\r\nTransfer-Encoding: chunked",
            "chunked\r\nContent-Length: 5",
            "x\r\n chunked",
            "");

    @Override
    public String name() {
        return "`Transfer-Encoding` to hide a request in";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        String hidden = Target.get(Target.ARTICLE);
        String body = Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n" + hidden;
        long rounds = Load.repeat(() -> {
            for (String coding : CODINGS) {
                String head = Target.request(
                        "POST", Target.EXTRACTIONS, "Content-Type: text/plain", "Transfer-Encoding: " + coding);
                check(target, coding, head + body);
            }
            Answer gzip = target.ask(Target.request(
                            "POST",
                            Target.EXTRACTIONS,
                            "Content-Type: text/plain",
                            "Content-Encoding: gzip",
                            "Content-Length: 5")
                    + "Suva.");
            target.check(
                    gzip.status() == 415 && "identity".equals(gzip.headers().get("accept-encoding")),
                    "a compressed body was answered " + gzip);
        });
        return "%,d requests with %d kinds of it".formatted(rounds * CODINGS.size(), CODINGS.size());
    }

    private static void check(Target target, String coding, String request) throws IOException {
        try (Connection connection = target.connect()) {
            connection.send(request);
            int status = connection.answer().status();
            target.check(status == 400, "Transfer-Encoding: %s was answered %d".formatted(coding, status));
            target.check(connection.endsWithoutAnswer(), "after Transfer-Encoding: " + coding + " there was more");
        }
    }
}
