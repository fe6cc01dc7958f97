package se.forstasamtalet.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One role for one organization or area. */
@Embeddable
public record Grant(@Column(name = "listing") UUID listing,
        @Column(name = "role") @Enumerated(EnumType.STRING) Role role) {}
