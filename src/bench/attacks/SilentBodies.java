package attacks;

/** Clients that promise a body and send none, or half of one. */
final class SilentBodies implements Attack {

    private static final int CONNECTIONS = 2_000;
    private static final int HONEST = 20;

    @Override
    public String name() {
        return "bodies that are promised and do not come";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        String head = "Content-Type: text/plain";
        try (Crowd none = target.crowd(CONNECTIONS);
                Crowd half = target.crowd(CONNECTIONS);
                Crowd chunks = target.crowd(CONNECTIONS)) {
            none.write(Target.request("POST", Target.EXTRACTIONS, head, "Content-Length: 1000000"));
            half.write(Target.request("POST", Target.EXTRACTIONS, head, "Content-Length: 1000") + "Storm hits Suva\n");
            chunks.write(
                    Target.request("POST", Target.EXTRACTIONS, head, "Transfer-Encoding: chunked") + "100\r\nStorm");
            for (int i = 0; i < HONEST; i++) {
                Answer answer = target.extract();
                target.check(answer.status() == 200, "a text was answered " + answer + " beside silent clients");
            }
            Thread.sleep(Load.ATTACK_MS);
            return "%,d connections; %d texts were read meanwhile".formatted(3 * CONNECTIONS, HONEST);
        }
    }
}
