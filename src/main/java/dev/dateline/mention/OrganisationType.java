package dev.dateline.mention;

/** What kind of organisation it is. */
public enum OrganisationType {
    NEWS_AGENCY,
    NEWS_OUTLET,
    BROADCASTER,
    MONITOR,
    INTERNATIONAL,
    GOVERNMENT,
    MINISTRY,
    MILITARY,
    ARMED_GROUP,
    PARTY,
    COMPANY,
    CHARITY,
    /** A tribe, clan or community that the text shows acting as one. */
    COMMUNITY,
    OTHER
}
