package dev.dateline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Ready, and started, once every seed file is stored. */
@Readiness
@Startup
@ApplicationScoped
class SeedReadiness implements HealthCheck {

    private final Seeder seeder;

    SeedReadiness(Seeder seeder) {
        this.seeder = seeder;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("seed").status(seeder.isDone()).build();
    }
}
