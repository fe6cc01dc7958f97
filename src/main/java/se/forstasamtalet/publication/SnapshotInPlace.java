package se.forstasamtalet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is: a snapshot is in place. Nothing else, the database least of all. */
@Readiness
@ApplicationScoped
public class SnapshotInPlace implements HealthCheck {

    @Inject
    Publisher publisher;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("snapshot").status(publisher.current() != null).build();
    }
}
