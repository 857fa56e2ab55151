package dev.dateline.ingest;

import dev.dateline.text.Invisible;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Somebody who reads the words sees something. Blanks are left to other constraints, and {@code null} to all of them.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Check.class)
@interface Visible {

    String message() default "has no visible character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for one that is seen. */
    class Check implements ConstraintValidator<Visible, String> {

        /** No control, space or mark, nor the pattern of Braille without a dot. */
        private static final Pattern SEEN = Pattern.compile("[^\\p{C}\\p{Z}\\p{M}\\u2800]");

        @Override
        public boolean isValid(String words, ConstraintValidatorContext context) {
            return words == null
                    || words.isBlank()
                    || SEEN.matcher(Invisible.leftOutOf(words)).find();
        }
    }
}
