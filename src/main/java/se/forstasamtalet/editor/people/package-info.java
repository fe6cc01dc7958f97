/**
 * Who works at the desk: invitations, sign-in, passkeys, providers, roles, the way back in. Leans on {@code language},
 * {@code directory}, {@code revision}, {@code account} and {@code editor.desk}.
 *
 * <p>2026-11-26: {@code quarkus-oidc} speaks with the providers, and with nobody else: nothing asks who somebody is but
 * the three pages that need a provider's answer, when they read it ({@code ProviderAnswer}). What it keeps in cookies
 * under {@code /edit} is gone once the answer is used; from then on there is our own session, as with a passkey. A
 * provider is first asked for its discovery document when somebody goes there ({@code ProviderTenants}); for that the
 * library hands over the request as Vert.x has it.
 * <p>2026-11-26: To a provider lead links and never forms, so that {@code form-action} stays with ourselves. Coming
 * back from one signs in, but ties nothing to an account: for that there is a button.
 * <p>2026-11-26: Each sign-in asks for a fresh proof ({@code max_age=0}), although the provider may still know
 * somebody: after half an hour somebody else may sit there.
 */
package se.forstasamtalet.editor.people;
