package attacks;

/** Clients that are done sending before they are answered. */
final class HalfClosed implements Attack {

    @Override
    public String name() {
        return "half-closed connections";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        return "%,d connections, each shut down for output after its request".formatted(Load.repeat(() -> {
            try (Connection connection = target.connect()) {
                connection.send(Target.get(Target.ARTICLE));
                connection.shutdownOutput();
                target.checkSame(connection.answer(), target.article(), "a half-closed request");
                target.check(connection.ended(), "a half-closed connection is kept after its answer");
            }
        }));
    }
}
