package se.forstasamtalet.machine;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The one clock of the program: the real one, or one that was set to another moment and runs on from there. */
@ApplicationScoped
public class SiteClock {

    @Produces
    @ApplicationScoped
    public Clock clock(SiteConfig config) {
        Clock real = Clock.systemUTC();
        return config.clock().map(pretended -> {
            Instant moment = pretended.toInstant();
            Log.warnf(
                    "%n%n    *** THE SITE PRETENDS THAT IT IS %s (site.clock). Never let visitors meet it like this. "
                            + "***%n",
                    pretended);
            return Clock.offset(real, Duration.between(real.instant(), moment));
        }).orElse(real);
    }

    /** What time that passes is measured with, whatever the clock says: limits are counted by it. */
    @Produces
    @ApplicationScoped
    public Ticker ticker() {
        return Ticker.systemTicker();
    }
}
