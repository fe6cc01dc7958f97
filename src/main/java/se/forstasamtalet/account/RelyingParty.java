package se.forstasamtalet.account;

import java.util.Set;

/**
 * Where passkeys are made and used.
 *
 * @param host the host's name, which passkeys are bound to
 * @param origins the addresses the browser may have been at
 */
public record RelyingParty(String host, Set<String> origins) {}
