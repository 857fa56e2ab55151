package extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts what of the marked people and organisations was found, and which mentions are one entity's. */
final class EntityScore {

    int marked;
    int found;
    int right;
    int rolesMarked;
    int rolesFound;
    int rolesRight;
    long pairsMarked;
    long pairsFound;
    long pairsRight;
    double cubedPrecision;
    double cubedRecall;
    final List<String> errors = new ArrayList<>();

    void add(MarkedEntities.Document document, List<MarkedEntities.Mention> all, Set<String> roles) {
        List<MarkedEntities.Mention> got = all.stream()
                .filter(each -> document.mentions().stream().anyMatch(each::hasWordsOf) || !document.isUnjudged(each))
                .toList();
        marked += document.mentions().size();
        found += got.size();
        List<MarkedEntities.Mention[]> matched = new ArrayList<>();
        List<MarkedEntities.Mention> spurious = new ArrayList<>(got);
        for (MarkedEntities.Mention wanted : document.mentions()) {
            MarkedEntities.Mention hit =
                    got.stream().filter(wanted::hasWordsOf).findFirst().orElse(null);
            if (hit == null) {
                errors.add("missed " + around(document, wanted.start(), wanted.end()));
            } else {
                matched.add(new MarkedEntities.Mention[] {wanted, hit});
                spurious.remove(hit);
            }
        }
        spurious.forEach(each ->
                errors.add("wrong " + (each.person() ? "P " : "O ") + around(document, each.start(), each.end())));
        right += matched.size();
        clusters(document, matched);
        rolesMarked += document.roles().size();
        rolesFound += roles.size();
        for (String role : roles) {
            if (document.roles().contains(role)) {
                rolesRight++;
            } else {
                String[] at = role.split(" ");
                errors.add("role " + around(document, Integer.parseInt(at[0]), Integer.parseInt(at[1])));
            }
        }
        document.roles().stream().filter(role -> !roles.contains(role)).forEach(role -> {
            String[] at = role.split(" ");
            errors.add("norole " + around(document, Integer.parseInt(at[0]), Integer.parseInt(at[1])));
        });
    }

    private void clusters(MarkedEntities.Document document, List<MarkedEntities.Mention[]> matched) {
        for (int i = 0; i < matched.size(); i++) {
            int both = 0;
            int wanted = 0;
            int got = 0;
            for (int j = 0; j < matched.size(); j++) {
                boolean one = matched.get(i)[0].entity().equals(matched.get(j)[0].entity());
                boolean same = matched.get(i)[1].entity().equals(matched.get(j)[1].entity());
                both += one && same ? 1 : 0;
                wanted += one ? 1 : 0;
                got += same ? 1 : 0;
                if (j > i && one != same) {
                    errors.add((one ? "parted " : "joined ")
                            + around(document, matched.get(i)[0].start(), matched.get(i)[0].end()) + " AND "
                            + around(document, matched.get(j)[0].start(), matched.get(j)[0].end()));
                }
            }
            pairsRight += both - 1;
            pairsMarked += wanted - 1;
            pairsFound += got - 1;
            cubedPrecision += (double) both / got;
            cubedRecall += (double) both / wanted;
        }
    }

    private static double f1(double right, double marked, double found) {
        return marked + found == 0 ? 1 : 2 * right / (marked + found);
    }

    String row(String name) {
        double precision = cubedPrecision / right;
        double recall = cubedRecall / right;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %s |",
                name,
                marked,
                found,
                (double) right / found,
                (double) right / marked,
                f1(right, marked, found),
                f1(pairsRight, pairsMarked, pairsFound),
                2 * precision * recall / (precision + recall),
                rolesMarked == 0
                        ? ""
                        : rolesRight + " of " + rolesMarked + ", " + (rolesFound - rolesRight) + " wrong");
    }

    private static String around(MarkedEntities.Document document, int start, int end) {
        String text = document.text();
        return (text.substring(Math.max(0, start - 40), start) + "[[" + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 30)))
                .replace('\n', '/');
    }
}
