package dev.dateline.extract.names;

/** What the model says of a token: that it is in no name, begins one of a kind, or goes on with it; labels are numbers. */
public final class Label {

    public static final int NONE = 0;
    public static final int COUNT = 1 + 2 * NameKind.values().length;

    private Label() {}

    public static int beginning(NameKind kind) {
        return 1 + 2 * kind.ordinal();
    }

    public static int inside(NameKind kind) {
        return 2 + 2 * kind.ordinal();
    }

    public static boolean isBeginning(int label) {
        return label % 2 == 1;
    }

    static boolean isInside(int label) {
        return label != NONE && label % 2 == 0;
    }

    public static NameKind kind(int label) {
        return NameKind.values()[(label - 1) / 2];
    }

    static boolean mayFollow(int label, int before) {
        return !isInside(label) || before == label || before == label - 1;
    }
}
