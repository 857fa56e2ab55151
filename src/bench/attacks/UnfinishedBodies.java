package attacks;

/** Clients that send as much of a body as may be, and not its last byte. */
final class UnfinishedBodies implements Attack {

    private static final int CONNECTIONS = 200;
    private static final int LENGTH = 1_048_576;
    private static final int HONEST = 20;

    @Override
    public String name() {
        return "bodies of 1 MiB that never end";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        String piece = "a".repeat(1 << 16);
        long written = 0;
        int read = 0;
        try (Crowd crowd = target.crowd(CONNECTIONS)) {
            crowd.write(Target.request(
                    "POST", Target.EXTRACTIONS, "Content-Type: text/plain", "Content-Length: " + LENGTH));
            long end = System.nanoTime() + 2_000_000L * Load.ATTACK_MS;
            for (int i = 0; System.nanoTime() < end; i++) {
                if (i < LENGTH / piece.length() - 1) {
                    written += crowd.write(piece);
                } else {
                    Thread.sleep(100);
                }
                if (read < HONEST) {
                    Answer answer = target.extract();
                    target.check(answer.status() == 200, "a text was answered " + answer + " beside unfinished ones");
                    read++;
                }
            }
            return "%,d connections, %,d MB taken by the server; %d texts were read meanwhile"
                    .formatted(CONNECTIONS, written / 1_000_000, read);
        }
    }
}
