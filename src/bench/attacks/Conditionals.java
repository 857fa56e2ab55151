package attacks;

import java.util.List;

/** Conditions that are none, and one that holds after many that do not. */
final class Conditionals implements Attack {

    @Override
    public String name() {
        return "conditional headers with rubbish";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        String tag = target.article().headers().get("etag");
        List<String> rubbish = List.of(
                "If-None-Match: rubbish",
                "If-None-Match: \"",
                "If-None-Match: W/,W/\"\",,,\"a\"b\"c\"",
                "If-None-Match: " + "\"x\",".repeat(7_000),
                "If-None-Match: " + "\"".repeat(30_001),
                "If-None-Match: " + tag.substring(0, tag.length() - 1),
                "If-Modified-Since: yesterday",
                "If-Modified-Since: Tue, 99 Foo 2025 25:61:61 GMT",
                "If-Modified-Since: -1",
                "If-Modified-Since: " + "9".repeat(10_000),
                "If-Unmodified-Since: rubbish",
                "If-Match: rubbish",
                "If-Range: rubbish\r\nRange: bytes=0-9",
                "If-Range: \"x\"\r\nRange: bytes=0-9");
        String listed = "If-None-Match: " + "\"x\", ".repeat(5_000) + tag;
        long rounds = Load.repeat(() -> {
            for (String header : rubbish) {
                target.checkSame(
                        target.ask(Target.get(Target.ARTICLE, header)), target.article(), "%.40s".formatted(header));
            }
            int status = target.ask(Target.get(Target.ARTICLE, listed)).status();
            target.check(status == 304, "the right tag after 5,000 wrong ones was answered " + status);
        });
        return "%,d requests with %d kinds of them".formatted(rounds * (rubbish.size() + 1), rubbish.size() + 1);
    }
}
