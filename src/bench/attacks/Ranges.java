package attacks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of all kinds, of which none needs to be obeyed. */
final class Ranges implements Attack {

    @Override
    public String name() {
        return "`Range`";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        List<String> ranges = List.of(
                "bytes=0-99",
                "bytes=100-",
                "bytes=-1",
                "bytes=0-0,2-2,4-4",
                "bytes=999999999-",
                "bytes=5-1",
                "bytes=a-b",
                "lines=1-2",
                "bytes=" + "0-,".repeat(5_000) + "0-",
                "rubbish");
        long asked = 0;
        asked += Load.repeat(() -> {
            for (String range : ranges) {
                Answer answer = target.ask(Target.get(Target.ARTICLE, "Range: " + range));
                target.check(wholeOrPart(target, answer), "Range: %.30s was answered %s".formatted(range, answer));
            }
        });
        return "%,d requests with %d kinds of it".formatted(asked * ranges.size(), ranges.size());
    }

    private static boolean wholeOrPart(Target target, Answer answer) {
        if (answer.status() != 206) {
            return answer.is(target.article());
        }
        Matcher part = Pattern.compile("bytes (\\d+)-(\\d+)/" + target.article().body().length)
                .matcher(answer.headers().getOrDefault("content-range", ""));
        return part.matches()
                && Arrays.equals(
                        answer.body(),
                        Arrays.copyOfRange(
                                target.article().body(),
                                Integer.parseInt(part.group(1)),
                                Integer.parseInt(part.group(2)) + 1));
    }
}
