package se.forstasamtalet.directory;

import java.util.List;

/**
 * Sources that disagree. It stays visible until an editor settles it.
 *
 * @param field the field it is about, by its written name
 * @param claims what each source says
 */
public record Conflict(@Read(Reader.DATA) String field,
        List<Observation> claims) {

    public Conflict {
        claims = claims == null ? List.of() : List.copyOf(claims);
        if (claims.size() < 2) {
            throw new UnfitException(Wanted.TWO_CLAIMS);
        }
    }
}
