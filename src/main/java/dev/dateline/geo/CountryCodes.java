package dev.dateline.geo;

import java.util.Locale;
import java.util.Set;

/**
 * The codes of countries that are known everywhere here: ISO 3166-1 alpha-2, and Kosovo's, which the standard leaves to its
 * users and which the European Union, GeoNames and CLDR write XK.
 */
public final class CountryCodes {

    static final String KOSOVO = "XK";

    private static final Set<String> STANDARD = Set.of(Locale.getISOCountries());

    private CountryCodes() {}

    /** Whether it is one, in capital letters. */
    public static boolean isOne(String code) {
        return STANDARD.contains(code) || KOSOVO.equals(code);
    }
}
