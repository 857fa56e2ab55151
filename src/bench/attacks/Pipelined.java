package attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients that send all their requests at once. */
final class Pipelined implements Attack {

    @Override
    public String name() {
        return "pipelined requests";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        List<String> paths = List.of(
                Target.ARTICLE,
                "/api/v1/people?limit=2",
                Target.ARTICLE + "?include=people",
                "/api/v1/articles/no-such-target.article()",
                "/api/v1/articles?limt=1",
                Target.ARTICLE + "/verification");
        List<Answer> expected = new ArrayList<>();
        for (String path : paths) {
            expected.add(target.ask(Target.get(path)));
        }
        int atOnce = 600;
        String requests = IntStream.range(0, atOnce)
                .mapToObj(i -> Target.get(paths.get(i % paths.size())))
                .collect(Collectors.joining());
        long rounds = Load.repeat(() -> {
            try (Connection connection = target.connect()) {
                connection.send(requests);
                for (int i = 0; i < atOnce; i++) {
                    int which = i % paths.size();
                    target.checkSame(
                            connection.answer(), expected.get(which), "pipelined request for " + paths.get(which));
                }
            }
        });
        return "%,d times %d requests in one write".formatted(rounds, atOnce);
    }
}
