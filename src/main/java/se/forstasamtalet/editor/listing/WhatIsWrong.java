package se.forstasamtalet.editor.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.language.SiteLanguage;

/** What should have been written in a field or a cell, in Swedish. */
public final class WhatIsWrong {

    /** By how what was expected begins; the first that fits. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("a value", "Här måste något stå.");
        WORDS.put("no such field", "Det finns inget sådant fält för den här sortens post. Ta bort det som står här.");
        WORDS.put("a phone number with its first zero",
                "Numret har inte sin första nolla. Kalkylprogram tar bort den; skriv numret med nollan först.");
        WORDS.put("a phone number", "Ett telefonnummer som går att ringa i Sverige, som 020-555 666.");
        WORDS.put("a date", "Ett datum, som 2026-06-04.");
        WORDS.put("a time of day", "Ett klockslag, som 08:30.");
        WORDS.put("a whole number", "Ett heltal.");
        WORDS.put("an amount", "Ett belopp i siffror, som 350.");
        WORDS.put("true or false", "true eller false.");
        WORDS.put("an https address",
                "En adress som börjar med https och slutar före ett eventuellt frågetecken, som https://nacka.se/.");
        WORDS.put("an address", "En adress, som https://nacka.se/.");
        WORDS.put("days of the week", "Veckodagar på engelska, som MO,TU,WE,TH,FR.");
        WORDS.put("language tags", "Språkkoder, som sv eller ar.");
        WORDS.put("a language the site speaks", "Ett språk som webbplatsen har: "
                + Stream.of(SiteLanguage.values()).map(SiteLanguage::tag).collect(Collectors.joining(", ")) + ".");
        WORDS.put("a text in which", "En text utan tecken som inte syns. Skriv den på nytt för hand.");
        WORDS.put("a text in Swedish", "En text på svenska; andra språk om de finns.");
        WORDS.put("hours that do not overlap", "Två av tiderna går in i varandra.");
        WORDS.put("both opens_at and closes_at",
                "Både när det öppnar och när det stänger, eller ingetdera om det är stängt.");
        WORDS.put("a day that is not before", "Den sista dagen är före den första.");
        WORDS.put("the slug of a listing in", "Namnet i adressen för en post som finns, som atv-nacka.");
        WORDS.put("the id of a source, then", "En källa och platsen i den, som fou-2024, tabell 4.");
        WORDS.put("the id of a source", "En källa som finns i registret, som fou-2024.");
        WORDS.put("a term in", "En metod som finns i registret.");
        WORDS.put("beginnings of postcodes", "Början på postnummer, tre till fem siffror utan mellanslag.");
        WORDS.put("SCB's code", "Kommunens kod, fyra siffror.");
        WORDS.put("at least two claims", "Minst två uppgifter ur olika källor.");
        WORDS.put("lower-case letters", "Små bokstäver a–z, siffror och enkla bindestreck.");
        WORDS.put("a name that people type", "Ett namn som man skriver, som Kista.");
        WORDS.put("an area that does not itself", "Ett område som inte självt ligger i det här.");
        WORDS.put("an age that is not below", "Den äldsta är yngre än den yngsta.");
        WORDS.put("no number where", "Ett antal bara där det finns öppna samtal.");
        WORDS.put("a day within a year", "En dag inom ett år från den första.");
        WORDS.put("a time other than", "En annan tid än den som det öppnar. Dygnet runt är 00:00 till 00:00.");
        WORDS.put("days for which no other", "Dagar som ingen annan rad säger något annat om.");
        WORDS.put("a name that is no page", "Ett namn som ingen av webbplatsens egna sidor har.");
        WORDS.put("a name that no other", "Ett namn som ingen annan post har.");
        WORDS.put("an id that no other", "Ett id som ingen annan post har.");
        WORDS.put("a UUID", "Postens id ändras aldrig.");
    }

    private WhatIsWrong() {}

    public static String of(Problem problem) {
        String expected = problem.expected();
        if (expected.startsWith("one of ")) {
            return "Ett av orden " + expected.substring("one of ".length()) + ".";
        }
        if (expected.startsWith("the fields ")) {
            return "Fler fält hör till: " + expected.substring("the fields ".length()) + ".";
        }
        if (expected.startsWith("a number from ")) {
            return "Ett tal från " + expected.substring("a number from ".length()).replace(" to ", " till ") + ".";
        }
        if (expected.startsWith("a day between ")) {
            return "En dag mellan " + expected.substring("a day between ".length()).replace(" and ", " och ") + ".";
        }
        return WORDS.entrySet().stream().filter(one -> expected.startsWith(one.getKey())).findFirst()
                .map(Map.Entry::getValue)
                .orElse("Det som står här går inte att läsa.");
    }
}
