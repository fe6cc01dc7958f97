package se.forstasamtalet.publication;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is: a snapshot is in place. Nothing else, the database least of all. It is answered by the thread that asks,
 * since nothing in it waits: whoever takes all the others must not make the node look dead.
 */
@Readiness
@ApplicationScoped
public class SnapshotInPlace implements AsyncHealthCheck {

    @Inject
    Publisher publisher;

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(this::now);
    }

    private HealthCheckResponse now() {
        PublicationProgress reach = publisher.reach();
        return HealthCheckResponse.named("snapshot").status(publisher.current() != null)
                .withData("published", reach.published()).withData("shown", reach.shown()).build();
    }
}
