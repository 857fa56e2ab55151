package attacks;

/** Clients that say nothing. */
final class IdleConnections implements Attack {

    @Override
    public String name() {
        return "idle connections";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        int connections = 10_000;
        try (Crowd crowd = target.crowd(connections)) {
            target.check(crowd.open() == connections, "only " + crowd.open() + " connections were let in");
            Thread.sleep(2 * Load.ATTACK_MS);
            return "%,d connections".formatted(connections);
        }
    }
}
