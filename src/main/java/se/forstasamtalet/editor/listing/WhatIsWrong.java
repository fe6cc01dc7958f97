package se.forstasamtalet.editor.listing;

import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Problem;

/** What should have been written in a field or a cell, in Swedish. */
public final class WhatIsWrong {

    private WhatIsWrong() {}

    /** In a sentence or two; every kind of problem has some. */
    public static String of(Problem problem) {
        Expected expected = problem.expected();
        return switch (expected.wanted()) {
            case VALUE -> "Här måste något stå.";
            case NO_SUCH_FIELD -> "Det finns inget sådant fält för den här sortens post. Ta bort det som står här.";
            case ONE_OF -> "Ett av orden " + detail(expected, 0) + ".";
            case FIELDS -> "Fler fält hör till: " + detail(expected, 0) + ".";
            case PHONE_NUMBER -> "Ett telefonnummer som går att ringa i Sverige, som 020-555 666.";
            case FIRST_ZERO ->
                "Numret har inte sin första nolla. Kalkylprogram tar bort den; skriv numret med nollan först.";
            case DATE -> "Ett datum, som 2026-06-04.";
            case TIME -> "Ett klockslag, som 08:30.";
            case WHOLE_NUMBER -> "Ett heltal.";
            case AMOUNT -> "Ett belopp i siffror, som 350.";
            case NUMBER_BETWEEN -> "Ett tal från " + detail(expected, 0) + " till " + detail(expected, 1) + ".";
            case NO_NUMBER -> "Ett antal bara där det finns öppna samtal.";
            case OLDER_AGE -> "Den äldsta är yngre än den yngsta.";
            case TRUTH -> "true eller false.";
            case TEXT -> "En text.";
            case LIST -> "En lista.";
            case ID -> "Postens id ändras aldrig.";
            case HTTPS_ADDRESS ->
                "En adress som börjar med https och slutar före ett eventuellt frågetecken, som https://nacka.se/.";
            case ADDRESS -> "En adress, som https://nacka.se/.";
            case SEASON -> "Dagar som kommer tillbaka varje år, som 06-01/08-31.";
            case WEEKDAYS -> "Veckodagar på engelska, som MO,TU,WE,TH,FR.";
            case SPOKEN_LANGUAGES -> "Språkkoder, som sv eller ar.";
            case SITE_LANGUAGE -> "Ett språk som webbplatsen har: " + detail(expected, 0) + ".";
            case VISIBLE_TEXT -> "En text utan tecken som inte syns. Skriv den på nytt för hand.";
            case SWEDISH_TEXT -> "En text på svenska; andra språk om de finns.";
            case TYPED_HOURS -> detail(expected, 0);
            case HOURS_APART -> "Två av tiderna går in i varandra.";
            case BOTH_TIMES -> "Både när det öppnar och när det stänger, eller ingetdera om det är stängt.";
            case OTHER_TIME -> "En annan tid än den som det öppnar. Dygnet runt är 00:00 till 00:00.";
            case FREE_DAYS -> "Dagar som ingen annan rad säger något annat om.";
            case LATER_DAY -> "Den sista dagen är före den första.";
            case DAY_WITHIN_A_YEAR -> "En dag inom ett år från den första.";
            case DAY_BETWEEN -> "En dag mellan " + detail(expected, 0) + " och " + detail(expected, 1) + ".";
            case LISTING -> "Namnet i adressen för en post som finns, som atv-nacka.";
            case CITATION -> "En källa och platsen i den, som fou-2024, tabell 4.";
            case SOURCE -> "En källa som finns i registret, som fou-2024.";
            case TERM -> "En metod som finns i registret.";
            case POSTCODES -> "Början på postnummer, tre till fem siffror utan mellanslag.";
            case EXTENSION -> "En till fem siffror och inget annat, som 2.";
            case MUNICIPALITY_CODE -> "Kommunens kod, fyra siffror.";
            case TWO_CLAIMS -> "Minst två uppgifter ur olika källor.";
            case SLUG -> "Små bokstäver a–z, siffror och enkla bindestreck.";
            case SHORT_NAME -> "Ett namn som man skriver, som Kista.";
            case NUMBER_REFERENCE ->
                "Inom klamrar står {phone}, för det egna numret, eller {phone:112}: namnet i adressen för en post som "
                        + "har ett nummer.";
            case OTHER_SERVICE -> "En annan verksamhet, för samma människor.";
            case NOTHING_WHILE_RUNNING -> "Verksamheten är igång: töm fälten om när den inte är det.";
            case OTHER_AREA -> "Ett område som inte självt ligger i det här.";
            case NO_PAGE -> "Ett namn som ingen av webbplatsens egna sidor har.";
            case FREE_NAME -> "Ett namn som ingen annan post har.";
            case FREE_ID -> "Ett id som ingen annan post har.";
            case FREE_NUMBER -> "Ett nummer som ingen annan post har: sidans adress är numret.";
            case OTHER -> "Det som står här går inte att läsa.";
        };
    }

    private static String detail(Expected expected, int place) {
        return expected.details().get(place);
    }
}
