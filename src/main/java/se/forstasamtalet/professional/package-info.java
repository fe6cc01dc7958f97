/**
 * The pages for those who meet people in their work: refer, compare, the survey's tables, gaps and pictures. Leans on
 * {@code machine}, {@code language}, {@code directory}, {@code content}, {@code survey} and
 * {@code page}.
 *
 * <p>2026-11-26: Everyone can read the pages for professionals, those who use violence too. So they say of partner
 * contact only whether a routine is known, never how it is done, when it is not, or who can say no to it; whoever needs
 * to know calls the service. The county's observations on that stay on no page. A test reads all of these pages for
 * such words.
 * <p>2026-11-26: What professionals choose stands in the address after the question mark, from closed lists: it says
 * nothing about a person. Such a page is made when it is asked for; what cannot be chosen is left out, said to be, and
 * never repeated. Choices are links and not a form, so that each says how many services fit before one follows it.
 * <p>2026-11-26: A filter never takes what is not known for no: services that deny nothing but of which something is
 * not known stand by themselves, with what to ask them.
 * <p>2026-11-26: They take the survey's tables and the gaps from {@code survey}, as the open data do, so that pages and
 * files say the same; they have a style sheet beside the one of all pages, and words of their own in the languages that
 * they are in.
 * <p>2026-11-30: What the documents say (findings, proposals, reading, instruments) is data in {@code
 * content/chapters}, a file for each page, in our own words: who corrects a sentence, or says how far a proposal has
 * come, changes no program.
 * <p>2026-11-30: What is chosen in refer and compare has one address: another order of the same is led there, and none
 * of it is for search engines, who would read every order of four services.
 * <p>2026-11-30: Each area has one sheet for a meeting. It is put together from what the tables, gaps and pictures say,
 * so that it never says anything else than they do. What sources say of an area or its municipality besides is seen
 * there, each with its source, and nowhere else; what they say of the whole county is a statement of a chapter.
 * <p>2026-11-30: Ages are asked for in groups that the services' own bounds make, so that no address holds anybody's
 * age and every service takes a whole group or none of it. Where sources disagree on the ages, nothing is denied. A
 * language is denied only by who says that there is no interpreter.
 * <p>2026-11-30: Whoever refers reads the area's own way first, also where something that was asked is not known of it:
 * it is the first step, and says what to ask. What is chosen is a file too, for the notes of a case: its address is the
 * page's, and it is padded as pages are.
 * <p>2026-11-30: Professionals have a search of their own, over what stands on their pages: some hundred places, read
 * through for each question, so that no index keeps a word. It does not guess at slips: who types a word of the trade
 * has it before their eyes. Words are posted, as everywhere.
 */
package se.forstasamtalet.professional;
