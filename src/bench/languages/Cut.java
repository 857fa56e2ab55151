package languages;

import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts Apache OpenNLP's model of 103 languages to those of the press, and its weights to steps of 1/{@value #STEPS}: one
 * eighth of its size, and measured to be as right. A language is called by its BCP 47 tag in it.
 *
 * <p>Argument: the file to write.
 */
final class Cut {

    /** A weight is about 0.017. */
    private static final double STEPS = 1024;

    /** By ISO 639-3, as the model calls them. Those of one script alone are known by that, and not here. */
    private static final Map<String, String> KEPT = new TreeMap<>(Map.ofEntries(
            Map.entry("afr", "af"),
            Map.entry("ara", "ar"),
            Map.entry("aze", "az"),
            Map.entry("bel", "be"),
            Map.entry("bos", "bs"),
            Map.entry("bul", "bg"),
            Map.entry("cat", "ca"),
            Map.entry("ces", "cs"),
            Map.entry("cym", "cy"),
            Map.entry("dan", "da"),
            Map.entry("deu", "de"),
            Map.entry("ekk", "et"),
            Map.entry("eng", "en"),
            Map.entry("eus", "eu"),
            Map.entry("fas", "fa"),
            Map.entry("fin", "fi"),
            Map.entry("fra", "fr"),
            Map.entry("gle", "ga"),
            Map.entry("glg", "gl"),
            Map.entry("hin", "hi"),
            Map.entry("hrv", "hr"),
            Map.entry("hun", "hu"),
            Map.entry("ind", "id"),
            Map.entry("isl", "is"),
            Map.entry("ita", "it"),
            Map.entry("lit", "lt"),
            Map.entry("lvs", "lv"),
            Map.entry("mar", "mr"),
            Map.entry("mkd", "mk"),
            Map.entry("msa", "ms"),
            Map.entry("nep", "ne"),
            Map.entry("nld", "nl"),
            Map.entry("nob", "no"),
            Map.entry("pol", "pl"),
            Map.entry("por", "pt"),
            Map.entry("pus", "ps"),
            Map.entry("ron", "ro"),
            Map.entry("rus", "ru"),
            Map.entry("slk", "sk"),
            Map.entry("slv", "sl"),
            Map.entry("som", "so"),
            Map.entry("spa", "es"),
            Map.entry("sqi", "sq"),
            Map.entry("srp", "sr"),
            Map.entry("swa", "sw"),
            Map.entry("swe", "sv"),
            Map.entry("tgl", "tl"),
            Map.entry("tur", "tr"),
            Map.entry("ukr", "uk"),
            Map.entry("urd", "ur"),
            Map.entry("vie", "vi")));

    private Cut() {}

    public static void main(String[] args) throws Exception {
        Object[] whole = ((AbstractModel) whole().getMaxentModel()).getDataStructures();
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = new TreeMap<>((Map<String, Context>) whole[1]);
        String[] languages = (String[]) whole[2];
        List<String> kept = new ArrayList<>(KEPT.keySet());
        List<String> pieces = new ArrayList<>();
        List<Context> weights = new ArrayList<>();
        contexts.forEach((piece, context) -> {
            Map<Integer, Double> left = new TreeMap<>();
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int language = kept.indexOf(languages[context.getOutcomes()[i]]);
                double weight = Math.round(context.getParameters()[i] * STEPS) / STEPS;
                if (language >= 0 && weight != 0) {
                    left.put(language, weight);
                }
            }
            if (!left.isEmpty()) {
                pieces.add(piece);
                weights.add(new Context(
                        left.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        left.values().stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
        GISModel model = new GISModel(
                weights.toArray(Context[]::new),
                pieces.toArray(String[]::new),
                KEPT.values().toArray(String[]::new));
        try (OutputStream file = Files.newOutputStream(Path.of(args[0]))) {
            new LanguageDetectorModel(model, Map.of(), new LanguageDetectorFactory()).serialize(file);
        }
        System.out.printf(
                "%d languages of %d, %d pieces of words of %d: %d KB%n",
                kept.size(), languages.length, pieces.size(), contexts.size(), Files.size(Path.of(args[0])) / 1000);
    }

    static LanguageDetectorModel whole() throws Exception {
        try (InputStream model = Cut.class.getResourceAsStream("/langdetect-183.bin")) {
            return new LanguageDetectorModel(model);
        }
    }
}
