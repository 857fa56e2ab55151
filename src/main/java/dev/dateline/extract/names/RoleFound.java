package dev.dateline.extract.names;

/**
 * Words that say what somebody is: "former President", "Russian Foreign Ministry spokesperson".
 *
 * @param start in UTF-16 units of the text
 * @param end just after it
 * @param organisation which of the text's organisations is named in these words; null if none is
 */
public record RoleFound(int start, int end, Integer organisation) {}
