/**
 * Who may edit what, and how they prove who they are. Leans on {@code machine},
 * {@code directory} and {@code revision}.
 *
 * <p>2026-11-22: Rights hang on listings' ids, not on their names: a renamed municipality keeps its editors. A service
 * belongs to its organization, an area to the organization that answers for it.
 * <p>2026-11-22: No passwords. A passkey is asked for without a name first, so nobody can find out who has an account.
 * What the authenticator signs is sealed with a key that all nodes share and carries its own expiry: opening the
 * sign-in stores nothing, and only a challenge that was used is remembered, until it would have expired. So a node
 * needs nothing of its own in memory.
 * <p>2026-11-22: Failures are counted per passkey and per link, which only their holders know, and never per name or
 * network address: nobody can shut a colleague out, and nothing about anybody's machine is kept, not even for a minute.
 * <p>2026-11-22: A way back in takes two colleagues besides the one who lost their keys. So a region needs three
 * coordinators, or two and somebody with a second passkey: a coordinator who is alone and loses every passkey needs
 * whoever runs the database.
 * <p>2026-11-22: The journal is written in a transaction of its own where the request it tells of is undone. Accounts
 * are disabled and never deleted, since the history names them; sessions are forgotten after 30 days.
 * <p>2026-11-26: A municipality's own sign-in (OpenID Connect) is as good as a passkey and no better: it says who
 * somebody is, at the level of assurance that the operator asks for and just now ({@code acr}, {@code auth_time}), and
 * nothing of what they may do. Who one is there is the issuer and the subject. They are tied to an account by whoever
 * has an invitation or a session, never by an e-mail address.
 * <p>2026-11-26: The table of identities is only added to: a row says whose somebody is from then on, or no longer. So
 * it can be answered later who could come in when, and two who claim the same identity at once cannot both have it.
 * <p>2026-11-26: What anybody can send in a provider's name is noted sixty times a minute at most, and is counted
 * against nobody.
 * <p>2026-11-30: What an e-mail address is stands once, as {@link se.forstasamtalet.account.EmailAddress}: an
 * invitation took addresses that no letter could be sent to, so their owners were never reminded. ICU's rule for hosts
 * is taken (UTS 46), so {@code göteborg.se} is one; before the @ only ASCII is, since not every mail server takes more.
 * The libraries that are sometimes used for this take {@code a@b} or cost the program another framework.
 * <p>2026-11-30: Where two people are needed two accounts are not enough ({@link se.forstasamtalet.account.TwoPeople}):
 * the same mailbox, the same identity at a provider, or one who invited the other while nobody else has vouched for
 * them. A device that holds a key of whoever invites does not make one for the guest. It finds who is careless, not who
 * lies: with two mailboxes, two devices and a third account one is still two people.
 * <p>2026-11-30: The journal says what it is about in the words of the moment: names change, and are gone some day.
 * <p>2026-11-30: {@code quarkus-security-webauthn} was looked at in 3.33.2 and not taken. Who is signed in and which
 * challenge was given stand only in cookies that it seals: nothing is kept of them, so no session can be ended from
 * here, and the challenge that one visit was given counts until its cookie runs out, however often. It goes by user
 * name, answers under {@code /q/webauthn}, and its guide calls it experimental. What we use of it is what it stands
 * on: WebAuthn4J.
 */
package se.forstasamtalet.account;
