package dev.dateline.extract.figures;

import dev.dateline.extract.people.Group;

import java.util.Locale;

/** How a sentence puts what happened and to whom together; each is measured by how often what is read from it is right. */
public enum Construction {
    /** "12 people died" */
    SUBJECT,
    /** "12 people were killed" */
    PASSIVE,
    /** "a bomb killed 12 people" */
    OBJECT,
    /** "killing 12 people" */
    ACTIVE,
    /** "12 people killed" */
    BESIDE,
    /** "12 deaths" */
    NOUN,
    /** "the toll rose to 12" */
    TOLL,
    /** "the death of 12 people" */
    ACT_OF,
    /** "12 people were among the dead" */
    AMONG,
    /** "12 people in bus killed", in a headline */
    HEADLINE,
    /** "he shot himself" */
    REFLEXIVE,
    /** "12 people were dead" */
    STATE,
    /** "including 12 children" */
    INCLUDING,
    /** "one fatally" */
    PART,
    /** None that a rule knows: the model says so. */
    LEARNT;

    /** As in the file of what was measured: the construction and the kind of the words for the people. */
    String measuredAs(Group.Kind kind) {
        return (name() + "." + kind).replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
