package se.forstasamtalet.search;

/** What a result leads to. The order is that of results which fit equally well. */
public enum ResultKind {
    /** An area by its own name. */
    AREA,
    /** An area by the name of a place in it. */
    PLACE,
    /** An area by the name of something larger that it is part of. */
    REGION,
    SERVICE,
    GUIDE,
    /** A page for those who meet people in their work, or what they print. */
    PAGE,
    /** A municipality outside the county: there is no page to lead to, but its name is known. */
    ELSEWHERE
}
