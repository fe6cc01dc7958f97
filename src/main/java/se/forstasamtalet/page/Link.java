package se.forstasamtalet.page;

/** A link on a page. */
public record Link(String text, String address) {}
