package dev.dateline.casualty;

/** Whom the words say the victims were. */
public enum VictimCategory {
    CIVILIAN,
    COMBATANT,
    CHILD,
    WOMAN,
    MIXED,
    UNSTATED
}
