package se.forstasamtalet.editor.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;

/** Who is written to about a listing. */
@ApplicationScoped
public class Recipients {

    @Inject
    Accounts accounts;

    /** Somebody with an account. */
    public record Recipient(UUID account, String name, String address) {}

    /** Those who have it to edit by a role of their own; coordinators, who may edit everything, are not among them. */
    public List<Recipient> editors(Listing listing, Directory directory) {
        return accounts.everybody().stream().filter(account -> !account.isDisabled() && !account.isCoordinator)
                .filter(account -> account.editor().may(Role.EDITOR, listing, directory)).map(Recipients::recipient)
                .toList();
    }

    public List<Recipient> coordinators() {
        return accounts.everybody().stream().filter(account -> !account.isDisabled() && account.isCoordinator)
                .map(Recipients::recipient).toList();
    }

    private static Recipient recipient(Account account) {
        return new Recipient(account.id, account.name, account.email);
    }
}
