package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The one key that all nodes seal their challenges with. */
@Entity
@Immutable
@Table(name = "seal")
class ChallengeKey extends PanacheEntityBase {

    private static final int ONLY = 1;
    private static final int KEY_LENGTH = 32;

    @Id
    public int id;

    @Column(name = "key_text")
    public String key;

    static byte[] findOrMake() {
        ChallengeKey seal = findById(ONLY);
        if (seal == null) {
            seal = new ChallengeKey();
            seal.id = ONLY;
            seal.key = Secret.text(Secret.random(KEY_LENGTH));
            seal.persistAndFlush();
        }
        return Secret.bytes(seal.key);
    }
}
