package se.forstasamtalet.editor.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.editor.desk.Letter;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Recipients.Recipient;

/** Writes the mail that asks whether listings are still right. */
@ApplicationScoped
public class ReminderLetter {

    @Inject
    StillCorrectLinks links;

    @Inject
    Clock clock;

    @ConfigProperty(name = "edit.address")
    Optional<String> address;

    @ConfigProperty(name = "edit.host")
    Optional<String> host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    public Letter write(Recipient to, List<OverdueListing> listings) {
        LocalDate today = clock.instant().atZone(Hours.ZONE).toLocalDate();
        StringBuilder text = new StringBuilder("Hej " + Letter.inLine(to.name())
                + "!\n\nStämmer det här fortfarande? Den som söker hjälp ringer numret som står på sidan.\n");
        for (OverdueListing due : listings) {
            text.append("\n").append(Letter.inLine(due.listing().name())).append("\n").append(age(due, today))
                    .append("\n")
                    .append("Läs och bekräfta: ").append(desk()).append("/edit/still-correct/")
                    .append(links.make(due.listing().id(), due.number(), to.account())).append("\n");
        }
        text.append(
                "\nLänken visar först vad som står. Inget händer förrän du trycker på knappen. Den gäller en gång, i ")
                .append(StillCorrectLinks.LASTS.toDays())
                .append(" dagar.\nStämmer något inte? Logga in och ändra: ").append(desk()).append("/edit\n")
                .append("Skicka inte brevet vidare. Den som har länken kan bekräfta i ditt namn.\n");
        String about = listings.size() == 1 ? listings.get(0).listing().name() : listings.size() + " poster";
        return new Letter(to.address(), "Stämmer det fortfarande? " + about, text.toString());
    }

    private static String age(OverdueListing due, LocalDate today) {
        if (due.checked() == null) {
            return "Ingen har kontrollerat alla uppgifter än.";
        }
        LocalDate unconfirmed = due.checked().plusDays(Freshness.UNCONFIRMED.days());
        String checked = "Senast kontrollerat " + SwedishDates.day(due.checked()) + ", för "
                + ChronoUnit.DAYS.between(due.checked(), today) + " dagar sedan.";
        return checked + (unconfirmed.isAfter(today)
                ? " Från " + SwedishDates.day(unconfirmed) + " står det på sidan att det inte är bekräftat."
                : " På sidan står det att det inte är bekräftat.");
    }

    /** Where the desk is, from the outside. */
    private String desk() {
        return address.map(configured -> configured.replaceFirst("/+$", ""))
                .orElseGet(() -> host.map(name -> "https://" + name).orElse("http://localhost:" + port));
    }
}
