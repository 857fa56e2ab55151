package attacks;

/** Clients that ask for much and read nothing. */
final class UnreadAnswers implements Attack {

    @Override
    public String name() {
        return "answers that are not read";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        int connections = 500;
        int requests = 50;
        try (Crowd crowd = target.crowd(connections, 4_096)) {
            crowd.write(Target.get(Target.ARTICLE).repeat(requests));
            Thread.sleep(Load.ATTACK_MS);
            return "%d connections, %d requests for %,d bytes on each, nothing read"
                    .formatted(connections, requests, target.article().body().length);
        }
    }
}
